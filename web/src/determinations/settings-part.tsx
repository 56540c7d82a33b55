import type { PlainDate } from '@handrail/care'
import { PROGRAM_KINDS } from '@handrail/care/agency'
import {
  changeDecisionSettings,
  citedIn,
  type DecisionSettings,
  NOTICE_UNITS,
  PAYERS,
  REQUIREMENT_CODES,
  REQUIREMENT_LEVELS,
  REQUIREMENTS,
  readDecisionSettings,
} from '@handrail/care/determinations'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { agencyWords } from '../agency/words/agency.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, listOf, numberOf, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { Empty, Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { determinationsWords } from './words/determinations.ts'
import { decisionSettingsWords } from './words/settings.ts'

type Now = z.output<typeof readDecisionSettings.answer>

/** The dated rules of papers and times with their sources, and what the agency set itself. */
export function DecisionSettingsPart() {
  const w = useWords(decisionSettingsWords)
  const may = useMay()
  const when = useWhen()
  const asked = useAsk(readDecisionSettings, {})
  const mayChange = may('determinations:configure')
  return (
    <Answered asked={asked} lines={6}>
      {(now) => (
        <>
          <Section title={w.title}>
            <p>{w.lead}</p>
            <Times now={now} />
            <p className="hr-second">{now.from === null ? w.asItCame : w.since(when.day(now.from))}</p>
            <Later now={now} />
            {mayChange && (
              <Reveal label={w.change}>{(close) => <ChangeTimes now={now} onDone={close} />}</Reveal>
            )}
          </Section>
          <Section title={w.askedByUs}>
            {now.settings.requirements.length === 0 ? (
              <Empty>{w.none}</Empty>
            ) : (
              <Asked rows={now.settings.requirements} takeBack={mayChange ? takeBack(now) : undefined} />
            )}
            {mayChange && (
              <Reveal label={w.set}>{(close) => <SetRequirement now={now} onDone={close} />}</Reveal>
            )}
          </Section>
          <Section title={w.asked}>
            <Asked rows={REQUIREMENTS} />
          </Section>
        </>
      )}
    </Answered>
  )
}

/** A row that the agency set, and the way to take it back. */
const takeBack = (now: Now) => (row: Row) => <TakeBack now={now} row={row} />

/** What is set for days to come, so that nobody sets it again or takes it for lost. */
function Later({ now }: Readonly<{ now: Now }>) {
  const w = useWords(decisionSettingsWords)
  const { items } = useWords(determinationsWords)
  const when = useWhen()
  return now.later.map(({ from, settings }) => (
    <div key={from}>
      <h3>{w.fromThen(when.day(from))}</h3>
      <Times now={{ settings }} />
      {settings.requirements.length > 0 && (
        <p>
          {w.askedByUs}:{' '}
          {settings.requirements.map(({ code, level }) => `${items[code]} (${w.levels[level]})`).join('; ')}
        </p>
      )}
    </div>
  ))
}

function Times({ now: { settings } }: Readonly<{ now: Pick<Now, 'settings'> }>) {
  const w = useWords(decisionSettingsWords)
  const { actionNotice: own } = settings
  return (
    <dl className="hr-facts">
      <div>
        <dt>{w.noticeDays}</dt>
        <dd>{w.days(settings.noticeDays)}</dd>
      </div>
      <div>
        <dt>{w.graceDays}</dt>
        <dd>{w.days(settings.graceDays)}</dd>
      </div>
      <div>
        <dt>{w.actionNotice}</dt>
        <dd>{own ? `${own.count} ${w.units[own.unit]}: ${own.source}, ${own.section}` : w.actionByLaw}</dd>
      </div>
    </dl>
  )
}

type Row = Omit<DecisionSettings['requirements'][number], 'payers' | 'programs'> & {
  readonly payers?: readonly DecisionSettings['appeals'][number]['payer'][] | undefined
  readonly programs?: readonly (typeof PROGRAM_KINDS)[number][] | undefined
  readonly from?: PlainDate
}

