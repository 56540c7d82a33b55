import { BLOCKS, type Block, readStory, screenAgain } from '@handrail/care/intake'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsk, useDo } from '../door/doors.tsx'
import { RacePart } from '../people/race-part.tsx'
import type { Keeping } from '../staff-ui/keeper.ts'
import { Section } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { BlockForm, BlockShown } from './block-form.tsx'
import type { OneCase, OneScreening } from './one-case.ts'
import { useToldBefore } from './use-told-before.ts'
import { intakeWords } from './words/intake.ts'
import { questionWords } from './words/questions.ts'

type ScreeningProps = Readonly<{
  of: OneCase
  screening: OneScreening
  onKeeping: (block: Block, keeping: Keeping) => void
}>

/** The first talk, all on one page, block by block, in any order. */
export function ScreeningPart({ of, screening, onKeeping }: ScreeningProps) {
  const { screening: w } = useWords(intakeWords)
  const { blocks: titles } = useWords(questionWords)
  const may = useMay()
  const mayRead = may('intake:read-story')
  const id = screening.screening
  const story = useAsk(readStory, { screening: id }, { enabled: mayRead })
  const written = [
    ...screening.blocks.filter(({ answers }) => answers !== null),
    ...(story.answer?.blocks ?? []),
    ...screening.blocks.filter(({ answers }) => answers === null),
  ]
  const [first] = useState(() =>
    BLOCKS.find((block) => screening.notAskedYet.some((name) => name.startsWith(`${block}.`))),
  )
  const isOpen = screening.status === 'open' && of.status === 'open'
  const told = useToldBefore(of)
  const toConfirm = told.filter(
    ({ block, question }) => !written.find((one) => one.block === block)?.answers?.[question],
  )
  if (mayRead && !story.answer)
    return story.trouble ? <TroubleNote trouble={story.trouble} again={story.again} /> : null
  return (
    <Section title={w.title}>
      {isOpen && may('intake:work') && <p>{w.lead}</p>}
      {isOpen && may('intake:work') && toConfirm.length > 0 && <p>{w.told.lead(toConfirm.length)}</p>}
      <nav className="hr-parts" aria-label={w.blocks}>
        {BLOCKS.map((block) => (
          <a key={block} href={`#block-${block}`} onClick={() => unfold(block)}>
            {titles[block]}
          </a>
        ))}
      </nav>
      {BLOCKS.map((block) => {
        const own = written.find((one) => one.block === block)
        return isOpen && may('intake:work') ? (
          <BlockForm
            key={block}
            screening={id}
            block={block}
            written={own}
            missing={screening.notAskedYet}
            open={block === first}
            told={told.filter((one) => one.block === block)}
            onKeeping={onKeeping}
            also={block === 'identity' && may('people:change') ? <RacePart person={of.person} /> : undefined}
          />
        ) : (
          <BlockShown key={block} block={block} written={own} />
        )
      })}
      {screening.status === 'disposed' && of.status === 'open' && may('intake:work') && <Again of={of} />}
    </Section>
  )
}

const unfold = (block: Block) => document.getElementById(`block-${block}`)?.setAttribute('open', '')

function Again({ of }: Readonly<{ of: OneCase }>) {
  const { screening: w } = useWords(intakeWords)
  const { send, busy } = useDo(screenAgain)
  return (
    <div className="hr-actions">
      <Button variant="default" size="xs" loading={busy} onClick={() => void send({ case: of.case })}>
        {w.again}
      </Button>
    </div>
  )
}
