import { ENDINGS, TYPES } from '@handrail/care/documents'
import { Input } from '@mantine/core'
import { type ChangeEvent, useEffect, useState } from 'react'
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
}: Readonly<{
  name: string
  file: File | undefined
  /** `isPhoto` when it was taken now: a camera gives it no name that says anything. */
  onPick: (file: File, isPhoto: boolean) => void
}>) {
  const { add: w } = useWords(documentsWords)
  const { language } = useSurroundings()
  const { id, set, errorOf } = useForm()
  const own = fieldId(id, name)
  const box = `${own}-box`
  const error = errorOf(name)
  const pick = (isPhoto: boolean) => (event: ChangeEvent<HTMLInputElement>) => {
    const [picked] = event.currentTarget.files ?? []
    // The same file, mended, can be chosen again.
    event.currentTarget.value = ''
    if (!picked) return
    onPick(picked, isPhoto)
    set(name, newRequestId())
  }
  const field = {
    type: 'file',
    name,
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
          <input {...field} onChange={pick(true)} accept="image/*" capture="environment" />
          {w.photo}
        </label>
        <label className="hr-file">
          <input {...field} onChange={pick(false)} id={own} accept={ACCEPTED} />
          {w.choose}
        </label>
      </div>
      <p id={`${own}-chosen`} className="hr-second hr-paper-name" role="status">
        {file ? w.chosen(file.name, sizeText(file.size, language)) : w.nothingChosen}
      </p>
      {file?.type.startsWith('image/') && <Preview key={fileKey(file)} file={file} />}
    </Input.Wrapper>
  )
}

const fileKey = ({ name, size, lastModified }: File): string => [name, size, lastModified].join(' ')

/** The picture as it lies on this device: it is read here, and shown nowhere else. Some kinds a browser cannot show. */
function Preview({ file }: Readonly<{ file: File }>) {
  const { add: w } = useWords(documentsWords)
  const [address, setAddress] = useState<string>()
  const [canShow, setCanShow] = useState(true)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  if (!canShow) return <p className="hr-second">{w.noPreview}</p>
  return (
    address !== undefined && (
      <img className="hr-preview" src={address} alt={w.preview} onError={() => setCanShow(false)} />
    )
  )
}
