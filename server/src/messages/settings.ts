import { changeMessageSettings, readMessageSettings } from '@handrail/care/messages'
import { answers, handles } from '../door/handler.ts'
import { lockSettings, settingsOf, writeSettings } from './store.ts'

export const readMessageSettingsHandler = answers(readMessageSettings, (tx, _input, { agency }) =>
  settingsOf(tx, agency),
)

export const changeMessageSettingsHandler = handles(changeMessageSettings, {
  load: (tx, _input, { agency }) => lockSettings(tx, agency),
  current: (settings) => settings,
  save: (tx, next, _input, { agency }) => writeSettings(tx, agency, next),
})
