import { copyFileSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundledPackages, lazyBuiltins, lazyModules, recordsBeside } from '@puente/tooling/esbuild-plugins'
import type { Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { referenceFile } from './src/links.ts'

/** Lays down Scalar's script, which is served as it is. */
function copyReference() {
  mkdirSync('dist/assets', { recursive: true })
  copyFileSync('node_modules/@scalar/api-reference/dist/browser/standalone.js', `dist/assets/${referenceFile}`)
}

/** Puts what stands in for it where Hono's server looks for HTTP/2. */
const withoutHttp2: Plugin = {
  name: 'without-http2',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^node:http2$/ }, () => ({ path: resolve('bundle/no-http2.ts') }))
  },
}

/** The program: one file starts faster than hundreds, and a small one faster than a large one. */
export const program: Options = {
  entry: { main: 'src/start.ts', thread: 'src/answering-thread.ts' },
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  noExternal: [/.*/],
  esbuildPlugins: [
    // For clusters of processes, for pushing metrics and for examples of traces: ours are fetched, from one process.
    lazyModules('@prometheus-io/client', ['https', 'cluster', 'worker_threads', '@opentelemetry/api']),
    withoutHttp2,
    recordsBeside,
    lazyBuiltins,
    bundledPackages('program'),
  ],
  removeNodeProtocol: false,
  onSuccess: async () => copyReference(),
  banner: {
    // CommonJS packages in the bundle ask for Node's modules through `require`.
    js: "const require = process.getBuiltinModule('module').createRequire(import.meta.url);",
  },
}

export default defineConfig([
  {
    // The service as a fetch handler, for whoever embeds it, and its client: they share the embedder's hono and core.
    entry: { app: 'src/app.ts', client: 'src/client/client.ts', mcp: 'src/mcp-lines.ts' },
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: { compilerOptions: { stableTypeOrdering: true } },
    esbuildPlugins: [bundledPackages('library')],
  },
  program,
])
