import { crisisEs } from '../../ui/crisis/es.ts'
import type { AppWords } from './app-words.ts'

export const appEs: AppWords = {
  brand: 'Handrail',
  skip: 'Ir a la parte principal',
  navigation: 'Páginas',
  nav: {
    today: 'Hoy',
    requests: 'Solicitudes',
    intake: 'Admisión',
    waiting: 'Lista de espera',
    waitingShort: 'Espera',
    caseloads: 'Cargas',
    people: 'Personas',
    trail: 'Lo que pasó',
    settings: 'Ajustes',
    help: 'Ayuda',
    more: 'Más',
  },
  search: {
    open: 'Buscar una persona o una página',
    title: 'Buscar',
    label: 'Buscar una persona o una página',
    hint: 'Un nombre, un teléfono o una fecha de nacimiento. Basta con una parte.',
    people: 'Personas',
    actions: 'Páginas y acciones',
    nothing:
      'No hay nadie con ese nombre que usted pueda ver. Pruebe con menos letras, un teléfono o una fecha de nacimiento.',
    searching: 'Buscando…',
    found: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
    registerPerson: 'Registrar a una persona',
  },
  crisis: {
    label: 'Ayuda en crisis: llame o escriba al 988',
    short: '988',
    title: 'Ayuda en crisis, de día y de noche',
    offers: crisisEs.offers,
    note: 'Gratis. Para la persona y para usted.',
  },
  saved: {
    all: 'Todo guardado',
    saving: 'Guardando',
    onDevice: 'Guardado en este dispositivo',
    offline: 'No hay señal. Puede seguir trabajando; lo que escriba se guarda en este dispositivo.',
  },
  account: {
    open: (name) => `Su cuenta, ${name}`,
    actingAs: (role) => `Trabaja como ${role}`,
    switchRole: 'Trabajar como',
    language: 'Idioma',
    appearance: 'Aspecto',
    light: 'Claro',
    dark: 'Oscuro',
    system: 'Como este dispositivo',
    singleKeys: 'Atajos de una letra',
    signOut: 'Salir',
  },
  demo: 'Demostración. Todas las personas aquí son inventadas. No escriba nada sobre una persona real.',
  keys: {
    title: 'Todas las teclas',
    lead: 'Todo funciona también con el ratón, con el dedo y con la tecla Tab.',
    off: 'Los atajos de una letra están apagados. Puede encenderlos en su cuenta.',
    list: [
      [['/'], 'Buscar una persona o una página'],
      [['Ctrl', 'K'], 'Lo mismo, también mientras escribe'],
      [['J'], 'Fila siguiente de una lista'],
      [['K'], 'Fila anterior'],
      [['Enter'], 'Abrir la fila elegida'],
      [['?'], 'Esta lista'],
      [['Esc'], 'Cerrar lo que está abierto'],
    ],
  },
  idle: {
    title: '¿Sigue ahí?',
    text: (minutes) =>
      minutes <= 1
        ? 'Su sesión se cerrará en menos de un minuto. Lo que escribió está guardado.'
        : `Su sesión se cerrará en ${minutes} minutos. Lo que escribió está guardado.`,
    stay: 'Seguir en la sesión',
    leave: 'Salir ahora',
  },
  notFoundTitle: 'Aquí no hay ninguna página',
  notFound: 'La dirección puede tener un error, o la página cambió de lugar.',
  somebodyElse: {
    title: 'Ahora hay otra persona conectada en este navegador',
    lead: 'Lo que se escribió aquí queda guardado para quien lo escribió. Volverá cuando esa persona entre otra vez.',
    goOn: (name) => `Seguir como ${name}`,
  },
  faultTitle: 'Esta página no se abrió',
  fault: 'Algo salió mal de nuestro lado. Lo que escribió está guardado.',
  reload: 'Cargarla otra vez',
  toToday: 'Ir a Hoy',
}
