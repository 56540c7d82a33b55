import { register } from '@handrail/care/people'
import { Link, useNavigate } from '@tanstack/react-router'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { filled, textOf, type Values } from '../staff-ui/form/values.ts'
import { Page } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { NumberField, PhoneRules } from './contact-fields.tsx'
import { Duplicates } from './duplicates.tsx'
import { IdentityFields, identityField, identityFrom, identityLabels } from './identity-fields.tsx'
import { ResidenceFields, whereFrom } from './residence-form.tsx'
import { peopleWords } from './words/people.ts'
import { residenceWords } from './words/residence.ts'

const notAsked = { answer: 'not-asked' } as const

/** Begins a record. Those who look alike are shown beside the fields while one writes. */
export function RegisterPage() {
  const w = useWords(peopleWords)
  const where = useWords(residenceWords)
  const navigate = useNavigate()
  return (
    <Page
      tab={w.form.tab}
      title={w.form.title}
      lead={w.form.lead}
      trail={<Link to="/people">{w.title}</Link>}
    >
      <DoorForm
        does={register}
        draft={{ form: 'people.register' }}
        start={{ voicemail: 'not-asked', text: 'not-asked' }}
        labels={{
          ...identityLabels(w),
          number: w.contact.number,
          voicemail: w.contact.voicemail,
          text: w.contact.text,
          kind: where.kind,
          locality: where.locality,
          ...w.address,
        }}
        input={inputFrom}
        fieldOf={fieldOf}
        refusal={wordsFor(w.refusals)}
        problemWords={w.problems}
        submit={w.form.submit}
        onDone={({ person }) => void navigate({ to: '/people/$person', params: { person } })}
        onCancel={() => void navigate({ to: '/people' })}
        aside={(values) => <Duplicates values={values} />}
      >
        {(values) => (
          <>
            <IdentityFields values={values} />
            <NumberField />
            {filled(values, 'number') !== undefined && <PhoneRules />}
            <ResidenceFields values={values} fresh />
          </>
        )}
      </DoorForm>
    </Page>
  )
}

const inputFrom = (values: Values) => ({
  identity: identityFrom(values),
  ...(filled(values, 'number') !== undefined && {
    phone: {
      number: textOf(values, 'number'),
      rules: { voicemail: textOf(values, 'voicemail'), text: textOf(values, 'text') },
    },
  }),
  ...(textOf(values, 'kind') !== '' && {
    residence: { where: whereFrom(values), countyOfResidence: notAsked, countyOfResponsibility: notAsked },
  }),
})

const fieldOf = (field: string): string =>
  field.startsWith('identity.') ? identityField(field) : (field.split('.').at(-1) ?? field)
