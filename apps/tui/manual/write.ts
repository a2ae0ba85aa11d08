/**
 * `npm run document`: writes what the manual takes from the program, its screens among it; with `--check` it says what is
 * no longer current. The program must have been built before.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { commands, createProgram } from '../src/cli/program.ts'
import { manPage } from './man-page.ts'
import { screenshots, shots } from './shots.ts'
import { tables, withBlocks } from './tables.ts'

const checks = process.argv.includes('--check')

const { version, released }: { readonly version: string; readonly released: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const program = createProgram(commands, process, version, 'en', () => {})
const programInSpanish = createProgram(commands, process, version, 'es', () => {})

const manFile = new URL('../man/puente.1', import.meta.url)
/** man looks for the pages of a language in a folder with its name. */
const spanishManFile = new URL('../man/es/man1/puente.1', import.meta.url)
const pageFile = new URL('../../../docs/explorer.md', import.meta.url)
const page = readFileSync(pageFile, 'utf8')

/** The files, with what should stand in each. */
const pages: readonly (readonly [file: URL, text: string])[] = [
  [manFile, manPage(program, released)],
  [spanishManFile, manPage(programInSpanish, released)],
  [pageFile, withBlocks(page, new Map([...tables(program), ...(await screenshots(shots))]))],
]

for (const [file, text] of pages) {
  const path = fileURLToPath(file)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (checks) {
    console.error(`${path} is not current. Run: npm run document`)
    process.exitCode = 1
  } else {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileAtomic(file, text)
    console.log(`Written: ${path}`)
  }
}
