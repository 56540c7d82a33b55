import { readSafety, safetyOfPerson } from '@handrail/care/plans'
import { answers } from '../../door/handler.ts'
import { digest } from '../../intake/signed-store.ts'
import {
  actionsOf,
  copiesOf,
  findSafety,
  looksOf,
  type SafetyRow,
  safetyContentOf,
  safetyParts,
  safetyRows,
  seesPerson,
} from './safety-store.ts'

const listed = ({ safety, n, status, beganAt, from, endedOn, why }: SafetyRow) => ({
  safety,
  n,
  status,
  beganAt,
  from,
  endedOn,
  why,
})

export const safetyOfPersonHandler = answers(safetyOfPerson, async (tx, { person }, { agency }) => {
  if (!(await seesPerson(tx, agency, person))) return undefined
  return { versions: (await safetyRows(tx, agency, person)).map(listed) }
})

export const readSafetyHandler = answers(readSafety, async (tx, { safety }, { agency }) => {
  const found = await findSafety(tx, agency, safety)
  if (!found) return undefined
  const parts = await safetyParts(tx, agency, safety)
  const { person, by, putBy, version, text, hash } = found
  return {
    ...listed(found),
    person,
    by,
    putBy,
    version,
    holds: text === null || digest(text) === hash,
    content: await safetyContentOf(tx, agency, safety),
    parts: parts.map(({ part, version: saved, at, by: writer }) => ({
      part,
      version: saved,
      at,
      by: writer,
    })),
    actions: [...(await actionsOf(tx, agency, safety))],
    looks: [...(await looksOf(tx, agency, safety))],
    copies: [...(await copiesOf(tx, agency, safety))],
  }
})
