import type { Version } from '../instrument.ts'

export const AHC_HRSN: Version = {
  instrument: 'ahc-hrsn',
  version: '2026-11-28',
  title: 'Accountable Health Communities Health-Related Social Needs Screening Tool',
  edition: 'Core domains without the safety items (HITS)',
  from: '2026-11-28',
  licence: {
    holder:
      'Centers for Medicare & Medicaid Services; items from others: living situation and transportation from PRAPARE (NACHC and partners), food from the Hunger Vital Sign (Hager et al. 2010), utilities from Cook et al. 2008',
    terms:
      "A CMS tool that CMS offers for use outside its model. The items named keep their authors' credit, and their owners' own terms were not read here. The HITS safety items are copyrighted and are left out.",
    source: "New York 1115 HRSN guide; CMS's form and its owners' terms were not read",
    confidence: 'medium',
    showsLoinc: true,
  },
  items: [
    { id: '71802-3', loinc: '71802-3', scale: 'living', isScored: true, domain: 'housing' },
    {
      id: '96778-6',
      loinc: '96778-6',
      scale: 'problems',
      isScored: true,
      several: { exclusive: 'LA9-3' },
      domain: 'housing',
    },
    { id: '88122-7', loinc: '88122-7', scale: 'how-true', isScored: true, domain: 'food' },
    { id: '88123-5', loinc: '88123-5', scale: 'how-true', isScored: true, domain: 'food' },
    { id: '93030-5', loinc: '93030-5', scale: 'yes-no', isScored: true, domain: 'transportation' },
    { id: '96779-4', loinc: '96779-4', scale: 'shut-off', isScored: true, domain: 'utilities' },
  ],
  scales: {
    living: [
      { value: 'LA31993-1', loinc: 'LA31993-1' },
      { value: 'LA31994-9', loinc: 'LA31994-9', isNeed: true },
      { value: 'LA31995-6', loinc: 'LA31995-6', isNeed: true },
    ],
    problems: [
      { value: 'LA31996-4', loinc: 'LA31996-4', isNeed: true },
      { value: 'LA28580-1', loinc: 'LA28580-1', isNeed: true },
      { value: 'LA31997-2', loinc: 'LA31997-2', isNeed: true },
      { value: 'LA31998-0', loinc: 'LA31998-0', isNeed: true },
      { value: 'LA31999-8', loinc: 'LA31999-8', isNeed: true },
      { value: 'LA32000-4', loinc: 'LA32000-4', isNeed: true },
      { value: 'LA32001-2', loinc: 'LA32001-2', isNeed: true },
      { value: 'LA9-3', loinc: 'LA9-3' },
    ],
    'how-true': [
      { value: 'LA28397-0', loinc: 'LA28397-0', isNeed: true },
      { value: 'LA6729-3', loinc: 'LA6729-3', isNeed: true },
      { value: 'LA28398-8', loinc: 'LA28398-8' },
    ],
    'yes-no': [
      { value: 'LA33-6', loinc: 'LA33-6', isNeed: true },
      { value: 'LA32-8', loinc: 'LA32-8' },
    ],
    'shut-off': [
      { value: 'LA33-6', loinc: 'LA33-6', isNeed: true },
      { value: 'LA32-8', loinc: 'LA32-8' },
      { value: 'LA32002-0', loinc: 'LA32002-0', isNeed: true },
    ],
  },
  wordings: [
    {
      language: 'en',
      source: "New York 1115 HRSN guide, naming CMS's form",
      items: {
        '71802-3': 'What is your living situation today?',
        '96778-6': 'Think about the place you live. Do you have problems with any of the following?',
        '88122-7':
          'Within the past 12 months, you worried that your food would run out before you got money to buy more.',
        '88123-5':
          "Within the past 12 months, the food you bought just didn't last and you didn't have money to get more.",
        '93030-5':
          'In the past 12 months, has lack of reliable transportation kept you from medical appointments, meetings, work or from getting things needed for daily living?',
        '96779-4':
          'In the past 12 months has the electric, gas, oil, or water company threatened to shut off services in your home?',
      },
      scales: {
        living: {
          'LA31993-1': 'I have a steady place to live',
          'LA31994-9': 'I have a place to live today, but I am worried about losing it in the future',
          'LA31995-6':
            'I do not have a steady place to live (I am temporarily staying with others, in a hotel, in a shelter, living outside on the street, on a beach, in a car, abandoned building, bus or train station, or in a park)',
        },
        problems: {
          'LA31996-4': 'Pests such as bugs, ants, or mice',
          'LA28580-1': 'Mold',
          'LA31997-2': 'Lead paint or pipes',
          'LA31998-0': 'Lack of heat',
          'LA31999-8': 'Oven or stove not working',
          'LA32000-4': 'Smoke detectors missing or not working',
          'LA32001-2': 'Water leaks',
          'LA9-3': 'None of the above',
        },
        'how-true': {
          'LA28397-0': 'Often true',
          'LA6729-3': 'Sometimes true',
          'LA28398-8': 'Never true',
        },
        'yes-no': {
          'LA33-6': 'Yes',
          'LA32-8': 'No',
        },
        'shut-off': {
          'LA33-6': 'Yes',
          'LA32-8': 'No',
          'LA32002-0': 'Already shut off',
        },
      },
    },
  ],
  scoring: {
    kind: 'domains',
    source: "New York 1115 HRSN guide, naming CMS's form",
    confidence: 'read',
  },
}
