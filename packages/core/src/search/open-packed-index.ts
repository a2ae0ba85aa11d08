/** Opens a packed search index. @module */
import { checkObject } from '../model/check-argument.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { lowerBound } from '../util/lower-bound.ts'
import { memoizeByKey } from '../util/memo.ts'
import { numbersIn, sumsOf } from '../util/number-text.ts'
import { firstTerm, nameEnds, type PackedPostings, type PackedSearchIndex, recordEnds } from './packed-index.ts'
import type { SearchIndex } from './search-index.ts'
import type { TextRole } from './searched-texts.ts'
import { buildPostings, type Dictionary, type NameTerms, type Postings, type TextIndex } from './text-index.ts'

function openTerms({ shared, endings }: PackedSearchIndex): Dictionary {
  if (shared === '') return []
  const lengths = numbersIn(shared)
  let before = ''
  return endings.split('\n').map((ending, rank) => {
    before = before.slice(0, lengths[rank]) + ending
    return before
  })
}

/** Names of all collections, by the ranks of all terms. */
function openNames(packed: string): NameTerms {
  const words: number[] = []
  const ends: number[] = []
  for (const number of numbersIn(packed)) {
    if (number === recordEnds) ends.push(words.length)
    else words.push(number === nameEnds ? 0 : number - firstTerm + 1)
  }
  return { words: Uint32Array.from(words), ends: Uint32Array.from(ends) }
}

/** The postings of all collections. */
type Columns = Pick<Postings, 'starts' | 'documents' | 'counts'>

/** Those of names, which follow from their words. */
function namePostings({ words, ends }: NameTerms, terms: number): Columns {
  const ranks: number[] = []
  let at = 0
  const wordEnds = Array.from(ends, (end) => {
    for (; at < end; at++) if (words[at] !== 0) ranks.push((words[at] ?? 0) - 1)
    return ranks.length
  })
  return buildPostings(terms, { ranks: Uint32Array.from(ranks), ends: Uint32Array.from(wordEnds) })
}

function openPostings(packed: PackedPostings): Columns {
  const starts = Uint32Array.from([0, ...sumsOf(numbersIn(packed.frequencies))])
  const steps = numbersIn(packed.documents)
  const documents = new Uint32Array(steps.length)
  for (let rank = 0; rank + 1 < starts.length; rank++)
    documents.set(sumsOf(steps.subarray(starts[rank], starts[rank + 1])), starts[rank])
  return { starts, documents, counts: Uint8ClampedArray.from(numbersIn(packed.counts)) }
}

/** An opened index of all collections: terms and records have one numbering. */
interface WholeIndex {
  readonly dictionary: Dictionary
  readonly columns: Readonly<Record<TextRole, Columns>>
  readonly names: NameTerms
}

/** The records of a collection, by their numbers among all: from one up to, not including, another. */
interface Span {
  readonly first: number
  readonly end: number
}

/** Where the postings of a term begin and end that are in a span. */
type Range = readonly [from: number, to: number]

const rangesIn = ({ starts, documents }: Columns, { first, end }: Span): readonly Range[] =>
  Array.from({ length: starts.length - 1 }, (_, rank) => {
    const [from, to] = [starts[rank] ?? 0, starts[rank + 1] ?? 0]
    const begin = lowerBound(from, to, (at) => (documents[at] ?? 0) >= first)
    return [begin, lowerBound(begin, to, (at) => (documents[at] ?? 0) >= end)]
  })

/** The postings of a span, of which the records are numbered from 0. */
function postingsIn({ documents, counts }: Columns, ranges: readonly Range[], { first, end }: Span): Postings {
  const starts = Uint32Array.from([0, ...sumsOf(ranges.map(([from, to]) => to - from))])
  const length = starts.at(-1) ?? 0
  const own = { documents: new Uint32Array(length), counts: new Uint8ClampedArray(length) }
  ranges.forEach(([from, to], term) => {
    own.documents.set(documents.subarray(from, to), starts[term])
    own.counts.set(counts.subarray(from, to), starts[term])
  })
  const lengths = new Uint32Array(end - first)
  for (let at = 0; at < length; at++) {
    const document = (own.documents[at] ?? 0) - first
    own.documents[at] = document
    lengths[document] = (lengths[document] ?? 0) + 1
  }
  return { starts, ...own, lengths, totalLength: length }
}

/** The words of the names of a span, by the ranks of its own terms. */
function namesIn({ words, ends }: NameTerms, ranks: readonly number[], { first, end }: Span): NameTerms {
  const ownRank = new Map(ranks.map((rank, own) => [rank, own]))
  const from = ends[first - 1] ?? 0
  return {
    words: words.slice(from, ends[end - 1] ?? 0).map((word) => (word === 0 ? 0 : (ownRank.get(word - 1) ?? 0) + 1)),
    ends: ends.slice(first, end).map((one) => one - from),
  }
}

/** The text index of one collection: what the whole index has of a span. */
function openTexts({ dictionary, columns, names }: WholeIndex, collection: CollectionName, span: Span): TextIndex {
  const ranges = {
    name: rangesIn(columns.name, span),
    text: rangesIn(columns.text, span),
    context: rangesIn(columns.context, span),
  }
  const isOwn = (rank: number) =>
    Object.values(ranges).some((ofRole) => {
      const [from, to] = ofRole[rank] ?? [0, 0]
      return from < to
    })
  const ranks = [...dictionary.keys()].filter(isOwn)
  const postingsOf = (role: TextRole) => {
    const own = ranks.map((rank) => ranges[role][rank] ?? ([0, 0] as const))
    return postingsIn(columns[role], own, span)
  }
  return {
    collection,
    size: span.end - span.first,
    dictionary: ranks.map((rank) => dictionary[rank] ?? ''),
    postings: { name: postingsOf('name'), text: postingsOf('text'), context: postingsOf('context') },
    names: namesIn(names, ranks, span),
    keep: (_, make) => make(),
  }
}

/**
 * Opens a packed search index: a search in it finds the same records, in the same order, as in its atlas.
 *
 * @param packed what `packSearchIndex` gives, also as read from JSON
 * @returns what `rankHits` looks into
 * @example
 * const text = JSON.stringify(packSearchIndex(atlas))
 * rankHits(openSearchIndex(JSON.parse(text)), 'CLAUT').hits[0]?.exact // true
 */
export function openSearchIndex(packed: PackedSearchIndex): SearchIndex {
  checkObject('packed', packed, 'what packSearchIndex gives', [
    'ids',
    'redirects',
    'shared',
    'endings',
    'names',
    'text',
  ])
  const { ids, redirects } = packed
  const dictionary = openTerms(packed)
  const names = openNames(packed.names)
  const whole: WholeIndex = {
    dictionary,
    columns: {
      name: namePostings(names, dictionary.length),
      text: openPostings(packed.text),
      context: openPostings(packed.context),
    },
    names,
  }
  const spans = new Map<CollectionName, Span>()
  let first = 0
  for (const name of collectionNames) {
    const end = first + ids[name].length
    spans.set(name, { first, end })
    first = end
  }
  const positionsIn = memoizeByKey((name: CollectionName) => new Map(ids[name].map((id, position) => [id, position])))
  const currentId = (id: string) => (Object.hasOwn(redirects, id) ? (redirects[id] ?? id) : id)
  return {
    textsOf: memoizeByKey((name: CollectionName) => openTexts(whole, name, spans.get(name) ?? { first: 0, end: 0 })),
    positionOf: (collection, id) => positionsIn(collection).get(currentId(id)),
  }
}
