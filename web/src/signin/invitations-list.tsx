import { invitations, revokeInvitation } from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { useAsk, useDo } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Section } from '../staff-ui/page.tsx'
import { useWhen } from '../staff-ui/when.ts'

interface InvitationsWords {
  readonly invitations: string
  readonly invitationsNone: string
  readonly invitationEnds: (day: string) => string
  readonly revoke: string
}

/** Links that were sent and not used yet. */
export function InvitationsList({ words: w }: Readonly<{ words: InvitationsWords }>) {
  const when = useWhen()
  const asked = useAsk(invitations, {})
  const { send, busy } = useDo(revokeInvitation)
  return (
    <Section title={w.invitations}>
      <Answered asked={asked} lines={1}>
        {(open) =>
          open.length === 0 ? (
            <p>{w.invitationsNone}</p>
          ) : (
            <ul className="hr-rowlist">
              {open.map(({ invitation, name, endsAt }) => (
                <li key={invitation}>
                  <div>
                    {name}
                    <div className="hr-second">{w.invitationEnds(when.moment(endsAt))}</div>
                  </div>
                  <Button
                    variant="default"
                    size="xs"
                    disabled={busy}
                    aria-label={`${w.revoke}: ${name}`}
                    onClick={() => void send({ invitation })}
                  >
                    {w.revoke}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  )
}
