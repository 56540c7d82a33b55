import type { Language } from '../../staff-ui/surroundings.tsx'

interface PersonFieldWords {
  readonly about: string
  readonly hint: string
  readonly offered: string
  readonly nobody: string
  readonly more: string
  readonly another: string
}

/** Choosing a person in a form. */
export const personFieldWords: Readonly<Record<Language, PersonFieldWords>> = {
  en: {
    about: 'Who it is about',
    hint: 'Type a part of the name, then choose. Leave it empty when it is about nobody.',
    offered: 'People to choose from',
    nobody: 'Nobody by that name that you can see.',
    more: 'There are more. Keep typing.',
    another: 'Choose another',
  },
  es: {
    about: 'Sobre quién es',
    hint: 'Escriba una parte del nombre y elija. Déjelo vacío si no es sobre nadie.',
    offered: 'Personas para elegir',
    nobody: 'No hay nadie con ese nombre que usted pueda ver.',
    more: 'Hay más. Siga escribiendo.',
    another: 'Elegir a otra',
  },
}
