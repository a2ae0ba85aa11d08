/**
 * `pnpm size`: how large each part is, beside its budget. `--write` puts the table into docs/performance-startup.md.
 *
 * @module
 */
import { table } from '@puente/tooling/markdown'
import { writePart } from '../page.ts'
import { budgetsIn, kilobytes } from './budgets.ts'
import { sizesIn } from './sizes.ts'

const measured = sizesIn()
const budgets = budgetsIn()
const rows = budgets.map(({ name, why, limit, counted }) => {
  const { size, passed } = measured.find((one) => one.name === name) ?? { size: Number.NaN, passed: false }
  return [name, kilobytes(size), `${limit}${passed ? '' : ', exceeded'}`, counted, why]
})
const text = table(['part', 'size', 'budget', 'counted', 'why'], rows)

if (process.argv.includes('--write')) writePart('size', 'pnpm size', text)
else console.log(text)
if (!measured.every(({ passed }) => passed)) process.exitCode = 1
// It puts its own table beside this one.
await import('./check-bundlers.ts')
