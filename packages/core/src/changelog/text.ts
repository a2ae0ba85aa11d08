/** Differences in words, a line for each record and field. @module */
import type {
  ComparedDataset,
  DifferenceReason,
  Differences,
  FieldDifference,
  RecordDifference,
} from '../analysis/differences.ts'
import { type Atlas, checkAtlas, entryOf } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import { lookupIn } from '../dataset/get.ts'
import { labelOf } from '../dataset/label.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { CollectionName } from '../model/collection-name.ts'
import type { Language } from '../model/language.ts'
import { formatNumber } from '../text/format-number.ts'

const words = {
  en: {
    same: 'The datasets are the same.',
    count: { added: 'added', gone: 'gone', changed: 'changed' },
    manifest: 'the dataset itself',
    formerly: (id: string) => `formerly ${id}`,
    heir: (id: string) => `now ${id}`,
    nothing: '(none)',
    reason: 'source',
  },
  es: {
    same: 'Los conjuntos de datos son iguales.',
    count: { added: 'añadidos', gone: 'retirados', changed: 'cambiados' },
    manifest: 'el propio conjunto de datos',
    formerly: (id: string) => `antes ${id}`,
    heir: (id: string) => `ahora ${id}`,
    nothing: '(nada)',
    reason: 'fuente',
  },
} as const satisfies Record<Language, object>

const marks = { added: '+', gone: '-', changed: '~' } as const satisfies Record<RecordDifference['change'], string>

/** The dataset after the changes, and the language in which they are told. */
interface Teller {
  readonly atlas: Atlas
  readonly language: Language
}

const datasetText = ({ version, hash }: ComparedDataset): string => `${version} (${hash.slice(0, 12)})`

const valueText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The items of a list that another does not have. */
const without = (items: unknown, others: unknown): readonly string[] => {
  const known = new Set(Array.isArray(others) ? others.map(valueText) : [])
  return Array.isArray(items) ? items.map(valueText).filter((item) => !known.has(item)) : []
}

function reasonText({ atlas, language }: Teller, { source, note }: DifferenceReason): string {
  const found = lookupIn(atlas, 'sources', source)
  const title = found.ok ? `${found.value.title[language]} (${source})` : source
  return `      ${words[language].reason}: ${title}${note === undefined ? '' : `. ${note[language]}`}`
}

/** Of a list, the items that came and went; of another field, its value before and after. */
function fieldLines(teller: Teller, { field, before, after, reasons = [] }: FieldDifference): readonly string[] {
  const { nothing } = words[teller.language]
  const isList = Array.isArray(before ?? after) && Array.isArray(after ?? before)
  const shown = (value: unknown) => (value === undefined ? nothing : valueText(value))
  const values = isList
    ? [
        `    ${field}:`,
        ...without(before, after).map((item) => `      - ${item}`),
        ...without(after, before).map((item) => `      + ${item}`),
      ]
    : [`    ${field}: ${shown(before)} → ${shown(after)}`]
  return [...values, ...reasons.map((reason) => reasonText(teller, reason))]
}

/** What a record of the dataset is called; its id, if it is gone or the dataset has another form. */
export function recordName({ atlas, language }: Teller, collection: CollectionName, id: string): string {
  const found = lookupIn(atlas, collection, id)
  return found.ok ? labelOf(atlas, entryOf(collection, found.value), language) : id
}

function nameOf(teller: Teller, difference: RecordDifference): string {
  const { change, collection, id } = difference
  if (change !== 'gone') return recordName(teller, collection, id)
  return labelOf(teller.atlas, entryOf(collection, difference.record), teller.language)
}

function recordLines(teller: Teller, difference: RecordDifference): readonly string[] {
  const { change, id } = difference
  const { heir, formerly } = words[teller.language]
  const aside =
    change === 'gone' && difference.heir !== undefined
      ? heir(difference.heir)
      : change === 'changed' && difference.formerId !== undefined
        ? formerly(difference.formerId)
        : undefined
  return [
    `  ${marks[change]} ${id}  ${nameOf(teller, difference)}${aside === undefined ? '' : ` (${aside})`}`,
    ...(change === 'changed' ? difference.fields.flatMap((field) => fieldLines(teller, field)) : []),
  ]
}

/** How many records came, went and changed, in words. */
export function countText(records: Differences['records'], language: Language): string {
  const { count } = words[language]
  const counts = (['added', 'gone', 'changed'] as const).map(
    (change) => `${formatNumber(records.filter((one) => one.change === change).length, language)} ${count[change]}`,
  )
  return counts.join(', ')
}

/**
 * Differences in words: how many there are; then each record that came (+), went (-) or changed (~), with the fields before
 * and after, and the sources that came with a change.
 *
 * @param atlas the dataset to which they lead
 * @param found what `differences` or `changesSince` gives
 * @param language of the words; names of fields stay as they are
 * @returns lines, the last one with its end
 * @example
 * import { formatDifferences } from '@puente/core/changelog'
 *
 * formatDifferences(atlas, differences(atlas, atlas), 'en') // 'The datasets are the same.\n'
 */
export function formatDifferences(atlas: Atlas, found: Differences, language: Language): string {
  checkAtlas(atlas)
  checkObject('found', found, 'what differences gives', ['before', 'after', 'manifest', 'records'])
  checkLanguage(language)
  const { before, after, manifest, records } = found
  const { same, manifest: itself } = words[language]
  if (before.hash === after.hash) return `${same}\n`
  const teller = { atlas, language }
  const collections = [...new Set(records.map(({ collection }) => collection))]
  return [
    `${datasetText(before)} → ${datasetText(after)}: ${countText(records, language)}`,
    ...(manifest.length === 0 ? [] : ['', itself, ...manifest.flatMap((field) => fieldLines(teller, field))]),
    ...collections.flatMap((collection) => [
      '',
      descriptionOf(collection).label.many[language],
      ...records.filter((one) => one.collection === collection).flatMap((one) => recordLines(teller, one)),
    ]),
    '',
  ].join('\n')
}
