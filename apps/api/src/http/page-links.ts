/** Links from one page of a list to the others, as RFC 8288 has them. @module */
import type { QueryPage } from '@puente/core'

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
