import { Menu } from '@mantine/core'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { LifebuoyIcon } from '../../ui/icons.tsx'
import { appWords } from '../words/app.ts'

/** Always there, in the same place, never dismissed. It needs no sign-in and nothing from the server. */
export function CrisisHelp() {
  const { crisis: w } = useWords(appWords)
  const text = w.textBody ? `sms:988?&body=${w.textBody}` : 'sms:988'
  return (
    <Menu position="bottom-end" withinPortal={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className="hr-crisis-button" aria-label={w.label}>
          <LifebuoyIcon />
          <span className="hr-wide-only">{w.label}</span>
          <span className="hr-narrow-only">{w.short}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{w.title}</Menu.Label>
        <Menu.Item component="a" href="tel:988">
          {w.call}
        </Menu.Item>
        <Menu.Item component="a" href={text}>
          {w.text}
        </Menu.Item>
        <Menu.Item component="a" href="https://988lifeline.org/chat/" target="_blank" rel="noreferrer">
          {w.chat}
        </Menu.Item>
        <Menu.Item component="a" href="tel:911">
          {w.emergency}
        </Menu.Item>
        <Menu.Label>{w.note}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  )
}
