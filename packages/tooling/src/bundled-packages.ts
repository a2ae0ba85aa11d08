import { mkdirSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** The package that a file comes from, and where it is; undefined for files of our own, and for those that a plugin makes. */
const packageOf = (path: string): string | undefined =>
  /^(?:[./].*)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]

/**
 * Notes which packages a bundle holds: those of which something is in its files, and not only looked at. The list is in
 * `bundled/<name>.json`, as paths from the package that is built; THIRD-PARTY-NOTICES are written from it.
 *
 * @param name of the bundle, for the file
 */
export const bundledPackages = (name: string): Plugin => ({
  name: 'bundled-packages',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true
    onEnd(({ metafile }) => {
      if (metafile === undefined) return
      const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
      )
      const packages = new Set(held.map((path) => packageOf(path)).filter((path) => path !== undefined))
      // What a built package of ours holds is in the bundle as well.
      const ours = new Set(
        held.flatMap((path) => (packageOf(path) === undefined ? (/^(\.\.\/.*)\/dist\//.exec(path)?.[1] ?? []) : [])),
      )
      mkdirSync('bundled', { recursive: true })
      writeFileSync(
        `bundled/${name}.json`,
        `${JSON.stringify({ packages: [...packages].sort(), ours: [...ours].sort() })}\n`,
      )
    })
  },
})
