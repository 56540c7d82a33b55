import type { CopyBlock } from './blocks.ts'

/** What may name who stands by somebody, what could go wrong or what was kept from them: it stays on paper. */
const ON_PAPER_ALONE: ReadonlySet<CopyBlock['is']> = new Set(['strengths', 'otherwise', 'risk', 'narrowed'])

/** Only these are named: they work here, and are whom the person calls. Everybody else is told by what they are to them. */
const OURS: ReadonlySet<string> = new Set(['case-manager', 'supervisor'])

function least(block: CopyBlock): CopyBlock {
  switch (block.is) {
    case 'step':
    case 'next-step': {
      const { name: _name, ...of } = block
      return OURS.has(block.who) ? block : of
    }
    case 'help': {
      const { who: _who, setting: _setting, ...of } = block
      return OURS.has(block.role ?? '') ? block : of
    }
    case 'signed':
      return OURS.has(block.as) ? block : { ...block, who: null }
    default:
      return block
  }
}

const asText = (blocks: readonly CopyBlock[]): string => JSON.stringify(blocks)

/**
 * A copy as a link may open it on a phone, where others may read it too: the least that is of use there. Where it leaves
 * something out, it says so.
 */
export function onPhone(blocks: readonly CopyBlock[]): readonly CopyBlock[] {
  const kept = blocks.filter(({ is }) => !ON_PAPER_ALONE.has(is)).map(least)
  const [title, ...rest] = kept
  if (title === undefined || asText(kept) === asText(blocks)) return blocks
  return [title, { is: 'left-out' }, ...rest]
}

/** True for a copy that leaves nothing out: with it the person holds their plan. */
export const isWhole = (blocks: readonly CopyBlock[]): boolean => blocks.every(({ is }) => is !== 'left-out')
