import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { collectionNames } from './src/model/collection-name.ts'

rmSync('dist', { recursive: true, force: true })

const entry = {
  index: 'src/index.ts',
  briefing: 'src/briefing/index.ts',
  schema: 'src/model/index.ts',
  export: 'src/export/index.ts',
  open: 'src/open/index.ts',
  node: 'src/open/node.ts',
  effect: 'src/effect/index.ts',
}

const collections = Object.fromEntries(
  collectionNames.map((name) => [`collections/${name}`, `src/collections/${name}.ts`]),
)

const both: Options = {
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2023',
  treeshake: true,
  // Node reads it at each start. Names stay, so that a stack trace tells where it went wrong.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
}

export default defineConfig([
  {
    ...both,
    entry: { ...entry, 'puente-data': 'src/data-command/main.ts' },
    // The types of all from one run: a type that two modules show must be the same for both. In an order that does not
    // hang on which file was read first, so that the same sources give the same declarations.
    dts: { entry: { ...entry, ...collections }, compilerOptions: { stableTypeOrdering: true } },
    sourcemap: true,
    splitting: true,
    external: [/^node:/],
    // The first three have no CommonJS form; the others, which every importer needs, cost 3 ms less here than as files.
    noExternal: ['@noble/hashes', 'canonicalize', 'flatqueue', 'fastest-levenshtein'],
    onSuccess: async () => {
      // A program is started, and nobody requires it.
      for (const name of ['puente-data.cjs', 'puente-data.cjs.map']) rmSync(`dist/${name}`)
      chmodSync('dist/puente-data.js', 0o755)
      // The line breaks are for those who review it.
      const dataset: unknown = JSON.parse(readFileSync('src/dataset/generated/dataset.json', 'utf8'))
      writeFileSync('dist/dataset.json', JSON.stringify(dataset))
    },
  },
  // By themselves: were the records shared, whoever imports the atlas would read 14 files in place of one, for 5 ms.
  { ...both, entry: collections, splitting: false },
])
