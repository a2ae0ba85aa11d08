import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Options } from 'tsup'
import { collectionNames } from '../src/model/collection-name.ts'

const generated = resolve('src/dataset/generated')

const imports = /^import [^\n]*\n/gmu

/**
 * The records of all collections in one module, which the atlas and `collections/*` share: they are in the package once
 * for each format. As 14 modules, an importer of the atlas would read 14 files instead of one, which takes 5 ms more.
 * Bundlers leave out the collections that nothing imports.
 */
export const oneFileOfRecords: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'one-file-of-records',
  setup: ({ onResolve, onLoad }) => {
    const names = collectionNames.join('|')
    onResolve({ filter: new RegExp(`(?:^\\.|/dataset)/generated/(?:${names})\\.ts$`) }, () => ({
      path: 'records',
      namespace: 'one-file-of-records',
      sideEffects: false,
    }))
    onLoad({ filter: /^records$/, namespace: 'one-file-of-records' }, () => {
      const texts = collectionNames.map((name) =>
        readFileSync(`${generated}/${name}.ts`, 'utf8').replaceAll(imports, ''),
      )
      return {
        contents: `import { recordTexts } from '../lazy-records.ts'\n${texts.join('\n')}`,
        loader: 'ts',
        resolveDir: generated,
      }
    })
  },
}

const table = 'new Uint32Array(0x10000)'

/** Lets bundlers leave out the table that fastest-levenshtein makes when it is loaded, where nothing asks for it. */
export const pureTables: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /fastest-levenshtein[\\/]esm[\\/]mod\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes(table)) throw new Error(`${path} makes no ${table}: see whether it still does so when loaded`)
      return { contents: text.replace(table, `/* @__PURE__ */ ${table}`), loader: 'js' }
    })
  },
}
