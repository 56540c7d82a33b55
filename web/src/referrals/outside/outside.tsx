import { lookAtLink, whoReceives } from '@handrail/care/referrals'
import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Door } from '../../door/door.ts'
import { newRequestId } from '../../door/request-id.ts'
import { leaveDevice, onDevice } from '../../navigator/device.ts'
import { goElsewhere } from './go-elsewhere.ts'
import type { HandedOn } from './handed-on.ts'
import type { Language } from './language.ts'
import { ReferPage } from './refer-page.tsx'
import { SendPage } from './send-page.tsx'
import { Shell } from './shell.tsx'
import { StatusPage } from './status-page.tsx'
import { outsideWords } from './words/outside.ts'
import './outside.css'

export type Place =
  | { readonly page: 'send'; readonly handed: HandedOn }
  | { readonly page: 'status' }
  | { readonly page: 'refer'; readonly token: string | undefined }

type Receiver = { readonly agency: string; readonly phone: string | null } | 'nobody' | undefined

/** The pages for whoever has no account. Leaving takes everything off the page first, so that "back" finds nothing. */
export function Outside({
  place,
  language: first,
  door,
}: Readonly<{ place: Place; language: Language; door: Door }>) {
  const [language, setLanguage] = useState(first)
  const [left, setLeft] = useState(false)
  const w = outsideWords[language]
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const leaveHere = useCallback(() => {
    flushSync(() => setLeft(true))
    goElsewhere(w.leaveTo)
  }, [w])
  useEffect(() => onDevice({ onLeaving: leaveHere }), [leaveHere])
  /** As the navigator does: nothing stays kept on the device, and no other page of ours open. */
  const leave = () => {
    leaveDevice()
    leaveHere()
  }
  if (left) return null
  return (
    <Shell
      words={w}
      tab={w.tabs[place.page]}
      onLanguage={() => setLanguage(language === 'en' ? 'es' : 'en')}
      onLeave={leave}
    >
      <At place={place} language={language} door={door} />
    </Shell>
  )
}

function At({ place, language, door }: Readonly<{ place: Place; language: Language; door: Door }>) {
  const w = outsideWords[language]
  const [receiver, setReceiver] = useState<Receiver>()
  const [link, setLink] = useState<{ readonly token: string; readonly partner: string } | 'over'>()
  const token = place.page === 'refer' ? place.token : undefined
  useEffect(() => {
    const ask = async () => {
      const reply = await door.pass(whoReceives, {}, { requestId: newRequestId() })
      if (token !== undefined) {
        const found = await door.pass(lookAtLink, { token }, { requestId: newRequestId() })
        setLink(found.kind === 'done' ? { token, partner: found.answer.partner } : 'over')
      }
      setReceiver(reply.kind === 'done' ? reply.answer : 'nobody')
    }
    void ask()
  }, [door, token])
  if (place.page === 'status')
    return (
      <StatusPage
        words={w}
        language={language}
        door={door}
        phone={receiver === undefined || receiver === 'nobody' ? null : receiver.phone}
      />
    )
  if (receiver === undefined) return <p role="status">{w.wait}</p>
  if (receiver === 'nobody')
    return (
      <>
        <h1>{w.gone}</h1>
        <p>
          {w.goneWhat} <a href={w.home}>Handrail</a>
        </p>
      </>
    )
  const { agency, phone } = receiver
  if (place.page === 'send')
    return <SendPage words={w} agency={agency} phone={phone} door={door} handed={place.handed} />
  return (
    <ReferPage
      words={w}
      language={language}
      agency={agency}
      phone={phone}
      door={door}
      link={link === 'over' ? undefined : link}
      linkOver={link === 'over'}
    />
  )
}
