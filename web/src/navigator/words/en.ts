import { STATE_NAMES } from '@handrail/eligibility'
import { crisisEn } from '../../ui/crisis/en.ts'
import type { FirstWords, PlaceProblem } from './first-words.ts'

export const firstEn: FirstWords = {
  language: 'en',
  skip: 'Skip to the main part',
  crisis: crisisEn,
  leave: 'Quick exit',
  otherLanguage: 'Español',

  start: {
    title: 'Find out who can pay for your case manager',
    lead: 'For people who need mental health care, and for those who help them.',
    does: [
      'We ask short questions, one at a time.',
      'We show who may pay for a case manager for you, and why.',
      'You get a plan: whom to call, what to say, and what to bring.',
    ],
    go: 'Start',
    waits:
      'The questions are on their way. If no Start button comes up here, they cannot load. You can still get help by phone.',
    helping: {
      label: 'I am asking for someone I help',
      detail:
        'The questions will then ask about that person. What to say and the letter will speak for them.',
    },
    time: 'It takes about 5 minutes. It is free.',
    privacyTitle: 'Private',
    privacy: [
      'Your answers stay on this device.',
      'We do not ask your name.',
      '“I’m not sure” and “I’d rather not say” are always fine answers.',
      '“Quick exit” clears your answers and opens a weather page.',
    ],
    isTitle: 'What a case manager does',
    is: [
      'Listens, and makes a plan with you.',
      'Helps you get care, money, food and a place to live.',
      'Makes calls with you and stays in touch.',
    ],
    isNotTitle: 'What a case manager is not',
    isNot: ['Not a therapist.', 'Not a doctor: they cannot give you medicine.'],
    talkTitle: 'Would you rather talk to a person?',
    goOn: 'Go on with your answers',
    goOnKept: 'Go on with your kept answers',
    keptHere: 'Answers are kept on this device.',
    startAgain: 'Clear them and start again',
    clear: 'Clear them',
    sure: 'This clears all your answers. They cannot be brought back.',
    sureNo: 'Go on with them',
    sureYes: 'Clear them',
  },
  help: {
    withoutScripts:
      'The questions need JavaScript, and it is off or blocked here. You can still get help by phone.',
    see: 'Numbers to call',
    intro: 'These calls are free. You do not need to give your name.',
    calls: [
      {
        name: 'Crisis line',
        detail: 'In a crisis, or with thoughts of suicide. Day and night.',
        number: '988',
        href: 'tel:988',
      },
      {
        name: 'Help near you',
        detail: 'Care, food, rent and rides. Ask for mental health case management.',
        number: '211',
        href: 'tel:211',
      },
      {
        name: 'SAMHSA National Helpline',
        detail: 'Where to get mental health care or help with drugs and alcohol. Day and night.',
        number: '1-800-662-4357',
        href: 'tel:+18006624357',
      },
      {
        name: 'Your state’s Medicaid office',
        detail: 'Find its number, and ask if you can get Medicaid.',
        number: 'medicaid.gov',
        href: 'https://www.medicaid.gov/about-us/where-can-people-get-help-medicaid-chip',
      },
    ],
  },

  back: 'Back',
  continue: 'Continue',
  why: 'Why we ask this',
  progress: (number, part) =>
    part === undefined ? `Question ${number}` : `Question ${number}, part ${part}`,
  tab: (number) => `Handrail: question ${number}`,
  changing: 'Change an answer',
  stays: 'Your answers stay on this device. We ask for no names.',
  keep: {
    offer: 'Keep my answers on this device',
    caution:
      'They are gone when you close or reload this page. Keep them only if no one else uses this device.',
    on: 'Your answers are kept on this device.',
    clear: 'Clear my answers from this device',
  },
  wait: 'One moment. The rest of this page is on its way.',
  trouble: {
    loading: 'A part of this page did not load',
    loadingText:
      'The signal may be weak. Load the page again and write your first answer once more, or call.',
    reload: 'Load the page again',
    broken: 'Something broke on our side',
    brokenText: 'Your answers are still here. Try again, go back, or call.',
    again: 'Try again',
  },
  dateLooksWrong: 'This device’s date looks wrong. We use the rules of November 23, 2026.',
  notices: {
    cleared: 'Cleared. Nothing is kept on this device.',
    'not-kept': 'This page was loaded anew, so your answers are gone. We keep none unless you ask us to.',
    'language-failed':
      'Spanish did not load. The signal may be weak. Your answers are still here, and you can go on in English.',
  },

  notSure: 'I’m not sure',
  ratherNotSay: 'I’d rather not say',
  orChoose: 'Or choose one of these',
  errorTitle: 'Please look at one thing',

  place: {
    title: { self: 'Where do you live?', helper: 'Where do they live?' },
    hint: 'Each state has its own rules and its own offices.',
    why: 'Rules and phone numbers change from state to state, and some from county to county. Your device looks up the ZIP code by itself. It is not sent to anyone.',
    zip: 'ZIP code',
    zipHint: '5 numbers, such as 77002. The state is enough, too.',
    state: 'Or choose the state',
    chooseState: 'Choose a state',
  },
  placeProblem,
}

function placeProblem(problem: PlaceProblem): string {
  switch (problem.code) {
    case 'place-empty':
      return 'Choose the state if the ZIP code is not known. “I’m not sure” is fine.'
    case 'not-a-zip':
      return `Write a ZIP code with 5 numbers, such as 77002. You wrote “${problem.wrote}”. You can also choose the state.`
    case 'zip-unknown':
      return `We do not know the ZIP code ${problem.wrote}. It may be new, or for mail boxes only. Please choose the state.`
    case 'zip-not-covered':
      return `The ZIP code ${problem.wrote} is in a U.S. territory. We do not have its rules yet. Call 211 there, or choose “I’d rather not say” to go on.`
    case 'zip-elsewhere':
      return `The ZIP code ${problem.wrote} is in ${problem.states.map((code) => STATE_NAMES[code].en).join(' and ')}, and you chose ${STATE_NAMES[problem.chosen].en}. Change one of them.`
    case 'county-empty':
      return 'Choose one. “I’m not sure” is fine.'
    default:
      return problem satisfies never
  }
}
