/**
 * `pnpm release-data [--date YYYY-MM-DD]`: keeps the dataset as a released version, in data/releases. Does nothing if the
 * newest release is the same; fails if its number was released already.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { atlas } from '../src/dataset/embedded.ts'
import { scanFolder } from '../src/open/read-folder.ts'
import { releasesFolder } from '../src/open/release-file.ts'

const core = new URL('..', import.meta.url)
const { SOURCE_DATE_EPOCH: seconds } = process.env
const today = (seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)).toISOString().slice(0, 10)
const { date = today } = parseArgs({ options: { date: { type: 'string' } } }).values
const { releases } = scanFolder(new URL('data', core).pathname, true)
const { version } = atlas.manifest
const taken = releases.find((release) => release.version === version)

if (releases.at(-1)?.hash === atlas.hash) console.log(`The data are as they were released, version ${version}.`)
else if (taken !== undefined) {
  console.error(`Version ${version} of the data was released on ${taken.date}, and the data have changed since`)
  console.error(
    '  → raise `version` in packages/core/data/atlas.yaml as docs/versioning.md says, and run `npm run generate`',
  )
  process.exitCode = 1
} else {
  const path = `data/${releasesFolder}/${date}-${version}.json`
  writeFileAtomic(new URL(path, core), readFileSync(new URL('src/dataset/generated/dataset.json', core), 'utf8'))
  console.log(`Written: packages/core/${path}. Commit it together with what \`npm run generate\` writes.`)
}
