import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { isSingleWidth } from './single-width.ts'

const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isSingleWidth)
const segmenter = new Intl.Segmenter()

it('knows the letters of English and Spanish, and what frames are drawn with', () => {
  for (const text of ['Clúster Automotriz de Nuevo León', '¿Qué?', '│ ─ ▸ ●'])
    expect(isSingleWidth(text), text).toBe(true)
})

it('takes no letter for narrow that is not one column wide', () => {
  expect(letters.filter((letter) => stringWidth(letter) !== 1)).toEqual([])
})

it('takes no letters for narrow of which two can make one character', () => {
  for (const first of letters) {
    const text = letters.map((second) => first + second).join('')
    const characters = [...segmenter.segment(text)]
    if (characters.length !== text.length) expect.fail(`${first} joins another`)
  }
})
