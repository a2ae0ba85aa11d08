/** Text and JSON for pipes. @module */
import type { Atlas } from '@puente/core'
import type { Line } from '../text/line.ts'
import type { Output } from './io.ts'

/** Prints lines without their looks. */
export function printLines(output: Output, lines: readonly Line[]): void {
  output.write(
    lines
      .map(
        (line) =>
          `${line
            .map(({ text }) => text)
            .join('')
            .trimEnd()}\n`,
      )
      .join(''),
  )
}

/** Prints a value as JSON that people can read too. */
export function printJson(output: Output, value: unknown): void {
  output.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** Which dataset an answer comes from. */
export const datasetOf = ({ manifest: { version, asOf }, hash }: Atlas) => ({ version, asOf, hash })
