import type { HelperWords } from '../catalogue.ts'

export const helper: HelperWords = {
  say: {
    opening: ({ ill }) =>
      ill
        ? 'Hello. I am calling for someone I help. They need help with their mental health, and would like to have a case manager.'
        : 'Hello. I am calling for someone I help. They need help, and would like to have a case manager.',
    'live-in': ({ place }) => `They live in ${place}.`,
    diagnosed: ({ diagnosis }) =>
      diagnosis === null
        ? 'A doctor told them that they have a mental health condition.'
        : `A doctor told them that they have ${diagnosis}.`,
    suspected: 'They think that they have a mental health condition. No doctor has checked it yet.',
    'hard-areas': ({ areas }) => `This is very hard for them right now: ${areas}.`,
    'cover-medicaid': 'They have Medicaid.',
    'cover-medicare': 'They have Medicare.',
    'cover-private': 'They have a private health plan.',
    'cover-none': 'They do not have health insurance.',
    'ask-intake': 'May they have a first visit, please? You may call it an intake.',
    'ask-case-manager': 'How do they get a case manager?',
    'ask-designation': 'They would like an SMI evaluation. Who can do it for them?',
    'ask-health-home':
      'Can they have a Health Home care manager? I mean Specialty Mental Health Care Management.',
    'ask-sliding-fee': 'They cannot pay much. Do you have a fee that goes by income?',
    'ask-early-team':
      'Do you have a team for the first years of hearing or seeing things that others do not? The name is coordinated specialty care.',
    'ask-wait': 'How long is the wait for them?',
    'ask-while-waiting': 'What help is there while they wait?',
    'ask-interpreter': 'If they need someone to interpret, is that free?',
    'ask-plan-benefit': 'Does their plan pay for a mental health case manager?',
    'ask-prior-authorization': 'Do you have to say yes first? What do you need from their doctor?',
    'ask-written-reason': 'If the answer is no, please send them the reason and your rules in writing.',
    'ask-apply-medicaid': 'They would like to apply for Medicaid. May I help them with it?',
    'ask-medicaid-with-ssi': 'They get SSI, and Medicaid should come with it. Where is their card?',
    'ask-ssi': 'They would like to apply for SSI. May I help them with it?',
    'ask-soar': 'Can you help them ask Social Security for SSI and SSDI? That help is called SOAR.',
    'ask-apply-chip': 'They would like to apply for CHIP. May I help them with it?',
    'ask-disability-route': 'Can they get help because of their age or a disability?',
    'ask-not-found': ({ clauses }) => `I could not find out if Medicaid here ${clauses}. Do you know?`,
    'ask-savings-program': 'Can the state pay their Medicare costs? I mean a Medicare Savings Program.',
    'ask-work-change':
      'Their health gets in the way of 80 hours a month. How do they ask you for a change to that rule, a reasonable modification?',
    'ask-show-hours': 'They meet the 80-hour rule. How do they show it to you, and how often?',
    'ask-frail':
      'Their health makes it hard to work. How do they ask to be excused from the Medicaid work rule as “medically frail”?',
    'ask-approval-end': ({ waiverName, day }) =>
      `${waiverName} is approved to ${day}. What comes after, if you decide later?`,
    'ask-work-rule': 'How do they ask to be excused from the Medicaid work rule?',
  },
  theyMayAsk: [
    'Is the person with you? May we speak with them?',
    'Are they safe right now?',
    'What is your name, and what are you to them?',
    'How can we reach them safely?',
    'How old are they, and where do they live or stay?',
    'What has been going on, and since when?',
    'What medicine do they take?',
    'Have they been in the hospital for this?',
    'What insurance do they have?',
    'How much money comes in, and for how many people?',
    'You can always say: “They would rather not say.”',
  ],
  areas: {
    'self-care': 'taking care of themselves',
    'daily-living': 'the tasks of each day',
    relationships: 'getting along with other people',
    concentration: 'keeping their mind on things',
    'work-or-school': 'going to work or school',
  },
  letter: {
    parts: {
      opening:
        'I am writing for someone I help, to ask for your help. They would like to have a mental health case manager: someone who helps them find care, fill in forms and keep track of it all.',
      condition: ({ diagnosis, suspected }) => {
        if (suspected)
          return 'They think that they have a mental health condition. No one has checked it yet.'
        return diagnosis === null
          ? 'They have a mental health condition.'
          : `They were told that they have ${diagnosis}.`
      },
      function: ({ areas }) => `It makes this very hard for them: ${areas}.`,
      'please-refer': 'Please refer them for case management, and tell us where they can get it near here.',
      'please-assess': 'Please set up a full assessment for them, or tell us who can do one.',
      'please-state-diagnosis':
        'Please write a short note with their diagnosis, how long they have had it, and what it makes hard for them.',
      'please-medical-necessity':
        'Their health plan may ask why they need this. Please write it a letter of medical necessity. It should say what they have tried, what they cannot do now, and what may happen without help.',
      'please-work-rule':
        'Medicaid has a rule about work hours. If their condition gets in the way of work, please write that down, so that they can ask to be excused as medically frail.',
      'please-work-change': ({ waiver }) =>
        `${waiver.name} asks for ${waiver.hours} hours of work or study a month. Please write down if their condition gets in the way. They want to ask for a change to the rule that is called a reasonable modification.`,
      'please-disability':
        'They may ask for help that goes by disability. Please note in their file what they can and cannot do, and send their records when they sign for it.',
      closing: 'Thank you for your time. You can call at the number below.',
    },
    frame: {
      title: 'A letter to the doctor or therapist of someone you help',
      blanks: [
        'Date of this letter',
        'To the doctor or therapist',
        'From (my name, and what I am to them)',
        'For (name and date of birth)',
      ],
      signature: [
        'My name in handwriting, as the helper',
        'The person signs here, if they agree to this letter',
        'A phone number where it is safe to call',
      ],
    },
  },
}
