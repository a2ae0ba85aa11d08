import { defineConfig } from 'tsup'

export default defineConfig([
  {
    // The service as a fetch handler, for whoever embeds it, and its client: they share the embedder's hono and core.
    entry: { app: 'src/app.ts', client: 'src/client/client.ts' },
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: true,
    sourcemap: true,
  },
  {
    // The program: one file starts faster than hundreds.
    entry: { main: 'src/main.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    noExternal: [/.*/],
    sourcemap: true,
    banner: {
      // CommonJS packages in the bundle ask for Node's modules through `require`.
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
])
