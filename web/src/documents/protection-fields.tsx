import { type Kind, mayRead } from '@handrail/care/documents'
import { CheckField, ChecksField, RadioField } from '../staff-ui/form/fields.tsx'
import { FormProvider, useForm } from '../staff-ui/form/form-context.tsx'
import { ticked } from '../staff-ui/form/values.ts'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { LockIcon } from '../ui/staff-icons.tsx'
import { choicesFor, protectionIn, SPECIAL } from './protection.ts'
import { documentsWords } from './words/documents.ts'

/** Who may see a paper. What it is takes choices away that would protect it too little. */
export function ProtectionFields({ kind }: Readonly<{ kind: Kind }>) {
  const { protect, seen, labels: words } = useWords(documentsWords)
  const { me } = useSurroundings()
  const form = useForm()
  const protection = protectionIn(form.values)
  const staysVisible =
    me !== undefined &&
    mayRead(
      { kind: 'staff', staff: me.staff, role: me.role, reach: 'own' },
      { ...protection, kind, addedBy: me.staff, status: 'kept' },
    )
  return (
    <FormProvider
      value={{ ...form, values: { ...form.values, confidentiality: protection.confidentiality } }}
    >
      <RadioField
        name="confidentiality"
        label={protect.who}
        choices={choicesFor(protection.labels).map((value) => ({ value, ...seen[value] }))}
      />
      <CheckField name="special" label={protect.special} hint={protect.specialHint} />
      {ticked(form.values, 'special') && (
        <ChecksField
          name="labels"
          label={protect.which}
          choices={SPECIAL.map((value) => ({ value, label: words[value].label }))}
        />
      )}
      {!staysVisible && (
        <div className="hr-note" role="status">
          <LockIcon />
          <p>{protect.hidden}</p>
        </div>
      )}
    </FormProvider>
  )
}
