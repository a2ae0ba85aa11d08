/** Fits a section into its word budget. @module */
import type { Entry } from '../dataset/atlas.ts'
import { standingOf } from '../dataset/standing.ts'
import { type BriefingContext, shortName } from './briefing-context.ts'
import { citationsCovering } from './citations.ts'
import type { Block, Draft } from './draft.ts'
import type { OverflowKind } from './phrases.ts'
import { firstNamed, joinNames, joinTitles, withLead } from './sentence.ts'

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** About how many words a line takes that names the others. */
export const overflowLineWords = 20

/** The drafts that fit into a word budget, of blocks with the most important first; the first draft always fits. */
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

const maxNames = 3

/** Kinds with titles, which may have commas. */
const titled: ReadonlySet<OverflowKind> = new Set(['stories', 'opportunities', 'findings', 'developments'])

/** Kinds of what stands or has ended: what has ended is not named among what there is. */
const standing: ReadonlySet<OverflowKind> = new Set(['partnerships', 'instruments'])

export const overflowLine =
  (context: BriefingContext, kind: OverflowKind) =>
  (others: readonly Entry[]): Draft => {
    const { atlas, asOf, language, phrases } = context
    const isOver = (entry: Entry) => standing.has(kind) && standingOf(atlas, entry, asOf) !== undefined
    const named = others.filter((entry) => !isOver(entry))
    const over = firstNamed(others.filter(isOver), maxNames)
    const names = firstNamed(named, maxNames).map((entry) => shortName(context, entry))
    const list = titled.has(kind) ? joinTitles : joinNames
    const line = withLead(phrases.overflow[kind], ':', [list(names, maxNames, language, named.length)])
    return {
      ...(named.length === 0 ? { text: '' } : line),
      records: [...named, ...over],
      citations: citationsCovering(named.slice(0, maxNames + 1)),
      over,
    }
  }
