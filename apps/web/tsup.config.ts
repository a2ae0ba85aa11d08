import { bundledPackages } from '@puente/tooling/esbuild-plugins'
import { defineConfig } from 'tsup'

export default defineConfig([
  {
    // What the service loads, and the program that writes a site of files.
    entry: { index: 'src/index.ts', site: 'src/site/main.ts' },
    format: 'esm',
    platform: 'neutral',
    external: [/^node:/],
    target: 'es2023',
    dts: { entry: { index: 'src/index.ts' } },
    esbuildPlugins: [bundledPackages('pages')],
  },
  {
    // What makes pages of such a site in the browser: one file, with all that it needs.
    entry: { 'open-in-browser': 'src/site/open-in-browser.ts' },
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    esbuildPlugins: [bundledPackages('browser')],
  },
])
