import { actAs, signOut } from '@handrail/care/signin'
import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useDo } from '../../door/doors.tsx'
import { signinWords } from '../../signin/words/signin.ts'
import type { Language } from '../../staff-ui/surroundings.tsx'
import { useWords } from '../../staff-ui/surroundings.tsx'
import { roleWords } from '../../staff-ui/words/roles.ts'
import { queries } from '../here.ts'
import { prefer, usePreferences } from '../preferences.ts'
import type { SignedIn } from '../session.ts'
import { appWords } from '../words/app.ts'

const SCHEMES = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[]
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
]

/** Who is at work, as what, in which language and light; and the way out. */
export function AccountMenu({ who, onLeave }: Readonly<{ who: SignedIn; onLeave: () => void }>) {
  const { account: w } = useWords(appWords)
  const { account } = useWords(signinWords)
  const roles = useWords(roleWords)
  const { language, singleKeys } = usePreferences()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const navigate = useNavigate()
  const acting = useDo(actAs)
  const leaving = useDo(signOut)
  const leave = async () => {
    await leaving.send({})
    onLeave()
    queries.clear()
    window.location.assign('/staff')
  }
  const schemeNames = { auto: w.system, light: w.light, dark: w.dark }
  return (
    <Menu position="bottom-end" width={270} transitionProps={{ duration: 0 }} withinPortal={false}>
      <Menu.Target>
        <button type="button" className="hr-account-button" aria-label={w.open(who.name)}>
          {initialsOf(who.name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {who.name}
          <br />
          {who.agency.name}
        </Menu.Label>
        {who.roles.length > 1 ? (
          <Choice
            title={w.switchRole}
            value={who.role}
            choices={who.roles.map((role) => [role, roles[role]] as const)}
            onChoose={(role) => void acting.send({ role })}
          />
        ) : (
          <Menu.Label>{w.actingAs(roles[who.role])}</Menu.Label>
        )}
        <Choice
          title={w.language}
          value={language}
          choices={LANGUAGES}
          onChoose={(code) => prefer({ language: code })}
        />
        <Choice
          title={w.appearance}
          value={colorScheme}
          choices={SCHEMES.map((scheme) => [scheme, schemeNames[scheme]] as const)}
          onChoose={setColorScheme}
        />
        <Menu.Divider />
        <Menu.CheckboxItem
          value="single-keys"
          checked={singleKeys}
          onChange={() => prefer({ singleKeys: !singleKeys })}
        >
          {w.singleKeys}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Item onClick={() => void navigate({ to: '/account' })}>{account.title}</Menu.Item>
        <Menu.Item onClick={() => void leave()}>{w.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** One of a few, chosen at once. */
function Choice<Value extends string>({
  title,
  value,
  choices,
  onChoose,
}: Readonly<{
  title: string
  value: Value
  choices: readonly (readonly [value: Value, name: string])[]
  onChoose: (value: Value) => void
}>) {
  return (
    <>
      <Menu.Divider />
      <Menu.RadioGroup value={value} aria-label={title}>
        <Menu.Label>{title}</Menu.Label>
        {choices.map(([one, name]) => (
          <Menu.RadioItem key={one} value={one} onChange={() => onChoose(one)}>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}

const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const [first = '', last = ''] = [words[0]?.[0], words.length > 1 ? words.at(-1)?.[0] : '']
  return `${first}${last}`.toUpperCase()
}
