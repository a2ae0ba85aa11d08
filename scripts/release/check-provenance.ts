/**
 * `node scripts/release/check-provenance.ts`: ends with an error, before anything is published, if npm would not take the
 * packages with a statement of where they were built. It runs in the workflow that publishes.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicPackages, workspace } from '../reference/public-modules.ts'
import { type Origin, provenanceFaults } from './provenance.ts'

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env
if (server === undefined || repository === undefined) {
  console.error(
    'Packages are published by the workflow alone, so that npm knows where they were built: see docs/releasing.md.',
  )
  process.exit(1)
}

const faults = publicPackages.flatMap(({ folder }) => {
  const origin: Origin = JSON.parse(readFileSync(join(workspace, folder, 'package.json'), 'utf8'))
  return provenanceFaults(origin, folder, `${server}/${repository}`)
})
if (faults.length > 0) {
  console.error(`npm would not take the packages with provenance (docs/releasing.md):\n${faults.join('\n')}`)
  process.exit(1)
}
