/**
 * `pnpm bench:atlas --size 100000 --seed 1 --out file.json`: writes a generated dataset, which `puente --data file.json`
 * opens. A million organizations make a file of some 400 MB.
 *
 * @module
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateAtlas } from './atlas/generate-atlas.ts'

const { values } = parseArgs({
  // pnpm hands on the `--` before a script's own options.
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    size: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})

const [size, seed] = [Number(values.size), Number(values.seed)]
if (!Number.isInteger(size) || size < 1 || size > 1_000_000 || !Number.isInteger(seed) || values.out === undefined) {
  console.error('Usage: pnpm bench:atlas --size <1 to 1000000> --seed <whole number> --out <file.json>')
  process.exit(2)
}

const { manifest, records } = generateAtlas(size, seed)
const file = openSync(values.out, 'w')
// Piece by piece: the whole may be longer than a string can be.
writeSync(file, `{"manifest":${JSON.stringify(manifest)},"records":{`)
Object.entries(records).forEach(([collection, list], at) => {
  writeSync(file, `${at === 0 ? '' : ','}\n"${collection}":[\n`)
  const atOnce = 10_000
  for (let from = 0; from < list.length; from += atOnce) {
    const lines = list.slice(from, from + atOnce).map((record) => JSON.stringify(record))
    writeSync(file, (from === 0 ? '' : ',\n') + lines.join(',\n'))
  }
  writeSync(file, '\n]')
})
writeSync(file, '\n}}\n')
closeSync(file)
console.log(`${values.out}: ${Object.values(records).reduce((sum, list) => sum + list.length, 0)} records`)
