/** Archives of what is released: the same files give the same bytes, whoever packs them and when. @module */
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { create, extract } from 'tar'
import tui from '../../apps/tui/package.json' with { type: 'json' }

/**
 * Packs all that a folder holds.
 *
 * @param file to write, a .tar.gz
 */
export async function pack(folder: string, file: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
  await create({ file, cwd: folder, gzip: true, portable: true, mtime: new Date(tui.released) }, names)
}

/** Unpacks an archive into a folder, which is there. */
export const unpack = (file: string, folder: string): Promise<void> => extract({ file, cwd: folder })
