// Who may import whom. Every rule says why in its comment; scripts/check-imports.mjs runs them.
import { readFileSync } from 'node:fs'
import typescript from 'typescript'

const TEST = '\\.test\\.tsx?$'
/** What a test leans on and nothing else may. */
const MODEL = '\\.test-model\\.tsx?$'
/** Files that another package may import by name. Nothing else of a package is for others. */
const ENTRIES = [
  '^(eligibility|care|fhir)/src/index\\.ts$',
  '^eligibility/src/(figures|words|plan|examples|places/zip)/index\\.ts$',
  // Each room of care has its own entry, so that using one room loads one room.
  '^care/src/[a-z]+/index\\.ts$',
]
const PLATFORM_LIBRARIES = {
  http: ['fastify', '@fastify/[^/]+', 'light-my-request'],
  database: ['pg', 'pg-[^/]+', '@electric-sql/[^/]+', 'drizzle-orm/(node-postgres|pglite)'],
}

/** The rooms in order, read from care/src/path.ts itself so that there is one list. */
async function readPath() {
  const source = readFileSync(new URL('care/src/path.ts', import.meta.url), 'utf8')
  const { outputText } = typescript.transpileModule(source, { compilerOptions: { module: 'esnext' } })
  const { path } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`)
  return path
}

export const rooms = await readPath()

const anyOf = (names) => `(${names.join('|')})`
const library = (name) => `(^|/)node_modules/(${name})/`
const libraries = (...names) => names.map(library)

const everywhere = [
  {
    name: 'no-circle',
    comment:
      'Two files that need each other are one thing in two places, or a hub in the making; types count, because readers follow them too.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    comment: 'A file that nobody reaches and that reaches nobody is forgotten work: use it or delete it.',
    from: {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        TEST,
        '^care/src/path\\.ts$',
        '^server/src/(main|cli)\\.ts$',
        '^(eligibility|care|fhir)/src/.*index\\.ts$',
      ],
    },
    to: {},
  },
  {
    name: 'no-broken-import',
    comment:
      'An import that leads nowhere fails at run time, and hides what it would have leaned on from this check.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-barrel',
    comment:
      'An index file ties everything behind it into one knot; import the file you mean. Only the entries of a package are named index.ts.',
    from: { path: '(^|/)index\\.tsx?$', pathNot: ENTRIES },
    to: {},
  },
  {
    name: 'declared-libraries-only',
    comment:
      "A library must stand in the dependencies of the package that uses it, or it will be missing where the package runs. Tests and what they stand on may use the workspace's own tools.",
    from: { path: '^[^/]+/src/', pathNot: [TEST, MODEL, '^server/src/testing/'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'packages-by-their-entry',
    comment: 'What a package does not name in its exports is its own business and may change any day.',
    from: { path: '^(eligibility|care|fhir|server|web|e2e)/' },
    to: { path: '^(eligibility|care|fhir|server|web)/src/', pathNot: ['^$1/', ...ENTRIES] },
  },
  {
    name: 'tests-are-not-imported',
    comment: 'Importing a test runs its tests twice; builders for tests get a file of their own.',
    from: {},
    to: { path: TEST },
  },
  {
    name: 'nobody-imports-the-entry-of-the-server',
    comment:
      'main.ts wires everything; a file that imports everything must be imported by nothing, or the whole server is one circle. Only the command line opens it.',
    from: {
      pathNot: [
        '^server/src/(cli|main|testing/(autosave|burst|full-disk|one-by-one))\\.ts$',
        '^server/src/commands/',
        TEST,
      ],
    },
    to: { path: '^server/src/(main|cli)\\.ts$' },
  },
]

const pureCore = [
  {
    name: 'eligibility-stands-alone',
    comment:
      'The rules are published and must give the same answer in any browser and any year: no package, no node:, nothing of ours.',
    from: { path: '^eligibility/src/', pathNot: TEST },
    to: { pathNot: '^eligibility/src/' },
  },
  {
    name: 'eligibility-tests-stay-at-home',
    comment: 'Rules that are tested with code of other packages are not rules on their own.',
    from: { path: `^eligibility/src/.*${TEST}` },
    to: { path: '^(care|fhir|server|web|e2e)/' },
  },
  {
    name: 'care-is-pure',
    comment:
      'What we do and who may do it runs in the server and in the browser: it may lean on the rules and on the schema library only.',
    from: { path: '^care/src/', pathNot: TEST },
    to: { pathNot: ['^care/src/', '^eligibility/src/', library('zod')] },
  },
  {
    name: 'care-kernel-knows-no-room',
    comment:
      'Every room leans on the kernel and the permissions; if these leaned back, nothing could move. Plain dates come from the rules.',
    from: { path: '^care/src/(kernel/|permissions\\.ts$)', pathNot: TEST },
    to: {
      pathNot: ['^care/src/kernel/', '^care/src/permissions\\.ts$', '^eligibility/src/', library('zod')],
    },
  },
  {
    name: 'fhir-is-pure',
    comment:
      'Translation is a function from our words to FHIR and back; with IO in it no golden file would hold.',
    from: { path: '^fhir/src/', pathNot: TEST },
    to: { pathNot: ['^fhir/src/', '^care/src/', '^eligibility/src/'] },
  },
  {
    name: 'fhir-kernel-knows-no-room',
    comment: 'The kernel holds resource types and code systems that every room uses.',
    from: { path: '^fhir/src/kernel/' },
    to: { path: `^(care|fhir)/src/${anyOf(rooms)}/` },
  },
]

const server = [
  {
    name: 'platform-knows-no-room',
    comment:
      'The platform is clock, database and network; the day it knows a room, every room knows that room.',
    from: { path: '^server/src/platform/', pathNot: TEST },
    to: {
      path: ['^server/src/', '^(eligibility|fhir|web)/', `^care/src/${anyOf(rooms)}/`],
      pathNot: '^server/src/platform/',
    },
  },
  {
    name: 'door-knows-no-room',
    comment: 'One door for all rooms: a special case for one of them would be a second door.',
    from: { path: '^server/src/door/', pathNot: TEST },
    to: {
      path: ['^server/src/', '^(eligibility|fhir|web)/', `^care/src/${anyOf(rooms)}/`],
      pathNot: '^server/src/(door|platform)/',
    },
  },
  {
    name: 'server-rooms-use-the-door',
    comment:
      'A room gets its transaction from the door and its requests from it; with the pool or the network in hand it could forget permission, scope or event.',
    from: { path: `^server/src/${anyOf(rooms)}/` },
    to: {
      path: [
        '^server/src/platform/(database|http|http-api)\\.ts$',
        '^server/src/fhir-api/',
        '^fhir/',
        '^web/',
      ],
    },
  },
  {
    name: 'fhir-api-has-no-private-way',
    comment: 'FHIR is one more language at the same door; it has no table and no SQL of its own.',
    from: { path: '^server/src/fhir-api/' },
    to: { path: ['/store\\.ts$', '^server/src/platform/database\\.ts$'] },
  },
  {
    name: 'commands-stay-small',
    comment:
      'The command line is a way in for people at a terminal: rules and platform, main.ts to open the house, and how an agency begins. Work on records goes through the door.',
    from: { path: '^server/src/commands/', pathNot: TEST },
    to: {
      path: ['^(fhir|web)/', '^server/src/'],
      pathNot: [
        '^server/src/(commands|platform|door|demo)/',
        '^server/src/main\\.ts$',
        '^server/src/(agency/(open|store)|signin/first-owner)\\.ts$',
      ],
    },
  },
]

const testing = [
  {
    name: 'testing-is-for-tests',
    comment:
      'What tests stand on may sign anybody in and look into any table; nothing that runs in an agency may reach it.',
    from: { path: '^(care|fhir|server|web)/src/', pathNot: ['^server/src/testing/', TEST] },
    to: { path: '^server/src/testing/' },
  },
]

const web = [
  {
    name: 'ui-has-no-domain-words',
    comment: 'Our components are for every screen; they take words from outside and lean on React only.',
    from: { path: '^web/src/ui/', pathNot: TEST },
    to: { pathNot: ['^web/src/ui/', ...libraries('react', 'react-dom', '@types/react', '@types/react-dom')] },
  },
  {
    name: 'navigator-keeps-answers-in-the-browser',
    comment:
      'The public navigator never sees a record or the API client, so what a person answers there cannot leave the browser by accident.',
    from: { path: '^web/src/navigator/', pathNot: [TEST, MODEL] },
    to: {
      pathNot: [
        '^web/src/(navigator|ui)/',
        '^eligibility/src/',
        ...libraries(
          'react',
          'react-dom',
          'pdfmake',
          '@types/react',
          '@types/react-dom',
          '@types/pdfmake',
          'vite',
        ),
      ],
    },
  },
  {
    name: 'web-door-knows-no-room',
    comment:
      'The browser has one way to the server for all rooms: what is declared and what came back. A special case for one room would be a second way.',
    from: { path: '^web/src/door/', pathNot: TEST },
    to: {
      pathNot: [
        '^web/src/door/',
        '^care/src/(kernel/|index\\.ts$)',
        ...libraries('react', '@tanstack/react-query', 'zod', '@types/react'),
      ],
    },
  },
  {
    name: 'staff-ui-knows-no-room',
    comment:
      'Parts of every staff screen: the frame of a page, forms, lists. They may be used by each room, so they may know none.',
    from: { path: '^web/src/staff-ui/', pathNot: TEST },
    to: { path: [`^(web|care)/src/${anyOf(rooms)}/`, '^web/src/(app|navigator)/', '^eligibility/'] },
  },
  {
    name: 'navigator-and-ui-need-no-component-library',
    comment:
      'The public pages are read on old phones and slow lines; the staff pages are built on their own and may carry more.',
    from: { path: ['^web/src/(navigator|ui)/', '^web/src/app/(english|spanish|public|prerender)\\.tsx$'] },
    to: {
      path: [
        '^web/src/(door|staff-ui)/',
        ...libraries('@mantine/[^/]+', '@tanstack/[^/]+', '@simplewebauthn/[^/]+', 'uqr', 'zod'),
      ],
    },
  },
  {
    name: 'web-never-imports-the-server',
    comment: 'The browser asks the server over HTTP; its code, its database driver and its keys stay there.',
    from: { path: '^web/' },
    to: { path: ['^server/', '^fhir/'] },
  },
  {
    name: 'only-app-combines-rooms',
    comment:
      'app holds the router and the pages that combine rooms; a room that imports it back would pull in every other room.',
    from: { path: '^web/src/', pathNot: ['^web/src/app/', TEST] },
    to: { path: '^web/src/app/' },
  },
]

const capabilities = [
  {
    name: 'only-http-speaks-http',
    comment:
      'Only what the door hands out can be routed, because only platform/http.ts and its half http-api.ts hold the web framework: no open route by accident. http-metrics.ts tells figures on an address of its own. The lock of a data folder listens, and answers nobody but another start.',
    from: {
      path: '^(care|fhir|server|web)/src/',
      pathNot: ['^server/src/platform/(http|http-api|http-metrics|folder-lock)\\.ts$', TEST],
    },
    to: { path: [...libraries(...PLATFORM_LIBRARIES.http), '^(node:)?(http|https|http2|net|tls)$'] },
  },
  {
    name: 'only-database-holds-the-driver',
    comment:
      'Whoever holds the driver can read past row-level security; only platform/database.ts and its half embedded.ts open connections.',
    from: {
      path: '^server/src/',
      pathNot: [
        '^server/src/platform/(database(-extensions)?|embedded|durable-folder)\\.ts$',
        '^server/src/testing/bare\\.ts$',
      ],
    },
    to: { path: libraries(...PLATFORM_LIBRARIES.database) },
  },
]

/** For every room but the last: it may not look at the rooms after it, in any package. */
const pathRules = rooms.slice(0, -1).map((room, n) => ({
  name: `path-${room}`,
  comment: `Rooms stand on a path and look back along it, never forward: ${room} says what happened, a later room reacts. Then circles cannot exist.`,
  from: { path: `^(care|fhir|server|web)/src/${room}/` },
  to: { path: `^(care|fhir|server|web)/src/${anyOf(rooms.slice(n + 1))}/` },
}))

export default {
  forbidden: [...everywhere, ...pureCore, ...server, ...testing, ...web, ...capabilities, ...pathRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'module', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
