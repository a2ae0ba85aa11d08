import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { bundledPackages, lazyBuiltins } from '@puente/tooling/esbuild-plugins'
import { defineConfig, type Options } from 'tsup'
import { mergeChunks } from './bundle/merge-chunks.ts'
import { oneFileOfRecords, pureTables } from './bundle/plugins.ts'
import { collectionNames } from './src/model/collection-name.ts'

rmSync('dist', { recursive: true, force: true })

const entry = {
  index: 'src/index.ts',
  briefing: 'src/briefing/index.ts',
  pictures: 'src/pictures/index.ts',
  query: 'src/query/index.ts',
  schema: 'src/model/index.ts',
  export: 'src/export/index.ts',
  sql: 'src/sql/index.ts',
  changelog: 'src/changelog/index.ts',
  catalog: 'src/catalog/index.ts',
  open: 'src/open/index.ts',
  node: 'src/open/node.ts',
  compiled: 'src/open/compiled/index.ts',
  effect: 'src/effect/index.ts',
}

const collections = Object.fromEntries(
  collectionNames.map((name) => [`collections/${name}`, `src/collections/generated/${name}.ts`]),
)

const options: Options = {
  entry: { ...entry, ...collections, 'puente-data': 'src/command/main.ts' },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // What the oldest supported Node (22.13) knows, and browsers of its time. Named as Node, esbuild would write a regular
  // expression with \p{…} as a call, which bundlers then keep.
  target: 'es2023',
  treeshake: true,
  // The types of all from one run: a type that two modules show must be the same for both. In an order that does not
  // hang on which file was read first, so that the same sources give the same declarations.
  dts: { entry: { ...entry, ...collections }, compilerOptions: { stableTypeOrdering: true } },
  splitting: true,
  // The first three have no CommonJS form; the others, which every importer needs, cost 3 ms less here than as files.
  noExternal: ['@noble/hashes', 'canonicalize', 'flatqueue', 'fastest-levenshtein'],
  // lazyBuiltins takes these modules from the process.
  removeNodeProtocol: false,
  esbuildPlugins: [lazyBuiltins, oneFileOfRecords, pureTables, bundledPackages('library')],
  // Names and lines stay, so that a stack trace tells where it went wrong; there are no source maps, which would be half
  // of the package and lead to sources that are not in it. White space stays as well: with it esbuild would remove the
  // marks that tell bundlers which calls they may leave out.
  esbuildOptions: (esbuild) => {
    esbuild.minifySyntax = true
  },
  onSuccess: async () => {
    await mergeChunks('dist', Object.keys({ ...entry, ...collections, 'puente-data': '' }))
    // The program is only started, never required. A build of ES modules alone, as in the image, makes no such file.
    rmSync('dist/puente-data.cjs', { force: true })
    chmodSync('dist/puente-data.js', 0o755)
    // The line breaks of the source are for reviews.
    const dataset: unknown = JSON.parse(readFileSync('src/dataset/generated/dataset.json', 'utf8'))
    writeFileSync('dist/dataset.json', JSON.stringify(dataset))
  },
}

export default defineConfig(options)
