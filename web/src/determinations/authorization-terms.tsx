import type { PersonId } from '@handrail/care'
import { addDays } from '@handrail/care'
import {
  CARE_UNITS,
  changeAuthorization,
  MET,
  PLAN_KINDS,
  partsFor,
  prepareAuthorization,
  type ShownAuthorization,
} from '@handrail/care/determinations'
import { assessmentsOf } from '@handrail/care/intake'
import { coverageOn } from '@handrail/care/people'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { usePaperChoice } from '../documents/paper-choice.tsx'
import type { Doable } from '../door/door.ts'
import { useAsk } from '../door/doors.tsx'
import { peopleWords } from '../people/words/people.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, numberOf, textOf, type Values } from '../staff-ui/form/values.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { FromRecord, useStartOfRecord } from './from-record.tsx'
import { authorizationWords } from './words/authorization.ts'

type Props = Readonly<{
  of: string
  person: PersonId
  /** What is changed; nothing when a plan is asked anew. */
  one?: ShownAuthorization
  /** What it goes on from. */
  before?: ShownAuthorization
  onDone: () => void
}>

const SERVICE = 'T1017'

/** What a plan is asked for the first time begins with what the record tells; what is changed or goes on, with what was asked. */
export function TermsForm(props: Props) {
  const { one, before } = props
  const when = useWhen()
  if (one) return <Terms {...props} start={startOf(one.terms)} />
  if (before) return <Terms {...props} start={startAnew(before, when.today)} />
  return <FirstTerms {...props} />
}

function FirstTerms(props: Props) {
  const when = useWhen()
  const start = useStartOfRecord(props)
  if (!start) return <Loading />
  return <Terms {...props} start={{ service: SERVICE, unit: 'quarter-hour', from: when.today, ...start }} />
}

/** What a plan is asked to allow, with where each part of it is shown. */
function Terms({ of, person, one, before, start, onDone }: Props & Readonly<{ start: Values }>) {
  const w = useWords(authorizationWords)
  const continues = one?.terms.continues ?? before?.authorization ?? null
  const covers = useCovers(person)
  const { placesWith, find } = usePlaces(of, person)
  const parts = partsFor(continues !== null)
  const { form } = w
  return (
    <DoorForm
      does={(one ? changeAuthorization : prepareAuthorization) as Doable<z.ZodType, z.ZodType>}
      draft={{
        form: one ? 'determinations.changeAuthorization' : 'determinations.prepareAuthorization',
        about: person,
        subject: one?.authorization ?? before?.authorization ?? of,
      }}
      {...(one && { version: one.version })}
      start={start}
      labels={{
        coverage: form.coverage,
        plan: form.plan,
        service: form.service,
        units: form.units,
        unit: form.unit,
        from: form.from,
        until: form.until,
        urgent: form.urgent,
        ...Object.fromEntries(parts.map((part) => [`part.${part}`, w.parts[part]])),
      }}
      fieldOf={(field) => {
        const name = field.replace(/^terms\./, '')
        if (name.startsWith('parts')) return `part.${parts[0]}`
        return name.startsWith('criteria') ? 'criterion.0' : name
      }}
      input={(values, seen) => {
        const terms = termsIn(values, one?.terms, parts, continues)
        return (
          one
            ? { authorization: one.authorization, version: seen ?? one.version, terms }
            : { case: of, terms }
        ) as never
      }}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <FromRecord of={of} person={person} />
          <SelectField
            name="coverage"
            label={form.coverage}
            {...(covers.length === 0 && {
              hint: (
                <Link to="/people/$person" params={{ person }}>
                  {w.noCover}
                </Link>
              ),
            })}
            choices={covers}
          />
          <SelectField
            name="plan"
            label={form.plan}
            hint={form.planHint}
            choices={PLAN_KINDS.map((value) => ({ value, label: w.plans[value] }))}
          />
          <TextField
            name="service"
            label={form.service}
            hint={form.serviceHint}
            short
            autoComplete="off"
            spellCheck={false}
          />
          <Pair>
            <TextField name="units" label={form.units} inputMode="numeric" short autoComplete="off" />
            <SelectField
              name="unit"
              label={form.unit}
              choices={CARE_UNITS.map((value) => ({ value, label: w.units[value] }))}
            />
          </Pair>
          <Pair>
            <TextField name="from" label={form.from} type="date" />
            <TextField name="until" label={form.until} type="date" />
          </Pair>
          <LongField name="urgent" label={form.urgent} hint={form.urgentHint} />
          <fieldset className="hr-over">
            <legend>{form.parts}</legend>
            <p className="hr-second">{form.partsHint}</p>
            {find}
            {parts.map((part) => (
              <SelectField
                key={part}
                name={`part.${part}`}
                label={w.parts[part]}
                choices={[
                  ...saidOf(one, part),
                  ...placesWith(textOf(values, `part.${part}`)).filter(
                    ({ value }) => part !== 'necessity-letter' || value.startsWith('document:'),
                  ),
                ]}
              />
            ))}
          </fieldset>
          <CriteriaFields values={values} />
        </>
      )}
    </DoorForm>
  )
}

/** The covers of the record today. */
function useCovers(person: PersonId) {
  const { coverage } = useWords(peopleWords)
  const may = useMay()
  const when = useWhen()
  const { answer } = useAsk(coverageOn, { person, on: when.today }, { enabled: may('coverage:read') })
  return (answer?.facts ?? [])
    .filter(({ terms, withdrawn }) => !withdrawn && terms.payerKind !== 'uninsured')
    .map(({ coverage: value, terms }) => ({
      value,
      label: [terms.payer ?? coverage.kinds[terms.payerKind], terms.plan].filter(Boolean).join(', '),
    }))
}

