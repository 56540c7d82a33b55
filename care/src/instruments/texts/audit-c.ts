import type { Version } from '../instrument.ts'

export const AUDIT_C: Version = {
  instrument: 'audit-c',
  version: '2026-11-28',
  title: 'Alcohol Use Disorders Identification Test - Consumption',
  edition: 'AUDIT-C',
  from: '2026-11-28',
  loinc: '72109-2',
  licence: {
    holder: 'Derived from the World Health Organization AUDIT',
    terms:
      "US Core's notice calls the AUDIT, as a WHO-approved instrument, public domain. Another public copy reproduces WHO's permission for non-commercial use only. US agencies distribute AUDIT-C freely. Have it checked before shipping it as more than a plug-in form.",
    source: "HL7 US Core's notice against another public copy",
    confidence: 'conflict',
    showsLoinc: true,
  },
  items: [
    { id: '68518-0', loinc: '68518-0', scale: 'how-often', isScored: true },
    {
      id: '68519-8',
      loinc: '68519-8',
      scale: 'how-many',
      isScored: true,
      askIf: { anyOf: ['68518-0'], is: [1, 2, 3, 4] },
    },
    {
      id: '68520-6',
      loinc: '68520-6',
      scale: 'six-or-more',
      isScored: true,
      askIf: { anyOf: ['68518-0'], is: [1, 2, 3, 4] },
    },
  ],
  scales: {
    'how-often': [
      { value: 0, loinc: 'LA6270-8' },
      { value: 1 },
      { value: 2, loinc: 'LA18927-6' },
      { value: 3 },
      { value: 4 },
    ],
    'how-many': [
      { value: 0, loinc: 'LA15694-5' },
      { value: 1, loinc: 'LA15695-2' },
      { value: 2, loinc: 'LA18930-0' },
      { value: 3, loinc: 'LA18931-8' },
      { value: 4, loinc: 'LA18932-6' },
    ],
    'six-or-more': [
      { value: 0, loinc: 'LA6270-8' },
      { value: 1, loinc: 'LA18933-4' },
      { value: 2, loinc: 'LA18876-5' },
      { value: 3, loinc: 'LA18891-4' },
      { value: 4, loinc: 'LA18934-2' },
    ],
  },
  wordings: [
    {
      language: 'en',
      source: 'HL7 US Core; first item from independent public copies',
      items: {
        '68518-0': 'How often do you have a drink containing alcohol?',
        '68519-8': 'How many standard drinks containing alcohol do you have on a typical day?',
        '68520-6': 'How often do you have 6 or more drinks on 1 occasion?',
      },
      scales: {
        'how-often': {
          0: 'Never',
          1: 'Monthly or less',
          2: '2-4 times a month',
          3: '2-3 times a week',
          4: '4 or more times a week',
        },
        'how-many': {
          0: '1 or 2',
          1: '3 or 4',
          2: '5 or 6',
          3: '7 to 9',
          4: '10 or more',
        },
        'six-or-more': {
          0: 'Never',
          1: 'Less than monthly',
          2: 'Monthly',
          3: 'Weekly',
          4: 'Daily or almost daily',
        },
      },
    },
  ],
  scoring: {
    kind: 'sum',
    range: [0, 12],
    loinc: '75626-2',
    bands: [
      { code: 'negative', from: 0, to: 2 },
      { code: 'positive-for-women', from: 3, to: 3 },
      { code: 'positive', from: 4, to: 12 },
    ],
    bandsFrom: { source: 'Bush et al. Arch Intern Med 1998;158:1789-1795', confidence: 'known' },
    cutoffs: [
      {
        atLeast: 4,
        sex: 'male',
        population: 'men',
        source: 'Bush et al. Arch Intern Med 1998;158:1789-1795; HL7 US Core',
        confidence: 'known',
      },
      {
        atLeast: 3,
        sex: 'female',
        population: 'women',
        source: 'Bush et al. Arch Intern Med 1998;158:1789-1795; HL7 US Core',
        confidence: 'known',
      },
      {
        atLeast: 3,
        population: 'whose sex is another or is not known: the more careful one, by our own choice',
        source: 'Own choice',
        confidence: 'known',
      },
    ],
    aloneItem: '68518-0',
  },
}
