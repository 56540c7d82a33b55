import type { Language } from '../../staff-ui/surroundings.tsx'
import { peopleEn } from './people-en.ts'
import { peopleEs } from './people-es.ts'
import type { PeopleWords } from './people-words.ts'

export const peopleWords: Readonly<Record<Language, PeopleWords>> = { en: peopleEn, es: peopleEs }
