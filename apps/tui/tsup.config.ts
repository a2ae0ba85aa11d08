import { cpSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtinsWhenUsed } from '@puente/tooling/builtins-when-used'
import { bundledPackages } from '@puente/tooling/bundled-packages'
import { modulesPutOff } from '@puente/tooling/modules-put-off'
import { defineConfig } from 'tsup'
import { oneFileFirst } from './bundle/one-file-first.ts'
import { quickStart } from './bundle/quick-start.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node22.13',
  // One file for each command, loaded when it is asked for.
  splitting: true,
  minify: true,
  clean: true,
  // Reading a few files is quicker than finding several hundred in node_modules.
  noExternal: [/.*/],
  define: { PUENTE_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
  removeNodeProtocol: false,
  // Some bundled CommonJS modules still ask for Node's modules.
  banner: {
    js: "const require = process.getBuiltinModule('module').createRequire(import.meta.url);",
  },
  // Read when a map is first drawn, so that nothing else waits for it; it stands beside the code in both.
  onSuccess: async () => cpSync('src/screens/map/outline/generated', 'dist/generated', { recursive: true }),
  esbuildPlugins: [
    oneFileFirst(resolve('src/cli/program.ts')),
    quickStart,
    // For commands that are programs of their own, of which there is none.
    modulesPutOff('commander', ['child_process']),
    builtinsWhenUsed,
    bundledPackages('program'),
  ],
})
