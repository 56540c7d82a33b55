import { Dialog } from '../../staff-ui/dialog.tsx'
import { useSingleKeys } from '../../staff-ui/single-keys.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { commonWords } from '../../staff-ui/words/common.ts'
import { appWords } from '../words/app.ts'

/** Every key there is. */
export function KeysHelp({ onClose }: Readonly<{ onClose: () => void }>) {
  const { keys: w } = useWords(appWords)
  const { close } = useWords(commonWords)
  const on = useSingleKeys()
  return (
    <Dialog title={w.title} closeLabel={close} onClose={onClose}>
      <p>{on ? w.lead : w.off}</p>
      <dl className="hr-keys">
        {w.list.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="hr-kbd">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
