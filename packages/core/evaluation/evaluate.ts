/**
 * `pnpm evaluate`: measures matching and the resolving of names, and writes `docs/evaluation.md`.
 *
 * @module
 */

import { fileURLToPath } from 'node:url'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { atlas } from '../src/dataset/embedded.ts'
import { report } from './report.ts'

const page = fileURLToPath(new URL('../../../docs/evaluation.md', import.meta.url))
writeFileAtomic(page, report(atlas))
console.log(`Written: ${page}`)
