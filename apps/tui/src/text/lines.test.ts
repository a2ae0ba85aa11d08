import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrap } from './arrange.ts'
import { fitLine, justify, type Line, lineWidth, truncateLine } from './line.ts'
import { capital, fit, textWidth, truncate } from './width.ts'

/** Text as it occurs, and as it hardly ever does: accents composed and not, wide characters, emoji, long words. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'Clúster de Energía',
    'Que\u0301re\u0301taro',
    '東京都',
    '👩‍👩‍👧 family',
    'https://www.example.org/a/very/long/address',
  ),
)
// Line breaks and other control characters never reach a line: records have none.
const printable = text.map((one) => one.replaceAll(/\p{C}/gu, ''))
const line = fc.array(fc.record({ text: printable, to: fc.constantFrom('a', 'b') }), { maxLength: 6 })
const width = fc.integer({ min: 4, max: 60 })

const textOf = (one: Line<unknown>) => one.map((segment) => segment.text).join('')
const withoutSpaces = (one: string) => one.replaceAll(' ', '')

it('measures every letter as the terminal draws it, also those that it knows to be narrow', () => {
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
  expect(letters.filter((letter) => textWidth(letter) !== stringWidth(letter))).toEqual([])
  expect(textWidth('e\u0301clúster 漢')).toBe(11)
})

describe('measuring', () => {
  it.each([
    ['a combining accent takes no column', 'Que\u0301', 3],
    ['a composed one neither', 'Qué', 3],
    ['a wide character takes two', '東京', 4],
    ['and so does an emoji of several code points', '👩‍👩‍👧', 2],
  ])('%s', (_why, one, columns) => {
    expect(textWidth(one)).toBe(columns)
  })
})

describe('making fit', () => {
  it('cuts a text that is too wide, and says so', () => {
    expect(truncate('Clúster de Energía', 10)).toBe('Clúster d…')
    // Half of a wide character can't be shown, so the column before the mark stays empty.
    expect(truncate('東京都庁', 4)).toBe('東…')
    expect(truncate('abc', 0)).toBe('')
  })

  it('fills a text that is too narrow, at either side', () => {
    expect(fit('7', 3, 'right')).toBe('  7')
    expect(fit('é', 3)).toBe('é  ')
  })

  it('gives exactly the width asked for', () => {
    fc.assert(
      fc.property(printable, width, (one, columns) => {
        expect(textWidth(fit(one, columns))).toBe(columns)
      }),
    )
    fc.assert(
      fc.property(line, width, (one, columns) => {
        expect(lineWidth(fitLine(one, columns))).toBe(columns)
        expect(lineWidth(truncateLine(one, columns))).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it('puts one line at the left and one at the right, or the left alone where both have no room', () => {
    const left = [{ text: 'European Cluster Collaboration Platform' }]
    const right = [{ text: '§2.2 p5' }]
    expect(textOf(justify(left, right, 50))).toBe('European Cluster Collaboration Platform    §2.2 p5')
    expect(textOf(justify(left, right, 30))).toBe('European Cluster Col…  §2.2 p5')
    expect(textOf(justify(left, right, 15))).toBe('European Clust…')
  })

  it('says with one sign that something was cut, also where what stands before was cut already', () => {
    expect(textOf(truncateLine([{ text: 'Aeronáutica…' }, { text: '  of Spain' }], 13))).toBe('Aeronáutica…')
  })

  it('begins a title with a capital, also where that has an accent', () => {
    expect(capital('índice')).toBe('Índice')
    expect(capital('')).toBe('')
  })
})

describe('wrapping', () => {
  it('breaks between words', () => {
    expect(wrap([{ text: 'one two three' }], 8).map(textOf)).toEqual(['one two', 'three'])
  })

  it('breaks a word that no line can hold', () => {
    expect(wrap([{ text: 'see https://a.b/cdef' }], 6).map(textOf)).toEqual(['see', 'https:', '//a.b/', 'cdef'])
  })

  it('loses nothing but spaces, keeps every target, and never exceeds the width', () => {
    fc.assert(
      fc.property(line, width, (one, columns) => {
        const lines = wrap(one, columns)
        expect(withoutSpaces(lines.map(textOf).join(''))).toBe(withoutSpaces(textOf(one)))
        for (const wrapped of lines) expect(lineWidth(wrapped)).toBeLessThanOrEqual(columns)
        for (const target of ['a', 'b']) {
          const saidOf = (some: readonly Line<unknown>[]) =>
            withoutSpaces(
              some
                .flat()
                .filter(({ to }) => to === target)
                .map((segment) => segment.text)
                .join(''),
            )
          expect(saidOf(lines)).toBe(saidOf([one]))
        }
      }),
    )
  })
})
