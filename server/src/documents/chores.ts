import { addHours, instantAt } from '@handrail/care'
import { type FileId, filesInUse, oldWraps, recordOrphans, rewrapFiles } from '@handrail/care/documents'
import type { z } from 'zod'
import type { Chore, ChoreWork } from '../door/reaction.ts'
import type { Clock } from '../platform/clock.ts'
import type { Vault } from './vault.ts'

/** A file this old without a row is not on its way any more; and whoever brings back a backup has time to notice. */
const ORPHAN_HOURS = 24 * 7
const PAGE = 500

/** Removes files whose process died before it wrote their row. */
export const sweepOrphans = (vault: Vault, clock: Clock): Chore => ({
  name: 'documents.sweepOrphans',
  nightly: true,
  async run(work) {
    let page: FileId[] = []
    for await (const file of vault.putBefore(work.agency, addHours(instantAt(clock()), -ORPHAN_HOURS))) {
      page.push(file)
      if (page.length < PAGE) continue
      await sweep(vault, work, page)
      page = []
    }
    if (page.length > 0) await sweep(vault, work, page)
  },
})

async function sweep(
  vault: Vault,
  { agency, ask, perform }: ChoreWork,
  page: readonly FileId[],
): Promise<void> {
  const answer = await ask(filesInUse, { files: [...page] })
  // No answer is no leave to remove anything.
  if (!answer) return
  const used = new Set<string>(answer.files)
  const orphans = page.filter((file) => !used.has(file))
  if (orphans.length === 0) return
  for (const file of orphans) await vault.remove(agency, file)
  await perform(`orphans ${orphans[0]}`, recordOrphans, { files: orphans })
}

/** After the agency's key was replaced: wraps the keys of files by the new one, some at a time. */
export const rewrapKeys: Chore = {
  name: 'documents.rewrapKeys',
  nightly: true,
  async run({ ask, perform }) {
    for (let after: FileId | null = null; ; ) {
      const left: z.output<typeof oldWraps.answer> | undefined = await ask(oldWraps, { after })
      if (!left?.last) return
      if (left.files.length > 0) await perform(`rewrap ${left.last}`, rewrapFiles, { files: left.files })
      after = left.last
    }
  },
}
