import { z } from 'zod'

/** Control characters (a NUL cannot be stored) and halves of a character pair (they cannot be sent). */
const UNKEEPABLE = /[\p{Cc}\p{Cs}]/u
/** In longer words, new lines and tabs are welcome. */
const UNKEEPABLE_IN_WORDS = /[^\P{Cc}\n\r\t]|\p{Cs}/u

/** Something to see: joiners and marks of direction belong in some names, and alone they are nobody's. */
const SEEN = /[^\p{Cf}\p{Z}\p{M}]/u

/** A line that a person typed: trimmed, not empty, no longer than a line is. Of nothing typed, only that is said. */
export const line = (most = 120) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => text === '' || (!UNKEEPABLE.test(text) && SEEN.test(text)), {
      error: 'control-characters',
    })

/** Somebody's own words, over several lines if need be. */
export const words = (most = 2_000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !UNKEEPABLE_IN_WORDS.test(text), { error: 'control-characters' })

/** A reason that somebody else will read: two words at least, and not only a letter or two. */
export const reason = (most = 1_000) =>
  words(most).refine((text) => text.split(/\s+/u).length >= 2 && (text.match(/\p{L}/gu)?.length ?? 0) >= 8, {
    error: 'some-words',
  })
