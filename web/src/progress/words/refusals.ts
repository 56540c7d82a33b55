import { type RefusalWords, textIn } from '../../staff-ui/refusals.ts'
import type { Language } from '../../staff-ui/surroundings.tsx'
import { progressEn } from './progress-en.ts'
import { progressEs } from './progress-es.ts'

const named = (because: Readonly<Record<string, string>>, which: string): string => because[which] ?? which

/** Why something about how a plan goes could not be done, and what to do. */
const en = {
  'takes-a-person': 'Only a person can do this.',
  'case-is-closed': 'This intake is closed.',
  'not-in-effect': 'This does not stand in the plan that is in effect. Load the page again.',
  'stands-so-already': 'It stands so already.',
  'day-to-come': 'That day is still to come.',
  'before-birth': 'That is before they were born. Check the day.',
  'told-already': (figures: Parameters<typeof textIn>[0]) =>
    `It is written down already that ${named(progressEn.because, textIn(figures, 'because'))}, on this very day.`,
  'not-your-words': 'Only whoever wrote this down can take it back. Ask them.',
  'taken-back-already': 'This was taken back already.',
  'said-meanwhile': 'Somebody has written down the other view meanwhile. Load the page again to see it.',
  'no-plan-in-effect': 'No plan is in effect, so there is nothing to look at again.',
  'called-for-already': 'A review is called for already for this reason.',
  'nothing-to-change': 'There is nothing to change.',
  'nothing-to-watch': 'There is nothing new to warn of.',
  'nothing-to-review': 'There is nothing to look at again.',
  'not-worse': 'The score is not clearly worse.',
  'no-review-day': 'No day stands in the plan.',
  'looked-at-since': 'The plan was looked at since.',
  'review-is-over': 'This review was held or put aside already.',
  'planned-stays': 'The day agreed in the plan stays. Hold the review, or change the plan.',
  'review-under-way': 'A review is being written already. Go on with that one.',
  'already-signed': 'This review is signed and stays as it is.',
  'already-dropped': 'This review was put aside.',
  'not-said-yet': 'Something is still to be said before it can be signed.',
  'next-is-not-later': 'The next day lies after this meeting.',
  'next-is-too-far': 'The next day lies at most three years after this meeting.',
  'before-the-plan':
    'That day lies before this plan took effect. Take the day on which it did or a later one, up to today.',
  'not-signed-yet': 'Sign the review first.',
  'nothing-changes': 'This review changes nothing: the plan stays in effect.',
  'led-to-a-version': 'The next version was begun already.',
  'version-under-way': 'A version is being written already. Go on with that one.',
}

const es: RefusalWords<keyof typeof en> = {
  'takes-a-person': 'Esto solo lo puede hacer una persona.',
  'case-is-closed': 'Este ingreso está cerrado.',
  'not-in-effect': 'Esto no figura en el plan en vigor. Cargue la página de nuevo.',
  'stands-so-already': 'Ya está así.',
  'day-to-come': 'Ese día todavía no llega.',
  'before-birth': 'Ese día es anterior a su nacimiento. Revise la fecha.',
  'told-already': (figures) =>
    `Ya está anotado, con este mismo día: ${named(progressEs.because, textIn(figures, 'because'))}.`,
  'not-your-words': 'Solo quien lo anotó puede retirarlo. Pídaselo.',
  'taken-back-already': 'Esto ya se retiró.',
  'said-meanwhile': 'Mientras tanto alguien anotó la otra opinión. Vuelva a cargar la página para verla.',
  'no-plan-in-effect': 'No hay un plan en vigor, así que no hay nada que volver a mirar.',
  'called-for-already': 'Ya se pidió una revisión por esta razón.',
  'nothing-to-change': 'No hay nada que cambiar.',
  'nothing-to-watch': 'No hay nada nuevo que advertir.',
  'nothing-to-review': 'No hay nada que volver a mirar.',
  'not-worse': 'La puntuación no está claramente peor.',
  'no-review-day': 'El plan no dice ningún día.',
  'looked-at-since': 'El plan ya se volvió a mirar.',
  'review-is-over': 'Esta revisión ya se hizo o se dejó de lado.',
  'planned-stays': 'El día acordado en el plan queda. Haga la revisión o cambie el plan.',
  'review-under-way': 'Ya hay una revisión en curso. Siga con esa.',
  'already-signed': 'Esta revisión está firmada y queda como está.',
  'already-dropped': 'Esta revisión se dejó de lado.',
  'not-said-yet': 'Todavía falta decir algo antes de firmar.',
  'next-is-not-later': 'El próximo día va después de esta reunión.',
  'next-is-too-far': 'El próximo día va como mucho tres años después de esta reunión.',
  'before-the-plan':
    'Ese día es anterior a cuando este plan entró en vigor. Elija el día en que entró en vigor o uno posterior, hasta hoy.',
  'not-signed-yet': 'Primero firme la revisión.',
  'nothing-changes': 'Esta revisión no cambia nada: el plan sigue en vigor.',
  'led-to-a-version': 'La siguiente versión ya se empezó.',
  'version-under-way': 'Ya hay una versión en curso. Siga con esa.',
}

export const progressRefusals: Readonly<Record<Language, RefusalWords<keyof typeof en>>> = {
  en,
  es,
}
