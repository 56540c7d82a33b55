import { ENDINGS, TYPES } from '@handrail/care/documents'
import { Input } from '@mantine/core'
import type { ChangeEvent } from 'react'
import { newRequestId } from '../door/request-id.ts'
import { fieldId, useForm } from '../staff-ui/form/form-context.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { WarningIcon } from '../ui/icons.tsx'
import { sizeText } from './size-text.ts'
import { documentsWords } from './words/documents.ts'

const ACCEPTED = [...TYPES, ...Object.values(ENDINGS).map((ending) => `.${ending}`)].join(',')

/** The file or the photo. What was chosen stays chosen until something else is. */
export function FileField({
  name,
  file,
  onPick,
}: Readonly<{ name: string; file: File | undefined; onPick: (file: File) => void }>) {
  const { add: w } = useWords(documentsWords)
  const { language } = useSurroundings()
  const { id, set, errorOf } = useForm()
  const own = fieldId(id, name)
  const box = `${own}-box`
  const error = errorOf(name)
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const [picked] = event.currentTarget.files ?? []
    // The same file, mended, can be chosen again.
    event.currentTarget.value = ''
    if (!picked) return
    onPick(picked)
    set(name, newRequestId())
  }
  const field = {
    type: 'file',
    name,
    onChange: pick,
    'aria-invalid': error !== undefined,
    'aria-describedby': [`${own}-chosen`, `${box}-description`, ...(error ? [`${box}-error`] : [])].join(' '),
  }
  return (
    <Input.Wrapper
      id={box}
      label={w.file}
      labelElement="div"
      description={w.fileHint}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      error={
        error && (
          <>
            <WarningIcon />
            <span>{error}</span>
          </>
        )
      }
    >
      <div className="hr-actions">
        <label className="hr-file hr-file-photo">
          <input {...field} accept="image/*" capture="environment" />
          {w.photo}
        </label>
        <label className="hr-file">
          <input {...field} id={own} accept={ACCEPTED} />
          {w.choose}
        </label>
      </div>
      <p id={`${own}-chosen`} className="hr-second hr-paper-name" role="status">
        {file ? w.chosen(file.name, sizeText(file.size, language)) : w.nothingChosen}
      </p>
    </Input.Wrapper>
  )
}
