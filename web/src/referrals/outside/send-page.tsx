import { sendReferral } from '@handrail/care/referrals'
import { useState } from 'react'
import type { Door } from '../../door/door.ts'
import { Button } from '../../ui/button.tsx'
import { CheckRow } from '../../ui/check-row.tsx'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { freshCode } from '../fresh-code.ts'
import { CallUs } from './call-us.tsx'
import { Done } from './done.tsx'
import { fieldsOf, ReachFields } from './form.tsx'
import type { HandedOn } from './handed-on.ts'
import { named, problemsOf } from './problems.ts'
import { cardFrom, fieldOf, filled, senderFrom } from './typed.ts'
import { useSending } from './use-sending.ts'
import { useTyped } from './use-typed.ts'
import type { OutsideWords } from './words/outside-words.ts'

const FIELDS = [
  'reason',
  'safety',
  'senderName',
  'senderRole',
  'senderPhone',
  'senderEmail',
  'given',
  'family',
  'bornOn',
  'phone',
  'email',
  'through',
  'contact',
  'agree',
] as const

/**
 * From the navigator's result to the agency: everything that will be sent stands on the page, each answer can be left out,
 * and two ticks say yes.
 */
export function SendPage({
  words: w,
  agency,
  phone,
  door,
  handed,
}: Readonly<{
  words: OutsideWords
  agency: string
  phone: string | null
  door: Door
  handed: HandedOn
}>) {
  const { send, busy, reply, tries } = useSending(door, sendReferral)
  const { typed, set, stillSaid } = useTyped({ language: handed.language }, tries)
  const [left, setLeft] = useState<ReadonlySet<number>>(
    () => new Set(handed.told.flatMap(({ guarded }, n) => (guarded ? [n] : []))),
  )
  const [code] = useState(freshCode)
  const [forOther, setForOther] = useState(handed.helping)
  const isSelf = !forOther
  // Nothing came from the navigator: nobody has said yet for whom this is.
  const isOpenedAlone = handed.told.length === 0
  const whose = isSelf ? 'self' : 'other'
  const problems = stillSaid(problemsOf(reply, { words: w, fieldOf, fields: FIELDS, phone }))
  const needed = ['reason', 'senderName', ...(isSelf ? ['contact' as const] : []), 'agree'] as const
  const parts = { words: w, typed, set, problems, needed }
  const field = fieldsOf(parts)
  if (reply?.kind === 'done') return <Done words={w} code={code} isSelf={isSelf} phone={phone} />
  const submit = () =>
    send(
      {
        source: isSelf ? 'self' : 'family',
        from: 'navigator',
        card: cardFrom(typed, w),
        reason: {
          reason: typed.reason ?? '',
          ...(filled(typed, 'safety') !== undefined && { safety: filled(typed, 'safety') }),
          story: handed.told.filter((_line, n) => !left.has(n)).map(({ guarded: _guarded, ...told }) => told),
        },
        consent: {
          contact: typed.contact === 'yes' ? 'yes' : isSelf ? 'no' : 'not-asked',
          share: 'not-asked',
        },
        ...(!isSelf && { sender: senderFrom(typed) }),
        code,
      },
      typed.agree === 'yes' ? [] : [{ field: 'agree', code: 'agree' }],
    )
  return (
    <form
      className="ow-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary title={w.errorTitle} errors={named(problems, w)} attempt={tries} />
      <h1 tabIndex={-1}>{w.send.title(agency)}</h1>
      <p>{w.send.lead}</p>
      <p>{w.neededLead}</p>
      {isOpenedAlone ? (
        <ChoiceList
          id="who-for"
          label={w.send.whoFor}
          choices={[
            { value: 'me', label: w.send.forMe },
            { value: 'other', label: w.send.forOther },
          ]}
          selected={[isSelf ? 'me' : 'other']}
          onSelect={([who]) => setForOther(who === 'other')}
        />
      ) : (
        <section aria-labelledby="answers-title">
          <h2 id="answers-title">{w.send.answers}</h2>
          <p className="hr-second">{w.send.answersLead}</p>
          <RowList>
            {handed.told.map(({ asked: question, said }, n) => (
              <CheckRow
                key={question}
                id={`told-${n}`}
                label={said}
                detail={question}
                checked={!left.has(n)}
                onToggle={(checked) =>
                  setLeft((before) => {
                    const next = new Set(before)
                    if (checked) next.delete(n)
                    else next.add(n)
                    return next
                  })
                }
              />
            ))}
          </RowList>
        </section>
      )}
      <section>
        <h2>{w.send.words}</h2>
        {field.long('reason', 4_000)}
        {field.long('safety', 2_000)}
      </section>
      {!isSelf && (
        <section>
          <h2>{w.send.helper}</h2>
          {field.text('senderName')}
          {field.text('senderRole')}
          <p>{w.neededSender}</p>
          {field.text('senderPhone', 'tel')}
          {field.text('senderEmail', 'email')}
        </section>
      )}
      <section>
        <h2>{isSelf ? w.send.you : w.send.person}</h2>
        {field.text('given')}
        {field.text('family')}
        {field.day('bornOn')}
      </section>
      <section>
        <h2>{w.send.reach[whose]}</h2>
        <p className="hr-second">{w.send.reachLead[whose]}</p>
        <ReachFields {...parts} helping={!isSelf} />
        {!isSelf && field.tick('through')}
      </section>
      <section>
        <h2>{w.send.check}</h2>
        <p>{w.send.checkLead[whose](agency)}</p>
        {field.tick('contact', w.send.agreeContact[whose])}
        {field.tick('agree', w.send.agree(agency))}
      </section>
      <Button kind="primary" type="submit" aria-disabled={busy}>
        {w.send.submit(agency)}
      </Button>
      {phone !== null && <CallUs words={w} phone={phone} />}
    </form>
  )
}
