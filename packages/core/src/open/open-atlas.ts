/** Datasets of one's own: checked by the same schemas and rules, then frozen. @module */

import { brokenRules } from '../../rules/all-rules.ts'
import type { PageWords } from '../../rules/page-words.ts'
import type { RuleInput } from '../../rules/rule.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { checkedText, checkList, checkObject } from '../atlas/check-argument.ts'
import { isPlainObject } from '../atlas/plain-object.ts'
import { fail, type Result, succeed } from '../atlas/result.ts'
import { type AuthoredFile, readAuthored } from '../dataset/authored.ts'
import { deepFreeze } from '../dataset/freeze.ts'
import { contentHash } from '../dataset/hash.ts'
import type { Problem } from '../dataset/problem.ts'
import { type RawList, type Validated, validate, validateManifest } from '../dataset/validate.ts'
import { collectionNames, isCollectionName } from '../model/collection-name.ts'
import { type InvalidDataset, invalidDataset } from './invalid-dataset.ts'
import type { UncheckedDataset } from './json-text.ts'

/** What the rules need beside the records. */
type Beside = Pick<RuleInput, 'manifestFile' | 'pageWords'>

function atlasOf(validated: Validated, beside: Beside): Result<Atlas, InvalidDataset> {
  const { manifest, records } = validated
  if (manifest === undefined || validated.problems.length > 0) return fail(invalidDataset(validated.problems))
  const problems = brokenRules({ ...validated, ...beside, manifest })
  if (problems.length > 0) return fail(invalidDataset(problems))
  let hash: string | undefined
  return succeed(
    Object.freeze({
      manifest: deepFreeze(manifest),
      records: deepFreeze(records),
      // Hashing a large dataset takes longer than opening it, and not everybody asks.
      get hash() {
        hash ??= contentHash(manifest, records)
        return hash
      },
    }),
  )
}

/** The lists of one dataset that claim to be of records. */
function rawLists({ lists }: UncheckedDataset, file: string, problems: Problem[]): readonly RawList[] {
  if (lists === undefined) {
    problems.push({
      file,
      path: 'records',
      rule: 'dataset-shape',
      message: 'the dataset has no records',
      remedy: 'give it `records`: an object with a list for each collection',
    })
    return []
  }
  return lists.flatMap(({ name, values }) => {
    const known = isCollectionName(name)
    if (known && values !== undefined) {
      return [{ collection: name, values, fileOf: (position) => `${file}#/records/${name}/${position}` }]
    }
    problems.push({
      file,
      path: `records.${name}`,
      rule: known ? 'dataset-shape' : 'known-collection',
      message: known ? 'not a list of records' : `no collection is called "${name}"`,
      remedy: known ? 'write a list' : `choose one of ${collectionNames.join(', ')}`,
    })
    return []
  })
}

/**
 * Opens a dataset of which nothing has been checked.
 *
 * @throws what going through its lists throws
 */
export function openUnchecked(dataset: UncheckedDataset, file: string): Result<Atlas, InvalidDataset> {
  const problems: Problem[] = []
  const manifest = validateManifest(dataset.manifest, file, problems)
  const raw = rawLists(dataset, file, problems)
  return atlasOf(validate(manifest, raw, problems), { manifestFile: `${file}#/manifest` })
}

/**
 * Opens a dataset that has been parsed from JSON, in the form of `@puente/core/dataset.json`.
 *
 * @param dataset any value; expected is `{ manifest, records: { clusters: […], … } }`
 * @param file what to call it in problems
 * @returns the frozen atlas, or every problem of the dataset
 * @example
 * const ours = JSON.parse('{ "manifest": {}, "records": { "clusters": [] } }')
 * const opened = openAtlas(ours, 'ours.json')
 * opened.ok ? query(opened.value, 'clusters').total : opened.error._tag // 'InvalidDataset'
 */
export function openAtlas(dataset: unknown, file = 'dataset'): Result<Atlas, InvalidDataset> {
  checkedText('file', file)
  if (!isPlainObject(dataset)) {
    const problem: Problem = {
      file,
      path: '',
      rule: 'dataset-shape',
      message: 'not a dataset',
      remedy: 'give an object with `manifest` and `records`',
    }
    return fail(invalidDataset([problem]))
  }
  const { manifest, records } = dataset
  const lists = isPlainObject(records)
    ? Object.entries(records).map(([name, list]) => ({ name, values: Array.isArray(list) ? list : undefined }))
    : undefined
  return openUnchecked({ manifest, lists }, file)
}

/**
 * Opens a dataset from the YAML files that people write, in the layout of the repository's `packages/core/data`.
 *
 * @param files every `.yaml` file, with its path relative to the dataset's folder
 * @param pageWords the words of the pages that the records cite; absent: pages are not looked into
 * @returns the frozen atlas, or every problem of the dataset
 * @example
 * const opened = openFiles([{ path: 'atlas.yaml', text: 'version: 1.0.0' }])
 * opened.ok ? opened.value.hash : opened.error._tag // 'InvalidDataset'
 */
export function openFiles(files: readonly AuthoredFile[], pageWords?: PageWords): Result<Atlas, InvalidDataset> {
  checkList('files', files)
  for (const [position, file] of files.entries())
    checkObject(`files[${position}]`, file, '{ path, text }', ['path', 'text'])
  return atlasOf(readAuthored(files), pageWords === undefined ? {} : { pageWords })
}
