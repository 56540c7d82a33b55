import { type Storage, storage } from '@handrail/care/storage'
import { sizeText } from '../documents/size-text.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { useCounted } from '../staff-ui/counted.ts'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { ProofPanel } from '../trail/proof-panel.tsx'
import { storageWords } from './words/storage.ts'

/** Where the records lie, how much room is left, and when the last backup was made. */
export function StoragePart() {
  const w = useWords(storageWords)
  const may = useMay()
  const asked = useAsk(storage, {})
  return (
    <>
      <p>{w.lead}</p>
      <Answered asked={asked}>
        {(now) => (
          <>
            <Backup now={now} />
            <Records now={now} />
            <Room now={now} />
            <Files now={now} />
          </>
        )}
      </Answered>
      {may('trail:read') && <ProofPanel />}
    </>
  )
}

type Part = Readonly<{ now: Storage }>

function Backup({ now: { backup, database } }: Part) {
  const { backup: w } = useWords(storageWords)
  const when = useWhen()
  const counted = useCounted()
  return (
    <Panel title={w.title}>
      <p>{backup ? w.last(when.moment(backup.at), counted(backup.rows)) : <strong>{w.none}</strong>}</p>
      <p>
        {w.command} <code className="hr-command">npx handrail backup FILE</code>.{' '}
        {database === 'embedded' && w.stopFirst}
      </p>
      <p className="hr-second">
        {w.only} {w.notIn}
      </p>
    </Panel>
  )
}

function Records({ now: { database, durable } }: Part) {
  const { records: w } = useWords(storageWords)
  const isKept = durable === 'seen' || durable === 'told'
  return (
    <Panel title={w.title}>
      <dl className="hr-facts">
        <div>
          <dt>{w.where}</dt>
          <dd>{w.database[database]}</dd>
        </div>
        <div>
          <dt>{w.keeps}</dt>
          <dd>
            <Chip tone={isKept ? 'fits' : 'maybe'} shape={isKept ? 'tick' : 'half'}>
              {isKept ? w.safe : w.unsafe}
            </Chip>
            <div>{w.durable[durable]}</div>
          </dd>
        </div>
      </dl>
      {database === 'embedded' && <p className="hr-second">{w.real}</p>}
    </Panel>
  )
}

function Room({ now: { database, room, tight } }: Part) {
  const { room: w } = useWords(storageWords)
  const { language } = useSurroundings()
  return (
    <Panel title={w.title}>
      <p>{room === null ? w.unknown : w.left(sizeText(room, language))}</p>
      {tight && <p className="hr-note">{w.tight}</p>}
      {database === 'postgres' && <p className="hr-second">{w.server}</p>}
    </Panel>
  )
}

function Files({ now: { documents, key } }: Part) {
  const { files: w } = useWords(storageWords)
  return (
    <Panel title={w.title}>
      <dl className="hr-facts">
        <div>
          <dt>{w.documents}</dt>
          <dd>{w.documentsIn[documents]}</dd>
        </div>
        <div>
          <dt>{w.key}</dt>
          <dd>{w.keyIn[key]}</dd>
        </div>
      </dl>
      <p className="hr-second">{w.keep}</p>
    </Panel>
  )
}
