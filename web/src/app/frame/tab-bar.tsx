import { Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { FC } from 'react'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { MoreIcon } from '../../ui/staff-icons.tsx'
import { appWords } from '../words/app.ts'

export type Place = Readonly<{
  to:
    | '/'
    | '/referrals'
    | '/intake'
    | '/waiting'
    | '/waiting/rules'
    | '/caseloads'
    | '/progress'
    | '/people'
    | '/trail'
    | '/settings'
  name: string
  /** What it is called where there is little room. */
  short?: string
  /** Gone to less often than the others: the first to move behind “More” where there is little room. */
  seldom?: boolean
  Icon: FC
  here: boolean
}>

/** So many fit side by side on a narrow phone, each as wide as a thumb. */
const MOST_ABREAST = 6

/** The places at the foot of a phone. Those that would not fit stand behind “More”; none is off the screen. */
export function TabBar({ places }: Readonly<{ places: readonly Place[] }>) {
  const w = useWords(appWords)
  const behind = places.length > MOST_ABREAST ? places.filter(({ seldom }) => seldom) : []
  return (
    <nav className="hr-tabbar" aria-label={w.navigation}>
      {places
        .filter((place) => !behind.includes(place))
        .map((place) => (
          <PlaceLink key={place.to} {...place} name={place.short ?? place.name} />
        ))}
      {behind.length > 0 && <More places={behind} />}
    </nav>
  )
}

function More({ places }: Readonly<{ places: readonly Place[] }>) {
  const w = useWords(appWords)
  return (
    <Menu position="top-end" withinPortal={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" aria-current={places.some(({ here }) => here) || undefined}>
          <MoreIcon />
          {w.nav.more}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(({ to, name, Icon, here }) => (
          <Menu.Item
            key={to}
            leftSection={<Icon />}
            renderRoot={(props) => (
              <Link to={to} aria-current={here ? 'page' : undefined} activeProps={{}} {...props} />
            )}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

export function PlaceLink({ to, name, Icon, here }: Place) {
  return (
    <Link to={to} aria-current={here ? 'page' : undefined} activeProps={{}}>
      <Icon />
      {name}
    </Link>
  )
}
