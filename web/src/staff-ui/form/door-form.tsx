import { plainDate } from '@handrail/care'
import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useReducer, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Doable } from '../../door/door.ts'
import { useDo } from '../../door/doors.tsx'
import type { Refused, Reply } from '../../door/reply.ts'
import { Notice } from '../../ui/notice.tsx'
import { BothVersions, type VersionRow } from '../both-versions.tsx'
import { useWords } from '../surroundings.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useWhen } from '../when.ts'
import { commonWords } from '../words/common.ts'
import type { AsTyped } from './as-typed.ts'
import { type DraftOf, useDrafts } from './drafts.tsx'
import { FormProvider, fieldId } from './form-context.tsx'
import { formAfter, newForm } from './form-state.ts'
import { ProblemSummary } from './problem-summary.tsx'
import type { Value, Values } from './values.ts'

/** How a record that somebody else changed looks in the fields of this form. */
export interface Newer {
  readonly values: Values
  readonly version: number
  /** What else differs, of which this form has no field. */
  readonly also?: readonly VersionRow[]
  /** It is over: there is nothing left that could be saved. */
  readonly over?: boolean
}

interface DoorFormProps<Input extends z.ZodType, Answer extends z.ZodType> {
  readonly does: Doable<Input, Answer>
  readonly start?: Values
  /** The version of the record that the form began with. */
  readonly version?: number
  /** What is sent, from what stands in the fields. */
  readonly input: (values: Values, version: number | undefined) => AsTyped<z.input<Input>>
  /** The fields in their order, with their labels. */
  readonly labels: Readonly<Record<string, string>>
  /** The room's words for its refusals. */
  readonly refusal?: (refused: Refused) => string | undefined
  /** The room's words for its own kinds of problem. */
  readonly problemWords?: Readonly<Record<string, string>>
  readonly submit: string
  readonly onDone: (answer: z.output<Answer>, values: Values) => void
  readonly onCancel?: () => void
  /** Keeps what is not sent. A form without one holds secrets, or a single choice. */
  readonly draft?: DraftOf
  readonly newer?: (current: unknown) => Newer | undefined
  /** What a code of a field means, where both versions are shown. */
  readonly meaning?: (field: string, code: string) => string | undefined
  /** What the person sees beside the fields while they write. */
  readonly aside?: (values: Values) => ReactNode
  readonly onReply?: (reply: Reply<z.output<Answer>>) => void
  /** The page holds a filled button already. */
  readonly quiet?: boolean
  /** For what it waits before it can be sent, in a sentence. */
  readonly waits?: string
  /** The name that a field has in this form, for a field of the input that has another. */
  readonly fieldOf?: (field: string, values: Values) => string
  readonly children: ReactNode | ((values: Values) => ReactNode)
}

/**
 * A form that does one operation: it keeps a draft, shows each problem at its field and in a summary, shows both
 * versions when somebody else changed the record, and never loses a word.
 */
