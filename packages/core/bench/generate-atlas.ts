/**
 * `pnpm bench:atlas --size 100000 --seed 1 --out file.json`: writes a generated dataset, which `puente --data file.json`
 * opens. A million organizations make a file of some 440 MB.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { generateAtlas } from './atlas/generate-atlas.ts'
import { writeDataset } from './write-dataset.ts'

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

console.log(`${values.out}: ${writeDataset(generateAtlas(size, seed), values.out)} records`)
