import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Options } from 'tsup'
import { collectionNames } from '../src/model/collection-name.ts'

const generated = resolve('src/dataset/generated')

const imports = /^import [^\n]*\n/gmu

/**
 * The records of all collections in one module, which the atlas and `collections/*` share: they are in the package once
 * for each format. Were they 14 modules, whoever imports the atlas would read 14 files in place of one, for 5 ms.
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
