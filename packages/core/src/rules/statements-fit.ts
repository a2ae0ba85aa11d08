import type { Entry } from '../dataset/atlas.ts'
import { descriptionOf } from '../dataset/description-of.ts'
import type { Fault } from '../dataset/problem.ts'
import { recordIndex } from '../dataset/record-index.ts'
import { type CollectionName, collectionNames } from '../model/collection-name.ts'
import { isPartialDate } from '../model/date-interval.ts'
import type { FieldDescription } from '../model/description.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Localized } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'
import type { Statement } from '../model/record.ts'
import { citationsThat } from './citations.ts'
import { entriesThat } from './entries.ts'
import { at, orList, type Rule, type RuleInput } from './rule.ts'

const topOf = (path: string) => path.split('.')[0] ?? path

/** Whether a field is one of the collection's own; of one within another, whether the record has it. */
function hasField({ collection, record }: Entry, path: string): boolean {
  return path.includes('.')
    ? pathValuesAt(record, path).length > 0
    : Object.hasOwn(descriptionOf(collection).labels, path)
}

function fieldFault(entry: Entry, path: string): Fault | undefined {
  if (hasField(entry, path)) return undefined
  const known = Object.keys(descriptionOf(entry.collection).labels)
  if (known.includes(topOf(path)))
    return {
      message: { en: `the record has no "${path}"`, es: `el registro no tiene "${path}"` },
      remedy: {
        en: `name a value that stands in its "${topOf(path)}"`,
        es: `nombre un valor que esté en su "${topOf(path)}"`,
      },
    }
  const near = nearest(topOf(path), known)
  return {
    message: {
      en: `a record of ${entry.collection} has no field "${topOf(path)}"`,
      es: `un registro de ${entry.collection} no tiene ningún campo "${topOf(path)}"`,
    },
    remedy: {
      en: `name ${orList(near.length > 0 ? near : known).en}`,
      es: `nombre ${orList(near.length > 0 ? near : known).es}`,
    },
  }
}

/** How queries describe the field at a path, if they know it: `parties.0` is described by `parties[]`. */
const describedAt = (entry: Entry, path: string): FieldDescription | undefined =>
  descriptionOf(entry.collection).fields.find(({ paths }) =>
    paths.some((one) => one === path.replaceAll(/\.\d+/g, '[]')),
  )

/** The ids of the records to which a field may refer. */
const idsAmong = ({ records }: RuleInput, among: readonly CollectionName[]): readonly string[] =>
  (among.length === 0 ? collectionNames : among).flatMap((name) => records[name].map(({ id }) => id))

/** What is wrong with a value that should be the id of a record. A record that is there, but does not fit its schema, counts. */
function idFault(
  value: Statement['value'],
  dataset: RuleInput,
  among: readonly CollectionName[],
): Localized | undefined {
  if (typeof value === 'string') {
    const found = recordIndex(dataset.records).entryById(value)?.collection
    if (found === undefined ? dataset.origins.has(value) : among.length === 0 || among.includes(found)) return undefined
  }
  const near = nearest(String(value), idsAmong(dataset, among))
  if (near.length > 0) return orList(near)
  return among.length === 0
    ? { en: 'the id of a record', es: 'el identificador de un registro' }
    : {
        en: `the id of a record of ${among.join(' or ')}`,
        es: `el identificador de un registro de ${among.join(' o ')}`,
      }
}

