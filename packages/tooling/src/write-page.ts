import { readFileSync } from 'node:fs'
import { writeWhole } from './write-whole.ts'

/**
 * Puts text between two marks of a page.
 *
 * @param page the Markdown file
 * @param begin the comment after which it is put
 * @param end the comment before which it is put, the next one after the other
 * @param text what is put there, instead of what stood there
 * @throws {Error} if the page lacks the marks
 */
export function writePage(page: URL, begin: string, end: string, text: string): void {
  const before = readFileSync(page, 'utf8')
  const from = before.indexOf(begin)
  const to = before.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`${page.pathname} lacks "${begin}" … "${end}"`)
  writeWhole(page, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`)
}
