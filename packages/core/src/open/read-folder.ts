import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { AuthoredFile } from '../dataset/authored.ts'

/**
 * Every `.yaml` file below a folder, in the order of their paths.
 *
 * @param folder path of the dataset's folder
 * @throws the file system's error if it cannot be read
 */
export function readFolder(folder: string): readonly AuthoredFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}
