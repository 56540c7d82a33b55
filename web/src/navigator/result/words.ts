import type { NextStep } from '@handrail/eligibility/plan'
import { type Language, type Speaker, voiced } from '@handrail/eligibility/words'

/** The words of the result page, its print and its PDF that the rules library does not hold. One catalogue per language. */
export interface ResultWords {
  readonly changeAnAnswer: string
  readonly change: string
  readonly changeThis: (answer: string) => string
  readonly youCanSay: string
  /** Makes what to say and the letter speak for somebody else. */
  readonly helping: string
  readonly helpingNow: string
  /** On the page and on paper, where somebody asked for the person they help. */
  readonly whosePlan: string
  /** In the card of the next step, where it rests on a status nobody told: opens the first call that asks for none. */
  readonly otherFirstStep: string
  readonly openPage: string
  readonly call: (number: string) => string
  readonly callToGetNumber: (number: string) => string
  /** The same on paper, where a line is short. */
  readonly numberFrom: (number: string) => string
  readonly newTab: string
  /** The address of a site, and that it may not speak the language. */
  readonly siteName: (address: string) => string

  readonly yourHousehold: (money: string) => string
  readonly yourCountedMoney: (money: string) => string
  readonly limit: (money: string, people: number | null) => string
  readonly mark: Readonly<Record<'yes' | 'unknown' | 'no', string>>
  readonly answerIt: string
  readonly answerState: string
  readonly answerItFor: (way: string) => string
  readonly moreWays: (count: number) => string
  readonly moreReasons: (count: number) => string
  readonly moreAbout: string
  readonly morePlaces: (count: number) => string
  readonly notNow: (count: number) => string
  readonly howToStart: string
  readonly inForceSince: (date: string) => string
  /** An amount of this day, which may be old. */
  readonly confirmAmount: (date: string) => string
  /** A rule in force since a day, or since a year where it began with the year. */
  readonly confirmRule: (since: Readonly<{ year: string } | { date: string }>) => string
  /** What was true in an earlier year. */
  readonly confirmOld: (year: string) => string
  readonly whereFrom: string
  readonly law: (cite: string) => string

  readonly letterOpen: string
  readonly letterHint: string
  /** Two letters are made: one to understand, one for whoever reads only English. */
  readonly letterInBoth: string
  readonly printLetter: string
  readonly saveLetter: string

  readonly actionsTitle: string
  readonly goToActions: string
  readonly print: string
  readonly savePdf: string
  readonly makingPdf: string
  readonly pdfSaved: (file: string) => string
  readonly pdfFailed: string
  readonly pdfFailedDetail: string
  readonly printInstead: string
  readonly textIt: string
  /** A whole sentence: the number, and what to ask there. */
  readonly textFirstCall: (number: string, ask: string) => string
  /** Completes "Call …": nothing that tells what it is about. */
  readonly textAsk: Readonly<Record<NextStep['ask'], string>>
  readonly textAskWhom: string
  readonly textAnyTime: string
  readonly keep: string
  /** Beside the first call, where one is about to leave the page. */
  readonly keepNow: string
  /** Opens what was taken as usual, and public charge. */
  readonly immigrationAndHelp: string
  readonly clear: string
  readonly startOver: string
  readonly sendTitle: (agency: string) => string
  readonly sendLead: string
  readonly send: (agency: string) => string
  readonly nothingSent: string
  readonly nothingSentKept: string

  readonly moreTitle: string
  readonly immigrationTitle: string
  readonly immigrationWhy: string
  readonly immigrationAsk: string
  readonly crisisCareTitle: string
  readonly crisisCareWhy: string
  readonly crisisCareAsk: string

  /** On paper, where the list had to end: those that follow, by how they stand. */
  readonly alsoAskAbout: (ways: string) => string
}

