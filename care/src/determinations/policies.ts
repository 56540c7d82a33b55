import type { StateCode, Truth } from '@handrail/eligibility'
import type { Confidence } from '../clocks/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { IllnessFacts, MetDiagnosis } from './illness-facts.ts'
import { all, any, type Criterion, found, truthOf } from './weighing.ts'

/** What counts as a serious mental illness, or of a child as a serious emotional disturbance, from a day on: for one state, or by the federal definition. */
export interface IllnessPolicy {
  readonly of: StateCode | 'federal'
  readonly from: PlainDate
  readonly criterion: Criterion
  readonly cite: string
  readonly confidence: Confidence
  /** The day on which somebody compared it with its source. Until then it proposes, and a person decides. */
  readonly verifiedOn: PlainDate | undefined
}

const within = (first: string, last: string) => (code: string) => {
  const category = code.slice(0, 3)
  return category >= first && category <= last
}
const isMental = within('F01', 'F99')
const isSubstance = within('F10', 'F19')
const isOrganic = within('F01', 'F09')
const isDevelopmental = within('F70', 'F89')

const aged = (months: number): Criterion => ({
  code: 'age',
  reads: 'ageMonths',
  test: ({ ageMonths }) => truthOf(ageMonths === undefined ? undefined : ageMonths >= months),
})

/** One diagnosis that counts is enough; others beside it take nothing away. A suspected one leaves the question open. */
const diagnosed = (counts: (code: string) => Truth): Criterion => ({
  code: 'diagnosis',
  reads: 'diagnoses',
  test: ({ diagnoses }) =>
    bestOf(diagnoses, ({ code, suspected }) => {
      const truth = counts(code)
      return suspected && truth === 'yes' ? 'unknown' : truth
    }),
})

function bestOf(diagnoses: IllnessFacts['diagnoses'], each: (one: MetDiagnosis) => Truth): Truth {
  if (diagnoses === undefined) return 'unknown'
  const truths = diagnoses.map(each)
  return truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no'
}

const federalDiagnosis = (code: string) => isMental(code) && !isSubstance(code) && !isDevelopmental(code)

/**
 * Codes that any list of Arizona's kind holds; what else is on its list has not been looked up. Bipolar disorder in remission
 * (F31.7) counts in one state and not in another, so it stays open.
 */
const isCertain = (code: string) => /^F(20|25|31\.[0-689]|32\.[23]|33\.[23])/.test(code)

export const FEDERAL: IllnessPolicy = {
  of: 'federal',
  from: '1993-05-20',
  criterion: all('serious-mental-illness', [
    aged(18 * 12),
    diagnosed((code) => truthOf(federalDiagnosis(code))),
    any('limited', [
      found('limits-major-activity', 'limitsMajorActivity'),
      found('held-by-treatment', 'heldByTreatment'),
    ]),
  ]),
  cite: '58 FR 29422 (1993), restated in 64 FR 33890 (1999)',
  confidence: 'read-about',
  verifiedOn: undefined,
}

const under = (months: number): Criterion => ({
  code: 'under-age',
  reads: 'ageMonths',
  test: ({ ageMonths }) => truthOf(ageMonths === undefined ? undefined : ageMonths < months),
})

/**
 * A serious emotional disturbance, in somebody under 18. That "substantially" begins where help is needed most days is our
 * reading: a person decides. States have wider rules, some to 21; none of them is documented here.
 */
export const FEDERAL_OF_CHILDREN: IllnessPolicy = {
  of: 'federal',
  from: '1993-05-20',
  criterion: all('serious-emotional-disturbance', [
    under(18 * 12),
    diagnosed((code) => truthOf(federalDiagnosis(code))),
    any('limited-as-a-child', [
      found('marked-family', 'markedFamily'),
      found('marked-school', 'markedSchool'),
      found('marked-community', 'markedCommunity'),
      found('held-by-treatment', 'heldByTreatment'),
    ]),
  ]),
  cite: '58 FR 29422 (1993): children with a serious emotional disturbance',
  confidence: 'read-about',
  verifiedOn: undefined,
}

/** States whose rule is documented here. What counted there before `from` was not looked up. */
export const STATE_POLICIES: readonly IllnessPolicy[] = [
  {
    of: 'NY',
    from: '2026-01-01',
    criterion: all('serious-mental-illness', [
      aged(18 * 12),
      diagnosed((code) => truthOf(federalDiagnosis(code) && !isOrganic(code))),
      any('extent', [
        found('disability-income', 'disabilityIncome'),
        {
          code: 'two-marked-limits',
          atLeast: 2,
          of: [
            found('marked-self-care', 'markedSelfCare'),
            found('marked-daily-living', 'markedDailyLiving'),
            found('marked-social', 'markedSocial'),
            found('marked-pace', 'markedPace'),
          ],
        },
        found('held-by-treatment', 'heldByTreatment'),
      ]),
    ]),
    cite: 'New York Office of Mental Health, criteria for severe and persistent mental illness among adults',
    confidence: 'read-about',
    verifiedOn: undefined,
  },
  {
    of: 'AZ',
    from: '2026-01-01',
    criterion: all('serious-mental-illness', [
      aged(17 * 12 + 6),
      diagnosed((code) => (isCertain(code) ? 'yes' : federalDiagnosis(code) ? 'unknown' : 'no')),
      any('extent', [
        found('cannot-live-safely', 'cannotLiveSafely'),
        found('risk-of-serious-harm', 'riskOfSeriousHarm'),
        found('dysfunction-in-role', 'dysfunctionInRole'),
        found('risk-of-decline', 'riskOfDecline'),
      ]),
    ]),
    cite: 'Arizona AHCCCS, determination of serious mental illness (17.5 years, qualifying diagnosis, one of four criteria)',
    confidence: 'read-about',
    verifiedOn: undefined,
  },
  {
    of: 'CA',
    from: '2022-01-01',
    criterion: all('serious-mental-illness', [
      // Under 21 other, wider criteria count, which are not here: that stays open rather than a no.
      {
        code: 'age',
        reads: 'ageMonths',
        test: ({ ageMonths }) => (ageMonths !== undefined && ageMonths >= 21 * 12 ? 'yes' : 'unknown'),
      },
      // A suspected disorder is enough here.
      {
        code: 'diagnosis',
        reads: 'diagnoses',
        test: ({ diagnoses }) => bestOf(diagnoses, ({ code }) => truthOf(federalDiagnosis(code))),
      },
      any('extent', [
        found('limits-major-activity', 'limitsMajorActivity'),
        found('risk-of-decline', 'riskOfDecline'),
      ]),
    ]),
    cite: 'California Welfare and Institutions Code 14184.402; DHCS BHIN 21-073 (specialty mental health services)',
    confidence: 'unchecked',
    verifiedOn: undefined,
  },
]
