import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type KeeperParts, type Keeping, keeper, type Written } from './keeper.ts'

/** Which pieces of a longer form wait to be saved. Nothing is signed before they are. */
export function useUnsaved<Piece extends string>() {
  const [unsaved, setUnsaved] = useState<readonly Piece[]>([])
  const onKeeping = useCallback(
    (piece: Piece, keeping: Keeping) =>
      setUnsaved((before) => {
        const others = before.filter((one) => one !== piece)
        return keeping === 'saved' ? (others.length === before.length ? before : others) : [...others, piece]
      }),
    [],
  )
  return { isUnsaved: unsaved.length > 0, onKeeping }
}

interface KeptProps<Value> extends Pick<KeeperParts<Value>, 'send' | 'theirs'> {
  /** How it stands, once somebody has written in it. */
  readonly written: Written<Value> | undefined
  readonly empty: Value
  /** Questions to ask again after a saving. */
  readonly asked: readonly { readonly name: string }[]
}

/** One piece of a longer form that saves itself as it is written. */
export function useKept<Value>({ written, empty, send, theirs, asked }: KeptProps<Value>) {
  const queries = useQueryClient()
  // The newest of what the caller gave, for savings that leave later.
  const door = useRef({ send, theirs, asked, queries })
  door.current = { send, theirs, asked, queries }
  const [piece] = useState(() =>
    keeper<Value>(written ?? { version: 0, value: empty }, {
      send: (...sent) => door.current.send(...sent),
      theirs: (current) => door.current.theirs(current),
      readAgain: () =>
        Promise.all(
          door.current.asked.map(({ name }) => door.current.queries.invalidateQueries({ queryKey: [name] })),
        ),
    }),
  )
  const kept = useSyncExternalStore(piece.onChange, piece.now)

  useEffect(() => {
    if (written) piece.hear(written)
  }, [piece, written])

  // Leaving the page, closing it and looking elsewhere save what waits; coming back on line tries again.
  useEffect(() => {
    const closing = () => {
      if (document.visibilityState === 'hidden') piece.close()
    }
    window.addEventListener('online', piece.save)
    document.addEventListener('visibilitychange', closing)
    return () => {
      window.removeEventListener('online', piece.save)
      document.removeEventListener('visibilitychange', closing)
      piece.close()
    }
  }, [piece])

  const { value, keeping, conflict } = kept
  const { change, save, keepMine, keepTheirs } = piece
  return { value, change, keeping, saveNow: save, conflict, keepMine, keepTheirs }
}
