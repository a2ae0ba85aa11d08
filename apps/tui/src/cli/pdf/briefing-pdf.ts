/** A briefing as PDF: its page, in the fonts of the pages, printed by a browser of the machine. @module */
import type { Localized, Result } from '@puente/core'
import { type Briefing, briefingHtml } from '@puente/core/briefing'
import { fontFaces } from '@puente/web/fonts'
import type { Io } from '../io.ts'
import { findBrowser } from './find-browser.ts'
import { printPage } from './print-page.ts'

/** The fonts come along, so that lines break alike on every machine, and two pages stay two. */
const inOurFonts = `
@page { @bottom-right { font-family: 'Puente Sans', sans-serif; } }
body, .meta, .inferred, sup, .sources, .reading { font-family: 'Puente Sans', sans-serif; }
h1, h2 { font-family: 'Puente Serif', serif; }
@media print {
  body { font-size: 9pt; }
  .sources, .reading { font-size: 7.2pt; }
}
`

/** Two pages of A4; or what is missing, in words. */
export async function briefingPdf(briefing: Briefing, { env }: Pick<Io, 'env'>): Promise<Result<Buffer, Localized>> {
  const browser = findBrowser({ env, platform: process.platform })
  if (!browser.ok) return browser
  const html = briefingHtml(briefing, { style: fontFaces() + inOurFonts })
  return printPage(html, { browser: browser.value, creator: 'Puente' })
}
