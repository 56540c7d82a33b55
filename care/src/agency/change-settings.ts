import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { done, operation } from '../kernel/operation.ts'
import { changedFields, nameLine, zone } from './agency.ts'

export const settings = z.strictObject({
  name: nameLine,
  language: z.enum(['en', 'es']),
  zone,
  /** Whose rules and days off hold. */
  state: z.enum(STATE_CODES),
})
export type Settings = z.output<typeof settings>

export const settingsChanged = event(
  'agency.settingsChanged',
  z.strictObject({ changed: z.array(z.enum(['name', 'language', 'zone', 'state'])) }),
)

export type SettingsNow = Settings & { readonly version: number }

/** Changes how the agency is set up. A new time zone or another state moves what is due. */
export const changeSettings = operation({
  name: 'agency.changeSettings',
  needs: { permission: 'agency:configure' },
  input: settings.extend({ version: z.int() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: SettingsNow, { version, ...next }) {
    const changed = changedFields(state, next)
    return done(next, [settingsChanged.of({ changed })], { version: version + 1 })
  },
})
