import type { OnePage, pageHelpEn } from './page-help-en.ts'

export const pageHelpEs: Readonly<Record<keyof typeof pageHelpEn, OnePage>> = {
  '/': {
    is: 'Este es su día: lo que toca hacer por sus personas, y por qué.',
    first:
      'Empiece por arriba. La primera línea es lo que no debería esperar; cada una abre la página donde se hace.',
    next: 'Lo que usted hace sale solo de la lista. Lo que hoy no puede hacer lo aplaza con un motivo, o lo pasa a alguien del equipo.',
  },
  '/people': {
    is: 'Aquí encuentra a todas las personas cuyo registro puede ver.',
    first:
      'Escriba una parte de un nombre, un teléfono o una fecha de nacimiento. Busque a la persona antes de registrarla.',
    next: 'Una línea abre su registro. Si no aparece, registre a la persona.',
  },
  '/people/new': {
    is: 'Aquí se abre el registro de una persona.',
    first: 'Escriba el nombre que usa. Lo demás puede venir después, o nunca.',
    next: 'Verá a personas que se parecen y decidirá si es una de ellas. Después se abre el registro nuevo.',
  },
  '/people/emergency': {
    is: 'Aquí se abre un registro que usted no vería de otro modo, cuando alguien puede sufrir un daño.',
    first:
      'Si hay peligro ahora, llame primero al 988 o al 911. Después busque a la persona y diga por qué necesita ver el registro.',
    next: 'Se abre por poco tiempo. Quienes supervisan se enteran enseguida y lo revisan después.',
  },
  '/people/merges': {
    is: 'Aquí dos registros de una misma persona pasan a ser uno.',
    first:
      'Compare los dos, línea por línea. Quienes tienen el mismo nombre, o son gemelos, no son la misma persona.',
    next: 'Otra persona del equipo lo confirma. Se puede deshacer: no se pierde nada de ninguno.',
  },
  '/people/without-lead': {
    is: 'Estas personas no tienen a nadie a cargo de su atención.',
    first: 'Empiece por quien lleva más tiempo esperando.',
    next: 'Cuando alguien queda a cargo, la persona sale de esta lista y aparece en el día de esa persona del equipo.',
  },
  '/people/$person': {
    is: 'Este es el registro de una persona: cómo comunicarse sin riesgo, quién está a su lado y qué está en marcha.',
    first: 'Lea las notas de arriba antes de llamar o escribir. Dicen qué es seguro.',
    next: 'Desde aquí se abren la admisión, las necesidades y el plan, los cuestionarios y los papeles. Lo que usted cambia queda con su nombre.',
  },
  '/people/$person/$room': {
    is: 'Esto lleva a lo que la persona tiene abierto: la admisión, la decisión, el plan o el lugar en la lista.',
    first: 'Espere un momento: la página se abre sola.',
    next: 'Si no se abre nada, vaya al registro de la persona y elija desde ahí.',
  },
  '/referrals': {
    is: 'Aquí están todas las personas que pidieron ayuda y aún no tienen respuesta.',
    first:
      'Empiece por arriba: primero el peligro, luego quien más ha esperado. Abra la línea y lea lo que dijo.',
    next: 'Usted avisa que llegó, o la responde. Un sí abre una admisión; un no dice adónde más puede acudir.',
  },
  '/referrals/new': {
    is: 'Aquí anota una llamada, o a alguien que vino.',
    first: 'Pida un nombre, una forma de comunicarse y lo que dice. Con eso basta para empezar.',
    next: 'La solicitud queda entre las demás, y la persona recibe un número con el que puede preguntar cómo va.',
  },
  '/referrals/links': {
    is: 'Con un enlace así, un colaborador manda solicitudes sin tener cuenta.',
    first: 'Cree un enlace para cada colaborador, para saber quién mandó qué.',
    next: 'Lo que llega aparece entre las solicitudes con su nombre. Termine el enlace cuando ya no haga falta.',
  },
  '/referrals/$referral': {
    is: 'Esta es una solicitud: quién pide, para quién y qué dijo.',
    first: 'Lea qué es seguro antes de llamar. Si hay peligro, atienda eso antes que nada.',
    next: 'Responda con un sí, un no o una pregunta. Con un sí se abre la admisión, y la persona sabe de ustedes.',
  },
  '/intake': {
    is: 'Aquí están todas las personas entre la primera llamada y un administrador de casos, según el paso en que van.',
    first: 'Abra el número que lleva una marca: ahí alguien le espera o algo está atrasado.',
    next: 'Cada persona avanza cuando su paso está hecho. No se mueve a nadie a mano.',
  },
  '/intake/assessments/$assessment': {
    is: 'Esta es la valoración clínica de una persona, parte por parte.',
    first: 'Escriba en cualquier orden. Cada parte se guarda sola; pueden ser varias charlas.',
    next: 'Un profesional clínico la firma cuando todo está dicho. Después queda como está, y se le pueden añadir palabras.',
  },
  '/intake/$case': {
    is: 'Esta es la admisión de una persona: la primera charla, qué tan urgente es, la valoración y la decisión.',
    first: 'Haga lo que dice el siguiente paso. Ahí está lo que falta, y a quién le toca.',
    next: 'Cuando está hecho se abre el paso que sigue. Después de la decisión la recibe un administrador de casos, o espera en la lista.',
  },
  '/intake/$case/decision': {
    is: 'Aquí están los papeles que hacen falta, y quién decidió qué.',
    first:
      'Vea qué falta. Un papel puede servir para varias cosas; quien no lo tenga puede decirlo con sus palabras.',
    next: 'Cuando hay suficiente, quien puede decidir decide y firma. La persona lo recibe por escrito, y se le dice cómo apelar.',
  },
  '/intake/$case/notices/$packet/$notice': {
    is: 'Este es un aviso, tal como lo lee la persona.',
    first: 'Imprímalo con letra grande o léalo en voz alta, si no le llegó de otra manera.',
    next: 'Anote cómo le llegó y qué día. El aviso dice hasta cuándo se puede apelar.',
  },
  '/waiting': {
    is: 'Estas personas esperan un lugar, en el orden que dan las reglas.',
    first: 'Vea a quién hay que llamar esta semana: quien espera tiene noticias nuestras.',
    next: 'Cuando se libera un lugar, se ofrece en este orden. Cada línea dice por qué está donde está.',
  },
  '/waiting/entry/$entry': {
    is: 'Este es el lugar de una persona en la lista, y por qué lo tiene.',
    first: 'Vea si algo cambió para ella: puede cambiar su lugar.',
    next: 'Usted ofrece un lugar libre, anota un contacto o la saca de la lista con un motivo.',
  },
  '/waiting/rules': {
    is: 'Estas reglas dicen en qué orden se espera.',
    first: 'Pruebe aquí un cambio antes de que rija: verá quién cambiaría de lugar.',
    next: 'Otra persona lo aprueba. Desde su día la lista lo sigue, y las reglas de antes quedan guardadas.',
  },
  '/waiting/fairness': {
    is: 'Aquí se ve si algunas personas esperan más que otras.',
    first:
      'Mire primero la espera más larga. Los grupos pequeños no se muestran, para que no se reconozca a nadie.',
    next: 'Si un grupo espera más, pregúntense juntos por qué antes de cambiar una regla.',
  },
  '/waiting/times': {
    is: 'Aquí se ve cuánto tarda cada paso, desde la solicitud hasta el plan.',
    first: 'Elija un paso y un periodo.',
    next: 'Detrás de cada cifra está cómo se cuenta. Habla de pasos, nunca de una persona del equipo.',
  },
  '/caseloads': {
    is: 'Aquí se ve qué tan llena está cada carga, y quién necesita todavía un administrador de casos.',
    first: 'Empiece por quien pidió primero y aún no tiene a nadie.',
    next: 'Usted elige entre las sugerencias, y esa persona del equipo dice que sí o por qué no. Después aparece en su día.',
  },
  '/caseloads/$staff': {
    is: 'Esta es la carga de alguien del equipo: a quién ve y cada cuánto.',
    first: 'Lea qué pide más tiempo antes de sumar a alguien.',
    next: 'Desde aquí se pasa una persona a otra carga, o se arregla quién cubre unos días.',
  },
  '/people/$person/questionnaires': {
    is: 'Aquí están los cuestionarios de una persona y lo que resultó de ellos.',
    first:
      'Si algo pide un profesional clínico, abra eso primero. Si no, empiece un cuestionario aquí o mándelo a su teléfono.',
    next: 'La puntuación aparece junto a las anteriores. Es una señal, no un diagnóstico, y no decide nada por sí sola.',
  },
  '/people/$person/safety': {
    is: 'Este es el plan de seguridad de la persona: lo que le ayuda cuando se pone difícil, con sus palabras.',
    first: 'Escríbanlo juntos, paso a paso, y pregunte por cada nombre si se le puede llamar.',
    next: 'Cuando está en vigor, déselo en una tarjeta o en su propio teléfono. Mírenlo otra vez después de cada momento difícil.',
  },
  '/safety/$safety': {
    is: 'Esta es una versión de un plan de seguridad.',
    first: 'Vea si es la que está en vigor.',
    next: 'Lo que cambió va en una versión nueva. La anterior queda para leerla.',
  },
  '/questionnaires/$giving': {
    is: 'Este es un cuestionario: cada pregunta como se respondió, y el resultado.',
    first: 'Lea cada pregunta tal como está. “Prefiero no decirlo” también es una respuesta.',
    next: 'Cada respuesta se guarda sola. Una respuesta que señala peligro avisa enseguida a un profesional clínico.',
  },
  '/questionnaires/alert/$alert': {
    is: 'Alguien dio una respuesta que pide hoy a un profesional clínico.',
    first: 'Quédese con la persona o llámela. Después llame a quien está primero en la lista.',
    next: 'Anote lo que hizo. Un profesional clínico lo cierra con lo que resultó; hasta entonces sigue abierto.',
  },
  '/plans/$case': {
    is: 'Aquí están lo que la persona necesita y cada versión de su plan.',
    first: 'Empiece por las necesidades, o siga donde se quedó. El siguiente paso está marcado.',
    next: 'De las necesidades firmadas sale un plan. Cuando está firmado, le da su copia y ve cómo va.',
  },
  '/plans/needs/$assessment': {
    is: 'Aquí escribe lo que la persona necesita y quiere, en cada parte de su vida.',
    first:
      'Pregunte primero qué le gustaría cambiar. En cualquier orden y en varias charlas; todo se guarda solo.',
    next: 'Firme cuando las preguntas marcadas tengan respuesta. Lo que contó pasa al plan, para que nadie pregunte dos veces.',
  },
  '/plans/version/$plan': {
    is: 'Esta es una versión del plan: metas con las palabras de la persona, y quién hace qué para cuándo.',
    first: 'Escriba la meta como la dice. Después, en qué verá que se acerca, y el primer paso.',
    next: 'Pida las firmas: desde ahí el texto queda como está. Cuando está en vigor, dele una copia.',
  },
  '/plans/copy/$plan': {
    is: 'Este es el plan como lo lee la persona, en palabras sencillas.',
    first: 'Elija su idioma y el tamaño de la letra, y léanlo juntos.',
    next: 'Entréguelo, imprímalo o mande un enlace a un teléfono seguro. Anote lo que dice de él.',
  },
  '/progress': {
    is: 'Aquí ve cómo van los planes de sus personas.',
    first: 'Empiece por las de arriba: ahí algo está detenido, o espera una firma o una respuesta.',
    next: 'Una línea abre el plan de esa persona. Cuando vuelve a avanzar, la señal se va sola.',
  },
  '/progress/$case': {
    is: 'Aquí se ve si el plan funciona: pasos, metas y lo que cambió.',
    first: 'Marque los pasos hechos, y pregunte a la persona cómo ve cada meta.',
    next: 'Cuando pase algo, anótelo: el plan se vuelve a mirar juntos. Una revisión fija el próximo día.',
  },
  '/progress/$case/thread': {
    is: 'Esto muestra el camino de cada necesidad a una meta y a un paso.',
    first: 'Busque una necesidad sin meta, o una meta por la que nadie hace nada.',
    next: 'Lo que falta se escribe en la siguiente versión del plan. Una necesidad también puede quedar sin meta, si así lo quiere.',
  },
  '/progress/review/$review': {
    is: 'Esta es una revisión: vuelven a mirar el plan juntos.',
    first: 'Pregunte cómo lo ve antes de decir cómo lo ve usted. Las dos opiniones quedan una junto a otra.',
    next: 'Diga qué sigue, qué cambia y qué termina, y el próximo día. Firme; si algo cambia, empieza una versión nueva.',
  },
  '/trail': {
    is: 'Aquí está quién hizo o leyó qué, y cuándo.',
    first: 'Elija una persona, alguien del equipo o un periodo.',
    next: 'Aquí nada se puede cambiar. Lo que no parezca bien, llévelo a quien cuida la privacidad en su agencia.',
  },
  '/account': {
    is: 'Aquí ve cómo entra usted, y dónde tiene la sesión abierta ahora.',
    first:
      'Agregue un segundo paso si solo tiene una contraseña, y guarde en papel los códigos de recuperación.',
    next: 'Si no reconoce un dispositivo, cierre ahí la sesión y cambie su contraseña.',
  },
  '/settings': {
    is: 'Aquí la agencia dice cómo trabaja: personal, programas, lugares, mensajes y reglas.',
    first: 'Elija una parte. Verá las que su función puede abrir.',
    next: 'Un cambio queda con su nombre. Las reglas empiezan en su día y dejan como estaba lo anterior.',
  },
  '/settings/staff/$staff': {
    is: 'Esta es una persona del equipo: funciones, licencias y cómo entra.',
    first: 'Revise el nombre y el correo: ahí llega la invitación.',
    next: 'Una licencia cuenta cuando otra persona la revisó. Si alguien se va, dígalo aquí: sus personas necesitan a alguien más.',
  },
}
