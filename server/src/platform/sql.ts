/** A statement with its values apart. Values never become text of the statement. */
export interface Sql {
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * Builds a statement. A value becomes a parameter; another `Sql` is woven in with its own.
 *
 * @example sql`select name from sites where site_id = ${id}`
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  const values: unknown[] = []
  const text = strings.reduce((before, piece, n) => {
    const part = parts[n - 1]
    if (isSql(part)) {
      const shifted = part.text.replace(/\$(\d+)/g, (_whole, number) => `$${Number(number) + values.length}`)
      values.push(...part.values)
      return before + shifted + piece
    }
    values.push(part)
    return `${before}$${values.length}${piece}`
  })
  return { text, values }
}

function isSql(part: unknown): part is Sql {
  return (
    typeof part === 'object' &&
    part !== null &&
    'text' in part &&
    'values' in part &&
    Array.isArray(part.values)
  )
}
