import type { RaceGroup } from '@handrail/care/people'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface RaceWords {
  readonly title: string
  readonly ask: string
  readonly why: string
  readonly change: string
  readonly write: string
  readonly how: string
  readonly hows: Readonly<Record<'given' | 'declined' | 'unknown' | 'not-asked', string>>
  readonly which: string
  readonly whichHint: string
  readonly inWords: string
  readonly inWordsHint: string
  readonly groups: Readonly<Record<RaceGroup, string>>
  readonly save: string
  readonly problems: Readonly<Record<string, string>>
}

/** Race and ethnicity: one question, with why it is asked. The categories are those of OMB's directive of 2024. */
export const raceWords: Readonly<Record<Language, RaceWords>> = {
  en: {
    title: 'Race and ethnicity',
    ask: '“What is your race or ethnicity? You may choose several, or say it in your own words.”',
    why: 'Say why first: it shows us whether we treat everybody alike. Nobody has to answer, and no answer changes what somebody gets. It is counted in groups only, and stands on no list.',
    change: 'Change',
    write: 'Ask, and write it down',
    how: 'What did they answer?',
    hows: {
      given: 'They told me',
      declined: 'They would rather not say',
      unknown: 'They do not know',
      'not-asked': 'I have not asked',
    },
    which: 'What they chose',
    whichHint: 'All that they named.',
    inWords: 'In their own words',
    inWordsHint: 'For example a people, a nation or a tribe.',
    groups: {
      'american-indian-or-alaska-native': 'American Indian or Alaska Native',
      asian: 'Asian',
      'black-or-african-american': 'Black or African American',
      'hispanic-or-latino': 'Hispanic or Latino',
      'middle-eastern-or-north-african': 'Middle Eastern or North African',
      'native-hawaiian-or-pacific-islander': 'Native Hawaiian or Pacific Islander',
      white: 'White',
      several: 'Chose several',
      'own-words': 'In their own words',
      declined: 'Would rather not say',
      unknown: 'Do not know',
      'not-asked': 'Not asked',
    },
    save: 'Save',
    problems: {
      'choose-or-say': 'Choose at least one, or write their own words.',
      twice: 'Each one only once.',
    },
  },
  es: {
    title: 'Raza y origen étnico',
    ask: '“¿Cuál es su raza u origen étnico? Puede elegir varias, o decirlo en sus propias palabras.”',
    why: 'Diga primero por qué: así vemos si tratamos igual a todas las personas. Nadie tiene que contestar, y ninguna respuesta cambia lo que alguien recibe. Solo se cuenta por grupos, y no aparece en ninguna lista.',
    change: 'Cambiar',
    write: 'Preguntar y anotarlo',
    how: '¿Qué contestó?',
    hows: {
      given: 'Me lo dijo',
      declined: 'Prefiere no decirlo',
      unknown: 'No lo sabe',
      'not-asked': 'No lo he preguntado',
    },
    which: 'Lo que eligió',
    whichHint: 'Todo lo que nombró.',
    inWords: 'En sus propias palabras',
    inWordsHint: 'Por ejemplo un pueblo, una nación o una tribu.',
    groups: {
      'american-indian-or-alaska-native': 'Indígena de las Américas o nativa de Alaska',
      asian: 'Asiática',
      'black-or-african-american': 'Negra o afroamericana',
      'hispanic-or-latino': 'Hispana o latina',
      'middle-eastern-or-north-african': 'Del Medio Oriente o del norte de África',
      'native-hawaiian-or-pacific-islander': 'Nativa de Hawái o de las islas del Pacífico',
      white: 'Blanca',
      several: 'Eligió varias',
      'own-words': 'En sus propias palabras',
      declined: 'Prefiere no decirlo',
      unknown: 'No lo sabe',
      'not-asked': 'No se preguntó',
    },
    save: 'Guardar',
    problems: {
      'choose-or-say': 'Elija al menos una, o escriba sus propias palabras.',
      twice: 'Cada una solo una vez.',
    },
  },
}
