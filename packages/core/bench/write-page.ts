import { readFileSync, writeFileSync } from 'node:fs'

const page = new URL('../../../docs/performance.md', import.meta.url)
const begin = '<!-- measured: begin (written by `pnpm bench --write`) -->'
const end = '<!-- measured: end -->'

/** Puts tables between the two marks of docs/performance.md. */
export function writePage(tables: string): void {
  const text = readFileSync(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`docs/performance.md lacks "${begin}" … "${end}"`)
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${tables}\n\n${text.slice(to)}`)
}
