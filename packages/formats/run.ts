/**
 * `npm run formats` writes docs/formats.md by it: each format of the embedded atlas, opened with each program that is on the
 * machine.
 *
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFiles } from './files.ts'
import { type Outcome, outcomeOf, trials } from './trials.ts'

const folder = mkdtempSync(join(tmpdir(), 'puente-formats-'))
writeFiles(folder)
const outcomes: Outcome[] = []
for (const trial of trials) {
  const outcome = await outcomeOf(trial, folder)
  outcomes.push(outcome)
  console.error(trial.format, trial.program, outcome.version ?? 'is not here', outcome.fault ?? '')
}
rmSync(folder, { recursive: true })

const resultOf = ({ trial, version, fault }: Outcome): string =>
  version === undefined ? 'not tried: it is not on the machine' : (fault ?? `as core has it: ${trial.compared}`)

const table: readonly (readonly string[])[] = [
  ['format', 'program', 'version', 'result'],
  ...outcomes.map((outcome) => {
    const { format, program } = outcome.trial
    return [format, program, outcome.version ?? '–', resultOf(outcome).replaceAll('|', '\\|')]
  }),
]
const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
const lineOf = (cells: readonly string[], fill = ' ') =>
  `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
const [head = [], ...rows] = table

const page = `<!-- Written by \`npm run formats\`. -->

# Formats and the programs that open them

\`npm run formats\` writes the embedded atlas in each format, opens each file with the programs that are on the machine, and compares
what they find with what the library has. Last run on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node} on ${process.platform}.
Where more is compared, cell by cell or statement by statement, tests do it.

${lineOf(head)}
${lineOf(['', '', '', ''], '-')}
${rows.map((row) => lineOf(row)).join('\n')}
`
writeFileSync(new URL('../../docs/formats.md', import.meta.url), page)
