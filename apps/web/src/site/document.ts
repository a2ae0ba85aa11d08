/** The whole document around a page. @module */
import { type Language, languages } from '@puente/core'
import { html, raw } from 'hono/html'
import type { Page, PageContext } from '../parts/context.ts'
import { words } from '../parts/words.ts'
import { printAddress } from '../url/address.ts'
import { contentPolicy } from './content-policy.ts'
import { frameOf } from './frame.tsx'
import { script, style } from './generated/assets.ts'
import { fonts, previews } from './generated/binaries.ts'

/** The files with which a browser makes pages that a site of files does not have, below the base path. */
export interface ClientFiles {
  readonly base: string
  /** The first of the scripts. */
  readonly opener: string
  /** The folder of the data. */
  readonly data: string
}

interface DocumentProps {
  readonly context: PageContext
  readonly page: Page
  readonly client?: ClientFiles | undefined
}

const locales: Readonly<Record<Language, string>> = { en: 'en_GB', es: 'es_MX' }

/** A document cannot say by itself who may frame it. */
const metaPolicy = contentPolicy.replace(/; frame-ancestors.*$/, '')

/** A font that comes late is not shown on the first page of a visit, where bold text would stand in another face. */
const preloaded = Object.keys(fonts)

/** The same page in each language; a page that is not to be indexed says so. */
function addressLinks({ context: { urls, origin = '' }, page: { canonical } }: DocumentProps) {
  if (canonical === undefined) return html`<meta name="robots" content="noindex">`
  const alternates = languages.map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${origin + urls.page(canonical, one)}">`,
  )
  return html`<link rel="canonical" href="${origin + urls.page(canonical)}">${alternates}`
}

/** The head as a text: as an element of hono/jsx it would make all other elements a little slower, like a drawing. */
function headOf(props: DocumentProps) {
  const { context, page } = props
  const { atlas, language, urls, origin = '' } = context
  const { title, description, canonical, alternates = [], jsonLd, preview } = page
  const name = atlas.manifest.title[language]
  const linkedData = jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonLd}</script>`
  return html`<head><meta charset="utf-8">
${urls.kind === 'static' ? html`<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">` : ''}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${name.split(':')[0]}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#faf8f2" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#12181d" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${urls.file('favicon.svg')}" type="image/svg+xml">
${preloaded.map((file) => html`<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${urls.file(`assets/${file}`)}">`)}
<link rel="stylesheet" href="${urls.file(`assets/${style.file}`)}">
${addressLinks(props)}
<link rel="alternate" type="application/atom+xml" href="${urls.feed}" title="${words[language].feed}">
${canonical === '' ? html`<link rel="describedby" type="text/turtle" href="${urls.catalog}">` : ''}
${alternates.map(({ type, href, label }) => html`<link rel="alternate" type="${type}" href="${href}" title="${label}">`)}
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="${locales[language]}">
<meta property="og:url" content="${origin + urls.page(canonical ?? printAddress(context.address))}">
<meta property="og:image" content="${origin}${urls.file(preview === undefined ? 'preview.png' : `assets/${previews[preview].file}`)}">
<meta name="twitter:card" content="summary_large_image">
${raw(linkedData)}
<script src="${urls.file(`assets/${script.file}`)}" defer></script>
</head>`
}

/** A page as a whole document. */
export function documentOf(props: DocumentProps): string {
  const { context, page, client } = props
  const data =
    client === undefined
      ? ''
      : html` data-base="${client.base}" data-opener="${client.opener}" data-data="${client.data}"`
  const body = raw(frameOf({ context, page }))
  return String(html`<!doctype html>
<html lang="${context.language}" class="${page.kind ?? 'normal'}${context.urls.kind === 'static' ? ' files' : ''}"${data}>
${headOf(props)}
<body>${body}</body>
</html>`)
}
