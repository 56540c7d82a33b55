import type { Language } from '../../staff-ui/surroundings.tsx'
import { signinEn } from './signin-en.ts'
import { signinEs } from './signin-es.ts'
import type { SigninWords } from './signin-words.ts'

export const signinWords: Readonly<Record<Language, SigninWords>> = { en: signinEn, es: signinEs }
