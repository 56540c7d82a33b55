import type { DeadlineShown } from '@handrail/care/clocks'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { doneAt } from './done-at.ts'
import { clocksWords } from './words/clocks.ts'

/** Opens the page on which something is done: the record of the person, unless it is done elsewhere. */
export function WorkLink({
  due,
  what,
  first = false,
  here = false,
}: Readonly<{
  due: DeadlineShown
  what: string
  first?: boolean
  /** It stands on the record already. */
  here?: boolean
}>) {
  const w = useWords(clocksWords)
  const may = useMay()
  const { person, because } = due
  const look = {
    variant: first ? 'filled' : 'default',
    size: first ? 'sm' : 'xs',
    'aria-label': `${w.open}: ${what}`,
    children: w.open,
  } as const
  // Nobody has the person, so it names the place where they stand.
  if (person === null)
    return isIntake(because) ? (
      <LinkButton to="/intake/$case" params={{ case: because.subject }} {...look} />
    ) : null
  const at = doneAt(due, may)
  if (at === undefined) return here ? null : <LinkButton to="/people/$person" params={{ person }} {...look} />
  if ('assessment' in at)
    return (
      <LinkButton to="/intake/assessments/$assessment" params={{ assessment: at.assessment }} {...look} />
    )
  if ('alert' in at)
    return <LinkButton to="/questionnaires/alert/$alert" params={{ alert: at.alert }} {...look} />
  return <LinkButton to="/people/$person/$room" params={{ person, room: at.room }} {...look} />
}

type Because = DeadlineShown['because']
const isIntake = (because: Because): because is NonNullable<Because> & { readonly subject: string } =>
  because?.subject != null && /^progress\.stranded-(?!request$)/.test(because.topic)
