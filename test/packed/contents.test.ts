/** What is published is what is built, with what must go along, and nothing else. */
import { describe, expect, inject, it } from 'vitest'
import { run } from './scratch-project.ts'

const code = /^dist\/(?:service\/)?(?:(?:assets|collections|generated)\/)?[\w.-]+\.(?:[cm]?js|d\.c?ts|json)$/u
const others = /^(?:dist\/(?:service\/)?records\.txt|man\/(?:es\/man1\/)?puente\.1)$/u

describe.each(inject('packed'))('$name', ({ files, tarball }) => {
  it('has what the build made, with README, changelog, licence and notices, and nothing else', () => {
    const along = files.filter((path) => !code.test(path) && !others.test(path))
    expect(along.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'package.json'])
  })

  it('tells the licence of the code and that of the data', async () => {
    const licence = await run('tar', '-xzOf', tarball, 'package/LICENSE')
    expect(licence).toContain('MIT License')
    expect(licence).toContain('Creative Commons Attribution 4.0')
    const { license, ...rest } = JSON.parse(await run('tar', '-xzOf', tarball, 'package/package.json'))
    expect(license).toBe('MIT AND CC-BY-4.0')
    expect(JSON.stringify(rest), 'a version that exists in the workspace only').not.toContain('workspace:')
  })
})
