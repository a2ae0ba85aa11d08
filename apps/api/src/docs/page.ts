/** The page on which Scalar draws the reference. @module */
import type { Localized } from '@puente/core'
import { html } from 'hono/html'
import type { Links } from '../links.ts'

/** What Scalar is told: to ask nobody else for anything, and to offer nothing that would. */
const configuration = {
  withDefaultFonts: false,
  telemetry: false,
  showDeveloperTools: 'never',
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenFirstTag: true,
} as const

/**
 * The page of the reference. It holds no script of its own: Scalar reads what it is told from attributes.
 *
 * @param title what the service is called
 * @param links where the description and the script are
 */
export const referencePage = (title: Localized, links: Links) => html`<!doctype html>
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
