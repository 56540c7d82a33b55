import {
  CLOSE_REASONS,
  closeDocument,
  type Document,
  document as keptDocument,
  relabelDocument,
  takesProtection,
} from '@handrail/care/documents'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { asValues, protectionIn } from './protection.ts'
import { ProtectionFields } from './protection-fields.tsx'
import { documentsWords } from './words/documents.ts'

/** What can still be changed about a paper: who may see it, and whether it belongs here. */
export function ChangePaper({ paper, onDone }: Readonly<{ paper: Document; onDone: () => void }>) {
  const w = useWords(documentsWords)
  const may = useMay()
  return (
    <div className="hr-form">
      <Relabel paper={paper} onDone={onDone} />
      {may('documents:close') && (
        <Reveal label={w.close.open} what={paper.name}>
          {(close) => <ClosePaper paper={paper} onDone={onDone} onCancel={close} />}
        </Reveal>
      )}
    </div>
  )
}

function Relabel({ paper, onDone }: Readonly<{ paper: Document; onDone: () => void }>) {
  const w = useWords(documentsWords)
  const may = useMay()
  const isLess = (values: Values) => takesProtection(paper, protectionIn(values))
  return (
    <DoorForm
      does={relabelDocument}
      version={paper.version}
      start={asValues(paper)}
      labels={{ confidentiality: w.protect.who, labels: w.protect.which, reason: w.protect.reason }}
      input={(values, version = paper.version) => ({
        document: paper.document,
        version,
        ...protectionIn(values),
        ...withoutEmpty({ reason: isLess(values) ? filled(values, 'reason') : undefined }),
      })}
      refusal={wordsFor(w.refusals)}
      newer={(current) => {
        const { data } = keptDocument.safeParse(current)
        return data && { values: asValues(data), version: data.version }
      }}
      submit={w.protect.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <ProtectionFields kind={paper.kind} />
          {isLess(values) &&
            (may('documents:lower-label') ? (
              <LongField name="reason" label={w.protect.reason} hint={w.protect.reasonHint} />
            ) : (
              <p className="hr-second" role="status">
                {w.protect.onlyMore}
              </p>
            ))}
        </>
      )}
    </DoorForm>
  )
}

function ClosePaper({
  paper: { document, version },
  onDone,
  onCancel,
}: Readonly<{ paper: Document; onDone: () => void; onCancel: () => void }>) {
  const { close: w, refusals } = useWords(documentsWords)
  return (
    <DoorForm
      does={closeDocument}
      version={version}
      labels={{ why: w.why }}
      input={(values, seen) => ({ document, version: seen ?? version, why: textOf(values, 'why') })}
      refusal={wordsFor(refusals)}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onCancel}
    >
      <RadioField
        name="why"
        label={w.why}
        hint={w.lead}
        choices={CLOSE_REASONS.map((value) => ({ value, label: w.reasons[value] }))}
      />
    </DoorForm>
  )
}
