import { ROLES } from '@handrail/care'
import { addStaff, type StaffMember, staffList } from '@handrail/care/agency'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, listOf, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { ListTable } from '../staff-ui/list-table.tsx'
import { Empty } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { roleWords } from '../staff-ui/words/roles.ts'
import { useColleagues } from './colleagues.ts'
import { agencyWords } from './words/agency.ts'
import { memberWords } from './words/member.ts'

interface Place {
  readonly name: string
  readonly staff: StaffMember['staff']
}

/** What another room knows of how somebody comes in, and what it does when somebody was added. */
export interface ComingIn {
  /** Nothing for whoever has come in. */
  readonly standing: (staff: StaffMember['staff']) => 'invited' | 'not-invited' | undefined
  readonly onAdded: (staff: StaffMember['staff']) => void
}

/** Who works here, and who did, a page at a time. */
export function StaffPart({ comingIn }: Readonly<{ comingIn: ComingIn }>) {
  const { staff: w } = useWords(agencyWords)
  const of = useWords(memberWords)
  const may = useMay()
  const [left, setLeft] = useState(false)
  const [after, setAfter] = useState<Place>()
  const asked = useAsk(staffList, { left, ...(after && { after }) }, { keep: true })
  const last = asked.answer?.staff.at(-1)
  const turn = (place: Place | undefined) => setAfter(place && { name: place.name, staff: place.staff })
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {({ staff }) =>
          staff.length === 0 ? (
            <Empty>{left ? of.noneLeft : w.none}</Empty>
          ) : (
            <List staff={staff} standing={comingIn.standing} />
          )
        }
      </Answered>
      <div className="hr-actions">
        {asked.answer?.more && (
          <Button variant="default" size="xs" onClick={() => turn(last)}>
            {of.next}
          </Button>
        )}
        {after && (
          <Button variant="default" size="xs" onClick={() => turn(undefined)}>
            {of.first}
          </Button>
        )}
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            turn(undefined)
            setLeft(!left)
          }}
        >
          {left ? of.showHere : of.showLeft}
        </Button>
        {may('staff:manage') && !left && (
          <Reveal label={w.add}>
            {(close) => (
              <AddStaff
                onDone={(added) => {
                  if (added) comingIn.onAdded(added)
                  close()
                }}
              />
            )}
          </Reveal>
        )}
      </div>
    </>
  )
}

function List({
  staff,
  standing,
}: Readonly<{ staff: readonly StaffMember[]; standing: ComingIn['standing'] }>) {
  const { staff: w, parts } = useWords(agencyWords)
  const of = useWords(memberWords)
  const roles = useWords(roleWords)
  const when = useWhen()
  const holds = ({ from, until }: StaffMember['roles'][number]) =>
    from <= when.today && (until === null || until >= when.today)
  return (
    <ListTable
      caption={parts.staff}
      rows={staff}
      keyOf={(member) => member.staff}
      columns={[
        {
          key: 'name',
          title: w.columns.name,
          show: ({ staff: id, name, email, leftOn }) => (
            <>
              <Link to="/settings/staff/$staff" params={{ staff: id }}>
                {name}
              </Link>
              <div className="hr-second">{email}</div>
              {leftOn === null && <ComingInChip is={standing(id)} />}
            </>
          ),
        },
        {
          key: 'roles',
          title: w.columns.roles,
          show: (member) =>
            member.leftOn === null
              ? [...new Set(member.roles.filter(holds).map(({ role }) => roles[role]))].join(', ')
              : of.leftOn(when.day(member.leftOn)),
        },
        {
          key: 'credentials',
          title: w.columns.credentials,
          show: ({ credentials }) =>
            credentials
              .filter(({ until }) => until === null || until >= when.today)
              .map((one) => (
                <div key={one.credential} className="hr-chips">
                  <span>
                    {w.kinds[one.kind]}, {one.state}
                  </span>
                  {one.verifiedOn === null && (
                    <Chip tone="not-now" shape="dashed">
                      {w.notVerified}
                    </Chip>
                  )}
                </div>
              )),
        },
        {
          key: 'actions',
          title: w.columns.actions,
          quiet: true,
          show: ({ staff: id, name }) => (
            <LinkButton
              to="/settings/staff/$staff"
              params={{ staff: id }}
              variant="default"
              size="xs"
              aria-label={`${of.open}: ${name}`}
            >
              {of.open}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}

function ComingInChip({ is }: Readonly<{ is: ReturnType<ComingIn['standing']> }>) {
  const { staff: w } = useWords(agencyWords)
  if (is === undefined) return null
  return (
    <Chip tone={is === 'invited' ? 'maybe' : 'not-now'} shape={is === 'invited' ? 'clock' : 'dashed'}>
      {w.comingIn[is]}
    </Chip>
  )
}

function AddStaff({ onDone }: Readonly<{ onDone: (added?: StaffMember['staff']) => void }>) {
  const supervisors = useColleagues('supervisor')
  const { staff: w, refusals } = useWords(agencyWords)
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
      submit={w.addAndInvite}
      onDone={({ staff }) => onDone(staff)}
      onCancel={() => onDone()}
    >
      <TextField name="name" label={w.name} autoComplete="off" />
      <TextField name="email" label={w.email} type="email" autoComplete="off" spellCheck={false} />
      <ChecksField
        name="roles"
        label={w.roles}
        hint={w.rolesHint}
        choices={ROLES.map((value) => ({ value, label: roles[value] }))}
      />
      <SelectField name="supervisor" label={w.supervisor} choices={supervisors} />
    </DoorForm>
  )
}
