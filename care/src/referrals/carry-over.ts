import {
  barsOn,
  type CautionToRaise,
  type Noticed,
  type Restriction,
  raiseCaution,
} from '../consents/index.ts'
import type { Happened } from '../kernel/event.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import { isRefusal } from '../kernel/refusal.ts'
import {
  addContactPoint,
  addSupporter,
  type ContactPoint,
  type KeptDespite,
  type PointToAdd,
  partiesAt,
  partyOfSupporter,
  type Supporter,
  type SupporterId,
  type SupporterTerms,
} from '../people/index.ts'
import type { Card, ReferralId, Sender } from './referral.ts'

type Way = Card['reach'][number]

/** What a referral says about reaching somebody, and who says it. */
export interface SaidOfReaching {
  readonly referral: ReferralId
  readonly card: Card
  readonly sender: Sender | undefined
  readonly safety: string | undefined
}

/** What the record of the person holds already. Somebody who is registered now has nothing yet. */
export interface OnRecord {
  readonly points: readonly ContactPoint[]
  readonly supporters: readonly Supporter[]
  readonly restrictions: readonly Restriction[]
  /** Referrals that brought a warning already. */
  readonly warnedBy: ReadonlySet<string>
}

export const NOTHING_ON_RECORD: OnRecord = {
  points: [],
  supporters: [],
  restrictions: [],
  warnedBy: new Set(),
}

export interface SupporterToKeep {
  readonly supporter: SupporterId
  readonly person: PersonId
  readonly terms: SupporterTerms
  readonly despite: KeptDespite | undefined
}

export interface CarriedOver {
  readonly points: readonly PointToAdd[]
  readonly supporters: readonly SupporterToKeep[]
  readonly cautions: readonly CautionToRaise[]
}

/**
 * Takes along to a person's record what referrals say about reaching them: every number and address with what is safe
 * there, who sent them, and the words about safety as a warning. Nothing that stands on the record is overwritten, and
 * nothing is written down that a restriction of the person is against: that is noticed on a warning instead.
 */
export function carryOver(
  person: PersonId,
  said: readonly SaidOfReaching[],
  known: OnRecord,
  moment: Moment,
): { readonly carried: CarriedOver; readonly happened: readonly Happened[] } {
  const points: PointToAdd[] = []
  const supporters: SupporterToKeep[] = []
  const cautions: CautionToRaise[] = []
  const happened: Happened[] = []
  const open = known.points.filter(({ closed }) => closed === undefined)
  for (const { referral, card, sender, safety } of said) {
    const noticed = new Set<Noticed>()
    for (const way of waysOf(card, sender)) {
      const there = [...open, ...points].find(({ at }) => isSamePlace(at, way.at))
      if (there) {
        if (isStricter(way.at, there.at)) noticed.add('point-stricter')
        continue
      }
      const added = pointTo(person, way, known.restrictions, moment)
      if (added === undefined) noticed.add('point-barred')
      else {
        points.push(added.next)
        happened.push(...added.happened)
      }
    }
    if (sender && ![...known.supporters, ...supporters].some(({ terms }) => isSameSender(terms, sender))) {
      const added = supporterTo(person, sender, known.restrictions, moment)
      if (added === undefined) noticed.add('sender-barred')
      else {
        supporters.push(added.next)
        happened.push(...added.happened)
      }
    }
    if ((safety !== undefined || noticed.size > 0) && !known.warnedBy.has(referral)) {
      const of = {
        person,
        source: referral,
        words: safety ?? null,
        noticed: [...noticed],
        saidBy: sender ?? null,
      }
      const raised = raiseCaution(of, moment)
      cautions.push(raised.next)
      happened.push(raised.happened)
    }
  }
  return { carried: { points, supporters, cautions }, happened }
}

/** Their own ways, and through whoever sends them: there nothing is left and nothing is written. */
const waysOf = (card: Card, sender: Sender | undefined): readonly Way[] => [
  ...card.reach,
  ...(card.throughSender && sender ? throughSender(sender) : []),
]

function throughSender({ name, phone, email }: Sender): readonly Way[] {
  const terms: Way['terms'] = { label: `c/o ${name}`.slice(0, 60), safeHours: [], confidence: 'likely' }
  const ways: Way[] = []
  if (phone !== undefined)
    ways.push({ at: { kind: 'phone', number: phone, rules: { voicemail: 'none', text: 'no' } }, terms })
  if (email !== undefined) ways.push({ at: { kind: 'email', email, rules: { email: 'no' } }, terms })
  return ways
}

/** A way to reach somebody, as the room `people` would add it; nothing when a restriction is against it. */
function pointTo(
  person: PersonId,
  { at, terms: { verifiedOn: _said, ...terms } }: Way,
  restrictions: readonly Restriction[],
  moment: Moment,
) {
  const state = {
    mergedInto: undefined,
    confidentialAddress: undefined,
    isThere: false,
    bars: partiesAt(at, terms.label).flatMap((party) => barsOn(restrictions, party, moment.on)),
    isAddressConfidential: false,
  }
  // Somebody wrote it down; that it works, nobody has seen yet.
  const likely = { ...terms, confidence: 'likely' } as const
  const added = addContactPoint.decide(state, { person, at, terms: likely }, moment)
  return isRefusal(added) || 'refusal' in added ? undefined : added
}

function supporterTo(person: PersonId, sender: Sender, restrictions: readonly Restriction[], moment: Moment) {
  const { name, role, organization, phone } = sender
  const terms: SupporterTerms = {
    name,
    relationship: ([role, organization].filter(Boolean).join(', ') || name).slice(0, 60),
    ...(phone !== undefined && { phone }),
    inEmergency: false,
    since: moment.on,
  }
  const parties = [partyOfSupporter(terms), { relationship: role, email: sender.email }]
  const bars = parties.flatMap((party) => barsOn(restrictions, party, moment.on))
  const added = addSupporter.decide({ mergedInto: undefined, bars }, { person, terms }, moment)
  return isRefusal(added) || 'refusal' in added ? undefined : added
}

const isSameSender = ({ name, phone }: SupporterTerms, sender: Sender): boolean =>
  name.toLowerCase() === sender.name.toLowerCase() && phone === sender.phone

function isSamePlace(one: Way['at'], other: Way['at']): boolean {
  if (one.kind === 'phone') return other.kind === 'phone' && one.number === other.number
  if (one.kind === 'email')
    return other.kind === 'email' && one.email.toLowerCase() === other.email.toLowerCase()
  return false
}

const VOICEMAIL = ['none', 'name-only', 'full']
const TEXT = ['no', 'first-name-only', 'yes']

/** What nobody asked about says nothing against what is there, and nothing is less than what nobody asked about. */
const isLess = (one: string, than: string, of: readonly string[]): boolean =>
  one !== 'not-asked' && of.indexOf(one) < of.indexOf(than)

/** True when less may be said at a place by the first word about it than by the second. */
function isStricter(one: Way['at'], than: Way['at']): boolean {
  if (one.kind === 'phone' && than.kind === 'phone')
    return (
      isLess(one.rules.voicemail, than.rules.voicemail, VOICEMAIL) ||
      isLess(one.rules.text, than.rules.text, TEXT)
    )
  return (
    one.kind === 'email' && than.kind === 'email' && one.rules.email === 'no' && than.rules.email === 'yes'
  )
}
