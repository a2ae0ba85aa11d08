import { readFile } from 'node:fs/promises'
import { type ReferenceScript, referenceFile } from './docs/reference-script.ts'

/** Scalar's script, as the build lays it down beside the program. */
export const nodeReference: ReferenceScript = {
  read: () => readFile(new URL(`./assets/${referenceFile}`, import.meta.url), 'utf8'),
}
