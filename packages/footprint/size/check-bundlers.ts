/**
 * Holds each piece of the library to its budget with each bundler, and prints the table. `--write` puts it into
 * docs/performance-startup.md.
 *
 * @module
 */
import { table } from '@puente/tooling/markdown'
import { writePart } from '../page.ts'
import { kilobytes } from './budgets.ts'
import { bundlers, pieces, sizeOf } from './bundlers.ts'

const names = Object.keys(bundlers)
const rows: string[][] = []
for (const piece of pieces) {
  const cells: string[] = []
  for (const bundle of Object.values(bundlers)) {
    const size = await sizeOf(piece, bundle)
    if (size > piece.limit) process.exitCode = 1
    cells.push(`${kilobytes(size)}${size > piece.limit ? ', exceeded' : ''}`)
  }
  rows.push([piece.name, ...cells, kilobytes(piece.limit), piece.counted])
}
const text = table(['imported', ...names, 'budget', 'counted'], rows)
if (process.argv.includes('--write')) writePart('bundlers', 'pnpm size', text)
else console.log(text)
