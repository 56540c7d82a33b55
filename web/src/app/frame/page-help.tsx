import { useMatches } from '@tanstack/react-router'
import { useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { appWords } from '../words/app.ts'
import { pageHelp } from '../words/page-help.ts'

function usePageHelp() {
  const { language } = useSurroundings()
  const path = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' })
  return pageHelp(language, path.length > 1 ? path.replace(/\/$/, '') : path)
}

/** What the page is for, what to do first and what happens next; nothing where no page is. */
export function PageHelpText() {
  const { pageHelp: w } = useWords(appWords)
  const help = usePageHelp()
  if (!help) return null
  return (
    <dl className="hr-page-help">
      <dt>{w.is}</dt>
      <dd>{help.is}</dd>
      <dt>{w.first}</dt>
      <dd>{help.first}</dd>
      <dt>{w.next}</dt>
      <dd>{help.next}</dd>
    </dl>
  )
}

/** The same at the foot of the page, where a phone has no help in its navigation. */
export function PageHelpFold({ at }: Readonly<{ at: string }>) {
  const { pageHelp: w } = useWords(appWords)
  if (!usePageHelp()) return null
  return (
    <div className="hr-page-help-fold hr-no-print">
      {/* Closed again on the next page. */}
      <details key={at}>
        <summary>{w.title}</summary>
        <PageHelpText />
      </details>
    </div>
  )
}
