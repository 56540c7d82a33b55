/** What a page is for, what to do first, and what happens next. */
export interface OnePage {
  readonly is: string
  readonly first: string
  readonly next: string
}

/** By the address of a page. Lists that show a part of a page have the help of that page. */
export const pageHelpEn = {
  '/': {
    is: 'This is your day: what is due for your people, and why.',
    first:
      'Begin at the top. The first line is what should not wait; each one opens the page where it is done.',
    next: 'What you have done leaves the list by itself. What you cannot do today you can put off with a reason, or hand to a colleague.',
  },
  '/people': {
    is: 'Here you find everybody whose record you may see.',
    first:
      'Type a part of a name, a phone number or a date of birth. Look for somebody before you register them.',
    next: 'A line opens their record. If nobody fits, register the person.',
  },
  '/people/new': {
    is: 'Here somebody gets a record.',
    first: 'Write the name they use. All else may come later, or never.',
    next: 'You see people who look alike, and decide whether it is one of them. Then the new record opens.',
  },
  '/people/emergency': {
    is: 'This opens a record that you may not see otherwise, when somebody may come to harm.',
    first:
      'If there is danger now, call 988 or 911 first. Then find the person and say why you must see the record.',
    next: 'It opens for a short time. Supervisors learn of it at once and look at it afterwards.',
  },
  '/people/merges': {
    is: 'Two records of one person become one here.',
    first: 'Compare both, line by line. People with one name, and twins, are not one person.',
    next: 'A second colleague confirms. It can be undone: nothing of either record is lost.',
  },
  '/people/without-lead': {
    is: 'These people have nobody who leads their care.',
    first: 'Begin with whoever has waited longest.',
    next: 'Once somebody is put in charge, the person leaves this list and stands on that colleague’s day.',
  },
  '/people/$person': {
    is: 'This is the record of one person: how to reach them safely, who stands by them, and what goes on.',
    first: 'Read the notes at the top before you call or write. They say what is safe.',
    next: 'From here you open the intake, the needs and plan, questionnaires and papers. What you change is kept with your name.',
  },
  '/people/$person/$room': {
    is: 'This leads to what is open for the person: the intake, the decision, the plan or the place on the list.',
    first: 'Wait a moment: the right page opens by itself.',
    next: 'If nothing opens, go to the record of the person and choose from there.',
  },
  '/referrals': {
    is: 'Everybody who asked for care and has no answer yet stands here.',
    first:
      'Begin at the top: danger first, then whoever has waited longest. Open the line and read what they said.',
    next: 'You say that it came, or answer it. A yes opens an intake; a no says where else they can turn.',
  },
  '/referrals/new': {
    is: 'Here you write down a call, or somebody who came in.',
    first: 'Ask for a name, a way to reach them and what they say. That is enough to begin.',
    next: 'The request stands among the others, and they get a number by which they can ask how it stands.',
  },
  '/referrals/links': {
    is: 'With such a link a partner sends requests without an account.',
    first: 'Make one link for each partner, so that you know who sent what.',
    next: 'What comes in stands among the requests with their name. End a link when it is not needed any more.',
  },
  '/referrals/$referral': {
    is: 'This is one request: who asks, for whom, and what they said.',
    first: 'Read what is safe before you call. If there is danger, see to that before anything else.',
    next: 'Answer with yes, no or a question. With a yes the intake opens, and the person hears from you.',
  },
  '/intake': {
    is: 'Here stands everybody between the first call and a case manager, by the step where they are.',
    first: 'Open the number with a mark: there somebody waits for you or is past due.',
    next: 'Each person moves on when their step is done. Nobody is moved by hand.',
  },
  '/intake/assessments/$assessment': {
    is: 'This is the clinical assessment of one person, part by part.',
    first: 'Write in any order. Each part saves itself; several talks are fine.',
    next: 'A clinician signs once all is said. After that it stays as it is, and words can be added to it.',
  },
  '/intake/$case': {
    is: 'This is the intake of one person: the first talk, how urgent it is, the assessment and the decision.',
    first: 'Do what stands under the next step. It says what is still missing, and for whom.',
    next: 'Once it is done the next step opens. After the decision a case manager takes over, or the person waits on the list.',
  },
  '/intake/$case/decision': {
    is: 'Here stand the papers that are needed, and who decided what.',
    first:
      'See what is missing. One paper can meet several asks; somebody who has none can say it in their own words.',
    next: 'Once enough is there, whoever may decide does so and signs. The person gets it in writing, with how to appeal.',
  },
  '/intake/$case/notices/$packet/$notice': {
    is: 'This is one notice, as the person reads it.',
    first: 'Print it in large letters, or read it aloud, if they did not get it another way.',
    next: 'Write down how it came to them, and on which day. The days to appeal are named in it.',
  },
  '/waiting': {
    is: 'These people wait for a place, in the order that the rules give.',
    first: 'See who is to be called this week: whoever waits hears from us.',
    next: 'When a place is free, it is offered in this order. Each line says why it stands where it does.',
  },
  '/waiting/entry/$entry': {
    is: 'This is one person’s place on the list, and why they have it.',
    first: 'Check whether something changed for them: it can change their place.',
    next: 'You offer a free place, write down a contact, or take them off the list with a reason.',
  },
  '/waiting/rules': {
    is: 'These rules say in which order people wait.',
    first: 'Try a change here before it is in force: you see who would move.',
    next: 'A second person approves it. From its day on the list follows it, and the old rules stay on record.',
  },
  '/waiting/fairness': {
    is: 'Here you see whether some people wait longer than others.',
    first:
      'Look at the longest wait first. Small groups are not shown, so that nobody can be told from them.',
    next: 'If a group waits longer, ask why together before you change a rule.',
  },
  '/waiting/times': {
    is: 'Here you see how long each step takes, from the request to the plan.',
    first: 'Choose a step and a time.',
    next: 'Behind each figure stands how it is counted. It speaks of steps, never of one colleague.',
  },
  '/caseloads': {
    is: 'Here you see how full each caseload is, and who still needs a case manager.',
    first: 'Begin with whoever asked first and has nobody yet.',
    next: 'You choose from the suggestions, and the colleague says yes or why not. Then the person stands on their day.',
  },
  '/caseloads/$staff': {
    is: 'This is the caseload of one colleague: whom they see and how often.',
    first: 'Read what takes more time before you add somebody.',
    next: 'From here you hand a person over, or arrange cover for days away.',
  },
  '/people/$person/questionnaires': {
    is: 'Here stand the questionnaires of one person and what came of them.',
    first:
      'If something asks for a clinician, open that first. Else begin a questionnaire here, or send it to their phone.',
    next: 'The score stands beside the ones before it. It is a sign, no diagnosis, and decides nothing alone.',
  },
  '/people/$person/safety': {
    is: 'This is the person’s safety plan: what helps when it gets hard, in their words.',
    first: 'Write it together, step by step, and ask for each name whether you may call.',
    next: 'Once it is in effect, give it to them as a card or on their own phone. Look at it again after every hard time.',
  },
  '/safety/$safety': {
    is: 'This is one version of a safety plan.',
    first: 'Check whether it is the one in effect.',
    next: 'What has changed goes into a new version. An older one stays to be read.',
  },
  '/questionnaires/$giving': {
    is: 'This is one questionnaire: each question as it was answered, and the result.',
    first: 'Read each question out as it stands. “I would rather not say” is an answer too.',
    next: 'Each answer saves itself. An answer that points to danger calls a clinician at once.',
  },
  '/questionnaires/alert/$alert': {
    is: 'Somebody gave an answer that asks for a clinician today.',
    first: 'Stay with the person or call them. Then call the colleague at the top of the list.',
    next: 'Write down what you did. A clinician closes it with what came of it; until then it stays open.',
  },
  '/plans/$case': {
    is: 'Here stand what the person needs and each version of their plan.',
    first: 'Begin with the needs, or go on where you stopped. The next step is marked.',
    next: 'From the signed needs a plan begins. Once it is signed you give them their copy and see how it goes.',
  },
  '/plans/needs/$assessment': {
    is: 'Here you write what the person needs and wants, part of life by part of life.',
    first:
      'Ask first what they would like to change. Any order is fine, over several talks; all of it saves itself.',
    next: 'Sign once the marked questions are answered. What they told goes into the plan, so that nobody asks twice.',
  },
  '/plans/version/$plan': {
    is: 'This is one version of the plan: goals in the person’s words, and who does what by when.',
    first:
      'Write the goal as they say it. Then say by what they will see that it comes closer, and the first step.',
    next: 'Ask for signatures: from then on the text stays. Once it is in effect, give them a copy.',
  },
  '/plans/copy/$plan': {
    is: 'This is the plan as the person reads it, in plain words.',
    first: 'Choose their language and the size of the letters, and read it with them.',
    next: 'Hand it over, print it, or send a link to a safe phone. Write down what they say of it.',
  },
  '/progress': {
    is: 'Here you see how the plans of your people go.',
    first: 'Begin with those at the top: something stands still there, or a signature or an answer waits.',
    next: 'A line opens the plan of that person. Once it moves again, the sign goes away by itself.',
  },
  '/progress/$case': {
    is: 'Here you see whether the plan works: steps, goals and what changed.',
    first: 'Mark the steps that are done, and ask the person how they see each goal.',
    next: 'When something happens, write it down: the plan is looked at again together. A review sets the next day.',
  },
  '/progress/$case/thread': {
    is: 'This shows the way from each need to a goal and a step.',
    first: 'Look for a need without a goal, or a goal for which nobody does anything.',
    next: 'What is missing is written in the next version of the plan. A need may also stay without a goal, when they want it so.',
  },
  '/progress/review/$review': {
    is: 'This is a review: you look at the plan again together.',
    first: 'Ask how they see it before you say how you see it. Both stand side by side.',
    next: 'Say what stays, changes or stops, and the next day. Sign; where something changes, a next version begins.',
  },
  '/trail': {
    is: 'Here stands who did or read what, and when.',
    first: 'Choose a person, a colleague or a time.',
    next: 'Nothing here can be changed. What looks wrong you bring to whoever looks after privacy in your agency.',
  },
  '/account': {
    is: 'Here you see how you sign in, and where you are signed in now.',
    first: 'Add a second step if you have only a password, and keep the recovery codes on paper.',
    next: 'If you do not know a device, end it there and change your password.',
  },
  '/settings': {
    is: 'Here the agency says how it works: staff, programs, places, messages and rules.',
    first: 'Choose a part. You see those that your role may open.',
    next: 'A change is kept with your name. Rules begin on their day and leave what was before as it was.',
  },
  '/settings/staff/$staff': {
    is: 'This is one colleague: roles, licences and how they sign in.',
    first: 'Check the name and the e-mail address: the invitation goes there.',
    next: 'A licence counts once a second person has checked it. When somebody leaves, say so here: their people need somebody else.',
  },
} as const satisfies Readonly<Record<string, OnePage>>
