/** When a browser has drawn the largest part of a page, beside files with the same bytes. @module */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actorMap, atlas, languages, mapPart } from '@puente/core'
import { table } from '@puente/tooling/markdown'
import type { Browser } from 'playwright-core'
import { launch } from '../../../web/test/launch.ts'
import { wireOf } from '../../load/repeated.ts'
import { programs, start } from '../../load/server-process.ts'
import { type Comparison, columnsOf, inTurn, rowOf } from './comparison.ts'

/** A file as it comes over the wire. */
export interface File {
  readonly headers: Readonly<Record<string, string>>
  /** In Base64. */
  readonly body: string
}

const inLanguages = (paths: readonly string[]) =>
  paths.flatMap((path) => languages.map((language) => `/${language}/${path}`))

/** So many pages of each kind a service has answered before others are visited. */
const answeredBefore = 20

interface Kind {
  readonly name: string
  /** None twice: a service makes each at the first visit. */
  readonly visited: readonly string[]
  readonly before: readonly string[]
}

function kindOf(name: string, addresses: readonly string[]): Kind {
  return { name, visited: addresses.slice(0, -answeredBefore), before: addresses.slice(-answeredBefore) }
}

function kindsOfPages(): readonly Kind[] {
  const ids = atlas.records.clusters.map(({ id }) => id)
  // For each date all names are put down anew.
  const maps = kindOf('map as of a date', inLanguages(Array.from({ length: 20 }, (_, at) => `map?asOf=${2024 - at}`)))
  const map = actorMap(atlas)
  const sectors = atlas.records.sectors
    .filter(({ id }) => mapPart(atlas, map, { sectors: [id] }).regions.length > 0)
    .map(({ id }) => `map?sector=${id}`)
  return [
    kindOf('record', inLanguages(ids.map((id) => `clusters/${id}`))),
    kindOf('match', inLanguages(ids.map((id) => `match/${id}`))),
    { name: 'map', visited: inLanguages(['map', ...sectors]), before: maps.before },
    { ...maps, before: [] },
  ]
}

/** The milliseconds at which the largest part was drawn that was drawn until all letters were there. */
const largestPaint = `document.fonts.ready.then(() => new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true })
  }))
}))`

/** Visits a page as somebody does who has never been there. */
async function visit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const answer = await page.goto(url)
  if (answer?.status() !== 200) throw new Error(`${url} answers ${answer?.status()}`)
  const time = await page.evaluate<number>(largestPaint)
  await context.close()
  return time
}

/** Every file that a browser asks for to show pages of a service, as it gets it. */
async function filesOf(browser: Browser, origin: string, addresses: readonly string[]): Promise<Record<string, File>> {
  const files: Record<string, File> = {}
  for (const address of addresses) {
    const page = await browser.newPage()
    const requests: Promise<void>[] = []
    page.on('request', (request) => {
      const read = async () => {
        const { pathname, search } = new URL(request.url())
        const { 'accept-encoding': coding = 'gzip, deflate' } = await request.allHeaders()
        const { headers, body } = await wireOf(request.url(), { 'accept-encoding': coding })
        const sent = ['content-type', 'content-encoding', 'content-length', 'content-security-policy', 'cache-control']
        files[pathname + search] = {
          headers: Object.fromEntries(sent.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : []))),
          body: body.toString('base64'),
        }
      }
      requests.push(read())
    })
    await page.goto(origin + address)
    await Promise.all(requests)
    await page.close()
  }
  return files
}

/**
 * The table, in Markdown.
 *
 * @param folder where the files are listed
 * @param count how many pages of each kind are visited at the most
 */
export async function paint(folder: string, count: number): Promise<string> {
  const kinds = kindsOfPages().map((kind) => ({ ...kind, visited: kind.visited.slice(0, count) }))
  const browser = await launch()
  const recorded = await start(programs.service)
  const file = join(folder, 'files.json')
  writeFileSync(
    file,
    JSON.stringify(
      await filesOf(
        browser,
        recorded.address,
        kinds.flatMap(({ visited }) => visited),
      ),
    ),
  )
  await recorded.stop()
  const service = await start(programs.service)
  const files = await start(fileURLToPath(new URL('./files-server.ts', import.meta.url)), { FILES: file })
  const rows: Comparison[] = []
  for (const address of kinds.flatMap(({ before }) => before)) {
    await (await fetch(service.address + address)).text()
  }
  for (const { name, visited } of kinds) {
    const turns = []
    for (const [turn, address] of visited.entries()) {
      turns.push(
        await inTurn(
          turn,
          () => visit(browser, service.address + address),
          () => visit(browser, files.address + address),
        ),
      )
    }
    rows.push({ name, turns, atMost: 1.25 })
  }
  await Promise.all([browser.close(), service.stop(), files.stop()])
  return table(
    columnsOf('page, ms', 'file, ms'),
    rows.map((row) => rowOf(row, 0)),
  )
}