const en: ResultWords = {
  changeAnAnswer: 'See or change your answers',
  change: 'Change',
  changeThis: (answer) => `Change: ${answer}`,
  youCanSay: 'You can say',
  helping: 'I am asking for someone I help',
  helpingNow: 'The plan is about that person. What to say and the letter speak for them.',
  otherFirstStep: 'No status, or rather not say? See another first step',
  whosePlan: 'Plan for the person you are helping',
  openPage: 'Open the web page',
  call: (number) => `Call ${number}`,
  callToGetNumber: (number) => `Call ${number} to get the number`,
  numberFrom: (number) => `ask ${number}`,
  newTab: '(opens in a new tab)',
  siteName: (address) => address,

  yourHousehold: (money) => `[You|They]: ${money} a month`,
  yourCountedMoney: (money) => `Counted for [you|them]: ${money} a month`,
  limit: (money, people) =>
    people === null
      ? `Limit ${money} a month`
      : `Limit ${money} a month for ${people} ${people === 1 ? 'person' : 'people'}`,
  mark: { yes: 'Fits', unknown: 'Open', no: 'Does not fit now' },
  answerIt: 'Answer this',
  answerState: 'Say which state',
  answerItFor: (way) => `Answer this for ${way}`,
  moreWays: (count) => (count === 1 ? 'Show 1 more way' : `Show ${count} more ways`),
  moreReasons: (count) => (count === 1 ? '1 more reason' : `${count} more reasons`),
  moreAbout: 'Why, and how to start',
  morePlaces: (count) => (count === 1 ? 'Show 1 more place' : `Show ${count} more places`),
  notNow: (count) => (count === 1 ? 'Show 1 that does not fit now' : `Show ${count} that do not fit now`),
  howToStart: 'How to start:',
  inForceSince: (date) => `This rule holds since ${date}.`,
  confirmAmount: (date) => `This amount is as of ${date}. Call to confirm.`,
  confirmRule: (since) =>
    `Rule in force since ${'year' in since ? since.year : since.date}. Call to confirm.`,
  confirmOld: (year) => `What we know is of ${year}. Call to confirm.`,
  whereFrom: 'Where this comes from',
  law: (cite) => `Law: ${cite}`,

  letterOpen: 'Read the letter',
  letterInBoth: 'It is made in both languages: two sheets.',
  letterHint: 'Hand it to a doctor, a therapist or a school. Write your name and the date by hand.',
  printLetter: 'Print the letter',
  saveLetter: 'Save the letter as PDF',

  actionsTitle: 'Take it with you',
  goToActions: 'Print, save or text it',
  print: 'Print this page',
  savePdf: 'Save as PDF',
  makingPdf: 'Making your PDF.',
  pdfSaved: (file) =>
    `Your PDF is made. Its name is ${file}. Look in your downloads. Other people who use this device can open it.`,
  pdfFailed: 'We could not make the PDF',
  pdfFailedDetail:
    'Your answers are safe. You can print instead. Many devices can save a PDF from the print window.',
  printInstead: 'Print instead',
  textIt: 'Text it to a phone',
  textFirstCall: (number, ask) => `First step: call ${number} and ask ${ask}.`,
  textAsk: {
    'case-management-benefit': 'what is paid',
    'apply-for-medicaid': 'how to apply',
    'medicaid-with-ssi': 'where the card is',
    'apply-for-ssi': 'how to apply',
    'apply-for-chip': 'how to apply',
    'intake-with-medicaid': 'for a first visit',
    'intake-with-medicare': 'for a first visit',
    'intake-without-insurance': 'for a first visit',
    intake: 'for a first visit',
    'va-mental-health': 'for a first visit',
    'indian-health-care': 'for a first visit',
    'where-to-start': 'where to start',
  },
  textAskWhom: 'whom to call near you for a first visit',
  textAnyTime: 'Any time: call or text 988.',
  keep: 'Keep on this device',
  keepNow: 'Keep my answers on this device',
  immigrationAndHelp: 'Immigration and asking for help',
  clear: 'Clear from this device',
  startOver: 'Start over',
  sendTitle: (agency) => `Ask ${agency} for help`,
  sendLead:
    'You see on the next page what would be sent, and choose. Nothing goes out before you say so, and you need not tell it twice.',
  send: (agency) => `Send this to ${agency}`,
  nothingSent: 'Nothing was sent to anyone. When you close or reload this page, your answers are gone.',
  nothingSentKept: 'Nothing was sent to anyone. Your answers stay on this device.',

  moreTitle: 'More that may matter',
  immigrationTitle: 'Immigration',
  immigrationWhy:
    'You do not have to answer. Some ways to pay depend on it, and some are open to all. Your answer stays on this device.',
  immigrationAsk: 'Answer about immigration',
  crisisCareTitle: 'Hospital or crisis care',
  crisisCareWhy:
    'Some programs look at the past year: a stay in a hospital, help from a crisis team, or time in jail. It may open one more way. You do not have to answer.',
  crisisCareAsk: 'Answer about the past year',

  alsoAskAbout: (ways) => `You can also ask about these. ${ways}`,
}

