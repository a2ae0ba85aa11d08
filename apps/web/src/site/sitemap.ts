/** What programs that index the pages read. @module */
import { type Atlas, collectionNames, type Language, languages, overview } from '@puente/core'
import { briefingCollections } from '@puente/core/briefing'
import type { Urls } from '../url/urls.ts'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The most addresses that a sitemap may have; each stands once in each language. */
const maxAddresses = 25_000

/** The addresses that are worth finding by a search engine: each thing once. */
const indexedAddresses = (atlas: Atlas): readonly string[] => [
  '',
  'about',
  'accessibility',
  'map',
  'white-spots',
  'timeline',
  'since',
  'match',
  'briefings',
  'briefings/atlas',
  ...overview(atlas).sectors.map(({ sector }) => `map?sector=${sector.record.id}`),
  ...atlas.records.clusters.map(({ id }) => `match/${id}`),
  ...briefingCollections.flatMap((name) => atlas.records[name].map(({ id }) => `briefings/${name}/${id}`)),
  ...collectionNames.flatMap((name) => [name, ...atlas.records[name].map(({ id }) => `${name}/${id}`)]),
]

export interface SitemapOptions {
  readonly origin: string
  readonly urlsIn: (language: Language) => Urls
  /** Default: what is worth finding. */
  readonly addresses?: readonly string[]
}

/** The sitemap: each address in each language, with its other languages beside it. */
export function sitemapText(
  atlas: Atlas,
  { origin, urlsIn, addresses = indexedAddresses(atlas) }: SitemapOptions,
): string {
  const urls = languages.map((language) => [language, urlsIn(language)] as const)
  const entries = addresses.slice(0, maxAddresses).flatMap((address) => {
    const links = urls.map(([language, { page }]) => [language, escapeXml(origin + page(address))] as const)
    const alternates = links
      .map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
      .join('')
    return links.map(([, href]) => `<url><loc>${href}</loc>${alternates}</url>`)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

/** What robots may read: everything but searches, which are endless. */
export const robotsText = (basePath: string, origin: string | undefined): string =>
  [
    'User-agent: *',
    ...languages.map((language) => `Disallow: ${basePath}/${language}/search?`),
    ...(origin === undefined ? [] : [`Sitemap: ${origin}${basePath}/sitemap.xml`]),
    '',
  ].join('\n')
