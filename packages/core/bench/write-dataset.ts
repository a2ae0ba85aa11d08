import { closeSync, openSync, writeSync } from 'node:fs'
import type { generateAtlas } from './atlas/generate-atlas.ts'

/** Records that are made to text at once. */
const atOnce = 10_000

/**
 * Writes a dataset as one JSON file, a record a line.
 *
 * @param path of the file
 * @returns how many records it has
 */
export function writeDataset({ manifest, records }: ReturnType<typeof generateAtlas>, path: string): number {
  const file = openSync(path, 'w')
  // Piece by piece: the whole may be longer than a string can be.
  writeSync(file, `{"manifest":${JSON.stringify(manifest)},"records":{`)
  Object.entries(records).forEach(([collection, list], at) => {
    writeSync(file, `${at === 0 ? '' : ','}\n"${collection}":[\n`)
    for (let from = 0; from < list.length; from += atOnce) {
      const lines = list.slice(from, from + atOnce).map((record) => JSON.stringify(record))
      writeSync(file, (from === 0 ? '' : ',\n') + lines.join(',\n'))
    }
    writeSync(file, '\n]')
  })
  writeSync(file, '\n}}\n')
  closeSync(file)
  return Object.values(records).reduce((sum, { length }) => sum + length, 0)
}
