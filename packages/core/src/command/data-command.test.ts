import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { manifestSchema } from '../model/manifest.ts'
import { newDataset } from '../open/new-dataset.ts'
import { openPath } from '../open/open-path.ts'
import { dataCommand, outputFailed } from './data-command.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a command line prints, and how it ends. */
function run(...args: readonly string[]) {
  const written = { out: '', err: '' }
  const code = dataCommand(args, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    env: {},
  })
  return { code, ...written }
}

describe('a newcomer', () => {
  it('has an atlas in which nothing is wrong, and then one of five clusters, in one round', () => {
    const ours = join(folder, 'our-atlas')
    expect(run('new', ours)).toMatchObject({ code: 0, err: '' })
    expect(run('check', ours)).toEqual({ code: 0, out: '11 records, no problems\n', err: '' })
    for (const [id, name] of [
      ['lisboa-vento', 'Lisboa Vento'],
      ['maule-solar', 'Maule Solar'],
      ['valparaiso-mar', 'Valparaíso Mar'],
    ]) {
      writeFileSync(
        join(ours, 'clusters', `${id}.yaml`),
        `names:\n  - { value: ${name}, lang: es, kind: official }\nkind: association\ncountry: ${id === 'lisboa-vento' ? 'pt' : 'cl'}\nsectors: [solar-energy]\ncitations:\n  - { section: "2", page: 6 }\n`,
      )
    }
    expect(run('check', ours)).toEqual({ code: 0, out: '14 records, no problems\n', err: '' })
    const opened = openPath(ours)
    expect(opened.ok && opened.value.records.clusters.length).toBe(5)
  })

  it('has each field of the manifest explained, and each file with its schema', () => {
    const ours = join(folder, 'our-atlas')
    newDataset(ours)
    const text = readFileSync(join(ours, 'atlas.yaml'), 'utf8')
    const guide = readFileSync(new URL('../../../../docs/datasets.md', import.meta.url), 'utf8')
    for (const name of Object.keys(manifestSchema.shape)) {
      expect(text).toContain(`${name}:`)
      expect(guide).toContain(`| \`${name}\` `)
    }
    // Redirects and where errors are reported are there as comments.
    expect(Object.keys(parse(text))).toHaveLength(Object.keys(manifestSchema.shape).length - 2)
    for (const file of readdirSync(ours, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.yaml')) continue
      const [, schema = ''] = /\$schema=(\S+)/.exec(readFileSync(join(ours, file), 'utf8')) ?? []
      expect(existsSync(join(ours, file, '..', schema))).toBe(true)
    }
  })

  it.each(['en', 'es'])('is told what is wrong in %s', (language) => {
    const ours = join(folder, 'our-atlas')
    newDataset(ours)
    writeFileSync(join(ours, 'clusters', 'porto-solar.yaml'), 'kind: association\n')
    const { code, out } = run('check', ours, '--lang', language)
    expect(code).toBe(1)
    expect(out).toContain({ en: 'names: is missing [schema]', es: 'names: falta [schema]' }[language])
    const json = JSON.parse(run('check', '--json', `--lang=${language}`, ours).out)
    expect(json.problems[0]).toMatchObject({ file: 'clusters/porto-solar.yaml', id: 'porto-solar', rule: 'schema' })
    expect(typeof json.problems[0].message).toBe('string')
  })
})

describe('nothing is written', () => {
  it('into a folder that holds something, but beside what is hidden', () => {
    writeFileSync(join(folder, '.gitignore'), '')
    writeFileSync(join(folder, 'mine.txt'), '')
    expect(run('new', folder)).toMatchObject({ code: 2, err: expect.stringContaining('is not empty: "mine.txt"') })
    expect(readdirSync(folder).toSorted()).toEqual(['.gitignore', 'mine.txt'])
    rmSync(join(folder, 'mine.txt'))
    expect(run('new', folder).code).toBe(0)
  })

  it('in place of a file', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(run('new', join(folder, 'file'), '--lang', 'es').err).toContain('una parte de la ruta es un archivo')
  })

  // Who may do everything is not kept from writing anywhere.
  it.skipIf(process.getuid?.() === 0)('where nothing may be written, not even a folder', () => {
    mkdirSync(join(folder, 'closed'))
    chmodSync(join(folder, 'closed'), 0o500)
    expect(run('new', join(folder, 'closed', 'a', 'b')).err).toContain('you have no permission')
    expect(readdirSync(join(folder, 'closed'))).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('where there is room for a part only', () => {
    const main = new URL('./main.ts', import.meta.url).pathname
    // So many blocks of 512 bytes a file may have; the schemas are larger.
    const script = `trap '' XFSZ; ulimit -f 20; exec "$0" "$1" new "$2"`
    const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, main, join(folder, 'ours')], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `puente-data: Nothing can be written to ${join(folder, 'ours')}: the file would be larger than the system allows.\n`,
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

it.each([
  [['chekc', '.']],
  [[]],
  [['check']],
  [['check', 'a', 'b']],
  [['check', '.', '--jsno']],
  [['check', '.', '--lang', 'de']],
])('%j is answered with how to use it', (args) => {
  expect(run(...args)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Usage: puente-data new <folder>'),
  })
})

it('help is no mistake', () => {
  expect(run('--help', '--lang', 'es')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Uso: puente-data'),
    err: '',
  })
})

it('says in a sentence that its output cannot be written', () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  expect(outputFailed(full, { env: {} })).toBe('puente-data: the output cannot be written: the disk is full.\n')
  expect(outputFailed(full, { env: { LANG: 'es_MX.UTF-8' } })).toBe(
    'puente-data: no se puede escribir la salida: el disco está lleno.\n',
  )
})
