/** `puente check [path]` @module */
import type { Atlas } from '@puente/core'
import { openPath } from '@puente/core/node'
import { openAtlas } from '@puente/core/open'
import { words } from '../words.ts'
import { type Asked, complain } from './asked.ts'
import { type ExitCode, exitCodes } from './io.ts'
import { printJson } from './print.ts'
import { printCsv } from './print-csv.ts'

const countOf = ({ records }: Atlas): number => Object.values(records).reduce((sum, list) => sum + list.length, 0)

/**
 * Holds a dataset to its schemas and rules, and prints every problem with its remedy.
 *
 * @param path of a JSON file or a folder of YAML; absent: the atlas that comes with the program
 * @returns 1 if there is any problem, 2 if the dataset cannot be read
 */
export function check({ io, atlas, language, form }: Asked, path: string | undefined): ExitCode {
  const { manifest, records } = atlas
  const opened = path === undefined ? openAtlas({ manifest, records }) : openPath(path)
  if (!opened.ok && opened.error._tag === 'UnreadableDataset')
    return complain(io, opened.error.message, exitCodes.usage)
  const problems = opened.ok || opened.error._tag !== 'InvalidDataset' ? [] : opened.error.problems
  const count = opened.ok ? countOf(opened.value) : undefined
  if (form === 'json') printJson(io.stdout, { ...(count === undefined ? {} : { records: count }), problems })
  else if (form === 'csv') {
    const header = ['file', 'id', 'path', 'rule', 'message', 'remedy'] as const
    printCsv(
      io.stdout,
      header,
      problems.map((problem) => header.map((name) => problem[name])),
    )
  } else if (opened.ok) {
    io.stdout.write(`${count} ${words.records[language]}, ${words.noProblems[language]}\n`)
  } else io.stdout.write(`${opened.error.message}\n\n${problems.length} ${words.problems[language]}\n`)
  return opened.ok ? exitCodes.ok : exitCodes.broken
}
