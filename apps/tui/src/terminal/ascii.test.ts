import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth } from '../text/width.ts'
import { inAscii } from './ascii.ts'

it.each([
  ['╭─ Clúster Automotriz … ─╮', '+- Cluster Automotriz ~ -+'],
  ['│ ▸ Łódź → Straße  █▌ │', '| > Lodz > Strase  ## |'],
  ['≠ 23', '! 23'],
  ['⠀⠁⠿', ' .#'],
  ['e\u0301', 'e'],
  ['東京', 'DoJi'],
])('writes %s as %s', (text, ascii) => {
  expect(inAscii(text)).toBe(ascii)
})

it('writes any text in ASCII, as wide as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(inAscii(text)).toMatch(/^[ -~]*$/)
      expect(textWidth(inAscii(text))).toBe(textWidth(text))
    }),
  )
})
