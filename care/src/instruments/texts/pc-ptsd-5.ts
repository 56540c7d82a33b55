import type { Version } from '../instrument.ts'

export const PC_PTSD_5: Version = {
  instrument: 'pc-ptsd-5',
  version: '2026-11-28',
  title: 'Primary Care PTSD Screen for DSM-5',
  edition: 'PC-PTSD-5',
  from: '2026-11-28',
  licence: {
    holder: 'US Department of Veterans Affairs, National Center for PTSD',
    terms:
      'Made by employees of the US government; described as in the public domain. Name the National Center for PTSD as the source and do not change the items. The VA page itself was not read here.',
    source: 'Prins et al. 2016; the page of the National Center for PTSD was not read',
    confidence: 'medium',
    showsLoinc: true,
  },
  items: [
    { id: '102011-4', loinc: '102011-4', scale: 'yes-no', isScored: false },
    { id: '102012-2', scale: 'yes-no', isScored: true, askIf: { anyOf: ['102011-4'], is: [1] } },
    { id: '102013-0', scale: 'yes-no', isScored: true, askIf: { anyOf: ['102011-4'], is: [1] } },
    { id: '102014-8', scale: 'yes-no', isScored: true, askIf: { anyOf: ['102011-4'], is: [1] } },
    { id: '102015-5', scale: 'yes-no', isScored: true, askIf: { anyOf: ['102011-4'], is: [1] } },
    { id: '102016-3', scale: 'yes-no', isScored: true, askIf: { anyOf: ['102011-4'], is: [1] } },
  ],
  scales: {
    'yes-no': [
      { value: 0, loinc: 'LA32-8' },
      { value: 1, loinc: 'LA33-6' },
    ],
  },
  wordings: [
    {
      language: 'en',
      source: 'Prins et al. J Gen Intern Med 2016;31:1206-1211',
      stem: 'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide.',
      stemAfterFirst: 'In the past month, have you...',
      items: {
        '102011-4': 'Have you ever experienced this kind of event?',
        '102012-2':
          'Had nightmares about the event(s) or thought about the event(s) when you did not want to?',
        '102013-0':
          'Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
        '102014-8': 'Been constantly on guard, watchful, or easily startled?',
        '102015-5': 'Felt numb or detached from people, activities, or your surroundings?',
        '102016-3':
          'Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
      },
      scales: {
        'yes-no': {
          0: 'No',
          1: 'Yes',
        },
      },
    },
  ],
  scoring: {
    kind: 'sum',
    range: [0, 5],
    loinc: '102017-1',
    bands: [
      { code: 'below-both', from: 0, to: 2 },
      { code: 'sensitive-cut-point', from: 3, to: 3 },
      { code: 'recommended-cut-point', from: 4, to: 5 },
    ],
    bandsFrom: { source: 'Bovin et al. JAMA Netw Open 2021;4:e2036733', confidence: 'known' },
    cutoffs: [
      {
        atLeast: 4,
        choices: [
          {
            atLeast: 3,
            population: 'finds more, and may suit women better',
            source:
              'Prins et al. J Gen Intern Med 2016;31:1206-1211; Bovin et al. JAMA Netw Open 2021;4:e2036733',
            confidence: 'known',
          },
          {
            atLeast: 4,
            population: 'veterans in primary care: the best balance',
            source: 'Bovin et al. JAMA Netw Open 2021;4:e2036733',
            confidence: 'known',
          },
        ],
        population: 'veterans in primary care: the best balance',
        source: 'Bovin et al. JAMA Netw Open 2021;4:e2036733',
        confidence: 'known',
      },
    ],
  },
}