function Asked({
  rows,
  takeBack: acts,
}: Readonly<{ rows: readonly Row[]; takeBack?: ((row: Row) => ReactNode) | undefined }>) {
  const w = useWords(decisionSettingsWords)
  const { items, payers } = useWords(determinationsWords)
  const { programs } = useWords(agencyWords)
  const { language } = useSurroundings()
  const when = useWhen()
  return (
    <ul className="hr-rowlist">
      {rows.map((row) => (
        <li key={[row.code, row.level, row.payers, row.programs, row.section].join()}>
          <div>
            <strong>{items[row.code]}</strong>: {w.levels[row.level]}
            <div>
              {[
                row.payers?.map((one) => (one === 'program' ? '' : payers[one])).join(', ') ?? w.everyPayer,
                row.programs?.map((one) => programs.kinds[one]).join(', ') ?? w.everyProgram,
                row.maxAgeDays !== undefined && w.notOlder(row.maxAgeDays),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            <div className="hr-second">
              {citedIn(language, row.source)}: {citedIn(language, row.section)}
              {row.from !== undefined && ` · ${w.from(when.day(row.from))}`}
            </div>
            {acts?.(row)}
          </div>
        </li>
      ))}
    </ul>
  )
}

type Form = Readonly<{ now: Now; onDone: () => void }>

const startOf = ({ actionNotice: own, noticeDays, graceDays }: DecisionSettings) => ({
  noticeDays: `${noticeDays}`,
  graceDays: `${graceDays}`,
  count: own ? `${own.count}` : '',
  unit: own?.unit ?? 'calendar',
  source: own?.source ?? '',
  section: own?.section ?? '',
})

function ChangeTimes({ now, onDone }: Form) {
  const w = useWords(decisionSettingsWords)
  const start = startOf(now.settings)
  const isChanged = (values: Values, ...fields: readonly (keyof typeof start)[]) =>
    fields.some((field) => textOf(values, field) !== start[field])
  return (
    <SettingsForm
      now={now}
      onDone={onDone}
      start={start}
      labels={{
        noticeDays: w.noticeDays,
        graceDays: w.graceDays,
        count: w.actionNotice,
        unit: w.unit,
        source: w.source,
        section: w.section,
      }}
      // What was not touched stays as it is set for that day.
      settings={(values, base) => {
        const { actionNotice: kept, ...others } = base
        const actionNotice = isChanged(values, 'count', 'unit', 'source', 'section')
          ? filled(values, 'count') && {
              count: numberOf(textOf(values, 'count')),
              unit: textOf(values, 'unit') as never,
              source: textOf(values, 'source'),
              section: textOf(values, 'section'),
            }
          : kept
        return {
          ...others,
          ...(isChanged(values, 'noticeDays') && { noticeDays: numberOf(textOf(values, 'noticeDays')) }),
          ...(isChanged(values, 'graceDays') && { graceDays: numberOf(textOf(values, 'graceDays')) }),
          ...(actionNotice && { actionNotice }),
        }
      }}
    >
      <Pair>
        <TextField name="noticeDays" label={w.noticeDays} inputMode="numeric" short />
        <TextField name="graceDays" label={w.graceDays} inputMode="numeric" short />
      </Pair>
      <Pair>
        <TextField name="count" label={w.actionNotice} hint={w.actionHint} inputMode="numeric" short />
        <SelectField
          name="unit"
          label={w.unit}
          choices={NOTICE_UNITS.map((value) => ({ value, label: w.units[value] }))}
        />
      </Pair>
      <TextField name="source" label={w.source} hint={w.sourceHint} />
      <TextField name="section" label={w.section} />
    </SettingsForm>
  )
}

/** What the agency asked itself is asked no more, from a day on; what comes with Handrail holds again then. */
function TakeBack({ now, row }: Readonly<{ now: Now; row: Row }>) {
  const w = useWords(decisionSettingsWords)
  const key = rowKey(row)
  return (
    <Reveal label={w.takeBack}>
      {(close) => (
        <SettingsForm
          now={now}
          onDone={close}
          start={{}}
          labels={{}}
          settings={(_values, base) => ({
            ...base,
            requirements: base.requirements.filter((one) => rowKey(one) !== key),
          })}
        >
          <p>{w.takeBackLead}</p>
        </SettingsForm>
      )}
    </Reveal>
  )
}

const rowKey = (of: Row) =>
  [of.code, of.level, of.payers, of.programs, of.maxAgeDays, of.source, of.section].join('|')

function SetRequirement({ now, onDone }: Form) {
  const w = useWords(decisionSettingsWords)
  const { items, payers } = useWords(determinationsWords)
  const { programs } = useWords(agencyWords)
  return (
    <SettingsForm
      now={now}
      onDone={onDone}
      start={{}}
      labels={{
        code: w.code,
        level: w.level,
        payers: w.payers,
        programs: w.programs,
        maxAgeDays: w.maxAge,
        source: w.source,
        section: w.section,
      }}
      settings={(values, base) => {
        const age = filled(values, 'maxAgeDays')
        const kinds = listOf(values, 'programs')
        const paidBy = listOf(values, 'payers')
        const row = {
          code: textOf(values, 'code') as never,
          level: textOf(values, 'level') as never,
          source: textOf(values, 'source'),
          section: textOf(values, 'section'),
          ...withoutEmpty({
            payers: paidBy.length > 0 ? (paidBy as never) : undefined,
            programs: kinds.length > 0 ? (kinds as never) : undefined,
          }),
          ...(age !== undefined && { maxAgeDays: numberOf(age) }),
        }
        return { ...base, requirements: [...base.requirements, row] }
      }}
    >
      <Pair>
        <SelectField
          name="code"
          label={w.code}
          choices={REQUIREMENT_CODES.map((value) => ({ value, label: items[value] }))}
        />
        <SelectField
          name="level"
          label={w.level}
          choices={[...REQUIREMENT_LEVELS, 'not-asked' as const].map((value) => ({
            value,
            label: w.levels[value],
          }))}
        />
      </Pair>
      <ChecksField
        name="payers"
        label={w.payers}
        hint={w.payersHint}
        choices={PAYERS.map((value) => ({ value, label: payers[value] }))}
      />
      <ChecksField
        name="programs"
        label={w.programs}
        hint={w.programsHint}
        choices={PROGRAM_KINDS.map((value) => ({ value, label: programs.kinds[value] }))}
      />
      <TextField name="maxAgeDays" label={w.maxAge} hint={w.maxAgeHint} inputMode="numeric" short />
      <TextField name="source" label={w.source} hint={w.sourceHint} />
      <TextField name="section" label={w.section} />
    </SettingsForm>
  )
}

type SettingsFormProps = Form &
  Readonly<{
    start: Values
    labels: Readonly<Record<string, string>>
    settings: (
      values: Values,
      base: DecisionSettings,
    ) => z.input<typeof changeDecisionSettings.input>['settings']
    children: ReactNode
  }>

/** What holds on a day, as far as it is set: a change for that day begins with it. */
const settingsFrom = ({ settings, later }: Now, from: string): DecisionSettings =>
  later.findLast((one) => one.from <= from)?.settings ?? settings

/** Sets everything anew, with one part of it changed: from which day on, and why, is asked each time. */
function SettingsForm({ now, onDone, start, labels, settings, children }: SettingsFormProps) {
  const w = useWords(decisionSettingsWords)
  const when = useWhen()
  return (
    <DoorForm
      does={changeDecisionSettings}
      version={now.version}
      start={{ ...start, from: when.today }}
      labels={{ ...labels, from: w.fromField, words: w.words }}
      fieldOf={(field) => field.split('.').at(-1) ?? field}
      input={(values, seen) => ({
        version: seen ?? now.version,
        from: textOf(values, 'from'),
        settings: settings(values, settingsFrom(now, textOf(values, 'from'))),
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(w.refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {children}
      <TextField name="from" label={w.fromField} type="date" short />
      <TextField name="words" label={w.words} />
    </DoorForm>
  )
}
