import { type PersonRecord, readConfidentialAddress } from '@handrail/care/people'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { addressLine } from './in-one-line.ts'
import { standingWords } from './words/standing.ts'

type Person = Readonly<{ person: PersonRecord['person'] }>

/** Where somebody hides, for those who must know. It is asked for each time, since each look is kept. */
export function ConfidentialAddress({ person }: Person) {
  const w = useWords(standingWords)
  return <Reveal label={w.showAddress}>{() => <Shown person={person} />}</Reveal>
}

function Shown({ person }: Person) {
  const w = useWords(standingWords)
  const asked = useAsk(readConfidentialAddress, { person })
  return (
    <Answered asked={asked} lines={1}>
      {({ address }) => (
        <>
          <div>{addressLine(address)}</div>
          <div className="hr-second">{w.addressKept}</div>
        </>
      )}
    </Answered>
  )
}
