/** `npm run notices`: writes the licence and the notices of what is bundled into each package that can be packed. @module */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../reference/public-modules.ts'
import { accompanyingFiles } from './notices.ts'

for (const [path, text] of accompanyingFiles()) writeFileSync(join(workspace, path), text)
