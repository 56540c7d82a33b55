import { type Refusal, refuse } from '../kernel/refusal.ts'

type Table<Act extends string, Status extends string> = Readonly<
  Record<Act, { readonly [From in Status]?: Status }>
>

/** How a packet stands: papers are gathered, all that must be there is, it was decided about, or taken back. */
export const PACKET_STATUSES = ['gathering', 'complete', 'decided', 'withdrawn'] as const
export type PacketStatus = (typeof PACKET_STATUSES)[number]

export const PACKET_ACTS = ['gather', 'renew', 'notice', 'complete', 'withdraw'] as const
export type PacketAct = (typeof PACKET_ACTS)[number]

const PACKET: Table<PacketAct, PacketStatus> = {
  gather: { gathering: 'gathering', complete: 'complete' },
  // A newer paper for one that runs out is taken after the decision too.
  renew: { gathering: 'gathering', complete: 'complete', decided: 'decided' },
  // Also when something that was there is not any more.
  notice: { gathering: 'gathering', complete: 'complete' },
  complete: { gathering: 'complete' },
  withdraw: { gathering: 'withdrawn', complete: 'withdrawn' },
}

/** Where an act leads a packet, or why it may not be done now. */
export const afterPacket = (status: PacketStatus, act: PacketAct): PacketStatus | Refusal =>
  PACKET[act][status] ?? packetRefusal(status)

function packetRefusal(status: PacketStatus): Refusal {
  switch (status) {
    case 'decided':
      return refuse('packet-is-decided')
    case 'withdrawn':
      return refuse('packet-is-withdrawn')
    case 'complete':
    case 'gathering':
      return refuse('packet-is-complete')
    default:
      return status satisfies never
  }
}

/** How one requirement stands in a packet. */
export const ITEM_STATUSES = [
  'missing',
  'received',
  'substituted',
  'waived',
  'not-needed',
  'rejected',
  'expired',
] as const
export type ItemStatus = (typeof ITEM_STATUSES)[number]

export const ITEM_ACTS = ['receive', 'substitute', 'waive', 'exempt', 'reject', 'noteExpiry'] as const
export type ItemAct = (typeof ITEM_ACTS)[number]

const ITEM: Table<ItemAct, ItemStatus> = {
  // The paper itself is welcome at any time, also where something stood in for it.
  receive: {
    missing: 'received',
    received: 'received',
    substituted: 'received',
    waived: 'received',
    'not-needed': 'received',
    rejected: 'received',
    expired: 'received',
  },
  substitute: {
    missing: 'substituted',
    substituted: 'substituted',
    waived: 'substituted',
    'not-needed': 'substituted',
    rejected: 'substituted',
    expired: 'substituted',
  },
  waive: { missing: 'waived', rejected: 'waived', expired: 'waived' },
  exempt: { missing: 'not-needed', waived: 'not-needed', rejected: 'not-needed', expired: 'not-needed' },
  // Also takes back a waiver, or that it is not needed.
  reject: { received: 'rejected', substituted: 'rejected', waived: 'rejected', 'not-needed': 'rejected' },
  noteExpiry: { received: 'received', substituted: 'substituted' },
}

/** Where an act leads a requirement, or why it may not be done now. */
export const afterItem = (status: ItemStatus, act: ItemAct): ItemStatus | Refusal =>
  ITEM[act][status] ?? itemRefusal(status)

function itemRefusal(status: ItemStatus): Refusal {
  switch (status) {
    case 'missing':
      return refuse('nothing-there-yet')
    case 'received':
      return refuse('paper-is-there')
    case 'substituted':
      return refuse('substitute-is-there')
    case 'waived':
      return refuse('already-waived')
    case 'not-needed':
      return refuse('not-needed-here')
    case 'rejected':
      return refuse('already-rejected')
    case 'expired':
      return refuse('already-expired')
    default:
      return status satisfies never
  }
}
