import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineClock } from '../platform/clock.ts'
import { keysOf } from '../platform/keys.ts'
import { type Rooms, roomsWith } from '../rooms.ts'

/** Every room of the product, over a folder of its own and a key that is no secret. */
export const allRooms = (): Rooms =>
  roomsWith({
    keys: keysOf([new Uint8Array(32)]),
    address: () => 'http://localhost',
    clock: machineClock,
    config: { dataFolder: mkdtempSync(join(tmpdir(), 'handrail-rooms-')) },
    database: { kind: 'embedded', syncs: () => 0 },
    say: () => {},
  })
