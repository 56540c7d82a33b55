import { changeStaff, overview, type StaffMember } from '@handrail/care/agency'
import { z } from 'zod'
import { useAsk } from '../../door/doors.tsx'
import { DoorForm, type Newer } from '../../staff-ui/form/door-form.tsx'
import { ChecksField, SelectField, TextField } from '../../staff-ui/form/fields.tsx'
import { listOf, textOf, type Values } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { useColleagues, useStaffName } from '../colleagues.ts'
import { agencyWords } from '../words/agency.ts'
import { memberWords } from '../words/member.ts'

type OfMember = Readonly<{ member: StaffMember }>

/** What is known of a member of staff, and who supervises them. */
export function AboutPanel({ member }: OfMember) {
  const w = useWords(memberWords)
  const { staff: words } = useWords(agencyWords)
  const may = useMay()
  const nameOf = useStaffName()
  const languageName = useLanguageName()
  const { answer } = useAsk(overview, {})
  const site = answer?.sites.find((one) => one.site === member.site)?.name
  return (
    <Panel title={w.about}>
      <dl className="hr-facts">
        <Fact name={words.email}>{member.email}</Fact>
        <Fact name={words.supervisor}>{nameOf(member.supervisor) ?? w.noSupervisor}</Fact>
        <Fact name={w.site}>{site ?? w.noSite}</Fact>
        <Fact name={w.languages}>{member.languages.map(languageName).join(', ') || '–'}</Fact>
      </dl>
      {may('staff:manage') && (
        <Reveal label={w.change} what={w.about}>
          {(close) => <Change member={member} onDone={close} />}
        </Reveal>
      )}
    </Panel>
  )
}

const Fact = ({ name, children }: Readonly<{ name: string; children: string }>) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Those that most people here are spoken to in; a member's others stand with them. */
const SPOKEN = ['en', 'es', 'ase', 'ar', 'zh', 'fr', 'ht', 'ko', 'pt', 'ru', 'tl', 'vi']

/** What a language is called, in the reader's. Browsers know few sign languages. */
function useLanguageName(): (tag: string) => string {
  const { language } = useSurroundings()
  const w = useWords(memberWords)
  const names = new Intl.DisplayNames(language === 'es' ? 'es-US' : 'en-US', { type: 'language' })
  return (tag) => (tag === 'ase' ? w.signLanguage : (names.of(tag) ?? tag))
}

/** An empty choice is nobody, and no site: it is sent as such. */
const NONE = 'none'

function Change({ member, onDone }: OfMember & Readonly<{ onDone: () => void }>) {
  const w = useWords(memberWords)
  const { staff: words, refusals, save } = useWords(agencyWords)
  const { answer } = useAsk(overview, {})
  const supervisors = useColleagues('supervisor').filter(({ value }) => value !== member.staff)
  const { staff, version } = member
  const languageName = useLanguageName()
  return (
    <DoorForm
      does={changeStaff}
      draft={{ form: 'agency.changeStaff', subject: staff }}
      start={valuesOf(member)}
      version={version}
      labels={{
        name: words.name,
        email: words.email,
        supervisor: words.supervisor,
        site: w.site,
        languages: w.languages,
      }}
      fieldOf={(field) => field.split('.')[0] ?? field}
      input={(values, base) => ({
        staff,
        version: base ?? version,
        name: textOf(values, 'name'),
        email: textOf(values, 'email'),
        supervisor: chosen(values, 'supervisor'),
        site: chosen(values, 'site'),
        languages: [...listOf(values, 'languages')],
      })}
      newer={newer}
      meaning={(field, code) => (field === 'languages' ? languageName(code) : undefined)}
      refusal={wordsFor(refusals)}
      submit={save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="name" label={words.name} autoComplete="off" />
      <TextField name="email" label={words.email} type="email" autoComplete="off" spellCheck={false} />
      <SelectField
        name="supervisor"
        label={words.supervisor}
        choices={[{ value: NONE, label: w.noSupervisor }, ...supervisors]}
      />
      <SelectField
        name="site"
        label={w.site}
        choices={[
          { value: NONE, label: w.noSite },
          ...(answer?.sites ?? [])
            .filter(({ closedOn, site }) => closedOn === null || site === member.site)
            .map(({ site, name }) => ({ value: site, label: name })),
        ]}
      />
      <ChecksField
        name="languages"
        label={w.languages}
        hint={w.languagesHint}
        choices={[...new Set([...SPOKEN, ...member.languages])].map((value) => ({
          value,
          label: languageName(value),
        }))}
      />
    </DoorForm>
  )
}

const chosen = (values: Values, name: string): string | null => {
  const value = textOf(values, name)
  return value === NONE || value === '' ? null : value
}

type Kept = Pick<StaffMember, 'name' | 'email' | 'supervisor' | 'site' | 'languages'>

const valuesOf = ({ name, email, supervisor, site, languages }: Readonly<Kept>): Values => ({
  name,
  email,
  supervisor: supervisor ?? NONE,
  site: site ?? NONE,
  languages,
})

const shape = z.object({
  version: z.int(),
  name: z.string(),
  email: z.string(),
  supervisor: z.string().nullable(),
  site: z.string().nullable(),
  languages: z.array(z.string()),
})

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success
    ? { version: read.data.version, values: valuesOf(read.data as z.output<typeof shape> & Kept) }
    : undefined
}
