import type { Language, Level, Template, Words } from './template.ts'

/**
 * Every message there is. Names of values stand in braces: `{firstName}` and `{sender}` are always there, the others are
 * in `needs`.
 */
export const TEMPLATES = {
  'appointment.reminder': {
    to: 'person',
    purpose: 'reminder',
    needs: ['when'],
    short: true,
    words: {
      en: {
        subject: 'A reminder from {sender}',
        body: 'Hello {firstName}. This is {sender}. We will see you on {when}. {callUs}',
      },
      es: {
        subject: 'Un recordatorio de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Nos vemos el {when}. {callUs}',
      },
    },
  },
  'appointment.changed': {
    to: 'person',
    purpose: 'news',
    needs: ['when'],
    short: true,
    words: {
      en: {
        subject: 'A new time from {sender}',
        body: 'Hello {firstName}. This is {sender}. Our meeting has a new time: {when}. {callUs}',
      },
      es: {
        subject: 'Una hora nueva de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Nuestra cita tiene una hora nueva: {when}. {callUs}',
      },
    },
  },
  'appointment.cancelled': {
    to: 'person',
    purpose: 'news',
    needs: ['when'],
    short: true,
    words: {
      en: {
        subject: 'A change from {sender}',
        body: 'Hello {firstName}. This is {sender}. We cannot meet on {when}. We will find a new time. {callUs}',
      },
      es: {
        subject: 'Un cambio de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. No podremos vernos el {when}. Buscaremos otra hora. {callUs}',
      },
    },
  },
  'call-us': {
    to: 'person',
    purpose: 'news',
    needs: [],
    short: true,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. We would like to talk with you. {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Nos gustaría hablar con usted. {callUs}',
      },
    },
  },
  'newer-paper': {
    to: 'person',
    purpose: 'news',
    needs: [],
    short: true,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. A paper that you gave us will soon be too old. Please bring or send a newer one. A photo is fine, and we help you get it. {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Un papel que usted nos dio pronto será muy antiguo. Traiga o envíe uno más nuevo, por favor. Una foto está bien, y le ayudamos a conseguirlo. {callUs}',
      },
    },
  },
  'request-read': {
    to: 'person',
    purpose: 'news',
    needs: [],
    short: true,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. We have your request and will be in touch. {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Tenemos su solicitud y nos pondremos en contacto. {callUs}',
      },
    },
  },
  'request-news': {
    to: 'person',
    purpose: 'news',
    needs: ['link'],
    short: true,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. There is news about your request. With your code you can read it here: {link} {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Hay noticias sobre su solicitud. Con su código puede leerlas aquí: {link} {callUs}',
      },
    },
  },
  'answer-by': {
    to: 'person',
    purpose: 'news',
    needs: ['link', 'until'],
    short: true,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. We wait for your answer until {until}. With your code you can read more here: {link} {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Esperamos su respuesta hasta el {until}. Con su código puede leer más aquí: {link} {callUs}',
      },
    },
  },
  'still-waiting': {
    to: 'person',
    purpose: 'news',
    needs: ['link'],
    short: true,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. Do you still want what you asked us for? Say yes with your code: {link} {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. ¿Todavía quiere lo que nos pidió? Diga que sí con su código: {link} {callUs}',
      },
    },
  },
  'something-to-read': {
    to: 'person',
    purpose: 'news',
    needs: ['link'],
    short: true,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. There is something for you to read: {link} {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Hay algo para que usted lo lea: {link} {callUs}',
      },
    },
  },
  questions: {
    to: 'person',
    purpose: 'news',
    needs: ['link', 'until'],
    // Without the link there is nothing to do.
    short: false,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. Here are a few questions for you. The link is for you alone and works once, until {until}: {link} {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Aquí hay unas preguntas para usted. El enlace es solo para usted y sirve una vez, hasta el {until}: {link} {callUs}',
      },
    },
  },
  page: {
    to: 'person',
    purpose: 'news',
    needs: ['link', 'until'],
    // Without the link there is nothing to read.
    short: false,
    words: {
      en: {
        subject: 'A message from {sender}',
        body: 'Hello {firstName}. This is {sender}. Here is what we wrote down together. The link is for you alone, on the phone that opens it first, until {until}: {link} {callUs}',
      },
      es: {
        subject: 'Un mensaje de {sender}',
        body: 'Hola {firstName}. Le escribe {sender}. Aquí está lo que escribimos juntos. El enlace es solo para usted, en el teléfono que lo abra primero, hasta el {until}: {link} {callUs}',
      },
    },
  },
  code: {
    to: 'person',
    purpose: 'asked-for',
    needs: ['code'],
    short: false,
    words: {
      en: { subject: 'Your code', body: 'Your code is {code}. Nobody will ever ask you for it.' },
      es: { subject: 'Su código', body: 'Su código es {code}. Nadie se lo pedirá nunca.' },
    },
  },
  'staff.invitation': {
    to: 'staff',
    purpose: 'asked-for',
    needs: ['link', 'until'],
    short: false,
    words: {
      en: {
        subject: 'Your invitation to {agency}',
        body: 'Hello {firstName}. {agency} invites you to its workplace. This link is yours alone and works once, until {until}: {link}',
      },
      es: {
        subject: 'Su invitación a {agency}',
        body: 'Hola {firstName}. {agency} le invita a su lugar de trabajo. Este enlace es solo para usted y funciona una vez, hasta el {until}: {link}',
      },
    },
  },
  'staff.emergency-access': {
    to: 'staff',
    purpose: 'news',
    needs: ['link', 'until'],
    short: false,
    words: {
      en: {
        subject: 'A record was opened for an emergency',
        body: 'Hello {firstName}. Somebody opened a record for an emergency. It needs a review by {until}: {link}',
      },
      es: {
        subject: 'Se abrió un registro por una emergencia',
        body: 'Hola {firstName}. Alguien abrió un registro por una emergencia. Hay que revisarlo antes del {until}: {link}',
      },
    },
  },
  'staff.emergency-access-again': {
    to: 'staff',
    purpose: 'news',
    needs: ['link', 'until'],
    short: false,
    words: {
      en: {
        subject: 'A record was opened again for an emergency',
        body: 'Hello {firstName}. Somebody opened a record for an emergency who had opened it before, and nobody has looked at that yet. Both need a review, the new one by {until}: {link}',
      },
      es: {
        subject: 'Se abrió otra vez un registro por una emergencia',
        body: 'Hola {firstName}. Alguien abrió por una emergencia un registro que ya había abierto antes, y nadie lo ha revisado todavía. Hay que revisar las dos veces, la nueva antes del {until}: {link}',
      },
    },
  },
  'staff.address-changed': {
    to: 'staff',
    purpose: 'news',
    needs: ['colleague', 'link'],
    short: false,
    words: {
      en: {
        subject: 'The email of a colleague was changed',
        body: 'Hello {firstName}. The email with which {colleague} signs in was changed. If you did not expect this, please ask {colleague} by phone or in person. Here are the names of all staff: {link}',
      },
      es: {
        subject: 'Se cambió el correo de una persona del equipo',
        body: 'Hola {firstName}. Se cambió el correo con el que entra {colleague}. Si usted no lo esperaba, por favor pregúntele a {colleague} por teléfono o en persona. Aquí están los nombres de todo el equipo: {link}',
      },
    },
  },
  'staff.account-reopened': {
    to: 'staff',
    purpose: 'news',
    needs: ['colleague', 'link'],
    short: false,
    words: {
      en: {
        subject: 'A colleague used a new invitation',
        body: 'Hello {firstName}. {colleague} had an account, and a new invitation to it was used. If you did not expect this, please ask {colleague} by phone or in person. Here are the names of all staff: {link}',
      },
      es: {
        subject: 'Una persona del equipo usó una invitación nueva',
        body: 'Hola {firstName}. {colleague} ya tenía una cuenta, y se usó una invitación nueva para entrar en ella. Si usted no lo esperaba, por favor pregúntele a {colleague} por teléfono o en persona. Aquí están los nombres de todo el equipo: {link}',
      },
    },
  },
  'staff.factors-reset': {
    to: 'staff',
    purpose: 'news',
    needs: ['colleague', 'link'],
    short: false,
    words: {
      en: {
        subject: 'A colleague can set up the second step of signing in anew',
        body: 'Hello {firstName}. The second step with which {colleague} signs in was taken away, so that {colleague} can set up a new one. If you did not expect this, please ask {colleague} by phone or in person. Here are the names of all staff: {link}',
      },
      es: {
        subject: 'Una persona del equipo puede preparar de nuevo el segundo paso para entrar',
        body: 'Hola {firstName}. Se quitó el segundo paso con el que entra {colleague}, para que {colleague} pueda preparar uno nuevo. Si usted no lo esperaba, por favor pregúntele a {colleague} por teléfono o en persona. Aquí están los nombres de todo el equipo: {link}',
      },
    },
  },
} as const satisfies Readonly<Record<string, Template>>

