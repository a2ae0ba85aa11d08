/**
 * Reads the YAML files that people write.
 *
 * ```
 * <folder>/atlas.yaml                   the manifest
 * <folder>/<collection>/<id>.yaml       one record; its file name is its id
 * <folder>/<collection>/<topic>.yaml    a list of tiny records, each with its `id`
 * ```
 *
 * A citation that names no source means the manifest's main source. A file may end in `.yml` as well.
 *
 * @module
 */

import { collectionNames, isCollectionName } from '../model/collection-name.ts'
import { isPlainObject } from '../util/check-value.ts'
import { excerpt, type Fault, ProblemList } from './problem.ts'
import { mainSourceIn, type RawList, type Validated, validate, validateManifest } from './validate.ts'
import { type DatasetFile, parseYaml } from './yaml-text.ts'

export type { DatasetFile } from './yaml-text.ts'

const extension = /\.ya?ml$/i

export const isYaml = (name: string): boolean => extension.test(name)

export const isManifest = (path: string): boolean => /^atlas\.ya?ml$/i.test(path)

const faults = {
  empty: {
    message: { en: 'the file is empty', es: 'el archivo está vacío' },
    remedy: { en: 'write a record, or remove the file', es: 'escriba un registro, o elimine el archivo' },
  },
  emptyList: {
    message: { en: 'the list has no records', es: 'la lista no tiene registros' },
    remedy: { en: 'write a record, or remove the file', es: 'escriba un registro, o elimine el archivo' },
  },
  idInFile: {
    message: {
      en: 'a file of one record has its id in its name',
      es: 'un archivo de un solo registro lleva su identificador en el nombre',
    },
    remedy: {
      en: 'remove the line `id:`, and name the file after the record',
      es: 'elimine la línea `id:`, y dé al archivo el nombre del registro',
    },
  },
  neither: {
    message: { en: 'neither a record nor a list of records', es: 'ni un registro ni una lista de registros' },
    remedy: {
      en: 'write fields, each as "name: value", or a list of records',
      es: 'escriba campos, cada uno como "nombre: valor", o una lista de registros',
    },
  },
  secondManifest: {
    message: { en: 'is a second manifest', es: 'es un segundo manifiesto' },
    remedy: { en: 'keep one atlas.yaml', es: 'deje un solo atlas.yaml' },
  },
} as const satisfies Record<string, Fault>

/** The records of one file: a single one named by the file, or a list. */
function recordsIn(
  { path }: DatasetFile,
  value: unknown,
): { readonly records: readonly unknown[] } | { readonly field: string; readonly fault: Fault } {
  if (value === null) return { field: '', fault: faults.empty }
  if (Array.isArray(value)) return value.length === 0 ? { field: '', fault: faults.emptyList } : { records: value }
  if (!isPlainObject(value)) return { field: '', fault: faults.neither }
  if (Object.hasOwn(value, 'id')) return { field: 'id', fault: faults.idInFile }
  return { records: [{ id: path.slice(path.lastIndexOf('/') + 1).replace(extension, ''), ...value }] }
}

function unknownCollection(name: string): Fault {
  const names = collectionNames.join(', ')
  return {
    message: {
      en: `no collection is called "${excerpt(name)}"`,
      es: `ninguna colección se llama "${excerpt(name)}"`,
    },
    remedy: { en: `move the file into one of ${names}`, es: `lleve el archivo a una de ${names}` },
  }
}

function* rawLists(files: readonly DatasetFile[], problems: ProblemList): Generator<RawList> {
  for (const file of files) {
    const collection = file.path.split('/')[0] ?? ''
    const add = (rule: string, path: string, fault: Fault) => problems.add({ file: file.path, path, rule, ...fault })
    if (!isCollectionName(collection)) {
      add('known-collection', '', unknownCollection(collection))
      continue
    }
    const value = parseYaml(file, problems)
    if (value === undefined) continue
    const read = recordsIn(file, value)
    if ('records' in read) yield { collection, values: read.records, fileOf: () => file.path }
    else add('file-is-record', read.field, read.fault)
  }
}

export interface YamlDataset extends Validated {
  readonly manifestFile: string
}

/** The records in the YAML files of a folder that fit their schema, where each was read, and every problem. */
export function readYamlFiles(files: readonly DatasetFile[], problems = new ProblemList()): YamlDataset {
  const [manifestFile, ...others] = files.filter(({ path }) => isManifest(path))
  for (const { path } of others) problems.add({ file: path, path: '', rule: 'manifest', ...faults.secondManifest })
  const parsed = manifestFile === undefined ? undefined : parseYaml(manifestFile, problems)
  // A manifest that cannot be read already has a problem.
  const isBroken = manifestFile !== undefined && parsed === undefined
  const name = manifestFile?.path ?? 'atlas.yaml'
  const manifest = isBroken ? undefined : validateManifest(parsed, name, problems)
  const records = rawLists(
    files.filter(({ path }) => !isManifest(path)),
    problems,
  )
  return { ...validate({ manifest, mainSource: mainSourceIn(parsed), problems }, records), manifestFile: name }
}
