import { brokenRules } from '../../rules/all-rules.ts'
import { readAuthored } from '../../src/dataset/authored.ts'
import type { Problem } from '../../src/dataset/problem.ts'
import { readFolder } from '../../src/open/read-folder.ts'
import { readPageWords } from '../../src/open/read-page-words.ts'

/** What came of checking a dataset. */
export interface Checked {
  /** How many records fit their schema. */
  readonly records: number
  /** All that is wrong, by file. */
  readonly problems: readonly Problem[]
  /** Whether something could not be read, so that what the rules say of the rest may change. */
  readonly isPartial: boolean
}

/**
 * Holds a dataset to its schemas and to every rule.
 *
 * @param folder path of the dataset's folder
 * @throws the file system's error if it cannot be read
 */
export function checkFolder(folder: string): Checked {
  const { manifest, records, origins, problems } = readAuthored(readFolder(folder))
  const broken =
    manifest === undefined ? [] : brokenRules({ manifest, records, origins, pageWords: readPageWords(folder) })
  return {
    records: Object.values(records).reduce((sum, list) => sum + list.length, 0),
    problems: [...problems, ...broken].toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    isPartial: problems.length > 0,
  }
}
