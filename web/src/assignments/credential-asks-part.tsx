import { CREDENTIAL_KINDS, overview } from '@handrail/care/agency'
import {
  askCredential,
  confirmCredentialAsk,
  credentialAsks,
  endCredentialAsk,
} from '@handrail/care/assignments'
import type { z } from 'zod'
import { agencyWords } from '../agency/words/agency.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { listOf, textOf } from '../staff-ui/form/values.ts'
import { Empty, Section } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'

type Ask = z.output<typeof credentialAsks.answer>['asks'][number]

/** What case managers of each program must hold. Unconfirmed, it is shown in suggestions and stops nobody. */
export function CredentialAsksPart() {
  const { asks: w } = useWords(assignmentsWords)
  const may = useMay()
  const asked = useAsk(credentialAsks, {})
  return (
    <Section title={w.title}>
      <p>{w.lead}</p>
      <Answered asked={asked} lines={2}>
        {({ asks }) =>
          asks.length === 0 ? <Empty>{w.none}</Empty> : asks.map((one) => <One key={one.ask} one={one} />)
        }
      </Answered>
      {may('assignments:configure') && <Reveal label={w.add}>{(close) => <Add onDone={close} />}</Reveal>}
    </Section>
  )
}

function One({ one }: Readonly<{ one: Ask }>) {
  const { asks: w } = useWords(assignmentsWords)
  const { staff } = useWords(agencyWords)
  const when = useWhen()
  const may = useMay()
  const program = useAsk(overview, {}).answer?.programs.find((of) => of.program === one.program)?.name ?? ''
  const refusal = useWhyNot()
  return (
    <div className="hr-point">
      <div>
        {program}
        <div>{w.oneOf(one.kinds.map((kind) => staff.kinds[kind]).join(', '))}</div>
        <div className="hr-second">
          {[one.source, w.from(when.day(one.from)), one.until !== null && w.until(when.day(one.until))]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      {one.confirmedOn === null ? (
        <Chip tone="not-now" shape="dashed">
          {w.unconfirmed}
        </Chip>
      ) : (
        <Chip tone="fits" shape="tick">
          {w.confirmed(when.day(one.confirmedOn))}
        </Chip>
      )}
      {one.mayConfirm && may('credentials:verify') && (
        <Reveal label={w.confirm} what={program}>
          {(close) => (
            <DoorForm
              does={confirmCredentialAsk}
              version={one.version}
              labels={{}}
              input={(_values, seen) => ({ ask: one.ask, version: seen ?? one.version })}
              refusal={refusal}
              submit={w.confirmSave}
              quiet
              onDone={close}
              onCancel={close}
            >
              <p>{w.confirmLead}</p>
            </DoorForm>
          )}
        </Reveal>
      )}
      {may('assignments:configure') && one.until === null && (
        <Reveal label={w.end} what={program}>
          {(close) => (
            <DoorForm
              does={endCredentialAsk}
              version={one.version}
              labels={{ on: w.endOn }}
              input={(values, seen) => ({
                ask: one.ask,
                version: seen ?? one.version,
                on: textOf(values, 'on'),
              })}
              refusal={refusal}
              submit={w.endSave}
              quiet
              onDone={close}
              onCancel={close}
            >
              <TextField name="on" label={w.endOn} type="date" short />
            </DoorForm>
          )}
        </Reveal>
      )}
    </div>
  )
}

function Add({ onDone }: Readonly<{ onDone: () => void }>) {
  const { asks: w } = useWords(assignmentsWords)
  const { staff } = useWords(agencyWords)
  const when = useWhen()
  const programs = (useAsk(overview, {}).answer?.programs ?? []).filter(({ closedOn }) => closedOn === null)
  return (
    <DoorForm
      does={askCredential}
      start={{ from: when.today }}
      labels={{ program: w.program, kinds: w.kinds, from: w.fromField, source: w.source }}
      input={(values) => ({
        program: textOf(values, 'program'),
        kinds: listOf(values, 'kinds') as never,
        from: textOf(values, 'from'),
        source: textOf(values, 'source'),
      })}
      refusal={useWhyNot()}
      submit={w.addSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="program"
        label={w.program}
        choices={programs.map(({ program, name }) => ({ value: program, label: name }))}
      />
      <ChecksField
        name="kinds"
        label={w.kinds}
        hint={w.kindsHint}
        choices={CREDENTIAL_KINDS.map((value) => ({ value, label: staff.kinds[value] }))}
      />
      <TextField name="from" label={w.fromField} type="date" short />
      <TextField name="source" label={w.source} hint={w.sourceHint} />
    </DoorForm>
  )
}
