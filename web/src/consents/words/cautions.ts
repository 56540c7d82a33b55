import type { HANDLED_AS, Noticed } from '@handrail/care/consents'
import type { RefusalWords } from '../../staff-ui/refusals.ts'
import type { Language } from '../../staff-ui/surroundings.tsx'

type CautionRefusal = 'already-handled' | 'no-restriction-yet' | 'takes-a-person'

interface CautionWords {
  readonly next: string
  readonly readFirst: (name: string) => string
  readonly nothingSent: (name: string) => string
  readonly byThemselves: string
  readonly callSender: (phone: string) => string
  readonly noticed: Readonly<Record<Noticed, string>>
  readonly handle: string
  readonly as: string
  readonly handledAs: Readonly<Record<(typeof HANDLED_AS)[number], string>>
  readonly words: string
  readonly wordsHint: string
  readonly save: string
  readonly earlier: string
  readonly refusals: RefusalWords<CautionRefusal>
}

export const cautionWords: Readonly<Record<Language, CautionWords>> = {
  en: {
    next: 'Next step',
    readFirst: (name) => `Read what may be unsafe, before anybody reaches ${name}`,
    nothingSent: (name) =>
      `No message goes out to ${name} until you say what became of this. If you are not sure what it means, ask whoever said it first.`,
    byThemselves: 'The person, in their own request',
    callSender: (phone) => `Call ${phone} to ask what they meant`,
    noticed: {
      'sender-barred':
        'Whoever sent the request may be somebody who must not know. They were not added to this record.',
      'point-barred':
        'A number or address came along where somebody may be who must not know. It was not added to this record.',
      'point-stricter':
        'The request allows less at a number or address than this record does. Check which one holds.',
      'request-moved':
        'A request that was put with this record is somebody else’s. Look at the numbers, addresses and people it brought here, and close what is not theirs.',
    },
    handle: 'Say what you did about this',
    as: 'What became of it?',
    handledAs: {
      restriction: 'It stands now under “Do not tell”',
      'contact-rule': 'It stands now as a rule at a number or address',
      otherwise: 'Something else',
    },
    words: 'In a word, what did you do?',
    wordsHint: 'Such as: asked her sister, the number is his; it is marked not safe.',
    save: 'Save',
    earlier: 'Warnings that were read',
    refusals: {
      'already-handled': 'Somebody has done this already.',
      'no-restriction-yet': 'Nobody stands under “Do not tell” yet. Add them there first, then save this.',
      'takes-a-person': 'Only a member of staff can do this.',
    },
  },
  es: {
    next: 'Siguiente paso',
    readFirst: (name) => `Lea qué puede ser peligroso antes de que alguien contacte a ${name}`,
    nothingSent: (name) =>
      `No sale ningún mensaje para ${name} hasta que usted diga qué se hizo con esto. Si no está claro qué significa, pregúntele primero a quien lo dijo.`,
    byThemselves: 'La misma persona, en su solicitud',
    callSender: (phone) => `Llame al ${phone} para preguntar qué quiso decir`,
    noticed: {
      'sender-barred':
        'Quien envió la solicitud puede ser alguien que no debe enterarse. No se agregó a este registro.',
      'point-barred':
        'Venía un número o una dirección donde puede estar alguien que no debe enterarse. No se agregó a este registro.',
      'point-stricter':
        'La solicitud permite menos en un número o una dirección que este registro. Revise cuál de los dos vale.',
      'request-moved':
        'Una solicitud que estaba en este registro es de otra persona. Revise los números, las direcciones y las personas que trajo aquí, y cierre lo que no corresponda.',
    },
    handle: 'Decir qué se hizo con esto',
    as: '¿Qué se hizo?',
    handledAs: {
      restriction: 'Ya está en “No decir”',
      'contact-rule': 'Ya está como regla en un número o una dirección',
      otherwise: 'Otra cosa',
    },
    words: 'En pocas palabras, ¿qué hizo usted?',
    wordsHint: 'Por ejemplo: le pregunté a su hermana; el número es de él y quedó marcado como no seguro.',
    save: 'Guardar',
    earlier: 'Avisos ya leídos',
    refusals: {
      'already-handled': 'Alguien ya hizo esto.',
      'no-restriction-yet': 'Todavía no hay nadie en “No decir”. Agréguelo allí primero y luego guarde esto.',
      'takes-a-person': 'Solo alguien del personal puede hacer esto.',
    },
  },
}
