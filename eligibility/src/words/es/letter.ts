import type { LetterWords } from '../catalogue.ts'

export const letter: LetterWords = {
  parts: {
    opening:
      'Le escribo para pedir su ayuda. Quisiera tener un administrador de casos de salud mental, alguien que me ayude a encontrar atención y llenar papeles.',
    condition: ({ diagnosis, suspected }) => {
      if (suspected) return 'Creo que tengo un problema de salud mental. Nadie lo ha visto todavía.'
      return diagnosis === null ? 'Tengo un problema de salud mental.' : `Me dijeron que tengo ${diagnosis}.`
    },
    function: ({ areas }) => `Esto se me hace muy difícil: ${areas}.`,
    'please-refer':
      'Por favor, mándeme a un programa con administradores de casos y dígame dónde lo hay cerca.',
    'please-assess': 'Por favor, hágame una evaluación completa, o dígame quién la hace.',
    'please-state-diagnosis':
      'Por favor, escriba una nota corta con mi diagnóstico, desde cuándo lo tengo y qué me hace difícil.',
    'please-medical-necessity':
      'Mi plan médico puede preguntar por qué lo necesito. Por favor, escriba una carta de necesidad médica. Debe decir qué tratamientos he probado, qué no puedo hacer ahora y qué puede pasar sin ayuda.',
    'please-work-rule':
      'Medicaid tiene una regla sobre horas de trabajo. Si se me hace difícil trabajar por mi salud, escríbalo, por favor. Así puedo pedir que la regla no se me aplique por mi salud (en inglés, “medically frail”).',
    'please-work-change': ({ waiver }) =>
      `${waiver.name} pide ${waiver.hours} horas de trabajo o estudio al mes. Si mi salud me lo impide, escríbalo, por favor. Así puedo pedir que me cambien la regla; en inglés se dice reasonable modification.`,
    'please-disability':
      'Quizás solicite ayuda por discapacidad. Por favor, anote qué puedo hacer y qué no, y mande mis papeles cuando yo firme.',
    closing: 'Gracias por su tiempo. Me puede llamar al número de abajo.',
  },
  frame: {
    title: 'Una carta para su médico o terapeuta',
    blanks: ['Fecha', 'Para (médico o terapeuta)', 'De (mi nombre)', 'Mi fecha de nacimiento'],
    signature: ['Mi firma', 'Un teléfono donde me pueden llamar sin riesgo'],
  },
}
