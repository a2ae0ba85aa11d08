import { cpSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bundledPackages, lazyBuiltins, lazyModules } from '@puente/tooling/esbuild-plugins'
import { defineConfig } from 'tsup'
import { buildFirstFile, oneFileFirst, quickStart } from './bundle/esbuild.ts'

const { version, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const oldestNode = String(engines.node).replace('>=', '')

export default defineConfig({
  entry: { start: 'src/start.ts' },
  format: ['esm'],
  platform: 'node',
  target: `node${oldestNode}`,
  // One file for each command, loaded when it runs.
  splitting: true,
  minify: true,
  clean: true,
  // Reading a few files is quicker than finding several hundred in node_modules.
  noExternal: [/.*/],
  define: {
    PUENTE_VERSION: JSON.stringify(version),
    PUENTE_OLDEST_NODE: JSON.stringify(oldestNode),
    'process.env.NODE_ENV': '"production"',
  },
  removeNodeProtocol: false,
  // Some bundled CommonJS modules still ask for Node's modules.
  banner: {
    js: "const require = process.getBuiltinModule('module').createRequire(import.meta.url);",
  },
  onSuccess: async () => {
    await buildFirstFile('src/main.ts', 'dist/main.js', { PUENTE_OLDEST_NODE: JSON.stringify(oldestNode) })
    await buildFirstFile('src/thread.ts', 'dist/thread.js', {})
    // Read when a map is first drawn, so that nothing else waits for it; it stands beside the code in both.
    cpSync('src/screens/map/outline/generated', 'dist/generated', { recursive: true })
  },
  esbuildPlugins: [
    oneFileFirst(resolve('src/start.ts')),
    quickStart,
    // For commands that are programs of their own, of which there is none.
    lazyModules('commander', ['child_process']),
    lazyBuiltins,
    bundledPackages('program'),
  ],
})
