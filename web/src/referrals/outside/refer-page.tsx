import { PACKET, sendReferral } from '@handrail/care/referrals'
import { useState } from 'react'
import type { Door } from '../../door/door.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { freshCode } from '../fresh-code.ts'
import { sharedWords } from '../words/shared-words.ts'
import { CallUs } from './call-us.tsx'
import { Done } from './done.tsx'
import { fieldsOf, ReachFields } from './form.tsx'
import type { Language } from './language.ts'
import { named, problemsOf } from './problems.ts'
import { cardFrom, fieldOf, filled, only, senderFrom, type Typed } from './typed.ts'
import { useSending } from './use-sending.ts'
import { useTyped } from './use-typed.ts'
import type { OutsideWords } from './words/outside-words.ts'

type ReferPageProps = Readonly<{
  words: OutsideWords
  language: Language
  agency: string
  phone: string | null
  door: Door
  /** The secret of a partner's link, with whose it is. */
  link: { readonly token: string; readonly partner: string } | undefined
  /** A link was shown that leads nowhere any more. */
  linkOver: boolean
}>

const FIELDS = [
  'source',
  'senderName',
  'organization',
  'senderRole',
  'senderPhone',
  'senderEmail',
  'given',
  'family',
  'bornOn',
  'phone',
  'email',
  'through',
  'reason',
  'question',
  'safety',
  'told',
  'respondBy',
  'contact',
  'share',
] as const
const NEEDED = ['source', 'senderName', 'reason'] as const

/** The form for providers and partners, with the packet checklist. */
export function ReferPage(props: ReferPageProps) {
  const [round, setRound] = useState(0)
  return <Form key={round} {...props} onAnother={() => setRound(round + 1)} />
}

function Form({
  words: w,
  language,
  agency,
  phone,
  door,
  link,
  linkOver,
  onAnother,
}: ReferPageProps & Readonly<{ onAnother: () => void }>) {
  const { send, busy, reply, tries } = useSending(door, sendReferral)
  const shared = sharedWords[language]
  const { typed, set, stillSaid } = useTyped({ organization: link?.partner.slice(0, 120) ?? '' }, tries)
  const [code] = useState(freshCode)
  const problems = stillSaid(problemsOf(reply, { words: w, fieldOf, fields: FIELDS, phone }))
  const parts = { words: w, typed, set, problems, needed: NEEDED }
  const field = fieldsOf(parts)
  if (reply?.kind === 'done')
    return (
      <Done
        words={w}
        code={code}
        isSelf={false}
        isCrisis={typed.urgency === 'crisis'}
        phone={phone}
        onAnother={onAnother}
      />
    )
  const { self: _self, ...sources } = shared.sources
  return (
    <form
      className="ow-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send({ ...inputFrom(typed, w), ...(link && { token: link.token }), code } as never)
      }}
    >
      <ErrorSummary title={w.errorTitle} errors={named(problems, w)} attempt={tries} />
      <h1 tabIndex={-1}>{w.refer.title(agency)}</h1>
      <p>{link ? w.refer.through(link.partner) : w.refer.lead}</p>
      <p>{w.neededLead}</p>
      {linkOver && <Notice tone="info">{w.linkOver}</Notice>}
      <section>
        <h2>{w.refer.sender}</h2>
        {field.select('source', Object.entries(sources))}
        {field.text('senderName')}
        {field.text('organization')}
        {field.text('senderRole')}
        <p>{w.neededSender}</p>
        {field.text('senderPhone', 'tel')}
        {field.text('senderEmail', 'email')}
      </section>
      <section>
        <h2>{w.refer.person}</h2>
        {field.text('given')}
        {field.text('family')}
        {field.day('bornOn')}
        <ReachFields {...parts} helping />
        {field.tick('through')}
      </section>
      <section>
        <h2>{w.refer.need}</h2>
        {field.choice('urgency', shared.urgencies)}
        {field.long('reason', 4_000)}
        {field.long('question', 1_000)}
        {field.long('safety', 2_000)}
        {field.long('told', 1_000)}
        {field.select('mandate', Object.entries(shared.mandates))}
        {field.day('respondBy')}
      </section>
      <section>
        <h2>{w.refer.consent}</h2>
        {field.choice('contact', shared.consents)}
        {field.choice('share', shared.consents)}
      </section>
      <section>
        <h2>{w.refer.packet}</h2>
        <p className="hr-second">{w.refer.packetLead}</p>
        {PACKET.map((item) => (
          <div key={item} className="ow-paper">
            <SelectField
              id={`packet-${item}`}
              label={shared.packet[item]}
              options={[
                { value: '', label: w.choose },
                ...Object.entries(shared.has).map(([value, label]) => ({ value, label })),
              ]}
              value={typed[`packet-${item}`] ?? ''}
              onChange={(value) => set(`packet-${item}`, value)}
            />
            {typed[`packet-${item}`] === 'present' && (
              <>
                <TextField
                  id={`source-${item}`}
                  label={w.refer.from}
                  value={typed[`source-${item}`] ?? ''}
                  onChange={(value) => set(`source-${item}`, value)}
                  maxLength={120}
                />
                <div className="hr-field">
                  <label className="hr-label" htmlFor={`on-${item}`}>
                    {w.refer.dated}
                  </label>
                  <div className="hr-box hr-box-medium">
                    <input
                      type="date"
                      id={`on-${item}`}
                      value={typed[`on-${item}`] ?? ''}
                      onChange={(event) => set(`on-${item}`, event.currentTarget.value)}
                    />
                  </div>
                </div>
              </>
            )}
          </div>
        ))}
        <p className="hr-second">{w.refer.notAFile}</p>
      </section>
      <Button kind="primary" type="submit" aria-disabled={busy}>
        {w.refer.submit}
      </Button>
      {phone !== null && <CallUs words={w} phone={phone} />}
    </form>
  )
}

/** What is sent. The server names what does not fit. */
function inputFrom(typed: Typed, w: OutsideWords) {
  return {
    source: typed.source ?? '',
    from: 'form',
    ...only({
      urgency: filled(typed, 'urgency'),
      mandate: filled(typed, 'mandate'),
      respondBy: filled(typed, 'respondBy'),
    }),
    card: cardFrom(typed, w),
    reason: {
      reason: typed.reason ?? '',
      ...only({
        question: filled(typed, 'question'),
        safety: filled(typed, 'safety'),
        told: filled(typed, 'told'),
      }),
    },
    consent: { contact: typed.contact || 'not-asked', share: typed.share || 'not-asked' },
    sender: senderFrom(typed),
    packet: PACKET.flatMap((item) => {
      const is = filled(typed, `packet-${item}`)
      if (is === undefined) return []
      const ready = is === 'present'
      return [
        {
          item,
          is,
          ...only({
            source: ready ? filled(typed, `source-${item}`) : undefined,
            on: ready ? filled(typed, `on-${item}`) : undefined,
          }),
        },
      ]
    }),
  }
}
