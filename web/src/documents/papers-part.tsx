import type { PersonId } from '@handrail/care'
import { staffList } from '@handrail/care/agency'
import { type Document, listDocuments, SHOWN_INLINE } from '@handrail/care/documents'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { type Added, AddPaper } from './add-paper.tsx'
import { ChangePaper } from './change-paper.tsx'
import { specialIn } from './protection.ts'
import { documentsWords } from './words/documents.ts'

type Place = NonNullable<z.output<typeof listDocuments.answer>['next']>

/** Papers and photos of a person: what is here, and adding one. */
export function PapersPart({ person }: Readonly<{ person: PersonId }>) {
  const w = useWords(documentsWords)
  const may = useMay()
  const [after, setAfter] = useState<Place>()
  const asked = useAsk(
    listDocuments,
    { person, ...(after && { after }) },
    { enabled: may('documents:read'), keep: true },
  )
  const [added, setAdded] = useState<Added>()
  if (!may('documents:read')) return null
  const shown = asked.answer?.documents ?? []
  return (
    <Panel title={w.title}>
      <Answered asked={asked} lines={1}>
        {({ documents, next }) => (
          <>
            <Papers papers={documents} />
            {(next || after) && (
              <div className="hr-actions">
                {next && (
                  <Button variant="default" size="xs" onClick={() => setAfter(next)}>
                    {w.older}
                  </Button>
                )}
                {after && (
                  <Button variant="default" size="xs" onClick={() => setAfter(undefined)}>
                    {w.newest}
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </Answered>
      <div role="status">
        {added && !asked.waiting && (
          <p>
            {saysOf(
              added,
              shown.some(({ document }) => document === added.document),
              w.add,
            )}
          </p>
        )}
      </div>
      {may('documents:add') && (
        <Reveal label={w.add.open}>
          {(close) => (
            <AddPaper
              person={person}
              onAdded={(one) => {
                setAfter(undefined)
                setAdded(one)
              }}
              onClose={close}
            />
          )}
        </Reveal>
      )}
    </Panel>
  )
}

const saysOf = (
  { name, sameAs }: Added,
  isShown: boolean,
  w: Readonly<{ done: (name: string) => string; doneHidden: string; doneTwice: (name: string) => string }>,
): string => (!isShown ? w.doneHidden : sameAs.length > 0 ? w.doneTwice(name) : w.done(name))

function Papers({ papers }: Readonly<{ papers: readonly Document[] }>) {
  const w = useWords(documentsWords)
  if (papers.length === 0) return <p>{w.none}</p>
  return (
    <ul className="hr-rowlist hr-lined" aria-label={w.title}>
      {papers.map((paper) => (
        <Paper key={paper.document} paper={paper} />
      ))}
    </ul>
  )
}

function Paper({ paper }: Readonly<{ paper: Document }>) {
  const w = useWords(documentsWords)
  const when = useWhen()
  const may = useMay()
  const staff = useAsk(staffList, { limit: 100 })
  const { me } = useSurroundings()
  const by = [me, ...(staff.answer?.staff ?? [])].find((one) => one?.staff === paper.addedBy)?.name
  return (
    <li>
      <div>
        <PaperLink paper={paper} />
        <div className="hr-second">
          {w.kinds[paper.kind]} · {w.addedBy(when.day(when.dayOf(paper.addedAt)), by)}
        </div>
      </div>
      <Protected paper={paper} />
      {may('documents:add') && (
        <Reveal label={w.change} what={paper.name}>
          {(close) => <ChangePaper paper={paper} onDone={close} />}
        </Reveal>
      )}
    </li>
  )
}

/** What a browser can show opens beside the record; anything else is saved. Each look is recorded by the server. */
function PaperLink({ paper: { document, name, type } }: Readonly<{ paper: Document }>) {
  const w = useWords(documentsWords)
  const address = `/api/files/${document}`
  return SHOWN_INLINE.includes(type) ? (
    <a className="hr-paper-name" href={`${address}?show=1`} target="_blank" rel="noreferrer">
      {name} <span className="hr-hidden">({w.newTab})</span>
    </a>
  ) : (
    <a className="hr-paper-name" href={address} download={name}>
      {name} <span className="hr-hidden">({w.saves})</span>
    </a>
  )
}

function Protected({ paper: { labels, confidentiality } }: Readonly<{ paper: Document }>) {
  const w = useWords(documentsWords)
  return (
    <div className="hr-chips">
      <Chip
        tone={confidentiality === 'V' ? 'rights' : 'not-now'}
        shape={confidentiality === 'N' ? 'dash' : 'lock'}
      >
        {w.seen[confidentiality].chip}
      </Chip>
      {specialIn(labels).map((label) => (
        <Chip key={label} tone="rights" shape="scale">
          {w.labels[label].chip}
        </Chip>
      ))}
    </div>
  )
}
