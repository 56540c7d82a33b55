import { endEmergencyAccess, ownEmergencyAccesses, type PersonRecord } from '@handrail/care/people'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAsk, useDo } from '../door/doors.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ClockIcon } from '../ui/staff-icons.tsx'
import { standingWords } from './words/standing.ts'

/** Says that this record is open for an emergency only, until when, and closes it early. */
export function EmergencyNote({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(standingWords)
  const when = useWhen()
  const may = useMay()
  const navigate = useNavigate()
  const { answer } = useAsk(ownEmergencyAccesses, {}, { enabled: may('emergency:open') })
  const { send, busy } = useDo(endEmergencyAccess)
  const theirs = [record.person, ...record.mergedFrom]
  const running = answer?.accesses.find(({ access }) => theirs.includes(access.person))
  if (!running) return null
  const { access, until } = running.access
  const close = async () => {
    const reply = await send({ access })
    if (reply.kind === 'done') await navigate({ to: '/people' })
  }
  return (
    <div className="hr-note">
      <ClockIcon />
      <p>{w.emergency(when.moment(until))}</p>
      <Button variant="default" size="xs" loading={busy} onClick={() => void close()}>
        {w.giveBack}
      </Button>
    </div>
  )
}
