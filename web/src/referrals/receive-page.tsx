import { MANDATES, receiveReferral, SOURCES, URGENCIES } from '@handrail/care/referrals'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Duplicates } from '../people/duplicates.tsx'
import { peopleWords } from '../people/words/people.ts'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { CheckField, LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, ticked, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { LinkButton } from '../staff-ui/link-button.tsx'
import { Page, Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { CodeShown } from './codes-part.tsx'
import { CrisisSteps } from './crisis-steps.tsx'
import { freshCode } from './fresh-code.ts'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'
import './referrals.css'

const VOICEMAIL = ['none', 'name-only', 'full'] as const
const TEXT = ['no', 'first-name-only', 'yes'] as const
const CONSENT = ['yes', 'no', 'not-asked'] as const

/** Staff on the phone write down who asks, how to reach them safely and what they say. */
export function ReceivePage() {
  const { receive: w, title } = useWords(referralsWords)
  // One code for one call: a try that is repeated keeps it.
  const [codes, setCodes] = useState(() => ({ person: freshCode(), sender: freshCode() }))
  const [done, setDone] = useState<{ readonly referral: string; readonly hasSender: boolean }>()
  const trail = <Link to="/referrals">{title}</Link>
  if (done)
    return (
      <Page tab={w.tab} title={w.doneTitle} lead={w.doneLead} trail={trail}>
        <CodeShown of="person" code={codes.person} />
        {done.hasSender && <CodeShown of="sender" code={codes.sender} />}
        <div className="hr-actions">
          <LinkButton to="/referrals/$referral" params={{ referral: done.referral }} variant="filled">
            {w.toReferral}
          </LinkButton>
          <LinkButton
            to="/referrals/new"
            variant="default"
            onClick={() => {
              setCodes({ person: freshCode(), sender: freshCode() })
              setDone(undefined)
            }}
          >
            {w.another}
          </LinkButton>
        </div>
      </Page>
    )
  return (
    <Page tab={w.tab} title={w.title} lead={w.lead} trail={trail}>
      <Form
        codes={codes}
        onCodeUsed={() => setCodes({ person: freshCode(), sender: freshCode() })}
        onDone={setDone}
      />
    </Page>
  )
}

interface Codes {
  readonly person: ReturnType<typeof freshCode>
  readonly sender: ReturnType<typeof freshCode>
}

function Form({
  codes,
  onCodeUsed,
  onDone,
}: Readonly<{
  codes: Codes
  onCodeUsed: () => void
  onDone: (done: { readonly referral: string; readonly hasSender: boolean }) => void
}>) {
  const { receive: w, refusals, problems } = useWords(referralsWords)
  const shared = useWords(sharedWords)
  const { form, contact } = useWords(peopleWords)
  return (
    <DoorForm
      does={receiveReferral}
      draft={{ form: 'referrals.receive' }}
      labels={labelsOf(w)}
      fieldOf={fieldOf}
      input={(values) => inputOf(values, codes)}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.submit}
      onReply={(reply) => {
        if (reply.kind === 'refused' && reply.code === 'code-used') onCodeUsed()
      }}
      onDone={({ referral }, values) => onDone({ referral, hasSender: hasSender(values) })}
      aside={(values) => <Duplicates values={withBorn(values)} />}
    >
      {(values) => (
        <>
          <SelectField
            name="source"
            label={w.source}
            choices={SOURCES.map((value) => ({ value, label: shared.sources[value] }))}
          />
          <RadioField
            name="urgency"
            label={w.urgency}
            choices={URGENCIES.map((value) => ({ value, label: shared.urgencies[value] }))}
          />
          <div role="status">{textOf(values, 'urgency') === 'crisis' && <CrisisSteps />}</div>
          <Section title={w.person}>
            <Pair>
              <TextField name="given" label={w.given} autoComplete="off" />
              <TextField name="family" label={w.family} autoComplete="off" />
            </Pair>
            <TextField name="nameUsed" label={w.nameUsed} autoComplete="off" />
            <Pair>
              <TextField name="bornOn" type="date" label={w.bornOn} hint={w.bornHint} short />
              <SelectField
                name="language"
                label={w.language}
                choices={form.languages.map(([value, label]) => ({ value, label }))}
              />
            </Pair>
            <TextField name="phone" type="tel" label={w.phone} hint={w.phoneHint} autoComplete="off" short />
            {textOf(values, 'phone').trim() !== '' && (
              <>
                <RadioField
                  name="voicemail"
                  label={w.voicemail}
                  hint={contact.askedHint}
                  choices={VOICEMAIL.map((value) => ({ value, label: contact.voicemails[value] }))}
                />
                <RadioField
                  name="text"
                  label={w.text}
                  hint={contact.askedHint}
                  choices={TEXT.map((value) => ({ value, label: contact.texts[value] }))}
                />
                <TextField
                  name="codeWord"
                  label={contact.codeWord}
                  hint={contact.codeWordHint}
                  maxLength={40}
                  autoComplete="off"
                  short
                />
              </>
            )}
            <TextField name="email" type="email" label={w.email} hint={w.emailHint} autoComplete="off" />
            {textOf(values, 'email').trim() !== '' && (
              <RadioField
                name="emailRule"
                label={contact.emailRule}
                hint={contact.askedHint}
                choices={(['no', 'yes'] as const).map((value) => ({ value, label: contact.emails[value] }))}
              />
            )}
            <RadioField
              name="contact"
              label={w.contact}
              choices={CONSENT.map((value) => ({ value, label: shared.consents[value] }))}
            />
          </Section>
          {hasSender(values) && (
            <Section title={w.sender}>
              <Pair>
                <TextField name="senderName" label={w.senderName} autoComplete="off" />
                <TextField name="senderRole" label={w.senderRole} autoComplete="off" />
              </Pair>
              <TextField name="organization" label={w.organization} autoComplete="off" />
              <Pair>
                <TextField name="senderPhone" type="tel" label={w.senderPhone} autoComplete="off" />
                <TextField name="senderEmail" type="email" label={w.senderEmail} autoComplete="off" />
              </Pair>
              <CheckField name="through" label={w.through} />
              <RadioField
                name="share"
                label={w.share}
                choices={CONSENT.map((value) => ({ value, label: shared.consents[value] }))}
              />
              <TextField name="respondBy" type="date" label={w.respondBy} short />
            </Section>
          )}
          <Section title={w.story}>
            <LongField name="reason" label={w.reason} hint={w.reasonHint} />
            <LongField name="safety" label={w.safety} />
            <LongField name="told" label={w.told} />
            <SelectField
              name="mandate"
              label={w.mandate}
              choices={MANDATES.map((value) => ({ value, label: shared.mandates[value] }))}
            />
          </Section>
        </>
      )}
    </DoorForm>
  )
}

const hasSender = (values: Values): boolean => !['', 'self'].includes(textOf(values, 'source'))

/** A birth date that is written is known to the day. */
const withBorn = (values: Values): Values =>
  textOf(values, 'bornOn') === '' ? values : { ...values, born: 'exact' }

function labelsOf(w: (typeof referralsWords)['en']['receive']): Readonly<Record<string, string>> {
  const { source, urgency, given, family, nameUsed, bornOn, language, phone, voicemail, text, email } = w
  const { contact, senderName, senderRole, organization, senderPhone, senderEmail, through, share } = w
  const { respondBy, reason, safety, told, mandate } = w
  return {
    ...{ source, urgency, given, family, nameUsed, bornOn, language, phone, voicemail, text, email, contact },
    ...{ senderName, senderRole, organization, senderPhone, senderEmail, through, share, respondBy },
    ...{ reason, safety, told, mandate },
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  'card.name.given': 'given',
  'card.name.family': 'family',
  'card.name.nameUsed': 'given',
  'card.born.on': 'bornOn',
  'card.born': 'bornOn',
  'card.reach': 'phone',
  'reason.reason': 'reason',
  'reason.safety': 'safety',
  'reason.told': 'told',
  'consent.contact': 'contact',
  'consent.share': 'share',
  sender: 'senderName',
  'sender.name': 'senderName',
  'sender.role': 'senderRole',
  'sender.organization': 'organization',
  'sender.phone': 'senderPhone',
  'sender.email': 'senderEmail',
}

function fieldOf(field: string): string {
  if (field.endsWith('at.number')) return 'phone'
  if (field.endsWith('at.email')) return 'email'
  return FIELDS[field] ?? field
}

/** What is sent. What nobody asked about is left out: the strictest answer stands. */
function inputOf(values: Values, codes: Codes) {
  const phone = filled(values, 'phone')
  const email = filled(values, 'email')
  const tag = filled(values, 'language')
  const bornOn = filled(values, 'bornOn')
  const codeWord = filled(values, 'codeWord')
  const contactOf = (name: string) => filled(values, name) ?? 'not-asked'
  const sends = hasSender(values)
  return {
    source: textOf(values, 'source'),
    ...withoutEmpty({ urgency: filled(values, 'urgency'), mandate: filled(values, 'mandate') }),
    card: {
      name: withoutEmpty({
        given: filled(values, 'given'),
        family: filled(values, 'family'),
        nameUsed: filled(values, 'nameUsed'),
      }),
      ...(bornOn !== undefined && { born: { answer: 'exact', on: bornOn } as const }),
      ...(tag !== undefined && {
        language: { answer: 'given', value: { tag, interpreter: 'not-asked' } } as const,
      }),
      reach: [
        ...(phone === undefined
          ? []
          : [
              {
                at: {
                  kind: 'phone',
                  number: phone,
                  rules: withoutEmpty({
                    voicemail: filled(values, 'voicemail'),
                    text: filled(values, 'text'),
                  }),
                } as const,
                terms: withoutEmpty({ codeWord }),
              },
            ]),
        ...(email === undefined
          ? []
          : [
              {
                at: {
                  kind: 'email',
                  email,
                  rules: withoutEmpty({ email: filled(values, 'emailRule') }),
                } as const,
              },
            ]),
      ],
      throughSender: sends && ticked(values, 'through'),
    },
    reason: {
      reason: textOf(values, 'reason'),
      ...withoutEmpty({ safety: filled(values, 'safety'), told: filled(values, 'told') }),
    },
    consent: { contact: contactOf('contact'), share: sends ? contactOf('share') : 'not-asked' },
    ...(sends && {
      sender: {
        name: textOf(values, 'senderName'),
        ...withoutEmpty({
          role: filled(values, 'senderRole'),
          organization: filled(values, 'organization'),
          phone: filled(values, 'senderPhone'),
          email: filled(values, 'senderEmail'),
        }),
      },
      ...withoutEmpty({ respondBy: filled(values, 'respondBy') }),
      senderCode: codes.sender,
    }),
    personCode: codes.person,
  }
}
