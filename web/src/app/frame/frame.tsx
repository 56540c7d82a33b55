import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { HandrailMark } from '../../ui/icons.tsx'
import {
  CaseloadIcon,
  HelpIcon,
  InboxIcon,
  IntakeIcon,
  ListIcon,
  PeopleIcon,
  SearchIcon,
  SettingsIcon,
  TodayIcon,
  TrailIcon,
} from '../../ui/staff-icons.tsx'
import type { SignedIn } from '../session.ts'
import { appWords } from '../words/app.ts'
import { AccountMenu } from './account-menu.tsx'
import { CrisisHelp } from './crisis-help.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { PageHelpFold } from './page-help.tsx'
import { OfflineLine, SavedNote } from './saved-note.tsx'
import { SearchPalette } from './search-palette.tsx'
import { type Place, PlaceLink, TabBar } from './tab-bar.tsx'
import { useFrameKeys } from './use-frame-keys.ts'

/** Navigation, top bar and the page. Only places that exist and that this role can open are drawn. */
export function Frame({
  who,
  onLeave,
  children,
}: Readonly<{ who: SignedIn; onLeave: () => void; children: ReactNode }>) {
  const w = useWords(appWords)
  const { pathname } = useLocation()
  const [open, setOpen] = useState<'search' | 'help'>()
  const onSearch = useCallback(() => setOpen('search'), [])
  const onHelp = useCallback(() => setOpen('help'), [])
  const close = useCallback(() => setOpen(undefined), [])
  useFrameKeys({ onSearch, onHelp })
  const main = useRef<HTMLElement>(null)
  useFocusOnPage(main, pathname)
  const at = (start: string) => pathname === start || pathname.startsWith(`${start}/`)
  const places: readonly Place[] = [
    { to: '/', name: w.nav.today, Icon: TodayIcon, here: pathname === '/' },
    ...(who.permissions.includes('referrals:read')
      ? [{ to: '/referrals', name: w.nav.requests, Icon: InboxIcon, here: at('/referrals') } as const]
      : []),
    ...(who.permissions.includes('intake:read')
      ? [{ to: '/intake', name: w.nav.intake, Icon: IntakeIcon, here: at('/intake') } as const]
      : []),
    ...(who.permissions.includes('waitlist:read')
      ? [
          {
            to: '/waiting',
            name: w.nav.waiting,
            short: w.nav.waitingShort,
            Icon: ListIcon,
            here: at('/waiting'),
          } as const,
        ]
      : who.permissions.includes('waitlist:configure')
        ? [
            {
              to: '/waiting/rules',
              name: w.nav.waiting,
              short: w.nav.waitingShort,
              Icon: ListIcon,
              here: at('/waiting'),
            } as const,
          ]
        : []),
    ...(who.permissions.includes('assignments:assign')
      ? [
          {
            to: '/caseloads',
            name: w.nav.caseloads,
            seldom: true,
            Icon: CaseloadIcon,
            here: at('/caseloads'),
          } as const,
        ]
      : []),
    ...(who.permissions.includes('progress:work') || who.permissions.includes('progress:oversee')
      ? [
          {
            to: '/progress',
            name: w.nav.progress,
            seldom: true,
            Icon: CaseloadIcon,
            here: at('/progress'),
          } as const,
        ]
      : []),
    ...(who.permissions.includes('people:search')
      ? [{ to: '/people', name: w.nav.people, Icon: PeopleIcon, here: at('/people') } as const]
      : []),
    ...(who.permissions.includes('trail:read')
      ? [{ to: '/trail', name: w.nav.trail, seldom: true, Icon: TrailIcon, here: at('/trail') } as const]
      : []),
  ]
  const settings: Place = {
    to: '/settings',
    name: w.nav.settings,
    seldom: true,
    Icon: SettingsIcon,
    here: at('/settings'),
  }
  return (
    <div className="hr-frame">
      <a className="hr-skip" href="#main">
        {w.skip}
      </a>
      <nav className="hr-nav" aria-label={w.navigation}>
        <Link to="/" className="hr-brand" aria-current={false}>
          <HandrailMark />
          {w.brand}
        </Link>
        <ul>
          {places.map((place) => (
            <li key={place.to}>
              <PlaceLink {...place} />
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <button type="button" onClick={onHelp}>
              <HelpIcon />
              {w.nav.help}
            </button>
          </li>
          <li>
            <PlaceLink {...settings} />
          </li>
        </ul>
      </nav>
      <div className="hr-body-column">
        <header className="hr-topbar">
          <Link to="/" className="hr-brand hr-narrow-brand">
            <HandrailMark />
            {w.brand}
          </Link>
          <button
            type="button"
            className="hr-search-button"
            onClick={onSearch}
            aria-keyshortcuts="/ Control+K"
          >
            <SearchIcon />
            <span>{w.search.open}</span>
            <span className="hr-kbd" aria-hidden="true">
              /
            </span>
          </button>
          <div className="hr-topbar-end">
            <CrisisHelp />
            <SavedNote />
            <AccountMenu who={who} onLeave={onLeave} />
          </div>
        </header>
        {who.agency.demo && (
          <aside className="hr-demo">
            <p>{w.demo}</p>
          </aside>
        )}
        <OfflineLine />
        <main id="main" ref={main} className="hr-main" tabIndex={-1}>
          {children}
          <PageHelpFold at={pathname} />
        </main>
      </div>
      <TabBar places={[...places, settings]} />
      {open === 'search' && <SearchPalette who={who} onClose={close} onHelp={onHelp} />}
      {open === 'help' && <HelpDialog onClose={close} />}
    </div>
  )
}

/** After a change of page a screen reader starts at its title. The first page leaves the focus where the browser put it. */
function useFocusOnPage(main: React.RefObject<HTMLElement | null>, pathname: string): void {
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [main, pathname])
}
