import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { event } from '../kernel/event.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { linkStoppedWhy } from '../messages/index.ts'
import { COPY_FOR, COPY_WAYS, copyForm, copyLinkId, planCopyId, readBackId } from './copy/copy.ts'
import { NEEDS_PARTS } from './needs/inventory.ts'
import { needsAssessmentId } from './needs/needs-assessment.ts'
import { goalId, SECTION_NAMES } from './plan/content.ts'
import { CAPACITIES } from './plan/signers.ts'
import { NEEDS_DROPPED_WHY, planVersionId, REVOKED_WHY } from './plan/version.ts'

const ofNeeds = { case: caseId, assessment: needsAssessmentId }
const ofVersion = { case: caseId, version: planVersionId }
const hash = z.string()

/** A needs assessment stands ready to be written. With it planning begins. */
export const planningBegan = event('plans.began', z.strictObject(ofNeeds))
export const needsSaved = event('plans.needsSaved', z.strictObject({ ...ofNeeds, part: z.enum(NEEDS_PARTS) }))
export const needsAssessed = event('plans.needsAssessed', z.strictObject({ ...ofNeeds, hash }))
export const needsDropped = event(
  'plans.needsDropped',
  z.strictObject({ ...ofNeeds, why: z.enum(NEEDS_DROPPED_WHY) }),
)

export const versionBegan = event(
  'plans.versionBegan',
  z.strictObject({ ...ofVersion, n: z.int(), from: planVersionId.nullable() }),
)
export const versionSaved = event(
  'plans.versionSaved',
  z.strictObject({ ...ofVersion, part: z.enum([...SECTION_NAMES, 'goal']), goal: goalId.nullable() }),
)
export const versionOffered = event('plans.versionOffered', z.strictObject({ ...ofVersion, hash }))
export const versionTakenBack = event('plans.versionTakenBack', z.strictObject(ofVersion))
export const versionDropped = event('plans.versionDropped', z.strictObject(ofVersion))
export const versionSigned = event(
  'plans.versionSigned',
  z.strictObject({ ...ofVersion, as: z.enum(CAPACITIES), method: z.string(), hash }),
)
/** A version came into effect; the one before it was superseded. */
export const planApproved = event(
  'plans.approved',
  z.strictObject({
    ...ofVersion,
    from: plainDate,
    hash,
    supersedes: planVersionId.nullable(),
    isWhole: z.boolean(),
  }),
)
/** The plan was looked at again with the person: here, by the next version that takes its place. */
export const planReviewed = event('plans.reviewed', z.strictObject(ofVersion))
export const planRevoked = event('plans.revoked', z.strictObject({ ...ofVersion, why: z.enum(REVOKED_WHY) }))

const ofCopy = { ...ofVersion, copy: planCopyId }
/** Somebody holds a copy: handed over, sent where letters are safe, or opened by a link. */
export const copyGiven = event(
  'plans.copyGiven',
  z.strictObject({ ...ofCopy, way: z.enum([...COPY_WAYS, 'link']), ...copyForm, to: z.enum(COPY_FOR) }),
)
export const copyOffered = event('plans.copyOffered', z.strictObject(ofCopy))
export const copyDeclined = event('plans.copyDeclined', z.strictObject({ ...ofCopy, to: z.enum(COPY_FOR) }))
/** The text of which the person holds a copy already came into effect. */
export const copyStands = event('plans.copyStands', z.strictObject(ofCopy))
export const copyLinkSent = event(
  'plans.copyLinkSent',
  z.strictObject({
    ...ofCopy,
    link: copyLinkId,
    by: z.enum(['text', 'email', 'any']),
    point: z.string().nullable(),
  }),
)
/** Somebody here took a link back: it opens nothing any more. */
/** It stopped by itself, before its time. */
export const copyLinkStopped = event(
  'plans.copyLinkStopped',
  z.strictObject({ ...ofCopy, link: copyLinkId, why: linkStoppedWhy }),
)
export const copyLinkEnded = event('plans.copyLinkEnded', z.strictObject({ ...ofCopy, link: copyLinkId }))
export const copyOpened = event('plans.copyOpened', z.strictObject({ ...ofCopy, link: copyLinkId }))
/** What the person said of the plan; what is not right waits until somebody talked it over with them. */
export const readBackTaken = event(
  'plans.readBackTaken',
  z.strictObject({
    ...ofVersion,
    readBack: readBackId,
    isRight: z.boolean(),
    by: z.enum(['person', 'staff']),
  }),
)
export const readBackSettled = event(
  'plans.readBackSettled',
  z.strictObject({ ...ofVersion, readBack: readBackId, outcome: z.string() }),
)
