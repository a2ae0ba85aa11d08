/** Datasets in files, for Node. @module */
import { closeSync, openSync, readdirSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Atlas } from '../dataset/atlas.ts'
import type { Fault } from '../dataset/problem.ts'
import { type UnreadableDataset, unreadableDataset } from '../dataset/unreadable-dataset.ts'
import { checkedText } from '../model/check-argument.ts'
import type { Localized } from '../model/language.ts'
import { didYouMeanSentence, nearest } from '../model/nearest.ts'
import { formatFileError } from '../text/format-file-error.ts'
import { cleanText } from '../util/hidden-characters.ts'
import { fail, type Result, succeed } from '../util/result.ts'
import { checkCompiled } from './compiled/check-compiled.ts'
import { holdsCompiled, openCompiled } from './compiled/open-compiled.ts'
import type { InvalidDataset } from './failure.ts'
import { jsonFault } from './json-fault.ts'
import { readDataset, type UncheckedDataset } from './json-text.ts'
import { type CheckedDataset, checkParsed, checkYamlFiles, failedCheck, notADataset, toResult } from './open-atlas.ts'
import { scanFolder } from './read-folder.ts'
import { encodingFault } from './utf8-text.ts'

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const datasetHint: Localized = {
  en: 'A dataset is one JSON file or a folder of YAML files.',
  es: 'Un conjunto de datos es un archivo JSON o una carpeta de archivos YAML.',
}

/** The paths beside one that leads to nothing that are nearest to it. */
function nearestPaths(path: string): readonly string[] {
  const folder = dirname(path)
  try {
    return nearest(basename(path), readdirSync(folder)).map((name) => cleanText(join(folder, name)))
  } catch {
    // Where the folder cannot be read either, nothing near can be named.
    return []
  }
}

/** Why a path leads to no dataset, and what to give instead. */
function reasonFor(path: string, error: unknown): Localized {
  const printable = cleanText(path)
  if (isMissing(error)) {
    const near = nearestPaths(path)
    return {
      en: `There is no file or folder ${printable}.${didYouMeanSentence(near, 'en')} ${datasetHint.en}`,
      es: `No hay ningún archivo ni carpeta ${printable}.${didYouMeanSentence(near, 'es')} ${datasetHint.es}`,
    }
  }
  const { en, es } = formatFileError(error)
  return { en: `${printable} cannot be read: ${en}.`, es: `No se puede leer ${printable}: ${es}.` }
}

function kindOf(stats: Stats): Localized {
  if (stats.isFIFO()) return { en: 'a pipe', es: 'una tubería' }
  if (stats.isSocket()) return { en: 'a socket', es: 'un socket' }
  return { en: 'a device', es: 'un dispositivo' }
}

/** What a file that holds no dataset may be meant for, by the end of its name. */
function hintFor(path: string): Localized {
  if (!/^\.ya?ml$/i.test(extname(path))) return datasetHint
  const folder = cleanText(dirname(path))
  return {
    en: `A dataset in YAML is a folder: give ${folder}.`,
    es: `Un conjunto de datos en YAML es una carpeta: dé ${folder}.`,
  }
}

/** Reads texts of an open file. */
function textReader(file: number): (from: number, to: number) => string {
  let bytes = Buffer.alloc(0)
  return (from, to) => {
    if (bytes.length < to - from) bytes = Buffer.alloc(to - from)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, to - from, from))
  }
}

/**
 * The dataset in an open file, or why it is no text. Its records are read again when they are gone through: the bytes of a
 * large file would double the memory that these take.
 */
function scanFile(file: number): Result<UncheckedDataset, Fault> {
  const bytes = readFileSync(file)
  const fault = encodingFault(bytes)
  return fault === undefined ? succeed(readDataset({ bytes, decode: textReader(file) })) : fail(fault)
}

