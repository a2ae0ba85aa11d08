/** The parts of a document as one file. @module */
import { archiveDate } from '@puente/tooling/archive'
import { strToU8, zipSync } from 'fflate/browser'

/**
 * Parts as a zip archive.
 *
 * @param parts the text of each part by its path, in the order of the archive
 */
export const archive = (parts: readonly (readonly [path: string, text: string])[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])), { mtime: archiveDate })
