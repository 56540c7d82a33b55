import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clockRules } from '@handrail/care/clocks'
import {
  ALERT_OUTCOMES,
  ALERTS,
  CHANGES,
  DOMAINS,
  DROPPED_WHY,
  ERROR_WHY,
  GIVING_STATUSES,
  MODES,
  RESULT_ONLY,
  SUICIDE_SCREEN_BANDS,
  VERSIONS,
} from '@handrail/care/instruments'
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
import { WITH_DAY } from '../../determinations/action-refusals.ts'
import { actionWords } from '../../determinations/words/action.ts'
import { authorizationWords } from '../../determinations/words/authorization.ts'
import { determinationsWords } from '../../determinations/words/determinations.ts'
import { namedFirstWords } from '../../determinations/words/named-first.ts'
import { documentsWords } from '../../documents/words/documents.ts'
import { answerWords } from '../../instruments/words/answer.ts'
import { instrumentsWords } from '../../instruments/words/instruments.ts'
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
import { directiveWords } from '../../plans/directive/words/directive.ts'
import { keepWords } from '../../plans/safety/words/keep.ts'
import { safetyWords } from '../../plans/safety/words/safety.ts'
import { sectionWords } from '../../plans/safety/words/sections.ts'
import { needsWords } from '../../plans/words/needs.ts'
import { planWords } from '../../plans/words/plan.ts'
import { planRefusals } from '../../plans/words/refusals.ts'
import { progressWords } from '../../progress/words/progress.ts'
import { progressRefusals } from '../../progress/words/refusals.ts'
import { outsideWords as sendingWords } from '../../referrals/outside/words/outside.ts'
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
  answer: answerWords,
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
  needs: needsWords,
  plan: planWords,
  planRefusals,
  progress: progressWords,
  progressRefusals,
  directive: directiveWords,
  safety: safetyWords,
  safetySections: sectionWords,
  safetyKeep: keepWords,
  people: peopleWords,
  policy: policyWords,
  instruments: instrumentsWords,
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
  ['referrals', { ...referralsWords.en.refusals, ...sendingWords.en.refusals }],
  ['instruments', instrumentsWords.en.refusals],
  ['intake', { ...intakeWords.en.refusals, ...assessmentWords.en.refusals }],
  [
    'determinations',
    {
      ...determinationsWords.en.refusals,
      ...authorizationWords.en.refusals,
      ...actionWords.en.refusals,
      ...WITH_DAY,
    },
  ],
  ['waitlist', waitlistWords.en.refusals],
  ['assignments', assignmentsWords.en.refusals],
  ['plans', planRefusals.en],
  ['progress', progressRefusals.en],
] as const)('every refusal of %s has words', (room, words) => {
  const missing = refusalsIn(room).filter((code) => !Object.hasOwn(words, code))
  expect(missing).toEqual([])
})

test('every band of a questionnaire has words, and those beside its chart fit there', () => {
  const charted = VERSIONS.flatMap(({ scoring }) =>
    scoring.kind === 'sum' ? scoring.bands.map(({ code }) => code) : [],
  )
  const entered = RESULT_ONLY.flatMap(({ result }) =>
    result.kind === 'level' ? result.levels : (result.bands ?? []).map(({ code }) => code),
  )
  const codes = [...new Set([...charted, ...entered, ...SUICIDE_SCREEN_BANDS])].sort()
  expect(charted).not.toHaveLength(0)
  for (const { bands } of [instrumentsWords.en, instrumentsWords.es]) {
    expect(codes.filter((code) => !Object.hasOwn(bands, code))).toEqual([])
    expect(Object.keys(bands).filter((code) => !codes.includes(code))).toEqual([])
    expect(charted.filter((code) => (bands[code]?.length ?? 0) > 18)).toEqual([])
  }
})

test('everything that may be chosen or said about a questionnaire has words', () => {
  const measured = [
    ...new Set(
      VERSIONS.flatMap(({ scoring }) =>
        scoring.kind === 'sum'
          ? scoring.cutoffs.flatMap(({ population, choices = [] }) => [
              population,
              ...choices.map((one) => one.population),
            ])
          : [],
      ),
    ),
  ].sort()
  for (const {
    modes,
    given,
    populations,
    statuses,
    errors,
    drops,
    outcomes,
    alertKinds,
    changes,
    domains,
    refusals,
  } of [instrumentsWords.en, instrumentsWords.es]) {
    expect(Object.keys(modes)).toEqual([...MODES])
    expect(Object.keys(given)).toEqual([...MODES])
    expect(Object.keys(populations).sort()).toEqual(measured)
    expect(Object.keys(statuses)).toEqual([...GIVING_STATUSES])
    expect(Object.keys(errors)).toEqual([...ERROR_WHY])
    expect(Object.keys(drops)).toEqual([...DROPPED_WHY])
    expect(Object.keys(outcomes)).toEqual([...ALERT_OUTCOMES])
    expect(Object.keys(alertKinds)).toEqual([...ALERTS])
    expect(Object.keys(changes)).toEqual(CHANGES.filter((one) => one !== 'not-known'))
    expect(Object.keys(domains)).toEqual([...DOMAINS])
    // How one stands is why something cannot be: these come from a table, not from a line of their own.
    for (const code of ['not-finished-yet', 'already-finished', 'was-put-aside', 'was-in-error'])
      expect(refusals).toHaveProperty(code)
  }
  expect(Object.keys(instrumentsWords.es.refusals)).toEqual(Object.keys(instrumentsWords.en.refusals))
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
    instrumentsWords.es.linkSent(at),
    instrumentsWords.es.outUntil(at),
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
    instrumentsWords.en.tab,
    instrumentsWords.en.alertTab,
    answerWords.en.tab,
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
    'Questionnaires',
    'Act now',
    'Questions',
    'Sign in',
    'Your account',
    'Welcome',
  ])
})
