/**
 * `pnpm check [folder] [--json]`: holds a dataset to its schemas and rules, and shows its problems, with file, rule and
 * remedy. Ends with 1 if there is any, with 2 if the dataset cannot be read.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { dataCommand } from '../src/command/data-command.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, lang: { type: 'string' } },
})
const folder = positionals[0] ?? new URL('../data', import.meta.url).pathname

process.exitCode = dataCommand(
  ['check', '--lang', values.lang ?? 'en', ...(values.json ? ['--json'] : []), '--', folder],
  process,
)
