/** `pnpm outline`: writes the outline that the map screen draws. @module */
import { writeFileAtomic } from '@puente/tooling/write-file'
import { outlineFile } from '../src/screens/map/outline/outline.ts'
import { worldOutline } from './world-outline.ts'

const text = worldOutline()
writeFileAtomic(outlineFile, text)
console.log(`${outlineFile.pathname.split('/').at(-1)}: ${text.length} bytes written`)
