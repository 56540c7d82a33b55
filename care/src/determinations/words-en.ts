import type { ActionKind } from './action/states.ts'
import type { NoticeException } from './action/times.ts'
import type { Criterion } from './criteria.ts'
import type { Payer } from './payers.ts'
import type { Question } from './question.ts'
import type { EvidenceTaken, RequirementCode, Substitute } from './requirements.ts'

export interface NoticeWords {
  readonly language: 'en' | 'es'
  readonly locale: string
  readonly requirements: Readonly<Record<RequirementCode, string>>
  readonly substitutes: Readonly<Record<Substitute, string>>
  readonly evidence: Readonly<Record<EvidenceTaken | 'other', string>>
  readonly criteria: Readonly<Record<Criterion, { readonly met: string; readonly failed: string }>>
  readonly questions: Readonly<Record<Question, string>>
  readonly payers: Readonly<Record<Payer, string>>
  readonly instead: (ways: string) => string
  readonly or: string
  readonly told: (by: string) => string
  readonly missing: {
    readonly title: string
    readonly lead: (filed: string) => string
    readonly what: string
    readonly when: string
    readonly due: (due: string, grace: string) => string
  }
  readonly help: {
    readonly title: string
    readonly lines: (agency: string, phone: string | undefined) => readonly string[]
    readonly crisis: string
  }
  readonly decided: {
    readonly granted: string
    readonly denied: string
    readonly about: (question: string, day: string) => string
    readonly payer: (payer: string) => string
    readonly from: (from: string, until: string) => string
    readonly instead: string
    readonly failed: string
    readonly met: string
    readonly looked: string
    readonly nothing: string
    readonly add: string
    readonly addHow: string
    readonly appeal: string
    readonly appealBy: (day: string) => string
    readonly appealCounted: (days: number, source: string, section: string) => string
    readonly appealAsk: string
    readonly appealHelp: string
    readonly other: string
    readonly next: string
    readonly nextHow: string
  }
  /** Something is taken from somebody who had a yes. */
  readonly action: {
    readonly titles: Readonly<Record<ActionKind, string>>
    readonly about: Readonly<Record<Question, string>>
    readonly happens: Readonly<Record<ActionKind, (about: string, day: string) => string>>
    readonly less: (less: string) => string
    readonly notEnded: string
    readonly untilThen: (day: string) => string
    readonly exceptions: Readonly<Record<NoticeException, string>>
    readonly rule: (rule: string) => string
    readonly time: (source: string) => string
    readonly goesOn: string
    readonly askBefore: (day: string) => string
    readonly askToBeginAgain: (day: string) => string
    readonly payBack: string
    readonly why: string
    readonly speaks: string
  }
}

