import type { DocumentsWords } from './documents-words.ts'

export const documentsEs: DocumentsWords = {
  title: 'Papeles',
  none: 'Todavía no hay papeles. Los que más ayudan: una identificación, la tarjeta del Seguro Social, un comprobante de domicilio y de ingresos, la tarjeta del seguro médico y las cartas sobre beneficios.',
  find: 'Buscar un papel por su nombre',
  findHint: (count) => `Abajo están los ${count} más nuevos. Escriba parte del nombre de otro.`,
  older: 'Papeles anteriores',
  newest: 'Papeles más nuevos',
  kinds: {
    identity: 'Identificación o acta de nacimiento',
    number: 'Tarjeta del Seguro Social',
    residence: 'Comprobante de domicilio',
    immigration: 'Papel de inmigración',
    income: 'Comprobante de ingresos',
    insurance: 'Tarjeta del seguro médico',
    authorization: 'Autorización del plan de salud',
    diagnosis: 'Diagnóstico de un profesional',
    treatment: 'Registro del tratamiento',
    function: 'Informe sobre la vida diaria',
    legal: 'Papel de la corte o de tutela',
    housing: 'Contrato de renta o papel de vivienda',
    consent: 'Permiso firmado',
    letter: 'Carta',
    photo: 'Foto',
    other: 'Otra cosa',
  },
  seen: {
    N: {
      chip: 'También facturación',
      label: 'El equipo de atención y facturación',
      hint: 'Por ejemplo, una tarjeta que se necesita para cobrar.',
    },
    R: {
      chip: 'Equipo de atención',
      label: 'El equipo de atención',
      hint: 'Lo mejor para casi todos los papeles. Facturación solo ve tarjetas del seguro y autorizaciones.',
    },
    V: {
      chip: 'Pocas personas',
      label: 'Solo unas pocas personas del equipo',
      hint: 'Quien atiende a la persona, quien administra su caso y quien supervisa.',
    },
  },
  labels: {
    PART2: {
      chip: 'Programa de sustancias',
      label: 'De un programa para el consumo de sustancias',
    },
    PSYNOTE: {
      chip: 'Notas de psicoterapia',
      label: 'Notas de psicoterapia: solo las ve quien las escribió',
    },
    SUDCN: {
      chip: 'Notas de consejería',
      label: 'Notas de consejería sobre sustancias: solo las ve quien las escribió',
    },
    'DV-ADDR': { chip: 'Domicilio confidencial', label: 'Muestra un domicilio confidencial' },
    HIV: { chip: 'VIH', label: 'Sobre el VIH' },
    'MINOR-CONF': {
      chip: 'No para los padres',
      label: 'Atención a un menor de la que los padres no se enteran',
    },
    'STATE-MH': {
      chip: 'Ley del estado',
      label: 'Protegido por la ley de salud mental del estado',
    },
    LEGAL: { chip: 'Corte', label: 'De una corte, un tutor o la libertad condicional' },
  },
  newTab: 'se abre en otra pestaña',
  saves: 'guarda el archivo',
  addedBy: (day, name) => (name === undefined ? `se agregó el ${day}` : `lo agregó ${name}, ${day}`),
  add: {
    open: 'Agregar un papel',
    file: 'El papel',
    fileHint: 'Una foto, un escaneo, un PDF o un archivo de Word, de hasta 25 MB.',
    choose: 'Elegir un archivo',
    photo: 'Tomar una foto',
    nothingChosen: 'Todavía no ha elegido nada',
    chosen: (name, size) => `${name}, ${size}`,
    preview: 'La foto que eligió',
    noPreview: 'Este navegador no puede mostrar este tipo de foto. De todos modos quedó elegida.',
    photoName: (day) => `Foto, ${day}`,
    kind: 'Qué es',
    name: 'Nombre',
    nameHint:
      'Por ejemplo “Recibo de pago, octubre”. Así se llamará el archivo; no ponga palabras sobre la salud.',
    send: 'Agregarlo',
    sending: (percent) => `Enviando: ${percent} %`,
    checking: 'Ya llegó completo. Se está revisando y guardando bajo llave.',
    done: (name) => `${name} ya está aquí.`,
    doneHidden: 'Quedó guardado. Con su función no lo verá en esta lista.',
    doneTwice: (name) =>
      `${name} ya está aquí. El mismo archivo ya estaba antes: se puede sacar uno de los dos.`,
    noFile: 'Elija un archivo o tome una foto del papel.',
  },
  protect: {
    who: 'Quién puede verlo',
    special: 'Una ley lo protege más',
    specialHint: 'Depende de dónde viene el papel, no de sus palabras.',
    which: 'Por qué está protegido',
    hidden: 'Con su función, usted no verá este papel cuando esté guardado.',
    reason: '¿Por qué pueden verlo más personas?',
    reasonHint: 'Se guarda con la historia del papel.',
    onlyMore:
      'Usted puede protegerlo más. Para protegerlo menos, pregunte al profesional clínico o a quien supervisa.',
    save: 'Guardar',
  },
  change: 'Cambiar',
  close: {
    open: 'No debe estar aquí',
    lead: 'Sale de la lista. El archivo se conserva, y quien supervisa todavía puede encontrarlo.',
    why: '¿Por qué?',
    reasons: {
      'entered-in-error': 'Se agregó por equivocación',
      'of-another-person': 'Es de otra persona',
      duplicate: 'Está dos veces',
    },
    save: 'Sacarlo',
  },
  refusals: {
    'document-closed': 'Alguien ya sacó este papel.',
    'label-needs-more': 'Por lo que es, necesita más protección. Elija a menos personas.',
    'may-not-lower':
      'Con su función puede protegerlo más, no menos. Pregunte al profesional clínico o a quien supervisa.',
    'reason-needed': 'Escriba por qué pueden verlo más personas.',
    'file-not-received': 'El archivo no llegó completo. Sigue elegido aquí: envíelo otra vez.',
    'file-too-large':
      'Este archivo pesa más de 25 MB. Tome la foto con menos calidad o escanee menos páginas a la vez.',
    'many-files-now':
      'En este momento llegan muchos archivos. El suyo sigue elegido aquí: envíelo otra vez en unos segundos.',
    'still-arriving': 'Este archivo ya viene en camino. Espere un momento.',
    'empty-file': 'Este archivo está vacío. Elíjalo otra vez o tome otra foto.',
    'type-not-kept':
      'Este tipo de archivo no se guarda. Elija una foto, un PDF, un texto o un archivo de Word.',
    'type-lies':
      'Este archivo no es lo que dice su nombre. Ábralo, guárdelo como PDF o como foto y elija ese.',
    'damaged-file': 'Este archivo no se abre. Guárdelo otra vez o tome otra foto del papel.',
    'two-in-one': 'Este archivo esconde algo más. Imprímalo como PDF o tómele una foto.',
    'has-macros': 'Este archivo trae un programa adentro. Guárdelo como PDF y elija ese.',
    'image-too-large': 'Esta imagen tiene demasiados puntos. Tómela con menos calidad.',
    'merged-into-another': 'Este registro se juntó con otro. Agregue el papel allí.',
  },
}
