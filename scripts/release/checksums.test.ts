/** What was released can be told from what somebody changed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pack } from './archive.ts'
import { checksumFaults, sha256Of, writeChecksums } from './checksums.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

it('finds no fault with the files that were listed', () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'one.tgz'), 'one')
    writeFileSync(join(folder, 'two.tgz'), 'two')
    expect(await writeChecksums(folder)).toBe(2)
    expect(await checksumFaults(folder)).toEqual([])
  }))

it('tells what is changed, missing, or not listed', () =>
  inTemporaryFolder(async (folder) => {
    for (const name of ['changed', 'missing']) writeFileSync(join(folder, name), name)
    await writeChecksums(folder)
    writeFileSync(join(folder, 'changed'), 'otherwise')
    rmSync(join(folder, 'missing'))
    writeFileSync(join(folder, 'new'), 'new')
    expect(await checksumFaults(folder)).toEqual([
      'changed is not the file that was listed.',
      'missing is listed, but is not there.',
      'new is not listed.',
    ])
  }))

it('is the same for the same files, packed twice', () =>
  inTemporaryFolder(async (folder) => {
    const archives = ['first', 'second'].map((name) => join(folder, `${name}.tar.gz`))
    for (const [at, archive] of archives.entries()) {
      const files = join(folder, `files-${at}`)
      mkdirSync(join(files, 'within'), { recursive: true })
      for (const name of at === 0 ? ['a', 'within/b'] : ['within/b', 'a']) writeFileSync(join(files, name), name)
      await pack(files, archive)
    }
    const [first = '', second = ''] = archives
    expect(await sha256Of(first)).toBe(await sha256Of(second))
  }))
