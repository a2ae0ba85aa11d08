/** A short timeline: a row for each entry, with its date and what happened. @module */
import type { TimelineEntry } from '../analysis/timeline-entries.ts'
import type { Entry } from '../dataset/atlas.ts'
import { entryInWords, formatSpan, isSaidEnd } from '../format/display-timeline.ts'
import type { Localized } from '../model/language.ts'
import type { Drawn } from './legend.ts'
import { paint } from './palette.ts'
import type { PictureContext } from './picture.ts'
import { element, group, linked } from './svg.ts'
import { lineHeight, textLines, textWidth, wrap } from './text.ts'
import { timelineMark } from './timeline-mark.ts'

/** As the text of a page, where there is room. */
const sizes = { narrow: 12.5, wide: 16 } as const
const wideFrom = 620
const rowGap = 12
const dateShare = 0.3
const markRadius = 4.5
/** A row is as high as its text needs; only one without end is cut. */
const mostLines = 16

/** That another source has another date, in a sentence. */
const otherDate = {
  other: (when: string): Localized => ({ en: `Another source says ${when}.`, es: `Otra fuente dice ${when}.` }),
  unused: (when: string): Localized => ({
    en: `Another source says ${when}; that date is not used.`,
    es: `Otra fuente dice ${when}; esa fecha no se usa.`,
  }),
} as const

interface Row {
  readonly entry: TimelineEntry
  readonly record: Entry
  readonly dates: readonly string[]
  readonly text: readonly string[]
  readonly kind: readonly string[]
  readonly height: number
}

/** Rows on an axis from top to bottom, the latest first, as lists of entries have them. */
export function timelineRows(
  context: PictureContext,
  entries: readonly TimelineEntry[],
  exact: (entry: TimelineEntry) => boolean,
): Drawn {
  const { atlas, language, width, hrefOf } = context
  const size = width < wideFrom ? sizes.narrow : sizes.wide
  const shown = entries.toReversed().map((entry) => ({ entry, ...entryInWords(atlas, entry, language) }))
  const dateWidth = Math.min(width * dateShare, Math.max(0, ...shown.map(({ when }) => textWidth(when, size, true))))
  const axis = dateWidth + 16
  const textLeft = axis + 14
  const rows = shown.map(({ entry, when, kindLabel, text: whole, found: record }): Row => {
    const dates = wrap(when, size, dateWidth, 3, true)
    const text = wrap(whole, size, width - textLeft, mostLines)
    const disputed = entry.otherDates.flatMap((other) =>
      other.disputes
        ? otherDate[other.rank === 'deprecated' ? 'unused' : 'other'](formatSpan(other, language))[language]
        : [],
    )
    const kind = [kindLabel, ...disputed].flatMap((line) => wrap(line, size - 1.5, width - textLeft, mostLines))
    const height = Math.max(dates.length * size, text.length * size + kind.length * (size - 1.5)) * lineHeight + rowGap
    return { entry, record, dates, text, kind, height }
  })
  let y = 4
  const drawn = rows.map(({ entry, record, dates, text, kind, height }) => {
    const top = y
    y += height
    const markup = [
      textLines(dates, dateWidth, top + size, { size, bold: true, anchor: 'end' }),
      timelineMark(
        isSaidEnd(entry),
        { x: axis, y: top + size * 0.65, radius: markRadius },
        { ...paint({ fill: exact(entry) ? 'tie' : 'paper', stroke: 'tie' }), 'stroke-width': 1.5 },
      ),
      linked(hrefOf(record), textLines(text, textLeft, top + size, { size })),
      textLines(kind, textLeft, top + size + text.length * size * lineHeight, { size: size - 1.5, colour: 'soft' }),
    ]
    return group({ class: 'picture-entry' }, ...markup)
  })
  const line = element('path', {
    ...paint({ fill: 'none', stroke: 'line' }),
    'stroke-width': 1.5,
    d: `M${Math.round(axis)} 4V${Math.round(y - rowGap)}`,
  })
  return { markup: [line, ...drawn].join('\n'), height: y }
}
