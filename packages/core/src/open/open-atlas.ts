/** Datasets of one's own: checked by the same schemas and rules, then frozen. @module */

import type { Changelog } from '../changelog/changelog.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { contentHash } from '../dataset/hash.ts'
import { excerpt, type Fault, ProblemList, type Problems } from '../dataset/problem.ts'
import { mainSourceIn, type RawList, type Validated, validate, validateManifest } from '../dataset/validate.ts'
import { type DatasetFile, readYamlFiles } from '../dataset/yaml-source.ts'
import { checkedText, checkList, checkObject } from '../model/check-argument.ts'
import { collectionNames, isCollectionName } from '../model/collection-name.ts'
import type { Localized } from '../model/language.ts'
import { didYouMeanSentence, nearest } from '../model/nearest.ts'
import { checkRules } from '../rules/all-rules.ts'
import type { PageWords } from '../rules/page-words.ts'
import { isPlainObject } from '../util/check-value.ts'
import { deepFreeze } from '../util/freeze.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { type InvalidDataset, invalidDataset } from './failure.ts'
import type { UncheckedDataset } from './json-text.ts'

/** The result of checking a dataset against its schemas and rules. */
export interface CheckedDataset extends Problems {
  /** How many records fit their schema. */
  readonly records: number
  /** Whether something does not fit its schema or cannot be read, so that what the rules say of the rest may change. */
  readonly isPartial: boolean
  /** Whether records were held to the words of the pages that they cite. */
  readonly hasPageWords: boolean
  /** The dataset, if there is nothing wrong with it. */
  readonly atlas: Atlas | undefined
  /** What is wrong, as opening a dataset says it. */
  readonly invalid: InvalidDataset
}

function freezeAtlas({ manifest, records }: Pick<Validated, 'records'> & Pick<Atlas, 'manifest'>): Atlas {
  let hash: string | undefined
  return Object.freeze({
    manifest: deepFreeze(manifest),
    records: deepFreeze(records),
    // Hashing a large dataset takes longer than opening it, and not every program needs the hash.
    get hash() {
      hash ??= contentHash(manifest, records)
      return hash
    },
  })
}

/** What the rules use beside the records. */
interface RuleContext {
  readonly manifestFile: string
  readonly pageWords?: PageWords
  readonly releases?: Changelog
}

/** The rules of which each problem is a record, or a file of records, that is not read; one without an id is not read either. */
const unreadRules: ReadonlySet<string> = new Set([
  'yaml',
  'encoding',
  'file',
  'file-is-record',
  'known-collection',
  'limits',
])

function checkValidated(validated: Validated, beside: RuleContext): CheckedDataset {
  const { manifest, records, origins, problems } = validated
  const isPartial = problems.total > 0
  // Where records cannot be read, the rules would only complain that they are missing.
  const isReadable = !problems.problems.some(
    ({ rule, id }) => unreadRules.has(rule) || (rule === 'schema' && id === undefined),
  )
  if (manifest !== undefined && isReadable) checkRules({ manifest, records, origins, ...beside }, problems)
  const { omitted } = problems
  return {
    records: Object.values(records).reduce((sum, list) => sum + list.length, 0),
    problems: problems.problems,
    omitted,
    isPartial,
    hasPageWords: beside.pageWords !== undefined && beside.pageWords.size > 0,
    atlas: manifest === undefined || problems.total > 0 ? undefined : freezeAtlas({ manifest, records }),
    invalid: invalidDataset(problems),
  }
}

export const toResult = ({ atlas, invalid }: CheckedDataset): Result<Atlas, InvalidDataset> =>
  atlas === undefined ? fail(invalid) : succeed(atlas)

const faults = {
  noRecords: {
    message: { en: 'the dataset has no records', es: 'el conjunto de datos no tiene registros' },
    remedy: {
      en: 'give it `records`: an object with a list for each collection',
      es: 'dele `records`: un objeto con una lista por cada colección',
    },
  },
  noList: {
    message: { en: 'not a list of records', es: 'no es una lista de registros' },
    remedy: { en: 'write a list', es: 'escriba una lista' },
  },
} as const satisfies Record<string, Fault>

/** The fault of a value that is no object with manifest and records. */
export const notADataset: Fault = {
  message: { en: 'not a dataset', es: 'no es un conjunto de datos' },
  remedy: { en: 'give an object with `manifest` and `records`', es: 'dé un objeto con `manifest` y `records`' },
}

const knownKeys = ['manifest', 'records']
/** What may stand beside them: the hash that an exported dataset has, and the schema that an editor uses. */
const ignoredKeys = ['hash', '$schema']

/** A remedy, and behind it what could have been meant. */
const withNearest = ({ en, es }: Localized, near: readonly string[]): Localized =>
  near.length === 0
    ? { en, es }
    : { en: `${en}.${didYouMeanSentence(near, 'en')}`, es: `${es}.${didYouMeanSentence(near, 'es')}` }

function unknownMember(name: string, names: readonly string[]): Fault {
  const near = nearest(name.slice(0, 80), names)
  const remedy = isCollectionName(name)
    ? { en: 'move it into `records`', es: 'páselo a `records`' }
    : { en: 'remove it', es: 'elimínelo' }
  return {
    message: { en: `"${excerpt(name)}" is not read`, es: `"${excerpt(name)}" no se lee` },
    remedy: withNearest(remedy, near),
  }
}

