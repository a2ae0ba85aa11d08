/** Which citations each record has, as codes: so that those of very many records are counted without reading these. @module */
import type { Citation } from '../model/citation.ts'
import { collectionNames } from '../model/collection-name.ts'
import type { CompressedRows } from '../util/compressed-rows.ts'
import { GrowableInt32 } from '../util/growable-int32.ts'
import { memoize } from '../util/memo.ts'
import type { Atlas } from './atlas.ts'
import { stored } from './stored-index.ts'

/** What citations of one place in a source have alike. */
export const citationKey = ({ source, section, page, table, footnote }: Citation): string =>
  JSON.stringify([source, section, page, table, footnote])

/** The codes of the citations of each record, by the records' numbers: those of one place have one code. */
export interface CitationIndex {
  readonly codeCount: number
  /** In the order of each record's citations. */
  readonly codes: CompressedRows
}

/** The citations of some records, in their order. */
export function citationCodes(records: Iterable<{ readonly citations: readonly Citation[] }>): CitationIndex {
  const codeOf = new Map<string, number>()
  const codes = new GrowableInt32()
  const starts = new GrowableInt32()
  starts.push(0)
  for (const { citations } of records) {
    for (const citation of citations) {
      const key = citationKey(citation)
      const code = codeOf.get(key) ?? codeOf.size
      codeOf.set(key, code)
      codes.push(code)
    }
    starts.push(codes.length)
  }
  return {
    codeCount: codeOf.size,
    codes: { starts: Uint32Array.from(starts.toArray()), values: Uint32Array.from(codes.toArray()) },
  }
}

function* allRecords({ records }: Atlas): Generator<{ readonly citations: readonly Citation[] }> {
  for (const name of collectionNames) yield* records[name]
}

/** The citations of all records. */
export const citationIndex = /* @__PURE__ */ memoize(
  (atlas: Atlas): CitationIndex => stored(atlas, 'citations', () => citationCodes(allRecords(atlas))),
)
