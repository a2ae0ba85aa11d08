import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Briefing, briefing, webAddress } from '@puente/core/briefing'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atlas } from '../../testing/atlas.ts'
import { writeBrowser, writeProgram } from '../../testing/browser.ts'
import { briefingPdf } from './briefing-pdf.ts'
import { printPage } from './print-page.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let browser = ''
beforeAll(async () => {
  browser = await writeBrowser(folder)
})

/** A PDF as another program reads it. */
async function read(bytes: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const [{ info }, destinations, outline] = await Promise.all([
    document.getMetadata(),
    document.getDestinations(),
    document.getOutline(),
  ])
  const texts: string[] = []
  const links: string[] = []
  const references: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    for (const { url, dest } of await page.getAnnotations()) {
      if (typeof url === 'string') links.push(url)
      else if (typeof dest === 'string') references.push(dest)
    }
  }
  return { title: Object(info).Title, texts, links, references, destinations, outline, pages: document.numPages }
}

/** A text without what the breaking of lines changes. */
const unbroken = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u00ad\u2010-]/gu, '')

async function printed(value: Briefing) {
  const outcome = await briefingPdf(value, { env: { PUENTE_BROWSER: browser } })
  if (!outcome.ok) throw new Error(outcome.error.en)
  return read(outcome.value)
}

const subjects = [
  { kind: 'atlas' },
  { kind: 'place', id: 'mx' },
  { kind: 'sector', id: 'aerospace' },
  { kind: 'sector', id: 'renewable-energy' },
  { kind: 'pair', ids: ['aerocluster-queretaro', 'hegan'] },
] as const

describe.each(['en', 'es'] as const)('in %s', (language) => {
  it.each(subjects)('says on two pages of A4 what the briefing says: $kind', async (subject) => {
    const value = briefing(atlas, subject, { language })
    const { title, texts, links, references, destinations, outline, pages } = await printed(value)
    expect(pages).toBeLessThanOrEqual(2)
    expect(title).toBe(value.title)
    const [main, ...more] = outline
    expect([unbroken(main?.title ?? ''), more]).toEqual([unbroken(value.title), []])
    const headings = value.sections.map(({ heading }) => heading)
    expect(main?.items.map((entry: { title: string }) => entry.title).slice(0, -1)).toEqual(headings)

    // The number of a page stands at its foot, and is drawn first.
    const whole = unbroken(texts.map((text, at) => text.replace(`${at + 1} / ${pages}`, '')).join(''))
    const statements = value.sections.flatMap(({ statements }) => statements)
    for (const { text } of [...statements, ...value.citations]) expect(whole).toContain(unbroken(text))

    const addresses = value.citations.flatMap(({ url }) => webAddress(url)?.href ?? [])
    expect(new Set(links)).toEqual(new Set(addresses))
    // Each number in the text leads to its source on the last page.
    const numbers = statements.flatMap(({ citations }) => citations)
    expect(new Set(references)).toEqual(new Set(numbers.map((number) => `source-${number}`)))
    for (const reference of references) expect(destinations).toHaveProperty(reference)
  })
})

describe('a browser that does not print', () => {
  const noBrowsers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('puente-browser-'))

  it('is named with what it says, and leaves nothing behind', async () => {
    const before = noBrowsers()
    const broken = writeProgram(folder, 'broken', ['echo "no libnss3.so" >&2', 'exit 127'])
    const outcome = await printPage('<p>', { browser: broken, creator: 'Puente' })
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        en: `${broken} has not printed the page: no libnss3.so. Set PUENTE_BROWSER to another browser, or write --format docx.`,
      },
    })
    expect(noBrowsers().filter((name) => !before.includes(name))).toEqual([])
  })

  it('is ended when it says nothing', async () => {
    // Not the script itself but what it starts holds the pipes.
    const silent = writeProgram(folder, 'silent', [String.raw`printf 'nonsense\0null\0' >&4`, 'sleep 30'])
    const outcome = await printPage('<p>', { browser: silent, creator: 'Puente', limit: 0.2 })
    expect(outcome).toMatchObject({ ok: false, error: { es: expect.stringContaining('tardó más de') } })
  })

  it('can be gone when it is started', async () => {
    const gone = join(folder, 'gone')
    const outcome = await printPage('<p>', { browser: gone, creator: 'Puente' })
    expect(outcome).toMatchObject({ ok: false, error: { en: expect.stringContaining(gone) } })
  })
})
