import { figureText } from '../figure-text.ts'
import type { CommonWords } from './common-words.ts'

export const commonEs: CommonWords = {
  stillLoading: 'Esto tarda más de lo normal. Todavía viene en camino.',
  tryAgain: 'Intentar otra vez',
  save: 'Guardar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  edit: 'Cambiar',
  back: 'Volver',
  add: 'Agregar',
  yes: 'Sí',
  no: 'No',
  optional: 'Puede dejarlo vacío.',
  choose: 'Elija una opción',
  notKnown: 'Todavía no se sabe',
  notAsked: 'No se ha preguntado',
  showPassword: 'Mostrar u ocultar la contraseña',
  rowAction: 'Lo que puede hacer',
  trouble(trouble) {
    switch (trouble.kind) {
      case 'offline':
        return 'No pudimos comunicarnos con el servidor. Lo que escribió está guardado. Intente otra vez.'
      case 'away':
        return 'Handrail no puede abrir sus registros en este momento. Lo que escribió está guardado. Intente otra vez en un minuto.'
      case 'slow-down':
        return trouble.after === undefined
          ? 'Fueron muchos intentos en poco tiempo. Espere un minuto e intente otra vez.'
          : `Fueron muchos intentos en poco tiempo. Espere ${seconds(trouble.after)} e intente otra vez.`
      case 'not-found':
        return 'Aquí no hay nada que usted pueda abrir. Si cree que debería haberlo, pregunte a quien le supervisa.'
      case 'not-allowed':
        return 'Con su función no se abre esto. Quien administra la agencia puede decirle quién sí puede.'
      case 'not-signed-in':
        return 'Vuelva a entrar, por favor. Lo que escribió está guardado.'
      case 'somebody-else':
        return 'Ahora hay otra persona conectada en este navegador. Lo que usted escribió está guardado.'
      case 'fault':
        return 'Algo salió mal de nuestro lado. Lo que escribió está guardado. Intente otra vez o avise a quien administra Handrail.'
    }
  },
  problemsTitle: (count) => (count === 1 ? 'Hay una cosa por revisar' : `Hay ${count} cosas por revisar`),
  problem({ field, code, accepted }, wrote) {
    const came = wrote ? ` Usted escribió “${wrote}”.` : ''
    switch (code) {
      case 'missing':
        return 'Complete este dato o elija una opción.'
      case 'too-small':
        if (accepted?.of === 'array') return 'Elija al menos una opción.'
        // What came is not told back of a password; how long it must be is.
        if (accepted?.of === 'string' && Number(accepted.atLeast) > 1)
          return `Escriba al menos ${figureText(accepted.atLeast)} letras o signos.`
        return wrote === undefined || wrote === ''
          ? 'Complete este dato.'
          : `Aquí se necesita al menos ${figureText(accepted?.atLeast)}.${came}`
      case 'too-big':
        return accepted?.of === 'string'
          ? `Escriba como máximo ${figureText(accepted.atMost)} letras.`
          : `Aquí puede ser ${figureText(accepted?.atMost)} como máximo.${came}`
      case 'not-a-choice':
        return 'Elija una opción de la lista.'
      case 'plain-date':
        return `Escriba la fecha con mes, día y año, por ejemplo 04/23/2026.${came}`
      case 'time-zone':
        return `Escriba el nombre de una zona horaria, por ejemplo America/Chicago.${came}`
      case 'wrong-type':
        return `Esto no parece correcto. Revíselo o déjelo vacío.${came}`
      case 'wrong-form':
        if (/email$/.test(field)) return `Escriba un correo, por ejemplo lee@example.org.${came}`
        return wrote === ''
          ? 'Complete este dato.'
          : `Esto no parece correcto. Revise si hay un error.${came}`
      case 'unknown-field':
        return 'Esta página es más antigua que el servidor. Cárguela otra vez; lo que escribió está guardado.'
      default:
        return `Esto no parece correcto. Revise si hay un error.${came}`
    }
  },
  refusal({ code }) {
    switch (code) {
      case 'changed-meanwhile':
        return 'Otra persona cambió esto mientras usted escribía. No se perdió nada: abajo están las dos versiones.'
      case 'request-id-used':
        return 'Esta página envió dos cosas distintas con un mismo número. Cárguela otra vez; lo que escribió está guardado.'
      default:
        return undefined
    }
  },
  goesOn: 'Este formulario tiene lo que escribió antes y no guardó. Revise que se trate de lo mismo.',
  startOver: 'Empezar de nuevo',
  changedOnly:
    'Otra persona cambió esto mientras usted escribía. Sus palabras se quedan aquí; vea cómo está ahora y envíe lo suyo si todavía corresponde.',
  seeTheirs: 'Mostrar cómo está ahora',
  anyRefusal:
    'Esto no se puede hacer en este momento. Lo que escribió está guardado. Si debería ser posible, pregunte a quien le supervisa.',
  versions: {
    title: 'Dos versiones',
    lead: 'Elija qué palabras se quedan. No se guarda nada hasta que usted elija.',
    over: 'Esto ya se hizo o ya no está, así que no queda nada por guardar. Aquí está lo que pasó mientras tanto.',
    same: 'Lo que usted escribió y lo que está guardado dicen lo mismo.',
    field: 'Qué',
    mine: 'Lo suyo',
    theirs: 'Lo que guardó otra persona',
    empty: 'Vacío',
    keepMine: 'Guardar lo mío',
    keepTheirs: 'Dejar lo otro',
  },
  when: {
    today: 'hoy',
    yesterday: 'ayer',
    tomorrow: 'mañana',
    dayAndTime: (day, time) => `${day}, ${time}`,
    range: (from, to) => `${from} a ${to}`,
    since: (day) => `desde el ${day}`,
    until: (day) => `hasta ${day}`,
  },
}

const seconds = (count: number): string =>
  count < 90 ? `${Math.ceil(count)} segundos` : `${Math.ceil(count / 60)} minutos`
