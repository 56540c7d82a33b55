import type { ZipPlace } from '@handrail/eligibility/zip'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Speech } from '../flow/answer-text.ts'
import { countyChoice, keyOf } from '../flow/place.ts'
import type { PlaceDraft } from '../flow/place-draft.ts'
import { OpenAnswers, openChoices } from './open-answers.tsx'
import { type Around, QuestionFrame } from './question-frame.tsx'

type CountyPageProps = Readonly<{
  around: Around
  speech: Speech
  draft: PlaceDraft
  onDraft: (draft: PlaceDraft) => void
}>

/** The first question's second page: a few counties of a ZIP code as a list, all of a state as a menu. */
export function CountyPage(props: CountyPageProps) {
  const { around, speech } = props
  const choice = countyChoice(props.draft)
  return (
    <QuestionFrame around={around} why={speech.questions.questions.county.why}>
      {choice.from === 'zip' ? (
        <CountiesOfZip {...props} places={choice.places} former={choice.former} />
      ) : (
        <CountiesOfState {...props} places={choice.places} />
      )}
    </QuestionFrame>
  )
}

type Places = Readonly<{ places: readonly ZipPlace[] }>

function CountiesOfZip({
  around,
  speech,
  draft,
  onDraft,
  places,
  former,
}: CountyPageProps & Places & Readonly<{ former: readonly string[] }>) {
  const { county, questions } = speech.questions
  const severalStates = new Set(places.map(({ state }) => state)).size > 1
  const choices = places.map((place) => ({
    value: keyOf(place),
    label: severalStates ? `${place.county}, ${speech.words.state(place.state)}` : place.county,
  }))
  const open = openChoices(speech.first)
  const selected = draft.countyOpen || draft.county
  const select = ([value]: readonly string[]) => {
    const answer = open.find((choice) => choice.value === value)?.value
    onDraft({ ...draft, county: answer ? '' : (value ?? ''), countyOpen: answer ?? '' })
  }
  return (
    <ChoiceList
      id="county"
      label={questions.county.title}
      hint={former.length > 0 ? `${county.hintZip} ${county.former(former)}` : county.hintZip}
      error={around.problems[0]?.message}
      asTitle
      choices={[...choices, ...open]}
      selected={selected === '' ? [] : [selected]}
      onSelect={select}
    />
  )
}

function CountiesOfState({ around, speech, draft, onDraft, places }: CountyPageProps & Places) {
  const { county, questions } = speech.questions
  const options = places.map((place) => ({ value: keyOf(place), label: place.county }))
  return (
    <FieldGroup id="county-group" label={questions.county.title} hint={questions.county.hint} asTitle>
      <div className="nv-fields">
        <SelectField
          id="county"
          label={county.select}
          error={around.problems[0]?.message}
          options={[{ value: '', label: county.choose }, ...options]}
          value={draft.county}
          onChange={(value) => onDraft({ ...draft, county: value, countyOpen: '' })}
        />
        <OpenAnswers
          id="county-open"
          first={speech.first}
          selected={draft.countyOpen}
          onSelect={(countyOpen) => onDraft({ ...draft, county: '', countyOpen })}
        />
      </div>
    </FieldGroup>
  )
}
