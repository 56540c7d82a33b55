import { changeSettings } from '@handrail/care/agency'
import { handles } from '../door/handler.ts'
import { lockSettings, updateSettings } from './settings-store.ts'

export const changeSettingsHandler = handles(changeSettings, {
  load: (tx, _input, { agency }) => lockSettings(tx, agency),
  save: (tx, next, _input, { agency }) => updateSettings(tx, agency, next),
  current: (state) => state,
})
