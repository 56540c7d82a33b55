import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

// Our packages are read from their sources, so tests need no build.
const conditions = ['source', 'node', 'development|production']

/** They start whole processes, again and again: begun last, one of them would keep everybody waiting at the end. */
const LONGEST = /\/server\/src\/(faults|cli|store-away|logs|commands\/operating)\.test\.ts$/

class LongestFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>): ReturnType<BaseSequencer['sort']> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: (typeof sorted)[number]) => LONGEST.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['source', 'node'] } },
  test: {
    include: ['{eligibility,care,fhir,server,web}/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One worker for each core: of two cores, Vitest would leave one free.
    maxWorkers: availableParallelism(),
    // A worker reads our sources and compiles the embedded database once for all its files, not once for each. So a test
    // that changes what a whole process shares (the console, the environment) puts it back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
})
