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
    'others-ask':
      'Aquí ya hay otras respuestas guardadas. Para poner estas en su lugar, elija otra vez guardarlas.',
    'others-stay':
      'Borramos las respuestas de esta ventana. Aquí siguen guardadas otras respuestas; no las tocamos.',
    'not-cleared':
      'Este navegador no nos dejó borrar las respuestas guardadas aquí. Borre los datos de navegación en sus ajustes, por favor.',
    'some-dropped':
      'Algunas de sus respuestas guardadas no concordaban entre sí. Las quitamos y se las preguntaremos otra vez.',
    'county-dropped':
      'El condado de sus respuestas guardadas no está en ese estado. Elija otra vez el condado, por favor.',
  },
  old: (date) => `Estas respuestas son del ${date}. Revise si todavía son correctas, por favor.`,
  stillRight: 'Todavía son correctas',
  figuresMayBeOld:
    'Si la fecha es correcta, estas reglas pueden ser viejas. Pregunte cuando llame, por favor.',
}
