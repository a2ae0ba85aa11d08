import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText, firstHidden, showsSomething, visibleLine, visibleLines } from './hidden-characters.ts'

it.each([
  ['\u001b', 'U+001B'],
  ['\u0007', 'U+0007'],
  ['\u009b', 'U+009B'],
  ['\u007f', 'U+007F'],
  ['\u202e', 'U+202E'],
  ['\u2066', 'U+2066'],
  ['\u2028', 'U+2028'],
  ['\ud800', 'U+D800'],
  ['\uffff', 'U+FFFF'],
  ['\u00ad', 'U+00AD'],
  ['\u200b', 'U+200B'],
  ['\u2060', 'U+2060'],
  ['\ufeff', 'U+FEFF'],
])('%j is named %s with its place, and replaced where it would leave', (character, name) => {
  expect(firstHidden(`🌵ñ${character}z`, visibleLine)).toEqual({ name, position: 3 })
  expect(cleanText(`🌵ñ${character}z`)).toBe('🌵ñ\ufffdz')
})

it('a tag, of which machines alone read the letter, is replaced in its whole length', () => {
  expect(firstHidden('ñ\u{e0041}z', visibleLine)).toEqual({ name: 'U+E0041', position: 2 })
  expect(cleanText('ñ\u{e0041}z')).toBe('ñ\ufffd\ufffdz')
})

it.each(['\u200d', '\u0301', '\u200e \u200f'])('%j shows nothing', (text) => {
  expect(showsSomething().test(text)).toBe(false)
})

it('a line break is hidden in a name, and sets a longer text out; a lone carriage return never does', () => {
  expect(firstHidden('a\nb', visibleLine)?.name).toBe('U+000A')
  expect(firstHidden('a\nb', visibleLines)).toBeUndefined()
  expect(cleanText('a\r\nb\tc\rd')).toBe('a\r\nb\tc\ufffdd')
})

it.each(['Clúster Automotriz', 'شركة', 'חברה', '👩‍👩‍👧', 'é', 'a\u200db'])('%s is left as it is', (text) => {
  expect(firstHidden(text, visibleLine)).toBeUndefined()
  expect(cleanText(text)).toBe(text)
})

it('what is clean has nothing hidden, and is not changed again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text)
      expect(firstHidden(clean.replaceAll(/^\ufeff|[\t\r\n]/g, ' '), visibleLine)).toBeUndefined()
      expect(cleanText(clean)).toBe(clean)
      expect(clean).toHaveLength(text.length)
    }),
  )
})
