import type { SafetySection } from '@handrail/care/plans'

/** What is written around the person's own words wherever the plan is shown: here, on paper and on a phone. */
export interface SectionWords {
  readonly sections: Readonly<Record<SafetySection, string>>
  readonly national: string
  readonly nationalHow: string
  readonly call: (what: string) => string
  readonly mayCall: string
  readonly mayTell: string
  readonly by: (who: string) => string
  readonly done: string
  readonly mine: string
  readonly madeOn: (day: string) => string
  /** Above the card that one cuts out. */
  readonly fold: string
}

const en: SectionWords = {
  sections: {
    signs: 'How I can tell that it is getting hard',
    alone: 'What I can do on my own',
    company: 'Company and places that do me good',
    helpers: 'Who I can turn to',
    professionals: 'Who answers, day or night',
    safer: 'What makes it safer around me',
  },
  national: '988, day and night',
  nationalHow: 'Call or text 988. It is free.',
  call: (what) => `Call ${what}`,
  mayCall: 'Others may call',
  mayTell: 'May be told why',
  by: (who) => `By ${who}`,
  done: 'Done',
  mine: 'What helps me',
  madeOn: (day) => `As of ${day}`,
  fold: 'Cut along the dashed line. Fold it twice with the words inside; the outside stays blank.',
}

const es: SectionWords = {
  sections: {
    signs: 'Cómo noto que se pone difícil',
    alone: 'Lo que puedo hacer por mi cuenta',
    company: 'Compañía y lugares que me hacen bien',
    helpers: 'A quién puedo acudir',
    professionals: 'Quién contesta, de día o de noche',
    safer: 'Lo que hace más seguro mi entorno',
  },
  national: '988, día y noche',
  nationalHow: 'Llame al 988 y oprima 2, o envíe AYUDA al 988. Es gratis.',
  call: (what) => `Llamar a ${what}`,
  mayCall: 'Otros pueden llamarle',
  mayTell: 'Puede saber por qué',
  by: (who) => `Lo hace: ${who}`,
  done: 'Hecho',
  mine: 'Lo que me ayuda',
  madeOn: (day) => `Al ${day}`,
  fold: 'Corte por la línea de guiones. Dóblela dos veces con las palabras adentro; por fuera queda en blanco.',
}

export const sectionWords = { en, es } as const
