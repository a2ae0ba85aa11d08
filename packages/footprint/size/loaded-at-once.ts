import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a file of our bundles imports as it is loaded; what is imported later stands in parentheses. */
const imported = /\b(?:from|import)"\.\/([^"]+)"/g

/** What a file of our bundles imports later. */
const importedLater = /\bimport\("\.\/([^"]+)"\)/g

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])
}

/**
 * The files of a bundle that are loaded when its program starts: `main.js`, what that goes on with by itself, and what
 * these import. Files that an earlier build left in the folder do not count.
 *
 * @param folder of the bundle
 * @returns their paths
 */
export function loadedAtOnce(folder: string): string[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const names = new Set(['main.js', ...namesIn(read('main.js'), importedLater)])
  for (const name of names) for (const next of namesIn(read(name), imported)) names.add(next)
  return [...names].map((name) => join(folder, name))
}
