/**
 * `pnpm evaluate`: measures matching and the resolving of names, and writes `docs/evaluation.md`.
 *
 * @module
 */

import { fileURLToPath } from 'node:url'
import { writeWhole } from '@puente/tooling/write-whole'
import { atlas } from '../src/dataset/embedded.ts'
import { report } from './report.ts'

const page = fileURLToPath(new URL('../../../docs/evaluation.md', import.meta.url))
writeWhole(page, report(atlas))
console.log(`Written: ${page}`)
