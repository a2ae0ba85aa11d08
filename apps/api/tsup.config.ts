import { copyFileSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  bundledPackages,
  lazyBuiltins,
  lazyModules,
  oneFileFirst,
  recordsBeside,
} from '@puente/tooling/esbuild-plugins'
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

const common: Options = {
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  // All but the client of PostgreSQL. The library imports it to load a database, which the service never does; esbuild
  // would make files of it all the same.
  noExternal: [/^(?!pg$|pg-copy-streams$)/],
  external: ['pg', 'pg-copy-streams'],
  removeNodeProtocol: false,
  banner: {
    // CommonJS packages in the bundle ask for Node's modules through `require`.
    js: "const require = process.getBuiltinModule('module').createRequire(import.meta.url);",
  },
}

/** The program: one file starts faster than many, and a small one faster than a large one. */
export const program: Options = {
  ...common,
  entry: { main: 'src/start.ts' },
  esbuildPlugins: [
    // For clusters of processes, for pushing metrics and for examples of traces: ours are fetched, from one process.
    lazyModules('@prometheus-io/client', ['https', 'cluster', 'worker_threads', '@opentelemetry/api']),
    withoutHttp2,
    oneFileFirst(resolve('src/main.ts')),
    recordsBeside,
    lazyBuiltins,
    bundledPackages('program'),
  ],
  onSuccess: async () => copyReference(),
}

/** The threads of a large dataset: apart, or the program would begin with what both need in many files. */
const thread: Options = {
  ...common,
  entry: { thread: 'src/answering-thread.ts' },
  esbuildPlugins: [recordsBeside, lazyBuiltins, bundledPackages('program-thread')],
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
  thread,
])
