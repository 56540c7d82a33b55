import type { Version } from '../instrument.ts'

export const ASQ: Version = {
  instrument: 'asq',
  version: '2026-11-28',
  title: 'Ask Suicide-Screening Questions',
  edition: 'NIMH toolkit, 2017',
  from: '2026-11-28',
  licence: {
    holder: 'National Institute of Mental Health (US government)',
    terms:
      'NIMH offers the toolkit as a free resource. Work of US government staff, so no US copyright is expected; no express licence text was read. Credit NIMH and keep the wording.',
    source: 'NIMH ASQ Toolkit 2017; no licence text was read',
    confidence: 'medium',
    showsLoinc: true,
  },
  items: [
    { id: 'asq-1', scale: 'yes-no', isScored: true },
    { id: 'asq-2', scale: 'yes-no', isScored: true },
    { id: 'asq-3', scale: 'yes-no', isScored: true },
    { id: 'asq-4', scale: 'yes-no', isScored: true },
    {
      id: 'asq-5',
      scale: 'yes-no',
      isScored: true,
      askIf: { anyOf: ['asq-1', 'asq-2', 'asq-3', 'asq-4'], is: ['yes', 'refused'] },
    },
  ],
  scales: {
    'yes-no': [{ value: 'no', loinc: 'LA32-8' }, { value: 'yes', loinc: 'LA33-6' }, { value: 'refused' }],
  },
  wordings: [
    {
      language: 'en',
      source: 'NIMH ASQ Toolkit 2017, from a copy',
      items: {
        'asq-1': 'In the past few weeks, have you wished you were dead?',
        'asq-2':
          'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
        'asq-3': 'In the past week, have you been having thoughts about killing yourself?',
        'asq-4': 'Have you ever tried to kill yourself?',
        'asq-5': 'Are you having thoughts of killing yourself right now?',
      },
      scales: {
        'yes-no': {
          no: 'No',
          yes: 'Yes',
          refused: 'Refused to answer',
        },
      },
    },
  ],
  scoring: {
    kind: 'suicide-screen',
    acuity: 'asq-5',
    source: 'NIMH ASQ Toolkit 2017; Horowitz et al. Arch Pediatr Adolesc Med 2012;166:1170-1176',
    confidence: 'read',
  },
}
