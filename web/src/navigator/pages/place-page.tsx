import { STATE_CODES, STATE_NAMES } from '@handrail/eligibility'
import type { Speaker } from '@handrail/eligibility/words'
import { FieldGroup } from '../../ui/field-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlaceDraft } from '../flow/place-draft.ts'
import { OpenAnswers } from './open-answers.tsx'
import { type Around, QuestionFrame } from './question-frame.tsx'

type PlacePageProps = Readonly<{
  around: Around
  speaker: Speaker
  draft: PlaceDraft
  onDraft: (draft: PlaceDraft) => void
}>

/** The first question: a ZIP code, or a state. */
export function PlacePage({ around, speaker, draft, onDraft }: PlacePageProps) {
  const { first, problems } = around
  const { place } = first
  const change = (part: Partial<PlaceDraft>) => onDraft({ ...draft, ...NO_COUNTY, open: '', ...part })
  const errorOf = (id: string) => problems.find((problem) => problem.id === id)?.message
  return (
    <QuestionFrame around={around} why={place.why}>
      <FieldGroup id="place" label={place.title[speaker]} hint={place.hint} asTitle>
        <div className="nv-fields">
          <TextField
            id="zip"
            label={place.zip}
            hint={place.zipHint}
            error={errorOf('zip')}
            value={draft.zip}
            onChange={(zip) => change({ zip })}
            inputMode="numeric"
            width="short"
          />
          <SelectField
            id="state"
            label={place.state}
            error={errorOf('state')}
            options={[{ value: '', label: place.chooseState }, ...statesIn(first.language)]}
            value={draft.state}
            onChange={(state) => change({ state })}
          />
          <OpenAnswers
            id="place-open"
            first={first}
            selected={draft.open}
            onSelect={(open) => onDraft({ ...draft, ...NO_COUNTY, open })}
          />
        </div>
      </FieldGroup>
    </QuestionFrame>
  )
}

const NO_COUNTY = { county: '', countyOpen: '' } as const

function statesIn(language: 'en' | 'es') {
  return STATE_CODES.map((code) => ({ value: code, label: STATE_NAMES[code][language] })).sort((one, other) =>
    one.label.localeCompare(other.label, language),
  )
}
