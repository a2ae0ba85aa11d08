/** `pnpm outline`: writes the outline that the map screen draws. @module */
import { writeFileSync } from 'node:fs'
import { outlineFile } from '../src/screens/map/outline/outline.ts'
import { worldOutline } from './world-outline.ts'

const text = worldOutline()
writeFileSync(outlineFile, text)
console.log(`${outlineFile.pathname.split('/').at(-1)}: ${text.length} bytes written`)
