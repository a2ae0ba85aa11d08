/** A record as text, for a pipe. @module */
import { descriptionOf, type Entry } from '@puente/core'
import type { Line } from '../text/line.ts'
import { recordDocument } from '../views/record.ts'
import { type Asked, widthFor } from './command-context.ts'
import { printLines } from './print.ts'

/** Prints what the explorer would show of a record, with its citations. */
export function showText(asked: Asked, entry: Entry): void {
  const { io, atlas, language } = asked
  const kind: Line = [{ text: `${descriptionOf(entry.collection).label.one[language]} · ${entry.record.id}` }]
  const { lines } = recordDocument({ atlas, entry, language, width: widthFor(asked), whole: true })
  printLines(io.stdout, [kind, ...lines])
}
