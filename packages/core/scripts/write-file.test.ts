import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'puente-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

it('a file that is there keeps its rights, and nothing is left beside it', () => {
  writeFileSync(at('a.md'), 'old')
  chmodSync(at('a.md'), 0o640)
  writeFileAtomic(at('a.md'), 'new')
  expect(readFileSync(at('a.md'), 'utf8')).toBe('new')
  expect(statSync(at('a.md')).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['a.md'])
})

it('what a link leads to is written, whether it is there or not', () => {
  mkdirSync(at('inner'))
  symlinkSync('inner/a.md', at('link.md'))
  for (const text of ['first', 'second']) {
    writeFileAtomic(at('link.md'), text)
    expect(readFileSync(at('inner/a.md'), 'utf8')).toBe(text)
  }
  expect(readlinkSync(at('link.md'))).toBe('inner/a.md')
  symlinkSync('circle.md', at('circle.md'))
  expect(() => writeFileAtomic(at('circle.md'), 'x')).toThrow(/ELOOP/)
})

it('where anything goes wrong the file is as it was', () => {
  mkdirSync(at('folder'))
  expect(() => writeFileAtomic(at('folder'), 'x')).toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/)
  expect(() => writeFileAtomic(at('none/a.md'), 'x')).toThrow(/ENOENT/)
  expect(readdirSync(folder)).toEqual(['folder'])
})

it.skipIf(process.platform === 'win32')('where there is room for a part only, the old text stays whole', () => {
  writeFileSync(at('a.md'), 'old')
  const program = `import { writeFileAtomic } from '${import.meta.resolve('@puente/tooling/write-file')}'
try { writeFileAtomic(${JSON.stringify(at('a.md'))}, 'x'.repeat(300_000)) } catch (error) { console.log(error.code) }`
  const script = `trap '' XFSZ; ulimit -f 100; exec "$0" --input-type=module -e "$1"`
  const { stdout } = spawnSync('sh', ['-c', script, process.execPath, program], { encoding: 'utf8' })
  expect(stdout).toBe('EFBIG\n')
  expect(readFileSync(at('a.md'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.md'])
})
