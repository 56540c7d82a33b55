import type { Age } from '@handrail/care/people'

/** An age in words, or nothing when it is not known. */
export const ageText = (
  age: Age | null,
  words: (years: number, about: boolean) => string,
): string | undefined => (age === null ? undefined : words(age.years, age.about))
