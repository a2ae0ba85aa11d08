/** A site of files: whole, with links that lead somewhere, and with what a script makes of it in a browser. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { type Language, viewOf } from '@puente/core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticAddresses } from '../src/site/addresses.ts'
import { renderPage } from '../src/site/render.ts'
import { staticSite } from '../src/site/static-site.ts'
import { atlases } from '../src/testing/atlases.ts'
import { staticUrls } from '../src/url/static-urls.ts'
import { launch, violationsOn, visit } from './browser.ts'

const basePath = '/some/atlas'

describe.each(['embedded', 'invented'] as const)('of the %s atlas', (name) => {
  const paths = new Set<string>()
  const links = new Map<string, string>()
  for (const { path, body } of staticSite({
    atlas: atlases[name],
    basePath,
    origin: 'https://example.org',
    scripts: new Map(),
  })) {
    paths.add(path)
    if (!path.endsWith('.html')) continue
    for (const [, address = ''] of String(body).matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
      if (!links.has(address)) links.set(address, path)
    }
  }

  it('every link leads to a file of it', () => {
    const broken = [...links].filter(([address]) => {
      const [path = ''] = decodeURI(address).split('?')
      if (!path.startsWith(`${basePath}/`)) return true
      const file = path.slice(basePath.length + 1)
      return !paths.has(file.endsWith('/') || file === '' ? `${file}index.html` : file)
    })
    expect(broken.slice(0, 10)).toEqual([])
    expect(links.size).toBeGreaterThan(100)
  })

  it('has what a host and search engines look for', () => {
    for (const path of ['index.html', '404.html', 'robots.txt', 'sitemap.xml', 'en/index.html', 'es/index.html'])
      expect(paths).toContain(path)
  })
})

describe('without JavaScript there are', () => {
  const atlas = atlases.embedded
  const known = new Set(staticAddresses(viewOf(atlas, { evidence: 'best' })))
  const urlsIn = (language: Language) => staticUrls({ basePath: '', language, has: (address) => known.has(address) })

  it('the ways to all partners that the page of an actor suggests', () => {
    for (const { id } of [...atlas.records.clusters, ...atlas.records.organizations]) {
      const page = renderPage({ atlas, urlsIn }, `/en/match/${id}`)
      expect(String(page?.body), id).not.toContain('open/?path')
    }
  })

  it('a list by each value of each facet', () => {
    expect(
      [...known].filter((address) => /^clusters\/(?:side|region|partner)\/[^/]+$/.test(address)).length,
    ).toBeGreaterThan(50)
  })
})

it('an id that was given up leads to what took its place', () => {
  const files = new Map(
    [...staticSite({ atlas: atlases.invented, basePath })].map(({ path, body }) => [path, String(body)]),
  )
  expect(files.get('es/clusters/korall-old/index.html')).toContain(`url=${basePath}/es/clusters/korall/`)
})

describe('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'puente-site-'))
  let browser: Browser
  const requested: string[] = []
  let origin: string
  let stop: () => void

  beforeAll(async () => {
    const scriptFolder = new URL('../dist/in-browser/', import.meta.url)
    const scripts = new Map(
      readdirSync(scriptFolder).map((name) => [name, readFileSync(new URL(name, scriptFolder), 'utf8')]),
    )
    for (const { path, body } of staticSite({ atlas: atlases.embedded, basePath, scripts })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), body)
    }
    const types: Readonly<Record<string, string>> = {
      css: 'text/css',
      js: 'text/javascript',
      svg: 'image/svg+xml',
      json: 'application/json',
      woff2: 'font/woff2',
    }
    const { promise, resolve } = Promise.withResolvers<number>()
    const server = serve(
      {
        port: 0,
        hostname: '127.0.0.1',
        fetch: (request) => {
          const path = decodeURI(new URL(request.url).pathname).slice(basePath.length)
          requested.push(path)
          const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
          if (!existsSync(file)) return new Response(readFileSync(join(folder, '404.html')), { status: 404 })
          const type = types[file.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8'
          return new Response(readFileSync(file), { headers: { 'content-type': type } })
        },
      },
      ({ port }) => resolve(port),
    )
    origin = `http://127.0.0.1:${await promise}`
    stop = () => server.close()
    browser = await launch()
  })

  afterAll(async () => {
    await browser.close()
    stop()
    rmSync(folder, { recursive: true })
  })

  // In bytes, as brotli makes them of the scripts and the data; what else a page loads, every page has.
  it.each([
    ['en/clusters/?country=es&sector=aerospace', 'Clusters: Spain, Aerospace', 105_000],
    ['es/sources/?q=ECCP&sort=-title', 'Fuentes: «ECCP»', 140_000],
    ['en/findings/?q=energy', 'Findings: “energy”', 130_000],
    ['en/open/?path%2Fclaut%2Fatana', 'From Clúster Automotriz de Nuevo León', 100_000],
    ['es/open/?path%2Fclaut%2Fatana', 'De Clúster Automotriz de Nuevo León', 100_000],
    ['en/match/claut/?organizations=true&limit=30', 'Partners for Clúster Automotriz de Nuevo León', 132_000],
    ['es/match/hegan/?sector=aerospace', 'Socios para HEGAN', 140_000],
    ['en/match/?of=nobody', 'Whom should we talk to?', 90_000],
    ['en/search/?q=energy', 'Search: energy', 135_000],
    ['es/search/?q=energ%C3%ADa', 'Buscar: energía', 135_000],
    ['en/search/?q=programme&page=2', 'Search: programme', 135_000],
    ['es/search/?q=a', 'Buscar: a', 135_000],
    ['es/open/?briefings%2Fpairs%2Fclaut%2Fatana', 'ATANA', 407_000],
    [
      'en/since/?about=claut&from=2025',
      'Clúster Automotriz de Nuevo León, A.C.: what has happened since 2025',
      407_000,
    ],
  ])('%s is made by the script', async (address, heading, budget) => {
    requested.length = 0
    const { page, complaints } = await visit(browser, `${origin}${basePath}/${address}`)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: heading }).waitFor()
    // Some pages have the heading of the file that they take the place of.
    await page.waitForLoadState('networkidle')
    const loaded = [...new Set(requested)].filter((path) => /^\/assets\/(?:open|data)-/.test(path))
    const bytes = loaded.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folder, path))).length, 0)
    // The first script, the one for pages of this kind, its data; of a search also what is shown of each hit.
    expect(loaded.filter((path) => !path.includes('/cards-'))).toHaveLength(3)
    expect(bytes, loaded.join(', ')).toBeLessThan(budget)
    expect(await violationsOn(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('a reader finds the ways between two by a name', async () => {
    const { page, complaints } = await visit(browser, `${origin}${basePath}/en/path/claut/`)
    await page.getByLabel('Name of a cluster or organisation').fill('ATANA')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('heading', { level: 1, name: /^From Clúster Automotriz.* to ATANA/ }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('a reader turns the pages of a search, and goes back', async () => {
    const { page, complaints } = await visit(browser, `${origin}${basePath}/en/`)
    await page.getByLabel('Search the atlas').fill('energy')
    await page.getByRole('button', { name: 'Search' }).click()
    const hits = page.locator('.result h2 a')
    await page.getByText(/^Page 1 of /).waitFor()
    const first = await hits.allTextContents()
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.getByText(/^Page 2 of /).waitFor()
    expect(first).toHaveLength(20)
    expect(await hits.allTextContents()).not.toEqual(first)
    await page.goBack()
    await page.getByText(/^Page 1 of /).waitFor()
    expect(await hits.allTextContents()).toEqual(first)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('the same page on the paper alone is made by the script, and leads back to the file', async () => {
    const { page, complaints } = await visit(browser, `${origin}${basePath}/en/clusters/claut/`)
    await page.getByRole('link', { name: 'Show only the discussion paper of March 2019' }).first().click()
    await page.getByText('From the discussion paper alone, as of March 2019.').first().waitFor()
    await page.getByRole('link', { name: 'Show all sources (November 2026)' }).first().click()
    await page.getByText('From all sources, as of November 2026.').first().waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${basePath}/en/clusters/claut/`)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it.each([
    ['en/clusters/', 2, 'Put the ticked side by side', 'Side by side: '],
    ['en/match/claut/', 2, 'Compare the ticked', 'side by side'],
  ])(
    'what is ticked at %s is put side by side by the script, and cannot be ticked without',
    async (address, count, button, heading) => {
      const { page, complaints } = await visit(browser, `${origin}${basePath}/${address}`)
      const boxes = page.getByRole('checkbox', { name: /./ }).and(page.locator('[name=with]'))
      for (let at = 0; at < count; at++) await boxes.nth(at).check()
      await page.getByRole('button', { name: button }).click()
      await page.getByRole('heading', { level: 1 }).filter({ hasText: heading }).waitFor()
      expect(complaints).toEqual([])
      await page.context().close()
      const plain = await visit(browser, `${origin}${basePath}/${address}`, { javaScriptEnabled: false })
      expect(await plain.page.locator('form input:visible, form button:visible').count()).toBe(0)
      expect(await plain.page.getByText('This form needs JavaScript').isVisible()).toBe(true)
      await plain.page.context().close()
    },
  )

  it('a reader finds partners without JavaScript', async () => {
    const { page, complaints } = await visit(browser, `${origin}${basePath}/en/`, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Whom should we talk to?' }).click()
    await page.getByRole('link', { name: 'Aerocluster de Querétaro' }).click()
    await page.getByRole('heading', { level: 1, name: 'Partners for Aerocluster de Querétaro' }).waitFor()
    await page.getByRole('link', { name: 'All ways between them' }).first().click()
    await page.getByRole('heading', { level: 1, name: /^From Aerocluster de Querétaro to/ }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('without JavaScript a page that is not a file says so and leads on', async () => {
    const { page } = await visit(browser, `${origin}${basePath}/es/open/?path%2Fclaut%2Ftecnova`, {
      javaScriptEnabled: false,
    })
    await page.getByRole('heading', { level: 1, name: 'Esta página se hace en su navegador' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Clústeres' }).click()
    await page.getByRole('heading', { level: 1, name: 'Clústeres' }).waitFor()
    await page.context().close()
  })
})
