/** CSV for spreadsheets that read accents only after a byte order mark. @module */

import type { Io } from './io.ts'
import { complaints } from './messages.ts'
import type { FormFlags } from './options.ts'

/** Flags of a command that may answer in CSV, whichever of them says so. */
interface CsvFlags extends FormFlags {
  readonly format?: string
}

const isCsv = ({ csv, format }: CsvFlags): boolean => csv === true || format === 'csv'

/** What is wrong with asking for a byte order mark: no other form has one. */
export const bomProblem = (flags: CsvFlags) =>
  flags.bom === true && !isCsv(flags) ? complaints.bomIsForCsv : undefined

/** The same process, on which the first text that is printed has a byte order mark before it. */
export function withByteOrderMark(io: Io): Io {
  let isFirst = true
  const write = (text: string) => {
    const mark = isFirst ? '\uFEFF' : ''
    isFirst = false
    return io.stdout.write(mark + text)
  }
  return { ...io, stdout: { write } }
}
