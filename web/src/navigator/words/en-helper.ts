import type { VoiceWords } from './question-words.ts'

/** The questions to somebody who answers for a person they help: "they" is the person, "you" is who answers. */
export const helperEn: VoiceWords = {
  questions: {
    county: {
      title: 'Which county do they live in?',
      hint: 'Which center serves them often goes by the county. The result says who has its number.',
      why: 'In many states the county runs mental health care. In a few, the rules change by county.',
    },
    age: {
      title: 'How old are they?',
      hint: 'Answer for the person you help.',
      why: 'Some help is for children and some is for adults. Some starts at age 65.',
    },
    coverage: {
      title: 'What health coverage do they have now?',
      hint: 'Choose all that fit. Your best guess is fine. You can change it later.',
      why: 'The plan they have may pay for a case manager. If they have none, we look for one they can get.',
    },
    condition: {
      title: 'Do they have a mental health condition?',
      hint: 'Such as depression, PTSD, or hearing voices.',
      why: 'Most case managers of this kind are for people with a mental health condition. The person can ask for help before anyone has given it a name.',
    },
    diagnosis: {
      title: 'Which condition is it?',
      hint: 'If there is more than one, choose the one that is hardest for them.',
      why: 'States have lists of conditions that they serve first.',
    },
    'hard-areas': {
      title: 'What is very hard for them because of their mental health?',
      hint: 'Choose all that fit.',
      why: 'States look at how much the condition gets in the way of daily life, not just at its name.',
    },
    'how-long': {
      title: 'How long has it been this hard for them?',
      hint: 'Your best guess is fine.',
      why: 'Some programs are for things that have lasted, or will last, for a long time.',
    },
    'work-limit': {
      title: 'Does their health keep them from working for a year or more?',
      hint: 'Count the time that is past and the time that may come.',
      why: 'A health limit like this can open Social Security money and Medicaid.',
    },
    benefits: {
      title: 'Do they get disability money from Social Security?',
      hint: 'Choose all that fit.',
      why: 'SSI often brings Medicaid with it. SSDI brings Medicare after two years.',
    },
    'ssdi-months': {
      title: 'For how many months have they had SSDI?',
      hint: 'Count from the first month they were paid for. Two years is 24 months.',
      why: 'Medicare starts after 24 months of SSDI.',
    },
    household: {
      title: 'How many people are in their household?',
      hint: 'Count the person, a husband or wife, and the children or others they claim on their taxes. If they file no taxes, count a husband or wife and the children who live with them. Leave out people who only share the home. The person, two children and a roommate: that is 3.',
      why: 'Income limits go up with each person.',
    },
    income: {
      title: 'How much money comes to their household?',
      hint: 'Add up what all those people get in a month, before taxes: pay, Social Security, pay for being out of work. Leave out SSI, food help, child support, VA disability pay and workers’ compensation. If there is none, write 0.',
      why: 'Many programs have an income limit. A guess is fine here. The office may ask for a paper.',
    },
    fits: {
      title: 'Do any of these fit them?',
      hint: 'Choose all that fit.',
      why: 'Each one can open a door of its own, or bring a higher limit. “I’d rather not say” is fine.',
    },
    'child-age': {
      title: 'How old is the youngest child who lives with them?',
      hint: 'If the child is not yet 1, write 0.',
      why: 'Some rules for parents end when the youngest child reaches a certain age.',
    },
    'months-since-pregnancy': {
      title: 'How many months ago did the pregnancy end?',
      hint: 'If it was less than a month ago, write 0.',
      why: 'Medicaid goes on for some months after a pregnancy, and up to 12 in most states.',
    },
    'own-income': {
      title: 'How much of that money is their own?',
      hint: 'Add what comes to them and to a husband or wife who lives with them, before taxes. Here too, leave out SSI, food help and child support. If there is none, write 0.',
      why: 'Some programs count only their own money, not that of the whole household.',
    },
    earnings: {
      title: 'How much of their own money is pay from work?',
      hint: 'Before taxes. If there is none, write 0.',
      why: 'Some programs count less than half of what a person earns by work.',
    },
    resources: {
      title: 'How much do they have in savings?',
      hint: 'Count money in the bank, and things they could sell. Leave out the home they live in and one car. If there is none, write 0.',
      why: 'Some programs have a limit on savings. Many do not.',
    },
    'about-spouse': {
      title: 'Is their husband or wife 65 or older, blind or disabled?',
      hint: 'Disabled means that Social Security says so. If it has not yet decided, choose “I’m not sure”.',
      why: 'If so, some programs let the two of them have more money than one person.',
    },
    'job-offer': {
      title: 'Does a job offer them a health plan they can afford?',
      hint: 'It may be their own job, or that of someone in their family.',
      why: 'If a job offers a plan they can afford, the Marketplace may not help pay for another one.',
    },
    hours: {
      title: 'How many hours a month do they work, study or volunteer?',
      hint: 'Add it all up. 20 hours a week is about 87 a month.',
      why: 'Under a new rule, some adults must show 80 hours a month to keep Medicaid. Many people do not have to.',
    },
    'work-rule': {
      title: 'Do any of these fit them now?',
      hint: 'Choose all that fit. “I’d rather not say” is fine.',
      why: 'Under a new rule, some adults must show work hours to keep Medicaid. Each of these can free them from that rule.',
    },
    'crisis-care': {
      title: 'Did they need urgent care for their mental health in the past 12 months?',
      hint: 'Such as a stay in a hospital, a visit to an emergency room, a crisis team, or jail.',
      why: 'Some programs serve people first who have needed urgent care.',
    },
    immigration: {
      title: 'What is their immigration status?',
      hint: 'You never have to answer this. Your answer stays on this device.',
      why: 'Medicaid, Medicare, SSI and the Marketplace depend on it. Clinics with a fee by income and 211 most often do not ask.',
    },
    'years-in-status': {
      title: 'Have they had this status for 5 years or more?',
      hint: 'You never have to answer this. Your answer stays on this device.',
      why: 'For some kinds of status, Medicaid starts after 5 years.',
    },
  },
  ofChild: {
    benefits: {
      hint: 'Count only what is paid for the disability of the person. Leave out what a parent gets.',
      why: 'SSI often brings Medicaid with it. Children can get it too.',
    },
    household: {
      hint: 'Count the person, their parents if they live together, and others whom the parents claim on their taxes.',
    },
    'own-income': {
      hint: 'Only what is paid to the person, such as pay from a job. Leave out what their parents get. If there is none, write 0.',
      why: 'Some programs look first at the money that is a child’s own.',
    },
    resources: {
      hint: 'Only what belongs to the person: money in the bank, and things they could sell. Leave out what their parents have. If there is none, write 0.',
    },
  },
  condition: {
    diagnosed: { label: 'Yes', detail: 'A doctor or therapist told them' },
    suspected: { label: 'It seems so', detail: 'No one has told them yet' },
    none: { label: 'No' },
  },
  hardAreas: {
    'self-care': { label: 'Taking care of themselves', detail: 'Washing, eating, sleep, medicine' },
    'daily-living': { label: 'Daily tasks', detail: 'Cooking, shopping, bills, getting around' },
    relationships: { label: 'Being with people', detail: 'Family, friends, neighbors' },
    concentration: { label: 'Focus and memory', detail: 'Paying attention, finishing things' },
    'work-or-school': { label: 'Work or school' },
  },
  workLimit: {
    yes: { label: 'Their health keeps them from working', detail: 'For a year or more' },
    no: { label: 'They can work', detail: 'Now, or again within a year' },
  },
  fits: {
    hasMedicaid: {
      label: 'Medicaid',
      detail: 'It may have another name, such as Medi-Cal',
    },
    hasMedicare: { label: 'Medicare' },
    hasPrivateInsurance: { label: 'A private plan', detail: 'From a job, or one they pay for' },
    receivesSsi: { label: 'SSI', detail: 'For people with little money' },
    receivesSsdi: { label: 'SSDI', detail: 'For people who worked and paid in' },
    livesWithSpouse: { label: 'Their husband or wife lives with them' },
    pregnant: { label: 'They are pregnant' },
    pregnancyEnded: {
      label: 'They were pregnant in the past 12 months',
      detail: 'They had a baby, or the pregnancy ended',
    },
    caresForChild: {
      label: 'A child under 19 lives with them',
      detail: 'They are the parent, or they look after the child',
    },
    isVeteran: { label: 'They are a veteran' },
    isNative: {
      label: 'They are American Indian or Alaska Native',
      detail: 'Or they may use the Indian Health Service',
    },
    wasInFosterCare: {
      label: 'They were in foster care when they turned 18',
      detail: 'And had Medicaid at that time',
    },
    isBlind: { label: 'They are blind' },
    hasKidneyFailure: { label: 'Their kidneys have failed', detail: 'They need dialysis or a new kidney' },
    hasAls: { label: 'They have ALS', detail: 'Lou Gehrig’s disease' },
    isHalfTimeStudent: { label: 'They go to school half time or more' },
    caresForDisabledPerson: { label: 'They take care of a person with a disability' },
    meetsSnapOrTanfWorkRule: {
      label: 'They meet the work rule for food help or cash help',
      detail: 'SNAP or TANF',
    },
    hasTotalVeteranDisability: {
      label: 'They are a veteran with a total disability',
      detail: 'A VA rating of 100 percent',
    },
    substanceUseCondition: { label: 'Drugs or alcohol are a problem for them' },
    inSubstanceUseTreatment: { label: 'They are in treatment for drugs or alcohol' },
    leftCustodyRecently: { label: 'They are in jail or prison, or were in the past 3 months' },
  },
}
