/** The types of the packed packages resolve and hold, for each way in which TypeScript looks packages up. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { everySubpath } from './every-subpath.ts'
import { idsGoBackIn } from './ids-go-back-in.ts'
import { examples } from './readme-examples.ts'
import { compilerAt, compilers, run, write } from './scratch-project.ts'

const slips = `
import { atlas, get, query } from '@puente/core'
// @ts-expect-error a misspelt id
get(atlas, 'clusters', 'clautt')
// @ts-expect-error the id of a record of another collection
get(atlas, 'clusters', get(atlas, 'places', 'mx').id)
// @ts-expect-error a field that no record has
query(atlas, 'clusters', { fields: ['nonsense'] })
// @ts-expect-error a misspelt field
query(atlas, 'clusters', { where: { sectr: 'aerospace' } })
// @ts-expect-error a value that the field does not take
query(atlas, 'awards', { where: { level: 'golden' } })
`

const serviceSlips = `
import { createClient } from '@puente/api/client'
// @ts-expect-error a parameter that the route does not take
createClient('http://localhost:3000').v1.clusters.$get({ query: { contry: 'ES' } })
`

const ownClient = `
import { type AppRoutes, createApp } from '@puente/api'
import { atlas } from '@puente/core'
import { hc, parseResponse } from 'hono/client'
const client = hc<AppRoutes>('http://localhost', { fetch: createApp(atlas).request })
const { data } = await parseResponse(client.v1.sectors[':id'].$get({ param: { id: 'aerospace' } }))
export const broader: readonly string[] = data.record.broader ?? []
`

const programs = [
  ...examples,
  { name: 'every-subpath', code: everySubpath },
  { name: 'slips', code: slips },
  { name: 'service-slips', code: serviceSlips },
  { name: 'own-client', code: ownClient },
]

/** What needs only our own declarations, which are then checked as well. */
const ofTheLibraryAlone = [
  { name: 'slips', code: slips },
  { name: 'ids-go-back-in', code: idsGoBackIn.replace('const printed = []', 'const printed: unknown[] = []') },
]

const imported = "import { atlas, get, matches, query } from '@puente/core'"

/** Mistakes, one a line, and what the first line of the compiler's message says of each. */
const mistakes = [
  { code: "get(atlas, 'clusters', 'clautt')", says: ['"clautt"', 'IdOf<"clusters", EmbeddedIds>'] },
  { code: "matches(atlas, 'clautt')", says: ['"clautt"', 'ActorId<EmbeddedIds>'] },
  {
    code: "query(atlas, 'clusters', { where: { contry: 'es' } })",
    says: ["'contry' does not exist in type 'ClusterConditions<EmbeddedIds>'", "'country'"],
  },
  {
    code: "query(atlas, 'clusters', { where: { sector: 'aeroespace' } })",
    says: ['"aeroespace"', 'IdCondition<"sectors", EmbeddedIds>', 'Did you mean \'"aerospace"\'?'],
  },
  {
    code: "query(atlas, 'clusters', { where: { kind: 'asociation' } })",
    says: ['"asociation"', 'Did you mean \'"association"\'?'],
  },
  { code: "query(atlas, 'clusters', { fields: ['nonsense'] })", says: ['"nonsense"', '"names"'] },
  { code: "query(atlas, 'clusters', { sort: ['-contry'] })", says: ['Did you mean \'"-country"\'?'] },
  { code: "query(atlas, 'clusters', { limt: 3 })", says: ["'limt' does not exist in type", "'limit'"] },
]

/** The strictest that users have, with our declarations checked as well. */
const strictness = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
}

const resolutions = [
  { name: 'NodeNext, as ES modules', ending: 'mts', options: { module: 'nodenext' } },
  { name: 'NodeNext, as CommonJS', ending: 'cts', options: { module: 'nodenext' } },
  { name: 'Bundler', ending: 'ts', options: { module: 'esnext', moduleResolution: 'bundler' } },
]

