/** The linter refuses every import that goes up a layer, and every import in a circle. */
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { workspace } from '../scripts/reference/public-modules.ts'

/** The layers of each package's `src`, lowest first: the tables of docs/architecture.md, a row a layer. */
const packages = (() => {
  const found: Record<string, string[][]> = {}
  let name = ''
  for (const line of readFileSync(join(workspace, 'docs/architecture.md'), 'utf8').split('\n')) {
    name = /^\| (\S+)\/src\b/u.exec(line)?.[1] ?? name
    const folders = /^\| \d+ ((?:`\w+` *)+)\|/u.exec(line)?.[1]
    if (folders === undefined) continue
    found[name] = [...(found[name] ?? []), Array.from(folders.matchAll(/\w+/gu), String)]
  }
  return found
})()

const scratch = mkdtempSync(join(tmpdir(), 'layers-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(scratch, path)), { recursive: true })
  writeFileSync(join(scratch, path), text)
}

interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string; readonly start: { readonly line: number } }
}

/** What our configuration of the linter finds in the scratch folder, as `<file>:<line>`, by rule. */
function lint(): ReadonlyMap<string, readonly string[]> {
  const config = JSON.parse(readFileSync(join(workspace, 'biome.json'), 'utf8'))
  write('biome.json', JSON.stringify({ ...config, vcs: { enabled: false } }))
  cpSync(join(workspace, 'lint'), join(scratch, 'lint'), { recursive: true })
  let report: string
  try {
    report = execFileSync(
      join(workspace, 'node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 },
    )
  } catch (error) {
    report = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
  }
  const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(report)
  const found = new Map<string, string[]>()
  for (const { category, location } of diagnostics)
    found.set(category, [...(found.get(category) ?? []), `${location.path}:${location.start.line}`])
  return found
}

/** Ways to import a module, each on a line of its own. */
const imports = (path: string): readonly string[] => [
  `import type { A } from '${path}'`,
  `export { b } from '${path}'`,
  `export const c = () => import('${path}')`,
  `export type D = import('${path}').D`,
]

/** Files that import every other folder, one in each folder and one in a folder within it, and the lines to be refused. */
function tryAll(name: string, layers: readonly (readonly string[])[]): readonly string[] {
  const refused: string[] = []
  for (const [level, folders] of layers.entries()) {
    for (const folder of folders) {
      for (const [file, up] of [
        [`${name}/src/${folder}/file.ts`, '../'],
        [`${name}/src/${folder}/inner/file.ts`, '../../'],
      ] as const) {
        const lines: string[] = []
        for (const [otherLevel, others] of layers.entries()) {
          for (const other of others.filter((one) => one !== folder)) {
            for (const line of imports(`${up}${other}/some-file.ts`)) {
              lines.push(line)
              if (otherLevel >= level) refused.push(`${file}:${lines.length}`)
            }
          }
        }
        write(file, `${lines.join('\n')}\n`)
      }
    }
  }
  return refused
}

it('docs/architecture.md has a table for each package', () => {
  expect(Object.keys(packages)).toEqual(['packages/core', 'apps/api', 'apps/tui', 'apps/web'])
})

describe.each(Object.entries(packages))('the layers of %s', (name, layers) => {
  it('have every folder of src', () => {
    const folders = globSync(`${name}/src/*/`, { cwd: workspace }).map((path) => path.split('/').at(-1) ?? '')
    expect(layers.flat()).toEqual(expect.arrayContaining(folders.filter((folder) => folder !== 'testing')))
  })

  it('are held by the linter, in either direction', () => {
    const refused = tryAll(name, layers)
    expect(refused.length).toBeGreaterThan(0)
    const found = lint()
      .get('plugin')
      ?.filter((place) => place.startsWith(name))
    expect(found?.toSorted()).toEqual(refused.toSorted())
  })
})

it.each([
  ['a screen imports another', 'apps/tui/src/screens/one/view.ts', '../two/view.ts'],
  ['a page imports another', 'apps/web/src/pages/one/page.tsx', '../two/page.tsx'],
  ['http imports a file of the service', 'apps/api/src/http/some.ts', '../links.ts'],
  ['a folder imports what puts the service together', 'apps/api/src/mcp/some.ts', '../create-service.ts'],
  ['an endpoint imports a middleware', 'apps/api/src/endpoints/some.ts', '../http/compress.ts'],
  ['a folder of core imports an entry of the package', 'packages/core/src/briefing/some.ts', '../export/index.ts'],
])('the linter refuses it where %s', (_, file, path) => {
  write(file, `${imports(path).join('\n')}\n`)
  const found = lint()
    .get('plugin')
    ?.filter((place) => place.startsWith(`${file}:`))
  expect(found?.toSorted()).toEqual(imports(path).map((_line, at) => `${file}:${at + 1}`))
})

it('refuses types that import each other in a circle', () => {
  write('packages/core/src/graph/one.ts', `import type { Two } from './two.ts'\n\nexport type One = Two\n`)
  write('packages/core/src/graph/two.ts', `import type { One } from './one.ts'\n\nexport type Two = One\n`)
  expect(lint().get('lint/suspicious/noImportCycles')).toEqual([
    'packages/core/src/graph/one.ts:1',
    'packages/core/src/graph/two.ts:1',
  ])
})
