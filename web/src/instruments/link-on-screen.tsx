import { type GivingId, linkToShow } from '@handrail/care/instruments'
import { useAsk } from '../door/doors.tsx'
import { QrCode } from '../staff-ui/qr-code.tsx'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { instrumentsWords } from './words/instruments.ts'

/** The link as a picture, for the phone of somebody who is here. Nobody sends it on, so it is no text to copy. */
export function LinkOnScreen({ giving }: Readonly<{ giving: GivingId }>) {
  const w = useWords(instrumentsWords)
  return <Reveal label={w.showLink}>{() => <Picture giving={giving} />}</Reveal>
}

function Picture({ giving }: Readonly<{ giving: GivingId }>) {
  const w = useWords(instrumentsWords)
  const { answer, trouble, again } = useAsk(linkToShow, { giving })
  if (trouble?.kind === 'not-found') return <p role="status">{w.linkOpened}</p>
  if (trouble) return <TroubleNote trouble={trouble} again={again} />
  return (
    <div role="status">
      <p>{w.scan}</p>
      {answer && <QrCode text={new URL(answer.path, location.origin).href} label={w.scanPicture} />}
    </div>
  )
}
