import { copyFileSync, mkdirSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { referenceFile } from './src/docs/reference-script.ts'

/** Lays down Scalar's script, which is served as it is. */
function copyReference() {
  mkdirSync('dist/assets', { recursive: true })
  copyFileSync('node_modules/@scalar/api-reference/dist/browser/standalone.js', `dist/assets/${referenceFile}`)
}

export default defineConfig([
  {
    // The service as a fetch handler, for whoever embeds it, and its client: they share the embedder's hono and core.
    entry: { app: 'src/app.ts', client: 'src/client/client.ts' },
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: { compilerOptions: { stableTypeOrdering: true } },
    sourcemap: true,
  },
  {
    // The program: one file starts faster than hundreds, and a small one faster than a large one.
    entry: { main: 'src/start.ts' },
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    noExternal: [/.*/],
    onSuccess: async () => copyReference(),
    banner: {
      // CommonJS packages in the bundle ask for Node's modules through `require`.
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
])
