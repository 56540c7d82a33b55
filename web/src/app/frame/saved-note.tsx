import { useWords } from '../../staff-ui/surroundings.tsx'
import { CloudIcon, CloudOffIcon } from '../../ui/staff-icons.tsx'
import { type SaveState, useOnline, useSaveState } from '../save-state.ts'
import { appWords } from '../words/app.ts'

/** "All saved", quietly, in the top bar. */
export function SavedNote() {
  const { saved: w } = useWords(appWords)
  const state = useSaveState()
  const text: Readonly<Record<SaveState, string>> = { all: w.all, saving: w.saving, 'on-device': w.onDevice }
  return (
    <p className="hr-saved" role="status">
      {state === 'on-device' ? <CloudOffIcon /> : <CloudIcon />}
      <span>{text[state]}</span>
    </p>
  )
}

/** A quiet line while there is no signal. Nothing is greyed out. */
export function OfflineLine() {
  const { saved: w } = useWords(appWords)
  const online = useOnline()
  return (
    <div role="status">
      {!online && (
        <p className="hr-offline">
          <CloudOffIcon />
          {w.offline}
        </p>
      )}
    </div>
  )
}
