import type { PersonId } from '@handrail/care'
import { beginGiving, currentOf, givingId, wordingOf } from '@handrail/care/instruments'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useDo } from '../../door/doors.tsx'
import { Panel } from '../../staff-ui/page.tsx'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { ReplyNote } from '../reply-note.tsx'
import { instrumentsWords } from '../words/instruments.ts'

type BeginScreenProps = Readonly<{
  person: PersonId
  /** The person's language, where it is known. */
  speaks: string | undefined
  /** The page holds a filled button already. */
  quiet: boolean
}>

/** Begins the suicide screen for this person with one press, in their language where its owner's words are here in it. */
export function BeginScreen({ person, speaks, quiet }: BeginScreenProps) {
  const all = useWords(instrumentsWords)
  const w = all.alert
  const { today } = useWhen()
  const may = useMay()
  const navigate = useNavigate()
  const { send, busy, reply } = useDo(beginGiving)
  const version = currentOf('asq', today)
  if (!may('instruments:give') || !version) return null
  const own = version.wordings.find(({ language }) => language === speaks)
  const wording = own ?? wordingOf(version, 'en')
  if (!wording) return null
  const { language } = wording
  const press = async () => {
    const told = await send({
      person,
      instrument: version.instrument,
      edition: version.version,
      language,
      mode: 'read-aloud',
    })
    // One that was begun already is gone on with.
    const open = givingId.safeParse(
      told.kind === 'done' ? told.answer.giving : told.kind === 'refused' && told.figures.giving,
    )
    if (open.success) void navigate({ to: '/questionnaires/$giving', params: { giving: open.data } })
  }
  return (
    <Panel title={w.screenTitle}>
      <p>{w.screenLead}</p>
      {!own && <p>{w.screenOnlyIn(all.languages[language] ?? language)}</p>}
      <ReplyNote reply={reply} />
      <div className="hr-actions">
        <Button variant={quiet ? 'default' : 'filled'} loading={busy} onClick={() => void press()}>
          {w.screenBegin(all.languages[language] ?? language)}
        </Button>
      </div>
    </Panel>
  )
}
