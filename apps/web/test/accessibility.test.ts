/** Every kind of page is for everybody: axe finds nothing, and nothing is wider than the window. */
import { languages } from '@puente/core'

import { describe, expect, it } from 'vitest'
import { atlases } from '../src/testing/atlases.ts'
import { pagesInBrowser, violationsOn } from './browser.ts'

const pages = pagesInBrowser(atlases.embedded)

const addresses = [
  '',
  'clusters?country=es',
  'findings',
  'clusters?with=claut,hegan',
  'clusters/claut',
  'ties/aerocluster-queretaro--hegan',
  'sources/eccp-mexico-2019',
  'places/mx',
  'figures',
  'match',
  'match/claut',
  'match/claut?with=hegan,acstyria',
  'path/claut/hegan',
  'map',
  'network/claut',
  'white-spots',
  'white-spots/automotive/es',
  'briefings',
  'briefings/sectors/automotive',
  'timeline?sector=aerospace',
  'since',
  'organizations/promexico',
  'figures/safran-employees-mexico',
  'clusters/claut?evidence=paper',
  'match/claut?asOf=1066',
  'search?q=energy',
  'about',
  'accessibility',
  'nowhere-at-all',
  'clusters?contry=es',
]

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const

describe.each(languages)('in %s', (language) => {
  it.each(addresses)('/%s', async (address) => {
    for (const { width, colorScheme } of looks) {
      const { page, complaints } = await pages.visit(`/${language}/${address}`, {
        viewport: { width, height: 800 },
        colorScheme,
      })
      expect([width, await violationsOn(page)]).toEqual([width, []])
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([width, Number(overflow) <= 0]).toEqual([width, true])
      if (width === 1280) {
        // Text at twice its size.
        await page.evaluate("document.documentElement.style.fontSize = '200%'")
        const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(Number(wider)).toBeLessThanOrEqual(0)
      }
      expect(complaints.filter((one) => !/status of 40[04]/.test(one))).toEqual([])
      await page.context().close()
    }
  })
})
