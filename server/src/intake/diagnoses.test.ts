import { createHash } from 'node:crypto'
import { diagnosisIn, FISCAL_YEARS, searchDiagnoses } from '@handrail/care/intake'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packedText } from '../platform/packed-text.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'
import { codesOf } from './code-sets.ts'

let g: Ground
let clinician: Worker
beforeAll(async () => {
  g = await ground({ handlers: allRooms().handlers })
  clinician = (await g.agency(['clinician'])).clinician
}, 60_000)
afterAll(() => g.close())

const search = (text: string, more = {}) =>
  g.as(clinician).done(searchDiagnoses, { text, on: '2026-11-27', ...more })
const codes = async (text: string, more = {}) => (await search(text, more)).codes.map(({ code }) => code)

const COUNTS = {
  2026: { rows: 98_186, billable: 74_719 },
  2027: { rows: 98_403, billable: 74_879 },
}
const HASHES = {
  2026: '11773aea7e753301dd308bfafe5fade7750c6a7dcdc775e01034c75f0143121e',
  2027: '0cae339a872ff53a4c2405e2d3e80d247be633e4874f83073b9268051da6feaf',
}

test.each(FISCAL_YEARS)('the codes of FY%s are whole and as they came', async (year) => {
  const text = await packedText(new URL(`../../icd10cm/fy${year}.tsv.br`, import.meta.url))
  expect(createHash('sha256').update(text).digest('hex')).toBe(HASHES[year])
  const { set } = await codesOf(year)
  expect(set.codes.length).toBe(COUNTS[year].rows)
  expect(set.places.size).toBe(COUNTS[year].rows)
  expect(set.codes.filter(({ billable }) => billable).length).toBe(COUNTS[year].billable)
})

test.each(FISCAL_YEARS)(
  'in FY%s every header has codes beneath it and no billable code has any',
  async (year) => {
    const { set, bareCodes } = await codesOf(year)
    const wrong = set.codes.filter(({ billable }, at) => {
      const hasMore = bareCodes[at + 1]?.startsWith(bareCodes[at] ?? '') === true
      return billable === hasMore
    })
    expect(wrong).toEqual([])
  },
)

test('a code is judged by the set of its day', async () => {
  const [before, after] = await Promise.all([codesOf(2026), codesOf(2027)])
  expect(diagnosisIn(before.set, 'Z87.890')).toMatchObject({ billable: true })
  expect(diagnosisIn(after.set, 'Z87.890')).toMatchObject({ refused: 'code-too-broad' })
  expect(diagnosisIn(before.set, 'F64.A')).toMatchObject({ refused: 'no-such-code' })
  expect(diagnosisIn(after.set, 'F64.A')).toMatchObject({ billable: true })
  expect(diagnosisIn(after.set, 'Z59.86')).toMatchObject({
    refused: 'code-too-broad',
    figures: { children: ['Z59.861', 'Z59.868', 'Z59.869'] },
  })
})

test.each([
  ['f32.a', 'F32.A'],
  ['depression', 'F32.A'],
  ['depresion', 'F32.A'],
  ['major depression recurrent severe', 'F33.2'],
  ['ptsd chronic', 'F43.12'],
  ['post tramatic stress acute', 'F43.11'],
  ['schizoafective bipolar', 'F25.0'],
  ['skizophrenia paranoid', 'F20.0'],
  ['gad', 'F41.1'],
  ['borderline', 'F60.3'],
  ['prolonged grief', 'F43.81'],
  ['bipolar 2', 'F31.81'],
  ['homeless unsheltered', 'Z59.02'],
  ['suicidal ideation', 'R45.851'],
  ['panic', 'F41.0'],
])('“%s” brings %s first', async (text, code) => {
  expect((await codes(text))[0]).toBe(code)
})

test('mental health comes before the rest of medicine, and headers only when asked for', async () => {
  const anxiety = await codes('anxiety')
  const [mental, rest] = [
    anxiety.filter((code) => code.startsWith('F')),
    anxiety.filter((code) => !code.startsWith('F')),
  ]
  expect(mental.length).toBeGreaterThan(3)
  expect(anxiety).toEqual([...mental, ...rest])
  expect(await codes('f43', { billableOnly: false })).toContain('F43.1')
  expect(await codes('f43')).not.toContain('F43.1')
})

test('the day of the service says which year is searched; a day without codes has none', async () => {
  expect(await search('f64.a', { on: '2026-09-30' })).toMatchObject({ year: 2026, codes: [] })
  expect(await search('f64.a', { on: '2026-10-01' })).toMatchObject({
    year: 2027,
    codes: [{ code: 'F64.A' }],
  })
  expect(await search('f32', { on: '2024-01-05' })).toEqual({ year: null, codes: [], more: false })
})
