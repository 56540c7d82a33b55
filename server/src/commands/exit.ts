/** How a command ends. A part of the public contract. */
export const EXIT = {
  done: 0,
  /** Some inquiries of several could not be answered; the others were. For `start`: the server could not start. */
  partly: 1,
  /** The command, its settings, its file or its only inquiry is wrong; nothing was done. */
  refused: 2,
  /** A mistake of ours. */
  fault: 3,
} as const

export type Exit = (typeof EXIT)[keyof typeof EXIT]
