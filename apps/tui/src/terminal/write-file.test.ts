import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fullPath, writeFile } from './write-file.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-write-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string) => join(folder, name)

describe('a file', () => {
  it('is written whole, with nothing left beside it', async () => {
    const path = inFolder('nota é.md')
    expect(await writeFile({ path, content: 'uno\n', replace: false })).toEqual({ kind: 'written', path })
    expect(readFileSync(path, 'utf8')).toBe('uno\n')
    expect(readdirSync(folder)).toEqual(['nota é.md'])
  })

  it('that is there is replaced only when that is asked for', async () => {
    const path = inFolder('a.md')
    writeFileSync(path, 'old')
    expect(await writeFile({ path, content: 'new', replace: false })).toEqual({ kind: 'exists', path })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(await writeFile({ path, content: 'new', replace: true })).toEqual({ kind: 'written', path })
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('behind a link that leads nowhere is there, too', async () => {
    const path = inFolder('link.md')
    symlinkSync(inFolder('nowhere'), path)
    expect((await writeFile({ path, content: 'new', replace: false })).kind).toBe('exists')
  })
})

describe('what stands in the way is told with its place', () => {
  const problemOf = async (path: string) => {
    const outcome = await writeFile({ path, content: 'x', replace: true })
    return outcome.kind === 'failed' ? outcome.problem : outcome
  }

  it('no folder', async () => {
    const path = inFolder('none/a.md')
    expect(await problemOf(path)).toEqual({
      en: `${path}: there is no such file or folder`,
      es: `${path}: no existe ese archivo ni esa carpeta`,
    })
  })

  it('a folder of that name', async () => {
    mkdirSync(inFolder('a.md'))
    expect(await problemOf(inFolder('a.md'))).toMatchObject({ en: `${inFolder('a.md')}: that is a folder` })
  })

  it('a file where a folder should be', async () => {
    writeFileSync(inFolder('file'), '')
    expect(await problemOf(inFolder('file/a.md'))).toMatchObject({ es: expect.stringContaining('es un archivo') })
  })

  it('a name that is too long', async () => {
    expect(await problemOf(inFolder(`${'a'.repeat(300)}.md`))).toMatchObject({
      en: expect.stringContaining('too long'),
    })
  })

  // Who may do everything is not kept from writing anywhere.
  it.skipIf(process.getuid?.() === 0)('a folder in which one may not write', async () => {
    chmodSync(folder, 0o500)
    expect(await problemOf(inFolder('a.md'))).toMatchObject({ en: `${inFolder('a.md')}: you have no permission` })
    chmodSync(folder, 0o700)
  })
})

it.each([
  ['a.md', '/work/a.md'],
  ['~/a.md', '/home/ana/a.md'],
  ['~', '/home/ana'],
  ['~ana/a.md', '/work/~ana/a.md'],
  ['b/../a.md', '/work/a.md'],
  ['/tmp/a.md', '/tmp/a.md'],
])('%s means %s', (typed, meant) => {
  expect(fullPath(typed, '/home/ana', '/work')).toBe(meant)
})
