/** Names are drawn in one font, whatever letters they have. */
import { atlas, collectionNames, entryOf, labelOf, languages } from '@puente/core'

import { expect, it } from 'vitest'
import { fonts } from '../src/site/generated/binaries.ts'
import { pagesInBrowser } from './browser.ts'

const pages = pagesInBrowser(atlas)

const labels = collectionNames.flatMap((name) =>
  atlas.records[name].flatMap((record) => languages.map((one) => labelOf(atlas, entryOf(name, record), one))),
)
const lettersOfLabels = [...new Set(labels.join(''))].toSorted().join('')
const otherLetters = 'ąćęłńóśźż čďěňřšťůž őű ăâîșț āēģīķļņšūž ėįų ċġħ ç ğ ßẞ ñ¿¡ åäö æø'

it.each(Object.keys(fonts))('%s has every letter of every label, and those of the European Union', async (file) => {
  const { page } = await pages.visit(`/en/accessibility`)
  // A font under a name that no program has: what it lacks comes from another, which the browser names.
  await page.evaluate(
    async ([address, text]) => {
      const font = new FontFace('under-test', `url(${address})`)
      document.fonts.add(await font.load())
      const line = document.createElement('p')
      line.id = 'under-test'
      line.style.fontFamily = 'under-test'
      line.textContent = text ?? ''
      document.body.append(line)
      // The browser says which fonts it drew with once it has drawn.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    },
    [`/assets/${file}`, lettersOfLabels + otherLetters + otherLetters.toUpperCase()],
  )
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#under-test' })
  const used = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(used.fonts.map(({ isCustomFont, familyName }) => [isCustomFont, familyName.slice(0, 6)])).toEqual([
    [true, 'Puente'],
  ])
  await page.context().close()
})

it('the fonts weigh no more than a small picture', () => {
  const sizes = Object.values(fonts).map(({ base64 }) => Buffer.from(base64, 'base64').length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(75_000)
})
