import type { PlainDate, QuestionId } from '@handrail/eligibility'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { flushSync } from 'react-dom'
import { HOME, LEAVE_TO, OTHER } from './addresses.ts'
import { answering } from './answering.ts'
import { leaveDevice } from './device.ts'
import type { Draft } from './flow/draft.ts'
import type { PlaceDraft } from './flow/place-draft.ts'
import { useParts } from './parts.ts'
import { isHere, moved, newSession, type Stop } from './session.ts'
import { useKeeping } from './use-keeping.ts'
import { useTrail } from './use-trail.ts'
import { useWhenReady } from './use-when-ready.ts'
import type { FirstWords } from './words/first-words.ts'

/** Where the person is, what they have answered, and everything they can do. */
export function useNavigator(initial: FirstWords, on: PlainDate) {
  const [session, move] = useReducer(moved, initial.language, newSession)
  const { language, given, helping } = session
  const loading = useParts(language)
  const { parts, failed, fail, ensure } = loading
  const { waiting, whenReady } = useWhenReady(loading, language)
  const path = useMemo(() => parts?.walk(given, on) ?? null, [parts, given, on])
  /** Leaves nothing behind on the page, which "back" may show again. */
  const leaveHere = useCallback(() => {
    flushSync(() => move({ move: 'start-over', notice: null }))
    window.location.replace(LEAVE_TO[language])
  }, [language])
  const keeping = useKeeping({ session, parts, on, move, onLeaving: leaveHere })
  const isThere = (stop: Stop) => parts === null || path === null || parts.isOnWay(stop, path)
  const { advance, rename } = useTrail(session, move, isThere)
  const latest = useRef(session)
  latest.current = session

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const go = (to: Stop) => {
    if (!isHere(latest.current, to)) advance({ move: 'go', to }, latest.current.at + 1)
  }

  const { sendPlace, sendAnswer } = answering({
    on,
    now: () => latest.current,
    whenReady,
    move,
    go,
    advance: (next) => advance(next, latest.current.at + 1),
  })

  const begin = () => {
    if (parts === null) void ensure(language).catch(fail)
    go({ page: 'place', changing: false })
  }

  const goOn = () =>
    whenReady((ready) => {
      const { found } = keeping
      const reading = found === null || Object.keys(given).length > 0 ? null : ready.readKeptText(found)
      if (reading?.kind !== 'answers') return go(ready.resumeAt(given, ready.walk(given, on)))
      const { place = {} } = reading.given
      const held = ready.inOneState(place)
      const answers = held === place ? reading.given : { ...reading.given, place: held }
      const { helping, drafts, on: since } = reading
      move({ move: 'restored', given: answers, helping, drafts, since })
      go(ready.resumeAt(answers, ready.walk(answers, on)))
      if (held !== place) move({ move: 'notice', notice: 'county-dropped' })
      else if (reading.dropped) move({ move: 'notice', notice: 'some-dropped' })
    })

  /** From the result to one question, and back again. */
  const change = (id: QuestionId) =>
    go(id === 'place' ? { page: 'place', changing: true } : { page: 'question', id, changing: true })

  const startOver = () => {
    advance({ move: 'start-over', notice: keeping.startOver() }, 0)
  }

  /** Leaves nothing behind on the device either, and no other page of ours open. */
  const leave = () => {
    keeping.forget()
    leaveDevice()
    leaveHere()
  }

  const switchLanguage = async () => {
    const other = OTHER[language]
    try {
      await ensure(other)
      move({ move: 'language', language: other })
      rename(HOME[other])
    } catch {
      move({ move: 'notice', notice: 'language-failed' })
    }
  }

  const first = language === initial.language ? initial : (parts?.speech.first ?? initial)
  const speech = parts?.inVoice(parts.speech, helping)

  const day = Object.keys(given).length > 0 ? session.since : keeping.usable?.on
  const old = day && speech && parts?.areOld(day, on) ? speech.keeping.old(speech.words.date(day)) : null

  return {
    first,
    speech,
    /** That the answers are of long ago, where they are. */
    old,
    confirm: () => move({ move: 'confirmed' }),
    session,
    parts,
    path,
    failed,
    waiting,
    kept: keeping.found !== null,
    go,
    begin,
    goOn,
    change,
    startOver,
    leave,
    switchLanguage,
    sendPlace,
    sendAnswer,
    keep: () => whenReady(keeping.keep),
    clear: keeping.clear,
    reload: () => window.location.reload(),
    back: () => window.history.back(),
    setHelping: (helping: boolean) => move({ move: 'helping', helping }),
    setPlaceDraft: (draft: PlaceDraft) => move({ move: 'place-draft', draft }),
    setDraft: (id: QuestionId, draft: Draft) => move({ move: 'draft', id, draft }),
  }
}

export type Nav = ReturnType<typeof useNavigator>
