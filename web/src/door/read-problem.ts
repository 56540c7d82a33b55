import { z } from 'zod'
import type { Problem, Refused, Trouble } from './reply.ts'

const figure = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const figures = z.record(z.string(), figure)

const problem = z.object({ field: z.string(), code: z.string(), accepted: figures.optional() })
const refusal = z.object({ refused: z.string(), field: z.string().optional(), figures: figures.optional() })

const document = z.union([
  z.object({ kind: z.literal('problems'), problems: z.array(problem) }),
  z.object({ kind: z.literal('refused'), refusal, current: z.unknown().optional() }),
])

const somebodyElse = z.object({ kind: z.literal('somebody-else') })

type Kind = Trouble['kind']

const BY_STATUS: Readonly<Record<number, Exclude<Kind, 'slow-down'>>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  503: 'away',
  502: 'away',
  504: 'away',
}

/** What a problem document says, in the words of the pages. A proxy in between may answer without one. */
export function readProblem(
  body: unknown,
  status: number,
  retryAfter: string | null,
): { readonly kind: 'problems'; readonly problems: readonly Problem[] } | Refused | Trouble {
  if (status === 429) return { kind: 'slow-down', after: secondsIn(retryAfter) }
  const read = document.safeParse(body)
  if (!read.success && somebodyElse.safeParse(body).success) return { kind: 'somebody-else' }
  if (!read.success) return { kind: BY_STATUS[status] ?? 'fault' }
  if (read.data.kind === 'problems') return { kind: 'problems', problems: read.data.problems.map(tidy) }
  const { refused, field, figures: values = {} } = read.data.refusal
  return {
    kind: 'refused',
    code: refused,
    figures: values,
    ...(field !== undefined && { field }),
    ...(read.data.current !== undefined && { current: read.data.current }),
  }
}

const tidy = ({ field, code, accepted }: z.output<typeof problem>): Problem => ({
  field,
  code,
  ...(accepted && { accepted }),
})

function secondsIn(header: string | null): number | undefined {
  const seconds = Number(header)
  return header !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}
