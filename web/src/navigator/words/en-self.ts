import type { VoiceWords } from './question-words.ts'

/** The questions to the person. */
export const selfEn: VoiceWords = {
  questions: {
    county: {
      title: 'Which county do you live in?',
      hint: 'Which center serves you often goes by the county. The result says who has its number.',
      why: 'In many states the county runs mental health care. In a few, the rules change by county.',
    },
    age: {
      title: 'How old are you?',
      hint: 'Are you here for someone else? Then answer for them.',
      why: 'Some help is for children and some is for adults. Some starts at age 65.',
    },
    coverage: {
      title: 'What health coverage do you have now?',
      hint: 'Choose all that fit. Your best guess is fine. You can change it later.',
      why: 'The plan you have may pay for a case manager. If you have none, we look for one you can get.',
    },
    condition: {
      title: 'Do you have a mental health condition?',
      hint: 'Such as depression, PTSD, or hearing voices.',
      why: 'Most case managers of this kind are for people with a mental health condition. You can ask for help before anyone has given it a name.',
    },
    diagnosis: {
      title: 'Which condition is it?',
      hint: 'If there is more than one, choose the one that is hardest for you.',
      why: 'States have lists of conditions that they serve first.',
    },
    'hard-areas': {
      title: 'What is very hard for you because of your mental health?',
      hint: 'Choose all that fit.',
      why: 'States look at how much your condition gets in the way of daily life, not just at its name.',
    },
    'how-long': {
      title: 'How long has it been this hard?',
      hint: 'Your best guess is fine.',
      why: 'Some programs are for things that have lasted, or will last, for a long time.',
    },
    'work-limit': {
      title: 'Does your health keep you from working for a year or more?',
      hint: 'Count the time that is past and the time that may come.',
      why: 'A health limit like this can open Social Security money and Medicaid.',
    },
    benefits: {
      title: 'Do you get disability money from Social Security?',
      hint: 'Choose all that fit.',
      why: 'SSI often brings Medicaid with it. SSDI brings Medicare after two years.',
    },
    'ssdi-months': {
      title: 'For how many months have you had SSDI?',
      hint: 'Count from the first month you were paid for. Two years is 24 months.',
      why: 'Medicare starts after 24 months of SSDI.',
    },
    household: {
      title: 'How many people are in your household?',
      hint: 'Count yourself, a husband or wife, and the children or others you claim on your taxes. If you file no taxes, count a husband or wife and the children who live with you. Leave out people who only share the home. You, two children and a roommate: that is 3.',
      why: 'Income limits go up with each person.',
    },
    income: {
      title: 'How much money comes to your household?',
      hint: 'Add up what all those people get in a month, before taxes: pay, Social Security, pay for being out of work. Leave out SSI, food help, child support, VA disability pay and workers’ compensation. If there is none, write 0.',
      why: 'Many programs have an income limit. A guess is fine here. The office may ask for a paper.',
    },
    fits: {
      title: 'Do any of these fit you?',
      hint: 'Choose all that fit.',
      why: 'Each one can open a door of its own, or bring a higher limit. “I’d rather not say” is fine.',
    },
    'child-age': {
      title: 'How old is the youngest child who lives with you?',
      hint: 'If the child is not yet 1, write 0.',
      why: 'Some rules for parents end when the youngest child reaches a certain age.',
    },
    'months-since-pregnancy': {
      title: 'How many months ago did the pregnancy end?',
      hint: 'If it was less than a month ago, write 0.',
      why: 'Medicaid goes on for some months after a pregnancy, and up to 12 in most states.',
    },
    'own-income': {
      title: 'How much of that money is your own?',
      hint: 'Add what comes to you and to a husband or wife who lives with you, before taxes. Here too, leave out SSI, food help and child support. If there is none, write 0.',
      why: 'Some programs count only your own money, not that of the whole household.',
    },
    earnings: {
      title: 'How much of your own money is pay from work?',
      hint: 'Before taxes. If there is none, write 0.',
      why: 'Some programs count less than half of what you earn by work.',
    },
    resources: {
      title: 'How much do you have in savings?',
      hint: 'Count money in the bank, and things you could sell. Leave out the home you live in and one car. If there is none, write 0.',
      why: 'Some programs have a limit on savings. Many do not.',
    },
    'about-spouse': {
      title: 'Is your husband or wife 65 or older, blind or disabled?',
      hint: 'Disabled means that Social Security says so. If it has not yet decided, choose “I’m not sure”.',
      why: 'If so, some programs let the two of you have more money than one person.',
    },
    'job-offer': {
      title: 'Does a job offer you a health plan you can afford?',
      hint: 'It may be your own job, or that of someone in your family.',
      why: 'If a job offers a plan you can afford, the Marketplace may not help pay for another one.',
    },
    hours: {
      title: 'How many hours a month do you work, study or volunteer?',
      hint: 'Add it all up. 20 hours a week is about 87 a month.',
      why: 'Under a new rule, some adults must show 80 hours a month to keep Medicaid. Many people do not have to.',
    },
    'work-rule': {
      title: 'Do any of these fit you now?',
      hint: 'Choose all that fit. “I’d rather not say” is fine.',
      why: 'Under a new rule, some adults must show work hours to keep Medicaid. Each of these can free you from that rule.',
    },
    'crisis-care': {
      title: 'Did you need urgent care for your mental health in the past 12 months?',
      hint: 'Such as a stay in a hospital, a visit to an emergency room, a crisis team, or jail.',
      why: 'Some programs serve people first who have needed urgent care.',
    },
    immigration: {
      title: 'What is your immigration status?',
      hint: 'You never have to answer this. Your answer stays on this device.',
      why: 'Medicaid, Medicare, SSI and the Marketplace depend on it. Clinics with a fee by income and 211 most often do not ask.',
    },
    'years-in-status': {
      title: 'Have you had this status for 5 years or more?',
      hint: 'You never have to answer this. Your answer stays on this device.',
      why: 'For some kinds of status, Medicaid starts after 5 years.',
    },
  },
  ofChild: {
    benefits: {
      hint: 'Count only what is paid for your own disability. Leave out what a parent gets.',
      why: 'SSI often brings Medicaid with it. Children can get it too.',
    },
    household: {
      hint: 'Count yourself, your parents if they live with you, and others they claim on their taxes.',
    },
    'own-income': {
      hint: 'Only what is paid to you, such as pay from a job. Leave out what your parents get. If there is none, write 0.',
      why: 'Some programs look first at the money that is a child’s own.',
    },
    resources: {
      hint: 'Only what is your own: money in the bank, and things you could sell. Leave out what your parents have. If there is none, write 0.',
    },
  },
  condition: {
    diagnosed: { label: 'Yes', detail: 'A doctor or therapist told me' },
    suspected: { label: 'I think so', detail: 'No one has told me yet' },
    none: { label: 'No' },
  },
  hardAreas: {
    'self-care': { label: 'Taking care of myself', detail: 'Washing, eating, sleep, medicine' },
    'daily-living': { label: 'Daily tasks', detail: 'Cooking, shopping, bills, getting around' },
    relationships: { label: 'Being with people', detail: 'Family, friends, neighbors' },
    concentration: { label: 'Focus and memory', detail: 'Paying attention, finishing things' },
    'work-or-school': { label: 'Work or school' },
  },
  workLimit: {
    yes: { label: 'My health keeps me from working', detail: 'For a year or more' },
    no: { label: 'I can work', detail: 'Now, or again within a year' },
  },
  fits: {
    hasMedicaid: {
      label: 'Medicaid',
      detail: 'It may have another name, such as Medi-Cal',
    },
    hasMedicare: { label: 'Medicare' },
    hasPrivateInsurance: { label: 'A private plan', detail: 'From a job, or one I pay for' },
    receivesSsi: { label: 'SSI', detail: 'For people with little money' },
    receivesSsdi: { label: 'SSDI', detail: 'For people who worked and paid in' },
    livesWithSpouse: { label: 'My husband or wife lives with me' },
    pregnant: { label: 'I am pregnant' },
    pregnancyEnded: {
      label: 'I was pregnant in the past 12 months',
      detail: 'I had a baby, or the pregnancy ended',
    },
    caresForChild: {
      label: 'A child under 19 lives with me',
      detail: 'I am the parent, or I look after the child',
    },
    isVeteran: { label: 'I am a veteran' },
    isNative: {
      label: 'I am American Indian or Alaska Native',
      detail: 'Or I may use the Indian Health Service',
    },
    wasInFosterCare: {
      label: 'I was in foster care when I turned 18',
      detail: 'And had Medicaid at that time',
    },
    isBlind: { label: 'I am blind' },
    hasKidneyFailure: { label: 'My kidneys have failed', detail: 'I need dialysis or a new kidney' },
    hasAls: { label: 'I have ALS', detail: 'Lou Gehrig’s disease' },
    isHalfTimeStudent: { label: 'I go to school half time or more' },
    caresForDisabledPerson: { label: 'I take care of a person with a disability' },
    meetsSnapOrTanfWorkRule: {
      label: 'I meet the work rule for food help or cash help',
      detail: 'SNAP or TANF',
    },
    hasTotalVeteranDisability: {
      label: 'I am a veteran with a total disability',
      detail: 'A VA rating of 100 percent',
    },
    substanceUseCondition: { label: 'Drugs or alcohol are a problem for me' },
    inSubstanceUseTreatment: { label: 'I am in treatment for drugs or alcohol' },
    leftCustodyRecently: { label: 'I am in jail or prison, or was in the past 3 months' },
  },
}
