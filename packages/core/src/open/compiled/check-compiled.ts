/** Checks a compiled atlas: every byte of it, then its records as those of any dataset. @module */
import { closeSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import { DamagedDatasetError, type UnreadableDataset, unreadableDataset } from '../../dataset/unreadable-dataset.ts'
import { collectionNames } from '../../model/collection-name.ts'
import { cleanText } from '../../util/hidden-characters.ts'
import { fail, type Result, succeed } from '../../util/result.ts'
import { type CheckedDataset, checkParsed } from '../open-atlas.ts'
import { type CompiledFile, openFile } from './open-compiled.ts'
import { damaged } from './page-file.ts'

function checkRecords({ atlas, pages }: CompiledFile): Result<CheckedDataset, UnreadableDataset> {
  pages.checkAll()
  const { manifest, records, hash } = atlas
  const lists = collectionNames.map((name) => ({ name, values: records[name] }))
  const checked = checkParsed({ manifest, lists, others: [] }, cleanText(basename(pages.path)))
  if (checked.atlas === undefined) return succeed(checked)
  if (checked.atlas.hash !== hash) return fail(unreadableDataset(pages.path, damaged(pages.path)))
  return succeed({ ...checked, atlas })
}

/**
 * Checks all of a compiled atlas.
 *
 * @throws {Error} of the file system, if the file does not open
 */
export function checkCompiled(path: string): Result<CheckedDataset, UnreadableDataset> {
  const file = openSync(path, 'r')
  const opened = openFile(file, path)
  if (!opened.ok) {
    closeSync(file)
    return fail(unreadableDataset(path, opened.error))
  }
  try {
    return checkRecords(opened.value)
  } catch (error) {
    if (error instanceof DamagedDatasetError) return fail(error.detail)
    throw error
  }
}
