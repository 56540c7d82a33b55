import { CloseButton } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'

type DialogProps = Readonly<{
  title: string
  closeLabel: string
  onClose: () => void
  className?: string
  children: ReactNode
}>

/** The browser's own dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, className = '', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opened = dialog.current
    if (opened && !opened.open) opened.showModal()
    return () => opened?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog; the click on its ground is one more way
    <dialog
      ref={dialog}
      className={`hr-dialog ${className}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="hr-dialog-body">
        <header className="hr-section-head">
          <h2 id={id}>{title}</h2>
          <CloseButton aria-label={closeLabel} size="lg" onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  )
}
