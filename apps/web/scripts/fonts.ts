/** The fonts of the pages: what they need of Source Sans 3 and Source Serif 4. @module */
import { readFileSync } from 'node:fs'
import { atlas, collectionNames } from '@puente/core'
import subsetFont from 'subset-font'

/** The capitals, beside those of Latin-1, of the languages of the European Union that are written in Latin letters. */
const capitals = 'ĀĂĄĆĊČĎĐĒĖĘĚĞĠĢĦĪĮĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŸŹŻŽȘȚẞ'

const signs = '–—‘’‚“”„†•…‹›€™←↑→↓−≈≠≤≥'

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at))

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner)
}

const textsOfAtlas = collectionNames.flatMap((name) => [...textsIn(atlas.records[name])])

/** Latin-1, the letters of the European Union, and whatever Latin letter a text of the atlas has. */
const letters: string = [
  ...new Set([
    ...between(0x20, 0x7e),
    ...between(0xa0, 0xff),
    ...capitals,
    ...capitals.toLowerCase(),
    'ı',
    ...signs,
    ...textsOfAtlas.join('').replaceAll(/[^\p{Script=Latin}]/gu, ''),
  ]),
]
  .toSorted()
  .join('')

/** What lines are set with: kerning, joined letters, marks upon letters, and digits of one width for tables. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum']

/** By these, a font says what it is called; 13 and 14 are its licence. */
const [nameIds, licenceIds] = [
  [1, 3, 4, 6, 16],
  [13, 14],
]

/**
 * The font under another name: its licence reserves the name "Source" for the whole font, of which this is a part. Both
 * names have six letters, so that nothing moves.
 */
function renamed(bytes: Uint8Array): Uint8Array {
  const font = Buffer.from(bytes)
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name')
  if (entry === undefined) throw new Error('a font without names')
  const table = font.readUInt32BE(entry + 8)
  const texts = table + font.readUInt16BE(table + 4)
  for (let at = 0; at < font.readUInt16BE(table + 2); at++) {
    const record = table + 6 + at * 12
    if (!nameIds.includes(font.readUInt16BE(record + 6))) continue
    const [length, offset] = [font.readUInt16BE(record + 8), font.readUInt16BE(record + 10)]
    const text = font.subarray(texts + offset, texts + offset + length)
    const wide = (name: string) => Buffer.from(name, 'utf16le').swap16()
    for (const encode of [wide, Buffer.from]) {
      const found = text.indexOf(encode('Source'))
      if (found !== -1) text.set(encode('Puente'), found)
    }
  }
  return font
}

const inWeb = (path: string) => new URL(`../node_modules/@expo-google-fonts/${path}`, import.meta.url)

const sources = [
  ['Puente Serif', 'serif', 400, 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf'],
  ['Puente Serif', 'serif', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
  ['Puente Sans', 'sans', 400, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'],
  ['Puente Sans', 'sans', 600, 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'],
] as const

/** A font of the pages. */
export interface Font {
  readonly family: string
  /** What the name of its file begins with. */
  readonly name: string
  readonly weight: number
  /** In WOFF2. */
  readonly bytes: Uint8Array
}

export const makeFonts = (): Promise<readonly Font[]> =>
  Promise.all(
    sources.map(async ([family, kind, weight, path]) => ({
      family,
      name: `${kind}-${weight}`,
      weight,
      bytes: await subsetFont(renamed(readFileSync(inWeb(path))), letters, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: features,
        preserveNameIds: licenceIds,
      }),
    })),
  )
