import type { Figure } from '../door/reply.ts'

/** A figure of a refusal or a problem as text inside a sentence. */
export function figureText(figure: Figure | undefined): string {
  if (figure === undefined || figure === null) return ''
  return typeof figure === 'object' ? figure.join(', ') : String(figure)
}
