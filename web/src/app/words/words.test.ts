import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clockRules } from '@handrail/care/clocks'
import { describe, expect, it, test } from 'vitest'
import { agencyWords } from '../../agency/words/agency.ts'
import { memberWords } from '../../agency/words/member.ts'
import { assignmentsWords } from '../../assignments/words/assignments.ts'
import { clocksWords } from '../../clocks/words/clocks.ts'
import { notNowWords } from '../../clocks/words/not-now.ts'
import { ofPersonWords } from '../../clocks/words/of-person.ts'
import { topicWords } from '../../clocks/words/topics.ts'
import { cautionWords } from '../../consents/words/cautions.ts'
import { consentsWords } from '../../consents/words/consents.ts'
import { authorizationWords } from '../../determinations/words/authorization.ts'
import { determinationsWords } from '../../determinations/words/determinations.ts'
import { namedFirstWords } from '../../determinations/words/named-first.ts'
import { documentsWords } from '../../documents/words/documents.ts'
import { assessmentWords } from '../../intake/words/assessment.ts'
import { intakeWords } from '../../intake/words/intake.ts'
import { questionWords } from '../../intake/words/questions.ts'
import { messageSettingsWords } from '../../messages/words/settings.ts'
import { peopleWords } from '../../people/words/people.ts'
import { residenceWords } from '../../people/words/residence.ts'
import { reviewWords } from '../../people/words/reviews.ts'
import { standingWords } from '../../people/words/standing.ts'
import { teamWords } from '../../people/words/team.ts'
import { twiceWords } from '../../people/words/twice.ts'
import { referralsWords } from '../../referrals/words/referrals.ts'
import { sharedWords } from '../../referrals/words/shared-words.ts'
import { outsideWords } from '../../signin/words/outside.ts'
import { policyWords } from '../../signin/words/policy.ts'
import { signinWords } from '../../signin/words/signin.ts'
import { commonWords } from '../../staff-ui/words/common.ts'
import { roleWords } from '../../staff-ui/words/roles.ts'
import { storageWords } from '../../storage/words/storage.ts'
import { eventWords } from '../../trail/words/events.ts'
import { trailWords } from '../../trail/words/trail.ts'
import { waitlistWords } from '../../waitlist/words/waitlist.ts'
import { stepsWords } from '../today/words/steps.ts'
import { appWords } from './app.ts'

const CARE = join(import.meta.dirname, '../../../../care/src')

const CATALOGUES = {
  agency: agencyWords,
  app: appWords,
  assessment: assessmentWords,
  assignments: assignmentsWords,
  clocks: clocksWords,
  common: commonWords,
  cautions: cautionWords,
  consents: consentsWords,
  authorization: authorizationWords,
  determinations: determinationsWords,
  documents: documentsWords,
  events: eventWords,
  member: memberWords,
  namedFirst: namedFirstWords,
  messageSettings: messageSettingsWords,
  notNow: notNowWords,
  ofPerson: ofPersonWords,
  outside: outsideWords,
  people: peopleWords,
  policy: policyWords,
  intake: intakeWords,
  intakeQuestions: questionWords,
  referrals: referralsWords,
  referralsShared: sharedWords,
  residence: residenceWords,
  reviews: reviewWords,
  roles: roleWords,
  signin: signinWords,
  standing: standingWords,
  steps: stepsWords,
  storage: storageWords,
  team: teamWords,
  twice: twiceWords,
  topics: topicWords,
  trail: trailWords,
  waitlist: waitlistWords,
} as const

