/** The dry run of a release says what failed and what to do, and ends with 1. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeChecksums } from './checksums.ts'
import { inTemporaryFolder } from './temporary-folder.ts'

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, program), ...args], {
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

it('says which file is not as it was made', () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'puente-core.tgz'), 'as it was made')
    await writeChecksums(folder)
    expect(run('try/try.ts', folder)).toMatchObject({ status: 0, output: expect.stringContaining('passed') })
    writeFileSync(join(folder, 'puente-core.tgz'), 'changed')
    const { status, output } = run('try/try.ts', folder)
    expect(status).toBe(1)
    expect(output).toMatch(
      /FAILED: puente-core\.tgz is not the file that was listed\.\n.*What to do: .*make them anew/u,
    )
  }))

it('names the kinds that there are', () => {
  expect(run('check.ts', '--only', 'packages,sites')).toEqual({
    status: 1,
    output:
      'FAILED: --only is "packages,sites"; it takes packages, site, image, executable, with commas between them.\n',
  })
})

it('leaves a folder as it is that holds something else', () =>
  inTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear all')
    expect(run('check.ts', '--only', 'packages', '--out', folder)).toMatchObject({
      status: 1,
      output: expect.stringContaining('name another --out'),
    })
  }))
