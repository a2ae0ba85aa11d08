/** The reference for people, in a real browser that can reach nobody but us. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sparticuz from '@sparticuz/chromium'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, runtimes } from './everywhere/runtimes.ts'

const node = runtimes.find(({ name }) => name.startsWith('on Node'))!
let running: Running
let address: string
let browser: Browser

beforeAll(async () => {
  running = await node.start()
  address = new URL((await running.ask('/docs')).url).origin
  const nobodyElse = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
  browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, nobodyElse],
  })
})

afterAll(async () => {
  await browser.close()
  await running.stop()
})

interface Visit {
  readonly page: Page
  /** Every request to another host, every failed one, every error in the console and on the page. */
  readonly complaints: string[]
}

/** Opens a page, and notes what it should not do; what its policy forbids is an error in the console. */
async function visit(path: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== address && protocol !== 'data:' && protocol !== 'blob:') complaints.push(`asks ${request.url()}`)
  })
  await page.goto(address + path)
  return { page, complaints }
}

describe('the reference', () => {
  it('is drawn whole, and asks nobody else for anything', async () => {
    const { page, complaints } = await visit('/docs')
    await page.getByText('/v1/clusters/{id}').first().waitFor()
    await page
      .getByRole('link', { name: /List clusters/ })
      .first()
      .waitFor()
    expect(complaints).toEqual([])
  })

  it('asks the service itself, from the page', async () => {
    const { page, complaints } = await visit('/docs#tag/cooperation/GET/v1/timeline')
    await page.getByRole('button', { name: /Test Request.*\/v1\/timeline/ }).click()
    const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/v1/timeline')
    await page.getByRole('button', { name: /^Send get request/i }).click()
    expect((await answered).status()).toBe(200)
    expect(complaints).toEqual([])
  })

  it('is linked from the first page', async () => {
    const { page, complaints } = await visit('/')
    await page.waitForURL(`${address}/en`)
    await page.getByRole('link', { name: 'Data for programs' }).click()
    await page.waitForURL(`${address}/docs`)
    expect(complaints).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each([['/docs', '.endpoints']])('%s is for everybody: axe finds nothing', async (path, drawn) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme })
    await page.goto(address + path)
    await page.locator(drawn).first().waitFor()
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>('axe.run()')
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.slice(0, 3).map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
    ).toEqual([])
  })
})

it('its script is kept by caches for as long as they keep anything, as its address names its version', async () => {
  const html = await (await running.ask('/docs')).text()
  const [, script = ''] = /<script src="([^"]+)">/.exec(html) ?? []
  const packed = { 'Accept-Encoding': 'br' }
  const { status, headers } = await running.ask(script, { headers: packed })
  expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect([headers.get('content-encoding'), Number(headers.get('content-length')) < 2_000_000]).toEqual(['br', true])
  const again = await running.ask(script, { headers: { ...packed, 'If-None-Match': headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})
