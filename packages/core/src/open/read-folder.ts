import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkedText } from '../atlas/check-argument.ts'
import type { AuthoredFile } from '../dataset/authored.ts'

/**
 * Every `.yaml` file below a folder, in the order of their paths.
 *
 * @param folder path of the dataset's folder
 * @returns their paths relative to the folder, and their texts
 * @throws the file system's error if it cannot be read
 * @example
 * import { mkdtempSync, writeFileSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 *
 * const folder = mkdtempSync(join(tmpdir(), 'our-atlas-'))
 * writeFileSync(join(folder, 'atlas.yaml'), 'version: 1.0.0')
 * readFolder(folder) // [{ path: 'atlas.yaml', text: 'version: 1.0.0' }]
 */
export function readFolder(folder: string): readonly AuthoredFile[] {
  checkedText('folder', folder)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}
