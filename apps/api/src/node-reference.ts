/** Scalar's script on Node: the build puts it beside the program. @module */
import { readFile } from 'node:fs/promises'
import { referenceFile } from './links.ts'
import type { ReferenceScript } from './service.ts'

export const nodeReference: ReferenceScript = {
  read: () => readFile(new URL(`./assets/${referenceFile}`, import.meta.url), 'utf8'),
}