export const noticeEn: NoticeWords = {
  language: 'en',
  locale: 'en-US',
  requirements: {
    identity: 'Something that says who you are. An ID card, a license, a passport or a tribal card.',
    residence: 'Something that says where you stay. A lease, a bill or a letter from a shelter.',
    income: 'What you live on. Pay stubs or a letter about your benefits.',
    insurance: 'Your insurance card, if you have one.',
    diagnosis: 'The report of your evaluation, or a summary from a hospital.',
    function: 'How you get through the day. Your evaluation may say it, or a form that we fill out with you.',
    'treatment-history': 'Papers about care and medicines that you had before.',
    consent: 'Your word that you want this help. You may say no, and nothing else is taken away.',
    'legal-authority': 'The court paper or power of attorney, if somebody else may decide for you.',
    'housing-status': 'A letter about where you live now, or that you have no home.',
  },
  substitutes: {
    'letter-of-an-agency': 'a letter from an agency that knows you',
    'two-witnesses': 'two people who say who you are',
    'outreach-worker-says': 'the word of an outreach worker who knows you',
    'mail-care-of-us': 'our address, where your mail can come',
    'no-income-declared': 'your own statement that you have no income',
    'number-looked-up': 'we look up your number',
    'assessment-scheduled': 'the day of your evaluation, when it is set',
    'told-by-the-person': 'what you tell us yourself',
    'said-before-a-witness': 'saying so before a witness',
    'copy-asked-for': 'we ask for a copy',
    'seen-at-intake': 'what we saw when we first met',
  },
  evidence: {
    identity: 'A paper that says who you are',
    residence: 'A paper about where you stay',
    income: 'Papers about what you live on',
    insurance: 'Your insurance card or an answer from the plan',
    diagnosis: 'A report with a diagnosis',
    treatment: 'Records of earlier care',
    function: 'A form about how you get through the day',
    legal: 'A court paper or power of attorney',
    housing: 'A paper about where you live',
    consent: 'A paper with your consent',
    letter: 'A letter',
    assessment: 'A signed evaluation',
    statement: 'A statement',
    other: 'Another paper',
  },
  criteria: {
    age: { met: 'Your age fits.', failed: 'The program is for another age.' },
    diagnosis: {
      met: 'An evaluation found a condition that counts.',
      failed: 'The papers do not show a condition that counts for this program.',
    },
    function: {
      met: 'It makes daily life hard enough to count.',
      failed: 'The papers do not show that daily life is hard enough to count.',
    },
    duration: {
      met: 'It has gone on long enough, or is likely to.',
      failed: 'The papers do not show that it has gone on long enough.',
    },
    'no-other-cause': {
      met: 'Nothing else alone explains it.',
      failed: 'Another cause alone seems to explain it. Another program may be for that.',
    },
    area: { met: 'You stay in the area that we serve.', failed: 'You stay outside the area that we serve.' },
    'fits-program': {
      met: 'This program is for what you need.',
      failed: 'This program is not made for what you need.',
    },
    'no-overlap': {
      met: 'No other team does the same for you.',
      failed: 'Another team does the same for you now, and both may not be paid at once.',
    },
    'chosen-freely': { met: 'You chose this freely.', failed: 'You said that you do not want this.' },
    covered: { met: 'You were covered on this day.', failed: 'You were not covered on this day.' },
    'service-covered': {
      met: 'The cover includes a case manager.',
      failed: 'The cover does not include a case manager.',
    },
    needed: {
      met: 'The papers show that you need this.',
      failed: 'The papers do not show yet that this much help is needed.',
    },
    papers: { met: 'The papers are there.', failed: 'Papers that we asked for have not come.' },
  },
  questions: {
    clinical: 'whether this help is meant for your health needs',
    admission: 'whether this program can take you',
    payer: 'who pays for your case manager',
  },
  payers: {
    private: 'Your private plan',
    medicare: 'Medicare',
    medicaid: 'Medicaid',
    ccbhc: 'The community clinic program',
    county: 'County or state money',
    'block-grant': 'A federal block grant',
    grant: 'A grant',
    'sliding-fee': 'A fee by your income, which may be nothing',
  },
  instead: (ways) => `If you cannot get it: ${ways}.`,
  or: 'or',
  told: (by) => `What ${by} told us`,
  missing: {
    title: 'What we still need from you',
    lead: (filed) =>
      `You asked for help on ${filed}. That day stays yours, even if the last paper comes later.`,
    what: 'Please bring or send',
    when: 'By when',
    due: (due, grace) =>
      `By ${due}. If you need more time, tell us. Nothing is turned down for a missing paper before ${grace}.`,
  },
  help: {
    title: 'We help you',
    lines: (agency, phone) => [
      `We can ask for papers with you. A photo is fine. ${phone ? `Call ${agency} at ${phone}.` : `Ask anybody at ${agency}.`}`,
    ],
    crisis: 'Help in a crisis never waits for papers. Call or text 988 at any time.',
  },
  decided: {
    granted: 'This was approved',
    denied: 'This was not approved',
    about: (question, day) => `On ${day} we decided ${question}.`,
    payer: (payer) => `Who pays: ${payer}.`,
    from: (from, until) => `It holds from ${from} to ${until}. We look at it again before it ends.`,
    instead: 'This takes the place of an earlier decision.',
    failed: 'Why not',
    met: 'Why',
    looked: 'What we looked at',
    nothing: 'Nothing that was sent to us.',
    add: 'If you have more to show',
    addHow: 'Bring or send it at any time. We look again, and a new decision may take the place of this one.',
    appeal: 'If you do not agree',
    appealBy: (day) => `You may appeal. Ask for it by ${day}.`,
    appealCounted: (days, source, section) =>
      `The day is counted as ${days} days from this notice (${source}, ${section}).`,
    appealAsk: 'We are not sure of this day. Your state or your plan may give another one, so ask soon.',
    appealHelp:
      'You may bring somebody to speak for you. An appeal costs nothing and takes nothing else away.',
    other: 'Where else you can get help',
    next: 'What happens next',
    nextHow: 'We call you. You do not have to do anything now.',
  },
  action: {
    titles: {
      suspended: 'Your help is going to pause',
      reduced: 'Your help is going to be less',
      ended: 'Your help is going to end',
    },
    about: {
      clinical: 'the yes that this help is meant for your health needs',
      admission: 'your place in this program',
      payer: 'the payment for your case manager',
    },
    happens: {
      suspended: (about, day) => `On ${day}, ${about} pauses.`,
      reduced: (about, day) => `On ${day}, ${about} changes, and you get less.`,
      ended: (about, day) => `On ${day}, ${about} ends.`,
    },
    less: (less) => `What is less: ${less}`,
    notEnded: 'It does not end. We tell you before anything else changes.',
    untilThen: (day) => `Nothing changes before ${day}.`,
    exceptions: {
      death: 'We learned that the person has died. We are sorry.',
      'they-said-so-in-writing': 'You told us so in writing, so this may come without more days before it.',
      'in-an-institution':
        'You are in a place where this help cannot be paid, so this may come without more days before it.',
      'whereabouts-unknown':
        'Our mail to you came back and we could not find you. Call us: if you still need help, we look again.',
      'accepted-elsewhere':
        'Another state or place has taken over your Medicaid, so this may come without more days before it.',
      'level-prescribed':
        'Your doctor prescribed another level of care, so this may come without more days before it.',
      'preadmission-screening':
        'It follows from a screening for a nursing facility, so this may come without more days before it.',
      'facility-transfer':
        'You move from a nursing facility in less than 10 days, so this comes without more days before it.',
      'probable-fraud':
        'We have facts that make us believe that something told to us was not true, so you have 5 days instead of 10.',
    },
    rule: (rule) => `The rule: ${rule}`,
    time: (source) => `The rule about this notice: ${source}`,
    goesOn: 'If you want your help to go on',
    askBefore: (day) =>
      `Tell us by ${day} that you do not agree. Then your help goes on until it is decided. A call is enough to begin.`,
    askToBeginAgain: (day) =>
      `Tell us by ${day} that you do not agree. Then your help begins again until it is decided. A call is enough to begin.`,
    payBack:
      'If the answer is still no, you might be asked to pay back help that you got in the meantime. Ask us or a free lawyer first. You may also object without it.',
    why: 'Why',
    speaks:
      'You may bring a lawyer, a relative, a friend or anybody you choose to speak for you, or speak for yourself. You may see your papers first. It costs nothing.',
  },
}
