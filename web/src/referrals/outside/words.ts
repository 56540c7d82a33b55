/** A piece of a sentence: plain, or a link. */
type TextPart = string | Readonly<{ text: string; href: string }>

type Seen = 'received' | 'read' | 'with-us' | 'not-us' | 'withdrawn' | 'over' | 'kept-private'
type Field =
  | 'source'
  | 'given'
  | 'family'
  | 'bornOn'
  | 'language'
  | 'phone'
  | 'text'
  | 'voicemail'
  | 'email'
  | 'emailRule'
  | 'times'
  | 'through'
  | 'urgency'
  | 'reason'
  | 'question'
  | 'safety'
  | 'told'
  | 'mandate'
  | 'contact'
  | 'share'
  | 'respondBy'
  | 'senderName'
  | 'senderRole'
  | 'organization'
  | 'senderPhone'
  | 'senderEmail'
  | 'agree'
  | 'code'

/** The words of the pages without an account: sending a request, and seeing how it stands. Grade 6 or under. */
export interface OutsideWords {
  readonly skip: string
  readonly crisis: Readonly<{ label: string; parts: readonly TextPart[] }>
  readonly leave: string
  readonly leaveTo: string
  readonly otherLanguage: string
  readonly home: string
  readonly wait: string
  readonly gone: string
  readonly goneWhat: string
  readonly linkOver: string
  readonly tabs: Readonly<Record<'send' | 'status' | 'refer', string>>
  readonly errorTitle: string
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>
  readonly texts: Readonly<Record<'yes' | 'first-name-only' | 'no', string>>
  readonly voicemails: Readonly<Record<'full' | 'name-only' | 'none', string>>
  readonly times: Readonly<Record<'mornings' | 'afternoons' | 'evenings', string>>
  readonly languages: readonly (readonly [tag: string, name: string])[]
  readonly choose: string
  readonly optional: string
  readonly fields: Readonly<Record<Field, string>>
  readonly hints: Readonly<Partial<Record<Field, string>>>
  readonly problems: Readonly<Record<string, string>>
  readonly anyProblem: string
  readonly trouble: Readonly<Record<'offline' | 'away' | 'fault', string>>
  readonly refusals: Readonly<Record<string, (minutes: number) => string>>
  readonly send: Readonly<{
    title: (agency: string) => string
    lead: string
    answers: string
    answersLead: string
    leaveOut: string
    noAnswers: string
    you: string
    person: string
    helper: string
    reach: string
    reachLead: string
    words: string
    check: string
    checkLead: (agency: string) => string
    agree: (agency: string) => string
    agreeContact: string
    submit: (agency: string) => string
  }>
  readonly refer: Readonly<{
    title: (agency: string) => string
    lead: string
    through: (partner: string) => string
    notAFile: string
    sender: string
    person: string
    need: string
    packet: string
    packetLead: string
    from: string
    dated: string
    consent: string
    submit: string
  }>
  readonly done: Readonly<{
    title: string
    lead: string
    codeSelf: string
    codeSender: string
    how: string
    status: string
    next: readonly string[]
    crisis: string
    another: string
  }>
  readonly status: Readonly<{
    title: string
    lead: string
    submit: string
    seen: Readonly<Record<Seen, Readonly<{ title: string; text: string }>>>
    senderSeen: Readonly<Partial<Record<Seen, string>>>
    sent: (day: string) => string
    changed: (day: string) => string
    askedBy: (day: string) => string
    instead: string
    reply: string
    call: (phone: string) => string
    withdraw: string
    withdrawSure: string
    withdrawText: string
    withdrawYes: string
    withdrawNo: string
    withdrawn: string
    another: string
    notKept: string
  }>
}

