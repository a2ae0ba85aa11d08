/** The modules that others import from the packages that can be published. @module */
import { fileURLToPath } from 'node:url'
import api from '../../apps/api/package.json' with { type: 'json' }
import tui from '../../apps/tui/package.json' with { type: 'json' }
import core from '../../packages/core/package.json' with { type: 'json' }
import { collectionNames } from '../../packages/core/src/model/collection-name.ts'
import files from '../../packages/files/package.json' with { type: 'json' }

/** The folder of the workspace, with a slash at its end. */
export const workspace = fileURLToPath(new URL('../../', import.meta.url))

/** A module that others import. */
export interface PublicModule {
  /** As it is imported. */
  readonly name: string
  /** What files about it are called. */
  readonly title: string
  /** Its declarations as they are built, as a path in its package. */
  readonly declarations: string
}

/** A package that can be published; what is a program alone has no modules. */
export interface PublicPackage {
  readonly name: string
  /** Its folder, as a path in the workspace. */
  readonly folder: string
  readonly modules: readonly PublicModule[]
}

type Target =
  | string
  | { readonly types?: string; readonly default?: string; readonly import?: { readonly types: string } }

/** The declarations that a path in `exports` leads to; a file that is no module has none. */
function declarationsOf(target: Target): string | undefined {
  if (typeof target === 'string') return undefined
  return target.types ?? target.import?.types
}

function modulesOf(name: string, exports: Readonly<Record<string, Target>>): readonly PublicModule[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    const declarations = declarationsOf(target)
    if (declarations === undefined) return []
    const words = path.endsWith('/*') ? collectionNames : ['']
    return words.map((word) => {
      const subpath = path.replace('*', word).slice(1)
      const title = subpath === '' ? 'index' : subpath.slice(1).replace('/', '-')
      return { name: name + subpath, title, declarations: declarations.replace('*', word) }
    })
  })
}

/** Every package that can be published, and its modules. */
export const publicPackages: readonly PublicPackage[] = [
  { name: core.name, folder: 'packages/core', modules: modulesOf(core.name, core.exports) },
  { name: files.name, folder: 'packages/files', modules: modulesOf(files.name, files.exports) },
  { name: api.name, folder: 'apps/api', modules: modulesOf(api.name, api.exports) },
  { name: tui.name, folder: 'apps/tui', modules: modulesOf(tui.name, tui.exports) },
]
