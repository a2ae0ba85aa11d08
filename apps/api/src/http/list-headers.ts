/**
 * Headers of lists: links to other pages, and what CSV, NDJSON, GeoJSON and JSON-LD cannot say themselves, the total and the
 * name of the file.
 *
 * @module
 */

import type { QueryPage } from '@puente/core'
import type { Format } from './formats.ts'

export interface ListPart {
  /** Name of the list, for the file. */
  readonly name: string
  readonly shown: number
  readonly total: number
  /** Position of the first record of this part among all, from 1; absent if it is unknown. */
  readonly from?: number | undefined
}

/** The name of a file, which says whether the list is a part. */
function fileName({ name, shown, total, from = 1 }: ListPart, format: Format): string {
  if (shown === total) return `${name}.${format}`
  const which = from === 1 || shown === 0 ? String(shown) : `${from}-to-${from + shown - 1}`
  return `${name}-${which}-of-${total}.${format}`
}

/**
 * The headers of a list as a file: the total, and a file name.
 *
 * @example
 * fileHeaders({ name: 'clusters', shown: 25, total: 71 }, 'csv')
 * // { 'X-Total-Count': '71', 'Content-Disposition': 'inline; filename="clusters-25-of-71.csv"' }
 */
export const fileHeaders = (part: ListPart, format: Format): Readonly<Record<string, string>> => ({
  'X-Total-Count': String(part.total),
  'Content-Disposition': `inline; filename="${fileName(part, format)}"`,
})

/** Addresses of the other pages of a list. */
export interface PageLinks {
  readonly first: string
  /** Absent on the first page, and on pages that were requested by cursor. */
  readonly prev?: string
  /** Absent on the last page. */
  readonly next?: string
  /** Absent on pages that were requested by cursor. */
  readonly last?: string
}

/** The address with other paging parameters; the others keep their spelling. */
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

/**
 * The longest `Link` header, in characters: one address as long as is read, with its relation. Clients such as undici take
 * 16 KiB of headers, and four such addresses would be 32.
 */
export const maxLinkLength = 8200

/** The order in which links are left out last: a client that reads a whole list needs the next page. */
const byNeed: readonly string[] = ['next', 'prev', 'first', 'last'] satisfies (keyof PageLinks)[]

/** The links as a header; of addresses so long that not all fit, those that are needed most. */
export function linkHeader(links: PageLinks): string {
  const entries = Object.entries(links).map(([relation, address]) => ({
    relation,
    text: `<${address}>; rel="${relation}"`,
  }))
  const kept = new Set<string>()
  let length = 0
  for (const { relation, text } of entries.toSorted(
    (a, b) => byNeed.indexOf(a.relation) - byNeed.indexOf(b.relation),
  )) {
    length += text.length + 2
    if (length <= maxLinkLength) kept.add(relation)
  }
  return entries.flatMap(({ relation, text }) => (kept.has(relation) ? [text] : [])).join(', ')
}
