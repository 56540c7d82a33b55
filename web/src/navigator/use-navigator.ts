import type { Facts, PlainDate, QuestionId } from '@handrail/eligibility'
import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { HOME, LEAVE_TO } from './addresses.ts'
import type { Draft } from './flow/draft.ts'
import type { Path, Step } from './flow/path.ts'
import { type PlaceDraft, placeDraftOf } from './flow/place-draft.ts'
import { type Parts, useParts } from './parts.ts'
import { moved, newSession, type Session, type Stop, stopOf } from './session.ts'
import { useKeeping } from './use-keeping.ts'
import { useTrail } from './use-trail.ts'
import type { FirstWords } from './words/first-words.ts'

/** Where the person is, what they have answered, and everything they can do. */
export function useNavigator(initial: FirstWords, on: PlainDate) {
  const [session, move] = useReducer(moved, initial.language, newSession)
  const { language, given } = session
  const { parts, failed, fail, ensure } = useParts(language)
  const path = useMemo(() => parts?.walk(given, on) ?? null, [parts, given, on])
  const [waiting, setWaiting] = useState(false)
  const keeping = useKeeping({ session, parts, path, on, move })
  const isThere = (stop: Stop) => parts === null || path === null || parts.isOnWay(stop, path)
  const { advance, rename } = useTrail(session, move, isThere)
  const latest = useRef(session)
  latest.current = session

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const go = (to: Stop) => advance({ move: 'go', to }, latest.current.at + 1)

  /** Runs once the rest of the page is in; says so when it does not come. */
  const whenReady = async (run: (ready: Parts) => void) => {
    if (parts !== null) return run(parts)
    if (waiting) return
    setWaiting(true)
    try {
      run(await ensure(language))
    } catch {
      fail()
    } finally {
      setWaiting(false)
    }
  }

  const accept = (ready: Parts, id: QuestionId, answer: Facts, changing: boolean) => {
    const all = { ...latest.current.given, [id]: answer }
    const after = ready.walk(all, on)
    const complete = after.next === null
    const to = ready.stopAfter(after, id, changing)
    const kept = complete ? ready.answersOn(after, all) : all
    advance({ move: 'answered', given: kept, complete, to }, latest.current.at + 1)
  }

  const sendPlace = (stop: Stop & { page: 'place' | 'county' }) =>
    whenReady((ready) => {
      const draft = placeDraftIn(latest.current)
      const answer = stop.page === 'place' ? ready.readPlace(draft) : ready.readCounty(draft)
      if (answer.kind === 'answer') accept(ready, 'place', answer.facts, stop.changing)
      else if (answer.kind === 'ask-county') go({ page: 'county', changing: stop.changing })
      else move({ move: 'refused', problem: { about: 'place', ...answer } })
    })

  const sendAnswer = (step: Step, draft: Draft, changing: boolean) =>
    whenReady((ready) => {
      const answer = ready.readAnswer(step, draft)
      if (answer.ok) return accept(ready, step.id, answer.facts, changing)
      const field = answer.problem.code === 'month-or-year' ? `${step.id}-per` : step.id
      move({ move: 'refused', problem: { about: 'answer', field, problem: answer.problem } })
    })

  const begin = () => {
    if (parts === null) void ensure(language).catch(fail)
    go({ page: 'place', changing: false })
  }

  const goOn = () =>
    whenReady((ready) => {
      const restored = keeping.found === null ? null : ready.answersInKept(keeping.found)
      const answers = Object.keys(given).length > 0 || restored === null ? given : restored
      if (answers === restored) move({ move: 'restored', given: restored })
      go(ready.nextStop(ready.walk(answers, on)))
    })

  /** From the result to one question, and back again. */
  const change = (id: QuestionId) =>
    go(id === 'place' ? { page: 'place', changing: true } : { page: 'question', id, changing: true })

  const startOver = () => {
    keeping.forget()
    advance({ move: 'start-over', notice: 'cleared' }, 0)
  }

  /** Leaves nothing behind: not on the page, which "back" may show again, and not on the device. */
  const leave = () => {
    keeping.forget()
    flushSync(() => move({ move: 'start-over', notice: null }))
    window.location.replace(LEAVE_TO)
  }

  const switchLanguage = async () => {
    const other = language === 'en' ? 'es' : 'en'
    try {
      await ensure(other)
      move({ move: 'language', language: other })
      rename(HOME[other])
    } catch {
      move({ move: 'notice', notice: 'language-failed' })
    }
  }

  const first = language === initial.language ? initial : (parts?.speech.first ?? initial)

  return {
    first,
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
    setPlaceDraft: (draft: PlaceDraft) => move({ move: 'place-draft', draft }),
    setDraft: (id: QuestionId, draft: Draft) => move({ move: 'draft', id, draft }),
  }
}

export type Nav = ReturnType<typeof useNavigator>

export const placeDraftIn = ({ placeDraft, given }: Session): PlaceDraft =>
  placeDraft ?? placeDraftOf(given.place ?? {})

/** The page to show: the one in the trail, or where the way goes on if that one is no longer asked. */
export const shownStop = (session: Session, parts: Parts | null, path: Path | null): Stop => {
  const stop = stopOf(session)
  if (parts === null || path === null) return stop
  return parts.isOnWay(stop, path) ? stop : parts.nextStop(path)
}
