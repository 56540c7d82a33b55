import type { Reply } from '../door/reply.ts'
import { newRequestId } from '../door/request-id.ts'

/** A breath after the last key, in milliseconds: what somebody says is saved as it is said. */
const PAUSE = 700

/** As many as the door hears of. */
const MOST_UNHEARD = 8

/** Whether it is known if the words arrived. */
const wasHeard = ({ kind }: Reply<unknown>) => kind !== 'offline' && kind !== 'away' && kind !== 'fault'

export type Keeping = 'saved' | 'saving' | 'kept'

/** One piece of a longer form, as it stands at the server. */
export interface Written<Value> {
  readonly version: number
  readonly value: Value
}

/** How words leave: so that they outlive the page, and after which requests of the same piece whose answers were not heard. */
export interface Leaving {
  readonly requestId: string
  readonly keepalive: true
  readonly after: readonly string[]
}

export interface KeeperParts<Value> {
  readonly send: (version: number, value: Value, how: Leaving) => Promise<Reply<{ readonly version: number }>>
  /** What stands there, from a refusal of a stale version. */
  readonly theirs: (current: unknown) => Written<Value> | undefined
  /** After a saving: the page reads again what it had asked. */
  readonly readAgain: () => Promise<unknown>
}

/** A piece as it is written here. */
export interface Kept<Value> extends Written<Value> {
  /** Whether something of it is not saved yet. */
  readonly isDirty: boolean
  readonly keeping: Keeping
  /** What somebody else saved meanwhile. */
  readonly conflict: Written<Value> | undefined
}

export interface Keeper<Value> {
  readonly now: () => Kept<Value>
  readonly onChange: (tell: () => void) => () => void
  readonly change: (how: (value: Value) => Value) => void
  readonly save: () => void
  /** Saves although the page may be gone before the answer comes. */
  readonly close: () => void
  /** Newer words come in while nothing of one's own waits. */
  readonly hear: (written: Written<Value>) => void
  readonly keepMine: () => void
  readonly keepTheirs: () => void
}

/**
 * One piece as somebody writes it: saved a breath after the last key, one saving after the other, never over what was saved
 * elsewhere meanwhile. What could not be saved stays here and is tried again.
 */
export function keeper<Value>(
  begin: Written<Value>,
  { send, theirs, readAgain }: KeeperParts<Value>,
): Keeper<Value> {
  let state: Kept<Value> = { ...begin, isDirty: false, keeping: 'saved', conflict: undefined }
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The newest words on their way. */
  let flying: { readonly value: Value } | undefined
  /** Of this piece: what left and was not answered. It may have arrived. */
  let unheard: readonly string[] = []
  const listeners = new Set<() => void>()

  const set = (next: Partial<Kept<Value>>) => {
    state = { ...state, ...next }
    for (const tell of listeners) tell()
  }

  function save(): void {
    if (!flying && state.isDirty) void leave()
  }

  // A page that closes does not wait until those before have arrived.
  function close(): void {
    if (flying?.value !== state.value && state.isDirty) void leave()
  }

  async function leave(): Promise<void> {
    clearTimeout(timer)
    const { version, value } = state
    const [requestId, after] = [newRequestId(), unheard]
    const mine = { value }
    flying = mine
    unheard = [...unheard, requestId].slice(-MOST_UNHEARD)
    set({ keeping: 'saving' })
    const reply = await send(version, value, { requestId, keepalive: true, after })
    if (wasHeard(reply)) unheard = unheard.filter((one) => one !== requestId)
    if (reply.kind === 'done') set({ version: Math.max(state.version, reply.answer.version) })
    // What left later tells how it ended.
    if (flying !== mine) return
    flying = undefined
    if (reply.kind !== 'done') {
      set({ keeping: 'kept', ...(reply.kind === 'refused' && { conflict: theirs(reply.current) }) })
      return
    }
    // What was typed while it was on its way is saved next.
    if (state.value !== value) return save()
    set({ isDirty: false })
    // Saved is what the page has read again: whoever signs at once signs the version that was just saved.
    await readAgain()
    if (!state.isDirty) set({ keeping: 'saved' })
  }

  return {
    now: () => state,
    onChange(tell) {
      listeners.add(tell)
      return () => void listeners.delete(tell)
    },
    change(how) {
      set({ value: how(state.value), isDirty: true, keeping: 'saving' })
      clearTimeout(timer)
      timer = setTimeout(save, PAUSE)
    },
    save,
    close,
    hear({ version, value }) {
      if (version > state.version && !state.isDirty && !flying) set({ version, value })
    },
    keepMine() {
      if (!state.conflict) return
      set({ version: state.conflict.version, conflict: undefined, isDirty: true })
      save()
    },
    keepTheirs() {
      if (!state.conflict) return
      const { version, value } = state.conflict
      set({ version, value, conflict: undefined, isDirty: false, keeping: 'saved' })
    },
  }
}
