import { type FoundPerson, search } from '@handrail/care/people'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useAsk } from '../../door/doors.tsx'
import { ageText } from '../../people/age-text.ts'
import { peopleWords } from '../../people/words/people.ts'
import { Dialog } from '../../staff-ui/dialog.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'
import { useSettled } from '../../staff-ui/use-settled.ts'
import { commonWords } from '../../staff-ui/words/common.ts'
import type { SignedIn } from '../session.ts'
import { appWords } from '../words/app.ts'

interface Option {
  readonly key: string
  readonly name: string
  readonly more: string
  readonly go: () => void
}

/** Fast enough to feel immediate, slow enough not to ask at each letter. */
const SETTLES_AFTER = 120

/** Finds a person as one types, or a page. Arrow keys choose, Enter opens. */
export function SearchPalette({
  who,
  onClose,
  onHelp,
}: Readonly<{ who: SignedIn; onClose: () => void; onHelp: () => void }>) {
  const w = useWords(appWords)
  const { close } = useWords(commonWords)
  const people = useWords(peopleWords)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const settled = useSettled(text.trim(), SETTLES_AFTER)
  const maySearch = who.permissions.includes('people:search')
  const { answer, trouble, waiting } = useAsk(
    search,
    { text: settled },
    { enabled: maySearch && settled !== '', keep: true },
  )
  const found = settled === '' ? [] : (answer?.found ?? [])
  const go = (to: '/' | '/people' | '/people/new' | '/trail' | '/settings' | '/account') => () => {
    onClose()
    void navigate({ to })
  }
  const persons = found.map((person) => ({
    key: person.person,
    name: person.shownName,
    more: moreOf(person, people.yearsOld),
    go: () => {
      onClose()
      void navigate({ to: '/people/$person', params: { person: person.person } })
    },
  }))
  const may = (permission: SignedIn['permissions'][number]) => who.permissions.includes(permission)
  const pages: readonly Option[] = [
    { key: 'today', name: w.nav.today, more: '', go: go('/') },
    ...(maySearch ? [{ key: 'people', name: w.nav.people, more: '', go: go('/people') }] : []),
    ...(may('people:register')
      ? [{ key: 'register', name: w.search.registerPerson, more: '', go: go('/people/new') }]
      : []),
    ...(may('trail:read') ? [{ key: 'trail', name: w.nav.trail, more: '', go: go('/trail') }] : []),
    { key: 'settings', name: w.nav.settings, more: '', go: go('/settings') },
    { key: 'keys', name: w.keys.title, more: '?', go: onHelp },
  ].filter(({ name }) => plain(name).includes(plain(text.trim())))
  const options = [...persons, ...pages]
  const at = Math.min(chosen, Math.max(0, options.length - 1))
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) {
      event.preventDefault()
      setChosen((at + step + options.length) % options.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      options[at]?.go()
    }
  }
  // The dialog opened a moment ago, and gave the focus to its first button.
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])
  const group = (title: string, list: readonly Option[], from: number) =>
    list.length > 0 && (
      // biome-ignore lint/a11y/useSemanticElements: a group of options inside a list box
      <div role="group" aria-label={title}>
        <p aria-hidden="true">{title}</p>
        {list.map((option, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
          <div
            key={option.key}
            id={`${id}-${from + n}`}
            role="option"
            aria-selected={from + n === at}
            onClick={option.go}
          >
            <span>{option.name}</span>
            <span className="hr-second">{option.more}</span>
          </div>
        ))}
      </div>
    )
  const nothing = maySearch && settled !== '' && !waiting && !trouble && found.length === 0
  return (
    <Dialog title={w.search.title} closeLabel={close} onClose={onClose} className="hr-palette">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={w.search.label}
        aria-describedby={`${id}-hint`}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={press}
      />
      <p id={`${id}-hint`} className="hr-second">
        {maySearch ? w.search.hint : ''}
      </p>
      <p role="status" className={nothing ? undefined : 'hr-hidden'}>
        {nothing ? w.search.nothing : settled !== '' && !waiting ? w.search.found(found.length) : ''}
      </p>
      {trouble && settled !== '' && <TroubleNote trouble={trouble} />}
      <div id={`${id}-list`} role="listbox" aria-label={w.search.title}>
        {group(w.search.people, persons, 0)}
        {group(w.search.actions, pages, persons.length)}
      </div>
    </Dialog>
  )
}

const moreOf = ({ legalName, age }: FoundPerson, words: (years: number, about: boolean) => string): string =>
  [legalName, ageText(age, words)].filter(Boolean).join(' · ')

const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
