/**
 * What the Dockerfile says is done step by step, without Docker, and what comes of it runs as a container would run it:
 * without rights, and with nothing that it may write to.
 */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { variables } from '../../src/env.ts'
import { version } from '../../src/version.ts'
import { build, type Image, inImage, makeWritable } from './build.ts'
import type { Stage } from './dockerfile.ts'
import { type Contained, startContained } from './run.ts'

const project = fileURLToPath(new URL('../../../../', import.meta.url))

let built: readonly { readonly stage: Stage; readonly image: Image }[]
let image: Image
beforeAll(async () => {
  built = await build(project)
  image = built.at(-1)!.image
  makeWritable(inImage(image, '.'), false)
})
// What was installed is tens of thousands of files, which take their time to go.
afterAll(async () => {
  makeWritable(inImage(image, '.'), true)
  for (const { image } of built) await rm(image.root, { recursive: true, force: true })
})

const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

function start(words: readonly string[], port: string): Contained {
  const contained = startContained(image, words, port)
  running.add(contained.child)
  return contained
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}

describe('the image', () => {
  it('is small: a few files, and none that they were built from', () => {
    const files = readdirSync(image.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['main.js', 'package.json', 'LICENSE']))
    expect(files.filter(({ parentPath, name }) => /\.(map|ts)$|node_modules/.test(join(parentPath, name)))).toEqual([])
    const bytes = files.reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0)
    expect(bytes).toBeLessThan(12_000_000)
  })

  it('begins with a version of Node that is named whole, the same as the project has', () => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
    const nodes = new Set(Object.values<string>(optionalDependencies))
    expect(built.map(({ stage }) => /^node:([\d.]+)-/.exec(stage.image)?.[1])).toEqual(built.map(() => [...nodes][0]))
    expect(nodes.size).toBe(1)
  })

  it('says what it is, listens for everybody, and runs as nobody in particular', () => {
    expect(image.labels).toMatchObject({
      'org.opencontainers.image.title': 'Puente',
      'org.opencontainers.image.version': version,
      'org.opencontainers.image.licenses': expect.stringMatching(/MIT/),
    })
    expect(image.environment).toMatchObject({ HOST: '0.0.0.0', PORT: image.ports[0] })
    const known = ['NODE_ENV', ...Object.values(variables).map(({ name }) => name)]
    expect(known).toEqual(expect.arrayContaining(Object.keys(image.environment)))
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/)
  })
})

describe('the container', () => {
  it('may write nothing', async () => {
    const writer = start(['node', '-e', "fs.writeFileSync('dist/x', '')"], '0')
    expect(await writer.ended).toBe(1)
    expect(writer.text.err).toMatch(/ERR_ACCESS_DENIED/)
  })

  it('answers, is found healthy, and stops when it is told to; then it is found no more', async () => {
    const port = await freePort()
    const service = start(image.command, port)
    await Promise.race([once(service.child.stdout!, 'data'), service.ended])
    expect(service.text).toEqual({ out: expect.stringContaining(`:${port}`), err: '' })
    const response = await fetch(`http://127.0.0.1:${port}/v1/search?q=energy`)
    expect(response.status).toBe(200)
    expect(await start(image.health, port).ended).toBe(0)
    service.child.kill(image.signal as NodeJS.Signals)
    expect(await service.ended).toBe(0)
    expect(await start(image.health, port).ended).toBe(1)
  })
})
