import { citedIn } from '@handrail/care/determinations'
import { read } from '@handrail/care/people'
import {
  type Capacity,
  PAD,
  type PlanSignature,
  providersIn,
  SIGN_METHODS,
  type Signer,
  signVersion,
} from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useStaffName } from '../agency/colleagues.ts'
import { AddPaper } from '../documents/add-paper.tsx'
import { usePaperChoice } from '../documents/paper-choice.tsx'
import { useAsk, useDo } from '../door/doors.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { useForm } from '../staff-ui/form/form-context.tsx'
import { filled, textOf, type Values } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Notice } from '../ui/notice.tsx'
import type { OnePlan } from './one-plan.ts'
import { ReplyNote } from './reply-note.tsx'
import { SignaturePad } from './signature-pad.tsx'
import { planWords } from './words/plan.ts'
import { planRefusals } from './words/refusals.ts'

/** Who signed this text and how, who has not, and the ways to sign. */
export function SignaturesPanel({ of, name }: Readonly<{ of: OnePlan; name: string }>) {
  const { sign: w } = useWords(planWords)
  const may = useMay()
  const { me, language } = useSurroundings()
  if (of.hash === null) return null
  const isOpen = of.status === 'offered' || of.status === 'in-effect'
  const isMine = of.stillToSign.some(({ as }) => as === me?.role)
  return (
    <div id="signatures" tabIndex={-1}>
      <Panel title={w.title}>
        {!of.holds && <Notice tone="info">{w.changed}</Notice>}
        <ul className="hr-rowlist">
          {of.signatures.map((one) => (
            <li key={one.n}>
              <Given one={one} of={of} name={name} />
            </li>
          ))}
          {isOpen &&
            of.stillToSign.map((one) => (
              <li key={`${one.as} ${one.name}`}>
                <Missing one={one as Signer} name={name} />
              </li>
            ))}
        </ul>
        {of.without && <p className="hr-second">{w.without(of.without)}</p>}
        {isOpen && may('plans:sign') && (
          <>
            {isMine && <SignMine of={of} hash={of.hash} />}
            <Reveal label={w.add}>
              {(close) => <SignForm of={of} hash={of.hash ?? ''} name={name} onDone={close} />}
            </Reveal>
          </>
        )}
        {of.rule && (
          <p className="hr-second">
            {w.rule(of.rule.confidence === 'practice' ? w.practice : citedIn(language, of.rule.source))}{' '}
            {of.rule.confidence !== 'read' && w.unverified}
          </p>
        )}
      </Panel>
    </div>
  )
}

/** Who somebody is among those who sign, in a few words. */
export function useSignerName() {
  const { sign: w } = useWords(planWords)
  const nameOf = useStaffName()
  return (as: Capacity, person: string, other: string | null | undefined, staff?: PlanSignature['staff']) =>
    as === 'person'
      ? person
      : [other ?? (staff ? nameOf(staff) : undefined), w.capacities[as]].filter(Boolean).join(', ')
}

