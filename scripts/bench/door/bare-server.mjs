// The rival: node:http and the bare driver, doing the work of a request with nothing of ours around it.

import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'

const [url, agency, person, staff] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: url, max: 16 })

const SELECT = {
  name: 'one',
  text: 'select person_id, legal_name, name_used, born_on, language from people where agency_id = $1 and person_id = $2',
  values: [agency, person],
}

/** The rows that `clocks.addTask` writes, in one transaction, prepared, with ids made here. */
async function write() {
  const client = await pool.connect()
  const [deadline, event, request] = [randomUUID(), randomUUID(), randomUUID()]
  try {
    await client.query('begin')
    await client.query({
      name: 'deadline',
      text: `insert into deadlines (agency_id, deadline_id, title, severity, began_at, due_on, due_at, grace_until, owner_staff,
        owner_role, added_by) values ($1, $2, 'Call', 'warn', now(), current_date, now(), now(), $3, 'case-manager', $3)`,
      values: [agency, deadline, staff],
    })
    await client.query({
      name: 'event',
      text: `insert into events (agency_id, event_id, at, request_id, n, name, staff_id, role, facts)
        values ($1, $2, now(), $3, 0, 'clocks.taskAdded', $4, 'case-manager', $5)`,
      values: [agency, event, request, staff, JSON.stringify({ deadline })],
    })
    await client.query({
      name: 'request',
      text: `insert into requests (agency_id, request_id, at, asked, staff_id, digest, answer)
        values ($1, $2, now(), 'clocks.addTask', $3, $4, $5)`,
      values: [agency, request, staff, Buffer.alloc(32), JSON.stringify({ deadline })],
    })
    await client.query('commit')
    return { deadline }
  } finally {
    client.release()
  }
}

const WORK = {
  '/nothing': async () => ({ ok: true }),
  '/select': async () => (await pool.query(SELECT)).rows[0],
  '/write': write,
}

createServer(async (request, response) => {
  for await (const _chunk of request);
  try {
    const answer = await WORK[request.url]()
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  } catch (failure) {
    response.writeHead(500).end(failure.message)
  }
}).listen(0, '127.0.0.1', function listening() {
  process.send({ port: this.address().port })
})
