/**
 * `pnpm bench:atlas --size 100000 --seed 1 --out file.json`: writes a generated dataset, which `puente --data file.json`
 * opens. A million organizations make a file of some 440 MB. `--questions file.json --count 100` also writes so many
 * questions of each contest to it, by the names of the contests.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
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
    questions: { type: 'string' },
    count: { type: 'string', default: '100' },
  },
})

const [size, seed, count] = [Number(values.size), Number(values.seed), Number(values.count)]
const isWhole = Number.isInteger(size) && Number.isInteger(seed) && Number.isInteger(count)
if (!isWhole || size < 1 || size > 1_000_000 || count < 1 || values.out === undefined) {
  console.error(
    'Usage: pnpm bench:atlas --size <1 to 1000000> --seed <whole number> --out <file.json> [--questions <file.json> --count <from 1>]',
  )
  process.exit(2)
}

console.log(`${values.out}: ${writeDataset(generateAtlas(size, seed), values.out)} records`)

if (values.questions !== undefined) {
  // The engines that contests compare are loaded with them.
  const [{ generatedAtlas, questionsOf }, { contests }] = await Promise.all([
    import('./ask-engine.ts'),
    import('./contests/contests.ts'),
  ])
  const atlas = generatedAtlas({ size, seed })
  const questions = Object.entries(contests).map(([name, use]) => [
    name,
    use<unknown>((contest) => questionsOf(contest, atlas, { seed, count })),
  ])
  writeFileSync(values.questions, JSON.stringify(Object.fromEntries(questions)))
}