function unknownCollection(name: string): Fault {
  const near = nearest(name.slice(0, 80), collectionNames)
  return {
    message: {
      en: `no collection is called "${excerpt(name)}"`,
      es: `ninguna colección se llama "${excerpt(name)}"`,
    },
    remedy: withNearest(
      { en: `choose one of ${collectionNames.join(', ')}`, es: `elija una de ${collectionNames.join(', ')}` },
      near,
    ),
  }
}

/** The lists of records of one dataset; problems are added for what is none. */
function rawLists({ lists, others }: UncheckedDataset, file: string, problems: ProblemList): readonly RawList[] {
  const add = (rule: string, path: string, fault: Fault) => problems.add({ file, path, rule, ...fault })
  for (const name of others) {
    if (!ignoredKeys.includes(name)) add('dataset-shape', excerpt(name), unknownMember(name, knownKeys))
  }
  if (lists === undefined) {
    add('dataset-shape', 'records', faults.noRecords)
    return []
  }
  return lists.flatMap(({ name, values }) => {
    const path = `records.${excerpt(name)}`
    if (!isCollectionName(name)) add('known-collection', path, unknownCollection(name))
    else if (values === undefined) add('dataset-shape', path, faults.noList)
    else return [{ collection: name, values, fileOf: (position) => `${file}#/records/${name}/${position}` }]
    return []
  })
}

/** @throws what going through the lists of the dataset throws */
export function checkParsed(dataset: UncheckedDataset, file: string): CheckedDataset {
  const problems = new ProblemList()
  const manifest = validateManifest(dataset.manifest, file, problems)
  const raw = rawLists(dataset, file, problems)
  const validated = validate({ manifest, mainSource: mainSourceIn(dataset.manifest), problems }, raw)
  return checkValidated(validated, { manifestFile: `${file}#/manifest` })
}

/** The result of checking a value that is no dataset. */
export function failedCheck(file: string, fault: Fault): CheckedDataset {
  const problems = new ProblemList()
  problems.add({ file, path: '', rule: 'dataset-shape', ...fault })
  return checkValidated(validate({ manifest: undefined, mainSource: '', problems }, []), { manifestFile: file })
}

export function checkYamlFiles(
  files: readonly DatasetFile[],
  {
    pageWords,
    releases = [],
    problems,
  }: {
    readonly pageWords?: PageWords | undefined
    readonly releases?: Changelog
    readonly problems?: ProblemList
  } = {},
): CheckedDataset {
  const { manifestFile, ...validated } = readYamlFiles(files, problems)
  return checkValidated(validated, { manifestFile, releases, ...(pageWords === undefined ? {} : { pageWords }) })
}

/**
 * Checks a dataset that was parsed from JSON against its schemas and every rule.
 *
 * @param dataset any value; expected is `{ manifest, records: { clusters: […], … } }`
 * @param file what to call it in problems
 * @returns the problems, and the atlas if there are none
 * @example
 * checkDataset({ manifest: {}, records: { clusters: [] } }, 'ours.json').problems.length > 0 // true
 */
export function checkDataset(dataset: unknown, file = 'dataset'): CheckedDataset {
  checkedText('file', file)
  if (!isPlainObject(dataset)) return failedCheck(file, notADataset)
  const { manifest, records, ...others } = dataset
  const lists = isPlainObject(records)
    ? Object.entries(records).map(([name, list]) => ({ name, values: Array.isArray(list) ? list : undefined }))
    : undefined
  return checkParsed({ manifest, lists, others: Object.keys(others) }, file)
}

/**
 * Opens a dataset that has been parsed from JSON, in the form of `@puente/core/dataset.json`.
 *
 * @param dataset any value; expected is `{ manifest, records: { clusters: […], … } }`
 * @param file what to call it in problems
 * @returns the frozen atlas, or what is wrong with the dataset
 * @example
 * const ours = JSON.parse('{ "manifest": {}, "records": { "clusters": [] } }')
 * const opened = openAtlas(ours, 'ours.json')
 * opened.ok ? query(opened.value, 'clusters').total : opened.error._tag // 'InvalidDataset'
 */
export function openAtlas(dataset: unknown, file = 'dataset'): Result<Atlas, InvalidDataset> {
  return toResult(checkDataset(dataset, file))
}

/**
 * Opens a dataset from the YAML files that people write, in the layout of the repository's `packages/core/data`.
 *
 * @param files every YAML file, with its path relative to the dataset's folder
 * @param pageWords the words of the pages that the records cite; absent: pages are not looked into
 * @returns the frozen atlas, or what is wrong with the dataset
 * @example
 * const opened = openFiles([{ path: 'atlas.yaml', text: 'version: 1.0.0' }])
 * opened.ok ? opened.value.hash : opened.error._tag // 'InvalidDataset'
 */
export function openFiles(files: readonly DatasetFile[], pageWords?: PageWords): Result<Atlas, InvalidDataset> {
  checkList('files', files)
  for (const [position, file] of files.entries())
    checkObject(`files[${position}]`, file, '{ path, text }', ['path', 'text'])
  return toResult(checkYamlFiles(files, { pageWords }))
}
