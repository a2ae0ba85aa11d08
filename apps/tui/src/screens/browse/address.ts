/** Addresses of collections and their records. @module */
import {
  type CollectionName,
  isCollectionName,
  lookupIn,
  parseQueryLine,
  parseQueryUrl,
  printQueryLine,
  printQueryUrl,
  type Result,
} from '@puente/core'
import {
  type Address,
  type AddressProblem,
  excludedByQuery,
  invalidQuery,
  noRecord,
  printAddress,
  tooLong,
  unknownAddress,
} from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import { atRow, type BrowseRoute, listRoute } from './route.ts'
import { entryAt } from './selectors.ts'

const fail = (error: AddressProblem): Result<BrowseRoute, AddressProblem> => ({ ok: false, error })

/** The address of a table with its query, or of the record that is read. */
export function browseAddress(cache: AtlasCache, route: BrowseRoute): Address {
  const parsed = parseQueryLine(cache.atlas, route.collection, route.line)
  const query = parsed.ok ? printQueryUrl(parsed.value) : ''
  const id = entryAt({ cache }, route)?.record.id
  const reading = route.focus === 'detail' && id !== undefined
  return {
    path: reading ? [route.collection, id] : [route.collection],
    ...(query === '' ? {} : { query }),
    ...(reading || id === undefined || route.row === 0 ? {} : { mark: id }),
  }
}

/** A query string in whose pieces somebody compares as in the filter, `country=mx&date>=2016`, as a line; nothing where no piece does. */
function asLine(query: string): string | undefined {
  const pieces = query.split('&')
  if (!pieces.some((piece) => /^[\w.-]+[<>]/.test(piece))) return undefined
  return pieces.map((piece) => piece.replace(/^([\w.-]+)=(?!=)/, '$1:')).join(' ')
}

/** The table that shows what a query string asks. */
function tableAt({ atlas }: AtlasCache, collection: CollectionName, query = ''): Result<BrowseRoute, AddressProblem> {
  const parsed = parseQueryUrl(atlas, collection, query)
  if (!parsed.ok) {
    const line = asLine(query)
    const typed = line === undefined ? undefined : parseQueryLine(atlas, collection, line)
    if (typed?.ok === true) return { ok: true, value: listRoute(collection, printQueryLine(typed.value)) }
    return fail(invalidQuery(collection, query, parsed.error.problems))
  }
  return { ok: true, value: listRoute(collection, printQueryLine(parsed.value)) }
}

/** The place of a table, or of a record in it. */
export function browseRouteAt(cache: AtlasCache, { path, query, mark }: Address): Result<BrowseRoute, AddressProblem> {
  const [collection, id, ...rest] = path
  if (!isCollectionName(collection)) return fail(unknownAddress(collection, []))
  const table = tableAt(cache, collection, query)
  if (!table.ok) return table
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [collection, ...(id === undefined ? [] : [id])] })))
  const { rowOf } = cache.resultList(collection, table.value.line)
  if (id === undefined) return { ok: true, value: atRow(table.value, (mark && rowOf(mark)) || 0) }
  const found = lookupIn(cache.atlas, collection, id)
  if (!found.ok) return fail(noRecord(found.error))
  const row = rowOf(found.value.id)
  if (row === undefined) return fail(excludedByQuery(printAddress({ path: [collection, id] }), query ?? ''))
  return { ok: true, value: { ...atRow(table.value, row), focus: 'detail' } }
}
