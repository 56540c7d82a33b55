import { StepRefused } from './runner.ts'

/** Does a step again and again, as long as it says that there may be more, and until there is nothing left for it to do. */
export async function untilDone(step: (n: number) => Promise<boolean>): Promise<void> {
  try {
    let n = 1
    while (await step(n)) n += 1
  } catch (failure) {
    if (!isNothingToDo(failure)) throw failure
  }
}

export const isNothingToDo = (failure: unknown): boolean =>
  failure instanceof StepRefused && (failure.code === 'nothing-to-change' || failure.code === 'not-found')
