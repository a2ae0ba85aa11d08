/**
 * `node scripts/release/stamp-manual.ts`: notes the day of a release, which the manual pages tell: they are the same whenever
 * they are made.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../reference/public-modules.ts'

const { SOURCE_DATE_EPOCH: seconds } = process.env
const day = (seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)).toISOString().slice(0, 10)
const file = join(workspace, 'apps/tui/package.json')
writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<="released": ")[^"]+(?=")/u, day))
