import { readFile } from 'node:fs/promises'
import type { Options } from 'tsup'

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
