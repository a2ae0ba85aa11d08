/** Makes few files of the many that the build writes. @module */
import { globSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { rollup } from 'rollup'

/** What esbuild writes above the records. */
const recordsMark = '// one-file-of-records:records'

const isChunk = (path: string): boolean => basename(path).startsWith('chunk-')

/** The files that a file imports, directly or through others, and itself. */
function importedBy(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|export) [^\n]*'(\.[^']+)';$/gm))
    importedBy(resolve(path, '..', imported), found)
  return found
}

/**
 * Merges the files that several entries import.
 *
 * esbuild makes one of each set of modules that the same entries need. With 27 entries an importer of the atlas would read
 * 32 files, which takes 0.4 ms each. What all of `@puente/core` needs is laid together instead: what collections need; what
 * lists and compiled atlases need besides; the rest. An entry then reads more code than it needs, but never records.
 *
 * @param folder of the built ES modules
 * @param entries their names, without extension
 */
export async function mergeChunks(folder: string, entries: readonly string[]): Promise<void> {
  const fileOf = (name: string) => resolve(folder, `${name}.js`)
  const importedByAny = (names: readonly string[]) => new Set(names.flatMap((name) => [...importedBy(fileOf(name))]))
  const hasRecords = (path: string) => readFileSync(path, 'utf8').includes(recordsMark)
  const ofCollections = importedByAny(entries.filter((name) => name.startsWith('collections/')))
  const ofLists = importedByAny(['query', 'compiled'])
  const ofCore = importedByAny(['index'])
  const groupOf = (path: string): string | undefined => {
    if (!isChunk(path)) return undefined
    if (hasRecords(path)) return 'chunk-records'
    const inCollections = ofCollections.has(path)
    // What only other entries need may need Node, and stays apart.
    if (!inCollections && !ofCore.has(path)) return undefined
    if ([...importedBy(path)].some(hasRecords)) return 'chunk-embedded'
    if (inCollections) return 'chunk-dataset'
    return ofLists.has(path) ? 'chunk-lists' : 'chunk-questions'
  }
  const before = globSync('{,collections/}*.js', { cwd: folder })
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, fileOf(name)])),
    external: (id) => !/^[./]/.test(id),
    treeshake: { moduleSideEffects: false },
    preserveEntrySignatures: 'strict',
  })
  const { output } = await bundle.write({
    dir: folder,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    chunkFileNames: '[name].js',
    manualChunks: (path) => groupOf(path),
  })
  await bundle.close()
  const after = new Set(output.map(({ fileName }) => fileName))
  for (const name of before) if (!after.has(name)) rmSync(join(folder, name))
}
