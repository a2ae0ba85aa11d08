/** `pnpm check [folder]`: every problem of a dataset, with file, rule and remedy. @module */
import { readAuthored } from '../src/dataset/authored.ts'
import { formatProblem } from '../src/dataset/problem.ts'
import { readFolder } from '../src/open/read-folder.ts'

const folder = process.argv[2] ?? new URL('../data', import.meta.url).pathname
const { problems, origins } = readAuthored(readFolder(folder))
for (const problem of problems) console.error(formatProblem(problem))
console.log(`${origins.size} records, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
