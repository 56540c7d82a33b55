export { type Fitting, fitting } from './fitting.ts'
export { toldFacts } from './told-facts.ts'
