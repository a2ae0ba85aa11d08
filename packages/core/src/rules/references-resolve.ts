import { relationsOf } from '../dataset/description-of.ts'
import { type Fault, maxPerRule } from '../dataset/problem.ts'
import { recordIndex } from '../dataset/record-index.ts'
import type { CollectionName } from '../model/collection-name.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Language } from '../model/language.ts'
import { nearest } from '../model/nearest.ts'
import { fold } from '../util/fold.ts'
import { numbersCiting } from './citations.ts'
import { namedEntriesThat, recordFinder, recordsByCollection } from './entries.ts'
import { referencesIn } from './references.ts'
import { at, orList, type Rule, type RuleInput } from './rule.ts'

/** "places", "clusters or organizations"; "any collection" where every one is allowed. */
const formatCollections = (allowed: readonly CollectionName[], language: Language = 'en') =>
  allowed.length === 0
    ? { en: 'any collection', es: 'cualquier colección' }[language]
    : allowed.join({ en: ' or ', es: ' o ' }[language])

/** Whether a reference may lead to a record: into which collections is said, or none, for any. */
const isAllowed = (collection: CollectionName, allowed: readonly CollectionName[]) =>
  allowed.length === 0 || allowed.includes(collection)

function* idsOf(dataset: RuleInput, allowed: readonly CollectionName[]): Generator<string> {
  for (const { collection, records } of recordsByCollection(dataset)) {
    if (isAllowed(collection, allowed)) for (const { id } of records) yield id
  }
}

/** The records that have a text as a name: who writes "aeroespacial" means `aerospace`. */
function* idsNamed(text: string, dataset: RuleInput, allowed: readonly CollectionName[]): Generator<string> {
  const wanted = fold(text.replaceAll('-', ' '))
  for (const { collection, record } of namedEntriesThat(dataset)) {
    if (!isAllowed(collection, allowed)) continue
    if (record.names.some(({ value }) => fold(value).replaceAll('-', ' ') === wanted)) yield record.id
  }
}

function nearestIds(id: string, dataset: RuleInput, allowed: readonly CollectionName[]): readonly string[] {
  const named = [...idsNamed(id, dataset, allowed)].slice(0, 3)
  return named.length > 0 ? named : nearest(id, idsOf(dataset, allowed))
}

function faultFinder(dataset: RuleInput) {
  const { manifest, origins } = dataset
  const { entryById: entryWith } = recordIndex(dataset.records)
  const redirects = new Map(Object.entries(manifest.redirects ?? {}))
  let suggested = 0
  return (id: string, allowed: readonly CollectionName[]): Fault | undefined => {
    const found = entryWith(id)
    if (found !== undefined) {
      if (isAllowed(found.collection, allowed)) return undefined
      return {
        message: {
          en: `"${id}" is one of ${found.collection}, but here belongs one of ${formatCollections(allowed)}`,
          es: `"${id}" es de ${found.collection}, pero aquí va uno de ${formatCollections(allowed, 'es')}`,
        },
        remedy: {
          en: `refer to a record of ${formatCollections(allowed)}`,
          es: `refiérase a un registro de ${formatCollections(allowed, 'es')}`,
        },
      }
    }
    const heir = redirects.get(id)
    if (heir !== undefined)
      return {
        message: { en: `the id "${id}" was given up`, es: `el identificador "${id}" se abandonó` },
        remedy: { en: `write "${heir}"`, es: `escriba "${heir}"` },
      }
    // The record is there, but does not fit its schema; that is said already.
    if (origins.has(id)) return undefined
    // To compare with every id takes long, and what is not listed needs no suggestion.
    const near = suggested++ < maxPerRule ? nearestIds(id, dataset, allowed) : []
    return {
      message: {
        en: `no record of ${formatCollections(allowed)} has the id "${id}"`,
        es: `ningún registro de ${formatCollections(allowed, 'es')} tiene el identificador "${id}"`,
      },
      remedy:
        near.length === 0
          ? {
              en: 'add that record, or refer to one that exists',
              es: 'añada ese registro, o refiérase a uno que exista',
            }
          : {
              en: `write ${orList(near).en}, or add that record`,
              es: `escriba ${orList(near).es}, o añada ese registro`,
            },
    }
  }
}

/** The numbers of the records of which a reference leads where it may not, ascending: nearly none does. */
function faultyNumbers(dataset: RuleInput): readonly number[] {
  const faulty = new Set(referencesIn(dataset).faulty)
  const sourceWith = recordFinder(dataset, 'sources')
  for (const number of numbersCiting(dataset, ({ source }) => sourceWith(source) === undefined)) faulty.add(number)
  return [...faulty].sort((a, b) => a - b)
}

/** Every reference leads to a record, of a collection into which it may lead. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  *check(dataset) {
    const faultOf = faultFinder(dataset)
    for (const { collection, record } of faultyNumbers(dataset).map(recordIndex(dataset.records).entryAt)) {
      for (const { path: relationPath, refersTo } of relationsOf(collection)) {
        // Where exactly each fault is takes longer to tell.
        for (const { path, value } of pathValuesAt(record, relationPath)) {
          const fault = typeof value === 'string' ? faultOf(value, refersTo) : undefined
          if (fault !== undefined) yield { ...at(record, path), ...fault }
        }
      }
    }
    const { mainSource, sides } = dataset.manifest
    const ofManifest = [
      { path: 'mainSource', id: mainSource, allowed: ['sources'] as const },
      ...sides.map((id, index) => ({ path: `sides.${index}`, id, allowed: ['places'] as const })),
    ]
    for (const { path, id, allowed } of ofManifest) {
      const fault = faultOf(id, allowed)
      if (fault !== undefined) yield { path, ...fault }
    }
  },
}
