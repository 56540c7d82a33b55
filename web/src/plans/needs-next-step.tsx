import { beginVersion, plansOf, type readNeeds } from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { z } from 'zod'
import { useAsk, useDo } from '../door/doors.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { ReplyNote } from './reply-note.tsx'
import { needsWords } from './words/needs.ts'

/** What one does with a signed assessment: begin the plan, or go on with the one that was begun. */
export function NextStep({ of }: Readonly<{ of: z.output<typeof readNeeds.answer> }>) {
  const w = useWords(needsWords)
  const may = useMay()
  const navigate = useNavigate()
  const { answer: plans } = useAsk(plansOf, { case: of.case })
  const { send, busy, reply } = useDo(beginVersion)
  const last = plans?.needs.find(({ status }) => status === 'signed')?.assessment === of.assessment
  if (!plans?.isOpen || !last || !may('plans:work')) return null
  const current =
    plans.versions.find(({ status }) => status === 'draft' || status === 'offered') ??
    plans.versions.find(({ status }) => status === 'in-effect')
  const open = (plan: string) => void navigate({ to: '/plans/version/$plan', params: { plan } })
  const begin = async () => {
    const got = await send({ case: of.case })
    if (got.kind === 'done') open(got.answer.version)
  }
  return (
    <section className="hr-next" aria-label={w.next.title}>
      <div>
        <strong>{current ? w.next.goOn : w.next.begin}</strong>
        <div>{current ? w.next.goOnLead : w.next.lead}</div>
        <ReplyNote reply={reply} />
      </div>
      <Button loading={busy} onClick={() => (current ? open(current.plan) : void begin())}>
        {current ? w.next.goOnAct : w.next.act}
      </Button>
    </section>
  )
}
