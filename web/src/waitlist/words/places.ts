import type { PlacesWhy } from '@handrail/care/waitlist'
import type { Language } from '../../staff-ui/surroundings.tsx'

interface PlacesWords {
  readonly title: string
  readonly notSaid: string
  readonly free: (free: number, places: number) => string
  readonly since: (moment: string) => string
  readonly change: string
  readonly places: string
  readonly taken: string
  readonly takenHint: string
  readonly why: string
  readonly whys: Readonly<Record<PlacesWhy, string>>
  readonly words: string
  readonly save: string
  readonly same: string
}

/** How many places a program has, and how many are free. */
export const placesWords: Readonly<Record<Language, PlacesWords>> = {
  en: {
    title: 'Places',
    notSaid: 'Nobody has said yet how many places this program has.',
    free: (free, places) =>
      free === 1 ? `1 place of ${places} is free.` : `${free} places of ${places} are free.`,
    since: (moment) => `Since ${moment}.`,
    change: 'Change the number of places',
    places: 'How many places there are',
    taken: 'Taken by people who did not come from this list',
    takenHint: 'Whoever came from the list is counted by itself.',
    why: 'Why?',
    whys: {
      counted: 'Counted again',
      'new-money': 'New money',
      'money-ended': 'Money ended',
      'staff-came': 'Somebody joined the staff',
      'staff-left': 'Somebody left the staff',
    },
    words: 'In your words, if you like',
    save: 'Save',
    same: 'These are the numbers that stand here already.',
  },
  es: {
    title: 'Lugares',
    notSaid: 'Nadie ha dicho todavía cuántos lugares tiene este programa.',
    free: (free, places) =>
      free === 1 ? `Hay 1 lugar libre de ${places}.` : `Hay ${free} lugares libres de ${places}.`,
    since: (moment) => `Desde ${moment}.`,
    change: 'Cambiar el número de lugares',
    places: 'Cuántos lugares hay',
    taken: 'Ocupados por personas que no vinieron de esta lista',
    takenHint: 'A quienes vinieron de la lista se les cuenta sin que usted haga nada.',
    why: '¿Por qué?',
    whys: {
      counted: 'Se contó de nuevo',
      'new-money': 'Dinero nuevo',
      'money-ended': 'Se acabó el dinero',
      'staff-came': 'Entró alguien al equipo',
      'staff-left': 'Se fue alguien del equipo',
    },
    words: 'En sus palabras, si quiere',
    save: 'Guardar',
    same: 'Son los números que ya están aquí.',
  },
}
