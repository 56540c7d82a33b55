import type { KeepingWords } from './keeping-words.ts'

export const keepingEs: KeepingWords = {
  notices: {
    kept: 'Listo. Sus respuestas se guardan en este teléfono o esta computadora. Puede borrarlas cuando quiera.',
    'keep-refused':
      'Este navegador no nos deja guardar respuestas. Quizás está en modo privado. Puede seguir e imprimir su plan.',
    discarded:
      'No pudimos leer las respuestas guardadas aquí: eran viejas o tenían un daño. Las borramos. Empiece de nuevo, por favor.',
    'kept-elsewhere':
      'En otra ventana de Handrail se guardaron respuestas más nuevas. No las tocamos. Las respuestas de esta ventana no se guardan.',
    'keep-lost':
      'No pudimos guardar sus últimas respuestas, así que ya no queda nada guardado aquí. Puede seguir e imprimir su plan.',
    newer:
      'Las respuestas guardadas aquí son de una versión más nueva de Handrail. No podemos leerlas y no las tocamos.',
    'newer-asks':
      'Aquí hay respuestas que guardó una versión más nueva de Handrail. Para poner estas en su lugar, elija otra vez guardarlas.',
    'county-dropped':
      'El condado de sus respuestas guardadas no está en ese estado. Elija otra vez el condado, por favor.',
  },
  old: (date) => `Estas respuestas son del ${date}. Revise si todavía son correctas, por favor.`,
  stillRight: 'Todavía son correctas',
}
