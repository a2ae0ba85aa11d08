/** The whole document around a page. @module */
import { type Language, languages } from '@puente/core'
import { raw } from 'hono/html'
import type { Page, PageContext } from '../parts/context.ts'
import { printAddress } from '../url/address.ts'
import { contentPolicy } from './content-policy.ts'
import { Frame } from './frame.tsx'
import { script, style } from './generated/assets.ts'
import { fonts } from './generated/binaries.ts'

/** The files with which a browser makes pages that a site of files does not have, below the base path. */
export interface ClientFiles {
  readonly base: string
  readonly opener: string
  readonly dataset: string
}

interface DocumentProps {
  readonly context: PageContext
  readonly page: Page
  /** Where the pages are on the web, without a slash at its end; absent: links in the head have no host. */
  readonly origin?: string | undefined
  readonly client?: ClientFiles | undefined
}

const locales: Readonly<Record<Language, string>> = { en: 'en_GB', es: 'es_MX' }

/** A document cannot say by itself who may frame it. */
const metaPolicy = contentPolicy.replace(/; frame-ancestors.*$/, '')

/** JSON in a script element: nothing in it can end the element. */
const jsonText = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')

function Head({ context, page, origin = '' }: DocumentProps) {
  const { atlas, language, urls } = context
  const title = `${page.title} · ${atlas.manifest.title[language].split(':')[0]}`
  const { canonical } = page
  return (
    <head>
      <meta charset="utf-8" />
      {urls.kind === 'static' ? <meta http-equiv="Content-Security-Policy" content={metaPolicy} /> : null}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#faf8f2" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#12181d" media="(prefers-color-scheme: dark)" />
      <link rel="icon" href={urls.file('favicon.svg')} type="image/svg+xml" />
      {preloaded.map((name) => (
        <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={urls.file(`assets/${name}`)} />
      ))}
      <link rel="stylesheet" href={urls.file(`assets/${style.file}`)} />
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={origin + urls.page(canonical)} />
          {languages.map((one) => (
            <link rel="alternate" hreflang={one} href={origin + urls.page(canonical, one)} />
          ))}
        </>
      )}
      {page.alternates?.map(({ type, href, label }) => (
        <link rel="alternate" type={type} href={href} title={label} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:site_name" content={atlas.manifest.title[language]} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:url" content={origin + urls.page(canonical ?? printAddress(context.address))} />
      <meta property="og:image" content={`${origin}${urls.file('preview.png')}`} />
      <meta name="twitter:card" content="summary_large_image" />
      {page.jsonLd === undefined ? null : <script type="application/ld+json">{raw(jsonText(page.jsonLd))}</script>}
      <script src={urls.file(`assets/${script.file}`)} defer />
    </head>
  )
}

/** What every page shows first: its heading and its text. */
const preloaded = Object.keys(fonts).filter((name) => /serif-4-600|sans-3-400/.test(name))

/** A page as a whole document. */
export function documentOf(props: DocumentProps): string {
  const { context, page, client } = props
  const { language } = context
  const data =
    client === undefined
      ? {}
      : { 'data-base': client.base, 'data-opener': client.opener, 'data-dataset': client.dataset }
  const document = (
    <html lang={language} class={page.kind ?? 'normal'} {...data}>
      <Head {...props} />
      <body>
        <Frame context={context} page={page} />
      </body>
    </html>
  )
  return `<!doctype html>\n${document}`
}
