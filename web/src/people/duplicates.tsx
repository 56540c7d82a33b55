import { plainDate } from '@handrail/care'
import { address, likelyDuplicates, phoneNumber } from '@handrail/care/people'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useSettled } from '../staff-ui/use-settled.ts'
import { addressFrom } from './address-fields.tsx'
import { ageText } from './age-text.ts'
import { peopleWords } from './words/people.ts'

/** Who is here already and looks like the person being entered. */
export function Duplicates({ values }: Readonly<{ values: Values }>) {
  const w = useWords(peopleWords)
  const wanted = useSettled(JSON.stringify(comparable(values)), 400)
  const input: Partial<ReturnType<typeof comparable>> = JSON.parse(wanted)
  // A birthday alone is shared by too many.
  const worth = Object.keys(input).some((field) => field !== 'born' && field !== 'suffix')
  const { answer, trouble } = useAsk(likelyDuplicates, input, { enabled: worth, keep: true })
  const likely = worth ? (answer?.likely ?? []) : []
  return (
    <div aria-live="polite">
      <Panel title={w.duplicates.title}>
        {/* "Nobody" would be untrue when nobody could be asked. */}
        {trouble ? (
          <TroubleNote trouble={trouble} />
        ) : (
          <p className="hr-second">{likely.length > 0 ? w.duplicates.lead : w.duplicates.none}</p>
        )}
        <ul className="hr-rowlist">
          {likely.map(({ who, reasons, caution }) => (
            <li key={who.person}>
              <div>
                <Link to="/people/$person" params={{ person: who.person }}>
                  {who.shownName}
                </Link>
                <div className="hr-second">
                  {[
                    who.legalName === null ? undefined : w.legalName(who.legalName),
                    ageText(who.age, w.yearsOld),
                    ...reasons.map((reason) => w.duplicates.reasons[reason]),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
                {caution !== null && <div className="hr-second">{w.duplicates.caution[caution]}</div>}
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}

/** What may be compared so far. A half-written date, number or address is left out rather than refused. */
function comparable(values: Values) {
  const day = textOf(values, 'born') === 'exact' ? plainDate.safeParse(textOf(values, 'bornOn')) : undefined
  const phone = phoneNumber.safeParse(textOf(values, 'number'))
  const home = address.safeParse(addressFrom(values))
  return withoutEmpty({
    given: filled(values, 'given'),
    family: filled(values, 'family'),
    suffix: filled(values, 'suffix'),
    nameUsed: filled(values, 'nameUsed'),
    born: day?.success ? ({ answer: 'exact', on: day.data } as const) : undefined,
    phone: phone.success ? phone.data : undefined,
    // An address that nobody may know is not asked about either.
    address: textOf(values, 'kind') === 'address' && home.success ? home.data : undefined,
  })
}
