import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file that Node runs: it only turns the compile cache on and loads the program. */
const entry = 'main.js'

/** The records, which a program reads when it looks for the first of them. */
const records = 'records.txt'

/** What a file of our bundles imports as it is loaded; what is imported later stands in parentheses. */
const imported = /\b(?:from|import)"\.\/([^"]+)"/g
const importedLater = /\bimport\("\.\/([^"]+)"\)/g

/**
 * The files that a program loads at each start, or for its first answer.
 *
 * @param folder of its bundle
 * @returns their paths
 */
export function loadedAtOnce(folder: string): string[] {
  const names = new Set([entry])
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8')
    const next = [...text.matchAll(imported), ...(name === entry ? text.matchAll(importedLater) : [])]
    for (const [, file] of next) if (file !== undefined) names.add(file)
  }
  return [...names, records].map((name) => join(folder, name)).filter((path) => existsSync(path))
}
