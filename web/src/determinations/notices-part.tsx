import { type NoticeText, noticeMissing, noticesOf, type ShownPacket } from '@handrail/care/determinations'
import { Button, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk, useDo } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneNotice } from './one-packet.ts'
import { determinationsWords } from './words/determinations.ts'

/** What a notice is called among others: its kind, what it is about, and its day. */
export function useNoticeTitle() {
  const { notice: w } = useWords(determinationsWords)
  const when = useWhen()
  return (
    { kind, determination, madeOn }: Pick<OneNotice, 'kind' | 'determination' | 'madeOn'>,
    { questions }: Pick<ShownPacket, 'questions'>,
  ): string => {
    const question = questions.find((one) => one.determination === determination)?.question
    const about = question ? w.about[question] : w.papers
    return w.titled(w.kinds[kind], about, when.day(madeOn))
  }
}

/** How a notice came to its person. */
export function Given({ notice }: Readonly<{ notice: OneNotice }>) {
  const { notice: w } = useWords(determinationsWords)
  const when = useWhen()
  const nameOf = useStaffName()
  return notice.given.map(({ way, on, by, language }) => (
    <p key={`${way} ${on} ${by} ${language}`} className="hr-second">
      {w.given.said(w.given.ways[way], when.day(on), nameOf(by) ?? '', w.languages[language])}
    </p>
  ))
}

/** Every notice, as the person reads it. */
export function NoticesPart({ packet }: Readonly<{ packet: ShownPacket }>) {
  const { notice: w } = useWords(determinationsWords)
  const may = useMay()
  const asked = useAsk(noticesOf, { packet: packet.packet })
  return (
    <Panel title={w.title} place="notices">
      <Answered asked={asked} lines={2}>
        {({ notices }) =>
          notices.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <ul className="hr-rowlist">
              {notices.map((notice) => (
                <li key={notice.notice}>
                  <Notice notice={notice} packet={packet} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {(packet.status === 'gathering' || packet.status === 'complete') &&
        packet.missing.length > 0 &&
        may('determinations:work') && <Make packet={packet} />}
    </Panel>
  )
}

function Make({ packet }: Readonly<{ packet: ShownPacket }>) {
  const { notice: w } = useWords(determinationsWords)
  const { send, busy, reply } = useDo(noticeMissing)
  return (
    <div className="hr-actions">
      {reply && reply.kind !== 'problems' && reply.kind !== 'refused' && reply.kind !== 'done' && (
        <TroubleNote trouble={reply} />
      )}
      <Button
        variant="default"
        size="xs"
        loading={busy}
        onClick={() => void send({ packet: packet.packet, version: packet.version })}
      >
        {w.make}
      </Button>
    </div>
  )
}

function Notice({ notice, packet }: Readonly<{ notice: OneNotice; packet: ShownPacket }>) {
  const { notice: w } = useWords(determinationsWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const title = useNoticeTitle()(notice, packet)
  const [isRead, setRead] = useState(false)
  const [language, setLanguage] = useState(notice.language)
  return (
    <div className="hr-matter">
      <h3>{title}</h3>
      <p className="hr-second">{w.made(when.day(notice.madeOn), nameOf(notice.madeBy) ?? '')}</p>
      <p className="hr-chips">
        {notice.dueOn && (
          <Chip tone="maybe" shape="calendar">
            {w.due(when.day(notice.dueOn))}
          </Chip>
        )}
        {notice.appealBy && (
          <Chip tone="rights" shape="gavel">
            {w.appeal(when.day(notice.appealBy))}
          </Chip>
        )}
      </p>
      <Given notice={notice} />
      <Link
        to="/intake/$case/notices/$packet/$notice"
        params={{ case: packet.case, packet: packet.packet, notice: notice.notice }}
      >
        {w.page}
      </Link>
      <Button
        variant="default"
        size="xs"
        aria-expanded={isRead}
        aria-label={`${isRead ? w.hide : w.read}: ${title}`}
        onClick={() => setRead(!isRead)}
      >
        {isRead ? w.hide : w.read}
      </Button>
      {isRead && (
        <>
          <div className="hr-actions">
            <SegmentedControl
              size="xs"
              aria-label={w.language}
              value={language}
              onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
              data={(['en', 'es'] as const).map((value) => ({ value, label: w.languages[value] }))}
            />
          </div>
          {language === notice.language && <p className="hr-second">{w.theirs}</p>}
          <Letter text={notice.texts[language]} language={language} />
        </>
      )}
    </div>
  )
}

/** The notice itself, word for word. */
export function Letter({ text, language }: Readonly<{ text: NoticeText; language: 'en' | 'es' }>) {
  return (
    <article className="hr-letter" lang={language} aria-label={text.title}>
      <h4>{text.title}</h4>
      {text.parts.map(({ heading, lines }) => (
        <section key={`${heading} ${lines[0]}`}>
          {heading !== null && <h5>{heading}</h5>}
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  )
}
