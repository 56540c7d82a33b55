import type { KeepingWords } from './keeping-words.ts'

export const keepingEn: KeepingWords = {
  notices: {
    kept: 'Your answers are now kept on this device. You can clear them at any time.',
    'keep-refused':
      'This browser does not let us keep answers. It may be in private mode. You can go on, and print your plan.',
    discarded:
      'The answers kept on this device were old or damaged. We could not read them, so we cleared them. Please start again.',
    'kept-elsewhere':
      'Another window of Handrail has kept newer answers on this device. We left those as they are. The answers in this window are not kept.',
    'keep-lost':
      'Your newest answers could not be kept, so nothing is kept on this device now. You can go on here, and print your plan.',
    newer:
      'The answers kept on this device come from a newer Handrail. We cannot read them, and left them as they are.',
    'newer-asks':
      'A newer Handrail has kept answers on this device. To put these in their place, choose to keep them once more.',
    'others-ask':
      'Other answers are already kept on this device. To put these in their place, choose to keep them once more.',
    'others-stay':
      'The answers in this window are cleared. Other answers are still kept on this device. We left those as they are.',
    'not-cleared':
      'This browser did not let us clear the answers kept on this device. Please clear the browsing data in its settings.',
    'some-dropped':
      'Some of your kept answers did not fit together. We left those out, and will ask you about them again.',
    'county-dropped': 'The county in your kept answers is not in that state. Please choose the county again.',
  },
  old: (date) => `These answers are from ${date}. Please check if they are still right.`,
  stillRight: 'They are still right',
  figuresMayBeOld: 'If the date is right, these rules may be old. Please ask when you call.',
}
