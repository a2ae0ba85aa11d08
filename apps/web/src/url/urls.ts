/** Links between pages: every link of a page goes through here, so that it is right below any base path. @module */
import type { EvidenceKind, Language } from '@puente/core'
import { defaultEvidence, type Kept, keptPairs } from './view.ts'

/** Makes the links of a page. */
export interface Urls {
  /** Whether a server answers, or files do. */
  readonly kind: 'served' | 'static'
  /** The link to a page, by its address below the language; in the language of the page by default. */
  readonly page: (address: string, language?: Language) => string
  /** The link to the same page on other evidence, as of its latest date. */
  readonly on: (evidence: EvidenceKind, address: string) => string
  /** What every link keeps; a form, whose fields take the place of a query, has it as fields. */
  readonly kept: Kept
  /** The link to the picture of a page for itself; nothing where no file has the page. */
  readonly picture: (address: string) => string | undefined
  /** The link to a file of the site itself. */
  readonly file: (name: string) => string
  /** The link to the feed of changes of the data, in the language of the page. */
  readonly feed: string
  /** The link to the description of the dataset for catalogues of open data. */
  readonly catalog: string
  /** The link to an answer of the service, like `clusters/claut.json`; absent where no service answers. */
  readonly data?: (path: string) => string
  /** Where the reference of the service's answers is, for people. */
  readonly reference?: string | undefined
  /** The same address in the dataset's permanent form; absent where no service answers. */
  readonly permanent?: (address: string) => string
}

export interface UrlOptions {
  /** Where the pages are mounted: empty, or like `/atlas`. */
  readonly basePath: string
  /** Where the data of the service is; default: `basePath`. */
  readonly dataPath?: string
  readonly language: Language
  readonly kept?: Kept
  readonly reference?: string | undefined
  /** The hash of the dataset. */
  readonly hash: string
}

/** The name of a page's picture, below its address. */
export const pictureName = 'picture.svg'

/** The name of the feed of changes. */
export const feedName = 'changes.atom'

/** The name of the description of the dataset for catalogues of open data. */
export const catalogName = 'catalog.ttl'

/** What links keep on other evidence: nothing on the one that goes without saying. */
export const keptOn = (evidence: EvidenceKind): Kept => (evidence === defaultEvidence ? {} : { evidence })

/** As the end of a query string. */
export const printKept = (kept: Kept): string =>
  keptPairs(kept)
    .map((pair) => pair.join('='))
    .join('&')

const split = (address: string): readonly [path: string, query: string] => {
  const mark = address.indexOf('?')
  return mark === -1 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
}

/**
 * The links of pages that a service answers.
 *
 * @example
 * servedUrls({ basePath: '', language: 'es', hash: '0' }).page('clusters/claut') // '/es/clusters/claut'
 */
export function servedUrls(options: UrlOptions): Urls {
  const { basePath, dataPath = basePath, language, kept = {}, hash, reference } = options
  const keptQuery = printKept(kept)
  const pageBelow = (base: string, address: string, to: Language): string => {
    const [path, query] = split(address)
    const queries = [query, keptQuery].filter((part) => part !== '').join('&')
    return `${base}/${to}${path === '' ? '' : `/${path}`}${queries === '' ? '' : `?${queries}`}`
  }
  return {
    kind: 'served',
    reference,
    kept,
    on: (evidence, address) => servedUrls({ ...options, kept: keptOn(evidence) }).page(address),
    page: (address, to = language) => pageBelow(dataPath, address, to),
    picture: (address) => {
      const [path, query] = split(address)
      return pageBelow(dataPath, `${path}/${pictureName}${query === '' ? '' : `?${query}`}`, language)
    },
    file: (name) => `${basePath}/${name}`,
    // The newest: whoever follows is told of what comes.
    feed: `${basePath}/v1/${feedName}?lang=${language}`,
    catalog: `${basePath}/v1/${catalogName}`,
    data: (path) => {
      const [before, query] = split(path)
      const queries = [query, keptQuery, language === 'en' ? '' : `lang=${language}`]
        .filter((part) => part !== '')
        .join('&')
      return `${dataPath}/v1${before === '' ? '' : `/${before}`}${queries === '' ? '' : `?${queries}`}`
    },
    permanent: (address) => pageBelow(`${basePath}/datasets/${hash}`, address, language),
  }
}
