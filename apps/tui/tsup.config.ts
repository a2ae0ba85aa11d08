import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type BundledFiles,
  bundledPackages,
  lazyBuiltins,
  lazyModules,
  oneFileFirst,
  recordsBeside,
} from '@puente/tooling/esbuild-plugins'
import { defineConfig, type Options } from 'tsup'
import { buildFirstFile, quickStart } from './bundle/esbuild.ts'

const { version, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const oldestNode = String(engines.node).replace('>=', '')

rmSync('dist', { recursive: true, force: true })

/** Lays the service's program beside this one, for `puente serve`: it is a program of its own, built by itself. */
function copyService(): void {
  const service = '../api'
  const files = ['program', 'program-thread'].flatMap((name) => {
    const { files }: BundledFiles = JSON.parse(readFileSync(`${service}/bundled/${name}.json`, 'utf8'))
    return files
  })
  for (const path of [...files, 'dist/records.txt', 'dist/assets'])
    cpSync(`${service}/${path}`, path.replace('dist', 'dist/service'), { recursive: true })
  writeFileSync('dist/service/package.json', '{ "type": "module" }\n')
}

const common: Options = {
  platform: 'node',
  target: `node${oldestNode}`,
  minify: true,
  // Reading a few files is quicker than finding several hundred in node_modules.
  noExternal: [/./],
  // A faster client of PostgreSQL, for those that compile it themselves; its other one is for workers of Cloudflare.
  external: ['pg-native', 'pg-cloudflare'],
  define: {
    PUENTE_VERSION: JSON.stringify(version),
    PUENTE_OLDEST_NODE: JSON.stringify(oldestNode),
    'process.env.NODE_ENV': '"production"',
  },
  removeNodeProtocol: false,
}

/** Every command. */
const whole: Options = {
  ...common,
  entry: { start: 'src/start.ts' },
  format: ['esm'],
  outExtension: () => ({ js: '.mjs' }),
  // One file for each command, loaded when it runs.
  splitting: true,
  // Some bundled CommonJS modules still ask for Node's modules.
  banner: {
    js: "const require = process.getBuiltinModule('module').createRequire(import.meta.url);",
  },
  onSuccess: async () => {
    await buildFirstFile('src/main.ts', 'dist/main.js', { PUENTE_OLDEST_NODE: JSON.stringify(oldestNode) })
    await buildFirstFile('src/thread.ts', 'dist/thread.js', {})
    writeFileSync('dist/package.json', '{ "type": "commonjs" }\n')
    // Read when a map is first drawn, so that nothing else waits for it; it stands beside the code in both.
    cpSync('src/screens/map/outline/generated', 'dist/generated', { recursive: true })
    copyService()
  },
  esbuildPlugins: [
    oneFileFirst(resolve('src/start.ts')),
    quickStart,
    // For commands that are programs of their own, of which there is none.
    lazyModules('commander', ['child_process']),
    recordsBeside,
    lazyBuiltins,
    bundledPackages('program'),
  ],
}

/** The command that programs run again and again. */
const show: Options = {
  ...common,
  entry: { 'start-show': 'src/start-show.ts' },
  format: ['cjs'],
  outExtension: () => ({ js: '.cjs' }),
  esbuildPlugins: [quickStart, recordsBeside, lazyBuiltins, bundledPackages('show')],
}

export default defineConfig([whole, show])
