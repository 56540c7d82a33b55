import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { SignIn } from '../signin/sign-in.tsx'
import { Welcome } from '../signin/welcome.tsx'
import { signinWords } from '../signin/words/signin.ts'
import { DraftsProvider } from '../staff-ui/form/drafts.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Page } from '../staff-ui/page.tsx'
import { SingleKeysProvider } from '../staff-ui/single-keys.tsx'
import { type Surroundings, SurroundingsProvider } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { deviceZone, now } from './clock.ts'
import { EntryFrame } from './frame/entry-frame.tsx'
import { Frame } from './frame/frame.tsx'
import { IdleWatch } from './frame/idle-watch.tsx'
import { SomebodyElse } from './frame/message-pages.tsx'
import { queries } from './here.ts'
import { agencyInAddress, linkInAddress, problemInAddress } from './in-address.ts'
import { prefer, usePreferences } from './preferences.ts'
import { type Session, type SignedIn, useSession } from './session.ts'
import { useStaffDrafts } from './staff-drafts.ts'

/** Everything around a page: who is here, in which language, and the frame. Signing in happens at the page's own address. */
export function Root() {
  const session = useSession()
  const { language, singleKeys } = usePreferences()
  const surroundings = useMemo<Surroundings>(() => {
    const who = session.kind === 'in' ? session.who : undefined
    return { language, zone: who?.agency.zone ?? deviceZone(), now, me: who }
  }, [language, session])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <SurroundingsProvider value={surroundings}>
      <SingleKeysProvider on={singleKeys}>
        <Inside session={session} />
      </SingleKeysProvider>
    </SurroundingsProvider>
  )
}

function Inside({ session }: Readonly<{ session: Session }>) {
  const { agency } = usePreferences()
  const [link, setLink] = useState(linkInAddress)
  const wasIn = useRef(false)
  const [at, setAt] = useState<string>()
  /** A first second step lets somebody in; the codes that come with it are shown once, and are theirs before the work begins. */
  const [settingUp, setSettingUp] = useState(false)
  const slug = session.kind === 'in' ? session.who.agency.slug : undefined
  useEffect(() => {
    if (slug === undefined || settingUp) return
    wasIn.current = true
    prefer({ agency: slug })
  }, [slug, settingUp])
  useEffect(() => {
    const named = link?.agency ?? agencyInAddress()
    if (named !== undefined) prefer({ agency: named })
  }, [link])
  const staff = session.kind === 'in' ? session.who.staff : undefined
  useEffect(() => {
    if (staff !== undefined) setAt((before) => before ?? staff)
  }, [staff])
  const look = () => void queries.invalidateQueries()
  const enter = () => {
    setSettingUp(false)
    setAt(undefined)
    look()
  }
  if (link)
    return (
      <EntryFrame>
        <Welcome
          token={link.token}
          onIn={() => {
            history.replaceState(null, '', '/staff')
            setLink(undefined)
            enter()
          }}
        />
      </EntryFrame>
    )
  if (session.kind === 'out' || settingUp)
    return (
      <EntryFrame>
        <SignIn
          key={agency}
          agency={agency}
          onAgency={(named) => {
            prefer({ agency: named })
            look()
          }}
          onSetUp={() => setSettingUp(true)}
          onIn={enter}
          again={wasIn.current}
          problem={problemInAddress()}
        />
      </EntryFrame>
    )
  switch (session.kind) {
    case 'looking':
      return (
        <EntryFrame>
          <Loading />
        </EntryFrame>
      )
    case 'trouble':
      return (
        <EntryFrame>
          <TroublePage session={session} />
        </EntryFrame>
      )
    case 'in':
      if (at !== undefined && at !== staff)
        return (
          <EntryFrame>
            <SomebodyElse name={session.who.name} onGoOn={() => setAt(staff)} />
          </EntryFrame>
        )
      // Fresh for each of them: a form that one began is never the next one's to send.
      return <AtWork key={staff} who={session.who} />
  }
}

function AtWork({ who }: Readonly<{ who: SignedIn }>) {
  const { pathname } = useLocation()
  const drafts = useStaffDrafts(who)
  return (
    <DraftsProvider drafts={drafts}>
      <Frame who={who} onLeave={drafts.forget}>
        {/* Each page begins fresh: nothing of one person's form may stand in another's. */}
        <Outlet key={pathname} />
      </Frame>
      <IdleWatch minutes={who.idleMinutes} />
    </DraftsProvider>
  )
}

function TroublePage({ session }: Readonly<{ session: Extract<Session, { kind: 'trouble' }> }>) {
  const w = signinWords[usePreferences().language]
  return (
    <Page tab={w.tab} title={w.submit}>
      <TroubleNote trouble={session.trouble} again={session.again} />
    </Page>
  )
}
