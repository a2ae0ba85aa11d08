/** The library, packed and installed elsewhere, gives the same in every runtime, as an ES module and as CommonJS. */
import { beforeAll, describe, expect, it } from 'vitest'
import { everySubpath } from './every-subpath.ts'
import { asCommonJs, libraryExamples, telling } from './readme-examples.ts'
import { runtimes } from './runtimes.ts'
import { run, write } from './scratch-project.ts'

const programs = [
  ...libraryExamples.map(({ readme, name, code }) => ({ title: `the example of ${readme}`, name, code })),
  { title: 'every subpath', name: 'every-subpath', code: everySubpath },
].map(({ title, name, code }) => ({ title, name, code: telling(code, 'console.log(json)') }))

describe.each(programs)('$title', ({ name, code }) => {
  /** What it tells in the Node that runs the tests, as an ES module: everywhere else it must tell the same. */
  let expected: unknown
  beforeAll(async () => {
    write(`${name}.mjs`, code)
    write(`${name}.cjs`, asCommonJs(code))
    expected = JSON.parse(await run(process.execPath, `${name}.mjs`))
  })

  it.each(runtimes)('in $name', async ({ command }) => {
    expect(JSON.parse(await run(...command, `${name}.mjs`))).toEqual(expected)
    expect(JSON.parse(await run(...command, `${name}.cjs`))).toEqual(expected)
  })
})

it('tells what the README promises', async () => {
  write('promised.mjs', libraryExamples[0]!.code)
  const results = await run(process.execPath, 'promised.mjs')
  for (const expected of ['Clúster Automotriz de Nuevo León', 'Aerospace Valley', 'basque-energy-cluster'])
    expect(results).toContain(expected)
})

it('hands out the dataset that it has', async () => {
  write('same.mjs', everySubpath)
  const results = await run(process.execPath, 'same.mjs')
  expect(results.match(/the same dataset by \w+ true/gu)).toHaveLength(4)
})

it('loads neither zod nor Effect for data and queries', async () => {
  write(
    'loaded.mjs',
    `
import { registerHooks } from 'node:module'
const loaded = []
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
await import('@puente/core')
console.log(JSON.stringify(loaded.filter((url) => /node_modules\\/(zod|effect)\\//u.test(url))))
console.log(loaded.length)
`,
  )
  const [unwanted, count] = (await run(process.execPath, 'loaded.mjs')).split('\n')
  expect(unwanted).toBe('[]')
  expect(Number(count)).toBeGreaterThan(0)
})
