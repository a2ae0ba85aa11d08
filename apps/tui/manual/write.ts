/**
 * `pnpm document`: writes what the manual takes from the program; with `--check` it says what is no longer current.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { programOf } from '../src/cli/program.ts'
import { manPage } from './man-page.ts'

const checks = process.argv.includes('--check')

const { version }: { readonly version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const program = programOf(process, version, () => {})

/** The files, with what should stand in each. */
const pages: readonly (readonly [file: URL, text: string])[] = [
  [new URL('../man/puente.1', import.meta.url), manPage(program)],
]

/** What stands in a file; nothing where there is none. */
function standing(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

for (const [file, text] of pages) {
  const path = fileURLToPath(file)
  if (standing(file) === text) continue
  if (checks) {
    console.error(`${path} is not current. Run: pnpm --filter @puente/tui run document`)
    process.exitCode = 1
  } else {
    writeFileSync(file, text)
    console.log(`Written: ${path}`)
  }
}
