import type { NextStep, Plan, Saying } from '@handrail/eligibility/plan'
import type { Speaker, Words } from '@handrail/eligibility/words'

type Code = Saying['code']

const WHO: readonly Code[] = ['diagnosed', 'suspected']
const COVER: readonly Code[] = ['cover-medicaid', 'cover-medicare', 'cover-private', 'cover-none']
const DOOR: readonly Code[] = ['ask-designation', 'ask-health-home']
const INTAKE: readonly Code[] = [...WHO, ...COVER, 'ask-intake', 'ask-case-manager', ...DOOR]

const WANTED: Readonly<Record<NextStep['ask'], readonly Code[]>> = {
  'case-management-benefit': ['opening', 'ask-plan-benefit', 'ask-prior-authorization'],
  'apply-for-medicaid': ['ask-apply-medicaid', 'ask-disability-route', 'ask-case-manager'],
  'medicaid-with-ssi': ['ask-medicaid-with-ssi', 'ask-case-manager'],
  'apply-for-ssi': ['ask-ssi'],
  'apply-for-chip': ['ask-apply-chip', 'ask-case-manager'],
  'intake-with-medicaid': INTAKE,
  'intake-with-medicare': INTAKE,
  'intake-without-insurance': INTAKE,
  intake: INTAKE,
  'va-mental-health': [...WHO, 'ask-intake', 'ask-case-manager'],
  'indian-health-care': [...WHO, 'ask-intake', 'ask-case-manager'],
  'where-to-start': ['opening', 'live-in', 'ask-intake', 'ask-case-manager'],
}

/** The few sentences that open the first call. The whole list of what to say comes later on the page. */
const openingSayings = ({ nextStep, say }: Plan, speaker: Speaker): readonly Saying[] => {
  // Whoever speaks for somebody says so first.
  const wanted = speaker === 'helper' ? ['opening', ...WANTED[nextStep.ask]] : WANTED[nextStep.ask]
  const said = say.filter(({ code }) => wanted.includes(code))
  return said.length > 0 ? said : say.slice(0, 2)
}

/** What to say, one quotation after another: whoever asks for an interpreter waits before they go on. */
export const openingQuotations = (plan: Plan, words: Words): readonly string[] => {
  const [first] = words.sayings(plan)
  const opening = openingSayings(plan, words.speaker)
  const greeting = opening[0]?.code === 'opening' ? [] : [words.fixed.hello]
  const said = [...greeting, ...opening.map((saying) => words.say(saying))].join(' ')
  return first?.code === 'ask-interpreter' && !opening.includes(first) ? [words.say(first), said] : [said]
}

/** The same as one text, each quotation in its marks: between them one waits for the interpreter. */
export const openingText = (plan: Plan, words: Words): string =>
  openingQuotations(plan, words)
    .map((said) => `“${said}”`)
    .join(` ${words.fixed.waitForInterpreter} `)
