import { likelyDuplicates } from '@handrail/care/people'
import { matchReferral, readReason, registerForReferral } from '@handrail/care/referrals'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useAsk, useDo } from '../door/doors.tsx'
import { ageText } from '../people/age-text.ts'
import { IdentityFields, identityField, identityFrom, identityLabels } from '../people/identity-fields.tsx'
import { peopleWords } from '../people/words/people.ts'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { Said } from './next-step.tsx'
import type { One } from './one.ts'
import { referralsWords } from './words/referrals.ts'

/** Whose request it is: somebody who is here already, or a record that begins now with what was told. */
export function MatchPart({ one }: Readonly<{ one: One }>) {
  const { page: w } = useWords(referralsWords)
  const people = useWords(peopleWords)
  const may = useMay()
  const match = useDo(matchReferral)
  const { referral, version, card } = one
  const phone = card.reach.map(({ at }) => at).find((at) => at.kind === 'phone')
  const asked = useAsk(
    likelyDuplicates,
    {
      ...withoutEmpty({ given: card.name.given, family: card.name.family, nameUsed: card.name.nameUsed }),
      born: card.born,
      ...(phone?.kind === 'phone' && { phone: phone.number }),
    },
    { enabled: may('people:register') },
  )
  if (!may('people:register') || !one.acts.includes('match')) return null
  return (
    <Panel title={w.match} place="whose">
      <p className="hr-second">{w.matchLead}</p>
      <Answered asked={asked} lines={2}>
        {({ likely }) =>
          likely.length === 0 ? (
            <p>{w.noOne}</p>
          ) : (
            <ul className="hr-rowlist">
              {likely.map(({ who, reasons, caution }) => (
                <li key={who.person}>
                  <div>
                    <Link to="/people/$person" params={{ person: who.person }}>
                      {who.shownName}
                    </Link>
                    <div className="hr-second">
                      {[
                        ageText(who.age, people.yearsOld),
                        ...reasons.map((reason) => people.duplicates.reasons[reason]),
                        caution === null ? undefined : people.duplicates.caution[caution],
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </div>
                  </div>
                  <Button
                    variant="default"
                    size="xs"
                    loading={match.busy}
                    aria-label={`${w.isThem}: ${who.shownName}`}
                    onClick={() => void match.send({ referral, version, person: who.person })}
                  >
                    {w.isThem}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <Said reply={match.reply} />
      <Reveal label={w.registerNew}>{(close) => <Register one={one} onDone={close} />}</Reveal>
    </Panel>
  )
}

function Register({
  one: { referral, version, card, receivedAt },
  onDone,
}: Readonly<{ one: One; onDone: () => void }>) {
  const { page: w, refusals, problems } = useWords(referralsWords)
  const people = useWords(peopleWords)
  const navigate = useNavigate()
  const may = useMay()
  const { answer, trouble } = useAsk(
    readReason,
    { referral },
    { enabled: may('referrals:read-reason') && card.born.answer === 'not-asked' },
  )
  const told = answer?.reason.story.map(({ facts }) => facts?.age).find((age) => typeof age === 'number')
  if (may('referrals:read-reason') && card.born.answer === 'not-asked' && !answer && !trouble) return null
  return (
    <>
      <p className="hr-second">{w.registerLead}</p>
      {told !== undefined && <p className="hr-second">{w.ageTold(told)}</p>}
      <DoorForm
        does={registerForReferral}
        draft={{ form: 'referrals.register', subject: referral }}
        start={valuesOf(card, told === undefined ? undefined : Number(receivedAt.slice(0, 4)) - told)}
        version={version}
        labels={identityLabels(people)}
        fieldOf={identityField}
        input={(values, seen) => ({ referral, version: seen ?? version, identity: identityFrom(values) })}
        refusal={wordsFor({ ...people.refusals, ...refusals })}
        problemWords={{ ...people.problems, ...problems }}
        submit={w.register}
        quiet
        onDone={({ person }) => void navigate({ to: '/people/$person', params: { person } })}
        onCancel={onDone}
      >
        {(values) => <IdentityFields values={values} />}
      </DoorForm>
    </>
  )
}

/** What was told, as it stands in the fields of a record: told once. An age tells about when somebody was born. */
function valuesOf({ name, born, language }: One['card'], yearByAge: number | undefined): Values {
  return {
    ...withoutEmpty({ given: name.given ?? '', family: name.family ?? '', nameUsed: name.nameUsed ?? '' }),
    born: yearByAge === undefined ? born.answer : 'approximate',
    bornOn: born.answer === 'exact' ? born.on : '',
    bornYear: String(yearByAge ?? (born.answer === 'approximate' ? born.year : '')),
    language: language.answer === 'given' ? language.value.tag : '',
    interpreter: language.answer === 'given' ? language.value.interpreter : '',
  }
}
