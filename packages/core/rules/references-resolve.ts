import { nearest } from '../src/atlas/nearest.ts'
import type { CollectionName } from '../src/model/collection-name.ts'
import { entriesById, entriesOf } from './entries.ts'
import { relationsOf } from './relations.ts'
import { at, inManifest, type Rule, type RuleInput } from './rule.ts'
import { spotsAt } from './spots.ts'

const name = 'references-resolve'

interface Fault {
  readonly message: string
  readonly remedy: string
}

/** "places", "clusters or organizations"; "any collection" where every one is allowed. */
const collectionsInWords = (allowed: readonly CollectionName[]) =>
  allowed.length === 0 ? 'any collection' : allowed.join(' or ')

/** What is wrong with a reference to an id, if anything. */
function faultFinder(dataset: RuleInput) {
  const { manifest, origins } = dataset
  const entries = entriesById(dataset)
  const redirects = new Map(Object.entries(manifest.redirects ?? {}))
  return (id: string, allowed: readonly CollectionName[]): Fault | undefined => {
    const found = entries.get(id)
    if (found !== undefined) {
      if (allowed.length === 0 || allowed.includes(found.collection)) return undefined
      return {
        message: `"${id}" is one of ${found.collection}, but here stands one of ${collectionsInWords(allowed)}`,
        remedy: `refer to a record of ${collectionsInWords(allowed)}`,
      }
    }
    const heir = redirects.get(id)
    if (heir !== undefined) return { message: `the id "${id}" was given up`, remedy: `write "${heir}"` }
    // The record is there, but does not fit its schema; that is said already.
    if (origins.has(id)) return undefined
    const candidates = [...entries.values()].filter(
      ({ collection }) => allowed.length === 0 || allowed.includes(collection),
    )
    const near = nearest(
      id,
      candidates.map(({ record }) => record.id),
    )
    return {
      message: `no record of ${collectionsInWords(allowed)} has the id "${id}"`,
      remedy:
        near.length === 0
          ? 'add that record, or refer to one that exists'
          : `write ${near.map((one) => `"${one}"`).join(' or ')}, or add that record`,
    }
  }
}

/** Every reference leads to a record, of a collection into which it may lead. */
export const referencesResolve: Rule = {
  name,
  *check(dataset) {
    const faultOf = faultFinder(dataset)
    for (const { collection, record } of entriesOf(dataset)) {
      for (const { path: relationPath, refersTo, visit } of relationsOf(collection)) {
        let isFaulty = false
        visit(record, (value) => {
          isFaulty ||= typeof value === 'string' && faultOf(value, refersTo) !== undefined
        })
        // Where exactly each fault is takes longer to tell, and nearly no record has any.
        for (const { path, value } of isFaulty ? spotsAt(record, relationPath) : []) {
          const fault = typeof value === 'string' ? faultOf(value, refersTo) : undefined
          if (fault !== undefined) yield { ...at(dataset, record, path), rule: name, ...fault }
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
      if (fault !== undefined) yield { ...inManifest(dataset, path), rule: name, ...fault }
    }
  },
}
