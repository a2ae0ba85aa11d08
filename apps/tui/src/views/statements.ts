/** What other sources say of a field, each on lines of its own. @module */
import { type DisplayStatement, formatCitation } from '@puente/core'
import type { DocumentLine } from '../text/document.ts'
import type { Segment, Target } from '../text/line.ts'
import type { Tone } from '../theme.ts'
import { words } from '../words.ts'
import { labelledLines } from './columns.ts'
import type { RecordView } from './render-context.ts'
import { valueLine } from './values.ts'

/** The URL of the source, if there is only one. */
function linkOf({ citations: [first, ...others] }: DisplayStatement): { readonly link?: string } {
  return first?.url === undefined || others.length > 0 ? {} : { link: first.url }
}

interface Sign {
  readonly sign: string
  readonly tone: Tone
}

/** Only a contradiction is something to look out for. */
const signs: Readonly<Record<DisplayStatement['relation'], Sign>> = {
  confirms: { sign: '✓', tone: 'muted' },
  refines: { sign: '✓', tone: 'muted' },
  adds: { sign: '·', tone: 'muted' },
  precedes: { sign: '·', tone: 'muted' },
  overtakes: { sign: '≠', tone: 'warning' },
  contradicts: { sign: '≠', tone: 'warning' },
}

function statementLine({ atlas, language }: RecordView, statement: DisplayStatement): DocumentLine {
  const sources = statement.citations.map((citation) => formatCitation(citation, language)).join('; ')
  const note: readonly Segment<Target>[] =
    statement.note === undefined ? [] : [{ text: ` (${statement.note})`, tone: 'muted' }]
  const cited: Segment<Target> = { text: sources, tone: 'citation', ...linkOf(statement) }
  const { sign, tone } = signs[statement.relation]
  if (statement.agrees) return [{ text: `${sign} ${words.bornOut[language]} `, tone }, cited, ...note]
  const rank: readonly Segment<Target>[] =
    statement.rank === 'normal' ? [] : [{ text: ` ${statement.rankLabel}`, tone: 'muted' }]
  return [
    { text: `${sign} `, tone },
    { text: `${statement.relationLabel}: `, tone: 'muted' },
    ...valueLine(atlas, statement, statement.citations),
    ...rank,
    { text: ' · ', tone: 'muted' },
    cited,
    ...note,
  ]
}

/**
 * What other sources say of a field, each with how it stands to the value that is shown.
 *
 * @param label of the field, where the record itself gives no value
 */
export const statementLines = (
  view: RecordView,
  statements: readonly DisplayStatement[],
  labelColumn: number,
  label = '',
): readonly DocumentLine[] =>
  statements.flatMap((statement, position) =>
    labelledLines(position === 0 ? label : '', labelColumn, statementLine(view, statement), [], view.width),
  )