function valueFault(entry: Entry, { field, value }: Statement, dataset: RuleInput): Localized | undefined {
  const described = describedAt(entry, field)
  switch (described?.type) {
    case 'date':
      return typeof value === 'string' && isPartialDate(value)
        ? undefined
        : { en: 'a date, like 2018, 2018-04 or 2018-04-25', es: 'una fecha, como 2018, 2018-04 o 2018-04-25' }
    case 'number':
      return typeof value === 'number' ? undefined : { en: 'a number', es: 'un número' }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : { en: 'true or false', es: 'true o false' }
    case 'ref':
      return idFault(value, dataset, described.refersTo ?? [])
    case 'enum': {
      const terms = Object.keys(described.terms ?? {})
      return typeof value === 'string' && terms.includes(value)
        ? undefined
        : { en: `one of ${terms.join(', ')}`, es: `uno de ${terms.join(', ')}` }
    }
    default:
      return undefined
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value)

/** What a value must be to stand to the record's own as its relation says; absent: it does. */
function relationFault({ record }: Entry, { field, value, relation }: Statement): Localized | undefined {
  const [own] = pathValuesAt(record, field)
  if (relation === 'adds')
    return own === undefined ? undefined : { en: 'the record has a value there', es: 'el registro tiene ahí un valor' }
  if (own === undefined)
    return relation === 'confirms' || relation === 'refines'
      ? { en: 'the record has no value there', es: 'el registro no tiene ahí ningún valor' }
      : undefined
  if (relation === 'confirms')
    return textOf(own.value) === String(value)
      ? undefined
      : { en: 'the record has another value there', es: 'el registro tiene ahí otro valor' }
  if (relation === 'contradicts' && textOf(own.value) === String(value))
    return { en: 'the record has the same value there', es: 'el registro tiene ahí el mismo valor' }
  if (relation !== 'refines' || typeof value !== 'string' || typeof own.value !== 'string') return undefined
  if (!isPartialDate(value) || !isPartialDate(own.value)) return undefined
  return value.startsWith(own.value)
    ? undefined
    : { en: `it does not lie within ${own.value}`, es: `no cae dentro de ${own.value}` }
}

const noBeginning: Fault = {
  message: {
    en: "overtakes the record's value, but does not say since when",
    es: 'deja atrás el valor del registro, pero no dice desde cuándo',
  },
  remedy: {
    en: 'add from: the year, month or day since which the source has it so',
    es: 'añada from: el año, mes o día desde el que la fuente lo da así',
  },
}

/** A further value is given for a field that there is, in its form, and stands to the record's own as it says; a citation bears out fields that there are. */
export const statementsFit: Rule = {
  name: 'statements-fit',
  *check(dataset) {
    for (const entry of entriesThat(dataset, ({ statements }) => statements !== undefined)) {
      for (const [index, statement] of (entry.record.statements ?? []).entries()) {
        const fault = fieldFault(entry, statement.field)
        const expected = valueFault(entry, statement, dataset)
        const relation = fault === undefined && expected === undefined ? relationFault(entry, statement) : undefined
        if (fault !== undefined) yield { ...at(entry.record, `statements.${index}.field`), ...fault }
        if (statement.relation === 'overtakes' && statement.from === undefined)
          yield { ...at(entry.record, `statements.${index}.from`), ...noBeginning }
        if (expected !== undefined) {
          yield {
            ...at(entry.record, `statements.${index}.value`),
            message: {
              en: `"${statement.value}" is no value for "${statement.field}"`,
              es: `"${statement.value}" no es un valor para "${statement.field}"`,
            },
            remedy: { en: `give ${expected.en}`, es: `dé ${expected.es}` },
          }
        }
        if (relation !== undefined) {
          yield {
            ...at(entry.record, `statements.${index}.relation`),
            message: {
              en: `"${statement.relation}" does not fit: ${relation.en}`,
              es: `"${statement.relation}" no encaja: ${relation.es}`,
            },
            remedy: {
              en: 'confirms: the same value; adds: where there is none; refines: within it; else contradicts, precedes or overtakes',
              es: 'confirms: el mismo valor; adds: donde no hay ninguno; refines: dentro de él; si no, contradicts, precedes u overtakes',
            },
          }
        }
      }
    }
    for (const { entry, path, citation } of citationsThat(dataset, (one) => one.for !== undefined)) {
      for (const [index, field] of (citation.for ?? []).entries()) {
        if (pathValuesAt(entry.record, field).length > 0) continue
        yield {
          ...at(entry.record, `${path}.for.${index}`),
          message: {
            en: `the citation is for "${field}", which the record does not have`,
            es: `la cita es para "${field}", que el registro no tiene`,
          },
          remedy: {
            en: `name a field that the record has, or remove "for" if the citation is for the whole record`,
            es: `nombre un campo que el registro tenga, o elimine "for" si la cita es para todo el registro`,
          },
        }
      }
    }
  },
}