const es: ResultWords = {
  changeAnAnswer: 'Ver o cambiar sus respuestas',
  change: 'Cambiar',
  changeThis: (answer) => `Cambiar: ${answer}`,
  youCanSay: 'Puede decir (el intérprete es gratis)',
  helping: 'Pregunto por una persona a quien ayudo',
  helpingNow: 'El plan es sobre esa persona. Lo que puede decir y la carta hablan por ella.',
  otherFirstStep: '¿Sin estado migratorio, o prefiere no decirlo? Vea otro primer paso',
  whosePlan: 'Plan para la persona a quien ayuda',
  openPage: 'Abrir la página web',
  call: (number) => `Llamar al ${number}`,
  callToGetNumber: (number) => `Llame al ${number} para pedir el número`,
  numberFrom: (number) => `pregunte al ${number}`,
  newTab: '(se abre en otra pestaña)',
  siteName: (address) => `${address} (quizás en inglés)`,

  yourHousehold: (money) => `[Usted|La persona]: ${money} al mes`,
  yourCountedMoney: (money) => `Se [le |]cuentan ${money} al mes`,
  limit: (money, people) =>
    people === null
      ? `Límite: ${money} al mes`
      : `Límite: ${money} al mes para ${people} ${people === 1 ? 'persona' : 'personas'}`,
  mark: { yes: 'Sí', unknown: 'Falta saber', no: 'Por ahora no' },
  answerIt: 'Responder',
  answerState: 'Decir el estado',
  answerItFor: (way) => `Responder lo que falta para ${way}`,
  moreWays: (count) => (count === 1 ? 'Ver 1 opción más' : `Ver ${count} opciones más`),
  moreReasons: (count) => (count === 1 ? '1 razón más' : `${count} razones más`),
  moreAbout: 'Por qué y cómo empezar',
  morePlaces: (count) => (count === 1 ? 'Ver 1 lugar más' : `Ver ${count} lugares más`),
  notNow: (count) =>
    count === 1 ? 'Ver 1 que no le corresponde por ahora' : `Ver ${count} que no le corresponden por ahora`,
  howToStart: 'Cómo empezar:',
  inForceSince: (date) => `Esta regla vale desde el ${date}.`,
  confirmAmount: (date) => `Cantidad vigente desde el ${date}. Llame para confirmar.`,
  confirmRule: (since) =>
    `Regla vigente desde ${'year' in since ? since.year : `el ${since.date}`}. Llame para confirmar.`,
  confirmOld: (year) => `Lo que sabemos es de ${year}. Llame para confirmar.`,
  whereFrom: 'De dónde sale esto (en inglés)',
  law: (cite) => `Ley: ${cite}`,

  letterOpen: 'Leer la carta',
  letterInBoth: 'Se hace en español, para usted, y en inglés, para su médico: dos hojas.',
  letterHint: 'Désela a un médico, a un terapeuta o a la escuela. Escriba a mano su nombre y la fecha.',
  printLetter: 'Imprimir la carta',
  saveLetter: 'Guardar la carta en PDF',

  actionsTitle: 'Llévese su plan',
  goToActions: 'Imprimir, guardar o enviar',
  print: 'Imprimir esta página',
  savePdf: 'Guardar en PDF',
  makingPdf: 'Estamos preparando su PDF.',
  pdfSaved: (file) =>
    `Su PDF está listo. Se llama ${file}. Búsquelo en sus descargas. Otras personas que usen este teléfono o esta computadora podrán abrirlo.`,
  pdfFailed: 'No pudimos preparar el PDF',
  pdfFailedDetail:
    'Sus respuestas siguen aquí. Puede imprimir la página. En muchos teléfonos y computadoras, ahí mismo se puede guardar en PDF.',
  printInstead: 'Mejor imprimir',
  textIt: 'Enviarlo por mensaje de texto',
  textFirstCall: (number, ask) => `Primer paso: llame al ${number} y ${ask}.`,
  textAsk: {
    'case-management-benefit': 'pregunte qué se paga',
    'apply-for-medicaid': 'pregunte cómo solicitarlo',
    'medicaid-with-ssi': 'pregunte por la tarjeta',
    'apply-for-ssi': 'pregunte cómo solicitarlo',
    'apply-for-chip': 'pregunte cómo solicitarlo',
    'intake-with-medicaid': 'pida una primera cita',
    'intake-with-medicare': 'pida una primera cita',
    'intake-without-insurance': 'pida una primera cita',
    intake: 'pida una primera cita',
    'va-mental-health': 'pida una primera cita',
    'indian-health-care': 'pida una primera cita',
    'where-to-start': 'pregunte por dónde empezar',
  },
  textAskWhom: 'pregunte a quién llamar cerca de usted para una primera cita',
  textAnyTime: 'A cualquier hora: llame al 988 y oprima 2, o envíe AYUDA al 988.',
  keep: 'Guardar en este teléfono o esta computadora',
  keepNow: 'Guardar mis respuestas aquí',
  immigrationAndHelp: 'Inmigración y pedir ayuda',
  clear: 'Borrar de este teléfono o esta computadora',
  startOver: 'Empezar de nuevo',
  sendTitle: (agency) => `Pida ayuda a ${agency}`,
  sendLead:
    'En la página siguiente verá qué se enviaría, y usted elige. Nada sale antes de que usted lo diga, y no tendrá que contarlo dos veces.',
  send: (agency) => `Enviar esto a ${agency}`,
  nothingSent: 'No se envió nada a nadie. Al cerrar o recargar esta página, sus respuestas se borran.',
  nothingSentKept: 'No se envió nada a nadie. Sus respuestas se quedan en este teléfono o esta computadora.',

  moreTitle: 'Otras cosas que pueden importar',
  immigrationTitle: 'Estado migratorio',
  immigrationWhy:
    'No tiene que contestar. Algunas formas de pagar dependen de esto y otras son para todos. Su respuesta se queda en este teléfono o esta computadora.',
  immigrationAsk: 'Contestar sobre el estado migratorio',
  crisisCareTitle: 'Hospital o atención de crisis',
  crisisCareWhy:
    'Algunos programas preguntan por el último año: si hubo un tiempo en el hospital o en la cárcel, o ayuda de un equipo de crisis. Eso puede dar otra opción. No tiene que contestar.',
  crisisCareAsk: 'Contestar sobre el último año',

  alsoAskAbout: (ways) => `También puede preguntar por estas. ${ways}`,
}

const ALL: Readonly<Record<Language, ResultWords>> = { en, es }

export const resultWords = (language: Language, speaker: Speaker = 'self'): ResultWords =>
  voiced(speaker, ALL[language])
