import { constants, inflateSync } from 'node:zlib'

/** How many pages a PDF file has: its page objects are written in the clear by every writer used here. */
export function pagesOf(pdf: Uint8Array): number {
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  if (pages === 0) throw new Error('no page was found in this PDF file')
  return pages
}

/** What a PDF file says when somebody copies the text out of it, with one space wherever there is any. */
export function textOf(pdf: Uint8Array): string {
  const drawn = [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g),
  ].map(([, body = '']) => {
    // The last byte of a stream may look like the line end before `endstream`.
    const options = { finishFlush: constants.Z_SYNC_FLUSH }
    return inflateSync(Buffer.from(body, 'latin1'), options).toString('latin1')
  })
  const shown = drawn.flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts = '']) => {
      const codes = [...parts.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex'))
      return new TextDecoder('windows-1252').decode(Buffer.concat(codes))
    }),
  )
  if (shown.length === 0) throw new Error('no text was found in this PDF file')
  return shown.join(' ').replace(/\s+/g, ' ')
}
