import type { PlainWords } from './plain-en.ts'

export const plainEs: PlainWords = {
  names: {
    'phq-9': 'PHQ-9: cuánto desánimo ha tenido, 9 preguntas',
    'phq-2': 'PHQ-2: cuánto desánimo ha tenido, 2 preguntas',
    'gad-7': 'GAD-7: preocupación y nervios, 7 preguntas',
    'pc-ptsd-5': 'PC-PTSD-5: después de algo terrible, hasta 6 preguntas',
    'audit-c': 'AUDIT-C: cuánto bebe, 3 preguntas',
    asq: 'ASQ: pensamientos de suicidio, 4 o 5 preguntas',
    'ahc-hrsn': 'AHC-HRSN: vivienda, comida, transporte, luz y agua',
  },
  noneIn: (titles, language) => `No están aquí en ${language.toLowerCase()}: ${titles}.`,
  notSafe: {
    'no-such-way':
      'No hay anotado ningún número ni dirección que reciba mensajes. Agregue uno en su expediente, o muestre el enlace aquí.',
    'person-said-no': 'La persona no quiere mensajes así. Llame, o muestre el enlace aquí.',
    'not-asked':
      'Todavía nadie le preguntó si podemos escribirle, así que no se envía nada. Pregunte primero, o muestre el enlace aquí.',
    'nothing-may-be-said':
      'En su número un mensaje no puede decir nada de nosotros, así que no puede ir un enlace. Muestre el enlace aquí, o haga las preguntas aquí.',
    doubtful:
      'Nadie sabe si ese número sigue siendo suyo. Pregúntele y confírmelo primero, o muestre el enlace aquí.',
    'warning-unread':
      'Alguien anotó que comunicarse con esta persona puede no ser seguro. Léalo primero en su expediente.',
    'not-living': 'A esta persona ya no se le manda nada.',
    'too-late': 'Llegaría cuando el enlace ya no sirve. Muestre el enlace aquí.',
    'never-in-safe-hours': 'No hay ninguna hora en que sea seguro escribirle. Muestre el enlace aquí.',
  },
}