function checkFile(path: string): Result<CheckedDataset, UnreadableDataset> {
  const printable = cleanText(path)
  const name = cleanText(basename(path))
  const file = openSync(path, 'r')
  try {
    const scanned = scanFile(file)
    if (scanned.ok) return succeed(checkParsed(scanned.value, name))
    const { message, remedy } = scanned.error
    return fail(
      unreadableDataset(path, {
        en: `${printable} ${message.en}. ${sentence(remedy.en)}`,
        es: `${printable} ${message.es}. ${sentence(remedy.es)}`,
      }),
    )
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const fault = jsonFault(readFileSync(path))
    if (fault === undefined) return succeed(failedCheck(name, notADataset))
    const { message, remedy } = fault
    const hint = hintFor(path)
    return fail(
      unreadableDataset(path, {
        en: `${printable} is not the JSON of a dataset. ${sentence(message.en)} ${sentence(remedy.en)} ${hint.en}`,
        es: `${printable} no es el JSON de un conjunto de datos. ${sentence(message.es)} ${sentence(remedy.es)} ${hint.es}`,
      }),
    )
  } finally {
    closeSync(file)
  }
}

const sentence = (clause: string) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`

function checkFolder(path: string, withReleases: boolean): Result<CheckedDataset, UnreadableDataset> {
  const { files, pageWords, releases, problems } = scanFolder(path, withReleases)
  if (files.length > 0 || problems.total > 0) return succeed(checkYamlFiles(files, { pageWords, releases, problems }))
  const printable = cleanText(path)
  return fail(
    unreadableDataset(path, {
      en: `The folder ${printable} has no YAML file. \`puente new <folder>\` writes a small atlas to begin with.`,
      es: `La carpeta ${printable} no tiene ningún archivo YAML. \`puente new <carpeta>\` escribe un pequeño atlas para empezar.`,
    }),
  )
}

function checkAt(path: string, withReleases: boolean): Result<CheckedDataset, UnreadableDataset> {
  checkedText('path', path)
  if (holdsCompiled(path)) return checkCompiled(path)
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return checkFolder(path, withReleases)
    if (stats.isFile()) return checkFile(path)
    const kind = kindOf(stats)
    const printable = cleanText(path)
    return fail(
      unreadableDataset(path, {
        en: `${printable} is ${kind.en}. Write what it gives to a file first. ${datasetHint.en}`,
        es: `${printable} es ${kind.es}. Escriba antes en un archivo lo que da. ${datasetHint.es}`,
      }),
    )
  } catch (error) {
    // An error without a code is not one of the file system.
    if (!(error instanceof Error && 'code' in error)) throw error
    return fail(unreadableDataset(path, reasonFor(path, error)))
  }
}

/**
 * Holds a dataset in files to its schemas and to every rule, also to those that can be checked while others are broken. The
 * released versions in a folder are checked with it.
 *
 * @param path of a JSON file, of a compiled atlas, or of a folder of YAML in the layout of the repository's
 *   `packages/core/data`
 * @returns the problems, and the atlas if there are none; or why it cannot be read
 * @example
 * const checked = checkPath('our-atlas')
 * checked.ok ? checked.value.problems.length : checked.error._tag // 'UnreadableDataset'
 */
export const checkPath = (path: string): Result<CheckedDataset, UnreadableDataset> => checkAt(path, true)

/**
 * Opens a dataset from a JSON file, a compiled atlas, or a folder of YAML in the layout of the repository's
 * `packages/core/data`.
 *
 * A compiled atlas was checked when it was written: it is not checked again. A folder's records are held to the pages that they cite if it has an index of them (`page-words/<source>.json`).
 *
 * @param path of the file or folder
 * @returns the frozen atlas; or that it can't be read; or what is wrong with the dataset
 * @example
 * const opened = openPath('our-atlas')
 * opened.ok ? opened.value.manifest.version : opened.error._tag // 'UnreadableDataset'
 */
export function openPath(path: string): Result<Atlas, InvalidDataset | UnreadableDataset> {
  if (holdsCompiled(path)) return openCompiled(path)
  const checked = checkAt(path, false)
  return checked.ok ? toResult(checked.value) : checked
}
