/**
 * The library as five bundlers bundle it: what is imported and nothing else.
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rspack } from '@rspack/core'
import { build as esbuild, transform } from 'esbuild'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'
import webpack from 'webpack'

/** Writes a module and all that it imports into one file, as small as the bundler makes it. */
type Bundle = (entry: string, outfile: string) => Promise<void>

/** What webpack and rspack take alike. */
const packing = (entry: string, folder: string, filename: string) =>
  ({
    entry,
    mode: 'production',
    target: 'web',
    output: { path: folder, filename },
    performance: { hints: false },
  }) as const

const ended =
  (resolve: () => void, reject: (error: Error) => void) =>
  (error: Error | null, stats: { hasErrors(): boolean; toString(): string } | undefined) => {
    if (error !== null) reject(error)
    else if (stats?.hasErrors()) reject(new Error(stats.toString()))
    else resolve()
  }

const at = (outfile: string): readonly [folder: string, name: string] => [
  join(outfile, '..'),
  outfile.slice(outfile.lastIndexOf('/') + 1),
]

/** Each bundler by its name, as it comes. */
export const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: async (entry, outfile) => {
    await esbuild({ entryPoints: [entry], outfile, bundle: true, minify: true, format: 'esm', logLevel: 'error' })
  },
  Rollup: async (entry, outfile) => {
    // Our modules import one another by their paths, so that it needs no plugin to find them; it does not minify.
    const bundle = await rollup({ input: entry })
    const { output } = await bundle.generate({ format: 'es' })
    const { code } = await transform(output[0].code, { minify: true, format: 'esm' })
    writeFileSync(outfile, code)
  },
  Rolldown: async (entry, outfile) => {
    const bundle = await rolldown({ input: entry })
    await bundle.write({ file: outfile, format: 'es', minify: true })
  },
  webpack: (entry, outfile) =>
    new Promise((resolve, reject) => {
      webpack(packing(entry, ...at(outfile)), ended(resolve, reject))
    }),
  Rspack: (entry, outfile) =>
    new Promise((resolve, reject) => {
      rspack(packing(entry, ...at(outfile)), ended(resolve, reject))
    }),
}

/** Something of the library that a page may need alone, and how large it may be. */
interface Piece {
  readonly name: string
  readonly code: string
  /** In bytes. */
  readonly limit: number
  readonly counted: 'minified' | 'gzip'
}

const dist = new URL('../../core/dist/', import.meta.url).pathname
const core = `${dist}index.js`

/** What is bundled. */
export const pieces: readonly Piece[] = [
  {
    name: '`fold`',
    code: `import { fold } from '${core}'\nconsole.log(fold('Clúster'))`,
    // Rspack drops unused files more easily than unused statements, and the library is few files.
    limit: 8100,
    counted: 'minified',
  },
  {
    name: '`get` of one cluster, with the embedded atlas',
    code: `import { atlas, get } from '${core}'\nconsole.log(get(atlas, 'clusters', 'claut'))`,
    limit: 310_000,
    counted: 'gzip',
  },
  {
    name: 'the same with its label and citations, of the atlas of `collections/clusters`',
    code: [
      `import { entryOf, formatCitation, get, labelOf, resolveCitation } from '${core}'`,
      `import { atlas } from '${dist}collections/clusters.js'`,
      "const claut = get(atlas, 'clusters', 'claut')",
      "console.log(labelOf(atlas, entryOf('clusters', claut), 'es'))",
      "console.log(claut.citations.map((one) => formatCitation(resolveCitation(atlas, one), 'es')))",
    ].join('\n'),
    limit: 40_000,
    counted: 'gzip',
  },
]

/** How large a piece is with a bundler, in bytes. */
export async function sizeOf({ code, counted }: Piece, bundle: Bundle): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'puente-bundle-'))
  try {
    const entry = join(folder, 'entry.mjs')
    const outfile = join(folder, 'out.mjs')
    writeFileSync(entry, code)
    await bundle(entry, outfile)
    const text = readFileSync(outfile)
    return counted === 'gzip' ? gzipSync(text, { level: 9 }).length : text.length
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
