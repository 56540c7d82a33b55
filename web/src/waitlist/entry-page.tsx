import { overview } from '@handrail/care/agency'
import {
  beginInterimServices,
  entitlementOf,
  entryId,
  INTERIM_SERVICES,
  readEntry,
} from '@handrail/care/waitlist'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField } from '../staff-ui/form/fields.tsx'
import { listOf } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ScaleIcon } from '../ui/result-icons.tsx'
import { HistoryPart } from './history-part.tsx'
import { LiftPart } from './lift-part.tsx'
import { OfferPart } from './offer-part.tsx'
import type { OneEntry } from './one-entry.ts'
import { RecheckChip } from './recheck-chip.tsx'
import { RecheckForm } from './recheck-form.tsx'
import { RefactForm } from './refact-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { TermsList } from './terms-list.tsx'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'
import './waitlist.css'

/** What other rooms show of somebody who waits or waited. */
export type AlsoShown = (of: OneEntry) => ReactNode

/** One place on the list: why it is where it is, what to tell the person, the offer, the rechecks and what happened. */
export function EntryPage({ also }: Readonly<{ also?: AlsoShown }>) {
  const w = useWords(waitlistWords)
  const { entry: id = '' } = useParams({ strict: false })
  const known = entryId.safeParse(id)
  const { answer, trouble, again } = useAsk(readEntry, { entry: id }, { enabled: known.success })
  if (answer) return <Entry key={answer.entry} of={answer} also={also} />
  if (known.success && !trouble) return <Loading />
  return (
    <Page tab={w.pageTab} title={w.pageTab} trail={<Link to="/waiting">{w.title}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

type OfEntry = Readonly<{ of: OneEntry }>

function Entry({ of, also }: OfEntry & Readonly<{ also: AlsoShown | undefined }>) {
  const w = useWords(waitlistWords)
  const when = useWhen()
  const isOn = of.status === 'waiting' || of.status === 'offered'
  const programs = useAsk(overview, {}).answer?.programs
  return (
    <Page
      tab={w.pageTab}
      trail={<Link to="/waiting">{w.title}</Link>}
      title={of.name}
      lead={[
        w.statuses[of.status],
        of.place !== null && w.place(of.place),
        w.sinceDay(when.day(of.since)),
        w.fundings[of.funding],
        programs?.find(({ program }) => program === of.program)?.name,
      ]
        .filter(Boolean)
        .join(' · ')}
      side={
        <>
          {isOn && <Tell of={of} />}
          <Panel title={w.terms.title}>
            <TermsList of={of} />
          </Panel>
          <Interim of={of} isOn={isOn} />
        </>
      }
    >
      {isOn && of.isEntitled && <Right of={of} />}
      <p className="hr-alone">
        <Link to="/people/$person" params={{ person: of.person }}>
          {w.openRecord}
        </Link>
        {' · '}
        <Link to="/intake/$case" params={{ case: of.case }}>
          {w.openIntake}
        </Link>
      </p>
      {isOn && <OfferPart of={of} />}
      {also?.(of)}
      {isOn && <Recheck of={of} />}
      {of.status === 'waiting' && <LiftPart of={of} />}
      {isOn && <Known of={of} />}
      {isOn && <Remove of={of} />}
      <HistoryPart of={of} />
    </Page>
  )
}

function Right({ of }: OfEntry) {
  const w = useWords(waitlistWords)
  const right = entitlementOf(of.funding)
  return (
    <div className="hr-note hr-note-rights">
      <ScaleIcon />
      <p>
        <strong>{w.entitledOne}.</strong> {right && `${w.duties[right.duty]} `}
        {right && <span className="hr-second">{right.source}</span>}
      </p>
    </div>
  )
}

/** What may be said to the person: a range, never a place. */
function Tell({ of: { range } }: OfEntry) {
  const { tell: w } = useWords(waitlistWords)
  if (range === null) return null
  return (
    <Panel title={w.title}>
      <p>
        <strong>
          {!range.known
            ? w.unknown
            : range.mostWeeks === null
              ? w.open(range.leastWeeks)
              : range.mostWeeks <= 1
                ? w.soon
                : w.range(range.leastWeeks, range.mostWeeks)}
        </strong>
      </p>
      <p className="hr-second">{w.lead}</p>
    </Panel>
  )
}

function Recheck({ of }: OfEntry) {
  const { recheck: w } = useWords(waitlistWords)
  const may = useMay()
  const when = useWhen()
  return (
    <Panel title={w.title}>
      <p>{w.lead(when.day(of.recheckedOn))}</p>
      <span className="hr-chips">
        <RecheckChip of={of} />
      </span>
      {may('waitlist:work') && (
        <Reveal label={w.open}>{(close) => <RecheckForm of={of} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

function Known({ of }: OfEntry) {
  const w = useWords(waitlistWords)
  const may = useMay()
  const when = useWhen()
  return (
    <Panel title={w.refact.title}>
      {of.grounds.length === 0 && <p>{w.refact.none}</p>}
      {of.grounds.length > 0 && (
        <ul className="hr-rowlist">
          {of.grounds.map(({ ground, from, on }) => (
            <li key={ground}>
              <div>
                {w.grounds[ground]}
                <div className="hr-second">{w.terms.source(w.sources[from], when.day(on))}</div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {may('waitlist:work') && (
        <Reveal label={w.refact.open}>{(close) => <RefactForm of={of} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

function Remove({ of }: OfEntry) {
  const { remove: w } = useWords(waitlistWords)
  const may = useMay()
  if (!may('waitlist:work')) return null
  return (
    <Panel title={w.title}>
      <p>{w.lead}</p>
      <Reveal label={w.open}>{(close) => <RemoveForm of={of} onDone={close} />}</Reveal>
    </Panel>
  )
}

function Interim({ of, isOn }: OfEntry & Readonly<{ isOn: boolean }>) {
  const { interim: w } = useWords(waitlistWords)
  const may = useMay()
  const left = INTERIM_SERVICES.filter((one) => !of.interim.includes(one))
  return (
    <Panel title={w.title}>
      {of.interim.length === 0 && <p>{w.none}</p>}
      <ul className="hr-rowlist">
        {of.interim.map((one) => (
          <li key={one}>
            <div>{w.values[one]}</div>
          </li>
        ))}
      </ul>
      {isOn && left.length > 0 && may('waitlist:work') && (
        <Reveal label={w.add}>{(close) => <AddInterim of={of} left={left} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

function AddInterim({
  of,
  left,
  onDone,
}: OfEntry & Readonly<{ left: readonly OneEntry['interim'][number][]; onDone: () => void }>) {
  const { interim: w } = useWords(waitlistWords)
  return (
    <DoorForm
      does={beginInterimServices}
      version={of.version}
      labels={{ services: w.which }}
      input={(values, seen) => ({
        entry: of.entry,
        version: seen ?? of.version,
        services: listOf(values, 'services') as never,
      })}
      {...useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <ChecksField
        name="services"
        label={w.which}
        choices={left.map((value) => ({ value, label: w.values[value] }))}
      />
    </DoorForm>
  )
}
