import type { PersonId } from '@handrail/care'
import { packetsOf, type ShownPacket, stillHolds } from '@handrail/care/determinations'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { Notice } from '../ui/notice.tsx'
import type { OneQuestion } from './one-packet.ts'
import { determinationsWords } from './words/determinations.ts'

/** Says that cover changed after it was decided who pays; nothing when it did not, or somebody looked since. */
export function useCoverText(): (packet: ShownPacket | undefined) => string | undefined {
  const { cover: w } = useWords(determinationsWords)
  const when = useWhen()
  return (packet) => {
    const cover = packet?.questions.find((one) => one.cover)?.cover
    return cover
      ? w.changed(when.date(when.dayOf(cover.changedAt)), when.date(when.dayOf(cover.decidedAt)))
      : undefined
  }
}

/** The same of the newest papers of a case. */
export function useCoverTextOf(of: string): string | undefined {
  const may = useMay()
  const { answer } = useAsk(packetsOf, { case: of }, { enabled: may('determinations:read') })
  return useCoverText()(answer?.packets[0])
}

interface CoverProps {
  readonly packet: ShownPacket
  readonly question: OneQuestion
  readonly person: PersonId
}

/** By the decision about who pays: that cover changed since, with a way to say that it still holds, and who said so. */
export function CoverChanged({ packet, question, person }: CoverProps) {
  const { cover: w, refusals, problems } = useWords(determinationsWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const text = useCoverText()(packet)
  const held = question.stillHolds
  if (question.cover === null)
    return (
      held && (
        <p className="hr-second">
          {w.held(nameOf(held.by) ?? '', when.moment(held.at))}: “{held.words}”
        </p>
      )
    )
  const { determination, version } = question
  return (
    <>
      <Notice tone="info">{text}</Notice>
      {may('determinations:decide') && (
        <div className="hr-actions">
          <Reveal label={w.holds}>
            {(close) => (
              <DoorForm
                does={stillHolds}
                draft={{ form: 'determinations.stillHolds', about: person, subject: determination }}
                labels={{ words: w.why }}
                input={(values) => ({ determination, version, words: textOf(values, 'words') })}
                refusal={wordsFor(refusals)}
                problemWords={problems}
                submit={w.save}
                quiet
                onDone={close}
                onCancel={close}
              >
                <LongField name="words" label={w.why} />
              </DoorForm>
            )}
          </Reveal>
        </div>
      )}
    </>
  )
}
