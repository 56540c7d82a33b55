import ts from 'typescript'

const CLOCKS = ['server/src/platform/clock.ts', 'web/src/app/clock.ts']
const DICE = ['server/src/platform/ids.ts', 'web/src/door/request-id.ts']
const TEST = /\.test(-model)?\.tsx?$/
const RANDOM_NAMES = new Set([
  'getRandomValues',
  'pseudoRandomBytes',
  'randomBytes',
  'randomFill',
  'randomFillSync',
  'randomInt',
  'randomUUID',
])

const RULES = {
  'only-the-clock-reads-the-clock': {
    allowed: CLOCKS,
    why: 'Whoever reads the clock cannot be asked about another day, and cannot be tested on one. The door passes now, rules get a date.',
  },
  'only-ids-makes-randomness': {
    allowed: DICE,
    why: 'Randomness in one file can be set in a test, and every id is made in the same way.',
  },
}

/** Where this file reads the clock or makes randomness without being the one that may. Words in comments and strings do not count. */
export function capabilityProblems(file, text) {
  if (TEST.test(file)) return []
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const problems = []
  visit(source)
  return problems

  function visit(node) {
    const rule = brokenBy(node)
    if (rule !== undefined && !RULES[rule].allowed.includes(file)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      problems.push({ rule, from: `${file}:${line}`, why: RULES[rule].why })
    }
    ts.forEachChild(node, visit)
  }
}

function brokenBy(node) {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) return 'only-the-clock-reads-the-clock'
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'only-the-clock-reads-the-clock'
  if (isMember(node, 'Date', 'now')) return 'only-the-clock-reads-the-clock'
  if (isMember(node, 'Math', 'random')) return 'only-ids-makes-randomness'
  if (ts.isIdentifier(node) && RANDOM_NAMES.has(node.text)) return 'only-ids-makes-randomness'
  return undefined
}

function isMember(node, object, member) {
  return ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && node.name.text === member
}

/** `Date`, and also `globalThis.Date` or `window.Date`. */
function isNamed(node, name) {
  if (ts.isIdentifier(node)) return node.text === name
  return ts.isPropertyAccessExpression(node) && node.name.text === name
}
