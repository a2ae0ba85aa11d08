/** Text for terminals that write only ASCII, as wide as it was. @module */
import anyAscii from 'any-ascii'
import { graphemes, textWidth } from '../text/width.ts'

/** Characters whose transliteration would be wrong or too long. */
const signs: Readonly<Record<string, string>> = {
  '…': '~',
  '≠': '!',
  '✓': '+',
  '░': '.',
  '▒': ':',
  '▓': '%',
  '▞': '/',
  '▄': '_',
  '×': 'x',
  '†': 'x',
}

/** Braille patterns are pictures; ASCII keeps only their darkness. */
const braille = { first: 0x2800, last: 0x28ff } as const

/** By the number of dots in a pattern. */
const shades = [' ', '.', '.', ':', ':', ':', '#', '#', '#'] as const

function shadeOf(pattern: number): string {
  const dots = [...(pattern - braille.first).toString(2)].filter((bit) => bit === '1').length
  return shades[dots] ?? ' '
}

function asciiOf(grapheme: string): string {
  const code = grapheme.codePointAt(0) ?? 0
  if (code >= braille.first && code <= braille.last) return shadeOf(code)
  return signs[grapheme] ?? anyAscii(grapheme)
}

/**
 * Converts a text to ASCII of the same width.
 *
 * @example
 * inAscii('╭─ Clúster … │') // '+- Cluster ~ |'
 */
export const inAscii = (text: string): string =>
  graphemes(text)
    .map((grapheme) => {
      // A plain character is what most are.
      if (/^[ -~]$/.test(grapheme)) return grapheme
      const width = textWidth(grapheme)
      return asciiOf(grapheme)
        .replaceAll(/[^ -~]/g, '')
        .padEnd(width)
        .slice(0, width)
    })
    .join('')
