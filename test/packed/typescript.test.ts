/** The types of the packed packages resolve and hold, for each way in which TypeScript looks packages up. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { everySubpath } from './every-subpath.ts'
import { examples } from './readme-examples.ts'
import { oldestCompiler, run, write } from './scratch-project.ts'

const slips = `
import { atlas, get, query } from '@puente/core'
// @ts-expect-error a misspelt id
get(atlas, 'clusters', 'clautt')
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

const compilers = [
  { compiler: 'the newest TypeScript', command: ['tsc'] },
  // The declarations of what we depend on need a newer one.
  { compiler: 'the oldest TypeScript that is promised', command: [process.execPath, oldestCompiler, '--skipLibCheck'] },
]

/** What of a program can be CommonJS: the service is of ES modules alone, and JSON is imported without saying so. */
const written = (ending: string): readonly { readonly name: string; readonly code: string }[] =>
  ending === 'cts'
    ? programs
        .filter(({ code }) => !code.includes('@puente/api'))
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
    write(
      `${folder}/tsconfig.json`,
      JSON.stringify({
        compilerOptions: { ...common, ...strictness, ...options },
        files: modules.map((program) => `${program.name}.${ending}`),
      }),
    )
  })

  it.each(compilers)('with $compiler', async ({ command: [program = '', ...options] }) => {
    await expect(run(program, ...options, '-p', folder)).resolves.toBe('')
  })
})
