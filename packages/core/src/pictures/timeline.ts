/** What is dated, as a picture. @module */
import type { TimelineEntry } from '../analysis/timeline-entries.ts'
import type { Atlas } from '../dataset/atlas.ts'
import { isSaidEnd } from '../format/display-timeline.ts'
import { checkBoolean, checkList, checkObject, type OptionNames } from '../model/check-argument.ts'
import type { Localized, PluralForms } from '../model/language.ts'
import { formatDate } from '../text/format-date.ts'
import { formatCount } from '../text/format-number.ts'
import { type LegendItem, legend } from './legend.ts'
import { paint } from './palette.ts'
import { type PictureOptions, picture, pictureContext, pictureOptionNames } from './picture.ts'
import { textLine } from './text.ts'
import { timelineLanesPicture } from './timeline-lanes.ts'
import { timelineMark } from './timeline-mark.ts'
import { timelineRows } from './timeline-rows.ts'

/** How a timeline is drawn. */
export interface TimelinePictureOptions extends PictureOptions {
  /**
   * Whether the marks of a long timeline neither name their entries nor lead to them: for a narrow window, where no finger
   * hits one, beside a list of the entries. Default: false.
   */
  readonly plainMarks?: boolean
}

const optionNames: OptionNames<TimelinePictureOptions> = { ...pictureOptionNames, plainMarks: true }

/** Up to so many entries have a row each. */
const mostRows = 24

/** The most entries that are drawn: the latest. */
const mostEntries = 1500

/** Whether the month of an entry is known at least. */
const isExact = ({ date }: TimelineEntry): boolean => date.length >= 7

const entryForms: PluralForms = {
  one: { en: 'dated entry', es: 'entrada con fecha' },
  many: { en: 'dated entries', es: 'entradas con fecha' },
}
const title: Localized = { en: 'Timeline', es: 'Cronología' }
const exactText: Localized = { en: 'Month or day known', es: 'Se conoce el mes o el día' }
const yearText: Localized = { en: 'Only the year known', es: 'Solo se conoce el año' }
const endText: Localized = { en: 'An end whose beginning is not known', es: 'Un fin cuyo comienzo no se conoce' }
const earlier: Localized = {
  en: 'Not drawn, as there are too many; the earliest',
  es: 'Sin dibujar, por ser demasiadas; las más antiguas',
}
const nothing: Localized = { en: 'Nothing is dated.', es: 'No hay nada con fecha.' }

const markItem = (fill: 'tie' | 'paper', text: string, isEnd = false): LegendItem => ({
  width: 10,
  text,
  draw: (x, y) =>
    timelineMark(isEnd, { x: x + 5, y, radius: 4.5 }, { ...paint({ fill, stroke: 'tie' }), 'stroke-width': 1.5 }),
})

/**
 * A timeline as a picture: a row for each entry, with its date and what happened; with more than 24 entries a lane for
 * each kind, on an axis of decades, years or months, and from 620 pixels on with the names that have room as a whole.
 *
 * A mark is filled where the month or day is known, and hollow where only the year is; of what is known by its end alone, it
 * is a cross. At most the latest 1,500 entries
 * are drawn; the picture says how many are left out.
 *
 * @param atlas the atlas that the entries are of
 * @param entries what `timeline` gives, or a part of it in its order
 * @param options language and size, and whether marks are links
 * @returns an SVG document as text, the same for the same input
 * @throws {NotFoundError} if the atlas has no record of an entry
 * @throws {RangeError} if the width is not from 240 to 2400
 * @example
 * timelinePicture(atlas, timeline(atlas, { actor: 'claut' }), { language: 'es', width: 390 }).includes('evento') // true
 */
export function timelinePicture(
  atlas: Atlas,
  entries: readonly TimelineEntry[],
  options: TimelinePictureOptions,
): string {
  const context = pictureContext(atlas, options, optionNames, 'timeline')
  checkList('entries', entries)
  for (const [at, entry] of entries.entries())
    checkObject(`entries[${at}]`, entry, 'an entry that timeline gives', ['kind', 'label', 'id', 'date', 'otherDates'])
  checkBoolean('options.plainMarks', options.plainMarks)
  const { plainMarks = false } = options
  const { language } = context
  const shown = entries.slice(-mostEntries)
  const drawn =
    shown.length <= mostRows
      ? { ...timelineRows(context, shown, isExact), notes: [] }
      : timelineLanesPicture(context, shown, { exact: isExact, plainMarks })
  const items = [
    ...(shown.some(isExact) ? [markItem('tie', exactText[language])] : []),
    ...(shown.every(isExact) ? [] : [markItem('paper', yearText[language])]),
    ...(shown.some(isSaidEnd) ? [markItem('tie', endText[language], true)] : []),
  ]
  const missing = entries.length - shown.length
  const left = missing === 0 ? [] : [`${earlier[language]}: ${formatCount(missing, entryForms, language)}.`]
  const below = legend(context, items, drawn.height + 4, [...left, ...drawn.notes].join(' '))
  const [first, last] = [shown[0], shown.at(-1)]
  const period =
    first === undefined || last === undefined
      ? ''
      : `: ${formatDate(first.date, language)} – ${formatDate(last.date, language)}`
  return picture(
    context,
    {
      kind: 'timeline',
      height: Math.max(30, drawn.height + 4 + below.height),
      title: `${title[language]}${period}`,
      description: `${formatCount(entries.length, entryForms, language)}${period}.`,
    },
    drawn.markup,
    below.markup,
    ...(shown.length === 0 ? [textLine(nothing[language], 0, 18, { size: 13 })] : []),
  )
}
