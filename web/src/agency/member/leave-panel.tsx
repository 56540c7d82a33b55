import { plainDate } from '@handrail/care'
import { changeLastDay, endStaff, type StaffMember } from '@handrail/care/agency'
import { z } from 'zod'
import { DoorForm, type Newer } from '../../staff-ui/form/door-form.tsx'
import { TextField } from '../../staff-ui/form/fields.tsx'
import { filled, textOf } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { agencyWords } from '../words/agency.ts'
import { memberWords } from '../words/member.ts'

/** The last day of a member of staff. Nothing they did goes with them. */
export function LeavePanel({ member }: Readonly<{ member: StaffMember }>) {
  const w = useWords(memberWords)
  const { refusals } = useWords(agencyWords)
  const when = useWhen()
  const may = useMay()
  const { staff, version, leftOn } = member
  if (leftOn !== null)
    return (
      <Panel title={w.leave}>
        <p>{w.leftOn(when.day(leftOn))}</p>
        {leftOn >= when.today && may('staff:manage') && (
          <>
            <p className="hr-second">{w.leaveChangeLead}</p>
            <Reveal label={w.leaveChange}>
              {(close) => (
                <DoorForm
                  does={changeLastDay}
                  version={version}
                  start={{ on: leftOn }}
                  labels={{ on: w.leaveOn }}
                  input={(values, base) => ({
                    staff,
                    version: base ?? version,
                    on: filled(values, 'on') ?? null,
                  })}
                  newer={newer}
                  refusal={wordsFor(refusals)}
                  submit={w.leaveSubmit}
                  quiet
                  onDone={close}
                  onCancel={close}
                >
                  <TextField name="on" label={w.leaveOn} hint={w.leaveChangeHint} type="date" short />
                </DoorForm>
              )}
            </Reveal>
          </>
        )}
      </Panel>
    )
  if (!may('staff:manage')) return null
  return (
    <Panel title={w.leave}>
      <p className="hr-second">{w.leaveLead}</p>
      <Reveal label={w.leaveOpen}>
        {(close) => (
          <DoorForm
            does={endStaff}
            draft={{ form: 'agency.endStaff', subject: staff }}
            version={version}
            labels={{ on: w.leaveOn }}
            input={(values, base) => ({ staff, version: base ?? version, on: textOf(values, 'on') })}
            newer={newer}
            refusal={wordsFor(refusals)}
            submit={w.leaveSubmit}
            quiet
            onDone={close}
            onCancel={close}
          >
            <TextField name="on" label={w.leaveOn} type="date" short />
          </DoorForm>
        )}
      </Reveal>
    </Panel>
  )
}

const shape = z.object({ version: z.int(), leftOn: plainDate.nullable() })

/** The last day as somebody else has it now, if they named one. */
function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: { on: read.data.leftOn ?? '' } } : undefined
}
