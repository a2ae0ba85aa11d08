/** Fits a section into the words that it may have. @module */
import type { Block, Draft } from './draft.ts'

/** How many words a text has. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** What a line that names the others takes, more or less. */
const roomForOthers = 20

/**
 * The blocks of a section, as far as there is room for them; the first draft is always told.
 *
 * @param blocks what matters most first
 * @param words how many words the section may have
 */
export function fitInto(blocks: readonly Block[], words: number): readonly Draft[] {
  const told: Draft[] = []
  let left = words
  const tellIfRoom = (draft: Draft, room: number): boolean => {
    const needed = countWords(draft.text)
    if (told.length > 0 && needed > room) return false
    told.push(draft)
    left -= needed
    return true
  }
  for (const block of blocks) {
    if (block.kind === 'line') {
      tellIfRoom(block.draft, left)
      continue
    }
    let next = 0
    for (const tell of block.told.slice(0, block.limit)) {
      const isLast = next === block.told.length - 1
      if (!tellIfRoom(tell(), isLast ? left : left - roomForOthers)) break
      next++
    }
    if (next < block.told.length) tellIfRoom(block.nameFrom(next), left)
  }
  return told
}
