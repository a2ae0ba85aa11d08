/** `node scripts/release/stamp-image.ts`: gives the image the version that the service has. @module */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '@puente/tooling/write-whole'
import { workspace } from '../reference/public-modules.ts'

const { version }: { version: string } = JSON.parse(readFileSync(join(workspace, 'apps/api/package.json'), 'utf8'))
const dockerfile = join(workspace, 'Dockerfile')
const label = /(?<=org\.opencontainers\.image\.version=")[^"]+(?=")/u
writeWhole(dockerfile, readFileSync(dockerfile, 'utf8').replace(label, version))
