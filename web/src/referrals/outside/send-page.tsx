import { sendReferral } from '@handrail/care/referrals'
import { useState } from 'react'
import type { Door } from '../../door/door.ts'
import { Button } from '../../ui/button.tsx'
import { CheckBox, CheckRow } from '../../ui/check-row.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { freshCode } from '../fresh-code.ts'
import { Done } from './done.tsx'
import { fieldsOf, ReachFields } from './form.tsx'
import type { HandedOn } from './handed-on.ts'
import { named, problemsOf, type Told } from './problems.ts'
import { cardFrom, fieldOf, filled, senderFrom, type Typed } from './typed.ts'
import { useSending } from './use-sending.ts'
import type { OutsideWords } from './words/outside-words.ts'

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
  const [typed, setTyped] = useState<Typed>({ language: handed.language })
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [agreed, setAgreed] = useState(false)
  const [asked, setAsked] = useState(0)
  const [code] = useState(freshCode)
  const isSelf = !handed.helping
  const set = (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value }))
  const unread: readonly Told[] =
    asked > 0 && !agreed ? [{ id: 'agree', message: w.problems.agree ?? w.anyProblem }] : []
  const problems = [...problemsOf(reply, w, fieldOf), ...unread]
  const parts = { words: w, typed, set, problems }
  const field = fieldsOf(parts)
  if (reply?.kind === 'done') return <Done words={w} code={code} isSelf={isSelf} phone={phone} />
  const submit = async () => {
    setAsked((count) => count + 1)
    if (!agreed) return
    await send({
      source: isSelf ? 'self' : 'family',
      from: 'navigator',
      ...(typed.urgency && { urgency: typed.urgency as 'crisis' }),
      card: cardFrom(typed, w),
      reason: {
        reason: typed.reason ?? '',
        ...(filled(typed, 'safety') !== undefined && { safety: filled(typed, 'safety') }),
        story: handed.told.filter((_line, n) => !left.has(n)),
      },
      consent: {
        contact: typed.contact === 'yes' ? 'yes' : isSelf ? 'no' : 'not-asked',
        share: 'not-asked',
      },
      ...(!isSelf && { sender: senderFrom(typed) }),
      code,
    })
  }
  return (
    <form
      className="ow-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary title={w.errorTitle} errors={named(problems, w)} attempt={tries + asked} />
      <h1 tabIndex={-1}>{w.send.title(agency)}</h1>
      <p>{w.send.lead}</p>
      <section aria-labelledby="answers-title">
        <h2 id="answers-title">{w.send.answers}</h2>
        {handed.told.length === 0 ? (
          <p>{w.send.noAnswers}</p>
        ) : (
          <>
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
          </>
        )}
      </section>
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
          {field.text('senderPhone', 'tel')}
          {field.text('senderEmail', 'email')}
          <CheckBox
            id="through"
            label={w.fields.through}
            checked={typed.through === 'yes'}
            onToggle={(checked) => set('through', checked ? 'yes' : '')}
          />
        </section>
      )}
      <section>
        <h2>{isSelf ? w.send.you : w.send.person}</h2>
        {field.text('given')}
        {field.text('family')}
        {field.day('bornOn')}
      </section>
      <section>
        <h2>{w.send.reach}</h2>
        <p className="hr-second">{w.send.reachLead}</p>
        <ReachFields {...parts} helping={!isSelf} />
      </section>
      <section>
        <h2>{w.send.check}</h2>
        <p>{w.send.checkLead(agency)}</p>
        <CheckBox
          id="contact"
          label={isSelf ? w.send.agreeContact : w.fields.contact}
          checked={typed.contact === 'yes'}
          onToggle={(checked) => set('contact', checked ? 'yes' : '')}
        />
        <CheckBox id="agree" label={w.send.agree(agency)} checked={agreed} onToggle={setAgreed} />
      </section>
      <Button kind="primary" type="submit" aria-disabled={busy}>
        {w.send.submit(agency)}
      </Button>
    </form>
  )
}
