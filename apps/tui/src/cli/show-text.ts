/** A record as text, for a pipe. @module */
import { descriptionOf, type Entry } from '@puente/core'
import { recordDocument } from '../documents/record.ts'
import type { Line } from '../lines/line.ts'
import { type Asked, widthFor } from './asked.ts'
import { printLines } from './print.ts'

/** Prints what the explorer would show of a record, with its citations. */
export function showText(asked: Asked, entry: Entry): void {
  const { io, atlas, language } = asked
  const kind: Line = [{ text: `${descriptionOf(entry.collection).label.one[language]} · ${entry.record.id}` }]
  const { lines } = recordDocument({ atlas, entry, language, width: widthFor(asked), whole: true })
  printLines(io.stdout, [kind, ...lines])
}
