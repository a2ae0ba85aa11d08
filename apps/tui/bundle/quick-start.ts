import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const path = (relative: string) => new URL(relative, import.meta.url).pathname

/**
 * Puts off what Ink and what it needs do as they are loaded, so that the first frame need not wait for it: two thirds of
 * the time that Ink takes until then.
 */
export const quickStart: Plugin = {
  name: 'quick-start',
  setup({ initialOptions, onResolve, onLoad }) {
    // Ink asks for it only where DEV=true, and it is not installed.
    onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: path('no-devtools.ts') }))

    // The stand-in requires what it stands in for.
    onResolve({ filter: /^string-width$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: path('string-width.ts') } : undefined,
    )

    initialOptions.define = { ...initialOptions.define, 'Intl.Segmenter': 'QuickSegmenter' }
    initialOptions.inject = [...(initialOptions.inject ?? []), path('segmenter.ts')]

    // Yoga fetches its program, which is in the file already, and Node would load all that it has for fetching: 35 ms.
    onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async (file) => ({
      contents: `const fetch = undefined;${await readFile(file.path, 'utf8')}`,
    }))
  },
}
