/** The notebook of the tutorial for analysts prints what is kept in it, in plain Python as in Jupyter. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { workspace } from '../../scripts/reference/public-modules.ts'
import { missingPrograms, Terminal } from './in-shell.ts'

/** A notebook in the form of Jupyter (nbformat 4), as far as it is read here. */
interface Notebook {
  readonly cells: readonly { readonly cell_type: string; readonly source: readonly string[] }[]
}

const path = join(workspace, 'docs/tutorials/sectors.ipynb')
const notebook: Notebook = JSON.parse(readFileSync(path, 'utf8'))

/** Stands between what two cells print. */
const mark = '--- next cell ---\n'

/** Lines with their ends, as Jupyter keeps them. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? []

it('prints what is kept; `npm run tutorials` writes it anew', async ({ skip }) => {
  const missing = missingPrograms('python3')
  if (missing.length > 0) skip('not on this machine: python3')
  const folder = mkdtempSync(join(inject('scratchFolder'), 'notebook-'))
  const code = notebook.cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''))
  writeFileSync(join(folder, 'sectors.py'), code.join(`\nprint(${JSON.stringify(mark.trimEnd())})\n`))
  const terminal = new Terminal(folder)
  await terminal.type('puente export dataset --format sqlite --out atlas.sqlite')
  const printed = (await terminal.type('python3 sectors.py')).split(mark)
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'code'
      ? { ...cell, outputs: [{ name: 'stdout', output_type: 'stream', text: linesOf(printed.shift() ?? '') }] }
      : cell,
  )
  await expect(`${JSON.stringify({ ...notebook, cells }, undefined, 1)}\n`).toMatchFileSnapshot(path)
})
