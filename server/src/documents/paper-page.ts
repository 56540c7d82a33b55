import { pageSaying, type Said } from '../platform/message-page.ts'
import type { PlainReply, PlainRequest } from '../platform/route.ts'

const SIGNED_OUT: Said = {
  en: ['You are signed out', 'Sign in on the staff page. Then open the paper again from the record.'],
  es: [
    'Usted no tiene la sesión abierta',
    'Entre en la página del personal. Luego abra el documento otra vez desde el registro.',
  ],
}
const NOT_HERE: Said = {
  en: [
    'This paper is not here for you',
    'It was taken off the record, or you may not see it. Look on the record, or ask your supervisor.',
  ],
  es: [
    'Este documento no está aquí para usted',
    'Lo quitaron del registro, o usted no puede verlo. Búsquelo en el registro o pregunte a su supervisor.',
  ],
}
const NO_FILE: Said = {
  en: [
    'We cannot open this paper',
    'Its file is missing or locked with another key. Nothing else is lost. Tell whoever runs Handrail at your agency.',
  ],
  es: [
    'No podemos abrir este documento',
    'Falta su archivo, o está cerrado con otra llave. No se perdió nada más. Avise a quien administra Handrail en su agencia.',
  ],
}
const AWAY: Said = {
  en: ['We cannot open this paper right now', 'Nothing was lost. Please try again in a moment.'],
  es: [
    'No podemos abrir este documento en este momento',
    'No se perdió nada. Vuelva a intentarlo en un momento.',
  ],
}
const BY_STATUS: Readonly<Record<number, Said>> = { 401: SIGNED_OUT, 409: NO_FILE, 503: AWAY }

const TO_STAFF = {
  en: '<a href="/staff">Go to the staff page</a>',
  es: '<a href="/staff">Ir a la página del personal</a>',
}

/** For whoever opened a paper by its link and stands before the answer alone: why it is not shown, and what to do. */
export function asPage(request: PlainRequest, reply: PlainReply): PlainReply {
  if (reply.status === 200 || request.headers.accept?.includes('text/html') !== true) return reply
  return {
    ...reply,
    headers: { ...reply.headers, 'content-type': 'text/html; charset=utf-8' },
    body: pageSaying(BY_STATUS[reply.status] ?? NOT_HERE, TO_STAFF),
  }
}
