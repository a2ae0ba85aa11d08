import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a file of our bundles imports as it is loaded; what is imported later stands in parentheses. */
const imported = /\b(?:from|import)"\.\/([^"]+)"/g

/**
 * The files of a bundle that are loaded when a part of it is.
 *
 * @param folder of the bundle
 * @param begin with what the names of the files begin that are loaded first
 * @returns their paths, those first that are loaded first
 */
export function loadedAtOnce(folder: string, ...begin: readonly string[]): string[] {
  const isFirst = (name: string) => name.endsWith('.js') && begin.some((start) => name.startsWith(start))
  const names = new Set(readdirSync(folder).filter(isFirst))
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, next] of text.matchAll(imported)) if (next !== undefined) names.add(next)
  }
  return [...names].map((name) => join(folder, name))
}
