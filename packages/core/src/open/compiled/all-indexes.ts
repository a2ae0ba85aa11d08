/** Makes the indexes that a compiled atlas has in its file. @module */
import type { Atlas } from '../../dataset/atlas.ts'
import { earliestDate } from '../../dataset/check-date.ts'
import { referrersOf } from '../../dataset/related.ts'
import { cooperationAsOf, startedBy } from '../../graph/cooperation-as-of.ts'
import { graphOf } from '../../graph/graph-of.ts'
import { tieEnds } from '../../index/actors.ts'
import { fieldIndex } from '../../index/field-index.ts'
import { hasFacets, indexableFields } from '../../index/fields.ts'
import { matchingIndex } from '../../matching/matching-index.ts'
import { weightsFrom } from '../../matching/score-parts.ts'
import { scoringSignals } from '../../matching/scoring.ts'
import { preparePrecedents } from '../../matching/signals/precedents.ts'
import { actorCollections, type CollectionName, collectionNames } from '../../model/collection-name.ts'
import { languages } from '../../model/language.ts'
import { rankFacet } from '../../query/facets.ts'
import { sortOrder } from '../../query/sort-order.ts'
import { namePrefixes } from '../../search/name-prefixes.ts'
import { idIndex, textIndex } from '../../search/text-index.ts'

/** Filters, facets and orders: those of one field that a table shows. */
function makeFields(atlas: Atlas, collection: CollectionName): void {
  for (const language of languages) sortOrder(atlas, collection, [], language)
  for (const field of indexableFields(collection)) {
    const index = fieldIndex(atlas, collection, field.name)
    index.present()
    index.ownCodesByRecord()
    if (hasFacets(field)) {
      index.facetCodesByRecord()
      for (const language of languages) rankFacet(atlas, index, language)
    }
    if (field.column !== true) continue
    for (const language of languages)
      for (const key of [field.name, `-${field.name}`]) sortOrder(atlas, collection, [key], language)
  }
}

/** Text search, suggestions and names. */
function makeTexts(atlas: Atlas, collection: CollectionName): void {
  namePrefixes(textIndex(atlas, collection))
  if (actorCollections.some((name) => name === collection)) namePrefixes(idIndex(atlas, collection))
}

/** Paths, matches and what refers to what. */
function makeNetworks(atlas: Atlas): void {
  const { asOf } = atlas.manifest
  cooperationAsOf(atlas, asOf)
  startedBy(graphOf(atlas), asOf)
  tieEnds(atlas)
  referrersOf(atlas, 0)
  earliestDate(atlas)
  const index = matchingIndex(atlas, asOf)
  scoringSignals(index, 0, weightsFrom())
  preparePrecedents(index)
}

/** Asks for each index once, so that the atlas's store gets it. */
export function makeIndexes(atlas: Atlas): void {
  for (const collection of collectionNames) {
    makeFields(atlas, collection)
    makeTexts(atlas, collection)
  }
  makeNetworks(atlas)
}
