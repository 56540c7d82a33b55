import type { PersonId } from '@handrail/care'
import { type Kind, listDocuments } from '@handrail/care/documents'
import { TextInput } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useSettled } from '../staff-ui/use-settled.ts'
import { documentsWords } from './words/documents.ts'

/** As many as a person can choose from; the others are found by their name. */
const AT_ONCE = 100

interface PaperChoice {
  /** The newest, or those whose name holds what was typed; and those that are chosen already. */
  readonly choices: (
    chosen: readonly string[],
  ) => readonly { readonly value: string; readonly label: string }[]
  /** A field to look for one by its name, where there are more than are shown. */
  readonly find: ReactNode
}

/** The papers of a person that the asker may know of, to choose one from; of some kinds, when these are named. */
export function usePaperChoice(person: PersonId, kinds?: readonly Kind[]): PaperChoice {
  const w = useWords(documentsWords)
  const may = useMay()
  const [typed, setTyped] = useState('')
  const named = useSettled(typed.trim(), 300)
  const { answer } = useAsk(
    listDocuments,
    { person, limit: AT_ONCE, ...(kinds && { kinds: [...kinds] }), ...(named && { named }) },
    { enabled: may('documents:read') && kinds?.length !== 0, keep: true },
  )
  const seen = useRef(new Map<string, string>())
  const found = answer?.documents ?? []
  for (const { document, name } of found) seen.current.set(document, name)
  const isCut = typed !== '' || (answer?.next ?? null) !== null
  return {
    choices: (chosen) =>
      [...new Set<string>([...found.map(({ document }) => document), ...chosen])].flatMap((value) => {
        const label = seen.current.get(value)
        return label === undefined ? [] : [{ value, label }]
      }),
    find: isCut && (
      <TextInput
        label={w.find}
        description={w.findHint(AT_ONCE)}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    ),
  }
}
