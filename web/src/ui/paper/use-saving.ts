import { useState } from 'react'

/** How far a file is. */
export type Saving =
  | Readonly<{ status: 'idle' }>
  | Readonly<{ status: 'making' }>
  | Readonly<{ status: 'saved'; file: string }>
  | Readonly<{ status: 'failed' }>

/** Makes a file and hands it to the browser; a failure is said and never thrown. */
export const useSaving = (
  file: string,
  make: () => Promise<Blob>,
): readonly [Saving, () => Promise<void>] => {
  const [saving, setSaving] = useState<Saving>({ status: 'idle' })
  const save = async (): Promise<void> => {
    if (saving.status === 'making') return
    setSaving({ status: 'making' })
    try {
      offer(await make(), file)
      setSaving({ status: 'saved', file })
    } catch {
      setSaving({ status: 'failed' })
    }
  }
  return [saving, save]
}

/** Long enough for slow devices to have taken the file, short enough not to keep it in memory. */
const HOLD_MS = 60_000

const offer = (blob: Blob, file: string): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = file
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), HOLD_MS)
}
