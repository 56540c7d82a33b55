import { card } from '@handrail/care/referrals'
import { expect, test } from 'vitest'
import { cardFrom } from './typed.ts'
import { outsideWords } from './words/outside.ts'

const sent = (typed: Readonly<Record<string, string>>) =>
  card.parse(cardFrom({ given: 'Ana', phone: '713-555-0142', ...typed }, outsideWords.en)).reach[0]

test.each([
  ['their own', { phoneOf: 'own' }, 'Own phone'],
  ['one they share', { phoneOf: 'shared' }, 'Shared phone'],
  ['the sender’s', { phoneOf: 'mine', senderName: 'Lee Sample' }, 'c/o Lee Sample'],
  [
    'somebody else’s, in the words of the sender',
    { phoneOf: 'other', phoneOwner: 'her mother' },
    'her mother',
  ],
  ['somebody else’s, unsaid whose', { phoneOf: 'other' }, 'Somebody else’s phone'],
  ['nobody’s that was said', {}, undefined],
])('a phone that is %s carries it as the label of the contact point', (_whose, typed, label) => {
  expect(sent(typed)?.terms.label).toBe(label)
})

test('whether a message may be left goes along in the words of a contact point, and unsaid is not asked', () => {
  expect(sent({ voicemail: 'name-only' })?.at).toMatchObject({ rules: { voicemail: 'name-only' } })
  expect(sent({})?.at).toMatchObject({ rules: { voicemail: 'not-asked', text: 'not-asked' } })
})
