/** The library in workerd, bundled as for an edge runtime. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, inject, it } from 'vitest'
import { everySubpathWithoutFiles } from './every-subpath.ts'
import { libraryExamples, telling } from './readme-examples.ts'
import { run, write } from './scratch-project.ts'

const workerd = fileURLToPath(import.meta.resolve('workerd/bin/workerd'))

it.each([...libraryExamples, { name: 'every-subpath', code: everySubpathWithoutFiles }])(
  'tells workerd what it tells Node: $name',
  async ({ name, code }) => {
    const root = inject('scratchFolder')
    write(`${name}.here.mjs`, telling(code, 'console.log(json)'))
    const expected = await run(process.execPath, `${name}.here.mjs`)
    const check = `if (json !== ${JSON.stringify(expected.trim())}) throw new Error('it printed ' + json)`
    write(`${name}.worker.mjs`, telling(code, `export default { test() { ${check} } }`))
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      resolve: { conditions: ['workerd', 'worker', 'module', 'import', 'default'] },
      build: {
        outDir: `${name}-worker`,
        lib: { entry: join(root, `${name}.worker.mjs`), formats: ['es'], fileName: () => 'worker.js' },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
    write(
      `${name}.capnp`,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "example", worker = (
  modules = [(name = "worker.js", esModule = embed "${name}-worker/worker.js")], compatibilityDate = "2026-01-01"))]);`,
    )
    // workerd's test runner ends with an error if the module does not load or its test throws.
    await expect(run(workerd, 'test', `${name}.capnp`)).resolves.toBe('')
  },
)
