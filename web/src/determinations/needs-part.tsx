import type { PersonId } from '@handrail/care'
import {
  assessmentAsProof,
  exemptRequirement,
  noteExpiry,
  recordEvidence,
  rejectEvidence,
  type ShownPacket,
  takeSubstitute,
  WAIVED_WHY,
  waiveRequirement,
} from '@handrail/care/determinations'
import { assessmentsOf } from '@handrail/care/intake'
import { Button } from '@mantine/core'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk, useDo } from '../door/doors.tsx'
import { Chip, type ChipShape, type ChipTone } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { EvidenceFields, evidenceIn, takenBy } from './evidence-fields.tsx'
import { NewPaper } from './new-paper.tsx'
import type { OneItem } from './one-packet.ts'
import { ReplyNote } from './reply-note.tsx'
import { determinationsWords } from './words/determinations.ts'

type Props = Readonly<{ packet: ShownPacket; person: PersonId }>

/** What must be there: what is, what is missing, and what may stand in for it. */
export function NeedsPart({ packet, person }: Props) {
  const { needs: w } = useWords(determinationsWords)
  return (
    <Panel title={w.title}>
      <p>{packet.missing.length === 0 ? w.whole : w.missing(packet.missing.length)}</p>
      <ul className="hr-rowlist">
        {packet.items.map((item) => (
          <li key={item.code}>
            <Item item={item} packet={packet} person={person} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const SHOWN: Readonly<Record<OneItem['status'], readonly [ChipTone, ChipShape]>> = {
  missing: ['maybe', 'half'],
  received: ['fits', 'tick'],
  substituted: ['fits', 'tick'],
  waived: ['not-now', 'dash'],
  'not-needed': ['not-now', 'dash'],
  rejected: ['maybe', 'half'],
  expired: ['late', 'hourglass'],
}

type ItemProps = Props & Readonly<{ item: OneItem }>

function Item({ item, packet, person }: ItemProps) {
  const { needs: w, items, itemStatuses, taken, substitutes, waivers } = useWords(determinationsWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const [tone, shape] = SHOWN[item.status]
  const isThere = item.status === 'received' || item.status === 'substituted'
  const details = [
    item.substitute && isThere && substitutes[item.substitute],
    item.evidence?.kind === 'statement' && `“${item.evidence.words}” ${item.evidence.by}`,
    WAIVED_WHY.filter((why) => why === item.why).map((why) => waivers[why])[0],
    item.words,
    item.expiresOn && w.runsOut(when.day(item.expiresOn)),
    item.by && item.at && `${nameOf(item.by) ?? ''}, ${when.moment(item.at)}`,
  ].filter(Boolean)
  return (
    <div className="hr-matter">
      <h3>{items[item.code]}</h3>
      <p className="hr-chips">
        <Chip tone={tone} shape={shape}>
          {itemStatuses[item.status]}
        </Chip>
        {item.level !== 'hard' && <span className="hr-second">{w[item.level]}</span>}
      </p>
      {details.length > 0 && <p className="hr-second">{details.join(' · ')}</p>}
      {!isThere && item.status !== 'waived' && item.status !== 'not-needed' && (
        <p className="hr-second">
          {w.takes(item.accepts.map((one) => taken[one]).join(', '))}
          {item.maxAgeDays !== null && ` (${w.days(item.maxAgeDays)})`}
          {item.substitutes.length > 0 && (
            <>
              <br />
              {w.instead(item.substitutes.map((one) => substitutes[one]).join(', '))}
            </>
          )}
        </p>
      )}
      <Actions item={item} packet={packet} person={person} />
    </div>
  )
}

function Actions(props: ItemProps) {
  const { item, packet } = props
  const { needs: w, items } = useWords(determinationsWords)
  const may = useMay()
  if (packet.status === 'withdrawn') return null
  if (!may('determinations:work')) return null
  const what = items[item.code]
  const isDecided = packet.status === 'decided'
  // After the decision only what runs out is brought anew: what was granted rests on it.
  if (isDecided && item.expiresOn === null) return null
  const isSettled = ['received', 'substituted', 'waived', 'not-needed'].includes(item.status)
  const isThere = item.status === 'received' || item.status === 'substituted'
  return (
    <div className="hr-actions">
      <TakeAssessment {...props} />
      {(item.status !== 'received' || item.expiresOn !== null) && (
        <Reveal
          label={item.status === 'received' ? w.newer : w.record}
          what={what}
          place={`need-${item.code}`}
        >
          {(close) => <Record {...props} onDone={close} />}
        </Reveal>
      )}
      {!isSettled && item.substitutes.length > 0 && (
        <Reveal label={w.substitute} what={what}>
          {(close) => <Substitute {...props} onDone={close} />}
        </Reveal>
      )}
      {!isDecided && !isSettled && item.mayBeWaived && may('determinations:waive') && (
        <Reveal label={w.waive} what={what}>
          {(close) => <Waive {...props} onDone={close} />}
        </Reveal>
      )}
      {!isDecided && !isSettled && item.level === 'conditional' && (
        <Reveal label={w.exempt} what={what}>
          {(close) => <Say {...props} does={exemptRequirement} form="exempt" onDone={close} />}
        </Reveal>
      )}
      {isThere && (
        <Reveal label={w.expiry} what={what}>
          {(close) => <Expiry {...props} onDone={close} />}
        </Reveal>
      )}
      {!isDecided && isSettled && (
        <Reveal label={w.reject} what={what}>
          {(close) => <Say {...props} does={rejectEvidence} form="rejectEvidence" onDone={close} />}
        </Reveal>
      )}
    </div>
  )
}

/** A signed evaluation that is on the record is taken with one press: by its own day, until it runs out. */
function TakeAssessment(props: ItemProps) {
  const { item, packet } = props
  const { needs: w, items } = useWords(determinationsWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { send, busy, reply } = useDo(recordEvidence)
  const { answer } = useAsk(assessmentsOf, { case: packet.case }, { enabled: may('intake:read') })
  const proof = assessmentAsProof(item, answer?.assessments ?? [], when.today)
  if (!proof) return null
  const { assessment, datedOn, expiresOn } = proof
  const label = w.takeAssessment(when.date(when.dayOf(proof.signedAt)), nameOf(proof.by) ?? '')
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={busy}
        aria-label={`${label}: ${items[item.code]}`}
        onClick={() =>
          void send({ ...base(props), evidence: { kind: 'assessment', assessment }, datedOn, expiresOn })
        }
      >
        {label}
      </Button>
      <ReplyNote reply={reply} />
    </>
  )
}

type FormProps = ItemProps & Readonly<{ onDone: () => void }>

const base = ({ item, packet }: ItemProps) => ({
  packet: packet.packet,
  version: packet.version,
  requirement: item.code,
})

/** A draft of one requirement of one packet is about nothing else. */
const draftOf = (form: string, { item, packet, person }: ItemProps) => ({
  form: `determinations.${form}${item.code.replaceAll('-', '')}` as const,
  about: person,
  subject: packet.packet,
})

const evidenceField = (field: string) => field.replace(/^evidence\.?/, '') || 'document'

function Record(props: FormProps) {
  const { item, packet, onDone } = props
  const { needs: w, refusals, problems } = useWords(determinationsWords)
  const when = useWhen()
  return (
    <>
      <NewPaper person={props.person} accepts={item.accepts} />
      <DoorForm
        does={recordEvidence}
        draft={draftOf('recordEvidence', props)}
        start={{ datedOn: when.today }}
        labels={labelsOf(w)}
        fieldOf={evidenceField}
        input={(values) => ({
          ...base(props),
          evidence: evidenceIn(values, item.accepts) as never,
          datedOn: textOf(values, 'datedOn'),
          ...withoutEmpty({ expiresOn: filled(values, 'expiresOn') }),
        })}
        refusal={wordsFor(refusals)}
        problemWords={problems}
        submit={w.save}
        quiet
        onDone={onDone}
        onCancel={onDone}
      >
        {(values) => <EvidenceFields packet={packet} accepts={item.accepts} values={values} />}
      </DoorForm>
    </>
  )
}

type NeedsWords = (typeof determinationsWords)['en']['needs']

const labelsOf = (w: NeedsWords) => ({
  substitute: w.which,
  kind: w.kind,
  document: w.paper,
  assessment: w.assessment,
  words: w.words,
  by: w.by,
  datedOn: w.datedOn,
  expiresOn: w.expiresOn,
})

function Substitute(props: FormProps) {
  const { item, packet, onDone } = props
  const { needs: w, substitutes, refusals, problems } = useWords(determinationsWords)
  const when = useWhen()
  return (
    <>
      <NewPaper person={props.person} accepts={item.substitutes.flatMap(takenBy)} />
      <DoorForm
        does={takeSubstitute}
        draft={draftOf('takeSubstitute', props)}
        start={{ datedOn: when.today }}
        labels={labelsOf(w)}
        fieldOf={evidenceField}
        input={(values) => ({
          ...base(props),
          substitute: textOf(values, 'substitute'),
          evidence: evidenceIn(values, takenBy(textOf(values, 'substitute'))) as never,
          datedOn: textOf(values, 'datedOn'),
          ...withoutEmpty({ expiresOn: filled(values, 'expiresOn') }),
        })}
        refusal={wordsFor(refusals)}
        problemWords={problems}
        submit={w.save}
        quiet
        onDone={onDone}
        onCancel={onDone}
      >
        {(values) => (
          <>
            <SelectField
              name="substitute"
              label={w.which}
              choices={item.substitutes.map((value) => ({ value, label: substitutes[value] }))}
            />
            {textOf(values, 'substitute') !== '' && (
              <EvidenceFields
                packet={packet}
                accepts={takenBy(textOf(values, 'substitute'))}
                values={values}
              />
            )}
          </>
        )}
      </DoorForm>
    </>
  )
}

function Waive(props: FormProps) {
  const { onDone } = props
  const { needs: w, waivers, refusals, problems } = useWords(determinationsWords)
  return (
    <DoorForm
      does={waiveRequirement}
      draft={draftOf('waive', props)}
      labels={{ why: w.waiveWhy, words: w.reason }}
      input={(values) => ({ ...base(props), why: textOf(values, 'why'), words: textOf(values, 'words') })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="why"
        label={w.waiveWhy}
        choices={WAIVED_WHY.map((value) => ({ value, label: waivers[value] }))}
      />
      <LongField name="words" label={w.reason} />
    </DoorForm>
  )
}

/** What is said about a requirement in one's own words: that it does not apply, or that what is here does not do. */
function Say({
  does,
  form,
  ...props
}: FormProps & Readonly<{ does: typeof exemptRequirement | typeof rejectEvidence; form: string }>) {
  const { onDone } = props
  const { needs: w, refusals, problems } = useWords(determinationsWords)
  return (
    <DoorForm
      does={does}
      draft={draftOf(form, props)}
      labels={{ words: w.reason }}
      input={(values) => ({ ...base(props), words: textOf(values, 'words') })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="words" label={w.reason} />
    </DoorForm>
  )
}

function Expiry(props: FormProps) {
  const { onDone } = props
  const { needs: w, refusals, problems } = useWords(determinationsWords)
  return (
    <DoorForm
      does={noteExpiry}
      labels={{ expiresOn: w.expiresOn }}
      input={(values) => ({ ...base(props), expiresOn: textOf(values, 'expiresOn') })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="expiresOn" label={w.expiresOn} type="date" />
    </DoorForm>
  )
}
