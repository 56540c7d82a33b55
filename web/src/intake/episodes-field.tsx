import {
  EPISODE_KINDS,
  EPISODE_SOURCES,
  type Episode,
  episode,
  type PartOf,
  STAYS,
} from '@handrail/care/intake'
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { PartValue } from './use-part.ts'
import { assessmentWords } from './words/assessment.ts'

type Value = PartOf<'episodes'>

const isStay = (kind: Episode['kind']) => STAYS.some((one) => one === kind)

/** What happened before: a list, or that there was nothing of the kind. What Handrail itself knows is said, and counted. */
export function EpisodesField({
  value,
  change,
  known,
}: Readonly<{ value: PartValue; change: (how: (value: PartValue) => PartValue) => void; known: number }>) {
  const { episodes: w } = useWords(assessmentWords)
  const { list = [], none } = value as Value
  return (
    <>
      {known > 0 && <p className="hr-second">{w.known(known)}</p>}
      {list.length > 0 && (
        <ul className="hr-rowlist">
          {list.map((one, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be alike word for word
            <li key={n}>
              <EpisodeLine of={one} />
              <Button
                variant="default"
                size="xs"
                onClick={() => change((before) => ({ ...before, list: list.filter((_, at) => at !== n) }))}
              >
                {w.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {list.length === 0 && (
        <Checkbox
          label={w.none}
          checked={none === true}
          onChange={({ currentTarget: { checked } }) => change(() => (checked ? { none: true } : {}))}
        />
      )}
      {none !== true && <AddEpisode onAdd={(one) => change(() => ({ list: [...list, one] }))} />}
    </>
  )
}

export function EpisodeLine({ of }: Readonly<{ of: Episode }>) {
  const w = useWords(assessmentWords)
  const when = useWhen()
  const until = of.until ? when.date(of.until) : w.episodes.goesOn
  const days = isStay(of.kind) ? `${when.date(of.from)} – ${until}` : when.date(of.from)
  return (
    <div>
      {w.choices[of.kind]}
      <div className="hr-second">
        {days} · {w.choices[of.source]}
      </div>
    </div>
  )
}

function AddEpisode({ onAdd }: Readonly<{ onAdd: (one: Episode) => void }>) {
  const w = useWords(assessmentWords)
  const [kind, setKind] = useState<Episode['kind']>('hospital')
  const [source, setSource] = useState<Episode['source']>('person')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [wrong, setWrong] = useState(false)
  const add = () => {
    const { data } = episode.safeParse({
      kind,
      source,
      from,
      ...(isStay(kind) && until !== '' && { until }),
    })
    setWrong(data === undefined)
    if (!data) return
    onAdd(data)
    setFrom('')
    setUntil('')
  }
  const choices = (of: readonly string[]) => of.map((value) => ({ value, label: w.choices[value] ?? value }))
  return (
    <fieldset className="hr-fieldset">
      <div className="hr-pair">
        <NativeSelect
          label={w.episodes.kind}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(value as Episode['kind'])}
          data={choices(EPISODE_KINDS)}
        />
        <NativeSelect
          label={w.episodes.source}
          value={source}
          onChange={({ currentTarget: { value } }) => setSource(value as Episode['source'])}
          data={choices(EPISODE_SOURCES)}
        />
        <TextInput
          type="date"
          label={w.episodes.from}
          value={from}
          error={wrong && w.episodes.needsDay}
          onChange={({ currentTarget: { value } }) => setFrom(value)}
        />
        {isStay(kind) && (
          <TextInput
            type="date"
            label={w.episodes.until}
            value={until}
            onChange={({ currentTarget: { value } }) => setUntil(value)}
          />
        )}
      </div>
      <div className="hr-actions">
        <Button variant="default" size="xs" onClick={add}>
          {w.episodes.add}
        </Button>
      </div>
    </fieldset>
  )
}
