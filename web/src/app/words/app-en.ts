import { crisisEn } from '../../ui/crisis/en.ts'
import type { AppWords } from './app-words.ts'

export const appEn: AppWords = {
  brand: 'Handrail',
  skip: 'Skip to the main part',
  navigation: 'Pages',
  nav: {
    today: 'Today',
    requests: 'Requests',
    intake: 'Intake',
    people: 'People',
    trail: 'What happened',
    settings: 'Settings',
    help: 'Help',
  },
  search: {
    open: 'Find a person or a page',
    title: 'Find',
    label: 'Find a person or a page',
    hint: 'A name, a phone number or a birth date. Part of it is enough.',
    people: 'People',
    actions: 'Pages and actions',
    nothing: 'Nobody by that name that you can see. Try fewer letters, a phone number or a birth date.',
    searching: 'Looking…',
    found: (count) => (count === 1 ? '1 found' : `${count} found`),
    registerPerson: 'Register a person',
  },
  crisis: {
    label: 'Crisis help: call or text 988',
    short: '988',
    title: 'Crisis help, day and night',
    offers: crisisEn.offers,
    note: 'Free. For the person, and for you.',
  },
  saved: {
    all: 'All saved',
    saving: 'Saving',
    onDevice: 'Saved on this device',
    offline: 'No signal. You can keep working; what you write is kept on this device.',
  },
  account: {
    open: (name) => `Your account, ${name}`,
    actingAs: (role) => `Working as ${role}`,
    switchRole: 'Work as',
    language: 'Language',
    appearance: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    system: 'Like this device',
    singleKeys: 'Shortcuts of one letter',
    signOut: 'Sign out',
  },
  demo: 'Demo. Everyone here is made up. Do not enter anything about a real person.',
  keys: {
    title: 'All keys',
    lead: 'Everything also works with the mouse, by touch and with Tab.',
    off: 'Shortcuts of one letter are off. You can turn them on in your account.',
    list: [
      [['/'], 'Find a person or a page'],
      [['Ctrl', 'K'], 'The same, also while you write'],
      [['J'], 'Next row of a list'],
      [['K'], 'Row before'],
      [['Enter'], 'Open the chosen row'],
      [['?'], 'This list'],
      [['Esc'], 'Close what is open'],
    ],
  },
  idle: {
    title: 'Still there?',
    text: (minutes) =>
      minutes <= 1
        ? 'You will be signed out in less than a minute. Your words are kept.'
        : `You will be signed out in ${minutes} minutes. Your words are kept.`,
    stay: 'Stay signed in',
    leave: 'Sign out now',
  },
  notFoundTitle: 'There is no page here',
  notFound: 'The address may have a slip, or the page has moved.',
  somebodyElse: {
    title: 'Somebody else is signed in in this browser now',
    lead: 'Words that were written here are kept for whoever wrote them. They come back when that person signs in again.',
    goOn: (name) => `Go on as ${name}`,
  },
  faultTitle: 'This page did not open',
  fault: 'Something went wrong on our side. What you wrote is kept.',
  reload: 'Load it again',
  toToday: 'Go to Today',
}
