/** Links between pages that are files: each page is the index of a folder. @module */
import { catalogName, feedName, keptOn, pictureName, printKept, type UrlOptions, type Urls } from './urls.ts'

/** Where a page is that no file has: its address follows as the query, and a script makes the page of it. */
export const openAddress = 'open'

/** One value of a list, its page, or both. */
const single = /^(?:([\w-]+)=([\w.-]+))?(?:&?page=(\d+))?$/

/**
 * An address whose parameters stand in its path, if it has a form like that.
 *
 * @example
 * pathForm('clusters?country=es&page=2') // 'clusters/country/es/page/2'
 */
export function pathForm(address: string): string | undefined {
  const mark = address.indexOf('?')
  if (mark === -1) return address
  const [whole, name, value, page] = single.exec(address.slice(mark + 1)) ?? []
  if (whole === undefined) return undefined
  const pairs = [...(name === undefined ? [] : [name, value]), ...(page === undefined ? [] : ['page', page])]
  return [address.slice(0, mark), ...pairs].join('/')
}

export interface StaticUrlOptions extends Pick<UrlOptions, 'basePath' | 'language' | 'kept'> {
  /** Whether there is a file for an address in path form. */
  readonly has: (address: string) => boolean
}

/**
 * The links of pages that are files. What no file has is made in the browser, from the file that is nearest to it.
 *
 * @example
 * const has = (address: string) => address.startsWith('clusters')
 * staticUrls({ basePath: '/a', language: 'en', has }).page('clusters?country=es') // '/a/en/clusters/country/es/'
 */
export function staticUrls(options: StaticUrlOptions): Urls {
  const { basePath, language, has, kept = {} } = options
  const keptQuery = printKept(kept)
  const page: Urls['page'] = (target, to = language) => {
    // No file has a page on other evidence.
    const address = keptQuery === '' ? target : `${target}${target.includes('?') ? '&' : '?'}${keptQuery}`
    const folder = (path: string) => `${basePath}/${to}/${path === '' ? '' : `${path}/`}`
    const inPath = pathForm(address)
    if (inPath !== undefined && has(inPath)) return folder(inPath)
    const mark = address.indexOf('?')
    const path = mark === -1 ? address : address.slice(0, mark)
    if (mark !== -1 && has(path)) return folder(path) + address.slice(mark)
    return `${folder(openAddress)}?${encodeURIComponent(address)}`
  }
  return {
    kind: 'static',
    kept,
    page,
    on: (evidence, address) => staticUrls({ ...options, kept: keptOn(evidence) }).page(address),
    picture: (address) => {
      const link = page(address)
      return link.endsWith('/') ? link + pictureName : undefined
    },
    file: (name) => `${basePath}/${name}`,
    feed: `${basePath}/${language}/${feedName}`,
    catalog: `${basePath}/${catalogName}`,
  }
}
