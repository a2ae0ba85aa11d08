/** What the short names of records in a briefing stand for. @module */
import { type Entry, entryOf } from '../../dataset/atlas.ts'
import { citationKey } from '../../dataset/citation-index.ts'
import { citationsFor } from '../../dataset/citations.ts'
import { relationsOf } from '../../dataset/description-of.ts'
import { entriesById } from '../../dataset/get.ts'
import { labelOf } from '../../dataset/label.ts'
import { entriesAt } from '../../dataset/numbered-records.ts'
import type { Citation } from '../../model/citation.ts'
import { asSentence } from '../../text/as-sentence.ts'
import { collatorOf } from '../../text/collation.ts'
import { fold } from '../../util/fold.ts'
import { unicodePattern } from '../../util/unicode-pattern.ts'
import { type BriefingContext, fullName, isActor, shortName } from '../briefing-context.ts'
import type { Draft } from '../draft.ts'
import { countWords } from '../word-budget.ts'

/** What is set small below two pages; of the embedded atlas no briefing has as much. */
const maxWords = 260

/** A draft names a few of the records behind it, its first ones, and these name a few others. */
const maxLookedAt = 50

/** The records that a draft can name: the first behind it, and those to which these refer, as events to who took part. */
function recordsNear({ atlas }: BriefingContext, { records, counted = [] }: Draft): readonly Entry[] {
  const behind = [
    ...records.slice(0, maxLookedAt),
    ...entriesAt(
      atlas,
      Array.from({ length: Math.min(counted.length, maxLookedAt) }, (_, at) => counted[at] ?? 0),
    ),
  ]
  const referred = behind.flatMap(({ collection, record }) => {
    const ids = new Set<string>()
    for (const { visit } of relationsOf(collection))
      visit(record, (id) => {
        if (typeof id === 'string' && ids.size < maxLookedAt) ids.add(id)
      })
    return [...ids]
  })
  return [...behind, ...entriesById(atlas, [...new Set(referred)])]
}

const acronym = /* @__PURE__ */ unicodePattern('[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}]*', 'g')

/** The records whose id is an acronym of a text: a summary can name one to which its record does not refer. */
const recordsWithAcronyms = ({ atlas }: BriefingContext, text: string): readonly Entry[] =>
  entriesById(atlas, [...new Set(text.match(acronym())?.map(fold))])

/** Collections that every text may name by an acronym. */
const common = ['sectors', 'partnerships', 'instruments'] as const

/** Of each, the first ones: they are few in most atlases. */
const maxCommon = 500

const commonRecords = ({ atlas: { records } }: BriefingContext): readonly Entry[] =>
  common.flatMap((name) => records[name].slice(0, maxCommon).map((record) => entryOf(name, record)))

const letterOrDigit = /* @__PURE__ */ unicodePattern('[\\p{L}\\p{N}]')

/** Where a name stands for itself, not as a part of a longer word; -1 if it does not. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!letterOrDigit().test(text.slice(at - 1, at)) && !letterOrDigit().test(text.slice(end, end + 1))) return at
  }
  return -1
}

interface Abbreviation {
  readonly entry: Entry
  readonly short: string
  readonly text: string
  readonly words: number
  readonly place: number
}

/** The short names of a record: of an actor the one by which a briefing calls it, and acronyms that a summary may use. */
function shortNamesOf(context: BriefingContext, entry: Entry): readonly string[] {
  // What is known to everyone needs no spelling out, as the Union.
  if (!('names' in entry.record) || entry.collection === 'places') return []
  const short = shortName(context, entry)
  // A long name that is cut off is no abbreviation.
  const own = !isActor(entry) || short === fullName(context, entry) ? [] : [short]
  const others = entry.record.names
    .filter(({ kind, lang, value }) => kind === 'acronym' || (lang === 'mul' && value.match(acronym())?.[0] === value))
    .map(({ value }) => value)
  return [...new Set([...own, ...others])]
}

/** Whether a name shows what it is for short, or a text has both together, so that a reader sees that both are one. */
const spellsOut = (text: string, full: string, short: string): boolean =>
  placeOf(full, short) !== -1 || text.includes(`${full} (${short})`)

/** The records that a text names by their short names, and nowhere says so, as they come in it. */
function abbreviated(context: BriefingContext, text: string, entries: readonly Entry[]): readonly Abbreviation[] {
  const named = new Map(entries.map((entry) => [entry.record.id, entry]))
  return [...named.values()]
    .flatMap((entry): readonly Abbreviation[] => {
      const full = labelOf(context.atlas, entry, context.language)
      const short = shortNamesOf(context, entry).find((one) => one !== full && placeOf(text, one) !== -1)
      if (short === undefined || spellsOut(text, full, short)) return []
      const spelled = `${short}: ${full}`
      return [{ entry, short, text: spelled, words: countWords(spelled), place: placeOf(text, short) }]
    })
    .toSorted((a, b) => a.place - b.place)
}

/** As many as there is room for. */
function fitting(found: readonly Abbreviation[]): readonly Abbreviation[] {
  let left = maxWords
  return found.filter(({ words }) => {
    left -= words
    return left >= 0
  })
}

/** A citation of each name: one that the briefing has already, where there is one. */
function citationsOfNames(entries: readonly Entry[], isCited: (citation: Citation) => boolean): readonly Citation[] {
  const chosen = new Map<string, Citation>()
  for (const { record } of entries) {
    const own = citationsFor(record, 'names')
    const citation = own.find((one) => chosen.has(citationKey(one)) || isCited(one)) ?? own[0]
    if (citation !== undefined) chosen.set(citationKey(citation), citation)
  }
  return [...chosen.values()]
}

/**
 * The full names of the records that stand in a briefing by their short names alone, in alphabetical order, as one
 * statement; nothing where there are none.
 *
 * @param texts all that the briefing says
 * @param drafts of all its other sections
 * @param isCited whether a citation has a number in the briefing
 */
export function abbreviations(
  context: BriefingContext,
  texts: readonly string[],
  drafts: readonly Draft[],
  isCited: (citation: Citation) => boolean,
): readonly Draft[] {
  const text = texts.join('\n')
  const entries = [
    ...drafts.flatMap((draft) => recordsNear(context, draft)),
    ...recordsWithAcronyms(context, text),
    ...commonRecords(context),
  ]
  const { compare } = collatorOf(context.language)
  const found = fitting(abbreviated(context, text, entries)).toSorted(
    (a, b) => compare(a.short, b.short) || compare(a.text, b.text),
  )
  if (found.length === 0) return []
  const named = found.map(({ entry }) => entry)
  return [
    {
      text: asSentence(found.map(({ text }) => text).join('; '), false),
      records: named,
      citations: citationsOfNames(named, isCited),
    },
  ]
}
