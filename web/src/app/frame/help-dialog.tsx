import { Dialog } from '../../staff-ui/dialog.tsx'
import { useSingleKeys } from '../../staff-ui/single-keys.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { commonWords } from '../../staff-ui/words/common.ts'
import { appWords } from '../words/app.ts'
import { PageHelpText } from './page-help.tsx'

/** How the page works, and every key there is. */
export function HelpDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { keys: w, pageHelp: page, nav } = useWords(appWords)
  const { close } = useWords(commonWords)
  const on = useSingleKeys()
  return (
    <Dialog title={nav.help} closeLabel={close} onClose={onClose}>
      <h3>{page.title}</h3>
      <PageHelpText />
      <h3>{w.title}</h3>
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
