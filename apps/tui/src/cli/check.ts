/** `puente check [path]` and `puente new <folder>` @module */
import { atlas } from '@puente/core'
import { checkPath, newDataset } from '@puente/core/node'
import { type CheckedDataset, checkDataset, checkReportData, formatCheckReport } from '@puente/core/open'
import { type OutputFormat, reportError } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import type { BaseContext } from './options.ts'
import { printCsv, printJson } from './print.ts'

function print({ io, language }: BaseContext, checked: CheckedDataset, format: OutputFormat): void {
  if (format === 'json') printJson(io.stdout, checkReportData(checked, language))
  else if (format === 'csv') {
    const header = ['file', 'id', 'path', 'rule', 'message', 'remedy'] as const
    const { problems } = checkReportData(checked, language)
    printCsv(
      io.stdout,
      header,
      problems.map((problem) => header.map((name) => problem[name])),
    )
  } else io.stdout.write(`${formatCheckReport(checked, language)}\n`)
}

/**
 * Holds a dataset to its schemas and rules, and prints every problem with its remedy.
 *
 * @param path of a JSON file or a folder of YAML; absent: the dataset of `--data`, or else the atlas that comes with the
 *   program
 * @returns 1 if there is any problem, 2 if the dataset cannot be read
 */
export function check(context: BaseContext, path: string | undefined, format: OutputFormat): ExitCode {
  const { io, language, data } = context
  const target = path ?? data
  const { manifest, records } = atlas
  const checked = target === undefined ? undefined : checkPath(target)
  if (checked?.ok === false) return reportError(io, checked.error.reason[language], exitCodes.usage)
  const outcome = checked === undefined ? checkDataset({ manifest, records }) : checked.value
  print(context, outcome, format)
  return outcome.problems.length === 0 ? exitCodes.ok : exitCodes.broken
}

const createdMessage = {
  en: (count: number, path: string) =>
    `${count} files written to ${path}\nNext: look through atlas.yaml and the records beside it, and replace them by yours.\nThen: puente check ${path}\n`,
  es: (count: number, path: string) =>
    `${count} archivos escritos en ${path}\nAhora: lea atlas.yaml y los registros que lo acompañan, y cámbielos por los suyos.\nDespués: puente check ${path}\n`,
}

/**
 * Writes a small whole atlas to begin with.
 *
 * @param folder that is empty or not there yet
 * @returns 1 if it is not empty or cannot be written
 */
export function createDataset({ io, language }: BaseContext, folder: string): ExitCode {
  const made = newDataset(folder)
  if (!made.ok) return reportError(io, made.error.reason[language], exitCodes.broken)
  io.stdout.write(createdMessage[language](made.value.files.length, made.value.path))
  return exitCodes.ok
}
