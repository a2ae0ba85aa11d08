import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, truncate, wrap } from './text.ts'

const texts = fc.string({ unit: 'grapheme', maxLength: 80 })
const room = fc.double({ min: 20, max: 400, noNaN: true })

describe('texts in little room', () => {
  it('are cut so that they fit, and only then', () => {
    fc.assert(
      fc.property(texts, room, (text, most) => {
        const cut = truncate(text, 12, most)
        expect(textWidth(cut, 12)).toBeLessThanOrEqual(most)
        if (textWidth(text, 12) <= most) expect(cut).toBe(text)
        else expect(cut.endsWith('…')).toBe(true)
      }),
    )
  })

  it('are broken into lines that fit, with all their words unless there are too many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 20 }),
        room,
        (words, most) => {
          const lines = wrap(words.join(' '), 12, Math.max(most, 140), 3)
          expect(lines.length).toBeLessThanOrEqual(3)
          for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(Math.max(most, 140))
          const whole = lines.join(' ')
          if (!whole.endsWith('…')) expect(whole).toBe(words.join(' '))
        },
      ),
    )
  })

  it('are as wide with accents as without', () => {
    expect(textWidth('Querétaro', 10)).toBe(textWidth('Queretaro', 10))
  })
})
