import type { PersonId, PlainDate } from '@handrail/care'
import type { Content, readAssessment, readWholeAssessment } from '@handrail/care/intake'
import type { FC } from 'react'
import type { z } from 'zod'

/** The whole of an assessment, as a clinician reads it. */
export type WholeAssessment = z.output<typeof readWholeAssessment.answer>
/** As far as whoever helps from here on reads it. */
export type ShownAssessment = z.output<typeof readAssessment.answer>

/** What a later room proposes from an assessment: it stands beside it, and a person decides. */
export type Proposal = FC<Readonly<{ of: Content; person: PersonId; on: PlainDate }>>
