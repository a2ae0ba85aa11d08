import * as briefing from '../../src/briefing/index.ts'
import * as catalog from '../../src/catalog/index.ts'
import * as changelog from '../../src/changelog/index.ts'
import * as effect from '../../src/effect/index.ts'
import * as exports from '../../src/export/index.ts'
import * as core from '../../src/index.ts'
import { collectionNames } from '../../src/model/collection-name.ts'
import * as schema from '../../src/model/index.ts'
import * as compiled from '../../src/open/compiled/index.ts'
import * as open from '../../src/open/index.ts'
import * as node from '../../src/open/node.ts'
import * as pictures from '../../src/pictures/index.ts'
import * as query from '../../src/query/index.ts'
import * as sql from '../../src/sql/index.ts'

/** A module that others import by its public name. */
export interface PublicModule {
  readonly name: string
  /** Its source, as a path below the package. */
  readonly source: string
  readonly exports: Readonly<Record<string, unknown>>
}

const modules: readonly PublicModule[] = [
  { name: '@puente/core', source: 'src/index.ts', exports: core },
  { name: '@puente/core/schema', source: 'src/model/index.ts', exports: schema },
  { name: '@puente/core/export', source: 'src/export/index.ts', exports },
  { name: '@puente/core/changelog', source: 'src/changelog/index.ts', exports: changelog },
  { name: '@puente/core/catalog', source: 'src/catalog/index.ts', exports: catalog },
  { name: '@puente/core/sql', source: 'src/sql/index.ts', exports: sql },
  { name: '@puente/core/open', source: 'src/open/index.ts', exports: open },
  { name: '@puente/core/node', source: 'src/open/node.ts', exports: node },
  { name: '@puente/core/query', source: 'src/query/index.ts', exports: query },
  { name: '@puente/core/compiled', source: 'src/open/compiled/index.ts', exports: compiled },
  { name: '@puente/core/effect', source: 'src/effect/index.ts', exports: effect },
  { name: '@puente/core/briefing', source: 'src/briefing/index.ts', exports: briefing },
  { name: '@puente/core/pictures', source: 'src/pictures/index.ts', exports: pictures },
]

const collections = await Promise.all(
  collectionNames.map(async (name): Promise<PublicModule> => {
    const exports: Record<string, unknown> = await import(`../../src/collections/generated/${name}.ts`)
    return { name: `@puente/core/collections/${name}`, source: `src/collections/generated/${name}.ts`, exports }
  }),
)

/** Every module of the package, as its `exports` list them. */
export const publicModules: readonly PublicModule[] = [...modules, ...collections]
