import type { Query } from '@handrail/care'
import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useRef } from 'react'
import type { z } from 'zod'
import type { Askable, Doable, Door } from './door.ts'
import type { Reply, Trouble } from './reply.ts'
import { newRequestId } from './request-id.ts'
import { sameRequest } from './same-request.ts'

const Context = createContext<Door | undefined>(undefined)

export function DoorProvider({ door, children }: Readonly<{ door: Door; children: ReactNode }>) {
  return <Context value={door}>{children}</Context>
}

export function useDoor(): Door {
  const door = useContext(Context)
  if (!door) throw new Error('A screen asked at the door without one.')
  return door
}

/** What a screen shows of something it asked: the answer so far, and what is in the way. */
export interface Asked<Answer> {
  readonly answer: Answer | undefined
  readonly trouble: Trouble | undefined
  readonly waiting: boolean
  readonly again: () => void
}

interface AskOptions {
  readonly enabled?: boolean
  /** Keep the old answer on the screen while the next one is on its way. */
  readonly keep?: boolean
}

/** The key of one question, for those who must forget its answer. */
export const keyOf = (declared: Pick<Query, 'name'>, input: unknown) => [declared.name, input] as const

/** Asks a query, and keeps its answer while the screen is there. */
export function useAsk<Input extends z.ZodType, Answer extends z.ZodType>(
  declared: Askable<Input, Answer>,
  input: z.input<Input>,
  { enabled = true, keep = false }: AskOptions = {},
): Asked<z.output<Answer>> {
  const door = useDoor()
  const { data, isFetching, refetch } = useQuery({
    queryKey: keyOf(declared, input),
    queryFn: ({ signal }) => door.pass(declared, input, { requestId: newRequestId(), signal }),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  })
  const last = useRef<z.output<Answer> | undefined>(undefined)
  if (data?.kind === 'done') last.current = data.answer
  return {
    answer: data?.kind === 'done' ? data.answer : isPassing(data) ? last.current : undefined,
    trouble: data && data.kind !== 'done' ? troubleOf(data) : undefined,
    waiting: isFetching,
    again: () => void refetch(),
  }
}

/** Asks the same of several: the answers that there are, in their order. */
export function useAskEach<Input extends z.ZodType, Answer extends z.ZodType>(
  declared: Askable<Input, Answer>,
  inputs: readonly z.input<Input>[],
): readonly z.output<Answer>[] {
  const door = useDoor()
  return useQueries({
    queries: inputs.map((input) => ({
      queryKey: keyOf(declared, input),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        door.pass(declared, input, { requestId: newRequestId(), signal }),
    })),
    combine: answersAmong<z.output<Answer>>,
  })
}

const answersAmong = <A,>(asked: readonly { readonly data?: Reply<A> | undefined }[]): readonly A[] =>
  asked.flatMap(({ data }) => (data?.kind === 'done' ? [data.answer] : []))

/** The line is down or the server is busy: what stood on the page is still the best we know. */
const isPassing = (reply: Reply<unknown> | undefined): boolean =>
  reply === undefined || reply.kind === 'offline' || reply.kind === 'away'

/** A query has no field to mend: a problem with its input is a fault of the page. */
function troubleOf(reply: Exclude<Reply<unknown>, { kind: 'done' }>): Trouble {
  return reply.kind === 'problems' || reply.kind === 'refused' ? { kind: 'fault' } : reply
}

export interface Doing<Input, Answer> {
  readonly send: (input: Input) => Promise<Reply<Answer>>
  readonly busy: boolean
  /** The last answer that was not a success. Cleared by the next try. */
  readonly reply: Reply<Answer> | undefined
  readonly forget: () => void
  /** Asks again what this page and others have read: it changed meanwhile. */
  readonly refresh: () => void
  /** The request id with which something new will be sent. */
  readonly upcoming: () => string
  /** The request id with which the last thing was sent. */
  readonly used: () => string | undefined
}

/** Does an operation. What other screens have read is asked again afterwards. */
export function useDo<Input extends z.ZodType, Answer extends z.ZodType>(
  declared: Doable<Input, Answer>,
): Doing<z.input<Input>, z.output<Answer>> {
  const door = useDoor()
  const queries = useQueryClient()
  const request = useRef(sameRequest(newRequestId))
  const { mutateAsync, isPending, data, reset } = useMutation({
    mutationKey: [declared.name],
    mutationFn: async (input: z.input<Input>) => {
      const reply = await door.pass(declared, input, { requestId: request.current.idFor(input) })
      request.current.answered(reply)
      return reply
    },
    onSuccess: (reply) => {
      if (reply.kind === 'done') void queries.invalidateQueries()
    },
  })
  return {
    send: useCallback((input: z.input<Input>) => mutateAsync(input), [mutateAsync]),
    busy: isPending,
    reply: data?.kind === 'done' ? undefined : data,
    forget: reset,
    refresh: useCallback(() => void queries.invalidateQueries(), [queries]),
    upcoming: request.current.upcoming,
    used: request.current.used,
  }
}
