/** A package holds the same whatever packs it: what is published does not hang on who publishes. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { publicPackages, workspace } from '../../scripts/reference/public-modules.ts'
import { packers, run, runIn } from './scratch-project.ts'

const folders = publicPackages.map(({ folder }) => folder)

describe.each(packers)('$name', ({ name, program, args }) => {
  it.each(folders)('packs %s with all that goes along, and with real versions', async (folder) => {
    const copy = join(inject('scratchFolder'), `packed-by-${name}-${folder}`.replaceAll(/\W+/gu, '-'))
    mkdirSync(copy)
    const own = join(workspace, folder)
    const { files: listed }: { files: readonly string[] } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
    for (const path of ['package.json', ...globSync('{README.md,LICENSE}', { cwd: own }), ...listed])
      cpSync(join(own, path), join(copy, path), { recursive: true })
    // A project of its own, in which nothing of the workspace is known.
    writeFileSync(join(copy, 'yarn.lock'), '')
    await runIn(copy, process.execPath, resolve(inject('scratchFolder'), program), ...args)
    const [tarball = ''] = globSync('*.tgz', { cwd: copy })
    // Yarn 1 has folders in it as well.
    const listing = (await runIn(copy, 'tar', '-tvzf', tarball)).split('\n')
    const held = listing.flatMap((line) => (line.startsWith('-') ? (/package\/(.+)$/u.exec(line)?.[1] ?? []) : []))
    const expected = globSync('{dist,man}/**', { cwd: copy, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1))
    const along = ['CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-NOTICES.txt', 'package.json']
    const readme = globSync('README.md', { cwd: copy })
    expect(held.toSorted()).toEqual([...expected, ...along, ...readme].sort())
    const manifest = await runIn(copy, 'tar', '-xzOf', tarball, 'package/package.json')
    expect(manifest).not.toContain('workspace:')
  })
})

it('pnpm packs what the others do', async () => {
  for (const { tarball } of inject('packed')) {
    expect(await run('tar', '-tzf', tarball)).toContain('package/THIRD-PARTY-NOTICES.txt')
    expect(await run('tar', '-xzOf', tarball, 'package/package.json')).not.toContain('workspace:')
  }
})
