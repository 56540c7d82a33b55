import type { Version } from '../instrument.ts'

export const PHQ_2: Version = {
  instrument: 'phq-2',
  version: '2026-11-28',
  title: 'Patient Health Questionnaire-2',
  edition: 'PHQ-2',
  from: '2026-11-28',
  loinc: '55757-9',
  licence: {
    holder:
      'Pfizer Inc. (developed by Spitzer, Williams, Kroenke and colleagues with a Pfizer educational grant)',
    terms:
      'The owner states that nobody needs permission to reproduce, translate, display or distribute it. Keep the credit line to the developers and Pfizer.',
    source: 'Notice on the forms; HL7 US Core',
    confidence: 'high',
    showsLoinc: true,
  },
  items: [
    { id: '44250-9', loinc: '44250-9', scale: 'how-often', isScored: true },
    { id: '44255-8', loinc: '44255-8', scale: 'how-often', isScored: true },
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
      source: 'HL7 US Core; LHNCBC LForms',
      stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
      items: {
        '44250-9': 'Little interest or pleasure in doing things',
        '44255-8': 'Feeling down, depressed, or hopeless',
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
    {
      language: 'es',
      source: 'PHQ-9 Spanish form with its notice, from a copy',
      stem: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
      items: {
        '44250-9': 'Poco interés o placer en hacer cosas',
        '44255-8': 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
      },
      scales: {
        'how-often': {
          0: 'Ningún día',
          1: 'Varios días',
          2: 'Más de la mitad de los días',
          3: 'Casi todos los días',
        },
      },
    },
  ],
  scoring: {
    kind: 'sum',
    range: [0, 6],
    loinc: '55758-7',
    bands: [
      { code: 'negative', from: 0, to: 2 },
      { code: 'positive', from: 3, to: 6 },
    ],
    bandsFrom: { source: 'Kroenke, Spitzer, Williams. Med Care 2003;41:1284-1292', confidence: 'known' },
    cutoffs: [
      {
        atLeast: 3,
        population: 'adults in primary care',
        source: 'Kroenke, Spitzer, Williams. Med Care 2003;41:1284-1292',
        confidence: 'known',
      },
    ],
  },
}
