import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { shortAddress } from './address.ts'
import { OutsideLink } from './outside-link.tsx'
import { telephone } from './phone.ts'
import { type PlaceReading, readPlace } from './place-reading.ts'
import type { Reader } from './way-reading.ts'
import type { ResultWords } from './words.ts'

const OPEN_PLACES = { wide: 5, narrow: 2 } as const

/** Where to apply and who can refer, in the order in which to try. */
export function Places({ plan, words, say, wide }: Reader & Readonly<{ wide: boolean }>) {
  const open = wide ? OPEN_PLACES.wide : OPEN_PLACES.narrow
  const places = plan.calls.map((call) => {
    const place = readPlace(call, { plan, words })
    return <Place key={place.kind} place={place} say={say} />
  })
  const more = places.slice(open)
  return (
    <Card level={2} title={words.fixed.callTitle}>
      <RowList>{places.slice(0, open)}</RowList>
      {more.length > 0 && (
        <Disclosure summary={say.morePlaces(more.length)}>
          <RowList>{more}</RowList>
        </Disclosure>
      )}
    </Card>
  )
}

function Place({ place, say }: Readonly<{ place: PlaceReading; say: ResultWords }>) {
  const { name, own, what, hours, phone, url, confirm } = place
  return (
    <li className="hr-call">
      <div>{name}</div>
      {own && (
        <div className="hr-second" lang="en">
          {own}
        </div>
      )}
      <div className="hr-second">{what}</div>
      {hours && <div className="hr-second">{hours}</div>}
      {phone && (
        <a className="hr-call-number" href={telephone(phone)}>
          {phone.length > 3 ? phone : say.call(phone)}
        </a>
      )}
      {url && (
        <div>
          <OutsideLink href={url} say={say}>
            {say.siteName(shortAddress(url))}
          </OutsideLink>
        </div>
      )}
      {confirm && <div className="hr-second">{confirm}</div>}
    </li>
  )
}
