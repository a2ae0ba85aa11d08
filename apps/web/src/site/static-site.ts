/** A whole site as files, which any plain web host carries. @module */
import { createHash } from 'node:crypto'
import { type Atlas, type Language, languages, viewOf } from '@puente/core'
import { catalogChunks, linkedDataFormats, shapesChunks } from '@puente/core/catalog'
import { type Changelog, changesFeed } from '@puente/core/changelog'
import { datasetChunks, jsonLdChunks, rdfChunks, rdfFormats } from '@puente/core/export'
import { staticUrls } from '../url/static-urls.ts'
import { feedName, pictureName, type Urls } from '../url/urls.ts'
import { defaultEvidence, type Kept } from '../url/view.ts'
import { staticAddresses } from './addresses.ts'
import type { ClientFiles } from './document.ts'
import { files } from './files.ts'
import { openScript } from './in-browser/kind.ts'
import { dataFiles } from './in-browser/parts.ts'
import { languagePage, movedPage } from './plain-pages.ts'
import { renderPage } from './render.ts'
import { robotsText, sitemapText } from './sitemap.ts'

export interface StaticSiteOptions {
  readonly atlas: Atlas
  /** Where the site will be: empty, or like `/atlas`. */
  readonly basePath: string
  /** Scheme and host where it will be, for the sitemap and what is passed on in chats. */
  readonly origin?: string | undefined
  /** The released versions of the dataset, for its feed of changes; those of the atlas of the library by default. */
  readonly changelog?: Changelog | undefined
  /** The scripts that make pages in the browser, by their names; without them the files are all there is. */
  readonly scripts?: ReadonlyMap<string, string> | undefined
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

/** Files in a folder whose name tells their content. */
function inFolder(name: string, content: ReadonlyMap<string, string>): { folder: string; files: readonly SiteFile[] } {
  const hash = createHash('sha256')
  for (const text of content.values()) hash.update(text)
  const folder = `assets/${name}-${hash.digest('hex').slice(0, 10)}`
  return { folder, files: [...content].map(([file, body]) => ({ path: `${folder}/${file}`, body })) }
}

/** What makes pages in the browser: the scripts, and the data for them. */
function clientOf(
  { atlas, basePath, scripts }: StaticSiteOptions,
  view: Atlas,
  addresses: readonly string[],
): { readonly client?: ClientFiles; readonly files: readonly SiteFile[] } {
  if (scripts === undefined) return { files: [] }
  const code = inFolder('open', scripts)
  const data = inFolder('data', dataFiles(atlas, view, addresses))
  return {
    client: { base: basePath, opener: `${code.folder}/${openScript}`, data: data.folder },
    files: [...code.files, ...data.files],
  }
}

/** The feed of changes in each language. */
function* feeds(
  { atlas, changelog }: StaticSiteOptions,
  urlsIn: (language: Language) => Urls,
  base: string | undefined,
): Generator<SiteFile> {
  for (const language of languages) {
    const { page, feed } = urlsIn(language)
    const body = changesFeed(atlas, {
      language,
      self: feed,
      home: page(''),
      linkTo: (collection, id) => page(`${collection}/${id}`),
      ...(base === undefined ? {} : { base }),
      ...(changelog === undefined ? {} : { changelog }),
    })
    yield { path: `${language}/${feedName}`, body }
  }
}

/** The whole dataset, its description for catalogues of open data, and the form of its linked data. */
function* openData(
  { atlas, basePath, changelog, origin = '' }: StaticSiteOptions,
  base: string | undefined,
): Generator<SiteFile> {
  const options = base === undefined ? {} : { base }
  const formats = ['json', ...linkedDataFormats] as const
  const at = (name: string) => `${origin}${basePath}/${name}`
  const file = (path: string, chunks: Iterable<string>): SiteFile => ({ path, body: Array.from(chunks).join('') })
  yield file('dataset.json', datasetChunks(atlas, 'json'))
  yield file('dataset.jsonld', jsonLdChunks(atlas, options))
  for (const format of rdfFormats) yield file(`dataset.${format}`, rdfChunks(atlas, format, options))
  for (const format of linkedDataFormats) {
    const files = formats.map((one) => ({ format: one, address: at(`dataset.${one}`) }))
    const places = {
      files,
      landingPage: at(''),
      shapes: at('shapes.ttl'),
      ...(changelog === undefined ? {} : { changelog }),
    }
    yield file(`catalog.${format}`, catalogChunks(atlas, format, { ...options, ...places }))
    yield file(`shapes.${format}`, shapesChunks(format, options))
  }
}

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
export function* staticSite(site: StaticSiteOptions): Generator<SiteFile> {
  const { atlas, basePath, origin } = site
  const view = viewOf(atlas, { evidence: defaultEvidence })
  const addresses = staticAddresses(view)
  const known = new Set(addresses)
  const has = (address: string) => known.has(address)
  const urlsIn = (language: Language, kept: Kept = {}) => staticUrls({ basePath, language, kept, has })
  const { client, files: clientFiles } = clientOf(site, view, addresses)
  // The address of a record in linked data is that of its page in the first language, which is a file.
  const baseIri = origin === undefined ? undefined : `${origin}${basePath}/${languages[0]}/`
  const options = { atlas, urlsIn, origin, baseIri, client }
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
  yield* feeds(site, urlsIn, baseIri)
  yield* openData(site, baseIri)
  yield* clientFiles
  yield* movedPages(atlas, (language, address) => urlsIn(language).page(address))
  yield { path: 'index.html', body: languagePage(atlas, (language) => urlsIn(language).page('')) }
  const missing = renderPage(options, `/en/404`)
  yield { path: '404.html', body: missing?.body ?? '' }
  yield { path: 'robots.txt', body: robotsText(basePath, origin) }
  if (origin !== undefined) yield { path: 'sitemap.xml', body: sitemapText(view, { origin, urlsIn, addresses }) }
}