/** Every sentence that stands as it is, with its path. What depends on figures is a function, and typed. */
function sentences(words: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`))
}

/** Names, and words that are the same in both languages. */
const SAME = new Set([
  'Handrail',
  '988',
  'No',
  'CHIP',
  'Medicaid',
  'Medicare',
  'Edge',
  'Firefox',
  'Chrome',
  'Safari',
  'Android',
  'Windows',
  'Mac',
  'Linux',
])
const KEYS = /^app\.keys\.list\.\d+\.0\.|\.languages\.\d+\.0$|\.href$/

describe.each(Object.entries(CATALOGUES))('the words of %s', (name, { en, es }) => {
  const english = sentences(en, name)
  const spanish = new Map(sentences(es, name))

  it('leave nothing untranslated', () => {
    const same = english.filter(
      ([path, text]) => spanish.get(path) === text && !KEYS.test(path) && !SAME.has(text),
    )
    expect(same).toEqual([])
  })

  it('leave nothing empty', () => {
    expect([...english, ...spanish].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('never shout, and never blame', () => {
    const all = [...english, ...spanish]
    const loud = all.filter(([, text]) => /[!¡]/.test(text))
    const blaming = english.filter(([, text]) =>
      /\b(failed|invalid|error|denied|illegal|overdue)\b/i.test(text),
    )
    expect([...loud, ...blaming]).toEqual([])
  })

  it('say usted', () => {
    const familiar = [...spanish].filter(([, text]) =>
      /\b(tú|tu|tus|tienes|puedes|eres|quieres)\b/i.test(text),
    )
    expect(familiar).toEqual([])
  })
})

/** The codes that the decisions of a room can refuse with, as they stand in its files. */
function refusalsIn(room: string): readonly string[] {
  const files = readdirSync(join(CARE, room), { recursive: true, encoding: 'utf8' })
  const codes = files
    .filter((file) => file.endsWith('.ts') && !/\.test(-model)?\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(CARE, room, file), 'utf8').matchAll(/\brefuse\(\s*'([a-z-]+)'/g),
    ])
    .flatMap(([, code]) => code ?? [])
  return [...new Set(codes)].sort()
}

test.each([
  ['agency', agencyWords.en.refusals],
  ['signin', signinWords.en.refusals],
  ['people', peopleWords.en.refusals],
  ['consents', { ...consentsWords.en.refusals, ...cautionWords.en.refusals }],
  ['documents', documentsWords.en.refusals],
  ['clocks', clocksWords.en.refusals],
  ['referrals', referralsWords.en.refusals],
  ['intake', { ...intakeWords.en.refusals, ...assessmentWords.en.refusals }],
  ['determinations', { ...determinationsWords.en.refusals, ...authorizationWords.en.refusals }],
  ['waitlist', waitlistWords.en.refusals],
  ['assignments', assignmentsWords.en.refusals],
] as const)('every refusal of %s has words', (room, words) => {
  const missing = refusalsIn(room).filter((code) => !Object.hasOwn(words, code))
  expect(missing).toEqual([])
})

test('everything that a clock may ask for has words, and no words are left over', () => {
  const topics = new Set(clockRules.map(({ topic }) => topic))
  expect(topics.size).toBeGreaterThan(20)
  expect([...topics].filter((topic) => !(topic in topicWords.en))).toEqual([])
  expect(Object.keys(topicWords.en).filter((topic) => !topics.has(topic))).toEqual([])
  expect(Object.keys(topicWords.es)).toEqual(Object.keys(topicWords.en))
})

test('a time of day ends no sentence in Spanish with two stops, and has its article', () => {
  const { es: clocks } = clocksWords
  const at = 'hoy, 8:47 p.m.'
  for (const said of [
    standingWords.es.emergency(at),
    assessmentWords.es.signedBy('Cleo Example', at),
    clocks.keptAt(at),
    clocks.byTime('11:59 p.m.'),
  ])
    expect(said).not.toMatch(/\.\.|\. \./)
  expect(clocks.byTime('11:59 p.m.')).toBe('Antes de las 11:59 p.m.')
  expect(clocks.byTime('1:05 p.m.')).toBe('Antes de la 1:05 p.m.')
})

test('titles of tabs say nothing about a person or about health', () => {
  const tabs = [
    appWords.en.brand,
    clocksWords.en.tab,
    peopleWords.en.tab,
    peopleWords.en.record.tab,
    peopleWords.en.form.tab,
    peopleWords.en.emergencyForm.tab,
    teamWords.en.tab,
    twiceWords.en.tab,
    referralsWords.en.tab,
    referralsWords.en.page.tab,
    referralsWords.en.receive.tab,
    referralsWords.en.partner.tab,
    intakeWords.en.tab,
    intakeWords.en.pageTab,
    determinationsWords.en.tab,
    agencyWords.en.tab,
    trailWords.en.tab,
    signinWords.en.tab,
    signinWords.en.account.tab,
    signinWords.en.welcome.tab,
  ]
  expect(tabs).toEqual([
    'Handrail',
    'Today',
    'People',
    'Record',
    'Register',
    'Emergency',
    'No lead yet',
    'Two records',
    'Requests',
    'Request',
    'Write down',
    'Links',
    'Intake',
    'Intake of one person',
    'Decision',
    'Settings',
    'What happened',
    'Sign in',
    'Your account',
    'Welcome',
  ])
})
