import { figureText } from '../figure-text.ts'
import type { CommonWords } from './common-words.ts'

export const commonEn: CommonWords = {
  stillLoading: 'This is taking longer than usual. It is still on its way.',
  tryAgain: 'Try again',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Change',
  back: 'Back',
  add: 'Add',
  yes: 'Yes',
  no: 'No',
  optional: 'You may leave this empty.',
  choose: 'Choose one',
  notKnown: 'Not known yet',
  notAsked: 'Not asked',
  showPassword: 'Show or hide the password',
  rowAction: 'What you can do',
  trouble(trouble) {
    switch (trouble.kind) {
      case 'offline':
        return 'We could not reach the server. Your words are kept. Try again.'
      case 'away':
        return 'Handrail cannot reach its records right now. Your words are kept. Try again in a minute.'
      case 'slow-down':
        return trouble.after === undefined
          ? 'That was many tries in a short time. Wait a minute, then try again.'
          : `That was many tries in a short time. Wait ${seconds(trouble.after)}, then try again.`
      case 'not-found':
        return 'There is nothing here that you can open. If you think there should be, ask your supervisor.'
      case 'not-allowed':
        return 'Your role does not open this. An agency admin can say who may.'
      case 'not-signed-in':
        return 'Please sign in again. Your words are kept.'
      case 'somebody-else':
        return 'Somebody else is signed in in this browser now. Your words are kept.'
      case 'fault':
        return 'Something went wrong on our side. Your words are kept. Try again, or tell the person who runs Handrail.'
    }
  },
  problemsTitle: (count) => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
  problem({ field, code, accepted }, wrote) {
    const came = wrote ? ` You wrote “${wrote}”.` : ''
    switch (code) {
      case 'missing':
        return 'Fill this in, or choose one.'
      case 'too-small':
        if (accepted?.of === 'array') return 'Choose at least one.'
        // What came is not told back of a password; how long it must be is.
        if (accepted?.of === 'string' && Number(accepted.atLeast) > 1)
          return `Write at least ${figureText(accepted.atLeast)} letters or signs.`
        return wrote === undefined || wrote === ''
          ? 'Fill this in.'
          : `This needs at least ${figureText(accepted?.atLeast)}.${came}`
      case 'too-big':
        return accepted?.of === 'string'
          ? `Write at most ${figureText(accepted.atMost)} letters.`
          : `This can be ${figureText(accepted?.atMost)} at most.${came}`
      case 'not-a-choice':
        return 'Choose one of the list.'
      case 'plain-date':
        return `Enter a day as month, day and year, such as 04/23/2026.${came}`
      case 'time-zone':
        return `Enter a time zone by its name, such as America/Chicago.${came}`
      case 'wrong-type':
        return `This does not look right. Check it, or leave it empty.${came}`
      case 'wrong-form':
        if (/email$/.test(field)) return `Enter an email, such as lee@example.org.${came}`
        return wrote === '' ? 'Fill this in.' : `This does not look right. Check it for a slip.${came}`
      case 'unknown-field':
        return 'This page is older than the server. Load it again; your words are kept.'
      default:
        return `This does not look right. Check it for a slip.${came}`
    }
  },
  refusal({ code }) {
    switch (code) {
      case 'changed-meanwhile':
        return 'Someone else changed this while you were writing. Nothing is lost: both versions are below.'
      case 'request-id-used':
        return 'This page sent two different things under one number. Load it again; your words are kept.'
      default:
        return undefined
    }
  },
  goesOn: 'This form holds what you wrote before and did not save. Check that it is about the same thing.',
  startOver: 'Start over',
  changedOnly:
    'Someone else changed this while you were writing. Your words stay here. See how it stands now, then send yours if it still fits.',
  seeTheirs: 'Show how it stands now',
  anyRefusal:
    'This cannot be done right now. Your words are kept. Ask your supervisor if it should be possible.',
  versions: {
    title: 'Two versions',
    lead: 'Choose which words stay. Nothing is saved until you do.',
    over: 'This is done or gone already, so there is nothing left to save. Here is what happened meanwhile.',
    same: 'What you wrote and what is saved say the same.',
    field: 'What',
    mine: 'Yours',
    theirs: 'Saved by someone else',
    empty: 'Empty',
    keepMine: 'Save yours',
    keepTheirs: 'Keep theirs',
  },
  when: {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    dayAndTime: (day, time) => `${day}, ${time}`,
    range: (from, to) => `${from} to ${to}`,
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
  },
}

const seconds = (count: number): string =>
  count < 90 ? `${Math.ceil(count)} seconds` : `${Math.ceil(count / 60)} minutes`
