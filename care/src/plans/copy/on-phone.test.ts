import { expect, test } from 'vitest'
import { aPlan } from '../a-plan.test-model.ts'
import { type CopiedSignature, copyOf } from './blocks.ts'
import { isWhole, onPhone } from './on-phone.ts'

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
const signedBy = (as: CopiedSignature['as'], who: string | null): CopiedSignature => ({
  as,
  who,
  method: 'click',
  on: '2026-11-23',
})
const [goal] = aPlan().goals
const [objective] = goal?.objectives ?? []
if (!goal || !objective) throw new Error('The plan has no objective.')
const step = (n: number, who: string, name: string) => ({
  id: id(n),
  what: 'Call',
  who,
  name,
  status: 'open',
})
const help = (n: number, role: string | undefined, who: string) => ({
  id: id(n),
  what: 'A visit',
  who,
  setting: 'Sample Clinic',
  ...(role && { role }),
})

/** A plan in which every place that can name somebody else does. */
const blocks = copyOf(
  {
    n: 1,
    from: '2026-11-23',
    content: aPlan({
      life: { strengths: 'Her sister Lena stands by her.', preferences: 'Mornings.' },
      risks: { list: [{ id: id(60), risk: 'Her husband reads her phone.' }] },
      goals: [
        {
          ...goal,
          objectives: [
            {
              ...objective,
              steps: [
                step(30, 'supporter', 'Lena Example'),
                step(31, 'other', 'Rosa Example'),
                step(32, 'provider', 'Dr. Sample'),
                step(33, 'case-manager', 'Maribel Sample'),
              ],
              interventions: [
                help(40, 'supporter', 'Lena Example'),
                help(41, 'prescriber', 'Dr. Sample, psychiatrist'),
                help(42, undefined, 'Uncle Pat'),
                help(43, 'case-manager', 'Maribel Sample'),
              ],
            },
          ],
        } as never,
      ],
    }),
    signed: [
      signedBy('person', null),
      signedBy('guardian', 'Grace Guardian'),
      signedBy('clinician', 'Dr. Sample'),
      signedBy('case-manager', 'Maribel Sample'),
    ],
  },
  { sender: null, phone: null },
)

test('on a phone stands nobody but the person and who works with them, no risk and no strength that names others', () => {
  const said = JSON.stringify(onPhone(blocks).filter(({ is }) => is !== 'help'))
  expect(said).not.toMatch(/Lena|Rosa|Dr\. Sample|Guardian|husband|risk|strengths/)
  expect(said).toContain('Maribel Sample')
  const helps = onPhone(blocks).filter((block) => block.is === 'help')
  expect(helps.map((one) => one.is === 'help' && [one.role, one.who, one.setting])).toEqual([
    ['supporter', undefined, undefined],
    ['prescriber', undefined, undefined],
    [undefined, undefined, undefined],
    ['case-manager', 'Maribel Sample', 'Sample Clinic'],
  ])
})

test('what the person wants, each step and each help stays, and that something was left out is said first', () => {
  const kept = onPhone(blocks)
  expect(kept.slice(0, 2).map(({ is }) => is)).toEqual(['plan', 'left-out'])
  for (const kind of [
    'goal',
    'objective',
    'step',
    'help',
    'preferences',
    'signed',
    'call',
    'crisis',
  ] as const)
    expect(kept.filter(({ is }) => is === kind)).toHaveLength(blocks.filter(({ is }) => is === kind).length)
  expect(isWhole(kept)).toBe(false)
})

test('where nothing has to be left out, the copy is the whole one', () => {
  const plain = copyOf(
    { n: 1, from: null, content: aPlan({ life: {}, risks: {} }) },
    { sender: null, phone: null },
  )
  expect(onPhone(plain)).toEqual(plain)
  expect(isWhole(onPhone(plain))).toBe(true)
})
