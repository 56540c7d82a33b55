import { firstEs } from '../navigator/words/es.ts'
import { openNavigator } from './public.tsx'

openNavigator(firstEs)
