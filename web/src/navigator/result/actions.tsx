import type { ComponentProps } from 'react'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { DeviceIcon } from '../../ui/icons.tsx'
import { useSaving } from '../../ui/paper/use-saving.ts'
import { DownloadIcon, MessageIcon, PrinterIcon, TrashIcon } from '../../ui/result-icons.tsx'
import { StartOver } from '../pages/start-over.tsx'
import { ACTIONS_ID } from './actions-link.tsx'
import { makePlanPdf } from './paper/make-pdf.ts'
import type { Sheet } from './paper/sheet.ts'
import { SavingNews } from './saving-news.tsx'
import type { ResultWords } from './words.ts'

export type ActionsProps = Readonly<{
  sheet: Sheet
  file: string
  /** The `sms:` link. */
  message: string
  kept: boolean
  say: ResultWords
  onPrint: () => void
  onKeep: () => void
  onClear: () => void
  sure: ComponentProps<typeof StartOver>['words']
  onStartOver: () => void
}>

/** Ways to take the plan along. */
export function Actions(props: ActionsProps) {
  const { sheet, file, message, kept, say } = props
  const [saving, save] = useSaving(file, () => makePlanPdf(sheet))
  return (
    <section className="hr-actions" aria-labelledby={ACTIONS_ID}>
      <h2 id={ACTIONS_ID} tabIndex={-1}>
        {say.actionsTitle}
      </h2>
      <Button wide icon={<PrinterIcon />} onClick={props.onPrint}>
        {say.print}
      </Button>
      <Button wide icon={<DownloadIcon />} onClick={save} aria-disabled={saving.status === 'making'}>
        {say.savePdf}
      </Button>
      <SavingNews saving={saving} say={say} onPrint={props.onPrint} />
      <ButtonLink wide icon={<MessageIcon />} href={message}>
        {say.textIt}
      </ButtonLink>
      {kept ? (
        <Button wide icon={<TrashIcon />} onClick={props.onClear}>
          {say.clear}
        </Button>
      ) : (
        <Button wide icon={<DeviceIcon />} onClick={props.onKeep}>
          {say.keep}
        </Button>
      )}
      <StartOver words={props.sure} kind="quiet" onStartOver={props.onStartOver}>
        {say.startOver}
      </StartOver>
    </section>
  )
}
