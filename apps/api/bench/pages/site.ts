/** A site of files as it is written, beside its pages alone. @module */
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from '@puente/tooling/markdown'
import { processorTimeOfChildren } from '@puente/tooling/processor-time'
import { columnsOf, inTurn, rowOf } from './comparison.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Seconds of processor time until a program has ended. */
function timeOf(...args: readonly string[]): number {
  const before = processorTimeOfChildren() ?? Number.NaN
  execFileSync(process.execPath, args, { stdio: 'ignore' })
  return ((processorTimeOfChildren() ?? Number.NaN) - before) / 1000
}

/** The addresses of the pages in a folder, as a service has them. */
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\w\w\/(?:.*\/)?index\.html$/.test(file))
    .map((file) => `/${file.slice(0, -'/index.html'.length)}`)

/**
 * The table, in Markdown.
 *
 * @param folder where the site is written
 * @param turns how many count
 */
export async function site(folder: string, turns: number): Promise<string> {
  const out = join(folder, 'site')
  const list = join(folder, 'addresses')
  const write = () => {
    rmSync(out, { recursive: true, force: true })
    return timeOf(path('../../../web/dist/site.js'), '--out', out)
  }
  write()
  const addresses = pagesIn(out)
  writeFileSync(list, addresses.join('\n'))
  const measured = []
  for (let turn = 0; turn < turns; turn++) {
    measured.push(await inTurn(turn, write, () => timeOf(path('./draw-pages.ts'), list)))
  }
  const name = `${addresses.length} pages`
  return table(columnsOf('site, s', 'pages, s'), [rowOf({ name, turns: measured, atMost: 3 }, 1)])
}
