import { z } from 'zod'
import { caseId } from '../../intake/index.ts'
import { personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { query } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { linkStoppedWhy } from '../../messages/index.ts'
import { planVersionId } from '../plan/version.ts'
import { VERSION_STATUSES } from '../states.ts'
import { copyBlocks } from './blocks.ts'
import { COPY_FOR, COPY_WAYS, copyForm, planCopyId, readBackId } from './copy.ts'
import { SETTLED } from './read-back.ts'

/** A version as the person reads it, who got it in which way, and what they said of it, newest first. */
export const copiesOf = query({
  name: 'plans.copies',
  needs: { permission: 'plans:read' },
  input: z.strictObject({ plan: planVersionId }),
  answer: z.strictObject({
    plan: planVersionId,
    case: caseId,
    person: personId,
    n: z.int(),
    status: z.enum(VERSION_STATUSES),
    hash: z.string().nullable(),
    blocks: copyBlocks,
    copies: z.array(
      z.strictObject({
        copy: planCopyId,
        way: z.enum([...COPY_WAYS, 'link']),
        ...copyForm,
        to: z.enum(COPY_FOR),
        toName: z.string().nullable(),
        words: z.string().nullable(),
        on: plainDate,
        by: staffId,
        /** Of a link: until when it opens, and when it was first opened. */
        endsAt: instant.nullable(),
        openedAt: instant.nullable(),
        /** Why it stopped before its time, when where it went was not safe any more. */
        stoppedWhy: linkStoppedWhy.nullable(),
      }),
    ),
    readBacks: z.array(
      z.strictObject({
        readBack: readBackId,
        isRight: z.boolean(),
        words: z.string().nullable(),
        at: instant,
        by: staffId.nullable(),
        settled: z
          .strictObject({ outcome: z.enum(SETTLED), words: z.string(), at: instant, by: staffId })
          .nullable(),
      }),
    ),
  }),
  shows: ({ person }) => [person],
})
