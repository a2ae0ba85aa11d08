/** What the script of the pages adds, by mouse and by keyboard. */
import { gzipSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { script } from '../src/site/generated/assets.ts'
import { atlases } from '../src/testing/atlases.ts'
import { pagesInBrowser, type Visit, violationsOn } from './browser.ts'

const pages = pagesInBrowser(atlases.embedded)

const end = async ({ page, complaints }: Visit) => {
  expect(complaints).toEqual([])
  await page.context().close()
}

it('the script is a fraction of what a page may have', () => {
  expect(gzipSync(script.text).length).toBeLessThan(6000)
})

describe('a picture', () => {
  const picture = (page: Page): Locator => page.locator('figure svg.picture:visible').first()
  const seen = async (page: Page) =>
    ((await picture(page).getAttribute('viewBox')) ?? '').split(' ').map(Number) as [number, number, number, number]

  it.each(['map', 'network/eccp', 'timeline', 'white-spots'])(
    'at %s is enlarged and moved by keyboard',
    async (address) => {
      const visited = await pages.visit(`/es/${address}`)
      const { page } = visited
      const whole = await seen(page)
      await page.getByRole('button', { name: 'Ampliar' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      const [x, y, width] = await seen(page)
      expect(width).toBeCloseTo(whole[2] / 2.25)
      await page.getByRole('button', { name: 'Derecha' }).press('Enter')
      expect((await seen(page))[0]).toBeGreaterThan(x)
      await page.getByRole('button', { name: 'Abajo' }).press('Enter')
      expect((await seen(page))[1]).toBeGreaterThan(y)
      expect(await violationsOn(page)).toEqual([])
      await page.getByRole('button', { name: 'Imagen entera' }).press('Enter')
      expect(await seen(page)).toEqual(whole)
      expect(await page.getByRole('button', { name: 'Izquierda' }).count()).toBe(0)
      await end(visited)
    },
  )

  it('is dragged without a link being followed, and a link in it is followed by a click', async () => {
    const visited = await pages.visit(`/en/map`)
    const { page } = visited
    await page.getByRole('button', { name: 'Enlarge' }).click()
    const before = await seen(page)
    const link = picture(page).locator('a').first()
    const box = await link.boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 60, y - 40, { steps: 5 })
    await page.mouse.up()
    expect(await seen(page)).not.toEqual(before)
    expect(new URL(page.url()).pathname).toBe('/en/map')
    await page.getByRole('button', { name: 'Whole picture' }).click()
    await link.click()
    await page.waitForURL(/\/en\/places\//)
    await end(visited)
  })

  it('says what is pointed at, and what has the focus, until Escape', async () => {
    const visited = await pages.visit(`/en/timeline`)
    const { page } = visited
    const tip = page.locator('.tip')
    const mark = picture(page).locator('.picture-entry').nth(3)
    const text = await mark.locator('title').textContent()
    await mark.hover()
    expect(await tip.textContent()).toBe(text)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    // The name of the mark is as it was.
    expect(await mark.locator('title').textContent()).toBe(text)
    await page.getByRole('button', { name: 'Reduce' }).focus()
    await page.keyboard.press('Tab')
    expect(await tip.textContent()).toBe(await picture(page).locator('a title').first().textContent())
    await end(visited)
  })

  it('has no buttons without JavaScript', async () => {
    const visited = await pages.visit(`/en/map`, { javaScriptEnabled: false })
    expect(await visited.page.locator('figure button').count()).toBe(0)
    await end(visited)
  })
})

describe('a list counts while its form is filled in', () => {
  const count = (page: Page, text: RegExp) => page.locator('.lead', { hasText: text }).waitFor()

  it('by words and by ranges, at the address that sending the form would lead to', async () => {
    const visited = await pages.visit(`/en/events?sector=aerospace`)
    const { page } = visited
    await page.getByLabel('Date, from').pressSequentially('2016')
    await page.waitForURL(/date=2016\.\./)
    await page.getByLabel('Date, to').pressSequentially('2018')
    await page.waitForURL(/date=2016\.\.2018/)
    expect(await page.getByLabel('Date, to').evaluate((field) => field === document.activeElement)).toBe(true)
    const address = page.url()
    const lead = await page.locator('.lead').textContent()
    const [headings, rows] = [await page.title(), await page.locator('tbody tr').count()]
    // The same as by sending.
    await page.goto(`${pages.origin}/en/events?sector=aerospace&from-date=2016&to-date=2018`)
    expect([page.url(), await page.locator('.lead').textContent()]).toEqual([address, lead])
    expect([await page.title(), await page.locator('tbody tr').count()]).toEqual([headings, rows])
    await end(visited)
  })

  it('in both languages, and leads to the other with what was typed', async () => {
    const visited = await pages.visit(`/es/clusters`)
    const { page } = visited
    await page.getByLabel('Buscar en la lista').pressSequentially('energía')
    await page.waitForURL(/q=energ/)
    await count(page, /^\d+ clústeres/)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/\/en\/clusters\?q=energ/)
    await end(visited)
  })

  it('and stays as it is while what was typed cannot be read', async () => {
    const visited = await pages.visit(`/en/events`)
    const { page } = visited
    const lead = await page.locator('.lead').textContent()
    const answered = page.waitForResponse((response) => response.status() === 400)
    await page.getByLabel('Date, from').pressSequentially('when?')
    await answered
    expect(await page.locator('.lead').textContent()).toBe(lead)
    await page.context().close()
  })
})
