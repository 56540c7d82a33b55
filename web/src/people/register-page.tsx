import { register } from '@handrail/care/people'
import { Link, useNavigate } from '@tanstack/react-router'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { Page } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { Duplicates } from './duplicates.tsx'
import { IdentityFields, identityField, identityFrom, identityLabels } from './identity-fields.tsx'
import { peopleWords } from './words/people.ts'

/** Begins a record. Those who look alike are shown beside the fields while one writes. */
export function RegisterPage() {
  const w = useWords(peopleWords)
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
        labels={identityLabels(w)}
        input={(values) => ({ identity: identityFrom(values) })}
        fieldOf={identityField}
        refusal={wordsFor(w.refusals)}
        problemWords={w.problems}
        submit={w.form.submit}
        onDone={({ person }) => void navigate({ to: '/people/$person', params: { person } })}
        onCancel={() => void navigate({ to: '/people' })}
        aside={(values) => <Duplicates values={values} />}
      >
        {(values) => <IdentityFields values={values} />}
      </DoorForm>
    </Page>
  )
}
