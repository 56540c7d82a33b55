export interface KeepWords {
  readonly tab: string
  readonly wait: string
  readonly title: string
  readonly lead: string
  readonly keep: string
  readonly keepNote: string
  readonly file: string
  readonly fileNote: string
  readonly fileMade: string
  readonly kept: string
  readonly open: string
  readonly failed: string
  readonly replace: string
  readonly replaceYes: string
  readonly replaceNo: string
  readonly over: string
  readonly overLead: string
  readonly elsewhere: string
  readonly elsewhereLead: string
  readonly notHere: string
  readonly notHereLead: string
  readonly trouble: string
  readonly again: string
  readonly leave: string
  readonly leaveNote: string
  readonly leaveTo: string
  readonly mark: string
}

const en: KeepWords = {
  tab: 'For you',
  wait: 'One moment.',
  title: 'What helps me',
  lead: 'These are your words. You can read them here, or keep them on this phone.',
  keep: 'Keep it on this phone',
  keepNote:
    'Only if this phone is yours alone. It then opens with no signal. Whoever can open this phone can read it.',
  file: 'Save it as a file instead',
  fileNote: 'The file stays on the phone until you delete it.',
  fileMade: 'The file is saved.',
  kept: 'It is kept on this phone.',
  open: 'Open what is kept here',
  failed: 'This phone did not take it. Save it as a file instead.',
  replace: 'Another plan is kept here. Replace it?',
  replaceYes: 'Yes, replace it',
  replaceNo: 'No, leave the other one',
  over: 'This link is over',
  overLead: 'It opens for two days, and only the newest works. Ask for a new one.',
  elsewhere: 'This link was opened on another phone',
  elsewhereLead: 'It opens on one phone alone. Ask for a new one.',
  notHere: 'Nothing is kept on this phone',
  notHereLead: 'Ask for a link to keep it here again.',
  trouble: 'We could not reach the server.',
  again: 'Try again',
  leave: 'Quick exit',
  leaveNote: 'It also takes this off the phone. You can ask for it again.',
  leaveTo: 'https://www.weather.gov',
  mark: 'Tip: open it and add that page to your home screen or bookmarks, to find it with no signal.',
}

const es: KeepWords = {
  tab: 'Para usted',
  wait: 'Un momento.',
  title: 'Lo que me ayuda',
  lead: 'Estas son sus palabras. Puede leerlas aquí o guardarlas en este teléfono.',
  keep: 'Guardarlo en este teléfono',
  keepNote:
    'Solo si este teléfono es únicamente suyo. Así se abre sin señal. Quien pueda abrir este teléfono puede leerlo.',
  file: 'Mejor guardarlo como archivo',
  fileNote: 'El archivo queda en el teléfono hasta que usted lo borre.',
  fileMade: 'El archivo está guardado.',
  kept: 'Está guardado en este teléfono.',
  open: 'Abrir lo que está guardado aquí',
  failed: 'Este teléfono no lo guardó. Guárdelo como archivo.',
  replace: 'Aquí hay otro plan guardado. ¿Reemplazarlo?',
  replaceYes: 'Sí, reemplazarlo',
  replaceNo: 'No, dejar el otro',
  over: 'Este enlace ya terminó',
  overLead: 'Se abre durante dos días y solo funciona el más nuevo. Pida otro.',
  elsewhere: 'Este enlace se abrió en otro teléfono',
  elsewhereLead: 'Se abre en un solo teléfono. Pida otro.',
  notHere: 'No hay nada guardado en este teléfono',
  notHereLead: 'Pida un enlace para guardarlo aquí de nuevo.',
  trouble: 'No pudimos comunicarnos con el servidor.',
  again: 'Intentar otra vez',
  leave: 'Salir ya',
  leaveNote: 'También lo quita del teléfono. Puede pedirlo otra vez.',
  leaveTo: 'https://www.usa.gov/es',
  mark: 'Consejo: ábralo y agregue esa página a su pantalla de inicio o a sus marcadores, para hallarla sin señal.',
}

export const keepWords = { en, es } as const
