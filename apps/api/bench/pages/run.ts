/**
 * `pnpm bench:pages`: what pages for people take, each figure beside the plainest thing that does the same, in turns.
 *
 * ```
 * pnpm bench:pages                  prints the tables
 * pnpm bench:pages --write          puts them into docs/performance-pages.md
 * pnpm bench:pages --turns 3        fewer turns
 * pnpm bench:pages --only browser   of the parts whose title has this word
 * ```
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { replaceSection } from '@puente/tooling/write-file'
import { kept } from './kept.ts'
import { made } from './made.ts'
import { paint } from './paint.ts'
import { site } from './site.ts'
import { startUp } from './start.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    turns: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
})
const turns = Number(values.turns)
if (!Number.isInteger(turns) || turns < 1) {
  console.error(`--turns is "${values.turns}"; it takes a whole number from 1.`)
  process.exit(2)
}

/** What is measured, and how; each part writes what it needs into a folder. */
const parts: readonly { title: string; about: string; measure: (folder: string) => Promise<string> }[] = [
  {
    title: 'A kept page',
    about:
      'The service as it is built, asked for one page over and over, beside a Hono route that does nothing but return the same body, as text, or as bytes where it is packed; and beside one that returns it with the same headers.',
    measure: (folder) => kept(folder, turns),
  },
  {
    title: 'A page that is made',
    about:
      'Processor time of a record’s page and of its JSON, by the whole service without its cache. _Made before_: what the atlas and the pages keep of a record is there. _For the first time_: only what is made once for the atlas is there; then, nothing; then, in a new process, not even the program’s compiled code.',
    measure: () => made(turns),
  },
  {
    title: 'In a browser',
    about:
      'Headless Chromium with nothing kept, 1280 × 900: the largest paint of a page that the service makes for this visit, beside a server that has the same bytes of the page and of its files in memory. The service has answered twenty other pages of each kind before.',
    measure: (folder) => paint(folder, turns),
  },
  {
    title: 'A site of files',
    about: 'Processor time of `npm run site`, beside a program that makes the same pages and writes nothing.',
    measure: (folder) => site(folder, Math.ceil(turns / 8)),
  },
  {
    title: 'Start of the service',
    about: 'Until its first answer, a list, beside the same program built without pages.',
    measure: (folder) => startUp(folder, turns),
  },
]

const folder = mkdtempSync(join(tmpdir(), 'puente-pages-'))
try {
  const tables: string[] = []
  for (const { title, about, measure } of parts) {
    if (!title.toLowerCase().includes(values.only.toLowerCase())) continue
    process.stderr.write(`${title}\n`)
    tables.push(`## ${title}\n\n${about}\n\n${await measure(folder)}`)
  }
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.versions.node}`
  const text = [`${date}, \`pnpm bench:pages\`, ${turns} turns: ${machine}.`, ...tables].join('\n\n')
  if (values.write) {
    const page = new URL('../../../../docs/performance-pages.md', import.meta.url)
    const [begin, end] = ['<!-- pages: begin (written by `pnpm bench:pages --write`) -->', '<!-- pages: end -->']
    replaceSection(page, begin, end, text)
  } else console.log(text)
} finally {
  rmSync(folder, { recursive: true })
}
