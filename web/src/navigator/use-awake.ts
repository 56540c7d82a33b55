import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the first HTML; true once scripts answer to a tap. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
