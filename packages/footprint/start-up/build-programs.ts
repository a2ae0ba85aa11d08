/** The programs that ours are measured against, bundled as ours are. @module */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { type BuildOptions, build } from 'esbuild'

const path = (relative: string) => new URL(relative, import.meta.url).pathname

/** The server that the service is measured against under load, too. */
const bareHono = path('../../../apps/api/load/bare.ts')

/** Below the package, so that what is not bundled finds what it imports. */
const folder = path('../node_modules/.cache/start-up/')

const common: BuildOptions = {
  format: 'esm',
  platform: 'node',
  target: 'node22',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  outExtension: { '.js': '.mjs' },
  absWorkingDir: path('.'),
}

const bundled: BuildOptions = {
  ...common,
  bundle: true,
  minify: true,
  alias: { 'react-devtools-core': path('../../../apps/tui/bundle/no-devtools.ts') },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
}

/** The same program, with what Node compiles of it kept for the next start. */
const compiledOnce = "process.getBuiltinModule('module').enableCompileCache()\nawait import('./ink-hello.mjs')\n"

/** The programs, as files that Node runs. */
export interface BuiltPrograms {
  readonly empty: string
  readonly inkBundled: string
  readonly inkBundledCompiled: string
  readonly inkUnbundled: string
  readonly hono: string
  readonly effectBundled: string
  readonly effectUnbundled: string
}

/** Builds the programs. */
export async function buildPrograms(): Promise<BuiltPrograms> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(`${folder}bundled`, { recursive: true })
  const programs = (names: readonly string[]) => names.map((name) => path(`programs/${name}`))
  await build({
    ...bundled,
    entryNames: '[name]',
    entryPoints: [...programs(['ink-hello.tsx', 'effect-by-subpath.ts']), bareHono],
    outdir: `${folder}bundled`,
  })
  await build({
    ...common,
    entryPoints: programs(['ink-hello.tsx', 'effect-from-root.ts']),
    outdir: `${folder}unbundled`,
  })
  writeFileSync(`${folder}bundled/ink-hello-compiled.mjs`, compiledOnce)
  return {
    empty: path('programs/empty.mjs'),
    inkBundled: `${folder}bundled/ink-hello.mjs`,
    inkBundledCompiled: `${folder}bundled/ink-hello-compiled.mjs`,
    inkUnbundled: `${folder}unbundled/ink-hello.mjs`,
    hono: `${folder}bundled/bare.mjs`,
    effectBundled: `${folder}bundled/effect-by-subpath.mjs`,
    effectUnbundled: `${folder}unbundled/effect-from-root.mjs`,
  }
}
