/** Names in code are the field's own: what a reader would look for. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { workspace } from '../scripts/reference/public-modules.ts'

/** Words that say nothing of what a thing is: "requested", "shown", "default" or the thing's own name do. */
const unclear = new Set(['told', 'untold', 'asked', 'unasked', 'whoever', 'sought'])

const words = (name: string): readonly string[] =>
  name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/u).map((word) => word.toLowerCase())

const isUnclear = (name: string): boolean => words(name).some((word) => unclear.has(word))

function identifiers(text: string, isTsx: boolean): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('', text, ts.ScriptTarget.Latest, false, isTsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS))
  return found
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: workspace,
  encoding: 'utf8',
})
  .trimEnd()
  .split('\n')
  .filter((file) => !file.includes('/generated/'))

it('holds no unclear word in the name of a file', () => {
  expect(files.filter(isUnclear)).toEqual([])
})

it('holds no unclear word in an identifier', () => {
  const unclearNames = files.flatMap((file) =>
    [...identifiers(readFileSync(join(workspace, file), 'utf8'), file.endsWith('x'))]
      .filter(isUnclear)
      .map((name) => `${file}: ${name}`),
  )
  expect(unclearNames).toEqual([])
})
