/** Fits a section into the words that it may have. @module */
import type { Block, Draft } from './draft.ts'

/** How many words a text has. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** What a line that names the others takes, more or less. */
const overflowLineWords = 20

/**
 * The blocks of a section, as far as there is room for them; the first draft is always told.
 *
 * @param blocks what matters most first
 * @param words how many words the section may have
 */
export function fitWordBudget(blocks: readonly Block[], words: number): readonly Draft[] {
  const fitting: Draft[] = []
  let left = words
  const addIfFits = (draft: Draft, room: number): boolean => {
    const needed = countWords(draft.text)
    if (fitting.length > 0 && needed > room) return false
    fitting.push(draft)
    left -= needed
    return true
  }
  for (const block of blocks) {
    if (block.kind === 'line') {
      addIfFits(block.draft, left)
      continue
    }
    let next = 0
    for (const makeDraft of block.drafts.slice(0, block.limit)) {
      const isLast = next === block.drafts.length - 1
      if (!addIfFits(makeDraft(), isLast ? left : left - overflowLineWords)) break
      next++
    }
    if (next < block.drafts.length) addIfFits(block.overflowFrom(next), left)
  }
  return fitting
}
