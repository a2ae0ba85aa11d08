/** The description of the service: for programs `/openapi.json`, for people a page that shows it. @module */
import type { Localized } from '@puente/core'
import { html } from 'hono/html'
import { cacheForever } from '../http/standard-headers.ts'
import { type Links, referenceFile, referenceVersion } from '../links.ts'
import { version } from '../version.ts'
import { endpoint } from './endpoint.ts'

/**
 * What Scalar's own looks lack, as axe finds it: contrast of 4.5 for small text, a list of addresses that scrolls where no
 * key reaches it, and a button to copy that has no name, which is taken away: what it copies can be selected.
 */
const readable = `
.light-mode { --scalar-color-2: #4a4a4a; --scalar-color-3: #5f5f5f; --scalar-color-blue: #00568f; --scalar-color-green: #00602f;
  --scalar-color-orange: #8a4300; --scalar-color-red: #b00020; --scalar-color-purple: #5b35a0; --scalar-color-accent: #00568f; }
.dark-mode { --scalar-color-2: #c6c6c6; --scalar-color-3: #b0b0b0; --scalar-color-blue: #6cc0ff; --scalar-color-green: #4cd995;
  --scalar-color-orange: #ffb066; --scalar-color-red: #ff9a9a; --scalar-color-purple: #c3a6ff; --scalar-color-accent: #6cc0ff; }
.endpoints, .scalar-card-content:has(.endpoints) { max-height: none !important; overflow: visible !important; }
.scalar-code-copy { display: none !important; }
`

/** Settings of Scalar: it asks no other host for anything, and offers nothing that would. */
const configuration = {
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: 'never',
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenFirstTag: true,
  customCss: readable,
} as const

/** The page of the reference. It has no script of its own: Scalar reads its settings from attributes. */
const referencePage = (title: Localized, links: Links) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.en}: API</title>
<link rel="icon" href="data:,">
</head>
<body>
<noscript><p>The reference needs JavaScript. All of it is in <a href="${links.openapi}">${links.openapi}</a> as well.</p></noscript>
<script id="api-reference" data-url="${links.openapi}" data-configuration="${JSON.stringify(configuration)}"></script>
<script src="${links.referenceScript}"></script>
</body>
</html>
`

/**
 * What the page may do: run the one script, and ask this service. Scalar generates styles as it draws, so that their
 * hashes are not known beforehand; a style can load nothing here.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const reference = endpoint({
  path: '/docs',
  id: 'docs',
  tag: 'Service',
  link: 'docs',
  summary: 'This description, to read and to try',
  description: 'A page on which Scalar draws this description. It sends requests to this service only.',
  formats: ['html'],
  isServed: (service) => service.reference !== undefined,
  handle: ({ c, service: { atlas, links } }) =>
    c.html(referencePage(atlas.manifest.title, links), 200, {
      'Content-Language': 'en',
      'Content-Security-Policy': policy,
    }),
})

export const referenceScript = endpoint({
  path: `/docs/${referenceFile}`,
  id: 'docsScript',
  tag: 'Service',
  summary: 'The script that draws the reference',
  description: 'Its address names its version, so that what is there never changes.',
  formats: ['js'],
  isServed: (service) => service.reference !== undefined,
  handle: async ({ service: { reference } }) => ({
    body: (await reference?.read()) ?? '',
    headers: { 'Cache-Control': cacheForever, ETag: `"scalar-${referenceVersion}"` },
  }),
})

/** The description of a service; clients that read OpenAPI know what it holds deeper down. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly [part: string]: unknown }
  readonly paths: Readonly<Record<string, object>>
  readonly [part: string]: unknown
}

export const openApi = endpoint({
  path: '/openapi.json',
  id: 'openapi',
  tag: 'Service',
  link: 'openapi',
  summary: 'This description',
  description:
    'OpenAPI 3.1. Examples are answers of this service, with the first items of each list; of a large dataset, answers from a part of it.',
  formats: ['json'],
  answerExample: { openapi: '3.1.1', info: { title: 'Puente', version }, paths: {} },
  answer: ({ typed }) => typed<OpenApiDocument>(),
  handle: async ({ c, app }) => ({ body: await app.openApi(c.env) }),
})
