import type { FrameWords } from '../catalogue.ts'

export const frame: FrameWords = {
  streams: {
    private: 'Private insurance',
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    'state-county': 'State or county money',
    other: 'Other doors',
  },
  standings: {
    likely: { word: 'Likely', meaning: 'All that you told us fits. Only the program can decide.' },
    possible: { word: 'Possible', meaning: 'Nothing speaks against it. Something is still open, so ask.' },
    unlikely: { word: 'Unlikely', meaning: 'This does not fit now. You can still ask.' },
    'needs-facts': { word: 'Not known yet', meaning: 'One or more answers are missing to tell.' },
    'not-in-force': {
      word: 'Not yet',
      meaning: 'The rules for that day are not out yet, as far as we know.',
    },
  },
  figures: {
    'spend-down': ({ amount, zero, level }) =>
      zero
        ? `The part of [your|their] income that counts is not over ${level}, so [you|they] may not need any bills. Call to confirm.`
        : `[Your|Their] medical bills would have to use up about ${amount}: that is what is over ${level}. Call to confirm.`,
    'sliding-fee-percent': ({ amount, zero, nominalFee }) =>
      zero
        ? `In one example, [you|they] would pay nothing or a small fee${nominalFee === null ? '' : ` of about ${nominalFee}`}. Each clinic sets its own.`
        : `In one example, [you|they] would pay ${amount} of the full fee. Each clinic sets its own.`,
    'premium-share': ({ amount }) =>
      `A plan in the middle price range would cost [you|them] about ${amount}.`,
    'part-b-premium': ({ amount }) =>
      `Part B of Medicare costs ${amount}. [Your|Their] state may pay it: that help is called a Medicare Savings Program.`,
  },
  source: ({ from, where }) => `Known to hold since ${from}. Source: ${where}.`,
  sourceElsewhere: ({ from }) =>
    `Known to hold since ${from}. We found it in another place and not at the office, so call to confirm.`,
  sourceUnknown: 'We have no source for this.',
  sure: {
    single: 'We have it from one source, so call to confirm.',
    conflict: 'Sources disagree, so call to confirm.',
    stale: 'It may be from another year, so call to confirm.',
    unknown: 'We could not find it, so call to confirm.',
  },
  fixed: {
    youToldUs: 'You told us',
    whoMayPay: 'Who may pay',
    ruleTitle: 'A rule to know about',
    notKnownYet: 'Not known yet',
    wouldHelp: (missing) => `It would help to know ${missing}.`,
    goodToKnowTitle: 'Good to know',
    notNow: 'Does not fit now',
    bringTitle: 'Bring what [you|they] have',
    bringHint: 'Missing something? Go anyway.',
    stateOpens: 'Most ways to pay go by the state. Once we know it, we can say more.',
    callTitle: 'Who to call',
    sayTitle: 'What you can say',
    theyMayAskTitle: 'They may ask',
    roadTitle: 'What happens next',
    nextStepTitle: 'Your next step',
    letterTitle: 'A letter to [your|their] doctor or therapist',
    onlyTheAgencyDecides:
      'Only the program can decide. This page shows what is likely, and you can always ask.',
    confirmByCalling: 'Call to confirm.',
    hello: 'Hello.',
    otherFirst: 'No status, or rather not say?',
    waitForInterpreter: '(wait for the interpreter)',
    statusNotNeeded:
      '[You|They] do not have to tell [your|their] immigration status to ask for help. Clinics with a fee by income and 211 most often do not ask. Medicaid, Medicare, SSI and the Marketplace do.',
    assumesStatus:
      'We do not know [your|their] immigration status. What we say about Medicaid, Medicare, SSI and the Marketplace may change with it.',
    publicCharge:
      'Are [you|they] afraid that asking for help could hurt a green card case? Under the rule of 2022, Medicaid does not count, but for long stays in a care home or hospital. SSI does count. Rules can change. A free immigration lawyer can tell you before you apply; 211 knows one.',
    crisis: 'Need help right now? Call or text 988, day or night, free. In danger: 911.',
    whatIsACaseManager: [
      'A case manager helps [you|them] find who pays, links [you|them] to care, checks that it works, and speaks up for [you|them].',
      'A case manager is not a therapist or a doctor, and does not give [you|them] medicine.',
      'It is [your|their] choice. [You|They] can say no, and [you|they] can ask for someone else.',
    ],
    printedOn: (date) => `Printed on ${date}.`,
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
  },
}
