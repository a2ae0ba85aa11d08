/** The packed service, started as its users start it, and what the READMEs and docstrings ask of it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { examplesOf } from '../../packages/core/test/docstring-examples/examples-of.ts'
import { requestsWithCurl, serviceExamples, telling } from './readme-examples.ts'
import { oldestNode, runtimes } from './runtimes.ts'
import { run, write } from './scratch-project.ts'

const running: ChildProcess[] = []

/** Starts a service in the scratch project, and says where it listens. */
async function start(program: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(program, args, {
    cwd: inject('scratchFolder'),
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  running.push(child)
  const [line] = await once(child.stdout, 'data')
  return /http:\S+/u.exec(String(line))?.[0].replace(/\/$/u, '') ?? ''
}

let address: string
beforeAll(async () => {
  address = await start('node_modules/.bin/puente-api')
})
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** An example, asking the service that runs. */
const asking = (code: string): string => code.replaceAll('http://localhost:3000', address)

it('what the README asks with curl is answered', async () => {
  expect(requestsWithCurl.length).toBeGreaterThan(3)
  for (const target of requestsWithCurl) {
    const response = await fetch(address + target)
    expect(response.status, target).toBe(200)
    expect((await response.text()).length, target).toBeGreaterThan(100)
  }
})

it('starts in the oldest Node that is promised', async () => {
  const { command } = oldestNode
  const there = await start(...command, 'node_modules/@puente/api/dist/main.js')
  const answer = async (origin: string) => (await fetch(`${origin}/v1/clusters/claut`)).text()
  expect(await answer(there)).toBe(await answer(address))
})

describe.each(serviceExamples)('the example $name', ({ name, code }) => {
  it.each(runtimes)('runs in $name', async ({ name: runtime, command }) => {
    const file = `${name}-${runtime.replace(' ', '-')}.mjs`
    write(file, telling(asking(code), 'console.log(json)'))
    const results: unknown[] = JSON.parse(await run(...command, file))
    expect(results.length > 0).toBe(code.includes('console.log('))
  })
})

describe.each([
  { name: '@puente/files/docx', source: '../../packages/files/src/docx/index.ts' },
  { name: '@puente/files/parquet', source: '../../packages/files/src/parquet/index.ts' },
  { name: '@puente/files/xlsx', source: '../../packages/files/src/xlsx/index.ts' },
  { name: '@puente/api', source: '../../apps/api/src/app.ts' },
  { name: '@puente/api/client', source: '../../apps/api/src/client/client.ts' },
  { name: '@puente/api/mcp', source: '../../apps/api/src/mcp-lines.ts' },
])('docstrings of $name', (module) => {
  const examples = examplesOf({ ...module, exports: {} })

  it('show each function at work', async () => {
    write(
      'functions.mjs',
      `const all = Object.entries(await import('${module.name}'))
console.log(JSON.stringify(all.filter(([, value]) => typeof value === 'function').map(([name]) => name)))`,
    )
    expect(examples.map(({ name }) => name)).toEqual(JSON.parse(await run(process.execPath, 'functions.mjs')))
  })

  it.each(examples)('have an example of $name that runs', async ({ name, code }) => {
    write(`docstring-${name}.mjs`, `import { ${name} } from '${module.name}'\n${asking(code)}`)
    await expect(run(process.execPath, `docstring-${name}.mjs`)).resolves.toBeDefined()
  })
})