function Given({ one, of, name }: Readonly<{ one: PlanSignature; of: OnePlan; name: string }>) {
  const { sign: w } = useWords(planWords)
  const when = useWhen()
  const signer = useSignerName()
  const why = one.how.method === 'refused' || one.how.method === 'unable' ? `“${one.how.why}”` : undefined
  return (
    <div className="hr-grow">
      {signer(one.as, name, one.name, one.staff)}
      <div className="hr-second">
        {[w.did(w.methods[one.how.method], when.dateAndTime(one.at)), why, one.hash !== of.hash && w.old]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {one.how.method === 'drawn' && (
        <svg className="hr-signature-kept" viewBox={`0 0 ${PAD.wide} ${PAD.high}`} aria-hidden="true">
          <path d={one.how.line} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      )}
    </div>
  )
}

function Missing({ one, name }: Readonly<{ one: Signer; name: string }>) {
  const { sign: w } = useWords(planWords)
  const signer = useSignerName()
  return (
    <>
      <span className="hr-grow">{signer(one.as, name, one.name)}</span>
      <Chip tone="not-now" shape="dashed">
        {w.still}
      </Chip>
    </>
  )
}

function SignMine({ of, hash }: Readonly<{ of: OnePlan; hash: string }>) {
  const { sign: w } = useWords(planWords)
  const { me } = useSurroundings()
  const { send, busy, reply } = useDo(signVersion)
  return (
    <>
      <ReplyNote reply={reply} />
      <div className="hr-actions">
        <Button
          variant="default"
          loading={busy}
          onClick={() =>
            void send({
              plan: of.plan,
              hash,
              as: me?.role as 'case-manager',
              how: { method: 'click', identity: 'signed-in' },
            })
          }
        >
          {w.mine}
        </Button>
      </div>
    </>
  )
}

const howIn = (values: Values) => {
  const method = textOf(values, 'method')
  switch (method) {
    case 'drawn':
      return { method, line: textOf(values, 'line') }
    case 'typed':
      return { method, name: textOf(values, 'typed') }
    case 'click':
      return { method, identity: textOf(values, 'identity') }
    case 'paper':
      return { method, document: textOf(values, 'document') }
    case 'verbal':
      return { method, on: textOf(values, 'on'), witness: textOf(values, 'witness') }
    default:
      return { method, why: textOf(values, 'why') }
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  'how.line': 'line',
  'how.method': 'method',
  'how.name': 'typed',
  'how.identity': 'identity',
  'how.document': 'document',
  'how.on': 'on',
  'how.witness': 'witness',
  'how.why': 'why',
}

interface SignFormProps {
  readonly of: OnePlan
  readonly hash: string
  readonly name: string
  readonly onDone: () => void
}

/** Writes down a signature of somebody who is no member of staff, or that they do not sign. */
function SignForm({ of, hash, name, onDone }: SignFormProps) {
  const { sign: w } = useWords(planWords)
  const refusals = useWords(planRefusals)
  const providers = providersIn(of.content)
  const capacities = ['person', 'guardian', ...(providers.length > 0 ? ['provider'] : [])] as const
  const as = (values: Values) => textOf(values, 'as')
  // The paper has a form of its own, which cannot stand inside this one: it opens above it, and what was written here stays.
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<string>()
  return (
    <>
      {adding && <Added of={of} onAdded={setAdded} onClose={() => setAdding(false)} />}
      <DoorForm
        does={signVersion}
        start={{ as: 'person' }}
        labels={{
          as: w.as,
          name: w.provider,
          authority: w.authority,
          method: w.how,
          line: w.pad,
          typed: w.typed,
          identity: w.identity,
          document: w.document,
          on: w.on,
          witness: w.witness,
          why: w.why,
        }}
        fieldOf={(field) => FIELDS[field] ?? field}
        input={(values) => ({
          plan: of.plan,
          hash,
          as: as(values),
          how: howIn(values),
          ...(as(values) === 'provider' && { name: filled(values, 'name') }),
          ...(as(values) === 'guardian' && { authority: filled(values, 'authority') }),
        })}
        refusal={wordsFor(refusals)}
        submit={w.save}
        quiet
        onDone={onDone}
        onCancel={onDone}
      >
        {(values) => (
          <>
            <RadioField
              name="as"
              label={w.as}
              choices={capacities.map((value) => ({
                value,
                label: value === 'person' ? name : w.capacities[value as Capacity],
              }))}
            />
            {as(values) === 'provider' && (
              <SelectField
                name="name"
                label={w.provider}
                choices={providers.map((value) => ({ value, label: value }))}
              />
            )}
            {as(values) === 'guardian' && <Authorities of={of} />}
            <RadioField
              name="method"
              label={w.how}
              choices={SIGN_METHODS.map((value) => ({ value, label: w.methods[value] }))}
            />
            <HowFields
              of={of}
              values={values}
              added={added}
              onAdd={adding ? undefined : () => setAdding(true)}
            />
          </>
        )}
      </DoorForm>
    </>
  )
}

/** The form for a paper, which takes the focus. */
function Added({
  of,
  onAdded,
  onClose,
}: Readonly<{ of: OnePlan; onAdded: (document: string) => void; onClose: () => void }>) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { sign: w } = useWords(planWords)
  return (
    <section ref={box} tabIndex={-1} aria-label={w.addPaper}>
      <AddPaper
        person={of.person}
        kind="plan"
        onAdded={({ document }) => onAdded(document)}
        onClose={onClose}
      />
    </section>
  )
}

interface HowProps {
  readonly of: OnePlan
  readonly values: Values
  /** The paper that was added just now. */
  readonly added: string | undefined
  /** Opens the form for a paper, unless it is open. */
  readonly onAdd: (() => void) | undefined
}

function HowFields({ of, values, added, onAdd }: HowProps) {
  const { sign: w } = useWords(planWords)
  switch (textOf(values, 'method')) {
    case 'drawn':
      return <SignaturePad name="line" />
    case 'typed':
      return <TextField name="typed" label={w.typed} autoComplete="off" />
    case 'click':
      return (
        <RadioField
          name="identity"
          label={w.identity}
          choices={Object.entries(w.identities).map(([value, label]) => ({ value, label }))}
        />
      )
    case 'paper':
      return <Papers of={of} values={values} added={added} onAdd={onAdd} />
    case 'verbal':
      return (
        <>
          <TextField name="on" label={w.on} type="date" short />
          <TextField name="witness" label={w.witness} autoComplete="off" />
        </>
      )
    case 'refused':
    case 'unable':
      return <TextField name="why" label={w.why} autoComplete="off" />
    default:
      return null
  }
}

/** A paper that was signed: one of the record, or one that is added right here. */
function Papers({ of, values, added, onAdd }: HowProps) {
  const { sign: w } = useWords(planWords)
  const may = useMay()
  const { set } = useForm()
  const { choices, find } = usePaperChoice(of.person)
  const setLatest = useRef(set)
  setLatest.current = set
  useEffect(() => {
    if (added !== undefined) setLatest.current('document', added)
  }, [added])
  return (
    <>
      {find}
      <SelectField name="document" label={w.document} choices={choices([textOf(values, 'document')])} />
      {onAdd && may('documents:add') && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={onAdd}>
            {w.addPaper}
          </Button>
        </div>
      )}
    </>
  )
}

function Authorities({ of }: Readonly<{ of: OnePlan }>) {
  const { sign: w } = useWords(planWords)
  const { answer } = useAsk(read, { person: of.person })
  return (
    <SelectField
      name="authority"
      label={w.authority}
      choices={(answer?.legalAuthorities ?? []).map((one) => ({
        value: one.authority,
        label: [one.terms.holder, one.terms.document].filter(Boolean).join(', '),
      }))}
    />
  )
}
