/** From plain values to records: each against the schema of its collection, all problems collected. @module */
import type * as z from 'zod'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { type CollectionSource, collectionSources, type Records } from '../model/collections.ts'
import { idPattern } from '../model/id.ts'
import { type Manifest, manifestSchema } from '../model/manifest.ts'
import { isPlainObject } from '../util/check-value.ts'
import { memoizeByKey } from '../util/memo.ts'
import type { RecordLists } from './atlas.ts'
import { type FileOf, IdRegistry, type Origins } from './id-registry.ts'
import { excerpt, type Fault, type ProblemList } from './problem.ts'
import { QuickParser } from './quick-parser.ts'
import { knowIds } from './record-index.ts'
import { schemaFault } from './schema-fault.ts'

export interface RawList {
  readonly collection: CollectionName
  /** Iterated once. */
  readonly values: Iterable<unknown>
  readonly fileOf: FileOf
}

export interface Validated {
  readonly manifest: Manifest | undefined
  readonly records: RecordLists
  readonly origins: Origins
  readonly problems: ProblemList
}

interface Origin {
  readonly file: string
  readonly id?: string
  /** Absent: it is the manifest. */
  readonly collection?: CollectionName
}

function addSchemaProblems(problems: ProblemList, { issues }: z.ZodError, value: unknown, origin: Origin): void {
  const { file, id, collection } = origin
  // Of several issues at one path the first is the cause.
  const seen = new Set<string>()
  for (const issue of issues) {
    const path = issue.path.map((step) => excerpt(String(step))).join('.')
    if (seen.has(path)) continue
    seen.add(path)
    problems.add({
      file,
      ...(id === undefined ? {} : { id: excerpt(id) }),
      path,
      rule: 'schema',
      ...schemaFault(issue, value, collection),
    })
  }
}

const noManifest: Fault = {
  message: { en: 'the dataset has no manifest', es: 'el conjunto de datos no tiene manifiesto' },
  remedy: {
    en: 'give it title, description, version, asOf, mainSource, sides and licence; `puente new` writes a whole small atlas',
    es: 'dele title, description, version, asOf, mainSource, sides y licence; `puente new` escribe un pequeño atlas entero',
  },
}

/** The manifest, if it is one; its problems are added to `problems`. */
export function validateManifest(value: unknown, file: string, problems: ProblemList): Manifest | undefined {
  if (value === undefined) {
    problems.add({ file, path: '', rule: 'manifest', ...noManifest })
    return undefined
  }
  const result = manifestSchema.safeParse(value)
  if (result.success) return result.data
  addSchemaProblems(problems, result.error, value, { file })
  return undefined
}

/** The source that a citation means when it names none. Where the manifest does not say it, that is a problem of it alone. */
export function mainSourceIn(manifest: unknown): string {
  const given = isPlainObject(manifest) && Object.hasOwn(manifest, 'mainSource') ? manifest.mainSource : undefined
  return typeof given === 'string' && idPattern.test(given) ? given : 'main-source'
}

/** Deeper than any schema goes; the schemas refuse what stands deeper. */
const maxSchemaDepth = 16

/** Fills in the main source where a citation names none, at any depth. */
function withMainSource(value: unknown, mainSource: string, depth = 0): unknown {
  if (depth === maxSchemaDepth) return value
  if (Array.isArray(value)) return value.map((item) => withMainSource(item, mainSource, depth + 1))
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'citations' && Array.isArray(inner)
        ? inner.map((citation) => (isPlainObject(citation) ? { source: mainSource, ...citation } : citation))
        : withMainSource(inner, mainSource, depth + 1),
    ]),
  )
}

function lacksSource(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth === maxSchemaDepth) return false
  for (const key of Object.keys(value)) {
    const inner: unknown = Reflect.get(value, key)
    const given = key === 'citations' && Array.isArray(inner) ? inner : []
    if (given.some((citation) => isPlainObject(citation) && !Object.hasOwn(citation, 'source'))) return true
    if (lacksSource(inner, depth + 1)) return true
  }
  return false
}

/** Checks a value against the schema of its collection; if that fails, with the main source filled in. */
function parseRecord(schema: z.ZodObject, value: unknown, mainSource: string) {
  const result = schema.safeParse(value)
  if (result.success || !lacksSource(value)) return result
  return schema.safeParse(withMainSource(value, mainSource))
}

/** How many records a dataset may have: more than memory holds. */
const maxRecords = 5_000_000

const tooMany: Fault = {
  message: {
    en: 'the dataset has more than 5,000,000 records',
    es: 'el conjunto de datos tiene más de 5.000.000 de registros',
  },
  remedy: { en: 'divide it into several datasets', es: 'divídalo en varios conjuntos de datos' },
}

interface ListContext {
  readonly mainSource: string
  readonly parser: QuickParser
  readonly into: unknown[]
  readonly origins: IdRegistry
  readonly problems: ProblemList
}

function validateList(raw: RawList, { mainSource, parser, into, origins, problems }: ListContext): void {
  const { collection, values, fileOf } = raw
  const { schema }: CollectionSource = collectionSources[collection]
  origins.startList(collection, fileOf)
  let position = 0
  for (const value of values) {
    if (origins.count === maxRecords) {
      problems.add({ file: fileOf(position), path: '', rule: 'limits', ...tooMany })
      return
    }
    const id = isPlainObject(value) && typeof value.id === 'string' ? value.id : undefined
    const taken = origins.register(id)
    const quick = parser.parse(value)
    const result =
      quick === undefined ? parseRecord(schema, value, mainSource) : { success: true as const, data: quick }
    if (!result.success)
      addSchemaProblems(problems, result.error, value, {
        file: fileOf(position),
        collection,
        ...(id === undefined ? {} : { id }),
      })
    if (taken !== undefined) {
      problems.add({
        file: fileOf(position),
        ...(id === undefined ? {} : { id: excerpt(id) }),
        path: 'id',
        rule: 'ids-unique',
        message: {
          en: `the id is taken by a record in ${taken}`,
          es: `el identificador ya es de un registro de ${taken}`,
        },
        remedy: {
          en: 'choose another id: ids are unique across the whole atlas',
          es: 'elija otro: los identificadores son únicos en todo el atlas',
        },
      })
    } else if (result.success) into.push(result.data)
    position++
  }
}

export interface ReadContext {
  readonly manifest: Manifest | undefined
  /** The source that a citation means when it names none. */
  readonly mainSource: string
  /** The problems so far; those of the records are added. */
  readonly problems: ProblemList
}

/** Checks every record against the schema of its collection, and that no id is given twice. */
export function validate({ manifest, mainSource, problems }: ReadContext, raw: Iterable<RawList>): Validated {
  const origins = new IdRegistry()
  const lists = new Map<CollectionName, unknown[]>(collectionNames.map((name) => [name, []]))
  const parserOf = memoizeByKey((name: CollectionName) => new QuickParser(collectionSources[name].schema))
  for (const list of raw) {
    const into = lists.get(list.collection) ?? []
    validateList(list, { mainSource, parser: parserOf(list.collection), into, origins, problems })
  }
  // Each list holds what the schema of its collection let through, which a lookup by name cannot tell the compiler.
  const records = Object.fromEntries(lists) as { [C in CollectionName]: Records[C][] }
  if (problems.total === 0) knowIds(records, { numberOf: origins.numbersIn(records) })
  return { manifest, records, origins, problems }
}
