import { type Identity, UNLISTED } from '@handrail/care/people'
import { RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { peopleWords } from './words/people.ts'
import type { PeopleWords } from './words/people-words.ts'

const BORN = ['exact', 'approximate', 'declined', 'unknown', 'not-asked'] as const
const NEEDS = ['needed', 'not-needed', 'not-asked'] as const

/** The fields of who somebody is, for registering and for correcting. */
export function IdentityFields({ values }: Readonly<{ values: Values }>) {
  const { form: w } = useWords(peopleWords)
  const how = textOf(values, 'born')
  return (
    <>
      <Pair>
        <TextField name="given" label={w.given} autoComplete="off" />
        <TextField name="middle" label={w.middle} autoComplete="off" />
      </Pair>
      <Pair>
        <TextField name="family" label={w.family} autoComplete="off" />
        <TextField name="suffix" label={w.suffix} autoComplete="off" />
      </Pair>
      <TextField name="nameUsed" label={w.nameUsed} hint={w.nameUsedHint} autoComplete="off" />
      <TextField name="pronouns" label={w.pronouns} hint={w.pronounsHint} autoComplete="off" short />
      <RadioField
        name="born"
        label={w.born}
        choices={BORN.map((value) => ({ value, label: w.bornHow[value] }))}
      />
      {how === 'exact' && <TextField name="bornOn" type="date" label={w.bornOn} short />}
      {how === 'approximate' && (
        <TextField name="bornYear" inputMode="numeric" label={w.bornYear} hint={w.bornYearHint} short />
      )}
      <SelectField
        name="language"
        label={w.language}
        choices={w.languages.map(([value, label]) => ({ value, label }))}
      />
      {textOf(values, 'language') === UNLISTED && (
        <TextField name="inWords" label={w.inWords} hint={w.inWordsHint} autoComplete="off" short />
      )}
      {textOf(values, 'language') !== '' && (
        <RadioField
          name="interpreter"
          label={w.interpreter}
          hint={w.interpreterHint}
          choices={NEEDS.map((value) => ({ value, label: w.interpreterNeed[value] }))}
        />
      )}
      <TextField
        name="ssn"
        label={w.ssn}
        hint={w.ssnHint}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        short
      />
    </>
  )
}

export const identityLabels = ({ form: w }: PeopleWords): Readonly<Record<string, string>> => ({
  given: w.given,
  family: w.family,
  middle: w.middle,
  suffix: w.suffix,
  nameUsed: w.nameUsed,
  pronouns: w.pronouns,
  born: w.born,
  bornOn: w.bornOn,
  bornYear: w.bornYear,
  language: w.language,
  inWords: w.inWords,
  interpreter: w.interpreter,
  ssn: w.ssn,
})

const FIELDS: Readonly<Record<string, string>> = {
  'legalName.value.given': 'given',
  'legalName.value.family': 'family',
  'legalName.value.middle': 'middle',
  'legalName.value.suffix': 'suffix',
  'pronouns.value': 'pronouns',
  'born.on': 'bornOn',
  'born.year': 'bornYear',
  'language.value.tag': 'language',
  'language.value.inWords': 'inWords',
  'ssnLastFour.value': 'ssn',
}

/** Where a problem of the input stands in this form. */
export const identityField = (field: string): string => {
  const inside = field.replace(/^identity\./, '')
  return FIELDS[inside] ?? inside
}

/** What is sent, from what stands in the fields. What nobody asked about says so. */
export function identityFrom(values: Values, before?: Identity) {
  const name = withoutEmpty({
    given: filled(values, 'given'),
    middle: filled(values, 'middle'),
    family: filled(values, 'family'),
    suffix: filled(values, 'suffix'),
  })
  const tag = filled(values, 'language')
  const pronouns = filled(values, 'pronouns')
  const ssn = filled(values, 'ssn')
  const used = filled(values, 'nameUsed')
  return {
    legalName:
      Object.keys(name).length > 0
        ? ({ answer: 'given', value: name } as const)
        : unanswered(before?.legalName),
    ...(used !== undefined && { nameUsed: used }),
    ...(before && { alsoKnownAs: before.alsoKnownAs }),
    pronouns: pronouns ? ({ answer: 'given', value: pronouns } as const) : unanswered(before?.pronouns),
    born: bornFrom(values),
    language: tag
      ? ({
          answer: 'given',
          value: {
            tag,
            interpreter: needFrom(values),
            ...(tag === UNLISTED && withoutEmpty({ inWords: filled(values, 'inWords') })),
          },
        } as const)
      : unanswered(before?.language),
    ssnLastFour: ssn ? ({ answer: 'given', value: ssn } as const) : unanswered(before?.ssnLastFour),
  }
}

type NoAnswer = 'declined' | 'unknown' | 'not-asked'

/** A reason that was kept for having no answer stays; a value that was taken out leaves nothing asked. */
const unanswered = (
  before: { readonly answer: 'given' | NoAnswer } | undefined,
): { readonly answer: NoAnswer } => ({
  answer: before && before.answer !== 'given' ? before.answer : 'not-asked',
})

const needFrom = (values: Values): (typeof NEEDS)[number] =>
  NEEDS.find((one) => one === textOf(values, 'interpreter')) ?? 'not-asked'

/** Only what holds together is sent: with no day written, the server names the field. */
export function bornFrom(values: Values) {
  switch (textOf(values, 'born')) {
    case 'exact':
      return { answer: 'exact', on: textOf(values, 'bornOn') } as const
    case 'approximate':
      return { answer: 'approximate', year: Number(textOf(values, 'bornYear')) } as const
    case 'declined':
      return { answer: 'declined' } as const
    case 'unknown':
      return { answer: 'unknown' } as const
    default:
      return { answer: 'not-asked' } as const
  }
}

/** An identity as it stands in the fields. */
export function identityValues(of: Identity): Values {
  const name = of.legalName.answer === 'given' ? of.legalName.value : {}
  return withoutEmpty({
    given: name.given ?? '',
    middle: name.middle ?? '',
    family: name.family ?? '',
    suffix: name.suffix ?? '',
    nameUsed: of.nameUsed ?? '',
    pronouns: of.pronouns.answer === 'given' ? of.pronouns.value : '',
    born: of.born.answer,
    bornOn: of.born.answer === 'exact' ? of.born.on : '',
    bornYear: of.born.answer === 'approximate' ? String(of.born.year) : '',
    language: of.language.answer === 'given' ? of.language.value.tag : '',
    inWords: (of.language.answer === 'given' ? of.language.value.inWords : undefined) ?? '',
    interpreter: of.language.answer === 'given' ? of.language.value.interpreter : '',
    ssn: of.ssnLastFour.answer === 'given' ? of.ssnLastFour.value : '',
  })
}
