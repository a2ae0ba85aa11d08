/**
 * `pnpm size`: how large each part is, beside its budget. `--write` puts the table into docs/performance-startup.md.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { writePart } from '../page.ts'
import { budgets } from './budgets.ts'

/** What size-limit tells of a part. */
interface Measured {
  readonly name: string
  readonly passed: boolean
  readonly size: number
}

const { stdout } = spawnSync('size-limit', ['--config', 'size/checks.ts', '--json'], { encoding: 'utf8' })
const measured: readonly Measured[] = JSON.parse(stdout)

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const rows = budgets.map(({ name, why, limit, counted }) => {
  const { size, passed } = measured.find((one) => one.name === name) ?? { size: Number.NaN, passed: false }
  return `| ${name} | ${kilobytes(size)} | ${limit}${passed ? '' : ', exceeded'} | ${counted} | ${why} |`
})
const table = ['| part | size | budget | counted | why |', '| - | - | - | - | - |', ...rows].join('\n')

if (process.argv.includes('--write')) writePart('size', 'pnpm size', table)
else console.log(table)
if (!measured.every(({ passed }) => passed)) process.exitCode = 1
// It puts its own table beside this one.
await import('./check-bundlers.ts')
