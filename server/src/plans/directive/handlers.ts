import { askDirective, directivesOf, recordDirective, revokeDirective } from '@handrail/care/plans'
import { findDocument } from '../../documents/store.ts'
import { answers, handles } from '../../door/handler.ts'
import { areOne, lockPerson } from '../../people/store.ts'
import { seesPerson } from '../safety/safety-store.ts'
import {
  askedRows,
  directiveRows,
  insertAnswer,
  insertDirective,
  lockDirective,
  saveRevoked,
} from './directive-store.ts'

export const recordDirectiveHandler = handles(recordDirective, {
  async load(tx, { person, terms }, { agency, actor }) {
    const kept = await lockPerson(tx, agency, person)
    if (!kept) return undefined
    const paper = await findDocument(tx, { agency, actor }, terms.document)
    const isTheirPaper =
      paper !== undefined && (await areOne(tx, agency, { one: paper.person, other: person }))
    return { ...kept, person, isTheirPaper }
  },
  save: (tx, next, _input, { agency }) => insertDirective(tx, agency, next),
})

export const revokeDirectiveHandler = handles(revokeDirective, {
  load: (tx, { directive }, { agency }) => lockDirective(tx, agency, directive),
  save: (tx, next, _input, { agency }) => saveRevoked(tx, agency, next),
})

export const askDirectiveHandler = handles(askDirective, {
  async load(tx, { person }, { agency }) {
    const kept = await lockPerson(tx, agency, person)
    return kept && { ...kept, person }
  },
  save: (tx, next, _input, { agency }) => insertAnswer(tx, agency, next),
})

export const directivesOfHandler = answers(directivesOf, async (tx, { person }, { agency }) => {
  if (!(await seesPerson(tx, agency, person))) return undefined
  const rows = await directiveRows(tx, agency, person)
  return {
    directives: rows.map(({ directive, terms, recordedAt, by, revokedOn }) => ({
      directive,
      terms,
      recordedAt,
      by,
      revokedOn,
    })),
    asked: [...(await askedRows(tx, agency, person))],
  }
})