const en: OutsideWords = {
  skip: 'Skip to the main part',
  crisis: {
    label: 'Crisis help',
    parts: [
      'Need help right now? Free, day or night: ',
      { text: 'Call 988', href: 'tel:988' },
      ' or ',
      { text: 'text 988', href: 'sms:988' },
      ' or ',
      { text: 'chat', href: 'https://988lifeline.org/chat/' },
      ' In danger? ',
      { text: 'Call 911', href: 'tel:911' },
    ],
  },
  leave: 'Quick exit',
  leaveTo: 'https://www.weather.gov',
  otherLanguage: 'Español',
  home: '/en',
  wait: 'One moment…',
  gone: 'Nothing can be sent from here',
  goneWhat: 'No agency takes requests at this address. The pages about who may pay still work.',
  linkOver: 'This link does not work any more. You can still use the form, or ask for a new link.',
  tabs: { send: 'Send', status: 'Your request', refer: 'Send a request' },
  errorTitle: 'Please look at this again',
  yesNo: { yes: 'Yes', no: 'No' },
  texts: { yes: 'Yes', 'first-name-only': 'Only a first name, nothing else', no: 'No text' },
  voicemails: { full: 'Yes', 'name-only': 'Only a name', none: 'No voicemail' },
  times: { mornings: 'Mornings', afternoons: 'Afternoons', evenings: 'Evenings' },
  languages: [
    ['en', 'English'],
    ['es', 'Spanish'],
    ['ase', 'American Sign Language'],
    ['ar', 'Arabic'],
    ['zh', 'Chinese'],
    ['fr', 'French'],
    ['ht', 'Haitian Creole'],
    ['ko', 'Korean'],
    ['pt', 'Portuguese'],
    ['ru', 'Russian'],
    ['tl', 'Tagalog'],
    ['vi', 'Vietnamese'],
  ],
  choose: 'Choose one',
  optional: 'You may leave this empty.',
  fields: {
    source: 'What are you to the person?',
    given: 'First name',
    family: 'Last name',
    bornOn: 'Birth date',
    language: 'Language to speak',
    phone: 'Phone number',
    text: 'May we text this number?',
    voicemail: 'May we leave a voicemail?',
    email: 'Email',
    emailRule: 'May we email?',
    times: 'Good times to call or meet',
    through: 'Reach them through me',
    urgency: 'How urgent is it?',
    reason: 'What would help?',
    question: 'What do you ask of us?',
    safety: 'Is anything unsafe?',
    told: 'What did you tell the person about this?',
    mandate: 'Does a court or guardian ask for it?',
    contact: 'Did the person say that we may contact them?',
    share: 'Did they say that you may learn what comes of it?',
    respondBy: 'By when do you need an answer?',
    senderName: 'Your name',
    senderRole: 'What you are to them',
    organization: 'Your organization',
    senderPhone: 'Your phone number',
    senderEmail: 'Your email',
    agree: 'I say yes',
    code: 'Private code',
  },
  hints: {
    phone: 'With area code, such as 713-555-0142.',
    text: 'Others may see it. If you do not choose, we do not text.',
    voicemail: 'Others may hear it. If you do not choose, we leave none.',
    email: 'You may leave this empty.',
    emailRule: 'If you do not choose, we do not email.',
    bornOn: 'You may leave this empty.',
    given: 'The name to use. One name is enough.',
    reason: 'In your own words. A sentence is enough.',
    safety: 'You may leave this empty. In danger now, call 911 or 988 first.',
    told: 'You may leave this empty.',
    question: 'You may leave this empty.',
    respondBy: 'You may leave this empty.',
    senderRole: 'Such as sister, nurse or teacher.',
    code: 'Twelve letters and digits, such as 4K7Q-M3X9-TPW2. Small letters are fine.',
  },
  problems: {
    missing: 'Fill this in, or choose one.',
    'too-small': 'Fill this in.',
    'too-big': 'This is longer than we can take. Please make it shorter.',
    'not-a-choice': 'Choose one.',
    'a-name-to-go-by': 'Write one name. A first name is enough.',
    'a-way-to-reach': 'Write a phone number or an email where we can reach them.',
    'phone-number': 'Write the number with its area code, such as 713-555-0142.',
    'phone-or-email': 'Write a phone number or an email.',
    'wrong-form': 'This does not look right. Check it for a slip.',
    'plain-date': 'Enter a day as month, day and year.',
    'private-code': 'The code has twelve letters and digits, such as 4K7Q-M3X9-TPW2.',
    'who-sends-it': 'Write your name and how we can ask you back.',
    'say-yes': 'Tick the box to say yes. Without it we may not contact you.',
    'in-the-past': 'This day is over. Choose a later one.',
    'in-the-future': 'This day is still to come.',
    agree: 'Tick the box when you have read what will be sent.',
  },
  anyProblem: 'This does not look right. Check it for a slip.',
  trouble: {
    offline: 'We could not reach the server. Your words are still here. Try again.',
    away: 'This does not work right now. Your words are still here. Try again in a minute.',
    fault: 'Something went wrong on our side. Your words are still here. Try again, or call.',
  },
  refusals: {
    'too-many-sent': (minutes) =>
      `Many requests came from here in a short time. Try again in ${minutes} minutes, or call.`,
    'too-many-tries': (minutes) => `That was many tries. Wait ${minutes} minutes, or call.`,
    'no-such-code': () => 'We do not know this code. Check each letter and digit.',
    'link-not-valid': () => 'This link does not work any more. Ask for a new one.',
    'already-withdrawn': () => 'This request was taken back already.',
    'already-closed': () => 'This request is over already.',
    'already-declined': () => 'This request has an answer already.',
    'only-the-person': () => 'Only the person can take a request back.',
    'in-the-past': () => 'This day is over. Choose a later one.',
    'in-the-future': () => 'This day is still to come.',
  },
  send: {
    title: (agency) => `Send this to ${agency}`,
    lead: 'You see everything that will be sent. Nothing goes out before you press the button at the end.',
    answers: 'Your answers',
    answersLead: 'Take the tick away from what you do not want to send.',
    leaveOut: 'What will be sent',
    noAnswers: 'No answers came along. You can write in your own words.',
    you: 'About you',
    person: 'About the person you help',
    helper: 'About you, who helps',
    reach: 'How we may reach you',
    reachLead: 'Only what you allow. Choose what is safe for you.',
    words: 'In your own words',
    check: 'Before you send',
    checkLead: (agency) => `This goes to ${agency} and to nobody else. You can take it back at any time.`,
    agree: (agency) => `I have read what will be sent, and ${agency} may have it.`,
    agreeContact: 'You may contact me in the way I said.',
    submit: (agency) => `Send it to ${agency}`,
  },
  refer: {
    title: (agency) => `Send somebody to ${agency}`,
    lead: 'For clinics, hospitals, schools, courts and everyone who helps. No account is needed.',
    through: (partner) => `You use the link of ${partner}.`,
    notAFile: 'Say what papers there are. Have them at hand: we will ask for them in a safe way.',
    sender: 'Who you are',
    person: 'The person',
    need: 'What they need',
    packet: 'Papers',
    packetLead: 'What is ready spares a call back. Leave open what you do not know.',
    from: 'From whom',
    dated: 'Dated',
    consent: 'What the person agreed to',
    submit: 'Send it',
  },
  done: {
    title: 'It has arrived',
    lead: 'Somebody reads it within one business day.',
    codeSelf: 'Your private code',
    codeSender: 'Your code for this request',
    how: 'Write it down now. It is shown only once, and nothing is kept on this device. With it you see how your request stands at',
    status: '/status',
    next: [
      'Somebody reads it and you see so with your code.',
      'They reach out in the way that was allowed.',
      'If they cannot help, they say who can.',
    ],
    crisis: 'If it gets worse, do not wait: call or text 988, day or night.',
    another: 'Send another one',
  },
  status: {
    title: 'How your request stands',
    lead: 'Enter your private code. Nothing is kept on this device.',
    submit: 'Show it',
    seen: {
      received: {
        title: 'It has arrived',
        text: 'Nobody has read it yet. That takes one business day at most.',
      },
      read: { title: 'Somebody has read it', text: 'They decide who will help. You need not do anything.' },
      'with-us': {
        title: 'Somebody is working on it',
        text: 'They will reach out in the way that you allowed.',
      },
      'not-us': { title: 'We cannot help with this', text: 'You can ask here instead.' },
      withdrawn: {
        title: 'It was taken back',
        text: 'Nobody works on it any more. You can always ask again.',
      },
      over: { title: 'It is finished', text: 'You can always ask again.' },
      'kept-private': {
        title: 'The request was read',
        text: 'To tell you more, we first need a yes from the person.',
      },
    },
    senderSeen: {
      'with-us': 'Somebody here works on it and reaches out to the person.',
      read: 'They decide who will help. You need not do anything.',
      'not-us': 'The person can ask here instead.',
      withdrawn: 'The person took it back.',
      over: 'Our work on it has ended.',
    },
    sent: (day) => `Sent ${day}`,
    changed: (day) => `Last change ${day}`,
    askedBy: (day) => `Answer asked for by ${day}`,
    instead: 'Ask here',
    reply: 'Our reply',
    call: (phone) => `Call us: ${phone}`,
    withdraw: 'Take my request back',
    withdrawSure: 'Take it back?',
    withdrawText: 'Nobody will contact you about it any more. You need not say why.',
    withdrawYes: 'Yes, take it back',
    withdrawNo: 'No, leave it',
    withdrawn: 'Your request was taken back.',
    another: 'Enter another code',
    notKept: 'Using a shared phone? “Quick exit” clears this page.',
  },
}

