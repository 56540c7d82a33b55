import { beginGiving, changeBetween, cutoffBehind, SEXES, type Version } from '@handrail/care/instruments'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { useDo } from '../door/doors.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneGiving } from './one-giving.ts'
import { ReplyNote } from './reply-note.tsx'
import { instrumentsWords } from './words/instruments.ts'

/** The score as it was kept: only what is read of it here. */
const keptScore = z.looseObject({
  kind: z.enum(['sum', 'suicide-screen', 'domains']),
  missing: z.array(z.string()),
  isPositive: z.boolean().nullish(),
  cutoff: z.number().nullable().optional(),
  sex: z.enum(SEXES).nullable().optional(),
  isFromOneItem: z.boolean().optional(),
  isAcuteByCaution: z.boolean().optional(),
  needs: z.array(z.string()).optional(),
})

/** What came of it, in plain words, with where each figure comes from. */
export function ResultPanel({ of, version }: Readonly<{ of: OneGiving; version: Version | undefined }>) {
  const w = useWords(instrumentsWords)
  const when = useWhen()
  const mayGive = useMay()('instruments:give')
  const kept = keptScore.safeParse(of.score).data
  const sum = version?.scoring.kind === 'sum' ? version.scoring : undefined
  const { cutoff: at = null, sex = null } = kept ?? {}
  const cutoff = sum && at !== null ? cutoffBehind(sum, { cutoff: at, sex }) : undefined
  const change = sum && version ? changeBetween(version, of.before?.total ?? null, of.total) : 'not-known'
  return (
    <Panel title={w.resultTitle}>
      {of.status === 'in-error' && of.inError && (
        <p>
          <strong>{w.wasInError}</strong>{' '}
          {[w.errors[of.inError.why], of.inError.words && `“${of.inError.words}”`].filter(Boolean).join(': ')}
        </p>
      )}
      {of.replacedBy && (
        <p>
          <Link to="/questionnaires/$giving" params={{ giving: of.replacedBy }}>
            {w.replacedBy}
          </Link>
        </p>
      )}
      {of.dropped && <p>{w.drops[of.dropped]}</p>}
      {of.total !== null && (
        <p className="hr-ask-words">
          {[
            sum ? w.scoreOf(of.total, sum.range[1]) : w.points(of.total),
            of.band && (w.bands[of.band] ?? of.band),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {of.total === null && of.band && <p className="hr-ask-words">{w.bands[of.band] ?? of.band}</p>}
      {kept?.kind === 'sum' && of.total === null && <p>{w.noTotal}</p>}
      {kept && kept.missing.length > 0 && <p>{w.missing(kept.missing.length)}</p>}
      {kept?.isPositive != null && <p>{kept.isPositive ? w.positive : w.notPositive}</p>}
      {kept?.isFromOneItem && <p>{w.fromOneItem}</p>}
      {kept?.isAcuteByCaution && <p>{w.cautious}</p>}
      {kept?.needs && (
        <p>
          {kept.needs.length > 0
            ? w.needs(kept.needs.map((one) => w.domains[one] ?? one).join(', '))
            : w.noNeeds}
        </p>
      )}
      {of.before && of.total !== null && (
        <p>
          {w.before(of.before.total, when.day(of.before.on))}{' '}
          {change !== 'not-known' && `${w.changes[change]}.`}
        </p>
      )}
      {of.source && <p>{[w.from(of.source), of.rater && w.by(of.rater)].filter(Boolean).join(' · ')}</p>}
      {cutoff && (
        <p className="hr-second">
          {w.cutoff(cutoff.atLeast, cutoff.source, w.populations[cutoff.population] ?? cutoff.population)}{' '}
          {cutoff.confidence === 'known' && w.unverified}
        </p>
      )}
      {sum && (
        <p className="hr-second">
          {w.bandsFrom(sum.bandsFrom.source)} {sum.bandsFrom.confidence === 'known' && w.unverified}
        </p>
      )}
      {sum?.reliableChange && change !== 'not-known' && (
        <p className="hr-second">{w.changeSource(sum.reliableChange.points, sum.reliableChange.source)}</p>
      )}
      {mayGive && version && of.mode !== 'elsewhere' && of.status !== 'dropped' && !of.replacedBy && (
        <Correct of={of} />
      )}
    </Panel>
  )
}

function Correct({ of }: Readonly<{ of: OneGiving }>) {
  const w = useWords(instrumentsWords)
  const navigate = useNavigate()
  const { send, busy, reply } = useDo(beginGiving)
  const begin = async () => {
    const { person, instrument, edition, language, on, giving } = of
    if (edition === null || language === null) return
    const mode = of.mode === 'read-aloud' || of.mode === 'themself' ? of.mode : 'by-staff'
    const got = await send({ person, instrument, edition, language, on, mode, replaces: giving })
    if (got.kind === 'done')
      void navigate({ to: '/questionnaires/$giving', params: { giving: got.answer.giving } })
  }
  return (
    <>
      <ReplyNote reply={reply} />
      <div className="hr-actions">
        <Button variant="default" loading={busy} onClick={() => void begin()}>
          {w.correct}
        </Button>
      </div>
    </>
  )
}
