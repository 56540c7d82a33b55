import type { Bar, KeptDespite, Party } from '@handrail/care/people'
import { createContext, useContext } from 'react'
import type { Reply } from '../door/reply.ts'
import { Chip } from '../staff-ui/chip.tsx'
import { CheckField, LongField } from '../staff-ui/form/fields.tsx'
import { useForm } from '../staff-ui/form/form-context.tsx'
import { textOf, ticked, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useSettled } from '../staff-ui/use-settled.ts'
import { LockIcon } from '../ui/staff-icons.tsx'
import { barringWords } from './words/barring.ts'

/** A restriction that means somebody, as a sentence. */
export interface SaidBar extends Bar {
  /** "Do not tell Rosa, mother: anything, not even that we know them." */
  readonly said: string
}

/** What the person's restrictions say to somebody in the record. A later room keeps them and gives this one the answer. */
export interface Barring {
  readonly barsOn: (parties: readonly Party[]) => readonly SaidBar[]
  /** The server knows of more than this page does. */
  readonly again: () => void
}

const Context = createContext<Barring>({ barsOn: () => [], again: () => undefined })

export const BarringProvider = Context
export const useBarring = (): Barring => useContext(Context)

/** Beside somebody who stands in the record: that they must not be told, and why they stand there. */
export function BarredMark({
  parties,
  despite,
}: Readonly<{ parties: readonly Party[]; despite?: KeptDespite | undefined }>) {
  const w = useWords(barringWords)
  if (useBarring().barsOn(parties).length === 0) return null
  return (
    <div>
      <Chip tone="safe" shape="lock">
        {w.mark}
      </Chip>
      {despite && <div className="hr-second">{w.keptBecause(despite.why)}</div>}
    </div>
  )
}

type BarNoteProps = Readonly<{
  /** Whom the fields name so far. */
  parties: readonly Party[]
  /** How word would reach them by what is chosen, if it would. */
  reaches?: 'supporter' | 'point' | undefined
  before?: KeptDespite | undefined
}>

/** Says while somebody writes that the person does not want this one told; asks for the reason, or what to turn off. */
export function BarNote({ parties, reaches, before }: BarNoteProps) {
  const w = useWords(barringWords)
  const { values } = useForm()
  const { barsOn } = useBarring()
  const settled: readonly Party[] = JSON.parse(useSettled(JSON.stringify(parties), 400))
  const bars = barsOn(settled)
  const secret = reaches !== undefined && bars.some((bar) => bar.secret)
  const fresh = bars.filter(({ restriction }) => before?.restrictions.includes(restriction) !== true)
  const told = secret ? bars : fresh
  return (
    <div aria-live="polite" className="hr-fields">
      {told.length > 0 && (
        <div className="hr-note hr-note-safe">
          <LockIcon />
          <div className="hr-grow">
            {told.map(({ restriction, said }) => (
              <strong key={restriction}>{said}</strong>
            ))}
            <p>
              {secret
                ? `${reaches === 'supporter' ? w.secretSupporter : w.secretPoint} ${w.changedMind}`
                : w.lead}
            </p>
          </div>
        </div>
      )}
      {!secret && told.length > 0 && (
        <>
          <CheckField name="keepAnyway" label={w.anyway} />
          {ticked(values, 'keepAnyway') && <LongField name="despite" label={w.why} hint={w.whyHint} />}
        </>
      )}
    </div>
  )
}

/** The reason to keep somebody anyway, once it is asked for; an empty one is named by the server. */
export const despiteFrom = (values: Values) =>
  withoutEmpty({ despite: ticked(values, 'keepAnyway') ? textOf(values, 'despite') : undefined })

/** Asks anew when the server refused for a restriction that came in since this page was opened. */
export function useHeeding(): (reply: Reply<unknown>) => void {
  const { again } = useBarring()
  return (reply) => {
    if (reply.kind === 'refused' && (reply.code === 'barred' || reply.code === 'must-not-know')) again()
  }
}
