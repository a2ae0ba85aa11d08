import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'
import { program } from '../../tsup.config.ts'

/** Leaves the pages out, and all that only they need of other packages. */
const withoutPages: Plugin = {
  name: 'without-pages',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^@puente\/web$/ }, ({ path }) => ({ path, namespace: 'without-pages' }))
    onLoad({ filter: /.*/, namespace: 'without-pages' }, () => ({ contents: 'export {}' }))
  },
}

/** The service as a program that has no pages, bundled as it is with them. */
const { onSuccess: _reference, esbuildPlugins = [], ...rest } = program
export default defineConfig({
  ...rest,
  outDir: 'bench/pages/dist',
  esbuildPlugins: [withoutPages, ...esbuildPlugins],
})
