/** Datasets of one's own: checked by the same schemas and rules, then frozen. @module */

import { brokenRules } from '../../rules/all-rules.ts'
import type { PageWords } from '../../rules/page-words.ts'
import type { RuleInput } from '../../rules/rule.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { isPlainObject } from '../atlas/plain-object.ts'
import { fail, type Result, succeed } from '../atlas/result.ts'
import { type AuthoredFile, readAuthored } from '../dataset/authored.ts'
import { deepFreeze } from '../dataset/freeze.ts'
import { contentHash } from '../dataset/hash.ts'
import type { Problem } from '../dataset/problem.ts'
import { type RawRecord, type Validated, validate, validateManifest } from '../dataset/validate.ts'
import { collectionNames, isCollectionName } from '../model/collection-name.ts'
import { type InvalidDataset, invalidDataset } from './invalid-dataset.ts'

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

/** The values of one parsed dataset that claim to be records. */
function rawRecords(
  dataset: Readonly<Record<string, unknown>>,
  file: string,
  problems: Problem[],
): readonly RawRecord[] {
  const lists = dataset.records
  if (!isPlainObject(lists)) {
    problems.push({
      file,
      path: 'records',
      rule: 'dataset-shape',
      message: 'the dataset has no records',
      remedy: 'give it `records`: an object with a list for each collection',
    })
    return []
  }
  return Object.entries(lists).flatMap(([collection, list]) => {
    if (isCollectionName(collection) && Array.isArray(list)) {
      return list.map((value: unknown, position) => ({
        collection,
        value,
        file: `${file}#/records/${collection}/${position}`,
      }))
    }
    const known = isCollectionName(collection)
    problems.push({
      file,
      path: `records.${collection}`,
      rule: known ? 'dataset-shape' : 'known-collection',
      message: known ? 'not a list of records' : `no collection is called "${collection}"`,
      remedy: known ? 'write a list' : `choose one of ${collectionNames.join(', ')}`,
    })
    return []
  })
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
  const problems: Problem[] = []
  const manifest = validateManifest(dataset.manifest, file, problems)
  const raw = rawRecords(dataset, file, problems)
  return atlasOf(validate(manifest, raw, problems), { manifestFile: `${file}#/manifest` })
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
export const openFiles = (files: readonly AuthoredFile[], pageWords?: PageWords): Result<Atlas, InvalidDataset> =>
  atlasOf(readAuthored(files), pageWords === undefined ? {} : { pageWords })
