/**
 * How large each part may be that others download or a program loads. A budget is what was measured and a twentieth
 * more, so that a new record in the atlas does not end a run, and a new dependency does.
 *
 * @module
 */
import { join, resolve } from 'node:path'
import { loadedAtOnce } from './loaded-at-once.ts'

/** A part and its budget. */
export interface Budget {
  readonly name: string
  /** Why it is held to a budget. */
  readonly why: string
  readonly path: string | readonly string[]
  /** What is imported of it; all of it by default. */
  readonly imports?: string
  readonly limit: string
  /** How its bytes are counted: packed as a browser or a platform for workers gets them, or as they are read. */
  readonly counted: 'brotli' | 'gzip' | 'plain'
  /** Whether it is counted as it stands, and not bundled first. */
  readonly asBuilt?: true
  /** Whether it is bundled from source, which another version may have elsewhere. */
  readonly fromSource?: true
}

const workspace = resolve(import.meta.dirname, '../../..')

/**
 * The budgets.
 *
 * @param root the workspace whose builds are measured
 */
export function budgetsIn(root: string = workspace): readonly Budget[] {
  const path = (relative: string) => join(root, relative)
  const core = (module: string) => path(`packages/core/dist/${module}.js`)
  return [
    {
      name: '`get` and `query` with the embedded atlas',
      why: 'what most pages need: the dataset is nearly all of it, and nothing that is not asked comes along',
      path: core('index'),
      imports: '{ atlas, get, query }',
      limit: '263 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/collections/clusters`',
      why: 'one collection does not bring the others',
      path: core('collections/clusters'),
      imports: '{ clusters }',
      limit: '25 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/collections/findings`, the largest',
      why: 'as before',
      path: core('collections/findings'),
      imports: '{ findings }',
      limit: '46.5 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core`, all of it',
      why: 'the most that an importer of data and questions can get',
      path: core('index'),
      imports: '*',
      limit: '332 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/schema`',
      why: 'zod and the model, without any record',
      path: core('schema'),
      imports: '*',
      limit: '38.5 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/export`',
      why: 'what writes CSV, GeoJSON and the others, without any record',
      path: core('export'),
      imports: '*',
      limit: '45.5 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/sql`',
      why: 'as before',
      path: core('sql'),
      imports: '*',
      limit: '37.5 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/briefing`',
      why: 'as before, with the columns that it counts in',
      path: core('briefing'),
      imports: '*',
      limit: '71 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/pictures`',
      why: 'as before, with the outlines of two parts of the world, an enlarged part and ways of lines round marks',
      path: core('pictures'),
      imports: '*',
      limit: '58 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/open`',
      why: 'zod, the model and the rules of a dataset, whose messages are there in both languages',
      path: core('open'),
      imports: '*',
      limit: '117 kB',
      counted: 'brotli',
    },
    {
      name: '`@puente/core/effect`',
      why: 'Effect by its subpaths, with the embedded atlas',
      path: core('effect'),
      imports: '*',
      limit: '371 kB',
      counted: 'brotli',
    },
    {
      name: 'what `puente show` loads',
      why: 'a command waits until it is read; nothing of Ink and React is in it',
      path: loadedAtOnce(path('apps/tui/dist')),
      limit: '1980 kB',
      counted: 'plain',
      asBuilt: true,
    },
    {
      name: 'what the service loads before its first answer',
      why: 'as before',
      path: loadedAtOnce(path('apps/api/dist')),
      limit: '2340 kB',
      counted: 'plain',
      asBuilt: true,
    },
    {
      name: 'the service as a worker',
      why: 'platforms for workers take 3 MB, packed with gzip, and start a small one faster; the pages, their fonts and what leads back to released versions are in it',
      path: path('apps/api/src/worker.ts'),
      limit: '971 kB',
      counted: 'gzip',
      fromSource: true,
    },
  ]
}

/** A size as tables give it. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
