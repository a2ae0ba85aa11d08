/** `puente diff <before> [after]` @module */
import {
  type Atlas,
  type ComparedDataset,
  type DifferenceReason,
  type Differences,
  descriptionOf,
  differences,
  entryOf,
  type FieldDifference,
  formatNumber,
  type Language,
  labelOf,
  lookupIn,
  type RecordDifference,
} from '@puente/core'
import { loadAtlas, type OutputFormat } from './command-context.ts'
import { type ExitCode, exitCodes } from './io.ts'
import type { BaseContext } from './options.ts'
import { printJson } from './print.ts'

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

/** Two datasets that are compared, and the language in which their differences are told. */
interface Comparison {
  readonly before: Atlas
  readonly after: Atlas
  readonly language: Language
}

const datasetText = ({ version, hash }: ComparedDataset): string => `${version} (${hash.slice(0, 12)})`

const isText = (value: unknown): value is string => typeof value === 'string'

const valueText = (value: unknown): string => (isText(value) ? value : JSON.stringify(value))

/** The items of a list that another does not have. */
const without = (items: unknown, others: unknown): readonly string[] => {
  const known = new Set(Array.isArray(others) ? others.map(valueText) : [])
  return Array.isArray(items) ? items.map(valueText).filter((item) => !known.has(item)) : []
}

function reasonText({ after, language }: Comparison, { source, note }: DifferenceReason): string {
  const found = lookupIn(after, 'sources', source)
  const title = found.ok ? `${found.value.title[language]} (${source})` : source
  return `      ${words[language].reason}: ${title}${note === undefined ? '' : `. ${note[language]}`}`
}

/** Of a list, the items that came and went; of another field, its value before and after. */
function fieldLines(
  comparison: Comparison,
  { field, before, after, reasons = [] }: FieldDifference,
): readonly string[] {
  const { nothing } = words[comparison.language]
  const isList = Array.isArray(before ?? after) && Array.isArray(after ?? before)
  const values = isList
    ? [
        `    ${field}:`,
        ...without(before, after).map((item) => `      - ${item}`),
        ...without(after, before).map((item) => `      + ${item}`),
      ]
    : [
        `    ${field}: ${before === undefined ? nothing : valueText(before)} → ${after === undefined ? nothing : valueText(after)}`,
      ]
  return [...values, ...reasons.map((reason) => reasonText(comparison, reason))]
}

function recordLines(comparison: Comparison, difference: RecordDifference): readonly string[] {
  const { before, after, language } = comparison
  const { change, collection, id } = difference
  const of = change === 'gone' ? before : after
  const found = lookupIn(of, collection, id)
  const name = found.ok ? labelOf(of, entryOf(collection, found.value), language) : id
  const aside =
    change === 'gone' && difference.heir !== undefined
      ? words[language].heir(difference.heir)
      : change === 'changed' && difference.formerId !== undefined
        ? words[language].formerly(difference.formerId)
        : undefined
  return [
    `  ${marks[change]} ${id}  ${name}${aside === undefined ? '' : ` (${aside})`}`,
    ...(change === 'changed' ? difference.fields.flatMap((field) => fieldLines(comparison, field)) : []),
  ]
}

function textOf(comparison: Comparison, { before, after, manifest, records }: Differences): string {
  const { language } = comparison
  const { count, manifest: itself } = words[language]
  const counts = (['added', 'gone', 'changed'] as const).map((change) => {
    const total = records.filter((record) => record.change === change).length
    return `${formatNumber(total, language)} ${count[change]}`
  })
  const collections = [...new Set(records.map(({ collection }) => collection))]
  return [
    `${datasetText(before)} → ${datasetText(after)}: ${counts.join(', ')}`,
    ...(manifest.length === 0 ? [] : ['', itself, ...manifest.flatMap((field) => fieldLines(comparison, field))]),
    ...collections.flatMap((collection) => [
      '',
      descriptionOf(collection).label.many[language],
      ...records
        .filter((record) => record.collection === collection)
        .flatMap((record) => recordLines(comparison, record)),
    ]),
    '',
  ].join('\n')
}

/**
 * Prints what is different between two datasets.
 *
 * @param paths of JSON files or folders of YAML; the second is the dataset of `--data`, or else the one that comes with the
 *   program, if it is absent
 * @returns 0 if they are the same, 1 if they are not, 2 if one of them does not open, as the program `diff` does
 */
export async function diff(
  { io, language, data }: BaseContext,
  paths: { readonly before: string; readonly after: string | undefined },
  format: OutputFormat,
): Promise<ExitCode> {
  const before = await loadAtlas(io, language, paths.before)
  if (before === undefined) return exitCodes.usage
  const after = await loadAtlas(io, language, paths.after ?? data)
  if (after === undefined) return exitCodes.usage
  const found = differences(before, after)
  const isSame = found.before.hash === found.after.hash
  if (format === 'json') printJson(io.stdout, found)
  else io.stdout.write(isSame ? `${words[language].same}\n` : textOf({ before, after, language }, found))
  return isSame ? exitCodes.ok : exitCodes.broken
}
