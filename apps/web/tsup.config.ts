import { resolve } from 'node:path'
import { bundledPackages } from '@puente/tooling/esbuild-plugins'
import { defineConfig } from 'tsup'

const core = resolve('../../packages/core/src')

/** The modules behind the public names of core. */
const coreModules = {
  '@puente/core/briefing': `${core}/briefing/index.ts`,
  '@puente/core/export': `${core}/export/index.ts`,
  '@puente/core/pictures': `${core}/pictures/index.ts`,
  '@puente/core': `${core}/index.ts`,
}

export default defineConfig([
  {
    // What the service loads, the fonts for the command line, and the program that writes a site of files.
    entry: { index: 'src/index.ts', fonts: 'src/site/font-faces.ts', site: 'src/site/main.ts' },
    format: 'esm',
    platform: 'neutral',
    external: [/^node:/],
    target: 'es2023',
    dts: { entry: { index: 'src/index.ts', fonts: 'src/site/font-faces.ts' } },
    esbuildPlugins: [bundledPackages('pages')],
  },
  {
    // What makes pages of such a site in the browser: a file for each kind of page, with all that it needs. Made from the
    // modules of core, since of a built file, which holds many of them, a bundle keeps more than it needs.
    entry: {
      open: 'src/site/in-browser/open.ts',
      search: 'src/site/in-browser/search.ts',
      list: 'src/site/in-browser/list.ts',
      match: 'src/site/in-browser/match.ts',
      path: 'src/site/in-browser/path.ts',
      choose: 'src/site/in-browser/choose.ts',
      any: 'src/site/in-browser/any.ts',
    },
    outDir: 'dist/in-browser',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    esbuildOptions: (esbuild) => {
      esbuild.alias = coreModules
    },
    esbuildPlugins: [bundledPackages('browser')],
  },
])
