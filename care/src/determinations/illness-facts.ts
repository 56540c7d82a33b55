/** A diagnosis that is met now or was within the past twelve months, as a clinician signed it. */
export interface MetDiagnosis {
  readonly code: string
  /** Not settled yet: the clinician suspects it. */
  readonly suspected: boolean
}

/**
 * What the question of serious mental illness takes. Each was found by a clinician and signed; what nobody has found yet is
 * absent, which is never a no.
 */
export interface IllnessFacts {
  readonly ageMonths?: number | undefined
  /** An empty list says that the assessment found none. */
  readonly diagnoses?: readonly MetDiagnosis[] | undefined
  /** A mental disorder substantially limits a major life activity now, or did within the past twelve months. */
  readonly limitsMajorActivity?: boolean | undefined
  /** Treatment keeps the limits away that would be there without it. */
  readonly heldByTreatment?: boolean | undefined
  /** SSI or SSDI because of a mental illness. */
  readonly disabilityIncome?: boolean | undefined
  /** Marked limits within the past twelve months, on and off or all along. */
  readonly markedSelfCare?: boolean | undefined
  readonly markedDailyLiving?: boolean | undefined
  readonly markedSocial?: boolean | undefined
  readonly markedPace?: boolean | undefined
  /** Of a child: marked limits in the family, at school, or in what they take part in, within the past twelve months. */
  readonly markedFamily?: boolean | undefined
  readonly markedSchool?: boolean | undefined
  readonly markedCommunity?: boolean | undefined
  /** For most of the past twelve months, or for six with six more expected, on account of the disorder: */
  readonly cannotLiveSafely?: boolean | undefined
  readonly riskOfSeriousHarm?: boolean | undefined
  readonly dysfunctionInRole?: boolean | undefined
  /** Likely to get much worse without care. */
  readonly riskOfDecline?: boolean | undefined
}

export type IllnessFact = keyof IllnessFacts
