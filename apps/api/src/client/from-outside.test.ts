/** What the built package gives to others: declarations that resolve, and a client that a program elsewhere can use. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const api = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'from-outside-'))
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'lib/tsc.js')

const program = `
import { atlas } from '@puente/core'
import { type AppRoutes, createApp } from '@puente/api'
import { createClient } from '@puente/api/client'
import { hc, parseResponse } from 'hono/client'

const app = createApp(atlas)
const client = createClient('http://localhost', { fetch: app.request })
const { data } = await parseResponse(client.v1.sectors[':id'].$get({ param: { id: 'aerospace' } }))
const broader: readonly string[] = data.record.broader ?? []
const plain = await hc<AppRoutes>('http://localhost', { fetch: app.request }).v1.clusters.$get({ query: { limit: 1 } })
if (plain.ok) console.log(data.record.id, broader.length, (await plain.json()).page.limit)
`

const slips = `
import { createClient } from '@puente/api/client'
createClient('http://localhost').v1.clusters.$get({ query: { contry: 'ES' } })
`

const settings = {
  compilerOptions: {
    target: 'es2024',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    lib: ['es2024', 'dom'],
    types: [],
    skipLibCheck: true,
  },
}

function compile(name: string, source: string) {
  writeFileSync(join(folder, `${name}.mts`), source)
  writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify({ ...settings, files: [`${name}.mts`] }))
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', `tsconfig.${name}.json`], {
    cwd: folder,
    encoding: 'utf8',
  })
  return stdout
}

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules/@puente'), { recursive: true })
  symlinkSync(api, join(folder, 'node_modules/@puente/api'))
  for (const name of ['@puente/core', 'hono']) {
    symlinkSync(join(api, 'node_modules', name), join(folder, 'node_modules', name))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('compiles against what is built, and runs', () => {
  expect(compile('program', program)).toBe('')
  const told = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' })
  expect(told).toMatch(/^aerospace \d+ 1\n$/)
}, 120_000)

it('does not compile with a slip', () => {
  expect(compile('slips', slips)).toContain("'contry' does not exist in type")
}, 120_000)