export function DoorForm<Input extends z.ZodType, Answer extends z.ZodType>({
  does,
  start = {},
  version,
  input,
  labels,
  refusal,
  problemWords = {},
  submit,
  onDone,
  onCancel,
  draft,
  newer,
  meaning = () => undefined,
  aside,
  onReply,
  quiet = false,
  waits,
  fieldOf = (field) => field,
  children,
}: DoorFormProps<Input, Answer>) {
  const w = useWords(commonWords)
  const id = useId()
  const drafts = useDrafts()
  const when = useWhen()
  const dayIn = (text: string) => {
    const day = plainDate.safeParse(text)
    return day.success ? when.day(day.data) : undefined
  }
  const { send, busy, reply, forget, refresh, upcoming, used } = useDo(does)
  const [{ values, begunOn, resumed }, move] = useReducer(formAfter, newForm(start, version))
  const [tries, setTries] = useState(0)

  // What somebody did a moment ago may still be on its way here.
  const begin = useRef(start)
  begin.current = start
  useEffect(() => move({ move: 'record', start: begin.current, version }), [version])

  const form = draft?.form
  const about = draft?.about
  const subject = draft?.subject
  useEffect(() => {
    if (form === undefined) return
    let here = true
    drafts.read({ form, ...(about && { about }), ...(subject && { subject }) }).then((kept) => {
      if (here && kept) move({ move: 'kept', values: kept })
    })
    return () => {
      here = false
    }
  }, [drafts, form, about, subject])

  const set = (name: string, value: Value) => {
    move({ move: 'write', name, value })
    if (draft) drafts.keep(draft, { ...values, [name]: value }, upcoming())
  }

  const startOver = () => {
    if (draft) drafts.discard(draft)
    move({ move: 'start-over', start, version })
  }

  const submitWith = async (base: number | undefined) => {
    const answered = await send(input(values, base) as z.input<Input>)
    onReply?.(answered)
    setTries((count) => count + 1)
    if (answered.kind !== 'done') return
    const request = used()
    if (draft && request !== undefined) drafts.sent(draft, request)
    move({ move: 'let-go' })
    onDone(answered.answer, values)
  }

  const wordsOf = (refused: Refused) =>
    refused.code === 'changed-meanwhile' && newer?.(refused.current) === undefined
      ? w.changedOnly
      : (refusal?.(refused) ?? w.refusal(refused) ?? w.anyRefusal)
  const problems = onePerField(
    problemsOf(
      reply,
      (problem) =>
        problemWords[problem.code] ??
        w.problem(problem, wroteIn(values, labels, fieldOf(problem.field, values))),
      wordsOf,
      (code) => code in problemWords,
    ).map((told) => ({ ...told, field: told.field === '' ? '' : fieldOf(told.field, values) })),
  )
  const stale = reply?.kind === 'refused' && reply.code === 'changed-meanwhile'
  const current = stale ? newer?.(reply.current) : undefined
  const goOnFromTheirs = () => {
    refresh()
    forget()
    move({ move: 'let-go' })
  }

  return (
    <FormProvider
      value={{ id, values, set, errorOf: (name) => problems.find(({ field }) => field === name)?.text }}
    >
      <form
        className="hr-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (waits === undefined) void submitWith(begunOn ?? version)
        }}
      >
        {resumed && (
          <Notice tone="info" role="status">
            {w.goesOn}
            <Button variant="subtle" size="compact-md" onClick={startOver}>
              {w.startOver}
            </Button>
          </Notice>
        )}
        {problems.length > 0 && (
          <ProblemSummary
            key={tries}
            problems={problems.map(({ field, text }) => ({
              text: labels[field] ? `${labels[field]}: ${text}` : text,
              href: field in labels ? `#${fieldId(id, field)}` : undefined,
            }))}
          />
        )}
        {current && (
          <BothVersions
            busy={busy}
            rows={[
              ...(current.also ?? []),
              ...Object.entries(labels).map(([name, label]) => ({
                label,
                mine: shown(values[name], (code) => meaning(name, code) ?? dayIn(code)),
                theirs: shown(current.values[name], (code) => meaning(name, code) ?? dayIn(code)),
              })),
            ]}
            onMine={current.over ? undefined : () => void submitWith(current.version)}
            onTheirs={() => {
              if (draft) drafts.discard(draft)
              goOnFromTheirs()
              onCancel?.()
            }}
          />
        )}
        {stale && !current && (
          <div>
            <Button variant="default" size="xs" onClick={goOnFromTheirs}>
              {w.seeTheirs}
            </Button>
          </div>
        )}
        <div className={aside ? 'hr-beside' : undefined}>
          <div className="hr-fields">{typeof children === 'function' ? children(values) : children}</div>
          {aside?.(values)}
        </div>
        {/* Beside what was pressed: at the top of a long form nobody would see it. */}
        {reply && isTrouble(reply) && <TroubleNote trouble={reply} />}
        {waits !== undefined && (
          <p className="hr-second" role="status">
            {waits}
          </p>
        )}
        <div className="hr-actions">
          <Button
            type="submit"
            variant={quiet ? 'default' : 'filled'}
            loading={busy}
            disabled={waits !== undefined}
          >
            {submit}
          </Button>
          {onCancel && (
            <Button
              variant="subtle"
              onClick={() => {
                if (draft) drafts.discard(draft)
                onCancel()
              }}
            >
              {w.cancel}
            </Button>
          )}
        </div>
      </form>
    </FormProvider>
  )
}

interface Told {
  readonly field: string
  readonly text: string
  /** Said in the room's own words, which know more than those for every field. */
  readonly own: boolean
}

/** A field is told one thing at a time, in the room's own words where it has some. */
const onePerField = (told: readonly Told[]): readonly Told[] =>
  told.filter(
    (one, at) =>
      one.field === '' ||
      (told.find(({ field, own }) => field === one.field && own) ??
        told.find(({ field }) => field === one.field)) === told[at],
  )

function problemsOf(
  reply: Reply<unknown> | undefined,
  wordsOfProblem: (problem: Extract<Reply<unknown>, { kind: 'problems' }>['problems'][number]) => string,
  wordsOfRefusal: (refused: Refused) => string,
  isOwn: (code: string) => boolean,
): readonly Told[] {
  if (reply?.kind === 'problems')
    return reply.problems.map((problem) => ({
      field: problem.field,
      text: wordsOfProblem(problem),
      own: isOwn(problem.code),
    }))
  if (reply?.kind === 'refused') return [{ field: reply.field ?? '', text: wordsOfRefusal(reply), own: true }]
  return []
}

const isTrouble = (reply: Reply<unknown>) =>
  reply.kind !== 'done' && reply.kind !== 'problems' && reply.kind !== 'refused'

const shown = (value: Value | undefined, meaning: (code: string) => string | undefined): string =>
  value === undefined
    ? ''
    : typeof value === 'object'
      ? value.map((code) => meaning(code) ?? code).join(', ')
      : value === true
        ? '✓'
        : value === false
          ? ''
          : (meaning(value) ?? value)

/** What came, to be told back: nothing yet in a field that nobody touched. Never a password. */
function wroteIn(
  values: Values,
  labels: Readonly<Record<string, string>>,
  field: string,
): string | undefined {
  const value = values[field] ?? (field in labels ? '' : undefined)
  return typeof value === 'string' && !/password|code/i.test(field) ? value.slice(0, 60) : undefined
}
