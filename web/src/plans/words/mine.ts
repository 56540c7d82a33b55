import type { Language } from '../../staff-ui/surroundings.tsx'

const en = {
  tab: 'Yours',
  wait: 'One moment…',
  trouble: 'This could not be opened: the line is down or slow.',
  again: 'Try again',
  until: (day: string) => `You can open this here until ${day}.`,
  larger: 'Larger letters',
  smaller: 'Usual letters',
  print: 'Print',
  ask: 'Is this right?',
  askAgain: 'Is this still right?',
  since: (day: string) =>
    `Your plan began on ${day}. Things change. If something does not fit any more, you can say so here, and it can be changed.`,
  yes: 'Yes, it is right',
  no: 'Something is not right',
  what: 'What is not right? Say it in your own words.',
  slow: 'The people who help you read this on a working day, not at once. If you need help now, call or text 988.',
  send: 'Send it',
  cancel: 'Not now',
  sayWhat: 'Write what is not right first.',
  notSent: 'This was not sent: the line is down or slow. Your words are still here.',
  thanks: 'Thank you. It is with the people who help you.',
  thanksRight: 'Thank you. Good to know.',
  enough: 'You have said a lot here. Please call us.',
  before: 'You have told us something already. You can say more.',
  over: 'This link does not work any more',
  overLead:
    'It works for a week, and sometimes we end it early. If you want to read this again, call us or tell whoever sent it, and ask for a new link or a paper copy.',
  elsewhere: 'This was opened somewhere else',
  elsewhereLead: 'The link works only where it was opened first. Go on there, or ask us for a new one.',
  forget: 'Forget this on this phone',
  forgotten: 'This phone has forgotten it',
  forgottenLead: 'The link opens nothing here any more. You can ask us for a new one.',
}
export type MineWords = typeof en

const es: MineWords = {
  tab: 'Suyo',
  wait: 'Un momento…',
  trouble: 'No se pudo abrir: la conexión falla o está lenta.',
  again: 'Intentar de nuevo',
  until: (day) => `Puede abrirlo aquí hasta el ${day}.`,
  larger: 'Letra más grande',
  smaller: 'Letra normal',
  print: 'Imprimir',
  ask: '¿Está bien así?',
  askAgain: '¿Sigue estando bien así?',
  since: (day) =>
    `Su plan empezó el ${day}. Las cosas cambian. Si algo ya no le sirve, puede decirlo aquí, y se puede cambiar.`,
  yes: 'Sí, está bien',
  no: 'Algo no está bien',
  what: '¿Qué no está bien? Dígalo con sus propias palabras.',
  slow: 'Quienes le ayudan lo leen en un día de trabajo, no enseguida. Si necesita ayuda ahora, llame al 988 y oprima 2, o envíe AYUDA al 988.',
  send: 'Mandarlo',
  cancel: 'Ahora no',
  sayWhat: 'Primero escriba qué no está bien.',
  notSent: 'No se mandó: la conexión falla o está lenta. Sus palabras siguen aquí.',
  thanks: 'Gracias. Ya lo tienen quienes le ayudan.',
  thanksRight: 'Gracias. Nos alegra saberlo.',
  enough: 'Ya ha dicho mucho aquí. Por favor llámenos.',
  before: 'Ya nos dijo algo. Puede decir más.',
  over: 'Este enlace ya no sirve',
  overLead:
    'Sirve una semana, y a veces lo terminamos antes. Si quiere leer esto otra vez, llámenos o avise a quien se lo mandó, y pida un enlace nuevo o una copia en papel.',
  elsewhere: 'Esto se abrió en otro lugar',
  elsewhereLead: 'El enlace solo sirve donde se abrió primero. Siga allí, o pídanos uno nuevo.',
  forget: 'Olvidar esto en este teléfono',
  forgotten: 'Este teléfono ya lo olvidó',
  forgottenLead: 'El enlace ya no abre nada aquí. Puede pedirnos uno nuevo.',
}

/** What a person reads around their plan on their own phone. */
export const mineWords: Readonly<Record<Language, MineWords>> = { en, es }
