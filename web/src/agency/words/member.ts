import type { Language } from '../../staff-ui/surroundings.tsx'

type Why = 'expired' | 'surrendered' | 'suspended' | 'revoked' | 'left' | 'entered-in-error'

interface MemberWords {
  readonly open: string
  readonly showLeft: string
  readonly showHere: string
  readonly noneLeft: string
  readonly next: string
  readonly first: string
  readonly about: string
  readonly change: string
  readonly site: string
  readonly noSite: string
  readonly languages: string
  readonly languagesHint: string
  readonly signLanguage: string
  readonly noSupervisor: string
  readonly leftOn: (day: string) => string
  readonly roles: string
  readonly since: (day: string) => string
  readonly until: (day: string) => string
  readonly giveRole: string
  readonly role: string
  readonly from: string
  readonly fromHint: string
  readonly lastDay: string
  readonly lastDayHint: string
  readonly give: string
  readonly end: string
  readonly endRole: string
  readonly ended: string
  readonly licenses: string
  readonly noLicense: string
  readonly endLicense: string
  readonly why: string
  readonly whys: Readonly<Record<Why, string>>
  readonly leave: string
  readonly leaveLead: string
  readonly leaveOpen: string
  readonly leaveOn: string
  readonly leaveSubmit: string
  readonly leaveChange: string
  readonly leaveChangeLead: string
  readonly leaveChangeHint: string
  readonly comingIn: string
  readonly reset: string
  readonly resetLead: string
  readonly resetDone: string
}

/** One member of staff: who they are, their roles, their licences, and their last day. */
export const memberWords: Readonly<Record<Language, MemberWords>> = {
  en: {
    open: 'Open',
    showLeft: 'Show who left',
    showHere: 'Show who works here',
    noneLeft: 'Nobody has left.',
    next: 'Next page',
    first: 'First page',
    about: 'About them',
    change: 'Change',
    site: 'Site',
    noSite: 'No one site',
    languages: 'Languages they speak',
    languagesHint: 'Whoever speaks Spanish and no English gets messages from Handrail in Spanish.',
    signLanguage: 'American Sign Language',
    noSupervisor: 'Nobody',
    leftOn: (day) => `Last day: ${day}`,
    roles: 'Roles',
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    giveRole: 'Give a role',
    role: 'Role',
    from: 'From',
    fromHint: 'Leave this empty for today.',
    lastDay: 'Last day',
    lastDayHint: 'Leave this empty for no set end.',
    give: 'Give the role',
    end: 'End',
    endRole: 'End the role',
    ended: 'ended',
    licenses: 'Licenses',
    noLicense: 'None here.',
    endLicense: 'End the license',
    why: 'Why',
    whys: {
      expired: 'It ran out',
      surrendered: 'Given back',
      suspended: 'Suspended',
      revoked: 'Taken away by the board',
      left: 'They left',
      'entered-in-error': 'Entered by mistake',
    },
    leave: 'Leaving',
    leaveLead:
      'With their last day their roles end, what is due goes to their role, and whoever they lead needs another case manager. What they signed stays theirs.',
    leaveOpen: 'Say that they leave',
    leaveOn: 'Their last day',
    leaveSubmit: 'Save their last day',
    leaveChange: 'Change the last day',
    leaveChangeLead:
      'When the day is over, they see no record any more, and each of their people shows as somebody who needs a case manager. Until then nothing changes.',
    leaveChangeHint: 'Leave this empty if they stay.',
    comingIn: 'Signing in',
    reset: 'Take away their second step',
    resetLead: 'For a lost phone or key. They are signed out everywhere and add a new one next time.',
    resetDone: 'Done. They add a new one when they sign in.',
  },
  es: {
    open: 'Abrir',
    showLeft: 'Mostrar a quienes se fueron',
    showHere: 'Mostrar a quienes trabajan aquí',
    noneLeft: 'Nadie se ha ido.',
    next: 'Página siguiente',
    first: 'Primera página',
    about: 'Sobre la persona',
    change: 'Cambiar',
    site: 'Lugar',
    noSite: 'Ningún lugar fijo',
    languages: 'Idiomas que habla',
    languagesHint: 'Quien habla español y no inglés recibe en español los mensajes de Handrail.',
    signLanguage: 'lengua de señas americana',
    noSupervisor: 'Nadie',
    leftOn: (day) => `Último día: ${day}`,
    roles: 'Funciones',
    since: (day) => `desde el ${day}`,
    until: (day) => `hasta el ${day}`,
    giveRole: 'Dar una función',
    role: 'Función',
    from: 'Desde',
    fromHint: 'Déjelo vacío si es desde hoy.',
    lastDay: 'Último día',
    lastDayHint: 'Déjelo vacío si no hay un fin fijo.',
    give: 'Dar la función',
    end: 'Terminar',
    endRole: 'Terminar la función',
    ended: 'terminó',
    licenses: 'Licencias',
    noLicense: 'Aquí no hay ninguna.',
    endLicense: 'Terminar la licencia',
    why: 'Por qué',
    whys: {
      expired: 'Se venció',
      surrendered: 'La devolvió',
      suspended: 'Está suspendida',
      revoked: 'La junta la retiró',
      left: 'Se fue',
      'entered-in-error': 'Se anotó sin querer',
    },
    leave: 'Salida',
    leaveLead:
      'Con su último día terminan sus funciones, lo pendiente pasa a su función y las personas a su cargo necesitan otro administrador de casos. Lo que firmó sigue siendo suyo.',
    leaveOpen: 'Decir que se va',
    leaveOn: 'Su último día',
    leaveSubmit: 'Guardar su último día',
    leaveChange: 'Cambiar el último día',
    leaveChangeLead:
      'Cuando pase ese día, ya no verá ningún expediente, y cada persona a su cargo aparecerá como alguien que necesita administrador de casos. Hasta entonces nada cambia.',
    leaveChangeHint: 'Déjelo vacío si se queda.',
    comingIn: 'Cómo entra',
    reset: 'Quitar su segundo paso',
    resetLead:
      'Por un teléfono o una llave que perdió. Su sesión se cierra en todas partes y la próxima vez agrega otro.',
    resetDone: 'Listo. Agregará otro cuando entre.',
  },
}
