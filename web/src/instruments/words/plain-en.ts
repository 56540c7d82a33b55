/** What a questionnaire asks about, in plain words; and why a link cannot be sent, with what to do about it. */
export const plainEn = {
  names: {
    'phq-9': 'PHQ-9: how low mood has been, 9 questions',
    'phq-2': 'PHQ-2: how low mood has been, 2 questions',
    'gad-7': 'GAD-7: worry and nerves, 7 questions',
    'pc-ptsd-5': 'PC-PTSD-5: after something terrible, up to 6 questions',
    'audit-c': 'AUDIT-C: how much they drink, 3 questions',
    asq: 'ASQ: thoughts of suicide, 4 or 5 questions',
    'ahc-hrsn': 'AHC-HRSN: home, food, getting around, power and water',
  } as Readonly<Record<string, string>>,
  noneIn: (titles: string, language: string) => `Not here in ${language}: ${titles}.`,
  notSafe: {
    'no-such-way':
      'No number or address that takes a message is written down for them. Add one to their record, or show the link here.',
    'person-said-no': 'They said no to messages like this. Call, or show the link here.',
    'not-asked':
      'Nobody asked them yet whether we may write, so nothing is sent. Ask them first, or show the link here.',
    'nothing-may-be-said':
      'At their number a message may say nothing of us, so no link can go there. Show the link here, or give it here.',
    doubtful:
      'Nobody knows whether their number is still theirs. Ask them and confirm it first, or show the link here.',
    'warning-unread': 'Somebody wrote that reaching them may be unsafe. Read that on their record first.',
    'not-living': 'Nothing is sent to this person any more.',
    'too-late': 'It would arrive only after the link is over. Show the link here.',
    'never-in-safe-hours': 'There is no hour at which it is safe to write to them. Show the link here.',
  } as Readonly<Record<string, string>>,
}
export type PlainWords = typeof plainEn
