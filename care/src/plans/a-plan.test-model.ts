import { type PlanContent, planContent } from './plan/content.ts'

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A plan to which nothing is missing and of which nothing is worth a second look. */
export const aPlan = (of: Partial<PlanContent> = {}): PlanContent =>
  planContent.parse({
    meeting: {
      on: '2026-11-20',
      mode: 'in-person',
      where: 'At home',
      ledBy: 'person',
      invited: [{ id: id(50), name: 'Lena Example', relation: 'sister', chosenBy: 'person', came: 'yes' }],
      told: ['choices', 'how-to-change', 'how-to-disagree', 'voluntary'],
    },
    life: { strengths: 'Draws every day.', preferences: 'Mornings, at home.' },
    risks: {
      list: [{ id: id(60), risk: 'The bus may not come.', lessens: 'A ride with Lena.', backup: 'A call.' }],
    },
    rights: {},
    terms: {
      watchedBy: 'Maribel Sample',
      reviewOn: '2027-02-20',
      until: '2027-11-19',
      doneWhen: 'Six months at home.',
    },
    goals: [
      {
        id: id(1),
        place: 1,
        words: 'I want to keep my own place and sleep through the night.',
        why: 'It is the first door I ever had a key to.',
        need: { area: 'housing' },
        status: 'active',
        objectives: [
          {
            id: id(10),
            what: 'Ray sleeps 6 hours or more on 5 nights a week',
            where: 'at home',
            measure: 'nights a week',
            baseline: 2,
            target: 5,
            due: '2027-02-15',
            reachable: 'Slept well in spring.',
            whose: 'person',
            interventions: [
              {
                id: id(20),
                what: 'Budget visit at home',
                who: 'Maribel Sample',
                role: 'case-manager',
                amount: '45 minutes',
                frequency: 'every 2 weeks',
                duration: '3 months',
                payer: 'state-or-county',
              },
            ],
            steps: [{ id: id(30), what: 'Get curtains', who: 'person', due: '2026-12-10', status: 'open' }],
          },
        ],
      },
    ],
    ...of,
  })
