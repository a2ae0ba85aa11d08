/** `pnpm outline`: writes the outline that the map screen draws. @module */
import { writeWhole } from '@puente/tooling/write-whole'
import { outlineFile } from '../src/screens/map/outline/outline.ts'
import { worldOutline } from './world-outline.ts'

const text = worldOutline()
writeWhole(outlineFile, text)
console.log(`${outlineFile.pathname.split('/').at(-1)}: ${text.length} bytes written`)
