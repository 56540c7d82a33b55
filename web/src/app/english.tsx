import { firstEn } from '../navigator/words/en.ts'
import { openNavigator } from './public.tsx'

openNavigator(firstEn)
