import { Menu } from '@mantine/core'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { LifebuoyIcon } from '../../ui/icons.tsx'
import { appWords } from '../words/app.ts'

/** Always there, in the same place, never dismissed. It needs no sign-in and nothing from the server. */
export function CrisisHelp() {
  const { crisis: w } = useWords(appWords)
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
        {w.offers.map(({ text, href }) => (
          <Menu.Item key={href} component="a" href={href} {...(href.startsWith('https:') && BESIDE)}>
            {text}
          </Menu.Item>
        ))}
        <Menu.Label>{w.note}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The chat opens beside this page, so that nothing being written is lost. */
const BESIDE = { target: '_blank', rel: 'noreferrer' }
