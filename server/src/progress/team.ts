import { behindTeam, MOST_PEOPLE, teamProgress } from '@handrail/care/progress'
import { answers } from '../door/handler.ts'
import { foundPeople } from '../people/finding/store.ts'
import { behindTeamFigure, teamFigures } from './team-store.ts'

export const teamProgressHandler = answers(teamProgress, async (tx, _input, { agency, on, actor }) =>
  actor.kind === 'staff'
    ? {
        managers: (await teamFigures(tx, agency, { supervisor: actor.staff, on })).map((one) => ({ ...one })),
      }
    : undefined,
)

export const behindTeamHandler = answers(behindTeam, async (tx, { staff, which }, { agency, on, actor }) => {
  if (actor.kind !== 'staff') return undefined
  const asked = { supervisor: actor.staff, on }
  const rows = await behindTeamFigure(tx, agency, asked, { staff, which, most: MOST_PEOPLE + 1 })
  const shown = rows.slice(0, MOST_PEOPLE)
  const people = [...new Set(shown.map(({ person }) => person))]
  const found = await foundPeople(tx, { agency, on, actor, withBorn: false }, people)
  const names = new Map(found.map(({ person, shownName }) => [person, shownName]))
  return {
    people: shown.map((row) => ({ ...row, name: names.get(row.person) ?? '' })),
    isAll: rows.length <= MOST_PEOPLE,
  }
})
