import type { Terminal } from '../platform/terminal.ts'
import { EXIT, type Exit } from './exit.ts'
import { refuseCommand } from './refuse-command.ts'

const OVERVIEW = `Handrail: who may pay for a mental-health case manager, why, and where to start.

  handrail start           serve the pages in a browser
  handrail screen FILE     answer for every program, as JSON
  handrail explain FILE    the plan in plain words
  handrail start --demo    the same, with an invented agency to look around in
  handrail create-agency   open an agency, and let its first owner in
  handrail seed-demo       an invented agency, of any size
  handrail migrate         bring the database up to date
  handrail backup FILE     everything in the database and the documents, into one file
  handrail restore FILE    a backup, back into an empty database
  handrail verify-trail    prove that nobody changed what happened
  handrail help COMMAND    more about one of them
  handrail --version       which Handrail this is

A first try:

  echo '{"state":"TX","age":29,"hasMedicaid":false}' | handrail explain -
`

const FILE = `FILE holds facts as JSON: one object, a list of objects, or one object a line (NDJSON). "-" reads the standard
input. Each object is facts, such as {"state":"TX","age":29}, or {"id": …, "on": "2026-11-23", "facts": {…}}.`

const DAY = `  --on YYYY-MM-DD     the day asked about, where the input names none. Without it: today.
  --lines             one inquiry a line, even if there is only one. Implied by .ndjson and .jsonl.`

const ENDS = `It ends with 0 when all is answered, 1 when some of several inquiries are bad (the others are answered), 2 when the
only inquiry, the file or the command is wrong, 3 when Handrail itself fails.`

const PAGES = {
  start: `handrail start [--demo]

Serves Handrail until it is told to stop (Ctrl+C), and says where in one line.

Without an agency it opens one, and prints a one-time link with which its first owner comes in. With --demo it fills an
agency with invented people, in a folder of its own, and lets anybody look around as any role. A demo is for no real
person.

Settings, all optional, come from the environment:

  PORT            3000      the port; 0 takes any free one
  HOST            localhost this machine only. 0.0.0.0 or :: opens it to the network.
  DATABASE_URL              a PostgreSQL address, postgres://… Without it: the embedded database.
  HANDRAIL_MIGRATE_URL      the same database by the login that owns its tables, where DATABASE_URL is one that only
                            serves
  HANDRAIL_DATA   ./data    the folder of the embedded database and what belongs to it
  HANDRAIL_KEY              32 bytes as base64, which seal secrets and documents; one for all processes on one database.
                            Without it: the file "keys" in HANDRAIL_DATA, made at the first start. Keep a copy of it.
  HANDRAIL_URL              where people reach it: https://care.example.org
  HANDRAIL_LOG    faults    what is logged: faults, or requests (without addresses of people or what they asked)
  HANDRAIL_PROXY            the addresses of proxies in front that stand on other machines: 10.0.0.5
  HANDRAIL_METRICS          an address and port for Prometheus: 127.0.0.1:9464. Without it: none.

Without these, e-mail and texts to staff lie in the folder "outbox" in HANDRAIL_DATA, and documents in "files":

  SMTP_URL                  the server that takes e-mail: smtp://user:password@host:587
  HANDRAIL_MAIL_FROM        the address that e-mail comes from
  HANDRAIL_SMS_URL          an address that takes text messages
  HANDRAIL_SMS_TOKEN        what that address knows us by
  HANDRAIL_S3_URL           an S3-compatible store for encrypted documents, with all of the following but the last
  HANDRAIL_S3_BUCKET        its bucket
  HANDRAIL_S3_KEY_ID        the id of an access key for it
  HANDRAIL_S3_SECRET        the secret of that key
  HANDRAIL_S3_REGION        its region: us-east-1 without it

docs/command-line.md says more about each.

It ends with 0 when it was told to stop, 1 when it cannot start, 2 when a setting is wrong.
`,
  screen: `handrail screen FILE [--on YYYY-MM-DD] [--standings] [--lines]

Answers for every program of the state: how it stands, why, what is missing and what would change it. JSON in, JSON
out, in the same layout; docs/command-line.md describes both.

${FILE}

${DAY}
  --standings         in short: how each program stands and what is missing

${ENDS}
`,
  explain: `handrail explain FILE [--language en|es] [--on YYYY-MM-DD] [--lines]

The plan in plain words: who may pay, whom to call, what to bring and say, and what happens next.

${FILE}

  --language en|es    English or Spanish. Without it: English.
${DAY}

${ENDS}
`,
  'create-agency': `handrail create-agency --slug NAME --name NAME --state XX --zone ZONE [--language en|es]

Opens one more agency in this database, and prints the link with which its first owner comes in: once, within seven
days.

  --slug river-county       its name in addresses
  --name "River County"     its name
  --state TX                its state, or DC
  --zone America/Chicago    its time zone: when its days begin and end
  --language en             the language its staff begin with
`,
  'seed-demo': `handrail seed-demo [--people N]

Fills an agency with N invented people (60 without it), as its staff would have over the last months. For trying things
out, and for measuring. Anybody may come in as any role: never beside real people.
`,
  migrate: `handrail migrate

Brings the database up to date and does nothing else. "handrail start" does the same first; several may start at once.
Where the login of DATABASE_URL only serves, run this as the owner of the tables before each new version: with
DATABASE_URL or HANDRAIL_MIGRATE_URL set to that login.
`,
  backup: `handrail backup FILE

Writes everything in the database, as it is at one moment, and every document, still encrypted, to a new file. People
may go on working on PostgreSQL; the embedded database has one process at a time, so stop Handrail first. The file holds
people's records and is readable for this account only. The key is not in it, and without it no document opens: keep a
copy of the key elsewhere.

It ends with 0 when the file is whole, 1 when it could not be made or a document was not found, 2 when there is no
Handrail data or the command is wrong.
`,
  restore: `handrail restore FILE [--without-key]

Brings a backup back into an empty database, from either kind of database into either, and its documents into the folder
or the store that the settings name. All of it, or nothing. A backup of an older version needs a database without any
table, and is brought up to date. Run "handrail verify-trail" afterwards: the seals are the ones of the day of the backup.

The key of the backup must be here: the file "keys" in HANDRAIL_DATA, or HANDRAIL_KEY.

  --without-key       the key is lost. What it sealed stays closed: documents, and apps that show codes.
`,
  'verify-trail': `handrail verify-trail

Works out every link of the event trail again, apart from the database's own code, for each agency. It names the first
link that does not hold, and prints a seal: keep it elsewhere, and it will show later whether the past was rewritten as
a whole. The page What happened tells when this was last done. It ends with 0 when all holds, 1 when a link is broken, 2 when there is no Handrail data.
`,
} as const

/** The page of one command, or of all. */
export function helpOn(command: string | undefined, terminal: Terminal): Exit {
  if (command === undefined || command === 'help') {
    terminal.output.write(OVERVIEW)
    return EXIT.done
  }
  const known = Object.entries(PAGES).find(([name]) => name === command)
  if (known === undefined) return unknownCommand(command, terminal)
  terminal.output.write(known[1])
  return EXIT.done
}

export function unknownCommand(command: string, terminal: Terminal): Exit {
  const name = JSON.stringify(command.slice(0, 40))
  return refuseCommand(
    '',
    `There is no command ${name}. There are start, screen, explain, create-agency, seed-demo, migrate, backup, restore, verify-trail and help.`,
    terminal,
  )
}
