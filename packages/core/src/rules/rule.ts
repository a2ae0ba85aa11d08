/**
 * What a rule is: something that must hold across records, which no schema can say.
 *
 * Rules are pure and know neither files nor zod, so that they run wherever a dataset is opened.
 *
 * @module
 */

import type { RecordLists } from '../dataset/atlas.ts'
import type { Origins } from '../dataset/id-registry.ts'
import type { Problem } from '../dataset/problem.ts'
import type { Manifest } from '../model/manifest.ts'
import type { PageWords } from './page-words.ts'

/** A dataset as rules see it: each of its records fits its schema. */
export interface RuleInput {
  readonly manifest: Manifest
  readonly records: RecordLists
  /** Where each record was read. A record that stands here and not in `records` does not fit its schema. */
  readonly origins: Origins
  /** Where the manifest was read, if not in `atlas.yaml`. */
  readonly manifestFile?: string
  /** The words of the pages of the sources that are cited by page; absent: pages are not looked into. */
  readonly pageWords?: PageWords
}

/** Something that must hold across records. */
export interface Rule {
  /** Kebab-case, says what holds, like `references-resolve`. */
  readonly name: string
  /** Whether it follows references over any number of steps, and so must wait until none leads in a circle or very far. */
  readonly followsChains?: true
  /** Every way in which a dataset breaks the rule; none: it holds. */
  readonly check: (dataset: RuleInput) => Iterable<Problem>
}

/**
 * Where a problem is.
 *
 * @param record the record that it is about
 * @param path the field within the record, like `citations.0.page`; empty for the whole record
 */
export const at = (
  { origins }: RuleInput,
  { id }: { readonly id: string },
  path = '',
): Pick<Problem, 'file' | 'id' | 'path'> => ({ file: origins.get(id) ?? '', id, path })

/** Where a problem of the manifest is. */
export const inManifest = (
  { manifestFile = 'atlas.yaml' }: RuleInput,
  path: string,
): Pick<Problem, 'file' | 'path'> => ({
  file: manifestFile,
  path,
})
