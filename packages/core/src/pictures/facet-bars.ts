/** The counts of a facet as bars. @module */
import type { Atlas } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { facetLabel } from '../index/field-labels.ts'
import { fieldsOf } from '../index/fields.ts'
import { checkCollection, checkedTerm, checkList, checkObject, type OptionNames } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Localized, PluralForms } from '../model/language.ts'
import type { FacetValue } from '../query/query-types.ts'
import { formatCount, formatNumber } from '../text/format-number.ts'
import { paint } from './palette.ts'
import { checkFunction, type PictureOptions, picture, pictureContext, pictureOptionNames } from './picture.ts'
import { element, linked } from './svg.ts'
import { textLine, textLines, textWidth, truncate } from './text.ts'

/** How the counts of a facet are drawn. */
export interface FacetPictureOptions extends PictureOptions {
  /** The address of the list with a value, or undefined where it has none; default: nothing is a link. */
  readonly hrefOfValue?: ((value: string) => string | undefined) | undefined
}

const optionNames: OptionNames<FacetPictureOptions> = { ...pictureOptionNames, hrefOfValue: true }

/** The most bars that are drawn: those of the most frequent values. */
const mostBars = 20

const size = 12
const rowHeight = 24
const barHeight = 14

const further: PluralForms = {
  one: { en: 'further value', es: 'valor más' },
  many: { en: 'further values', es: 'valores más' },
}
const nothing: Localized = { en: 'No value.', es: 'Ningún valor.' }

/**
 * The values of a facet with their counts, as bars in the order in which they are given.
 *
 * @param atlas the atlas that the values are of
 * @param collection name of the collection that was queried
 * @param field name of the facet's field
 * @param values what `query` gives as a facet; the first 20 are drawn, and the picture says how many are not
 * @param options language, size, and where the bars lead to
 * @returns an SVG document as text, the same for the same input
 * @throws {RangeError} if there is no such collection or field, or the width is not from 240 to 2400
 * @example
 * const { facets } = query(atlas, 'clusters', { facets: ['country'] })
 * facetPicture(atlas, 'clusters', 'country', facets.country ?? [], { language: 'en' }).includes('>Spain</text>') // true
 */
export function facetPicture(
  atlas: Atlas,
  collection: CollectionName,
  field: string,
  values: readonly FacetValue[],
  options: FacetPictureOptions,
): string {
  const context = pictureContext(atlas, options, optionNames, 'facet')
  checkCollection(collection)
  const fields = fieldsOf(collection)
  checkedTerm(
    'field',
    field,
    fields.map(({ name }) => name),
  )
  checkList('values', values)
  for (const [at, value] of values.entries())
    checkObject(`values[${at}]`, value, 'a value of a facet', ['value', 'count'])
  checkFunction('hrefOfValue', options.hrefOfValue)
  const { language, width } = context
  const shown = values.slice(0, mostBars).map(({ value, count, selected }) => ({
    label: facetLabel(atlas, collection, field, value, language),
    count: formatNumber(count, language),
    length: count,
    selected,
    href: options.hrefOfValue?.(value),
  }))
  const labelWidth = Math.min(width * 0.45, Math.max(0, ...shown.map(({ label }) => textWidth(label, size))) + 10)
  const countWidth = Math.max(0, ...shown.map(({ count }) => textWidth(count, size))) + 6
  const scale = (width - labelWidth - countWidth) / Math.max(1, ...shown.map(({ length }) => length))
  const rows = shown.map(({ label, count, length, selected, href }, at) => {
    const middle = at * rowHeight + rowHeight / 2
    const bar = element('rect', {
      ...paint({ fill: selected ? 'tie' : 'heat4' }),
      x: labelWidth,
      y: middle - barHeight / 2,
      width: Math.max(1, length * scale),
      height: barHeight,
    })
    const texts = [
      textLine(truncate(label, size, labelWidth - 8, selected), 0, middle + 4, { size, bold: selected }),
      textLine(count, labelWidth + Math.max(1, length * scale) + 5, middle + 4, { size }),
    ]
    return linked(href, ...texts, bar)
  })
  const missing = values.length - shown.length
  const note = missing > 0 ? formatCount(missing, further, language) : shown.length === 0 ? nothing[language] : ''
  const name = fields.find((one) => one.name === field)?.label[language] ?? field
  const height = shown.length * rowHeight + (note === '' ? 0 : 24)
  return picture(
    context,
    {
      kind: 'facet',
      height,
      title: `${descriptionOf(collection).label.many[language]}: ${name}`,
      description: `${shown.map(({ label, count }) => `${label} ${count}`).join('; ')}.`,
    },
    ...rows,
    note === '' ? '' : textLines([note], 0, height - 8, { size: size - 1, colour: 'soft' }),
  )
}
