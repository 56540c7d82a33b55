/**
 * Its name tells versions and languages apart, and nobody by name: it lies in a folder that others may see.
 */
export const copyFile = ({
  today,
  n,
  language,
}: Readonly<{ today: string; n: number; language: 'en' | 'es' }>): string =>
  `plan-${today}-v${n}-${language}.pdf`