/** What of a program can be CommonJS: the service and files are of ES modules alone, and JSON is imported without saying so. */
const written = (ending: string): readonly { readonly name: string; readonly code: string }[] =>
  ending === 'cts'
    ? programs
        .filter(({ code }) => !/@puente\/(?:api|files)/u.test(code))
        .map(({ name, code }) => ({ name, code: code.replace(/ with \{[^}]+\}/u, '') }))
    : programs

describe.each(resolutions)('$name', ({ name, ending, options }) => {
  const folder = name.replace(/\W+/gu, '-')

  beforeAll(() => {
    mkdirSync(join(inject('scratchFolder'), folder))
    const modules = written(ending)
    for (const program of modules) write(`${folder}/${program.name}.${ending}`, program.code)
    const common = {
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      noEmit: true,
      resolveJsonModule: true,
    }
    const compilerOptions = { ...common, ...strictness, ...options }
    const files = modules.map((program) => `${program.name}.${ending}`)
    write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files }))
    // Effect is of ES modules alone, which only newer compilers let CommonJS require.
    const requirable = ending === 'cts' ? files.filter((name) => !name.startsWith('every-subpath')) : files
    write(`${folder}/oldest.json`, JSON.stringify({ compilerOptions, files: requirable }))
  })

  it.each(compilers)('with $name', async ({ folder: compiler }) => {
    // The declarations of Hono and Effect need a newer one than the oldest.
    const project =
      compiler === compilers[0].folder ? ['--skipLibCheck', '-p', `${folder}/oldest.json`] : ['-p', folder]
    await expect(run(process.execPath, compilerAt(compiler), ...project)).resolves.toBe('')
  })
})

/** Our declarations, checked, with no others than those of the language. */
const libraryAlone = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  noEmit: true,
  resolveJsonModule: true,
  module: 'nodenext',
  ...strictness,
}

describe('the library alone, its declarations checked', () => {
  beforeAll(() => {
    mkdirSync(join(inject('scratchFolder'), 'alone'))
    for (const { name, code } of ofTheLibraryAlone) write(`alone/${name}.mts`, code)
    const files = ofTheLibraryAlone.map(({ name }) => `${name}.mts`)
    write('alone/tsconfig.json', JSON.stringify({ compilerOptions: libraryAlone, files }))
    mkdirSync(join(inject('scratchFolder'), 'mistakes'))
    write('mistakes/mistakes.mts', [imported, ...mistakes.map(({ code }) => code)].join('\n'))
    write('mistakes/tsconfig.json', JSON.stringify({ compilerOptions: libraryAlone, files: ['mistakes.mts'] }))
  })

  it.each(compilers)('with $name', async ({ folder }) => {
    await expect(run(process.execPath, compilerAt(folder), '-p', 'alone')).resolves.toBe('')
  })

  it('gives ids that the library takes', async () => {
    write('ids-go-back-in.mjs', idsGoBackIn)
    await expect(run(process.execPath, 'ids-go-back-in.mjs')).resolves.toMatch(/^\d+\n$/u)
  })

  it.each(compilers)('says first what is wrong, with $name', async ({ folder }) => {
    const { stdout } = await run(process.execPath, compilerAt(folder), '--pretty', 'false', '-p', 'mistakes').then(
      () => ({ stdout: '' }),
      (error: { readonly stdout: string }) => error,
    )
    const messages = new Map(
      [...stdout.matchAll(/^mistakes\/mistakes\.mts\((\d+),\d+\): error TS\d+: (.*)$/gmu)].map(([, line, text]) => [
        Number(line),
        text ?? '',
      ]),
    )
    for (const [at, { code, says }] of mistakes.entries()) {
      for (const words of says) expect(messages.get(at + 2), code).toContain(words)
      expect(messages.get(at + 2)?.length, code).toBeLessThan(400)
    }
    expect(stdout).not.toContain('~checked')
    expect(stdout).not.toContain('ReferencesTo')
  })
})
