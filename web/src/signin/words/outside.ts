import type { Language } from '../../staff-ui/surroundings.tsx'

interface OutsideWords {
  readonly title: string
  readonly lead: string
  readonly off: string
  readonly returnAddress: string
  readonly returnHint: string
  readonly open: string
  readonly on: string
  readonly onHint: string
  readonly issuer: string
  readonly issuerHint: string
  readonly clientId: string
  readonly secret: string
  readonly secretHint: string
  readonly secretKept: string
  readonly needsVerifiedEmail: string
  readonly needsVerifiedEmailHint: string
  readonly save: string
  readonly saved: string
}

/** Another system of the agency that vouches for its staff. */
export const outsideWords: Readonly<Record<Language, OutsideWords>> = {
  en: {
    title: 'Single sign-on',
    lead: 'Your people come in with the account they have already. It never makes an account: each is added here first.',
    off: 'Not set up.',
    returnAddress: 'Address to return to',
    returnHint: 'Enter this in the other system.',
    open: 'Set it up',
    on: 'People may come in this way',
    onHint: 'Their password here goes on working.',
    issuer: 'Address of the other system',
    issuerHint: 'As its own page says, such as https://login.example.org.',
    clientId: 'Name that it gave Handrail (client ID)',
    secret: 'Secret that it gave Handrail',
    secretHint: 'We lock it away and never show it again.',
    secretKept: 'One is kept. Leave this empty to keep it.',
    needsVerifiedEmail: 'Only with an email that the other system has checked',
    needsVerifiedEmailHint: 'Turn this off only when the other system is your own directory.',
    save: 'Save',
    saved: 'Saved.',
  },
  es: {
    title: 'Inicio de sesión único',
    lead: 'Su personal entra con la cuenta que ya tiene. Nunca crea una cuenta: primero se agrega aquí a cada persona.',
    off: 'Sin configurar.',
    returnAddress: 'Dirección de regreso',
    returnHint: 'Escríbala en el otro sistema.',
    open: 'Configurarlo',
    on: 'Se puede entrar así',
    onHint: 'La contraseña de aquí sigue sirviendo.',
    issuer: 'Dirección del otro sistema',
    issuerHint: 'Como dice su propia página, por ejemplo https://login.example.org.',
    clientId: 'Nombre que le dio a Handrail (client ID)',
    secret: 'Secreto que le dio a Handrail',
    secretHint: 'Lo guardamos bajo llave y no se muestra otra vez.',
    secretKept: 'Hay uno guardado. Deje esto vacío para conservarlo.',
    needsVerifiedEmail: 'Solo con un correo que el otro sistema haya comprobado',
    needsVerifiedEmailHint: 'Quítelo solo si el otro sistema es su propio directorio.',
    save: 'Guardar',
    saved: 'Guardado.',
  },
}
