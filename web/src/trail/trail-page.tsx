import { happened, TRAIL_PAGE } from '@handrail/care/trail'
import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Entries } from './entries.tsx'
import { Filters } from './filters.tsx'
import { ProofPanel } from './proof-panel.tsx'
import { RefusedPanel } from './refused-panel.tsx'
import { trailWords } from './words/trail.ts'

type Answer = z.output<typeof happened.answer>

/** What happened in the agency: who did what, newest first. What is shown stands in the address. */
export function TrailPage() {
  const w = useWords(trailWords)
  const filter = useSearch({ from: '/trail' })
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const shown = JSON.stringify(filter)
  const [turned, setTurned] = useState<{ readonly to: Answer['next']; readonly of: string }>()
  const after = turned?.of === shown ? turned.to : null
  const asked = useAsk(happened, { ...filter, ...(after && { after }) }, { keep: true })
  const next = asked.answer?.next
  const turn = (to: Answer['next']) => {
    setTurned({ to, of: shown })
    list.current?.focus()
  }
  return (
    <Page
      tab={w.tab}
      title={w.title}
      lead={w.lead}
      side={
        <>
          <ProofPanel />
          <RefusedPanel />
        </>
      }
    >
      <Filters
        filter={filter}
        team={asked.answer?.staff ?? undefined}
        onChange={(search) => void navigate({ to: '/trail', search, replace: true })}
      />
      <div ref={list} tabIndex={-1} className="hr-flow">
        <Answered asked={asked}>{(answer) => <Found answer={answer} />}</Answered>
      </div>
      <div className="hr-actions">
        {next && (
          <Button variant="default" size="xs" onClick={() => turn(next)}>
            {w.older}
          </Button>
        )}
        {after && (
          <Button variant="default" size="xs" onClick={() => turn(null)}>
            {w.newest}
          </Button>
        )}
      </div>
    </Page>
  )
}

function Found({ answer: { rows, next } }: Readonly<{ answer: Answer }>) {
  const w = useWords(trailWords)
  const when = useWhen()
  if (rows.length === 0) return <Empty>{next ? w.noneYet(when.moment(next.at)) : w.none}</Empty>
  return (
    <>
      <Entries rows={rows} />
      {next && rows.length < TRAIL_PAGE && <p className="hr-second">{w.lookedBack(when.moment(next.at))}</p>}
    </>
  )
}
