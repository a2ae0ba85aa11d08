/**
 * `pnpm startup`: how long everything takes to start, beside what is as small as can be, in turns.
 *
 * ```
 * pnpm startup                     prints the tables
 * pnpm startup --write             puts them into docs/performance-startup.md
 * pnpm startup --turns 5           fewer turns
 * pnpm startup --only command      of the groups whose title has this word
 * ```
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writePart } from '../page.ts'
import { groupsIn } from './groups.ts'
import { measure } from './measure.ts'
import { groupInMarkdown } from './tables.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    turns: { type: 'string', default: '30' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
})
const turns = Number(values.turns)
if (!Number.isInteger(turns) || turns < 1) {
  console.error(`--turns is "${values.turns}"; it takes a whole number from 1.`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'puente-startup-'))
try {
  const all = await groupsIn(folder)
  const groups = all.filter(({ title }) => title.toLowerCase().includes(values.only.toLowerCase()))
  const timesOf = await measure(groups, turns, (text) => process.stderr.write(`${text}\n`))
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`
  const tables = [
    `${date}, \`pnpm startup\`, ${turns} turns: ${machine}.`,
    ...groups.map((group) => groupInMarkdown(group, (name) => timesOf(group, name))),
  ].join('\n\n')
  if (values.write) writePart('start-up', 'pnpm startup', tables)
  else console.log(tables)
} finally {
  rmSync(folder, { recursive: true })
}
