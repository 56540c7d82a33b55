import type { PersonId } from '@handrail/care'
import { type Caution, cautionsOf, HANDLED_AS, handleCaution } from '@handrail/care/consents'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { GoldStop } from '../ui/icons.tsx'
import { phoneText } from '../ui/phone-text.ts'
import { cautionWords } from './words/cautions.ts'

/** What was called unsafe about reaching this person, above everything else, until somebody has read it. */
export function CautionsPanel({
  person,
  name,
  mayChange,
}: Readonly<{ person: PersonId; name: string; mayChange: boolean }>) {
  const w = useWords(cautionWords)
  const may = useMay()
  const asked = useAsk(cautionsOf, { person }, { enabled: may('restrictions:read') })
  if (!may('restrictions:read')) return null
  return (
    <Answered asked={asked} lines={1}>
      {({ cautions }) => {
        const unread = cautions.filter(({ handled }) => handled === null)
        const read = cautions.filter(({ handled }) => handled !== null)
        return (
          <>
            {unread.length > 0 && (
              <section className="hr-next" aria-label={w.next}>
                <div>
                  <p className="hr-kicker">
                    <GoldStop />
                    {w.next}
                  </p>
                  <h2>{w.readFirst(name)}</h2>
                  <p>{w.nothingSent(name)}</p>
                  {unread.map((one) => (
                    <Unread key={one.caution} one={one} person={person} mayChange={mayChange} />
                  ))}
                </div>
              </section>
            )}
            {read.length > 0 && (
              <details>
                <summary>{w.earlier}</summary>
                <ul className="hr-rowlist">
                  {read.map((one) => (
                    <li key={one.caution}>
                      <Handled one={one} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )
      }}
    </Answered>
  )
}

function Unread({
  one,
  person,
  mayChange,
}: Readonly<{ one: Caution; person: PersonId; mayChange: boolean }>) {
  const w = useWords(cautionWords)
  const may = useMay()
  const { caution, version } = one
  return (
    <>
      <Said one={one} />
      {mayChange && may('restrictions:change') && (
        <Reveal label={w.handle} writes={{ form: 'consents.handleCaution', subject: caution }}>
          {(close) => (
            <DoorForm
              does={handleCaution}
              draft={{ form: 'consents.handleCaution', subject: caution, about: person }}
              version={version}
              labels={{ as: w.as, words: w.words }}
              input={(values, seen) => ({
                person,
                caution,
                version: seen ?? version,
                as: textOf(values, 'as'),
                words: textOf(values, 'words'),
              })}
              refusal={wordsFor(w.refusals)}
              submit={w.save}
              quiet
              onDone={close}
              onCancel={close}
            >
              <RadioField
                name="as"
                label={w.as}
                choices={HANDLED_AS.map((value) => ({ value, label: w.handledAs[value] }))}
              />
              <LongField name="words" label={w.words} hint={w.wordsHint} />
            </DoorForm>
          )}
        </Reveal>
      )}
    </>
  )
}

function Said({ one: { words, noticed, saidBy, raisedAt } }: Readonly<{ one: Caution }>) {
  const w = useWords(cautionWords)
  const when = useWhen()
  return (
    <div className="hr-note hr-note-safe">
      <div className="hr-grow">
        {words !== null && <p className="hr-lined">“{words}”</p>}
        {noticed.map((code) => (
          <p key={code}>{w.noticed[code]}</p>
        ))}
        <p>
          {[saidBy === null ? w.byThemselves : saidBy.name, saidBy?.role, saidBy?.organization]
            .filter(Boolean)
            .join(', ')}{' '}
          · {when.moment(raisedAt)}
        </p>
        {saidBy?.phone !== undefined && (
          <p>
            <a href={`tel:${saidBy.phone}`}>{w.callSender(phoneText(saidBy.phone))}</a>
          </p>
        )}
        {saidBy?.phone === undefined && saidBy?.email !== undefined && <p>{saidBy.email}</p>}
      </div>
    </div>
  )
}

function Handled({ one }: Readonly<{ one: Caution }>) {
  const w = useWords(cautionWords)
  const when = useWhen()
  const nameOf = useStaffName()
  const { handled } = one
  if (handled === null) return null
  return (
    <div>
      <Said one={one} />
      <div className="hr-second">
        {w.handledAs[handled.as]}: “{handled.words}” · {handled.by !== null && nameOf(handled.by)} ·{' '}
        {when.moment(handled.at)}
      </div>
    </div>
  )
}
