/** The budgets as size-limit takes them; of the builds of another workspace, where PUENTE_MEASURED names one. @module */
import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import type { BuildOptions } from 'esbuild'
import { type Budget, budgetsIn } from './budgets.ts'

/** As bundlers for browsers and workers look packages up; what is Node's own stays outside. */
const asElsewhere = (options: BuildOptions): BuildOptions => ({
  ...options,
  format: 'esm',
  platform: 'neutral',
  conditions: ['workerd', 'worker', 'browser'],
  mainFields: ['module', 'main'],
  external: [...(options.external ?? []), ...builtinModules, 'node:*'],
  logLevel: 'error',
})

const checkOf = ({ name, why, path, imports, limit, counted, asBuilt }: Budget) => ({
  name,
  message: `It is held to this because: ${why}. The budgets stand in packages/footprint/size/budgets.ts.`,
  path,
  limit,
  ...(imports === undefined ? {} : { import: imports }),
  gzip: counted === 'gzip',
  brotli: counted === 'brotli',
  ...(asBuilt === true ? { disablePlugins: ['@size-limit/esbuild'] } : { modifyEsbuildConfig: asElsewhere }),
})

const { PUENTE_MEASURED: root } = process.env

/** Whether a part can be measured in the builds of another version, which may lack its files. */
const isThere = ({ path, fromSource }: Budget): boolean =>
  !fromSource && [path].flat().every((file) => existsSync(file))

export default budgetsIn(root)
  .filter((budget) => root === undefined || isThere(budget))
  .map(checkOf)
