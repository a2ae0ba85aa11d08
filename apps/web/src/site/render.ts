/** Answers requests for pages. @module */
import { type Atlas, type Language, languages, viewOf } from '@puente/core'
import { isRedirect } from '../parts/context.ts'
import { parseAddress } from '../url/address.ts'
import { pictureName, servedUrls } from '../url/urls.ts'
import { defaultEvidence } from '../url/view.ts'
import { contentPolicy } from './content-policy.ts'
import { type ClientFiles, documentOf } from './document.ts'
import { files } from './files.ts'
import { answerTo, type SiteOptions } from './route.ts'
import { robotsText, sitemapText } from './sitemap.ts'

/** A page or a file, ready to be sent or written. */
export interface Rendered {
  /** The picture of a page, which has an address of its own. */
  readonly picture?: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

const isLanguage = (text: string | undefined): text is Language => languages.some((one) => one === text)

/** What a page is made with. */
export interface RenderOptions extends SiteOptions {
  /** What makes pages in the browser, on a site of files. */
  readonly client?: ClientFiles | undefined
}

/** A picture as a document of its own. */
const pictureAlone = (svg: string, language: Language): Rendered => ({
  status: 200,
  headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Content-Language': language },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`,
})

/**
 * The page at a path below the base, like `/es/clusters?country=es`.
 *
 * @returns nothing if the path is below no language
 */
export function renderPage(
  { atlas, urlsIn, origin, baseIri, client }: RenderOptions,
  target: string,
): Rendered | undefined {
  const { path, query } = parseAddress(target)
  const [language, ...rest] = path
  if (!isLanguage(language)) return undefined
  const isPicture = rest.at(-1) === pictureName
  const below = isPicture ? rest.slice(0, -1) : rest
  const { context, result } = answerTo({ atlas, urlsIn, origin, baseIri }, language, { path: below, query })
  if (isRedirect(result)) {
    return { status: 308, headers: { Location: context.urls.page(result.redirect) }, body: null }
  }
  if (isPicture && result.picture !== undefined) return pictureAlone(result.picture, language)
  return {
    // Without a picture, there is nothing at its address; the page says where it is.
    status: isPicture ? 404 : (result.status ?? 200),
    ...(result.picture === undefined ? {} : { picture: result.picture }),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': contentPolicy,
    },
    body: documentOf({ context, page: result, client }),
  }
}

/** What a service asks for a page with. */
export interface ServedRequest {
  readonly atlas: Atlas
  /** Path and query string below `dataPath`, like `/es/clusters?country=es`. */
  readonly target: string
  /** Where the service is mounted: empty, or like `/atlas`. */
  readonly basePath: string
  /** Where its data is: `basePath`, or below it the address that names the dataset. */
  readonly dataPath: string
  /** Where the reference of the data is, if there is one. */
  readonly reference?: string | undefined
  readonly origin?: string | undefined
  /** Below this every record has its name in linked data, like `https://example.org/v1/`; core's own by default. */
  readonly baseIri?: string | undefined
}

/** A page of a service. */
export const servedPage = ({ atlas, target, origin, baseIri, ...paths }: ServedRequest): Rendered | undefined =>
  renderPage(
    { atlas, origin, baseIri, urlsIn: (language, kept) => servedUrls({ ...paths, language, kept, hash: atlas.hash }) },
    target,
  )

/** For files whose address names their content. */
const forever = 'public, max-age=31536000, immutable'

/** What a service asks for a file of the site with. */
export type FileRequest = Omit<ServedRequest, 'target' | 'reference' | 'baseIri'> & {
  /** Like `favicon.svg`. */
  readonly name: string
}

/** A file of the site itself, like its style; without an origin there is no sitemap, whose addresses have one. */
export function servedFile({ name, atlas, origin, ...paths }: FileRequest): Rendered | undefined {
  const plain = (type: string, body: string): Rendered => ({
    status: 200,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
    body,
  })
  if (name === 'robots.txt') return plain('text/plain', robotsText(paths.basePath, origin))
  if (name === 'sitemap.xml') {
    if (origin === undefined) return undefined
    const urlsIn = (language: Language) => servedUrls({ ...paths, language, hash: atlas.hash })
    return plain('application/xml', sitemapText(viewOf(atlas, { evidence: defaultEvidence }), { origin, urlsIn }))
  }
  const file = files.get(name)
  if (file === undefined) return undefined
  return {
    status: 200,
    headers: { 'Content-Type': file.type, ...(file.permanent ? { 'Cache-Control': forever } : {}) },
    body: file.body(),
  }
}
