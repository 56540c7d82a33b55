import type { LetterWords } from '../catalogue.ts'

export const letter: LetterWords = {
  parts: {
    opening:
      'I am writing to ask for your help. I would like to have a mental health case manager: someone who helps me find care, fill in forms and keep track of it all.',
    condition: ({ diagnosis, suspected }) => {
      if (suspected) return 'I think that I have a mental health condition. No one has checked it yet.'
      return diagnosis === null ? 'I have a mental health condition.' : `I was told that I have ${diagnosis}.`
    },
    function: ({ areas }) => `It makes this very hard for me: ${areas}.`,
    'please-refer': 'Please refer me for case management, and tell me where I can get it near here.',
    'please-assess': 'Please set up a full assessment for me, or tell me who can do one.',
    'please-state-diagnosis':
      'Please write a short note with my diagnosis, how long I have had it, and what it makes hard for me.',
    'please-medical-necessity':
      'My health plan may ask why I need this. Please write it a letter of medical necessity. It should say what I have tried, what I cannot do now, and what may happen without help.',
    'please-work-rule':
      'Medicaid has a rule about work hours. If my condition gets in the way of work, please write that down, so that I can ask to be excused as medically frail.',
    'please-work-change': ({ waiver }) =>
      `${waiver.name} asks for ${waiver.hours} hours of work or study a month. Please write down if my condition gets in the way. I want to ask for a change to the rule that is called a reasonable modification.`,
    'please-disability':
      'I may ask for help that goes by disability. Please note in my file what I can and cannot do, and send my records when I sign for it.',
    closing: 'Thank you for your time. You can call me at the number below.',
  },
  frame: {
    title: 'A letter to your doctor or therapist',
    blanks: ['Date', 'To (doctor or therapist)', 'From (my name)', 'My date of birth'],
    signature: ['My name in handwriting', 'A phone number where it is safe to call me'],
  },
}
