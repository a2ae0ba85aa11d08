/** Rows of a table that are opened: by keyboard, without scripts, in windows of each width. */

import { expect, it } from 'vitest'
import { atlases } from '../src/testing/atlases.ts'
import { pagesInBrowser, violationsOn } from './browser.ts'

const pages = pagesInBrowser(atlases.embedded)

it.each([
  [1280, true],
  [1280, false],
  [320, true],
  [320, false],
] as const)(
  'come next by keyboard once they are opened, %i px wide, with scripts: %s',
  async (width, javaScriptEnabled) => {
    const { page, complaints } = await pages.visit(`/en/sectors/automotive`, {
      javaScriptEnabled,
      viewport: { width, height: 900 },
    })
    const table = page.getByRole('group', { name: 'Actors in the sector: clusters' })
    const names = table.getByRole('rowheader')
    const opener = table.locator('summary')
    const atFirst = await names.filter({ visible: true }).count()
    await opener.press('Enter')
    const all = await names.filter({ visible: true }).count()
    expect(all - atFirst).toBe(Number.parseInt((await opener.textContent()) ?? '', 10))
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe(
      await names.nth(atFirst).getByRole('link').first().textContent(),
    )
    if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([])
    await opener.press('Enter')
    expect(await names.filter({ visible: true }).count()).toBe(atFirst)
    expect(complaints).toEqual([])
    await page.context().close()
  },
)
