import { plainDate } from '@handrail/care'
import {
  addCredential,
  CREDENTIAL_KINDS,
  endCredential,
  type StaffMember,
  verifyCredential,
} from '@handrail/care/agency'
import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { Chip } from '../../staff-ui/chip.tsx'
import { DoorForm, type Newer } from '../../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../../staff-ui/form/fields.tsx'
import { Pair } from '../../staff-ui/form/pair.tsx'
import { filled, textOf } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { agencyWords } from '../words/agency.ts'
import { memberWords } from '../words/member.ts'

/** What somebody is licensed as, each with who checked it. A license counts once somebody else has checked it. */
export function LicensesPanel({ member }: Readonly<{ member: StaffMember }>) {
  const of = useWords(memberWords)
  const { staff: w, refusals, save } = useWords(agencyWords)
  const when = useWhen()
  const may = useMay()
  return (
    <Panel title={of.licenses}>
      {member.credentials.length === 0 && <p>{of.noLicense}</p>}
      {member.credentials.map((one) => (
        <div key={one.credential} className="hr-point">
          <div>
            {[w.kinds[one.kind], one.state, one.number].filter(Boolean).join(', ')}
            {one.until !== null && <div className="hr-second">{w.ends(when.day(one.until))}</div>}
          </div>
          {one.verifiedOn === null ? (
            <Chip tone="not-now" shape="dashed">
              {w.notVerified}
            </Chip>
          ) : (
            <Chip tone="fits" shape="tick">
              {w.verified(when.day(one.verifiedOn))}
            </Chip>
          )}
          {one.verifiedOn === null && may('credentials:verify') && (
            <Reveal label={w.verify} what={member.name}>
              {(close) => (
                <DoorForm
                  does={verifyCredential}
                  draft={{ form: 'agency.verifyCredential', subject: one.credential }}
                  version={one.version}
                  labels={{ source: w.verifySource }}
                  input={(values, base) => ({
                    credential: one.credential,
                    version: base ?? one.version,
                    source: textOf(values, 'source'),
                  })}
                  refusal={wordsFor(refusals)}
                  submit={save}
                  quiet
                  onDone={close}
                  onCancel={close}
                >
                  <TextField name="source" label={w.verifySource} hint={w.verifySourceHint} />
                </DoorForm>
              )}
            </Reveal>
          )}
          {may('credentials:verify') && (one.until === null || one.until >= when.today) && (
            <Reveal label={of.end} what={w.kinds[one.kind]}>
              {(close) => <EndLicense one={one} onDone={close} />}
            </Reveal>
          )}
        </div>
      ))}
      {may('staff:manage') && member.leftOn === null && (
        <Reveal label={w.addCredential} what={member.name}>
          {(close) => <AddCredential member={member} onDone={close} />}
        </Reveal>
      )}
    </Panel>
  )
}

const WHY = ['expired', 'surrendered', 'suspended', 'revoked', 'left', 'entered-in-error'] as const

function EndLicense({
  one: { credential, version },
  onDone,
}: Readonly<{ one: StaffMember['credentials'][number]; onDone: () => void }>) {
  const w = useWords(memberWords)
  const { refusals } = useWords(agencyWords)
  return (
    <DoorForm
      does={endCredential}
      draft={{ form: 'agency.endCredential', subject: credential }}
      version={version}
      labels={{ why: w.why, on: w.lastDay }}
      input={(values, base) => ({
        credential,
        version: base ?? version,
        on: textOf(values, 'on'),
        why: textOf(values, 'why'),
      })}
      newer={newer}
      meaning={(field, code) =>
        field === 'why' ? WHY.flatMap((one) => (one === code ? [w.whys[one]] : []))[0] : undefined
      }
      refusal={wordsFor(refusals)}
      submit={w.endLicense}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField name="why" label={w.why} choices={WHY.map((value) => ({ value, label: w.whys[value] }))} />
      <TextField name="on" label={w.lastDay} type="date" short />
    </DoorForm>
  )
}

const STATES = [...STATE_CODES, 'US'].map((value) => ({ value, label: value }))

function AddCredential({ member, onDone }: Readonly<{ member: StaffMember; onDone: () => void }>) {
  const { staff: w, refusals, save } = useWords(agencyWords)
  return (
    <DoorForm
      does={addCredential}
      draft={{ form: 'agency.addCredential', subject: member.staff }}
      labels={{ kind: w.kind, number: w.number, state: w.state, from: w.from, until: w.until }}
      input={(values) => ({
        staff: member.staff,
        kind: textOf(values, 'kind'),
        number: filled(values, 'number') ?? null,
        state: textOf(values, 'state'),
        from: textOf(values, 'from'),
        until: filled(values, 'until') ?? null,
      })}
      refusal={wordsFor(refusals)}
      submit={save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="kind"
        label={w.kind}
        choices={CREDENTIAL_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <Pair>
        <TextField name="number" label={w.number} autoComplete="off" />
        <SelectField name="state" label={w.state} choices={STATES} />
      </Pair>
      <Pair>
        <TextField name="from" label={w.from} type="date" />
        <TextField name="until" label={w.until} type="date" />
      </Pair>
    </DoorForm>
  )
}

const shape = z.object({ version: z.int(), until: plainDate.nullable() })

/** The last day as somebody else has it now, if it has one. */
function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success
    ? { version: read.data.version, values: { on: read.data.until ?? '', why: '' } }
    : undefined
}
