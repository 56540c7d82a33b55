import { FACTS, parseFacts, STATE_CODES } from '@handrail/eligibility'

/** Random numbers that are the same at every run, so that a figure can be measured again. */
export function dice(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The facts that a person has usually told by the end of the navigator. */
const USUAL = [
  'age',
  'hasMedicaid',
  'hasMedicare',
  'hasPrivateInsurance',
  'mentalHealthCondition',
  'diagnosisGroup',
  'hardAreas',
  'hardForMonths',
  'cannotWorkForYear',
  'householdSize',
  'livesWithSpouse',
  'householdMonthlyIncome',
  'resources',
  'receivesSsi',
  'receivesSsdi',
  'pregnancy',
  'caresForChild',
  'isVeteran',
  'isNative',
]

/** Households of every state in turn; one fact in eight is not told. Facts that contradict each other are drawn again. */
export function* households(seed = 1) {
  const roll = dice(seed)
  for (let n = 0; ; ) {
    const facts = { state: STATE_CODES[n % STATE_CODES.length] }
    for (const name of USUAL) if (roll() > 1 / 8) facts[name] = drawn(name, roll)
    if (!parseFacts(facts).ok) continue
    n += 1
    yield facts
  }
}

function drawn(name, roll) {
  const type = FACTS[name]
  switch (type.type) {
    case 'yes-no':
      return roll() < 0.25
    case 'choice':
      return type.of[Math.floor(roll() * type.of.length)]
    case 'several':
      return type.of.filter(() => roll() < 0.4)
    case 'money':
      return Math.round(roll() ** 2 * 6000)
    case 'whole':
      return name === 'age' ? Math.floor(roll() * 90) : type.min + Math.floor(roll() ** 2 * 5)
    default:
      throw new Error(`No household has a ${type.type}.`)
  }
}
