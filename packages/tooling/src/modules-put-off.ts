import { isBuiltin } from 'node:module'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'

const pattern = (names: readonly string[]) =>
  new RegExp(`^(?:node:)?(?:${names.map((name) => name.replaceAll(/[./]/g, '\\$&')).join('|')})$`)

/**
 * Puts off modules that a package loads for what is never asked of it here.
 *
 * @param importer the package
 * @param modules names of modules of Node or of other packages, of which the package takes members where it uses them,
 *   and not as it is loaded
 * @example
 * build({ entryPoints, bundle: true, platform: 'node', plugins: [modulesPutOff('commander', ['child_process'])] })
 */
export function modulesPutOff(importer: string, modules: readonly string[]): Plugin {
  const namespace = `put-off-for-${importer}`
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
