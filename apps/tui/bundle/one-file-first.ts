import { isBuiltin } from 'node:module'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Keeps everything that a program needs at once in one file, whatever is loaded later.
 *
 * Where code is split, each set of modules that the same parts need makes a file, and a program of a few commands waits
 * for twenty, half a millisecond each. Here every part that is loaded later is made to need the whole program: so what it
 * shares with the program is where the program is.
 *
 * @param program the module that is loaded first, by its path
 */
export const oneFileFirst = (program: string): Plugin => ({
  name: 'one-file-first',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' && !isBuiltin(path) && resolve(resolveDir, path) !== program
        ? { path: `${path} from ${resolveDir}`, namespace: 'later', pluginData: { path, resolveDir } }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'later' }, ({ pluginData: { path, resolveDir } }) => ({
      contents: `import ${JSON.stringify(program)}\nexport * from ${JSON.stringify(path)}`,
      resolveDir,
    }))
  },
})
