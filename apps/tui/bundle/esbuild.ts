import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'

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

/**
 * Compiles the first file of a program by itself, so that every Node can read it; what it imports stands beside it, and is of
 * the other kind: the first file is CommonJS, which Node starts faster.
 *
 * @param source the file, which exports nothing
 * @param out where it goes
 * @param define constants, as code
 */
export async function buildFirstFile(
  source: string,
  out: string,
  define: Readonly<Record<string, string>>,
): Promise<void> {
  await build({
    entryPoints: [source],
    outfile: out,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    // The oldest that esbuild knows to write for; with nothing that only a module can have, older ones read it, too.
    target: 'node10',
    supported: { 'dynamic-import': true },
    define: { ...define },
    plugins: [
      {
        name: 'beside',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\.\// }, ({ path, kind }) =>
            kind === 'entry-point'
              ? undefined
              : { path: path.replace(/\.ts$/, kind === 'require-call' ? '.cjs' : '.mjs'), external: true },
          )
        },
      },
    ],
  })
  if (/\b(?:import|export)\b(?!\()|\bawait\b/.test(readFileSync(out, 'utf8')))
    throw new Error(`${out} has what only a module can have, which an old Node does not read`)
}
