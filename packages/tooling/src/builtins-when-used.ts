import { builtinModules, createRequire } from 'node:module'
import type { Plugin } from 'esbuild'

const require = createRequire(import.meta.url)
const names = new RegExp(`^(?:node:)?(?:${builtinModules.map((name) => name.replaceAll('/', '\\/')).join('|')})$`)

/** A module that has what a module of Node has; of that, a bundle holds what is used. */
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
 * Has a bundle get Node's modules from the process instead of importing them.
 *
 * An import makes names of all that a module has, for which every property is read: `node:process` opens the standard
 * streams for that, `node:util` loads what compares texts. A dozen imports cost 4 ms of a start so, of which Node itself
 * takes 18.
 *
 * @example
 * build({ entryPoints, bundle: true, platform: 'node', plugins: [builtinsWhenUsed] })
 */
export const builtinsWhenUsed: Plugin = {
  name: 'builtins-when-used',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: names }, ({ path, kind }) =>
      kind === 'import-statement'
        ? { path: path.replace(/^node:/, ''), namespace: 'builtin', sideEffects: false }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: standIn(path) }))
  },
}
