/**
 * The library as others take it: packed, installed in a project outside the workspace, and asked
 * the README's example in every environment that we promise.
 */
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readmeExample } from './readme-example.ts'
import { type ScratchProject, scratchProject } from './scratch-project.ts'

const example = readmeExample()
const resolve = createRequire(import.meta.url).resolve
let project: ScratchProject
/** What the example prints in Node as ESM; everywhere else it must print the same. */
let printed: string

beforeAll(() => {
  project = scratchProject()
  project.write('example.mjs', example)
  printed = project.run('node', 'example.mjs')
}, 240_000)

afterAll(() => rmSync(project.folder, { recursive: true, force: true }))

/** The example, bundled with everything it imports into one file. */
async function bundle(name: string, source: string, platform: 'browser' | 'neutral'): Promise<string> {
  project.write(`${name}.src.mjs`, source)
  const outfile = join(project.folder, `${name}.js`)
  await build({
    entryPoints: [join(project.folder, `${name}.src.mjs`)],
    bundle: true,
    format: 'esm',
    platform,
    outfile,
    logLevel: 'error',
    // As bundlers for workers look packages up.
    ...(platform === 'neutral' ? { conditions: ['workerd', 'worker'], mainFields: ['module', 'main'] } : {}),
  })
  return outfile
}

/** The example with its output gathered in a list instead of printed. */
const gathering = example.replaceAll('console.log(', 'lines.push(')

describe('the packed library runs the README example', () => {
  it('as an ES module', () => {
    expect(printed).toContain('Clúster Automotriz de Nuevo León')
    expect(printed).toContain('Aerospace Valley')
    expect(printed).toContain('basque-energy-cluster')
  })

  it('as CommonJS', () => {
    project.write('example.cjs', example.replace(/import (\{[^}]+\}) from ('[^']+')/, 'const $1 = require($2)'))
    expect(project.run('node', 'example.cjs')).toBe(printed)
  })

  it('as TypeScript, where a misspelt id, field or value does not compile', () => {
    project.write('example.ts', example)
    project.write(
      'misspelt.ts',
      [
        "import { atlas, get, query } from '@puente/core'",
        '// @ts-expect-error',
        "get(atlas, 'clusters', 'clautt')",
        '// @ts-expect-error',
        "query(atlas, 'clusters', { where: { sectr: 'aerospace' } })",
        '// @ts-expect-error',
        "query(atlas, 'awards', { where: { level: 'golden' } })",
        '',
      ].join('\n'),
    )
    const options = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
    }
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['example.ts', 'misspelt.ts'] }))
    expect(project.run('tsc', '-p', 'tsconfig.json')).toBe('')
  })

  it('in a browser', async () => {
    const outfile = await bundle('browser', `const lines = []\n${gathering}\nglobalThis.lines = lines`, 'browser')
    const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args })
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ path: outfile, type: 'module' })
      const handle = await page.waitForFunction(() => Reflect.get(globalThis, 'lines'))
      const first: unknown = await handle.evaluate((lines) => (Array.isArray(lines) ? lines[0] : undefined))
      expect(printed.startsWith(String(first))).toBe(true)
    } finally {
      await browser.close()
    }
  }, 120_000)

  it('in workerd', async () => {
    await bundle(
      'worker',
      `${gathering.replace(/(import [^\n]+\n)/, '$1const lines = []\n')}
export default { test() { if (!String(lines[0]).includes('Nuevo León')) throw new Error('said ' + lines[0]) } }`,
      'neutral',
    )
    project.write(
      'workerd.capnp',
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "example", worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")], compatibilityDate = "2026-01-01"))]);`,
    )
    // workerd's test runner exits with an error if the module does not load or its test throws.
    expect(() => project.run(resolve('workerd/bin/workerd'), 'test', 'workerd.capnp')).not.toThrow()
  })

  it('hands out the whole dataset as one JSON file, which opens as an atlas with the same hash', () => {
    project.write(
      'dataset.mjs',
      [
        "import dataset from '@puente/core/dataset.json' with { type: 'json' }",
        "import { atlas } from '@puente/core'",
        "import { openAtlas } from '@puente/core/open'",
        'const opened = openAtlas(dataset)',
        'console.log(opened.ok ? opened.value.hash === atlas.hash : opened.error.message)',
      ].join('\n'),
    )
    expect(project.run('node', 'dataset.mjs')).toBe('true\n')
  })

  it('loads neither zod nor Effect for data and queries', () => {
    project.write(
      'loaded.mjs',
      [
        "import { registerHooks } from 'node:module'",
        'const loaded = []',
        'registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })',
        "await import('./example.mjs')",
        'console.error(loaded.filter((url) => /node_modules\\/(zod|effect)\\//.test(url)).length)',
        'process.exitCode = loaded.some((url) => /node_modules\\/(zod|effect)\\//.test(url)) ? 1 : 0',
      ].join('\n'),
    )
    expect(() => project.run('node', 'loaded.mjs')).not.toThrow()
  })
})
