import { expect, test } from 'vitest'
import { isRefusal } from '../kernel/refusal.ts'
import { ACTION_ACTS, ACTION_STATUSES, afterAction } from './action/states.ts'
import { AUTHORIZATION_ACTS, AUTHORIZATION_STATUSES, afterAuthorization } from './authorization/states.ts'
import { afterQuestion, QUESTION_ACTS, QUESTION_STATUSES } from './question.ts'
import { afterItem, afterPacket, ITEM_ACTS, ITEM_STATUSES, PACKET_ACTS, PACKET_STATUSES } from './states.ts'

const tableOf = (table: string) => {
  const [head = '', ...lines] = table.trim().split('\n')
  const columns = head.trim().split(/\s+/)
  const rows = lines.flatMap((line) => {
    const [act = '', ...cells] = line.trim().split(/\s+/)
    return cells.map((cell, n) => [act, columns[n] ?? '', cell] as const)
  })
  return { columns, rows, acts: [...new Set(rows.map(([act]) => act))] }
}

/** Every act in every state, written by hand: `→` where it leads, or the name of the refusal. */
const PACKET = tableOf(`
           gathering    complete             decided            withdrawn
gather     →gathering   →complete            packet-is-decided  packet-is-withdrawn
renew      →gathering   →complete            →decided           packet-is-withdrawn
notice     →gathering   →complete            packet-is-decided  packet-is-withdrawn
complete   →complete    packet-is-complete   packet-is-decided  packet-is-withdrawn
withdraw   →withdrawn   →withdrawn           packet-is-decided  packet-is-withdrawn
`)
const ITEM = tableOf(`
             missing            received        substituted         waived             not-needed        rejected           expired
receive      →received          →received       →received           →received          →received         →received          →received
substitute   →substituted       paper-is-there  →substituted        →substituted       →substituted      →substituted       →substituted
waive        →waived            paper-is-there  substitute-is-there already-waived     not-needed-here   →waived            →waived
exempt       →not-needed        paper-is-there  substitute-is-there →not-needed        not-needed-here   →not-needed        →not-needed
reject       nothing-there-yet  →rejected       →rejected           →rejected          →rejected         already-rejected   already-expired
noteExpiry   nothing-there-yet  →received       →substituted        already-waived     not-needed-here   already-rejected   already-expired
`)
const QUESTION = tableOf(`
              open                 more-asked           granted            denied           suspended     ended      withdrawn
askMore       →more-asked          →more-asked          decided-already    decided-already  is-suspended  has-ended  packet-is-withdrawn
receiveMore   nothing-was-asked    →open                decided-already    decided-already  is-suspended  has-ended  packet-is-withdrawn
grant         →granted             →granted             decided-already    decided-already  is-suspended  has-ended  packet-is-withdrawn
deny          →denied              →denied              decided-already    decided-already  is-suspended  has-ended  packet-is-withdrawn
grantInstead  nothing-decided-yet  nothing-decided-yet  →granted           →granted         →granted      →granted   packet-is-withdrawn
denyInstead   nothing-decided-yet  nothing-decided-yet  →denied            →denied          is-suspended  has-ended  packet-is-withdrawn
suspend       nothing-decided-yet  nothing-decided-yet  →suspended         nothing-granted  is-suspended  has-ended  packet-is-withdrawn
end           nothing-decided-yet  nothing-decided-yet  →ended             nothing-granted  →ended        has-ended  packet-is-withdrawn
reinstate     nothing-decided-yet  nothing-decided-yet  nothing-was-taken  nothing-granted  →granted      →granted   packet-is-withdrawn
withdraw      →withdrawn           →withdrawn           decided-already    decided-already  is-suspended  has-ended  packet-is-withdrawn
`)
const ACTION = tableOf(`
              planned             noticed         continued          in-force            undone
notice        →noticed            notice-is-sent  notice-is-sent     action-is-in-force  action-is-undone
goOn          notice-comes-first  →continued      objection-is-open  →continued          action-is-undone
object        notice-comes-first  →noticed        objection-is-open  →in-force           action-is-undone
takeEffect    notice-comes-first  →in-force       objection-is-open  action-is-in-force  action-is-undone
upholdBefore  notice-comes-first  →noticed        →noticed           action-is-in-force  action-is-undone
uphold        notice-comes-first  →noticed        →in-force          →in-force           action-is-undone
undo          →undone             →undone         →undone            →undone             action-is-undone
`)
const AUTHORIZATION = tableOf(`
            preparing        sent               with-plan          more-asked       approved          partly            denied            appealed          withdrawn
change      →preparing       is-sent            is-sent            is-sent          plan-has-answered plan-has-answered plan-has-answered is-appealed       authorization-is-withdrawn
send        →sent            is-sent            is-sent            is-sent          plan-has-answered plan-has-answered plan-has-answered is-appealed       authorization-is-withdrawn
receive     not-sent-yet     →with-plan         is-sent            is-sent          plan-has-answered plan-has-answered plan-has-answered is-appealed       authorization-is-withdrawn
ask-more    not-sent-yet     →more-asked        →more-asked        →more-asked      plan-has-answered plan-has-answered plan-has-answered is-appealed       authorization-is-withdrawn
give-more   not-sent-yet     plan-asked-nothing plan-asked-nothing →with-plan       plan-has-answered plan-has-answered plan-has-answered is-appealed       authorization-is-withdrawn
extend      not-sent-yet     plan-has-it-not    →with-plan         →more-asked      plan-has-answered plan-has-answered plan-has-answered is-appealed       authorization-is-withdrawn
approved    not-sent-yet     →approved          →approved          →approved        plan-has-answered plan-has-answered plan-has-answered →approved         authorization-is-withdrawn
partly      not-sent-yet     →partly            →partly            →partly          plan-has-answered plan-has-answered plan-has-answered →partly           authorization-is-withdrawn
denied      not-sent-yet     →denied            →denied            →denied          plan-has-answered plan-has-answered plan-has-answered →denied           authorization-is-withdrawn
appeal      nothing-refused  nothing-refused    nothing-refused    nothing-refused  nothing-refused   →appealed         →appealed         is-appealed       authorization-is-withdrawn
let-stand   nothing-refused  nothing-refused    nothing-refused    nothing-refused  nothing-refused   →partly           →denied           is-appealed       authorization-is-withdrawn
note-use    nothing-approved nothing-approved   nothing-approved   nothing-approved →approved         →partly           nothing-approved  →appealed         authorization-is-withdrawn
withdraw    →withdrawn       →withdrawn         →withdrawn         →withdrawn       plan-has-answered plan-has-answered plan-has-answered is-appealed       authorization-is-withdrawn
`)

