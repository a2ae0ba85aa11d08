import { copyFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    briefing: 'src/briefing/index.ts',
    schema: 'src/model/index.ts',
    export: 'src/export/index.ts',
    open: 'src/open/index.ts',
    node: 'src/open/node.ts',
    effect: 'src/effect/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2023',
  dts: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  splitting: true,
  external: [/^node:/],
  // These have no CommonJS form, so their code comes along; they are small.
  noExternal: ['@noble/hashes', 'canonicalize', 'flatqueue'],
  onSuccess: async () => {
    copyFileSync('src/dataset/generated/dataset.json', 'dist/dataset.json')
  },
})
