import { Button } from '../../ui/button.tsx'

/** The heading of the actions, far down on a phone. */
export const ACTIONS_ID = 'take-it'

/** Goes there by focus: a link would leave a mark in the address and one more page to go back through. */
export function ActionsLink({ children }: Readonly<{ children: string }>) {
  const go = (): void => document.getElementById(ACTIONS_ID)?.focus()
  return (
    <Button kind="quiet" onClick={go}>
      {children}
    </Button>
  )
}
