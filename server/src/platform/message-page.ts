/** Pages for when something is not as asked. They carry crisis help like every other, and need no other file. */
const MESSAGES = {
  'bad-request': {
    status: 400,
    en: ['We could not read that address', 'Check it, or start again from the first page.'],
    es: ['No pudimos leer esa dirección', 'Revísela o empiece de nuevo en la primera página.'],
  },
  'not-found': {
    status: 404,
    en: ['This page is not here', 'It may have moved. Start again from the first page.'],
    es: ['Esta página no está aquí', 'Tal vez cambió de lugar. Empiece de nuevo en la primera página.'],
  },
  'wrong-method': {
    status: 405,
    en: ['That cannot be done here', 'This address can only be read.'],
    es: ['Eso no se puede hacer aquí', 'Esta dirección solo se puede leer.'],
  },
  fault: {
    status: 500,
    en: ['Something went wrong on our side', 'Please try again in a moment.'],
    es: ['Algo falló de nuestro lado', 'Vuelva a intentarlo en un momento.'],
  },
  away: {
    status: 503,
    en: ['We cannot do that right now', 'Nothing was lost. Please try again in a moment.'],
    es: ['No podemos hacer eso en este momento', 'No se perdió nada. Vuelva a intentarlo en un momento.'],
  },
} as const
export type Message = keyof typeof MESSAGES

const CRISIS = {
  en: 'In a crisis, call or text <a href="tel:988">988</a>. If someone is in danger, call <a href="tel:911">911</a>.',
  es: 'En una crisis, llame al <a href="tel:988">988</a> y oprima 2 para español. Si alguien está en peligro, llame al <a href="tel:911">911</a>.',
}
const HOME = {
  en: '<a href="/en">Go to the first page</a>',
  es: '<a href="/es">Ir a la primera página</a>',
}

export const statusOf = (message: Message): number => MESSAGES[message].status

export const messagePage = (message: Message): string => pageSaying(MESSAGES[message], HOME)

type InBoth<Text> = Readonly<Record<'en' | 'es', Text>>

/** What is not as asked, and what to do now. Plain text: nothing that came from outside stands in it. */
export type Said = InBoth<readonly [title: string, todo: string]>

/** The page as HTML: English, then Spanish. `onward` is a link in each language. */
export function pageSaying({ en, es }: Said, onward: InBoth<string>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${en[0]} · Handrail</title>
</head>
<body>
<main>
<h1>${en[0]}</h1>
<p>${en[1]}</p>
<p>${CRISIS.en}</p>
<p>${onward.en}</p>
<div lang="es">
<h2>${es[0]}</h2>
<p>${es[1]}</p>
<p>${CRISIS.es}</p>
<p>${onward.es}</p>
</div>
</main>
</body>
</html>
`
}
