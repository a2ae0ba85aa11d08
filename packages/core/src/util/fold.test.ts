import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

it.each([
  ['Clúster de Energía', 'cluster de energia', 'Spanish accents'],
  ['Île-de-France', 'ile-de-france', 'French accents'],
  ['Lüdenscheid', 'ludenscheid', 'German umlaut'],
  ['Łódź', 'lodz', 'a Polish letter that has no decomposition'],
  ['Straße STRAẞE', 'strasse strasse', 'sharp s'],
  ['Sølvik Ǿ', 'solvik o', 'a stroke, alone and with an accent'],
  ['Þingeyri Sæból Ǣ', 'thingeyri saebol ae', 'thorn and ligature'],
  ['Đakovo Ðorður', 'dakovo dordur', 'a Croatian and an Icelandic letter that look alike'],
  ['Ħamrun Ŧ Ŋ', 'hamrun t n', 'strokes and eng'],
  ['Işık İstanbul IĞDIR ı', 'isik istanbul igdir i', 'dotted and dotless i'],
  ['œuvre ﬁn Ĳssel Ǆ', 'oeuvre fin ijssel dz', 'ligatures'],
  ['ſ ĸ ŉ ŀ', "s q 'n l", 'letters of old spellings'],
  ['1º 2ª', '1o 2a', 'ordinals'],
  ['m² ½', 'm2 1/2', 'a raised digit is that digit, a fraction what it is written as'],
  ['Chihuahua´s Chihuahua’s Chihuahuaʼs Chihuahua`s', "chihuahua's chihuahua's chihuahua's chihuahua's", 'apostrophes'],
  ['“a” „b“ «c»', '"a" "b" "c"', 'quotation marks'],
  ['A–B A—B A‑B A−B', 'a-b a-b a-b a-b', 'dashes'],
  ['Ənver Ʒ', 'ənver ʒ', 'what looks like no plain letter stays'],
  ['България', 'българия'.normalize('NFKD').replace(/\p{M}/gu, ''), 'another script loses its marks'],
])('%s → %s (%s)', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('the Latin letters of Unicode', () => {
  // Latin-1 Supplement, Extended-A, Extended-B; Extended Additional.
  const blocks = [
    [0x80, 0x24f],
    [0x1e00, 0x1eff],
  ] as const
  const letters = blocks
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
    .filter((letter) => /^(?=\p{L})\p{Script=Latin}$/u.test(letter))
  /** Turned, reversed and open letters, tones, clicks, and letters of their own. */
  const unlike = 'ƄƅƆƍƎƏƔƛƜƦƧƨƩƪƱƷƸƹƺƻƼƽƾƿǀǁǂǃǝǮǯǷȜȝɁɂɅẟ'

  it('fold to plain letters, but for those that look like none', () => {
    expect(letters.length).toBeGreaterThan(600)
    for (const letter of letters) {
      const folded = fold(letter)
      if (unlike.includes(letter)) expect(folded, letter).toBe(fold(letter.toLowerCase()))
      else expect(folded, letter).toMatch(letter === 'ŉ' ? /^'n$/ : /^[a-z]{1,2}$/)
    }
  })

  it('fold to the same in either case, and no further', () => {
    for (const letter of letters) {
      expect(fold(letter.toLowerCase()), letter).toBe(fold(letter))
      expect(fold(fold(letter)), letter).toBe(fold(letter))
    }
  })
})
