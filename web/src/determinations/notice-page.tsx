import { GIVEN_WAYS, giveNotice, noticesOf, packetsOf, type ShownPacket } from '@handrail/care/determinations'
import { Button, SegmentedControl } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Given, Letter, useNoticeTitle } from './notices-part.tsx'
import type { OneNotice } from './one-packet.ts'
import { determinationsWords } from './words/determinations.ts'
import './determinations.css'

/** One notice, to be printed in large letters, handed over or read aloud; and how it came to its person. */
export function NoticePage() {
  const { notice: w } = useWords(determinationsWords)
  const { case: of = '', packet: id = '', notice: one = '' } = useParams({ strict: false })
  const notices = useAsk(noticesOf, { packet: id })
  const packets = useAsk(packetsOf, { case: of })
  const trouble = notices.trouble ?? packets.trouble
  const packet = packets.answer?.packets.find((found) => found.packet === id)
  const notice = notices.answer?.notices.find((found) => found.notice === one)
  if (packet && notice) return <Known packet={packet} notice={notice} />
  if (!trouble && !(notices.answer && packets.answer)) return <Loading />
  return (
    <Page tab={w.pageTab} title={w.title} trail={<Back of={of} />}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={notices.again} />
    </Page>
  )
}

function Back({ of }: Readonly<{ of: string }>) {
  const { notice: w } = useWords(determinationsWords)
  return (
    <Link to="/intake/$case/decision" params={{ case: of }}>
      {w.back}
    </Link>
  )
}

function Known({ packet, notice }: Readonly<{ packet: ShownPacket; notice: OneNotice }>) {
  const { notice: w } = useWords(determinationsWords)
  const title = useNoticeTitle()(notice, packet)
  const [language, setLanguage] = useState(notice.language)
  return (
    <Page
      tab={w.pageTab}
      title={title}
      lead={w.pageLead}
      trail={<Back of={packet.case} />}
      side={<HowItCame notice={notice} language={language} />}
    >
      <div className="hr-panel">
        <div className="hr-actions hr-letter-looks">
          <SegmentedControl
            size="xs"
            aria-label={w.language}
            value={language}
            onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
            data={(['en', 'es'] as const).map((value) => ({ value, label: w.languages[value] }))}
          />
          <Button variant="default" size="xs" onClick={() => window.print()}>
            {w.print}
          </Button>
        </div>
        {language === notice.language && <p className="hr-second hr-letter-looks">{w.theirs}</p>}
        <div className="hr-letter-page">
          <Letter text={notice.texts[language]} language={language} />
        </div>
      </div>
    </Page>
  )
}

type Came = Readonly<{ notice: OneNotice; language: OneNotice['language'] }>

function HowItCame({ notice, language }: Came) {
  const { notice: w } = useWords(determinationsWords)
  const may = useMay()
  return (
    <Panel title={w.given.title}>
      {notice.given.length === 0 && <p>{w.given.none}</p>}
      <Given notice={notice} />
      <p className="hr-second">{w.given.messages}</p>
      {may('determinations:work') && (
        <Reveal label={w.given.add}>
          {(close) => <GiveForm notice={notice} language={language} onDone={close} />}
        </Reveal>
      )}
    </Panel>
  )
}

function GiveForm({ notice, language, onDone }: Came & Readonly<{ onDone: () => void }>) {
  const { notice: w, refusals, problems } = useWords(determinationsWords)
  const when = useWhen()
  return (
    <DoorForm
      does={giveNotice}
      start={{ on: when.today }}
      labels={{ way: w.given.way, on: w.given.on }}
      input={(values) => ({
        notice: notice.notice,
        way: textOf(values, 'way'),
        language,
        on: textOf(values, 'on'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.given.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="way"
        label={w.given.way}
        hint={w.given.mail}
        choices={GIVEN_WAYS.map((value) => ({ value, label: w.given.ways[value] }))}
      />
      <TextField name="on" label={w.given.on} type="date" short />
    </DoorForm>
  )
}
