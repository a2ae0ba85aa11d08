/** A whole site as files, which any plain web host carries. @module */
import { createHash } from 'node:crypto'
import { type Atlas, collectionNames, type Language, languages, viewOf } from '@puente/core'
import { staticUrls } from '../url/static-urls.ts'
import { pictureName } from '../url/urls.ts'
import { defaultEvidence, type Kept } from '../url/view.ts'
import { staticAddresses } from './addresses.ts'
import { files } from './files.ts'
import { languagePage, movedPage } from './plain-pages.ts'
import { renderPage } from './render.ts'
import { robotsText, sitemapText } from './sitemap.ts'

export interface StaticSiteOptions {
  readonly atlas: Atlas
  /** Where the site will be: empty, or like `/atlas`. */
  readonly basePath: string
  /** Scheme and host where it will be, for the sitemap and what is passed on in chats. */
  readonly origin?: string | undefined
  /** The script that makes pages in the browser; without it the others are all there is. */
  readonly opener?: string | undefined
}

/** A file of the site. */
export interface SiteFile {
  /** Relative to the folder of the site. */
  readonly path: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** A page of the list that the site does not have. */
class MissingPageError extends Error {
  override readonly name = 'MissingPageError'
  constructor(address: string, status: number | undefined) {
    super(`The site has no page at ${address}: it answers ${status ?? 'nothing'}.`)
  }
}

const named = (name: string, extension: string, content: string): string =>
  `assets/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${extension}`

/** The dataset as the script opens it. */
const datasetText = ({ manifest, records }: Atlas): string =>
  JSON.stringify({ manifest, records: Object.fromEntries(collectionNames.map((name) => [name, records[name]])) })

/** Pages for addresses whose id was given up. */
function* movedPages(atlas: Atlas, page: (language: Language, address: string) => string): Generator<SiteFile> {
  for (const gone of Object.keys(atlas.manifest.redirects ?? {})) {
    for (const language of languages) {
      const answer = renderPage(
        { atlas, urlsIn: (one) => staticUrls({ basePath: '', language: one, has: () => true }) },
        `/${language}/${gone}`,
      )
      const [, , collection, id] = answer?.headers.Location?.split('/') ?? []
      if (collection === undefined || id === undefined) continue
      yield {
        path: `${language}/${collection}/${gone}/index.html`,
        body: movedPage(language, page(language, `${collection}/${id}`)),
      }
    }
  }
}

/**
 * Every file of the site: first the pages, each asked from the same function that the service asks.
 *
 * @throws {MissingPageError} at the first page that is not there
 */
export function* staticSite({ atlas, basePath, origin, opener }: StaticSiteOptions): Generator<SiteFile> {
  const view = viewOf(atlas, { evidence: defaultEvidence })
  const addresses = staticAddresses(view)
  const known = new Set(addresses)
  const has = (address: string) => known.has(address)
  const urlsIn = (language: Language, kept: Kept = {}) => staticUrls({ basePath, language, kept, has })
  const data = opener === undefined ? undefined : datasetText(atlas)
  const client =
    opener === undefined || data === undefined
      ? undefined
      : { base: basePath, opener: named('open', 'js', opener), dataset: named('dataset', 'json', data) }
  const options = { atlas, urlsIn, origin, client }
  for (const language of languages) {
    for (const address of addresses) {
      const target = `/${language}/${address}`
      const answer = renderPage(options, target)
      if (answer?.status !== 200 || answer.body === null) throw new MissingPageError(target, answer?.status)
      const folder = `${language}/${address === '' ? '' : `${address}/`}`
      yield { path: `${folder}index.html`, body: answer.body }
      if (answer.picture !== undefined) yield { path: `${folder}${pictureName}`, body: answer.picture }
    }
  }
  for (const [path, file] of files) yield { path, body: file.body() }
  if (client !== undefined && opener !== undefined && data !== undefined) {
    yield { path: client.opener, body: opener }
    yield { path: client.dataset, body: data }
  }
  yield* movedPages(atlas, (language, address) => urlsIn(language).page(address))
  yield { path: 'index.html', body: languagePage(atlas, (language) => urlsIn(language).page('')) }
  const missing = renderPage(options, `/en/404`)
  yield { path: '404.html', body: missing?.body ?? '' }
  yield { path: 'robots.txt', body: robotsText(basePath, origin) }
  if (origin !== undefined) yield { path: 'sitemap.xml', body: sitemapText(view, { origin, urlsIn, addresses }) }
}
