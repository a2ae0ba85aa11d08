/** Briefings as a browser prints them. */
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BriefingSubject, briefing, briefingHtml } from '../src/briefing/index.ts'
import { evidenceKinds } from '../src/dataset/atlas.ts'
import { viewOf } from '../src/dataset/atlas-view.ts'
import { atlas as embedded } from '../src/dataset/embedded.ts'
import type { EmbeddedIds } from '../src/dataset/generated/ids.ts'

/** As the service answers by default, and as the paper has it. */
const atlases = evidenceKinds.map((evidence) => viewOf(embedded, { evidence }))

let browser: Browser
/** One for all: the browser's build for one process ends with its last page. */
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args })
  page = await browser.newPage()
})

afterAll(() => browser?.close())

/** Those with most to say: the whole, both sides, the focus sectors, and who has most ties. */
const subjects: readonly BriefingSubject<EmbeddedIds>[] = [
  { kind: 'atlas' },
  { kind: 'place', id: 'mx' },
  { kind: 'place', id: 'eu' },
  { kind: 'sector', id: 'aerospace' },
  { kind: 'sector', id: 'renewable-energy' },
  { kind: 'cluster', id: 'basque-energy-cluster' },
  { kind: 'pair', ids: ['aerocluster-queretaro', 'hegan'] },
]

it.each(subjects)('takes no more than two pages of A4: $kind $id', async (subject) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  for (const atlas of atlases)
    for (const language of ['en', 'es'] as const) {
      await page.setContent(briefingHtml(briefing(atlas, subject, { language })))
      const pdf = await page.pdf({ preferCSSPageSize: true })
      const pages = /\/Type \/Pages\s[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/u.exec(pdf.toString('latin1'))
      expect(Number(pages?.[1] ?? pages?.[2])).toBeGreaterThan(0)
      expect(Number(pages?.[1] ?? pages?.[2])).toBeLessThanOrEqual(2)
    }
  expect(requested).toEqual([])
})
