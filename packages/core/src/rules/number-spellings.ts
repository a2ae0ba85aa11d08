/** How a page can write a number: as digits, with a word for thousands or millions, or in English words. @module */
import type { Words } from './page-words.ts'

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales = { thousand: 1e3, million: 1e6, billion: 1e9 } as const

// Words that stand for a number without counting. "Dozens" are two at the least.
const quantityWords: ReadonlyMap<number, readonly string[]> = new Map([
  [1, ['once']],
  [2, ['both', 'twice', 'double']],
  [12, ['dozen']],
  [24, ['dozens']],
])

// Those that "th" alone does not make.
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

const ordinal = (cardinal: string) => irregularOrdinals[cardinal] ?? `${cardinal.replace(/y$/, 'ie')}th`

/** The words of a whole number from 0 to 100: one, or two that a hyphen joins. */
function cardinalWords(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 0 || value > 100) return []
  if (value === 100) return ['hundred']
  const small = [...ones, ...teens][value]
  if (small !== undefined) return [small]
  const ten = tens[Math.floor(value / 10) - 2]
  const one = value % 10 === 0 ? undefined : ones[value % 10]
  return [ten, one].filter((word) => word !== undefined)
}

/** Ways to write a number, of which one suffices with all its parts: 15, "15th", "fifteenth"; 75000000, "75 million". */
export function numberSpellings(value: number): readonly Words[] {
  const words = cardinalWords(value)
  const spelledOut = words.length === 0 ? [] : [words, [...words.slice(0, -1), ordinal(words.at(-1) ?? '')]]
  const scaled = Object.entries(scales).flatMap(([scale, factor]) =>
    value >= factor ? [{ words: [scale], numbers: [value / factor] }] : [],
  )
  const quantities = (quantityWords.get(value) ?? []).map((word) => [word])
  return [
    { words: [], numbers: [value] },
    ...[...spelledOut, ...quantities].map((spelling) => ({ words: spelling, numbers: [] })),
    ...scaled,
  ]
}
