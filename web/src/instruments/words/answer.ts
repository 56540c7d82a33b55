import type { Language } from '../../staff-ui/surroundings.tsx'

const en = {
  tab: 'Questions',
  wait: 'One moment…',
  hello: (sender: string | null) =>
    sender === null ? 'A few questions for you' : `A few questions from ${sender}`,
  lead: 'It takes a few minutes. You may leave out whatever you like, and you can stop and come back on this phone.',
  shown:
    'Only the people who help you read your answers. They may not see them at once. If you need help now, use the numbers above.',
  start: 'Begin',
  goOn: 'Go on',
  next: 'Next',
  back: 'Back',
  stop: 'I am done',
  declined: 'I would rather not say',
  left: (n: number, of: number) => `Question ${n} of ${of}`,
  last: 'That was the last question',
  lastLead: 'When you are done, send your answers. They cannot be changed afterwards.',
  send: 'Send my answers',
  notSaved: 'This was not saved yet: the line is down or slow.',
  again: 'Try again',
  helpTitle: 'You are not alone with this',
  help: 'Please talk with somebody now. You can call or text 988 at any hour. If you are in danger, call 911.',
  helpTold: 'We have told somebody here about your answer.',
  call: 'Call 988',
  text: 'Text 988',
  textTo: 'sms:988',
  callUs: 'Call us',
  helpGoOn: 'You may go on with the questions, or stop here.',
  done: 'Thank you',
  doneLead: 'Your answers are with us. You can close this page; nothing of it stays on this phone.',
  over: 'This link does not work any more',
  overLead:
    'It works once and for a short time, and sometimes we end it early. If you still want to answer, call us or tell whoever sent it, and ask for a new one.',
  elsewhere: 'This was opened somewhere else',
  elsewhereLead: 'The link works only where it was opened first. Go on there, or ask us for a new one.',
}
export type AnswerWords = typeof en

const es: AnswerWords = {
  tab: 'Preguntas',
  wait: 'Un momento…',
  hello: (sender) => (sender === null ? 'Unas preguntas para usted' : `Unas preguntas de ${sender}`),
  lead: 'Toma unos minutos. Puede dejar sin responder lo que quiera, y puede parar y volver en este teléfono.',
  shown:
    'Solo leen sus respuestas las personas que le ayudan. Puede que no las vean enseguida. Si necesita ayuda ahora, use los números de arriba.',
  start: 'Empezar',
  goOn: 'Seguir',
  next: 'Siguiente',
  back: 'Atrás',
  stop: 'Ya terminé',
  declined: 'Prefiero no decirlo',
  left: (n, of) => `Pregunta ${n} de ${of}`,
  last: 'Esa fue la última pregunta',
  lastLead: 'Cuando termine, mande sus respuestas. Después no se pueden cambiar.',
  send: 'Mandar mis respuestas',
  notSaved: 'Esto todavía no se guardó: la conexión falla o está lenta.',
  again: 'Intentar de nuevo',
  helpTitle: 'No está a solas con esto',
  help: 'Por favor hable con alguien ahora. A cualquier hora puede llamar al 988 y oprimir 2, o enviar AYUDA al 988. Si está en peligro, llame al 911.',
  helpTold: 'Ya avisamos a alguien aquí de su respuesta.',
  call: 'Llamar al 988 y oprimir 2',
  text: 'Enviar AYUDA al 988',
  textTo: 'sms:988?&body=AYUDA',
  callUs: 'Llamarnos',
  helpGoOn: 'Puede seguir con las preguntas o parar aquí.',
  done: 'Gracias',
  doneLead: 'Ya tenemos sus respuestas. Puede cerrar esta página; nada queda en este teléfono.',
  over: 'Este enlace ya no sirve',
  overLead:
    'Sirve una vez y por poco tiempo, y a veces lo terminamos antes. Si todavía quiere responder, llámenos o avise a quien se lo mandó, y pida uno nuevo.',
  elsewhere: 'Esto se abrió en otro lugar',
  elsewhereLead: 'El enlace solo sirve donde se abrió primero. Siga allí, o pídanos uno nuevo.',
}

/** What a person reads who answers on their own phone. */
export const answerWords: Readonly<Record<Language, AnswerWords>> = { en, es }
