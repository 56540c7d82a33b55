import { changeSettings, overview } from '@handrail/care/agency'
import { STATE_CODES, STATE_NAMES } from '@handrail/eligibility'
import { useState } from 'react'
import { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { SavedSign } from '../staff-ui/saved-sign.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { agencyWords } from './words/agency.ts'
import { zonesIn } from './zones.ts'

type Overview = z.output<typeof overview.answer>

/** What the agency is called and which clock it follows. */
export function AgencyPart() {
  const w = useWords(agencyWords)
  const asked = useAsk(overview, {})
  // Here, since the form begins anew with what was saved.
  const [saved, setSaved] = useState(false)
  return (
    <>
      <p>{w.agency.lead}</p>
      <Answered asked={asked}>
        {(answer) => <Settings key={answer.version} now={answer} onSaved={() => setSaved(true)} />}
      </Answered>
      <SavedSign shown={saved}>{w.saved}</SavedSign>
    </>
  )
}

const statesIn = (language: 'en' | 'es') =>
  STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })).sort((one, other) =>
    one.label.localeCompare(other.label, language),
  )

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
]

function Settings({ now, onSaved }: Readonly<{ now: Overview; onSaved: () => void }>) {
  const w = useWords(agencyWords)
  const may = useMay()
  const { language } = useSurroundings()
  return (
    <>
      <Panel>
        <dl className="hr-facts">
          <div>
            <dt>{w.agency.slug}</dt>
            <dd>{now.slug}</dd>
          </div>
          {!may('agency:configure') && (
            <>
              <div>
                <dt>{w.agency.name}</dt>
                <dd>{now.name}</dd>
              </div>
              <div>
                <dt>{w.agency.state}</dt>
                <dd>{now.state}</dd>
              </div>
            </>
          )}
        </dl>
      </Panel>
      {may('agency:configure') && (
        <DoorForm
          does={changeSettings}
          draft={{ form: 'agency.changeSettings' }}
          start={valuesOf(now)}
          version={now.version}
          labels={{
            name: w.agency.name,
            language: w.agency.language,
            zone: w.agency.zone,
            state: w.agency.state,
          }}
          input={(values, version) => ({
            name: textOf(values, 'name'),
            language: textOf(values, 'language'),
            zone: textOf(values, 'zone'),
            state: textOf(values, 'state'),
            version: version ?? now.version,
          })}
          newer={newer}
          refusal={wordsFor(w.refusals)}
          submit={w.save}
          onDone={onSaved}
        >
          <TextField name="name" label={w.agency.name} />
          <SelectField
            name="state"
            label={w.agency.state}
            hint={w.agency.stateHint}
            choices={statesIn(language)}
          />
          <SelectField name="language" label={w.agency.language} choices={LANGUAGES} />
          <SelectField
            name="zone"
            label={w.agency.zone}
            hint={w.agency.zoneHint}
            choices={zonesIn(language, now.zone)}
          />
        </DoorForm>
      )}
    </>
  )
}

const valuesOf = ({
  name,
  language,
  zone,
  state,
}: Pick<Overview, 'name' | 'language' | 'zone' | 'state'>) => ({
  name,
  language,
  zone,
  state,
})

const shape = z.object({
  name: z.string(),
  language: z.enum(['en', 'es']),
  zone: z.string(),
  state: z.enum(STATE_CODES),
  version: z.int(),
})

/** What the server tells when somebody else changed the settings meanwhile. */
function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data) } : undefined
}
