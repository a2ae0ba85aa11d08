/** The pages in a real browser that can reach nobody but us. @module */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { serve } from '@hono/node-server'
import { type Atlas, labelOfId, suggest } from '@puente/core'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { servedFile, servedPage } from '../src/site/render.ts'
import { launch } from './launch.ts'

export { launch }

interface Running {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Names for what is typed, as the service gives them. */
function suggested(atlas: Atlas, query: URLSearchParams): Response {
  const data = suggest(atlas, query.get('q') ?? '', { limit: 8 }).map(({ id, collection, name }) => ({
    id,
    collection,
    name,
    label: labelOfId(atlas, id, 'en'),
  }))
  return Response.json({ data })
}

/** Answers with the pages of an atlas, on a port of its own. */
async function startPages(atlas: Atlas): Promise<Running> {
  const fetch = (request: Request): Response => {
    const { pathname, search, searchParams } = new URL(request.url)
    if (pathname === '/v1/suggest') return suggested(atlas, searchParams)
    const answer =
      servedFile({ atlas, name: pathname.slice(1), basePath: '', dataPath: '' }) ??
      servedPage({ atlas, target: pathname + search, basePath: '', dataPath: '' })
    return answer === undefined ? new Response(null, { status: 404 }) : new Response(answer.body, answer)
  }
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port))
  const port = await promise
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      await closed.promise
    },
  }
}

export interface Visit {
  readonly page: Page
  /** Every error in the console and on the page, every failed request and every one to another host. */
  readonly complaints: string[]
}

/** Opens a page, and notes what it should not do; what its policy forbids is an error in the console. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(`asks ${request.url()}`)
  })
  await page.goto(url)
  return { page, complaints }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with a page, each with the elements. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    "axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** What the tests of a file look at pages with. */
export interface PagesInBrowser {
  readonly origin: string
  /** Opens a page by its path. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>
}

/**
 * Serves the pages of an atlas, and starts a browser, for all tests of the file or block that calls this.
 *
 * @returns where they are, and what opens them, from the first test on
 */
export function pagesInBrowser(atlas: Atlas): PagesInBrowser {
  let pages: Running
  let browser: Browser
  beforeAll(async () => {
    pages = await startPages(atlas)
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await pages.stop()
  })
  return {
    get origin() {
      return pages.origin
    },
    visit: (path, options) => visit(browser, pages.origin + path, options),
  }
}
