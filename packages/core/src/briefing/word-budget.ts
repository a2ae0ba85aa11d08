/** Fits a section into its word budget. @module */
import type { Entry } from '../dataset/atlas.ts'
import { standingOf } from '../dataset/standing.ts'
import { type BriefingContext, shortName } from './briefing-context.ts'
import { citationsCovering } from './citations.ts'
import type { Block, Draft } from './draft.ts'
import type { OverflowKind, Phrases } from './phrases.ts'
import { firstNamed, joinNames, joinTitles, withLead } from './sentence.ts'

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length

/** About how many words a line takes that names the others. */
export const overflowLineWords = 20

/** A draft in each language, that of the briefing first. */
export type Versions = readonly [own: Draft, ...others: Draft[]]

/** How many words a draft takes in the language in which it is longest. */
export const mostWords = (versions: Versions): number => Math.max(...versions.map(({ text }) => countWords(text)))

/**
 * The drafts that fit into a word budget, of blocks with the most important first; the first draft always fits. Each
 * takes the words that it has in the language in which it is longest, so that every language says the same.
 *
 * @param own the blocks in the language of the briefing
 * @param others the same blocks in other languages
 */
export function fitWordBudget(
  own: readonly Block[],
  others: readonly (readonly Block[])[],
  words: number,
): readonly Versions[] {
  const fitting: Versions[] = []
  let left = words
  const addIfFits = (versions: Versions, room: number): boolean => {
    const needed = mostWords(versions)
    if (fitting.length > 0 && needed > room) return false
    fitting.push(versions)
    left -= needed
    return true
  }
  for (const [at, block] of own.entries()) {
    const same = others.flatMap((blocks) => blocks[at] ?? [])
    const versions = (draftOf: (one: Block) => Draft | undefined): Versions | undefined => {
      const first = draftOf(block)
      return first && [first, ...same.flatMap((one) => draftOf(one) ?? [])]
    }
    const line = versions((one) => (one.kind === 'line' ? one.draft : undefined))
    if (line !== undefined) addIfFits(line, left)
    if (block.kind === 'line') continue
    let next = 0
    for (; next < Math.min(block.limit, block.drafts.length); next++) {
      const item = versions((one) => (one.kind === 'items' ? one.drafts[next]?.() : undefined))
      const isLast = next === block.drafts.length - 1
      if (item === undefined || !addIfFits(item, isLast ? left : left - overflowLineWords)) break
    }
    const rest = versions((one) => (one.kind === 'items' ? one.overflowFrom(next) : undefined))
    if (next < block.drafts.length && rest !== undefined) addIfFits(rest, left)
  }
  return fitting
}

export const maxNames = 3

/** Kinds with titles, which may have commas. */
const titled: ReadonlySet<OverflowKind> = new Set(['stories', 'opportunities', 'findings', 'developments'])

/** The names of some records in a line, of which there may be more. */
export const nameList = (
  context: BriefingContext,
  kind: OverflowKind,
  names: readonly string[],
  count: number,
): string => (titled.has(kind) ? joinTitles : joinNames)(names, maxNames, context.language, count)

/** What a line with the names of others begins with; they are no others where none stands before. */
export const overflowLead = ({ overflow, overflowOfAll }: Phrases, kind: OverflowKind, isAll: boolean): string =>
  (isAll ? overflowOfAll : overflow)[kind]

/** Kinds of what stands or has ended: what has ended is not named among what there is. */
const standing: ReadonlySet<OverflowKind> = new Set(['partnerships', 'instruments'])

export const overflowLine =
  (context: BriefingContext, kind: OverflowKind, nameOf = (entry: Entry) => shortName(context, entry)) =>
  (others: readonly Entry[], isAll = false): Draft => {
    const { atlas, asOf, phrases } = context
    const isOver = (entry: Entry) => standing.has(kind) && standingOf(atlas, entry, asOf) !== undefined
    const named = others.filter((entry) => !isOver(entry))
    const over = firstNamed(others.filter(isOver), maxNames)
    const names = firstNamed(named, maxNames).map(nameOf)
    const line = withLead(overflowLead(phrases, kind, isAll), ':', [nameList(context, kind, names, named.length)])
    return {
      ...(named.length === 0 ? { text: '' } : line),
      records: [...named, ...over],
      citations: citationsCovering(named.slice(0, maxNames + 1)),
      over,
    }
  }
