/** What other sources say of a field. @module */

import { type DisplayStatement, formatCitation } from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import type { Segment, Target } from '../text/line.ts'
import { words } from '../words.ts'
import { beside } from './columns.ts'
import { valueLine } from './inline.ts'
import type { RecordView } from './render-context.ts'

/** The address of the only source; of several, none would be the one that was meant. */
function linkOf({ citations: [first, ...others] }: DisplayStatement): { readonly link?: string } {
  return first?.url === undefined || others.length > 0 ? {} : { link: first.url }
}

function statementLine({ atlas, language }: RecordView, statement: DisplayStatement): DocumentLine {
  const sources = statement.citations.map((citation) => formatCitation(citation, language)).join('; ')
  const note: readonly Segment<Target>[] =
    statement.note === undefined ? [] : [{ text: ` (${statement.note})`, tone: 'muted' }]
  if (statement.agrees) {
    return [
      { text: `✓ ${words.bornOut[language]} `, tone: 'muted' },
      { text: sources, tone: 'citation', ...linkOf(statement) },
      ...note,
    ]
  }
  const rank: readonly Segment<Target>[] =
    statement.rank === 'normal' ? [] : [{ text: ` ${statement.rankLabel}`, tone: 'muted' }]
  return [
    { text: '≠ ', tone: 'warning' },
    ...valueLine(atlas, statement, statement.citations),
    ...rank,
    { text: ' · ', tone: 'muted' },
    { text: sources, tone: 'citation', ...linkOf(statement) },
    ...note,
  ]
}

/**
 * What other sources say of a field: a mark tells whether they agree.
 *
 * @param label of the field, where the record itself gives no value
 */
export function statementLines(
  view: RecordView,
  statements: readonly DisplayStatement[],
  labelColumn: number,
  label = '',
): readonly DocumentLine[] {
  return statements.flatMap((statement, position) =>
    beside(position === 0 ? label : '', labelColumn, statementLine(view, statement), [], view.width),
  )
}
