import type { Version } from '../instrument.ts'

export const PHQ_9: Version = {
  instrument: 'phq-9',
  version: '2026-11-28',
  title: 'Patient Health Questionnaire-9',
  edition: 'PHQ-9',
  from: '2026-11-28',
  loinc: '44249-1',
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
    { id: '44259-0', loinc: '44259-0', scale: 'how-often', isScored: true },
    { id: '44254-1', loinc: '44254-1', scale: 'how-often', isScored: true },
    { id: '44251-7', loinc: '44251-7', scale: 'how-often', isScored: true },
    { id: '44258-2', loinc: '44258-2', scale: 'how-often', isScored: true },
    { id: '44252-5', loinc: '44252-5', scale: 'how-often', isScored: true },
    { id: '44253-3', loinc: '44253-3', scale: 'how-often', isScored: true },
    { id: '44260-8', loinc: '44260-8', scale: 'how-often', isScored: true },
    {
      id: '69722-7',
      loinc: '69722-7',
      scale: 'difficulty',
      isScored: false,
      askIf: {
        anyOf: [
          '44250-9',
          '44255-8',
          '44259-0',
          '44254-1',
          '44251-7',
          '44258-2',
          '44252-5',
          '44253-3',
          '44260-8',
        ],
        is: [1, 2, 3],
      },
    },
  ],
  scales: {
    'how-often': [
      { value: 0, loinc: 'LA6568-5' },
      { value: 1, loinc: 'LA6569-3' },
      { value: 2, loinc: 'LA6570-1' },
      { value: 3, loinc: 'LA6571-9' },
    ],
    difficulty: [
      { value: 'LA6572-7', loinc: 'LA6572-7' },
      { value: 'LA6573-5', loinc: 'LA6573-5' },
      { value: 'LA6575-0', loinc: 'LA6575-0' },
      { value: 'LA6574-3', loinc: 'LA6574-3' },
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
        '44259-0': 'Trouble falling or staying asleep, or sleeping too much',
        '44254-1': 'Feeling tired or having little energy',
        '44251-7': 'Poor appetite or overeating',
        '44258-2':
          'Feeling bad about yourself - or that you are a failure or have let yourself or your family down',
        '44252-5': 'Trouble concentrating on things, such as reading the newspaper or watching television',
        '44253-3':
          'Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual',
        '44260-8': 'Thoughts that you would be better off dead, or of hurting yourself in some way',
        '69722-7':
          'How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      },
      scales: {
        'how-often': {
          0: 'Not at all',
          1: 'Several days',
          2: 'More than half the days',
          3: 'Nearly every day',
        },
        difficulty: {
          'LA6572-7': 'Not difficult at all',
          'LA6573-5': 'Somewhat difficult',
          'LA6575-0': 'Very difficult',
          'LA6574-3': 'Extremely difficult',
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
        '44259-0': 'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
        '44254-1': 'Se ha sentido cansado(a) o con poca energía',
        '44251-7': 'Sin apetito o ha comido en exceso',
        '44258-2':
          'Se ha sentido mal con usted mismo(a) - o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
        '44252-5':
          'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
        '44253-3':
          '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario - muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
        '44260-8': 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
        '69722-7':
          'Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?',
      },
      scales: {
        'how-often': {
          0: 'Ningún día',
          1: 'Varios días',
          2: 'Más de la mitad de los días',
          3: 'Casi todos los días',
        },
        difficulty: {
          'LA6572-7': 'No ha sido difícil',
          'LA6573-5': 'Un poco difícil',
          'LA6575-0': 'Muy difícil',
          'LA6574-3': 'Extremadamente difícil',
        },
      },
    },
  ],
  scoring: {
    kind: 'sum',
    range: [0, 27],
    loinc: '44261-6',
    bands: [
      { code: 'none-to-minimal', from: 0, to: 4 },
      { code: 'mild', from: 5, to: 9 },
      { code: 'moderate', from: 10, to: 14 },
      { code: 'moderately-severe', from: 15, to: 19 },
      { code: 'severe', from: 20, to: 27 },
    ],
    bandsFrom: {
      source: 'Kroenke, Spitzer, Williams. J Gen Intern Med 2001;16:606-613',
      confidence: 'known',
    },
    cutoffs: [
      {
        atLeast: 10,
        population: 'adults in primary care',
        source: 'Kroenke, Spitzer, Williams. J Gen Intern Med 2001;16:606-613',
        confidence: 'known',
      },
    ],
    reliableChange: {
      points: 6,
      source:
        'NHS Talking Therapies manual, reliable improvement; Gyani et al. Behav Res Ther 2013;51:597-606',
      confidence: 'read-about',
    },
    selfHarm: { item: '44260-8', atLeast: 1 },
  },
}
