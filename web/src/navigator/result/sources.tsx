import { Disclosure } from '../../ui/disclosure.tsx'
import { OutsideLink } from './outside-link.tsx'
import type { SourceReading, WayReading } from './way-reading.ts'
import type { ResultWords } from './words.ts'

/** The law and the sources, for whoever wants to know. */
export function Sources({ way, say }: Readonly<{ way: WayReading; say: ResultWords }>) {
  return (
    <Disclosure summary={say.whereFrom}>
      <p>{way.law}</p>
      {way.sources.map((source) => (
        <Source key={source.text} source={source} say={say} />
      ))}
    </Disclosure>
  )
}

function Source({ source, say }: Readonly<{ source: SourceReading; say: ResultWords }>) {
  return (
    <p>
      {source.text}{' '}
      {source.links.map(({ url }) => (
        <OutsideLink key={url} href={url} say={say} />
      ))}
    </p>
  )
}
