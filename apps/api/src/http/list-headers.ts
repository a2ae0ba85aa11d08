/**
 * What goes with a list in a format that has no place to say how much of it is there: CSV, NDJSON, GeoJSON, JSON-LD.
 *
 * @module
 */

import type { QueryPage } from '@puente/core'
import type { Format } from './formats.ts'

/** A list, or a part of one. */
export interface ListPart {
  /** What the list is called, for the name of a file. */
  readonly name: string
  /** How many are here. */
  readonly shown: number
  /** How many were found in all. */
  readonly total: number
  /** The place of the first of these among all, from 1; absent where that is not known. */
  readonly from?: number | undefined
}

/** The name of a file: a list that is not whole says so where its readers look first. */
function fileName({ name, shown, total, from = 1 }: ListPart, format: Format): string {
  if (shown === total) return `${name}.${format}`
  const which = from === 1 || shown === 0 ? String(shown) : `${from}-to-${from + shown - 1}`
  return `${name}-${which}-of-${total}.${format}`
}

/**
 * The headers of a list without an envelope: how many were found in all, and a name of a file that says so of a part.
 *
 * @example
 * fileHeaders({ name: 'clusters', shown: 25, total: 71 }, 'csv')
 * // { 'X-Total-Count': '71', 'Content-Disposition': 'inline; filename="clusters-25-of-71.csv"' }
 */
export const fileHeaders = (part: ListPart, format: Format): Readonly<Record<string, string>> => ({
  'X-Total-Count': String(part.total),
  'Content-Disposition': `inline; filename="${fileName(part, format)}"`,
})

/** Where the other pages of a list are. */
export interface PageLinks {
  readonly first: string
  /** Absent on the first page, and on pages that were reached by cursor. */
  readonly prev?: string
  /** Absent on the last page. */
  readonly next?: string
  /** Absent on pages that were reached by cursor. */
  readonly last?: string
}

/** The address with other paging parameters; all others stay as they were spelled. */
function withPaging({ pathname, search }: URL, name?: 'page' | 'cursor', value?: string | number): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^(page|cursor)(=|$)/.test(pair))
  const pairs = name === undefined ? kept : [...kept, `${name}=${value}`]
  return pairs.length === 0 ? pathname : `${pathname}?${pairs.join('&')}`
}

/**
 * The links from a page of a list.
 *
 * @param url the address that was asked, as the URL parser spells it: nothing in it can end a link early
 * @param page which page it is
 * @example
 * pageLinks(new URL('http://localhost/v1/clusters?country=ES&page=2'), { number: 2, pages: 3, limit: 25, next: '…' })
 * // { first: '/v1/clusters?country=ES', prev: '/v1/clusters?country=ES&page=1', … }
 */
export function pageLinks(url: URL, { number, pages, next }: QueryPage['page']): PageLinks {
  const first = withPaging(url)
  if (number === undefined) return { first, ...(next === undefined ? {} : { next: withPaging(url, 'cursor', next) }) }
  const last = Math.max(1, pages)
  return {
    first,
    ...(number > 1 ? { prev: withPaging(url, 'page', Math.min(number - 1, last)) } : {}),
    ...(number < last ? { next: withPaging(url, 'page', number + 1) } : {}),
    last: withPaging(url, 'page', last),
  }
}

/** The value of a `Link` header. */
export const linkHeader = (links: PageLinks): string =>
  Object.entries(links)
    .map(([relation, address]) => `<${address}>; rel="${relation}"`)
    .join(', ')
