import { readFile } from 'node:fs/promises'
import { referenceFile } from './links.ts'
import type { ReferenceScript } from './service.ts'

/** Scalar's script, as the build lays it down beside the program. */
export const nodeReference: ReferenceScript = {
  read: () => readFile(new URL(`./assets/${referenceFile}`, import.meta.url), 'utf8'),
}
