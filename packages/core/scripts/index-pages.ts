/**
 * `node scripts/index-pages.ts <text file> <source id> [folder]`: writes page-words/<source id>.json into the
 * dataset's folder, from the text of a source with a line like `=== page 1 ===` before each page.
 *
 * @module
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { indexPaper } from './page-index/index-paper.ts'

const [textFile, source, folder = new URL('../data', import.meta.url).pathname] = process.argv.slice(2)
if (textFile === undefined || source === undefined) {
  console.error('Usage: node scripts/index-pages.ts <text file> <source id> [folder of the dataset]')
  process.exit(2)
}

const index = indexPaper(source, readFileSync(textFile, 'utf8'))
mkdirSync(join(folder, 'page-words'), { recursive: true })
// One line for each list and range, so that a file can be looked over.
const json = JSON.stringify(index, null, 2).replace(/[[{][^[\]{}]*[\]}]/g, (list) => list.replace(/\s*\n\s*/g, ' '))
writeFileAtomic(join(folder, 'page-words', `${source}.json`), `${json}\n`)

console.log(`${index.pages.length} pages`)
for (const { section, first, last } of index.sections) console.log(`section ${section}: pages ${first} to ${last}`)
for (const { page, footnotes, tables } of index.pages)
  console.log(`page ${page}: footnotes ${footnotes.join(' ') || 'none'}; tables ${tables.join(' ') || 'none'}`)
