/**
 * `node scripts/release/stamp.ts`: gives the image the version of the service, and the manual pages the day of the release,
 * so that they are the same whenever they are made.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../reference/public-modules.ts'

function replaceIn(path: string, pattern: RegExp, text: string): void {
  const file = join(workspace, path)
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, text))
}

const { version }: { version: string } = JSON.parse(readFileSync(join(workspace, 'apps/api/package.json'), 'utf8'))
replaceIn('Dockerfile', /(?<=org\.opencontainers\.image\.version=")[^"]+(?=")/u, version)

const { SOURCE_DATE_EPOCH: seconds } = process.env
const day = (seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)).toISOString().slice(0, 10)
replaceIn('apps/tui/package.json', /(?<="released": ")[^"]+(?=")/u, day)
