/** Pages as they are printed: tables with their heads on every sheet, and no sheet with nothing but what stands below every page. */
import { languages } from '@puente/core'

import { extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { atlases } from '../src/testing/atlases.ts'
import { pagesInBrowser } from './browser.ts'

const pages = pagesInBrowser(atlases.embedded)

/** The text of each sheet of a printed page. */
async function sheetsOf(address: string): Promise<readonly string[]> {
  const { page } = await pages.visit(`/${address}`)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.context().close()
  const { text } = await extractText(new Uint8Array(pdf))
  return text
}

/** Where the text below every page begins. */
const below = { en: 'From all sources, as of', es: 'Según todas las fuentes, a fecha de' } as const

/** As much as a line or two. */
const fewLetters = 80

/** One of each kind, and those whose end comes near that of a sheet. */
const addresses = [
  '',
  'clusters',
  'clusters/hegan',
  'sectors/automotive',
  'sectors/aerospace',
  'sectors/renewable-energy',
  'places/mx',
  'match/claut',
  'path/claut/hegan',
  'map',
  'network/hegan',
  'white-spots',
  'white-spots/by/region',
  'timeline',
  'since',
  'briefings',
  'search?q=solar',
  'about',
]

describe.each(languages)('in %s', (language) => {
  it.each(addresses)('each sheet of /%s has more than what stands below every page', async (address) => {
    for (const [at, sheet] of (await sheetsOf(`${language}/${address}`)).entries()) {
      expect(sheet, `sheet ${at + 1}`).toContain(below[language])
      expect(sheet.split(below[language])[0]?.trim().length, `sheet ${at + 1}`).toBeGreaterThan(fewLetters)
    }
  })

  it('a table that goes on overleaf has its heads there, also where its rows are to be opened on screen', async () => {
    const [, second] = await sheetsOf(`${language}/sectors/automotive`)
    // The number of the sheet comes before its text.
    expect(second).toMatch(
      { en: /^\s*2\s+Cluster\s+Country\s+Sectors/, es: /^\s*2\s+Clúster\s+País\s+Sectores/ }[language],
    )
  })

  it.each(['atlas', 'places/mx', 'places/eu', 'places/de'])(
    'a briefing takes two sheets, also the longest: %s',
    async (subject) => {
      expect((await sheetsOf(`${language}/briefings/${subject}`)).length).toBe(2)
    },
  )

  it.each(['briefings', 'path/claut/hegan', 'map'])(
    'what is a button on screen prints as words: /%s',
    async (address) => {
      const { page } = await pages.visit(`/${language}/${address}`)
      await page.emulateMedia({ media: 'print' })
      const styles = await page.locator('button:visible, .button:visible, .chip:visible').evaluateAll((found) =>
        found.map((one) => {
          const { backgroundColor, borderTopWidth, color } = getComputedStyle(one)
          return [one.tagName, backgroundColor, borderTopWidth, color === getComputedStyle(document.body).color]
        }),
      )
      await page.context().close()
      for (const style of styles) expect(style).toEqual(['A', 'rgba(0, 0, 0, 0)', '0px', true])
    },
  )

  // Of those with whole addresses the longest.
  it.each(['clusters/basque-energy-cluster', 'clusters/aerocluster-queretaro'])(
    'a briefing of a cluster takes two sheets with the whole addresses of its sources: %s',
    async (subject) => {
      const sheets = await sheetsOf(`${language}/briefings/${subject}`)
      expect(sheets.length).toBe(2)
      // Lines of a narrow column break within an address.
      expect(sheets.join('').replaceAll(/\s/gu, '')).toContain('clustercollaboration.eu/')
    },
  )

  it('white spots leave no sheet half empty but the last', async () => {
    const sheets = await sheetsOf(`${language}/white-spots`)
    const lengths = sheets.slice(1, -1).map(({ length }) => length)
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) * 0.75)
  })
})
