/**
 * A rule: something that must hold across records, which no schema can say.
 *
 * Rules are pure and know neither files nor zod, so that they run wherever a dataset is opened.
 *
 * @module
 */

import type { Changelog } from '../changelog/changelog.ts'
import type { RecordLists } from '../dataset/atlas.ts'
import type { Origins } from '../dataset/id-registry.ts'
import type { Fault, Problem } from '../dataset/problem.ts'
import type { Localized } from '../model/language.ts'
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
  /** The released versions, the oldest first; absent: they are not looked into. */
  readonly releases?: Changelog
}

export interface Violation extends Fault {
  /** The record that it is about; absent: the manifest. */
  readonly id?: string
  /** The field within the record, like `citations.0.page`; empty for the whole record. */
  readonly path: string
}

export interface Rule {
  /** Kebab-case, says what holds, like `references-resolve`. */
  readonly name: string
  /** Whether it follows references over any number of steps, and so must wait until none leads in a circle or very far. */
  readonly followsChains?: true
  /**
   * Whether a record that is missing breaks it in another one, as where records are counted: it waits until every record
   * fits its schema.
   */
  readonly needsEveryRecord?: true
  /** Every way in which a dataset breaks the rule; none: it holds. */
  readonly check: (dataset: RuleInput) => Iterable<Violation>
}

export const at = ({ id }: { readonly id: string }, path = ''): Pick<Violation, 'id' | 'path'> => ({ id, path })

/** Words of which one is to be chosen, each in quotes. */
export function orList(words: readonly string[]): Localized {
  const quoted = words.map((word) => `"${word}"`)
  return { en: quoted.join(' or '), es: quoted.join(' o ') }
}

export function* problemsOf({ name, check }: Rule, dataset: RuleInput): Generator<Problem> {
  const { origins, manifestFile = 'atlas.yaml' } = dataset
  for (const { id, path, message, remedy } of check(dataset)) {
    const place = id === undefined ? { file: manifestFile } : { file: origins.get(id) ?? '', id }
    yield { ...place, path, rule: name, message, remedy }
  }
}
