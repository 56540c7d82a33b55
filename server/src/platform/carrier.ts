/** A message in words, ready to leave. */
export interface Letter {
  /** Always the same for one message, however often it is tried: providers and mail programs know it again by this. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands letters to a provider. */
export interface Carrier {
  /** Answers with the provider's own name for the letter, if it gave one. */
  carry(letter: Letter): Promise<{ readonly provider: string | null }>
}

/**
 * A letter that could not be handed over. `code` is the provider's, never its words, which may quote an address or what
 * was said. `forGood` when trying again is of no use.
 */
export class NotCarried extends Error {
  override readonly name = 'NotCarried'
  readonly code: string
  readonly forGood: boolean
  constructor(code: string, forGood: boolean) {
    super(`The message was not taken: ${code}.`)
    this.code = code
    this.forGood = forGood
  }
}
