import { EXIT } from './commands/exit.ts'
import { run } from './commands/run.ts'
import { keepLastWords, mistakeOfOurs } from './platform/last-words.ts'
import { codeOf } from './platform/open-input.ts'

/** Whoever reads us went away, as `head` does after ten lines. That is no fault, and there is nobody to tell. */
for (const screen of [process.stdout, process.stderr]) {
  screen.on('error', (failure) => {
    const code = codeOf(failure)
    if (code === 'EPIPE') process.exit()
    process.stderr.write(
      `The output could not be written to its end (${code}). What stands there is not complete.\n`,
    )
    process.exit(EXIT.refused)
  })
}

keepLastWords(process.stderr, EXIT.fault)

try {
  process.exitCode = await run(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    environment: process.env,
  })
} catch (failure) {
  process.stderr.write(mistakeOfOurs(failure))
  process.exitCode = EXIT.fault
}