const MACHINES = [
  ['a packet', PACKET, PACKET_ACTS, PACKET_STATUSES, afterPacket],
  ['a requirement', ITEM, ITEM_ACTS, ITEM_STATUSES, afterItem],
  ['a question', QUESTION, QUESTION_ACTS, QUESTION_STATUSES, afterQuestion],
  ['an adverse action', ACTION, ACTION_ACTS, ACTION_STATUSES, afterAction],
  ['a prior authorization', AUTHORIZATION, AUTHORIZATION_ACTS, AUTHORIZATION_STATUSES, afterAuthorization],
] as const

test.each(MACHINES)(
  'the table of %s names every act and every state once',
  (_name, table, acts, statuses) => {
    expect(table.columns).toEqual([...statuses])
    expect(table.acts).toEqual([...acts])
    expect(table.rows).toHaveLength(acts.length * statuses.length)
  },
)

const walked = MACHINES.flatMap(([name, { rows }, , , after]) =>
  rows.map(
    ([act, status, cell]) =>
      [act, name, status, cell, after as (status: string, act: string) => unknown] as const,
  ),
)

test.each(walked)('%s of %s that is %s: %s', (act, _name, status, cell, after) => {
  const next = after(status, act)
  if (isRefusal(next)) expect(next).toEqual({ refused: cell })
  else expect(`→${next}`).toBe(cell)
})
