import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatProblem } from '../dataset/problem.ts'
import { exampleFiles } from './generated/example.ts'
import { openPath } from './open-path.ts'
import { readFolder } from './read-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string | Uint8Array = 'kind: company'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const read = () => readFolder(folder).files.map(({ path }) => path)
/** What is named, and by which rule. */
const named = () => readFolder(folder).problems.map(({ file, rule }) => `${file} [${rule}]`)

describe('every file is read', () => {
  it('whichever way its ending is written, and however deep within its collection', () => {
    for (const path of ['atlas.YAML', 'clusters/a.yaml', 'clusters/b.yml', 'clusters/C.YAML', 'clusters/es/d.Yml'])
      write(path)
    expect(read()).toEqual(['atlas.YAML', 'clusters/C.YAML', 'clusters/a.yaml', 'clusters/b.yml', 'clusters/es/d.Yml'])
    expect(named()).toEqual([])
  })

  it('where Kubernetes mounts a ConfigMap: symbolic links to hidden folders', () => {
    for (const [path, text] of Object.entries(exampleFiles)) write(`..2026_11_28/${path}`, text)
    symlinkSync('..2026_11_28', join(folder, '..data'))
    for (const name of new Set(Object.keys(exampleFiles).map((path) => path.split('/')[0] ?? '')))
      symlinkSync(join('..data', name), join(folder, name))
    const opened = openPath(folder)
    expect(opened.ok ? opened.value.records.clusters.length : opened.error.message).toBe(2)
  })

  it('through a symbolic link of its own', () => {
    write('elsewhere.txt', 'kind: company')
    renameSync(join(folder, 'elsewhere.txt'), join(folder, '.elsewhere'))
    mkdirSync(join(folder, 'clusters'))
    symlinkSync('../.elsewhere', join(folder, 'clusters/a.yaml'))
    expect(read()).toEqual(['clusters/a.yaml'])
  })
})

describe('what is not read is named', () => {
  it('another ending, another place, another folder', () => {
    for (const path of [
      'clusters/a.json',
      'clusters/b.yaml.bak',
      'clusters/notes.txt',
      'cluster/c.yaml',
      'd.yaml',
      'data.json',
      'page-words/report.yaml',
    ])
      write(path)
    expect(named()).toEqual([
      'cluster [known-collection]',
      'clusters/a.json [file]',
      'clusters/b.yaml.bak [file]',
      'clusters/notes.txt [file]',
      'd.yaml [known-collection]',
      'data.json [file]',
      'page-words/report.yaml [file]',
    ])
    const [folderOfNone] = readFolder(folder).problems
    expect(folderOfNone?.remedy.en).toContain('call it clusters')
    expect(folderOfNone?.remedy.es).toContain('llámela clusters')
  })

  it('links that lead nowhere, to themselves or back to the folder', () => {
    mkdirSync(join(folder, 'clusters'))
    symlinkSync('nowhere', join(folder, 'clusters/a.yaml'))
    symlinkSync('b.yaml', join(folder, 'clusters/b.yaml'))
    symlinkSync('..', join(folder, 'clusters/again'))
    expect(named()).toEqual(['clusters/a.yaml [file]', 'clusters/again [file]', 'clusters/b.yaml [file]'])
    expect(readFolder(folder).problems.map(({ message }) => message.en)).toEqual([
      'cannot be read: there is no such file or folder',
      'is a folder that was read already',
      'cannot be read: its symbolic links lead in a circle',
    ])
  })

  it('a folder that is called as a file, as Docker makes one for a file that it does not find', () => {
    mkdirSync(join(folder, 'atlas.yaml'))
    mkdirSync(join(folder, 'clusters/a.yaml'), { recursive: true })
    expect(named()).toEqual(['atlas.yaml [file]', 'clusters/a.yaml [file]'])
  })

  it.skipIf(process.platform === 'win32')('a pipe, which is not opened: nobody may ever write to it', () => {
    mkdirSync(join(folder, 'clusters'))
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'clusters/a.yaml')])
    expect(named()).toEqual(['clusters/a.yaml [file]'])
  })

  it('folders in folders without end', () => {
    write(`clusters/${'deep/'.repeat(8)}a.yaml`)
    expect(named()).toHaveLength(1)
    expect(read()).toEqual([])
  })

  it('an index of pages that is none', () => {
    write('page-words/report.json', '{')
    expect(named()).toEqual(['page-words/report.json [page-words]'])
  })

  it('a file in another encoding, with the place of the first byte that says so', () => {
    write('clusters/a.yaml', Buffer.from('names:\n  - Queré', 'latin1'))
    write('clusters/b.yaml', Buffer.from('\ufeffkind: company', 'utf16le'))
    write('clusters/c.yaml', Buffer.from('\ufeffkind: company', 'utf8'))
    expect(readFolder(folder).problems.map((problem) => formatProblem(problem))).toEqual([
      'clusters/a.yaml: is not UTF-8: byte 16, at line 2, column 9, is 0xE9 [encoding]\n  → save it as UTF-8',
      'clusters/b.yaml: is UTF-16, not UTF-8 [encoding]\n  → save it as UTF-8',
    ])
    expect(readFolder(folder).files).toEqual([{ path: 'clusters/c.yaml', text: 'kind: company' }])
  })

  it('a file that is larger than any list of records', () => {
    write('clusters/a.yaml', Buffer.alloc(16_777_217, 0x20))
    expect(named()).toEqual(['clusters/a.yaml [limits]'])
  })
})

it('what is hidden and what speaks about its folder is no part of a dataset', () => {
  for (const path of [
    '.git/config',
    '.DS_Store',
    'clusters/._a.yaml',
    'clusters/.#b.yaml',
    'README.md',
    'LICENSE',
    'schema/x.json',
    'clusters/README.md',
  ])
    write(path)
  expect(named()).toEqual([])
  expect(read()).toEqual([])
})

it('a record that is called as such a file is read', () => {
  write('clusters/notice.yaml')
  expect(read()).toEqual(['clusters/notice.yaml'])
})
