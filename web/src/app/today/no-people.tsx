import { permissionsOf } from '@handrail/care'
import { actAs } from '@handrail/care/signin'
import { Button } from '@mantine/core'
import { useDo } from '../../door/doors.tsx'
import { Panel } from '../../staff-ui/page.tsx'
import { useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { roleWords } from '../../staff-ui/words/roles.ts'
import { stepsWords } from './words/steps.ts'

/** Why somebody sees nobody here, and what they can do about it. */
export function NoPeople() {
  const { noPeople: w } = useWords(stepsWords)
  const roles = useWords(roleWords)
  const { me } = useSurroundings()
  const acting = useDo(actAs)
  if (!me) return null
  const others = me.roles.filter((role) => permissionsOf(role).includes('people:search'))
  return (
    <Panel title={w.title}>
      <p>{w.why(roles[me.role])}</p>
      {others.length === 0 && <p className="hr-second">{w.ask}</p>}
      {others.length > 0 && (
        <div className="hr-actions">
          {others.map((role) => (
            <Button
              key={role}
              variant="default"
              size="xs"
              loading={acting.busy}
              onClick={() => void acting.send({ role })}
            >
              {w.workAs(roles[role])}
            </Button>
          ))}
        </div>
      )}
    </Panel>
  )
}
