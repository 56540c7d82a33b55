import { addProgram, changeProgram } from '@handrail/care/agency'
import { handles } from '../door/handler.ts'
import { insertProgram, lockProgram, updateProgram } from './settings-store.ts'

export const addProgramHandler = handles(addProgram, {
  load: async () => ({ agency: true as const }),
  save: (tx, program, _input, { agency }) => insertProgram(tx, agency, program),
})

export const changeProgramHandler = handles(changeProgram, {
  load: (tx, { program }, { agency }) => lockProgram(tx, agency, program),
  save: (tx, next, { program }, { agency }) => updateProgram(tx, agency, program, next),
  current: (state) => state,
})
