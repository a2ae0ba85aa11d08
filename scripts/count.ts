/**
 * Counts source files and their lines, of the working tree or of any commit: `npm run count`, `npm run count -- v0.1.0`.
 *
 * Counted: tracked TypeScript of all packages and of the workspace, blank lines and comments included.
 * Not counted: tests (`*.test.*`, `test/`, `testing/`), `bench/`, `load/`, `evaluation/`, `fixtures/`, `example/` (a
 * dataset) and generated modules (`generated/`; at 0.1.0 also `collections/`, which is generated).
 *
 * @module
 */
import { execFileSync } from 'node:child_process'

const excluded =
  /(?:^|\/)(?:test|testing|bench|load|evaluation|fixtures|example|generated)\/|\.test\.tsx?$|\/src\/collections\//u

const [ref] = process.argv.slice(2)

// Every line matches the empty pattern, so that git counts the lines of all files in one run.
const printed = execFileSync('git', ['grep', '-c', '', ...(ref === undefined ? [] : [ref]), '--', '*.ts', '*.tsx'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})

const folders = new Map<string, { files: number; lines: number }>()
const add = (folder: string, lines: number) => {
  const sum = folders.get(folder) ?? { files: 0, lines: 0 }
  folders.set(folder, { files: sum.files + 1, lines: sum.lines + lines })
}

for (const line of printed.trimEnd().split('\n')) {
  const [, path = '', lines = ''] = /^(?:[^:]*:)?([^:]+):(\d+)$/u.exec(line) ?? []
  if (excluded.test(path)) continue
  const [area = '', name, ...rest] = path.split('/')
  add('all', Number(lines))
  add(rest.length === 0 ? area : `${area}/${name}`, Number(lines))
}

console.table(Object.fromEntries([...folders].sort(([a], [b]) => (a < b ? -1 : 1))))
