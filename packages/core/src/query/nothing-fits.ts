/** What is said where a query finds nothing. @module */
import type { Atlas } from '../atlas/atlas.ts'
import { checkAtlas } from '../atlas/check-argument.ts'
import { descriptionOf } from '../atlas/description-of.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Localized } from '../model/language.ts'
import { counted } from '../present/counted.ts'
import { checkPlainQuery } from './check-plain-query.ts'
import { find } from './find.ts'
import { printQueryLine } from './print-query.ts'
import type { CheckedQuery, PlainQuery } from './query-types.ts'

/** Each part of a query that can be left out, as a query of its own, beside the query without it. */
function partsOf({
  where = {},
  text,
}: PlainQuery): readonly { readonly part: PlainQuery; readonly rest: PlainQuery }[] {
  const withText = text === undefined ? {} : { text }
  const conditions = Object.entries(where).map(([name, condition]) => {
    const { [name]: _left, ...others } = where
    return { part: { where: { [name]: condition } }, rest: { where: others, ...withText } }
  })
  return text === undefined ? conditions : [...conditions, { part: { text }, rest: { where } }]
}

/**
 * What to say where nothing fits a query: that nothing does, and which one part of it to leave out to find the most.
 *
 * @param atlas the atlas that was asked
 * @param collection the collection that was asked
 * @param query a query that finds nothing
 * @returns one or two sentences; one if no single part is to blame
 * @example
 * const read = parseQueryLine(atlas, 'clusters', 'country:mx sector:aerospace label:gold')
 * read.ok ? nothingFits(atlas, 'clusters', read.value).en : ''
 * // 'No clusters fit. Without label:gold there would be 3 clusters.'
 */
export function nothingFits<C extends CollectionName>(atlas: Atlas, collection: C, query: CheckedQuery<C>): Localized {
  checkAtlas(atlas)
  const { label } = descriptionOf(collection)
  checkPlainQuery(query)
  const parts = partsOf(query)
  const looser = parts
    .map(({ part, rest }) => ({ part, total: parts.length === 1 ? 0 : find(atlas, collection, rest).total }))
    .reduce((best, one) => (one.total > best.total ? one : best), { part: {}, total: 0 })
  const nothing = { en: `No ${label.many.en} fit.`, es: `No hay ${label.many.es} que cumplan lo pedido.` }
  if (looser.total === 0) return nothing
  const part = printQueryLine(looser.part)
  return {
    en: `${nothing.en} Without ${part} there would be ${counted(looser.total, label, 'en')}.`,
    es: `${nothing.es} Sin ${part} habría ${counted(looser.total, label, 'es')}.`,
  }
}
