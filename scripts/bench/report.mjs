import { arch, cpus, platform, totalmem } from 'node:os'
import { CATEGORIES } from './pages.mjs'

/** The machine in a line: its figures belong to it. */
export function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${cpus().length} cores (${model.trim()}), ${memory} GiB of memory, ${platform()} ${arch()}, Node ${process.versions.node}`
}

export const rulesPart = ({ rows, missing }) => [
  '## One rule of ten criteria',
  '',
  'The same ten criteria and the same 200 mixed cases in every engine, to an answer for each criterion and for the whole;',
  'that the answers are equal is checked first. Engines take turns: times are the middle of 15 rounds, and each ratio is',
  'the middle of the ratios within a round. Engines that answer with a promise are measured in two ways, awaiting each',
  'case and starting all 200 at once, which lets them share the waiting and use other cores. Time is that of the clock or',
  'of the processor, whichever is less.',
  '',
  'Equal work is the first of the two ratios: both engines are given the same plain facts, one case after another or all',
  'at once. The second is not equal work, and says only what a criterion costs: Handrail makes its facts ready before the',
  'clock starts, as a determination does once for some 200 criteria, while the other engine still starts from plain facts.',
  'Answers of Handrail also hold "unknown"; figures, limits and what would change an answer are written out when they are',
  'read, which is not timed. json-rules-engine puts figures and limits into every answer; it works out no bounds and no',
  'change. Neither checks the facts first, and each asks one condition for a criterion: json-rules-engine is given an',
  'operator for an age between two, since a group of two conditions would take it about a tenth longer.',
  '',
  ...table(
    ['Engine', 'Cases', 'Microseconds a case', 'Equal work: Handrail is faster by', 'Its criteria alone by'],
    rows.map(({ name, way, microseconds, times: [fromFacts, alone], isOurs }) => [
      name,
      way,
      microseconds.toFixed(2),
      isOurs ? '' : `${number(fromFacts)} ×`,
      isOurs ? '' : `${number(alone)} ×`,
    ]),
    2,
  ),
  '',
  ...missing.flatMap((why) => [`Not measured: ${why}`, '']),
]

export const nationalPart = ({ programs, criteria, determine, determineOneState, nextQuestion, both }) => [
  '## Every program of a state',
  '',
  `Each household meets about ${programs} programs with ${criteria} criteria in their reasons: standings, reasons, missing`,
  'facts and changes. Households a second of one core.',
  '',
  ...table(
    ['Work', 'Households a second'],
    [
      ['`determine(facts, on)`, all states in turn', number(determine)],
      ['`determine(facts, on)`, one state', number(determineOneState)],
      ['`nextQuestion(facts, on)`, all states in turn', number(nextQuestion)],
      ['`determine`, then `nextAfter` read from it', number(both)],
    ],
  ),
  '',
]

export const screeningPart = (rows) => [
  '## `handrail screen`',
  '',
  'Households as NDJSON on the standard input, all states in turn; answers of about 20 KB each are thrown away. Memory is',
  'the most that the process held.',
  '',
  ...table(
    ['Households', 'Options', 'Seconds', 'Households a second', 'A second of one core', 'Memory, MB'],
    rows.map(({ count, flags, seconds, rate, processor, megabytes }) => [
      number(count),
      flags.map((flag) => `\`${flag}\``).join(' '),
      seconds.toFixed(1),
      number(rate),
      number(count / processor),
      number(megabytes),
    ]),
  ),
  '',
]

export const navigatorPart = (pages) => [
  '## The navigator',
  '',
  'JavaScript and CSS that a browser loads before the first question can be answered, compressed with gzip. The most that',
  'is allowed is 90 KB.',
  '',
  ...table(
    ['Page', 'Files', 'KB'],
    pages.map(({ page, sizes, bytes }) => [
      page,
      sizes.map(({ file, bytes: size }) => `${plainName(file)} ${kilobytes(size)}`).join(', '),
      kilobytes(bytes),
    ]),
    2,
  ),
  '',
]

export const pagesPart = ({ version, preset, pages }) => [
  '## Lighthouse',
  '',
  `Lighthouse ${version} on the production build, as a ${preset === 'mobile' ? 'middling telephone on a slow network' : 'desktop'}; at best 100.`,
  '',
  ...table(
    ['Page', ...CATEGORIES.map((name) => name.replace('-', ' '))],
    pages.map(({ path, scores }) => [path, ...scores.map(String)]),
  ),
  '',
]

/** The first columns hold words, the others figures. */
const table = (head, rows, words = 1) => [
  `| ${head.join(' | ')} |`,
  `| ${head.map((_, n) => (n < words ? '---' : '---:')).join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
]

/** Without the folder and without the fingerprint that the build puts into the name. */
const plainName = (file) =>
  file
    .split('/')
    .at(-1)
    .replace(/-[\w-]{6,}\./, '.')

const number = (value) => Math.round(value).toLocaleString('en-US')

const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
