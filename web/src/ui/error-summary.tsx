import { type MouseEvent, useEffect, useRef } from 'react'

type ErrorSummaryProps = Readonly<{
  title: string
  /** `id` is that of the field, the same one its component was given. */
  errors: readonly Readonly<{ id: string; message: string }>[]
  /** Counts the tries to go on: each new one brings the focus back here. */
  attempt: number
}>

/** By script, because a change of the hash would look like a change of page. */
function goToField(event: MouseEvent, id: string) {
  event.preventDefault()
  const control = document.getElementById(id)
  ;(control?.closest('.hr-field, .hr-row-check') ?? control)?.scrollIntoView()
  control?.focus({ preventScroll: true })
}

export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <div className="hr-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2>{title}</h2>
        <ul>
          {errors.map(({ id, message }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(event) => goToField(event, id)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
