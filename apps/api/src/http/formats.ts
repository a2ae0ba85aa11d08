/** The formats of responses: each has a media type, and a suffix with which an address requests it. @module */
import type { Context } from 'hono'
import { getPath } from 'hono/utils/url'
import { preferredType } from './accept.ts'
import { problem } from './problem.ts'
import type { ServiceEnv } from './request-facts.ts'

/** The media type of each format; its name is the suffix. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  nq: 'application/n-quads',
  atom: 'application/atom+xml',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  jgf: 'application/vnd.jgf+json',
  dot: 'text/vnd.graphviz',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sqlite: 'application/vnd.sqlite3',
  parquet: 'application/vnd.apache.parquet',
  js: 'text/javascript',
  zip: 'application/zip',
  'parquet.zip': 'application/zip',
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const

export type Format = keyof typeof mediaTypes

const isFormat = (text: string): text is Format => Object.hasOwn(mediaTypes, text)

/** The syntaxes of linked data: all say the same. */
export const linkedDataFormats = ['jsonld', 'ttl', 'nq'] as const satisfies Format[]

export type LinkedDataFormat = (typeof linkedDataFormats)[number]

export const isLinkedData = (format: Format): format is LinkedDataFormat =>
  linkedDataFormats.some((one) => one === format)

/** The formats for databases and engines, which need a program that writes them. */
export const databaseFormats = ['sqlite', 'parquet', 'parquet.zip'] as const satisfies Format[]

/** The format that the end of a path names, like `.csv`, or like `.csl.json`, which is more than `.json`. */
function suffixOf(path: string): Format | undefined {
  const name = /\.((?:csl\.|parquet\.)?[a-z]+)$/.exec(path)?.[1]
  return name !== undefined && isFormat(name) ? name : undefined
}

/**
 * A path without the suffix of a format: below `/v1` no other name has a dot. The home page ends in a slash, which Hono
 * leaves out below a base path.
 */
export function withoutSuffix(path: string, basePath: string): string {
  if (basePath !== '' && path === `${basePath}/`) return basePath
  const suffix = path.startsWith(`${basePath}/v1/`) ? suffixOf(path) : undefined
  return suffix === undefined ? path : path.slice(0, -suffix.length - 1)
}

/** The path of a request, without the suffix of a format. */
export const pathWithoutSuffix = (request: Request, basePath: string): string =>
  withoutSuffix(getPath(request), basePath)

/** The suffix of an address, with its dot; empty where it has none. */
export function requestedSuffix(c: Context<ServiceEnv>): string {
  const rest = getPath(c.req.raw).slice(c.req.path.length)
  return rest === '/' ? '' : rest
}

/**
 * The format that a request prefers: the one of its suffix, or else of its `Accept` header. If it prefers HTML and there is
 * JSON, it is JSON, of which the pipeline makes a page.
 *
 * @returns `undefined` if the request accepts none of them
 */
export function requestedFormat<F extends Format>(c: Context<ServiceEnv>, offered: readonly F[]): F | undefined {
  const suffix = requestedSuffix(c)
  if (suffix !== '') return offered.find((format) => `.${format}` === suffix)
  c.env.noteOffered(offered)
  const hasPage = !offered.some((format) => format === 'html') && offered.some((format) => format === 'json')
  const types = offered.map((format) => mediaTypes[format])
  const preferred = preferredType(c.env.accept, hasPage ? [...types, mediaTypes.html] : types)
  const wanted = hasPage && preferred === mediaTypes.html ? mediaTypes.json : preferred
  return offered.find((format) => mediaTypes[format] === wanted)
}

export function notAcceptable(c: Context<ServiceEnv>, offered: readonly Format[]) {
  const available = [...new Set(offered.map((format) => mediaTypes[format]))]
  const suffixes = c.req.path.includes('/v1/') ? offered.map((format) => `.${format}`).join(', ') : ''
  const end =
    suffixes === ''
      ? { en: '', es: '' }
      : { en: `, or end the path with ${suffixes}`, es: `, o termine la ruta en ${suffixes}` }
  const detail = {
    en: `This comes as ${available.join(' or ')} only. Ask for that, or for */*, in the Accept header${end.en}.`,
    es: `Esto solo existe como ${available.join(' o ')}. Pídalo, o pida */*, en la cabecera Accept${end.es}.`,
  }
  return problem(c, 'not-acceptable', { detail, available })
}

/** The value of the Content-Type header of a format. */
export const contentTypeOf = (format: Format): string => {
  const mediaType: string = mediaTypes[format]
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
}