/** Where a part may be shown: in the request, by a signed evaluation, by a paper. */
function usePlaces(of: string, person: PersonId) {
  const { form } = useWords(authorizationWords)
  const may = useMay()
  const when = useWhen()
  const { answer } = useAsk(assessmentsOf, { case: of }, { enabled: may('intake:read') })
  const signed = (answer?.assessments ?? []).filter(({ status }) => status === 'signed')
  const { choices, find } = usePaperChoice(person)
  const placesWith = (chosen: string) => [
    { value: 'in-request', label: form.inRequest },
    ...signed.map(({ assessment, servedOn }) => ({
      value: `assessment:${assessment}`,
      label: form.evaluation(servedOn ? when.day(servedOn) : ''),
    })),
    ...choices([chosen.replace(/^document:/, '')]).map(({ value, label }) => ({
      value: `document:${value}`,
      label,
    })),
  ]
  return { placesWith, find }
}

/** One line for each criterion, and one more that is empty. */
function CriteriaFields({ values }: Readonly<{ values: Values }>) {
  const { form } = useWords(authorizationWords)
  const rows = countOf(values) + 1
  return (
    <fieldset className="hr-over">
      <legend>{form.criteria}</legend>
      <p className="hr-second">{form.criteriaHint}</p>
      {Array.from({ length: rows }, (_none, n) => `${n}`).map((n) => (
        <div key={n} className="hr-over">
          <TextField name={`criterion.${n}`} label={form.criterion} autoComplete="off" />
          <Pair>
            <TextField name={`shown.${n}`} label={form.shown} autoComplete="off" />
            <SelectField
              name={`met.${n}`}
              label={form.isMet}
              choices={MET.map((value) => ({ value, label: form.met[value] }))}
            />
          </Pair>
        </div>
      ))}
    </fieldset>
  )
}

const MOST_CRITERIA = 29

const countOf = (values: Values): number =>
  Math.min(
    MOST_CRITERIA,
    Object.keys(values).filter((name) => name.startsWith('criterion.') && filled(values, name)).length,
  )

type AskedTerms = ShownAuthorization['terms']

/** What somebody said that shows a part, among the choices while it does. */
const saidOf = (one: ShownAuthorization | undefined, of: string) =>
  (one?.terms.parts ?? []).flatMap(({ part, evidence }) =>
    part === of && evidence.kind === 'statement'
      ? [{ value: evidence.kind, label: `${evidence.words} (${evidence.by})` }]
      : [],
  )

function termsIn(
  values: Values,
  before: AskedTerms | undefined,
  parts: readonly string[],
  continues: string | null,
) {
  return {
    coverage: textOf(values, 'coverage'),
    plan: textOf(values, 'plan'),
    service: textOf(values, 'service').trim().toUpperCase(),
    units: numberOf(textOf(values, 'units')),
    unit: textOf(values, 'unit'),
    from: textOf(values, 'from'),
    until: textOf(values, 'until'),
    urgent: filled(values, 'urgent') ?? null,
    continues,
    parts: parts.flatMap((part) => {
      const [kind, id] = textOf(values, `part.${part}`).split(':')
      if (kind === 'in-request') return [{ part, evidence: { kind } }]
      // What somebody said was written elsewhere; it stays as it is.
      if (kind === 'statement') return before?.parts.filter((one) => one.part === part) ?? []
      if (kind === 'assessment') return [{ part, evidence: { kind, assessment: id } }]
      return kind === 'document' ? [{ part, evidence: { kind, document: id } }] : []
    }),
    criteria: Array.from({ length: MOST_CRITERIA + 1 }, (_none, n) => n).flatMap((n) => {
      const criterion = filled(values, `criterion.${n}`)
      if (!criterion) return []
      return [
        {
          criterion,
          shown: filled(values, `shown.${n}`) ?? null,
          met: filled(values, `met.${n}`) ?? 'unsure',
        },
      ]
    }),
  }
}

function placeOf({ evidence }: AskedTerms['parts'][number]): string {
  switch (evidence.kind) {
    case 'document':
      return `document:${evidence.document}`
    case 'assessment':
      return `assessment:${evidence.assessment}`
    case 'in-request':
    case 'statement':
      return evidence.kind
    default:
      return evidence satisfies never
  }
}

const startOf = (terms: AskedTerms): Values => ({
  coverage: terms.coverage,
  plan: terms.plan,
  service: terms.service,
  units: String(terms.units),
  unit: terms.unit,
  from: terms.from,
  until: terms.until,
  urgent: terms.urgent ?? '',
  ...Object.fromEntries(terms.parts.map((part) => [`part.${part.part}`, placeOf(part)])),
  ...Object.fromEntries(
    terms.criteria.flatMap(({ criterion, shown, met }, n) => [
      [`criterion.${n}`, criterion],
      [`shown.${n}`, shown ?? ''],
      [`met.${n}`, met],
    ]),
  ),
})

/** What is asked anew begins as the last one did, from the day after it ends. */
function startAnew(before: ShownAuthorization, today: AskedTerms['from']): Values {
  const { criteria, parts, ...terms } = before.terms
  const from = before.answer?.until ? addDays(before.answer.until, 1) : today
  return { ...startOf({ ...terms, criteria, parts: [] }), from, until: '', urgent: '' }
}
