import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Compiles the first file of a program by itself, so that every Node can read it; what it imports stands beside it.
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
    format: 'esm',
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
            kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
          )
        },
      },
    ],
  })
  if (/\b(?:import|export)\b(?!\()|\bawait\b/.test(readFileSync(out, 'utf8')))
    throw new Error(`${out} has what only a module can have, which an old Node does not read`)
}
