import type { AnswerProblem } from '../flow/problems.ts'
import type { CommonWords } from './question-words.ts'

export const commonEs: CommonWords = {
  county: {
    hintZip: 'El código postal está en más de uno.',
    select: 'Condado',
    choose: 'Elija un condado',
    former: (names) => `Quizás usted conoce la región como ${names.join(' o ')}.`,
  },
  yes: 'Sí',
  no: 'No',
  diagnosis: {
    schizophrenia: { label: 'Esquizofrenia', detail: 'O trastorno esquizoafectivo o psicosis' },
    bipolar: { label: 'Trastorno bipolar' },
    'major-depression': { label: 'Depresión mayor' },
    ptsd: { label: 'Estrés postraumático', detail: 'Un trauma que no se va (PTSD)' },
    'anxiety-or-ocd': { label: 'Ansiedad u obsesiones', detail: 'Trastorno de ansiedad o TOC' },
    personality: { label: 'Trastorno de la personalidad', detail: 'Por ejemplo, límite (borderline)' },
    eating: { label: 'Trastorno de la alimentación', detail: 'Por ejemplo, anorexia o bulimia' },
    'substance-use-only': { label: 'Solo uso de drogas o alcohol' },
    other: { label: 'Otra cosa' },
  },
  howLong: {
    'under-6': { label: 'Desde hace menos de 6 meses' },
    '6-to-11': { label: 'Desde hace 6 a 11 meses' },
    '12-or-more': { label: 'Desde hace 12 meses o más' },
  },
  immigration: {
    citizen: { label: 'Ciudadanía o nacionalidad de Estados Unidos' },
    'permanent-resident': { label: 'Residencia permanente', detail: 'Tarjeta verde (green card)' },
    'refugee-or-asylee': { label: 'Refugio o asilo político' },
    'cuban-or-haitian-entrant': {
      label: 'Entrada de Cuba o Haití con permiso especial',
      detail: 'Los papeles quizás digan “Cuban or Haitian entrant”',
    },
    'cofa-migrant': {
      label: 'De Micronesia, las Islas Marshall o Palaos',
      detail: 'Por los tratados que se llaman COFA',
    },
    'paroled-one-year': {
      label: 'Permiso humanitario (parole) por un año o más',
      detail: 'Un permiso para entrar a Estados Unidos. No tiene que ver con la cárcel',
    },
    'other-or-none': { label: 'Otro, o ninguno' },
  },
  none: {
    coverage: 'Ningún seguro',
    benefits: 'No',
    fits: 'Nada de esto',
    'work-rule': 'Nada de esto',
    'hard-areas': 'Nada de esto',
  },
  numbers: {
    age: { label: 'Edad en años', need: 'la edad', example: '29', answer: (years) => `${years} años` },
    householdSize: {
      label: 'Número de personas',
      need: 'cuántas personas son',
      example: '3',
      answer: (people) => (people === '1' ? '1 persona' : `${people} personas`),
    },
    ssdiMonths: { label: 'Número de meses', need: 'cuántos meses son', example: '10', answer: months },
    youngestChildAge: {
      label: 'Edad en años',
      need: 'la edad del niño',
      example: '4',
      answer: (years) => (years === '1' ? '1 año' : `${years} años`),
    },
    monthsSincePregnancy: {
      label: 'Número de meses',
      need: 'hace cuántos meses fue',
      example: '3',
      answer: months,
    },
    monthlyActivityHours: {
      label: 'Horas al mes',
      need: 'cuántas horas son al mes',
      example: '40',
      answer: (hours) => (hours === '1' ? '1 hora al mes' : `${hours} horas al mes`),
    },
  },
  amount: 'Cantidad en dólares',
  amountOf: 'Cantidad en dólares, antes de impuestos',
  per: { label: '¿Es por mes o por año?', month: 'Por mes', year: 'Por año' },
  aMonth: (amount) => `${amount} al mes`,
  aYear: (amount) => `${amount} al año`,
  problem,
  again:
    'Usted cambió una respuesta anterior, y lo que respondió aquí ya no va con esa. Responda otra vez, por favor.',
}

function months(count: string): string {
  return count === '1' ? '1 mes' : `${count} meses`
}

function problem(found: AnswerProblem): string {
  switch (found.code) {
    case 'empty':
      return EMPTY[found.ask]
    case 'number': {
      const { need, example } = commonEs.numbers[found.fact]
      return `Escriba ${need} con un número del ${found.min} al ${found.max}, por ejemplo ${example}. Usted escribió “${found.wrote}”.`
    }
    case 'amount':
      return `Escriba la cantidad en dólares, por ejemplo 1,200 o 1200.50. Usted escribió “${found.wrote}”.`
    case 'amount-too-large':
      return `Escriba una cantidad de $0 a ${found.max}. Usted escribió “${found.wrote}”.`
    case 'month-or-year':
      return `¿${found.wrote} es por mes o por año? Elija una opción.`
    case 'above':
      return found.of === 'household'
        ? `Esto es una parte de los ${found.limit} al mes de todo el hogar, así que no puede ser más. Usted escribió ${found.wrote} al mes. Si la primera cantidad no era correcta, vuelva atrás y cámbiela.`
        : `El pago es una parte de los ${found.limit} al mes de una respuesta anterior, así que no puede ser más. Usted escribió ${found.wrote} al mes. Si la primera cantidad no era correcta, vuelva atrás y cámbiela.`
    case 'does-not-fit':
      return 'Esto no va con una respuesta anterior. Cambie esta, o vuelva atrás y cambie la otra.'
    default:
      return found satisfies never
  }
}

const EMPTY = {
  one: 'Elija una opción. “No estoy seguro/a” también vale.',
  several: 'Elija al menos una opción. “No estoy seguro/a” también vale.',
  number: 'Escriba un número o elija una de las opciones de abajo. “No estoy seguro/a” también vale.',
  money: 'Escriba una cantidad o elija una de las opciones de abajo. “No estoy seguro/a” también vale.',
} as const
