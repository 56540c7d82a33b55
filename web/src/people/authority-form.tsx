import {
  AUTHORITY_KINDS,
  AUTHORITY_SCOPES,
  type AuthorityTerms,
  changeLegalAuthority,
  legalAuthority,
  MATTERS,
  type PersonRecord,
  partyOfHolder,
  recordLegalAuthority,
} from '@handrail/care/people'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { CheckField, ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, textOf, ticked, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { BarNote, despiteFrom, useHeeding } from './barring.tsx'
import { barringWords } from './words/barring.ts'
import { peopleWords } from './words/people.ts'
import type { PeopleWords } from './words/people-words.ts'

type Kept = PersonRecord['legalAuthorities'][number]
type OfPerson = Readonly<{ person: PersonRecord['person']; onDone: () => void }>

const lastPart = (field: string): string => field.split('.')[1] ?? field

/** Records that somebody may act for the person by law. */
export function AddAuthority({ person, onDone }: OfPerson) {
  const { form, w, seenOf } = useAuthorityForm()
  return (
    <DoorForm
      {...form}
      does={recordLegalAuthority}
      draft={{ form: 'people.recordLegalAuthority', about: person }}
      input={(values) => ({ person, terms: termsFrom(values, seenOf(values)), ...despiteFrom(values) })}
      submit={w.form.save}
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => <Fields values={values} />}
    </DoorForm>
  )
}

/** Corrects an authority, says that its paper was seen, or when it ends. */
export function ChangeAuthority({ person, kept, onDone }: OfPerson & Readonly<{ kept: Kept }>) {
  const { form, w, seenOf } = useAuthorityForm()
  const { authority, version, terms, despite } = kept
  return (
    <DoorForm
      {...form}
      does={changeLegalAuthority}
      draft={{ form: 'people.changeLegalAuthority', subject: authority, about: person }}
      start={valuesOf(terms)}
      version={version}
      input={(values, base) => ({
        person,
        authority,
        version: base ?? version,
        terms: termsFrom(values, seenOf(values, terms.verified)),
        ...despiteFrom(values),
      })}
      newer={newer}
      meaning={meaningIn(w)}
      submit={w.form.save}
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => <Fields values={values} before={despite} />}
    </DoorForm>
  )
}

/** What both forms share, and who has seen the paper: whoever saw it before, else the one who writes. */
function useAuthorityForm() {
  const w = useWords(peopleWords)
  const barring = useWords(barringWords)
  const { me } = useSurroundings()
  const { today } = useWhen()
  const onReply = useHeeding()
  const { authority } = w
  const labels: Readonly<Record<string, string>> = {
    holder: authority.holder,
    kind: authority.kind,
    scopes: authority.scopes,
    matters: authority.matters,
    from: authority.from,
    until: authority.until,
    document: authority.document,
    phone: w.supporter.phone,
    seen: authority.seen,
    despite: barring.why,
  }
  return {
    w,
    seenOf: (values: Values, before?: AuthorityTerms['verified']): AuthorityTerms['verified'] =>
      ticked(values, 'seen') && me ? (before ?? { by: me.staff, on: today }) : undefined,
    form: {
      labels,
      fieldOf: lastPart,
      refusal: wordsFor(w.refusals),
      problemWords: w.problems,
      onReply,
      quiet: true,
    },
  }
}

function Fields({ values, before }: Readonly<{ values: Values; before?: Kept['despite'] }>) {
  const { authority: w, supporter } = useWords(peopleWords)
  return (
    <>
      <TextField name="holder" label={w.holder} autoComplete="off" />
      <SelectField
        name="kind"
        label={w.kind}
        choices={AUTHORITY_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <ChecksField
        name="scopes"
        label={w.scopes}
        choices={AUTHORITY_SCOPES.map((value) => ({ value, label: w.scope[value] }))}
      />
      {listOf(values, 'scopes').includes('limited') && (
        <ChecksField
          name="matters"
          label={w.matters}
          hint={w.mattersHint}
          choices={MATTERS.map((value) => ({ value, label: w.matter[value] }))}
        />
      )}
      <Pair>
        <TextField name="from" label={w.from} type="date" />
        <TextField name="until" label={w.until} hint={w.untilHint} type="date" />
      </Pair>
      <TextField name="document" label={w.document} />
      <CheckField name="seen" label={w.seen} hint={w.seenHint} />
      <TextField name="phone" label={supporter.phone} type="tel" autoComplete="off" />
      <BarNote
        parties={[partyOfHolder({ holder: textOf(values, 'holder'), phone: filled(values, 'phone') })]}
        before={before}
      />
    </>
  )
}

const termsFrom = (values: Values, verified: AuthorityTerms['verified']) => ({
  holder: textOf(values, 'holder'),
  kind: textOf(values, 'kind'),
  scopes: listOf(values, 'scopes'),
  matters: listOf(values, 'matters'),
  from: textOf(values, 'from'),
  ...withoutEmpty({
    until: filled(values, 'until'),
    document: filled(values, 'document'),
    phone: filled(values, 'phone'),
  }),
  ...(verified && { verified }),
})

const valuesOf = (terms: AuthorityTerms): Values => ({
  holder: terms.holder,
  kind: terms.kind,
  scopes: terms.scopes,
  matters: terms.matters,
  from: terms.from,
  until: terms.until ?? '',
  document: terms.document ?? '',
  phone: terms.phone ?? '',
  seen: terms.verified !== undefined,
})

const meaningIn =
  ({ authority: w }: PeopleWords) =>
  (field: string, code: string): string | undefined => {
    const of: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      kind: w.kinds,
      scopes: w.scope,
      matters: w.matter,
    }
    return of[field]?.[code]
  }

function newer(current: unknown): Newer | undefined {
  const read = legalAuthority.pick({ version: true, terms: true }).safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data.terms) } : undefined
}