const es: OutsideWords = {
  skip: 'Ir a la parte principal',
  crisis: {
    label: 'Ayuda en una crisis',
    parts: [
      '¿Necesita ayuda ahora? Gratis, de día y de noche: ',
      { text: 'Llame al 988', href: 'tel:988' },
      ' y oprima 2, o ',
      { text: 'envíe AYUDA al 988', href: 'sms:988?&body=AYUDA' },
      ' o ',
      { text: 'escriba en el chat', href: 'https://988lifeline.org/es/chat/' },
      ' ¿Está en peligro? ',
      { text: 'Llame al 911', href: 'tel:911' },
    ],
  },
  leave: 'Salir ya',
  leaveTo: 'https://www.usa.gov/es',
  otherLanguage: 'English',
  home: '/es',
  wait: 'Un momento…',
  gone: 'Desde aquí no se puede enviar nada',
  goneWhat:
    'Ninguna agencia recibe solicitudes en esta dirección. Las páginas sobre quién puede pagar siguen funcionando.',
  linkOver: 'Este enlace ya no funciona. Puede usar el formulario o pedir un enlace nuevo.',
  tabs: { send: 'Enviar', status: 'Su solicitud', refer: 'Enviar una solicitud' },
  errorTitle: 'Por favor revise esto',
  yesNo: { yes: 'Sí', no: 'No' },
  texts: { yes: 'Sí', 'first-name-only': 'Solo un nombre, nada más', no: 'Sin mensajes de texto' },
  voicemails: { full: 'Sí', 'name-only': 'Solo un nombre', none: 'Sin mensajes de voz' },
  times: { mornings: 'Por la mañana', afternoons: 'Por la tarde', evenings: 'Al anochecer' },
  languages: [
    ['es', 'Español'],
    ['en', 'Inglés'],
    ['ase', 'Lengua de señas americana'],
    ['ar', 'Árabe'],
    ['zh', 'Chino'],
    ['fr', 'Francés'],
    ['ht', 'Criollo haitiano'],
    ['ko', 'Coreano'],
    ['pt', 'Portugués'],
    ['ru', 'Ruso'],
    ['tl', 'Tagalo'],
    ['vi', 'Vietnamita'],
  ],
  choose: 'Elija una opción',
  optional: 'Puede dejarlo vacío.',
  fields: {
    source: '¿Qué relación tiene con la persona?',
    given: 'Nombre',
    family: 'Apellidos',
    bornOn: 'Fecha de nacimiento',
    language: 'Idioma para hablar',
    phone: 'Teléfono',
    text: '¿Podemos enviar mensajes de texto a este número?',
    voicemail: '¿Podemos dejar un mensaje de voz?',
    email: 'Correo electrónico',
    emailRule: '¿Podemos escribir a este correo?',
    times: 'Buenas horas para llamar o reunirse',
    through: 'Comuníquense por medio de mí',
    urgency: '¿Qué tan urgente es?',
    reason: '¿Qué ayudaría?',
    question: '¿Qué nos pide?',
    safety: '¿Hay algo que no sea seguro?',
    told: '¿Qué le dijo a la persona sobre esto?',
    mandate: '¿Lo pide un tribunal o un tutor?',
    contact: '¿Dijo la persona que podemos comunicarnos?',
    share: '¿Dijo que usted puede saber qué pasa?',
    respondBy: '¿Para cuándo necesita respuesta?',
    senderName: 'Su nombre',
    senderRole: 'Qué relación tiene con la persona',
    organization: 'Su organización',
    senderPhone: 'Su teléfono',
    senderEmail: 'Su correo electrónico',
    agree: 'Digo que sí',
    code: 'Código privado',
  },
  hints: {
    phone: 'Con código de área, como 713-555-0142.',
    text: 'Otras personas pueden verlo. Si no elige, no enviamos mensajes de texto.',
    voicemail: 'Otras personas pueden oírlo. Si no elige, no dejamos ninguno.',
    email: 'Puede dejarlo vacío.',
    emailRule: 'Si no elige, no escribimos.',
    bornOn: 'Puede dejarla vacía.',
    given: 'El nombre que usamos. Basta con uno.',
    reason: 'En sus propias palabras. Basta una frase.',
    safety: 'Puede dejarlo vacío. Si hay peligro ahora, llame primero al 911 o al 988.',
    told: 'Puede dejarlo vacío.',
    question: 'Puede dejarlo vacío.',
    respondBy: 'Puede dejarlo vacío.',
    senderRole: 'Por ejemplo hermana, enfermero o maestra.',
    code: 'Doce letras y números, como 4K7Q-M3X9-TPW2. Puede escribir en minúsculas.',
  },
  problems: {
    missing: 'Complete esto o elija una opción.',
    'too-small': 'Complete esto.',
    'too-big': 'Es más largo de lo que podemos recibir. Acórtelo, por favor.',
    'not-a-choice': 'Elija una opción.',
    'a-name-to-go-by': 'Escriba un nombre. Basta con el nombre de pila.',
    'a-way-to-reach': 'Escriba un teléfono o un correo donde podamos comunicarnos.',
    'phone-number': 'Escriba el número con su código de área, como 713-555-0142.',
    'phone-or-email': 'Escriba un teléfono o un correo electrónico.',
    'wrong-form': 'Esto no parece correcto. Revise si hay una letra equivocada.',
    'plain-date': 'Escriba el mes, el día y el año.',
    'private-code': 'El código tiene doce letras y números, como 4K7Q-M3X9-TPW2.',
    'who-sends-it': 'Escriba su nombre y cómo podemos preguntarle.',
    'say-yes': 'Marque la casilla para decir que sí. Sin ella no podemos comunicarnos con usted.',
    'in-the-past': 'Este día ya pasó. Elija uno posterior.',
    'in-the-future': 'Este día aún no ha llegado.',
    agree: 'Marque la casilla cuando haya leído lo que se enviará.',
  },
  anyProblem: 'Esto no parece correcto. Revise si hay una letra equivocada.',
  trouble: {
    offline: 'No pudimos llegar al servidor. Sus palabras siguen aquí. Inténtelo de nuevo.',
    away: 'Esto no funciona ahora. Sus palabras siguen aquí. Inténtelo en un minuto.',
    fault: 'Algo salió mal de nuestro lado. Sus palabras siguen aquí. Inténtelo de nuevo o llame.',
  },
  refusals: {
    'too-many-sent': (minutes) =>
      `Llegaron muchas solicitudes desde aquí en poco tiempo. Inténtelo en ${minutes} minutos o llame.`,
    'too-many-tries': (minutes) => `Fueron muchos intentos. Espere ${minutes} minutos o llame.`,
    'no-such-code': () => 'No conocemos este código. Revise cada letra y número.',
    'link-not-valid': () => 'Este enlace ya no funciona. Pida uno nuevo.',
    'already-withdrawn': () => 'Esta solicitud ya se retiró.',
    'already-closed': () => 'Esta solicitud ya terminó.',
    'already-declined': () => 'Esta solicitud ya tiene respuesta.',
    'only-the-person': () => 'Solo la persona puede retirar una solicitud.',
    'in-the-past': () => 'Este día ya pasó. Elija uno posterior.',
    'in-the-future': () => 'Este día aún no ha llegado.',
  },
  send: {
    title: (agency) => `Enviar esto a ${agency}`,
    lead: 'Usted ve todo lo que se enviará. Nada sale antes de que oprima el botón del final.',
    answers: 'Sus respuestas',
    answersLead: 'Quite la marca de lo que no quiera enviar.',
    leaveOut: 'Lo que se enviará',
    noAnswers: 'No vinieron respuestas. Puede escribir en sus propias palabras.',
    you: 'Sobre usted',
    person: 'Sobre la persona a quien ayuda',
    helper: 'Sobre usted, que ayuda',
    reach: 'Cómo podemos comunicarnos',
    reachLead: 'Solo lo que usted permita. Elija lo que es seguro para usted.',
    words: 'En sus propias palabras',
    check: 'Antes de enviar',
    checkLead: (agency) => `Esto va a ${agency} y a nadie más. Puede retirarlo cuando quiera.`,
    agree: (agency) => `He leído lo que se enviará, y ${agency} puede recibirlo.`,
    agreeContact: 'Pueden comunicarse conmigo como lo indiqué.',
    submit: (agency) => `Enviarlo a ${agency}`,
  },
  refer: {
    title: (agency) => `Enviar a alguien a ${agency}`,
    lead: 'Para clínicas, hospitales, escuelas, tribunales y quien ayude. No hace falta una cuenta.',
    through: (partner) => `Usted usa el enlace de ${partner}.`,
    notAFile: 'Diga qué documentos hay. Téngalos a mano: los pediremos de una forma segura.',
    sender: 'Quién es usted',
    person: 'La persona',
    need: 'Qué necesita',
    packet: 'Documentos',
    packetLead: 'Lo que esté listo ahorra una llamada. Deje abierto lo que no sepa.',
    from: 'De quién',
    dated: 'Fecha',
    consent: 'A qué dijo que sí la persona',
    submit: 'Enviarla',
  },
  done: {
    title: 'Ha llegado',
    lead: 'Alguien la lee en un día hábil.',
    codeSelf: 'Su código privado',
    codeSender: 'Su código para esta solicitud',
    how: 'Anótelo ahora. Se muestra una sola vez y no se guarda nada en este aparato. Con él verá cómo va su solicitud en',
    status: '/status',
    next: [
      'Alguien la lee, y usted lo ve con su código.',
      'Se comunican de la forma permitida.',
      'Si no pueden ayudar, dicen quién puede.',
    ],
    crisis: 'Si empeora, no espere: llame al 988 y oprima 2, o envíe AYUDA al 988, de día o de noche.',
    another: 'Enviar otra',
  },
  status: {
    title: 'Cómo va su solicitud',
    lead: 'Escriba su código privado. No se guarda nada en este aparato.',
    submit: 'Mostrar',
    seen: {
      received: { title: 'Ha llegado', text: 'Nadie la ha leído todavía. Tarda un día hábil como máximo.' },
      read: { title: 'Alguien la ha leído', text: 'Deciden quién ayudará. Usted no tiene que hacer nada.' },
      'with-us': { title: 'Alguien trabaja en ella', text: 'Se comunicarán de la forma que usted permitió.' },
      'not-us': { title: 'No podemos ayudar con esto', text: 'Puede pedir ayuda aquí.' },
      withdrawn: {
        title: 'Se retiró',
        text: 'Ya nadie trabaja en ella. Siempre puede pedir ayuda otra vez.',
      },
      over: { title: 'Ha terminado', text: 'Siempre puede pedir ayuda otra vez.' },
      'kept-private': {
        title: 'La solicitud se leyó',
        text: 'Para contarle más, primero la persona tiene que decirnos que sí.',
      },
    },
    senderSeen: {
      'with-us': 'Alguien de aquí trabaja en ella y se comunica con la persona.',
      read: 'Deciden quién ayudará. Usted no tiene que hacer nada.',
      'not-us': 'La persona puede pedir ayuda aquí.',
      withdrawn: 'La persona la retiró.',
      over: 'Nuestro trabajo en ella terminó.',
    },
    sent: (day) => `Enviada el ${day}`,
    changed: (day) => `Último cambio: ${day}`,
    askedBy: (day) => `Se pidió respuesta para el ${day}`,
    instead: 'Pida ayuda aquí',
    reply: 'Nuestra respuesta',
    call: (phone) => `Llámenos: ${phone}`,
    withdraw: 'Retirar mi solicitud',
    withdrawSure: '¿Retirarla?',
    withdrawText: 'Nadie se comunicará más con usted por ella. No tiene que decir por qué.',
    withdrawYes: 'Sí, retirarla',
    withdrawNo: 'No, dejarla',
    withdrawn: 'Su solicitud se retiró.',
    another: 'Escribir otro código',
    notKept: '¿Usa un teléfono compartido? «Salir ya» borra esta página.',
  },
}

export const outsideWords: Readonly<Record<'en' | 'es', OutsideWords>> = { en, es }
