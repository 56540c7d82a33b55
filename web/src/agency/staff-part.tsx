import { ROLES } from '@handrail/care'
import {
  addCredential,
  addStaff,
  CREDENTIAL_KINDS,
  type StaffMember,
  staffList,
  verifyCredential,
} from '@handrail/care/agency'
import { STATE_CODES } from '@handrail/eligibility'
import type { ReactNode } from 'react'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { roleWords } from '../staff-ui/words/roles.ts'
import { agencyWords } from './words/agency.ts'

/** Who works here. What a later room can do with somebody stands beside them: `more`. */
export function StaffPart({ more }: Readonly<{ more?: (member: StaffMember) => ReactNode }>) {
  const { staff: w, parts } = useWords(agencyWords)
  const roles = useWords(roleWords)
  const may = useMay()
  const asked = useAsk(staffList, { limit: 100 })
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {({ staff, more: thereAreMore }) => (
          <>
            {staff.length === 0 ? (
              <Empty>{w.none}</Empty>
            ) : (
              <ListTable
                caption={parts.staff}
                rows={staff}
                keyOf={(member) => member.staff}
                columns={[
                  { key: 'name', title: w.columns.name, show: (member) => <Name member={member} /> },
                  {
                    key: 'roles',
                    title: w.columns.roles,
                    show: (member) => [...new Set(member.roles.map(({ role }) => roles[role]))].join(', '),
                  },
                  {
                    key: 'credentials',
                    title: w.columns.credentials,
                    show: (member) => <Credentials member={member} />,
                  },
                  { key: 'actions', title: w.columns.actions, quiet: true, show: (member) => more?.(member) },
                ]}
              />
            )}
            {thereAreMore && <p className="hr-second">{w.more}</p>}
            {may('staff:manage') && (
              <Reveal label={w.add}>{(close) => <AddStaff staff={staff} onDone={close} />}</Reveal>
            )}
          </>
        )}
      </Answered>
    </>
  )
}

const Name = ({ member }: Readonly<{ member: StaffMember }>) => (
  <>
    {member.name}
    <div className="hr-second">{member.email}</div>
  </>
)

function Credentials({ member }: Readonly<{ member: StaffMember }>) {
  const { staff: w, refusals, save } = useWords(agencyWords)
  const when = useWhen()
  const may = useMay()
  return (
    <>
      {member.credentials.map((one) => (
        <div key={one.credential} className="hr-point">
          <div>
            {w.kinds[one.kind]}, {one.state}
            {one.until !== null && <span className="hr-second"> · {w.ends(when.day(one.until))}</span>}
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
                  labels={{ source: w.verifySource }}
                  input={(values) => ({
                    credential: one.credential,
                    version: one.version,
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
        </div>
      ))}
      {may('staff:manage') && (
        <Reveal label={w.addCredential} what={member.name}>
          {(close) => <AddCredential member={member} onDone={close} />}
        </Reveal>
      )}
    </>
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

function AddStaff({ staff, onDone }: Readonly<{ staff: readonly StaffMember[]; onDone: () => void }>) {
  const { staff: w, refusals, save } = useWords(agencyWords)
  const roles = useWords(roleWords)
  return (
    <DoorForm
      does={addStaff}
      draft={{ form: 'agency.addStaff' }}
      labels={{ name: w.name, email: w.email, roles: w.roles, supervisor: w.supervisor }}
      input={(values) => ({
        name: textOf(values, 'name'),
        email: textOf(values, 'email'),
        roles: listOf(values, 'roles'),
        ...withoutEmpty({ supervisor: filled(values, 'supervisor') }),
      })}
      refusal={wordsFor(refusals)}
      submit={save}
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="name" label={w.name} autoComplete="off" />
      <TextField name="email" label={w.email} type="email" autoComplete="off" spellCheck={false} />
      <ChecksField
        name="roles"
        label={w.roles}
        hint={w.rolesHint}
        choices={ROLES.map((value) => ({ value, label: roles[value] }))}
      />
      <SelectField
        name="supervisor"
        label={w.supervisor}
        choices={staff
          .filter((member) => member.roles.some(({ role }) => role === 'supervisor'))
          .map((member) => ({ value: member.staff, label: member.name }))}
      />
    </DoorForm>
  )
}
