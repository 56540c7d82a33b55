import type { LinkStoppedWhy } from '@handrail/care/messages'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface LinkStoppedWords {
  readonly stopped: (moment: string, why: LinkStoppedWhy) => string
}

const whyEn: Readonly<Record<LinkStoppedWhy, string>> = {
  'warning-unread': 'somebody wrote that reaching them may be unsafe',
  'not-living': 'nothing is sent to this person any more',
  'no-such-way': 'the number or address it went to is closed',
  'person-said-no': 'messages are not safe any more where it went',
  'not-asked': 'nobody asked whether messages are safe where it went',
  doubtful: 'nobody knows whether the number or address it went to is still theirs',
  'nothing-may-be-said': 'where it went, a message may say nothing of us any more',
}

const whyEs: Readonly<Record<LinkStoppedWhy, string>> = {
  'warning-unread': 'alguien anotó que comunicarse con esta persona puede no ser seguro',
  'not-living': 'a esta persona ya no se le manda nada',
  'no-such-way': 'el número o la dirección adonde se mandó ya no se usa',
  'person-said-no': 'ya no es seguro mandar mensajes adonde se mandó',
  'not-asked': 'nadie preguntó si es seguro mandar mensajes adonde se mandó',
  doubtful: 'nadie sabe si el número o la dirección adonde se mandó sigue siendo suyo',
  'nothing-may-be-said': 'adonde se mandó, un mensaje ya no puede decir nada de nosotros',
}

/** Why a link stopped before its time, for staff. */
export const linkStoppedWords: Readonly<Record<Language, LinkStoppedWords>> = {
  en: {
    stopped: (moment, why) =>
      `The link stopped on ${moment}: ${whyEn[why]}. Ask the person for a safe way before you send another.`,
  },
  es: {
    stopped: (moment, why) =>
      `El enlace dejó de servir el ${moment}: ${whyEs[why]}. Pregúntele a la persona por un medio seguro antes de mandar otro.`,
  },
}
