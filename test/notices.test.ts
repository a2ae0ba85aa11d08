/** Each package that can be packed carries the licence, and the notices of all that is bundled in it. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import api from '../apps/api/package.json' with { type: 'json' }
import core from '../packages/core/package.json' with { type: 'json' }
import { workspace } from '../scripts/reference/public-modules.ts'
import { accompanyingFiles } from '../scripts/release/notices.ts'

const files = accompanyingFiles()

it.each([...files])('%s is current', (path, text) => {
  expect(readFileSync(`${workspace}${path}`, 'utf8') === text, `${path} is not current: run \`npm run notices\``).toBe(
    true,
  )
})

it('names what is known to be bundled, with its licence', () => {
  const notices = (folder: string) => files.get(`${folder}/THIRD-PARTY-NOTICES.txt`) ?? ''
  expect(notices('packages/core')).toMatch(/^fastest-levenshtein [\d.]+\nLicence: MIT$/mu)
  expect(notices('packages/core')).not.toMatch(/^zod /mu)
  // The service's program bundles the library with all that it depends on.
  for (const name of ['hono', 'zod', 'fastest-levenshtein', '@scalar/api-reference'])
    expect(notices('apps/api')).toMatch(new RegExp(`^${name} `, 'mu'))
  // Only the explorer loads a database.
  expect(notices('apps/api')).not.toMatch(/^pg /mu)
  for (const name of ['react', 'ink', 'world-atlas', 'pg'])
    expect(notices('apps/tui')).toMatch(new RegExp(`^${name} `, 'mu'))
})

it('says the licence of each', () => {
  for (const [path, text] of files) expect(text, path).not.toMatch(/Licence: unknown|brings no text/u)
})

it('depends on the version of ours that is in the workspace', () => {
  expect(api.dependencies['@puente/core']).toBe(core.version)
})