export type TemplateCode = keyof typeof TEMPLATES
export const TEMPLATE_CODES = Object.keys(TEMPLATES) as readonly TemplateCode[]

/** What may be said where only a name may be said, whatever the message was. */
export const SHORT: Readonly<Record<Exclude<Level, 'full'>, Readonly<Record<Language, Words>>>> = {
  'first-name-only': {
    en: { subject: 'A message from {sender}', body: 'Hello {firstName}. This is {sender}. {callUs}' },
    es: { subject: 'Un mensaje de {sender}', body: 'Hola {firstName}. Le escribe {sender}. {callUs}' },
  },
  'name-only': {
    en: { subject: 'A message', body: 'This is {sender}. {callUs}' },
    es: { subject: 'Un mensaje', body: 'Habla {sender}. {callUs}' },
  },
}

/** `{callUs}`, with a number and without. */
export const CALL_US: Readonly<Record<Language, Readonly<Record<'number' | 'bare', string>>>> = {
  en: { number: 'Please call us when you can: {phone}.', bare: 'Please call us when you can.' },
  es: { number: 'Llámenos cuando pueda: {phone}.', bare: 'Llámenos cuando pueda.' },
}

/** Until the agency chose a name that gives nothing away, its own is not used: it may say what it does. */
export const NEUTRAL_SENDER: Readonly<Record<Language, string>> = { en: 'the office', es: 'la oficina' }
