import type { Database, Opened } from '../platform/transaction.ts'

/** A database that counts the statements that work asks of it, those of the door among them. It is the same otherwise. */
export interface Counted extends Database {
  /** How many statements some work asks, and what it answers. Nothing else may ask meanwhile. */
  counting<T>(work: () => Promise<T>): Promise<{ readonly statements: number; readonly answer: T }>
}

export function counted(database: Database): Counted {
  let statements = 0
  const one = <T>(asked: Promise<T>): Promise<T> => {
    statements += 1
    return asked
  }
  const watched = (tx: Opened): Opened => ({
    rows: (statement) => one(tx.rows(statement)),
    row: (statement) => one(tx.row(statement)),
    run: (statement) => one(tx.run(statement)),
    script: (text) => one(tx.script(text)),
    reaching: (who) => tx.reaching(who),
  })
  return {
    ...database,
    transaction: (scope, work) => database.transaction(scope, (tx) => work(watched(tx))),
    async counting(work) {
      const before = statements
      const answer = await work()
      return { statements: statements - before, answer }
    },
  }
}
