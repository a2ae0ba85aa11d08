/** What each person of docs/questions.md asks, done as that person would: by clicking, with and without JavaScript. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlases } from '../src/testing/atlases.ts'
import { pagesInBrowser } from './browser.ts'

const pages = pagesInBrowser(atlases.embedded)

const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

const mainWays = (page: Page) => page.getByRole('navigation', { name: /^(?:Main ways|Caminos principales)$/ })

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  async function begin(language: 'en' | 'es') {
    const visited = await pages.visit(`/${language}`, { javaScriptEnabled })
    return {
      ...visited,
      end: async () => {
        expect(visited.complaints).toEqual([])
        await visited.page.context().close()
      },
    }
  }

  it('a manager of a Mexican cluster: who in Europe works in my sector and already looks to Mexico?', async () => {
    const { page, end } = await begin('es')
    await mainWays(page).getByRole('link', { name: 'Clústeres' }).click()
    await page.getByRole('link', { name: /^Aeroespacial \d/ }).click()
    await page.getByText('Países objetivo').click()
    await page
      .getByRole('link', { name: /^México \d/ })
      .last()
      .click()
    await h1(page, /Aeroespacial/)
    await page.getByRole('link', { name: 'HEGAN' }).first().waitFor()
    expect(new URL(page.url()).search).toMatch(/sector=aerospace&target=mx/)
    await end()
  })

  it('the same: who works with us, who is the best next partner and why, who can introduce us?', async () => {
    const { page, end } = await begin('es')
    await page.getByLabel('Buscar en el atlas').fill('aerocluster queretaro')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await page.getByRole('link', { name: 'Aerocluster de Querétaro', exact: true }).first().click()
    await h1(page, 'Aerocluster de Querétaro')
    await page.getByRole('link', { name: 'HEGAN - Clúster Aeroespacial del País Vasco' }).first().waitFor()
    await page.getByRole('link', { name: 'Buscar socios' }).click()
    await h1(page, 'Socios para Aerocluster de Querétaro')
    const first = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
    await first.first().getByText('sectores en común').click()
    await first.first().getByRole('link', { name: 'Aeroespacial' }).first().waitFor()
    await page.getByRole('link', { name: 'Todos los caminos entre ellos' }).first().click()
    await h1(page, /^De Aerocluster de Querétaro a/)
    await page.goBack()
    await h1(page, 'Socios para Aerocluster de Querétaro')
    await end()
  })

  it('a manager of a European cluster: who in Mexico, and what was there?', async () => {
    const { page, end } = await begin('en')
    await page.getByRole('link', { name: 'Whom should we talk to?' }).click()
    await page.getByLabel('Name of a cluster or organisation').fill('hegan')
    await page.getByRole('button', { name: 'Go on' }).click()
    await h1(page, 'Partners for HEGAN - Basque Aerospace Cluster')
    await page.getByRole('heading', { name: 'Works with already' }).waitFor()
    await page
      .getByRole('checkbox', { name: /^Compare / })
      .nth(0)
      .check()
    await page
      .getByRole('checkbox', { name: /^Compare / })
      .nth(1)
      .check()
    const compare = page.getByRole('button', { name: 'Compare the ticked' })
    // The list is longer than the window: what compares is in sight where one ticks.
    expect(await compare.evaluate((button) => button.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true)
    await compare.click()
    await h1(page, /side by side$/)
    await page.goto(`${pages.origin}/en/events`)
    await page.getByLabel(/date, from/i).fill('2016')
    await page.getByLabel(/date, to/i).fill('2018')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('link', { name: 'EACP-ABROAD visit to Mexico' }).waitFor()
    expect(page.url()).toMatch(/date=2016\.\.2018$/)
    await end()
  })

  it('a policy officer: where is strength and no tie, and two pages for tomorrow, in the other language?', async () => {
    const { page, end } = await begin('en')
    await page.getByRole('link', { name: 'Where is strength and no tie yet?' }).click()
    await page.getByRole('link', { name: 'By state or region' }).click()
    await h1(page, /no tie yet/)
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click()
    await page
      .getByRole('link', { name: /^Briefing: / })
      .first()
      .click()
    await h1(page, /^Briefing: /)
    await page.getByRole('link', { name: 'Español', exact: true }).click()
    await h1(page, /^Nota informativa: /)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    await end()
  })

  it('an analyst: tables, what is in doubt, and each value with its source', async () => {
    const { page, end } = await begin('en')
    await mainWays(page).getByRole('link', { name: 'Findings' }).click()
    await page.getByRole('link', { name: /^contradiction \d/ }).click()
    await h1(page, 'Findings: contradiction')
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toMatch(
      /^\/v1\/findings\.csv\?kind=contradiction/,
    )
    await page.goto(`${pages.origin}/en/clusters/claut`)
    await page.getByRole('link', { name: 'Source 1', exact: true }).first().click()
    expect(page.url()).toMatch(/#note-1$/)
    await page.getByRole('link', { name: 'Back to where source 1 is cited' }).click()
    expect(page.url()).toMatch(/#mark-1$/)
    await end()
  })

  it('whoever knows only the paper: what has happened since, to one body, and what did the paper say?', async () => {
    const { page, end } = await begin('en')
    await page.getByRole('link', { name: 'Since 2019', exact: true }).click()
    await h1(page, 'What has happened since March 2019')
    await page.getByLabel('About a sector, actor or place').fill('ProMéxico')
    await page.getByRole('button', { name: 'Show' }).click()
    await h1(page, 'ProMéxico: what has happened since March 2019')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^ProMéxico/ })
      .first()
      .click()
    await page.getByText(/^Dissolved in 2019; succeeded by/).waitFor()
    await page.getByRole('link', { name: 'Show only the discussion paper of March 2019' }).first().click()
    await h1(page, 'ProMéxico')
    expect(await page.getByText(/^Dissolved/).count()).toBe(0)
    await end()
  })

  it('anybody: an address with a slip leads to what was meant', async () => {
    const { page } = await begin('en')
    await page.goto(`${pages.origin}/en/clusters/clautt`)
    await page
      .getByRole('main')
      .getByRole('link', { name: /Nuevo León/ })
      .first()
      .click()
    await h1(page, 'Clúster Automotriz de Nuevo León, A.C.')
    await page.context().close()
  })
})

it('names are offered while one is typed', async () => {
  const { page, complaints } = await pages.visit(`/en`)
  await page.getByLabel('Search the atlas').pressSequentially('claut')
  await expect.poll(() => page.locator('datalist option').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await page.context().close()
})

it('everything of a page is reached by keyboard, first a way past what repeats', async () => {
  const { page } = await pages.visit(`/en/clusters/claut`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement?.id')).toBe('content')
  await page.context().close()
})

it('the script is small', () => {
  const files = readFileSync(new URL('../src/site/generated/assets.ts', import.meta.url), 'utf8')
  const [, script = ''] = /export const script = (.*)/.exec(files) ?? []
  expect(script.length).toBeLessThan(30_000)
})
