/** Creates a dataset: a small whole atlas to begin with. @module */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeFileAtomic } from '@puente/tooling/write-file'
import { ProblemList } from '../dataset/problem.ts'
import { readYamlFiles } from '../dataset/yaml-source.ts'
import { checkedText } from '../model/check-argument.ts'
import type { Localized } from '../model/language.ts'
import { formatFileError } from '../text/format-file-error.ts'
import { cleanText } from '../util/hidden-characters.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { editorSchemas } from './editor-schemas.ts'
import { exampleFiles } from './generated/example.ts'

/** A folder in which no atlas was begun, or a file that was not written. */
export interface NotCreated {
  readonly _tag: 'NotCreated'
  readonly path: string
  /** Why, in a whole sentence. */
  readonly reason: Localized
}

/** What was written. */
export interface CreatedDataset {
  readonly path: string
  /** The files, with paths relative to the folder. */
  readonly files: readonly string[]
}

function newFiles(): ReadonlyMap<string, string> {
  const example = Object.entries(exampleFiles)
  const authored = example.filter(([path]) => path.endsWith('.yaml')).map(([path, text]) => ({ path, text }))
  const { records } = readYamlFiles(authored, new ProblemList())
  return new Map([
    ...example,
    ...[...editorSchemas(records)].map(([name, text]): [string, string] => [`schema/${name}`, text]),
  ])
}

/** The names in a folder without hidden files; none where the folder does not exist. */
function contentOf(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(folder).filter((name) => !name.startsWith('.'))
}

/**
 * Begins a dataset: writes a small whole atlas into a folder, which opens, keeps every rule, and explains each field.
 *
 * @param folder path of a folder that is empty or not there yet; hidden files may stand in it
 * @returns what was written; or why nothing was, and then the folder is as it was
 * @example
 * import { mkdtempSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 *
 * const folder = join(mkdtempSync(join(tmpdir(), 'puente-')), 'our-atlas')
 * const begun = newDataset(folder)
 * const opened = openPath(folder)
 * begun.ok && opened.ok && opened.value.records.clusters.length // 2
 */
export function newDataset(folder: string): Result<CreatedDataset, NotCreated> {
  checkedText('folder', folder)
  const printable = cleanText(folder)
  const notBegun = (reason: Localized) => fail<NotCreated>({ _tag: 'NotCreated', path: folder, reason })
  const made: string[] = []
  try {
    const [first] = contentOf(folder)
    if (first !== undefined)
      return notBegun({
        en: `The folder ${printable} is not empty: "${cleanText(first)}" stands in it. Give one that is empty, or is not there yet.`,
        es: `La carpeta ${printable} no está vacía: contiene "${cleanText(first)}". Dé una que esté vacía, o que aún no exista.`,
      })
    const makeFolder = (path: string) => {
      const top = mkdirSync(path, { recursive: true })
      if (top !== undefined) made.push(top)
    }
    makeFolder(folder)
    const files = newFiles()
    for (const [path, text] of files) {
      makeFolder(dirname(join(folder, path)))
      writeFileAtomic(join(folder, path), text)
      made.push(join(folder, path))
    }
    return succeed({ path: folder, files: [...files.keys()] })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    for (const path of made.reverse()) rmSync(path, { recursive: true, force: true })
    const { en, es } = formatFileError(error)
    return notBegun({
      en: `Nothing can be written to ${printable}: ${en}.`,
      es: `No se puede escribir en ${printable}: ${es}.`,
    })
  }
}
