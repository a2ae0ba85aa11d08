import { defineConfig } from 'tsup'

/** The server that the service is measured against, bundled as the service is. */
export default defineConfig({
  entry: { bare: 'load/bare.ts' },
  outDir: 'load/dist',
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  minify: true,
  noExternal: [/.*/],
})
