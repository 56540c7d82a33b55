import type { Version } from '../instrument.ts'

export const GAD_7: Version = {
  instrument: 'gad-7',
  version: '2026-11-28',
  title: 'Generalized Anxiety Disorder-7',
  edition: 'GAD-7',
  from: '2026-11-28',
  loinc: '69737-5',
  licence: {
    holder:
      'Pfizer Inc. (developed by Spitzer, Williams, Kroenke and colleagues with a Pfizer educational grant)',
    terms:
      'The owner states that nobody needs permission to reproduce, translate, display or distribute it. Keep the credit line to the developers and Pfizer.',
    source: 'Same family and notice as the PHQ-9; the notice was not seen on a GAD-7 form',
    confidence: 'medium',
    showsLoinc: true,
  },
  items: [
    { id: '69725-0', loinc: '69725-0', scale: 'how-often', isScored: true },
    { id: '68509-9', loinc: '68509-9', scale: 'how-often', isScored: true },
    { id: '69733-4', loinc: '69733-4', scale: 'how-often', isScored: true },
    { id: '69734-2', loinc: '69734-2', scale: 'how-often', isScored: true },
    { id: '69735-9', loinc: '69735-9', scale: 'how-often', isScored: true },
    { id: '69689-8', loinc: '69689-8', scale: 'how-often', isScored: true },
    { id: '69736-7', loinc: '69736-7', scale: 'how-often', isScored: true },
  ],
  scales: {
    'how-often': [
      { value: 0, loinc: 'LA6568-5' },
      { value: 1, loinc: 'LA6569-3' },
      { value: 2, loinc: 'LA6570-1' },
      { value: 3, loinc: 'LA6571-9' },
    ],
  },
  wordings: [
    {
      language: 'en',
      source: 'HL7 Personal Health Record Format; one item in the published wording',
      stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
      items: {
        '69725-0': 'Feeling nervous, anxious, or on edge',
        '68509-9': 'Not being able to stop or control worrying',
        '69733-4': 'Worrying too much about different things',
        '69734-2': 'Trouble relaxing',
        '69735-9': 'Being so restless that it is hard to sit still',
        '69689-8': 'Becoming easily annoyed or irritable',
        '69736-7': 'Feeling afraid, as if something awful might happen',
      },
      scales: {
        'how-often': {
          0: 'Not at all',
          1: 'Several days',
          2: 'More than half the days',
          3: 'Nearly every day',
        },
      },
    },
  ],
  scoring: {
    kind: 'sum',
    range: [0, 21],
    loinc: '70274-6',
    bands: [
      { code: 'minimal', from: 0, to: 4 },
      { code: 'mild', from: 5, to: 9 },
      { code: 'moderate', from: 10, to: 14 },
      { code: 'severe', from: 15, to: 21 },
    ],
    bandsFrom: {
      source: 'Spitzer, Kroenke, Williams, Löwe. Arch Intern Med 2006;166:1092-1097',
      confidence: 'known',
    },
    cutoffs: [
      {
        atLeast: 10,
        population: 'adults in primary care',
        source: 'Spitzer, Kroenke, Williams, Löwe. Arch Intern Med 2006;166:1092-1097',
        confidence: 'known',
      },
    ],
    reliableChange: {
      points: 4,
      source:
        'NHS Talking Therapies manual, reliable improvement; Gyani et al. Behav Res Ther 2013;51:597-606',
      confidence: 'read-about',
    },
  },
}
