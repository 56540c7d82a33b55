import { reachOf } from '@handrail/care'
import { addToScreening, DISPOSITIONS, dispose, hearOtherPlace, readStory } from '@handrail/care/intake'
import { useColleagues, useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { phoneText } from '../ui/phone-text.ts'
import type { OneCase, OneScreening, OneStory } from './one-case.ts'
import { intakeWords } from './words/intake.ts'

type DisposeProps = Readonly<{
  of: OneCase
  screening: OneScreening
  /** What stands here may be older than what was said: something is still being saved. */
  waits: boolean
}>

/** What comes of a first talk: to be signed, or as it was signed with what was added. */
export function DisposePart({ of, screening, waits }: DisposeProps) {
  const w = useWords(intakeWords)
  const may = useMay()
  const mayRead = may('intake:read-story')
  const isSigned = screening.status === 'disposed'
  const { answer } = useAsk(readStory, { screening: screening.screening }, { enabled: isSigned && mayRead })
  const { disposition } = screening
  return (
    <Panel title={w.dispose.title}>
      {isSigned ? (
        <>
          {disposition && <p>{w.dispose.values[disposition]}</p>}
          {answer?.signed && <Signed signed={answer.signed} />}
          <div className="hr-actions">
            {disposition === 'other-place' && of.status === 'open' && may('intake:work') && (
              <Reveal label={w.dispose.heard} place="heard">
                {(close) => <Heard screening={screening} onDone={close} />}
              </Reveal>
            )}
            {may('intake:dispose') && (
              <Reveal label={w.dispose.add}>{(close) => <Add screening={screening} onDone={close} />}</Reveal>
            )}
          </div>
        </>
      ) : (
        <>
          <p>{w.dispose.noNo}</p>
          {screening.notAskedYet.length > 0 && <p>{w.screening.missing(screening.notAskedYet.length)}</p>}
          {may('intake:dispose') && (
            <Reveal label={w.dispose.open} place="dispose">
              {(close) => <Dispose of={of} screening={screening} waits={waits} onDone={close} />}
            </Reveal>
          )}
        </>
      )}
    </Panel>
  )
}

function Signed({ signed }: Readonly<{ signed: NonNullable<OneStory['signed']> }>) {
  const { dispose: w, screening: s } = useWords(intakeWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const { alternative } = signed
  return (
    <>
      <dl className="hr-facts">
        <div>
          <dt>{w.nextStep}</dt>
          <dd>{signed.nextStep}</dd>
        </div>
        <div>
          <dt>{w.nextOn}</dt>
          <dd>{when.day(signed.nextOn)}</dd>
        </div>
        <div>
          <dt>{w.owner}</dt>
          <dd>{nameOf(signed.owner)}</dd>
        </div>
        <div>
          <dt>{w.told}</dt>
          <dd>{signed.told}</dd>
        </div>
        {alternative && (
          <div>
            <dt>{w.place}</dt>
            <dd>
              {[alternative.name, alternative.phone && phoneText(alternative.phone)]
                .filter(Boolean)
                .join(' · ')}
            </dd>
          </div>
        )}
        {signed.heard !== null && (
          <div>
            <dt>{w.heardWords}</dt>
            <dd>{signed.heard}</dd>
          </div>
        )}
      </dl>
      <p className="hr-second">
        {s.signedBy(nameOf(signed.signature.by) ?? '', when.moment(signed.signature.at))}{' '}
        {signed.holds ? s.holds : s.broken}
      </p>
      {signed.addenda.length > 0 && (
        <ol className="hr-rowlist">
          {signed.addenda.map(({ n, words, signature }) => (
            <li key={n}>
              <div>
                <p className="hr-lined">{words}</p>
                <div className="hr-second">
                  {s.signedBy(nameOf(signature.by) ?? '', when.moment(signature.at))}
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

type FormProps = Readonly<{ screening: OneScreening; onDone: () => void }>

function Dispose({ of, screening, waits, onDone }: FormProps & DisposeProps) {
  const { dispose: w, refusals, problems } = useWords(intakeWords)
  const { me } = useSurroundings()
  const when = useWhen()
  const colleagues = useColleagues((roles) => roles.some((role) => reachOf(role, 'intake:read-story')))
  const { version } = screening
  return (
    <DoorForm
      does={dispose}
      draft={{ form: 'intake.dispose', about: screening.person, subject: screening.screening }}
      start={{ owner: of.owner ?? me?.staff ?? '', nextOn: when.today }}
      labels={{
        as: w.as,
        alternative: w.place,
        placePhone: w.placePhone,
        nextStep: w.nextStep,
        owner: w.owner,
        nextOn: w.nextOn,
        told: w.told,
      }}
      fieldOf={(field) =>
        field === 'alternative.name' ? 'alternative' : field === 'alternative.phone' ? 'placePhone' : field
      }
      // What is signed is what stands on the page now: one answers on beside this form.
      input={(values) => {
        const name = textOf(values, 'as') === 'other-place' ? filled(values, 'alternative') : undefined
        return {
          screening: screening.screening,
          version,
          as: textOf(values, 'as'),
          owner: textOf(values, 'owner'),
          nextStep: textOf(values, 'nextStep'),
          nextOn: textOf(values, 'nextOn'),
          told: textOf(values, 'told'),
          ...(name !== undefined && {
            alternative: { name, ...withoutEmpty({ phone: filled(values, 'placePhone') }) },
          }),
        }
      }}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      {...(waits && { waits: w.wait })}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <RadioField
            name="as"
            label={w.as}
            choices={DISPOSITIONS.map((value) => ({ value, label: w.values[value] }))}
          />
          {textOf(values, 'as') === 'other-place' && (
            <Pair>
              <TextField name="alternative" label={w.place} autoComplete="off" />
              <TextField name="placePhone" label={w.placePhone} type="tel" autoComplete="off" />
            </Pair>
          )}
          <TextField name="nextStep" label={w.nextStep} autoComplete="off" />
          <Pair>
            <SelectField name="owner" label={w.owner} choices={colleagues} />
            <TextField name="nextOn" label={w.nextOn} type="date" />
          </Pair>
          <LongField name="told" label={w.told} hint={w.toldHint} />
          <p className="hr-second">{w.signs}</p>
        </>
      )}
    </DoorForm>
  )
}

function Heard({ screening, onDone }: FormProps) {
  const { dispose: w, refusals, problems } = useWords(intakeWords)
  return (
    <DoorForm
      does={hearOtherPlace}
      draft={{ form: 'intake.hearOtherPlace', about: screening.person, subject: screening.screening }}
      labels={{ taken: w.heardTaken, words: w.heardWords }}
      input={(values) => ({
        screening: screening.screening,
        taken: textOf(values, 'taken') === '' ? ('' as never) : textOf(values, 'taken') === 'yes',
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.heardSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="taken"
        label={w.heardTaken}
        choices={[
          { value: 'yes', label: w.taken },
          { value: 'no', label: w.notTaken },
        ]}
      />
      <LongField name="words" label={w.heardWords} />
    </DoorForm>
  )
}

function Add({ screening, onDone }: FormProps) {
  const { dispose: w, refusals, problems } = useWords(intakeWords)
  return (
    <DoorForm
      does={addToScreening}
      draft={{ form: 'intake.addToScreening', about: screening.person, subject: screening.screening }}
      labels={{ words: w.addWords }}
      input={(values) => ({ screening: screening.screening, words: textOf(values, 'words') })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.addSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <LongField name="words" label={w.addWords} />
    </DoorForm>
  )
}
