/** Plugins for the builds with esbuild. @module */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules, createRequire, isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import type { Plugin } from 'esbuild'

const require = createRequire(import.meta.url)
const names = new RegExp(`^(?:node:)?(?:${builtinModules.map((name) => name.replaceAll('/', '\\/')).join('|')})$`)

/** A module with the exports of a module of Node; a bundle holds those that are used. */
function standIn(path: string): string {
  const exported = Object.keys(require(path)).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default')
  return [
    `const whole = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`,
    'export default whole',
    ...exported.map((name, index) => `const of${index} = /* @__PURE__ */ (() => whole.${name})()`),
    `export { ${exported.map((name, index) => `of${index} as ${name}`).join(', ')} }`,
  ].join('\n')
}

/**
 * Makes a bundle get Node's modules from the process instead of importing them.
 *
 * An import makes names of all that a module has, for which every property is read: `node:process` opens the standard
 * streams for that, `node:util` loads what compares texts. A dozen imports cost 4 ms of a start, of which Node itself
 * takes 18.
 *
 * @example
 * build({ entryPoints, bundle: true, platform: 'node', plugins: [lazyBuiltins] })
 */
export const lazyBuiltins: Plugin = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: names }, ({ path, kind }) =>
      kind === 'import-statement'
        ? { path: path.replace(/^node:/, ''), namespace: 'builtin', sideEffects: false }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: standIn(path) }))
  },
}

/** The path of the package that a file comes from; undefined for our own files and those that a plugin makes. */
const packageOf = (path: string): string | undefined =>
  /^(?:[./].*)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]

/** What is noted of a bundle, as paths from the package that is built. */
export interface BundledFiles {
  /** The packages of which it holds code. */
  readonly packages: readonly string[]
  /** Our own packages whose built code it holds. */
  readonly ours: readonly string[]
  /** What was written. */
  readonly files: readonly string[]
}

/**
 * Lists the files of a bundle, and the packages of which it holds code. The lists are in
 * `bundled/<name>.json`, as paths from the package that is built; THIRD-PARTY-NOTICES are written from it.
 *
 * @param name of the bundle, for the file
 */
export const bundledPackages = (name: string): Plugin => ({
  name: 'bundled-packages',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true
    onEnd(({ metafile }) => {
      if (metafile === undefined) return
      const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
      )
      const packages = new Set(held.map((path) => packageOf(path)).filter((path) => path !== undefined))
      // What a built package of ours holds is in the bundle as well.
      const ours = new Set(
        held.flatMap((path) => (packageOf(path) === undefined ? (/^(\.\.\/.*)\/dist\//.exec(path)?.[1] ?? []) : [])),
      )
      const lists: BundledFiles = {
        packages: [...packages].sort(),
        ours: [...ours].sort(),
        files: Object.keys(metafile.outputs),
      }
      mkdirSync('bundled', { recursive: true })
      writeFileSync(`bundled/${name}.json`, `${JSON.stringify(lists)}\n`)
    })
  },
})

/** Our own modules, by how they are imported. Other packages share nothing with a program, and CommonJS cannot be handed on. */
const ofOurs = /^(?:\.|@puente\/)/

/**
 * Keeps everything that a program needs at once in one file, whatever is loaded later.
 *
 * Where code is split, each set of modules that the same parts need makes a file, and a program waits for twenty or thirty,
 * half a millisecond each. Here every part that is loaded later is made to need the whole program: so what it
 * shares with the program is where the program is.
 *
 * @param program the module that is loaded first, by its path; it must be loaded when it has begun what it does: a part would
 *   wait for it
 */
export const oneFileFirst = (program: string): Plugin => ({
  name: 'one-file-first',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' && ofOurs.test(path) && resolve(resolveDir, path) !== program
        ? { path: `${path} from ${resolveDir}`, namespace: 'later', pluginData: { path, resolveDir } }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'later' }, ({ pluginData: { path, resolveDir } }) => ({
      contents: `import ${JSON.stringify(program)}\nexport * from ${JSON.stringify(path)}`,
      resolveDir,
    }))
  },
})

const pattern = (names: readonly string[]) =>
  new RegExp(`^(?:node:)?(?:${names.map((name) => name.replaceAll(/[./]/g, '\\$&')).join('|')})$`)

/**
 * Loads modules that a package imports only when one of their members is used.
 *
 * @param importer the package
 * @param modules names of modules of Node or of other packages, of which the package takes members where it uses them,
 *   and not as it is loaded
 * @example
 * build({ entryPoints, bundle: true, platform: 'node', plugins: [lazyModules('commander', ['child_process'])] })
 */
export function lazyModules(importer: string, modules: readonly string[]): Plugin {
  const namespace = `lazy-modules-of-${importer}`
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: pattern(modules) }, ({ path, importer: file }) =>
        file.includes(`/node_modules/${importer}/`) ? { path, namespace, pluginData: dirname(file) } : undefined,
      )
      onLoad({ filter: /.*/, namespace }, ({ path, pluginData: resolveDir }) => {
        const name = JSON.stringify(path)
        const whole = isBuiltin(path) ? `process.getBuiltinModule(${name})` : `require(${name})`
        return { contents: `module.exports = new Proxy({}, { get: (_, member) => ${whole}[member] })`, resolveDir }
      })
    },
  }
}

/** What esbuild writes above the records in the build of the library, and how they stand there. */
const ofRecords = '// one-file-of-records:records'
const texts = /recordTexts\(\s*('(?:[^'\\\n]|\\.)*')\s*\)/g

/**
 * Puts the records of the embedded atlas into a file beside a program for Node, which reads it when the first record is
 * looked for: as a part of the program it takes three times as long, as the compile cache then checks and copies it.
 *
 * A build fails where the library's records do not stand as they do now.
 *
 * @example
 * build({ entryPoints, outdir, bundle: true, platform: 'node', plugins: [recordsBeside] })
 */
export const recordsBeside: Plugin = {
  name: 'records-beside',
  setup({ initialOptions, onLoad }) {
    const folder = initialOptions.outdir
    if (folder === undefined) throw new Error('a build has no outdir for the records')
    const here = initialOptions.format === 'cjs' ? '__dirname' : 'import.meta.dirname'
    onLoad({ filter: /[\\/]core[\\/]dist[\\/]chunk-\w+\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      if (!code.includes(ofRecords)) return undefined
      let all = ''
      const contents = code.replaceAll(texts, (_, literal: string) => {
        const from = all.length
        all += runInNewContext(literal)
        return `{ json: { get text() { return allRecords().slice(${from}, ${all.length}) } }, read: [] }`
      })
      if (all === '' || contents.includes('recordTexts(')) throw new Error(`${path} has its records in another form`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'records.txt'), all, 'latin1')
      const reading = [
        "import { readFileSync } from 'node:fs'",
        'let read',
        `const allRecords = () => (read ??= readFileSync(${here} + '/records.txt', 'latin1'))`,
      ]
      return { contents: [...reading, contents].join('\n'), resolveDir: dirname(path) }
    })
  },
}
