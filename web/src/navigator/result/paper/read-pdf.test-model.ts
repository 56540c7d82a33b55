import { constants, inflateSync } from 'node:zlib'

export interface Read {
  readonly pages: number
  readonly text: string
  readonly raw: string
}

/** Reads a PDF as a program that copies text would: content streams, and in them the strings that are shown. */
export const readPdf = async (blob: Blob): Promise<Read> => {
  const bytes = Buffer.from(await blob.arrayBuffer())
  const raw = bytes.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) =>
    inflated(body ?? ''),
  )
  const shown = streams.flatMap((stream) =>
    [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, parts]) => shownIn(parts ?? '')),
  )
  return { pages: raw.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, text: shown.join(' '), raw }
}

const inflated = (body: string): string => {
  try {
    // The last byte of a stream may look like the line end before `endstream`.
    const options = { finishFlush: constants.Z_SYNC_FLUSH }
    return inflateSync(Buffer.from(body, 'latin1'), options).toString('latin1')
  } catch {
    return ''
  }
}

const shownIn = (parts: string): string => {
  const codes = [...parts.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => Buffer.from(hex ?? '', 'hex'))
  return new TextDecoder('windows-1252').decode(Buffer.concat(codes))
}
