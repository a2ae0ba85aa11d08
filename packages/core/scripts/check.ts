/**
 * `pnpm check [folder] [--json]`: holds a dataset to its schemas and rules, and shows every problem, with file, rule
 * and remedy. Ends with 1 if there is any, with 2 if the dataset cannot be read.
 *
 * @module
 */
import { parseArgs, styleText } from 'node:util'
import { checkFolder } from './check/check-folder.ts'
import { report } from './check/report.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
const folder = positionals[0] ?? new URL('../data', import.meta.url).pathname

try {
  const checked = checkFolder(folder)
  const text = values.json
    ? JSON.stringify(checked, null, 2)
    : report(checked, {
        file: (name) => styleText('bold', name),
        rule: (name) => styleText('dim', name),
        remedy: (remedy) => styleText('cyan', remedy),
      })
  console.log(text)
  process.exitCode = checked.problems.length === 0 ? 0 : 1
} catch (error) {
  console.error(`${folder} cannot be checked: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}
