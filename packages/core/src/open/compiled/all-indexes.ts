/** Makes the indexes that a compiled atlas has in its file. @module */
import { activeAwards, activePartnerships, startedIn } from '../../analysis/as-of.ts'
import { latestDays } from '../../analysis/developments-since.ts'
import { columnKinds, matrixPlaces } from '../../analysis/matrix-places.ts'
import { eventsBetweenSides, tiesBetweenSides } from '../../analysis/spans-sides.ts'
import type { Atlas } from '../../dataset/atlas.ts'
import { earliestDate } from '../../dataset/check-date.ts'
import { citationIndex } from '../../dataset/citation-index.ts'
import { idLetters } from '../../dataset/nearest-ids.ts'
import { referrersOf } from '../../dataset/related.ts'
import { cooperationAsOf, startedBy } from '../../graph/cooperation-as-of.ts'
import { graphOf } from '../../graph/graph-of.ts'
import { actorPlaces } from '../../index/actor-places.ts'
import { awardHolders, tieEnds } from '../../index/actors.ts'
import { contradicted } from '../../index/contradicted.ts'
import { fieldIndex } from '../../index/field-index.ts'
import { hasFacets, indexableFields } from '../../index/fields.ts'
import { involved } from '../../index/involved.ts'
import { matchingIndex } from '../../matching/matching-index.ts'
import { weightsFrom } from '../../matching/score-parts.ts'
import { scoringSignals } from '../../matching/scoring.ts'
import { preparePrecedents } from '../../matching/signals/precedents.ts'
import { actorCollections, type CollectionName, collectionNames } from '../../model/collection-name.ts'
import { languages } from '../../model/language.ts'
import { rankFacet } from '../../query/facets.ts'
import { sortOrder } from '../../query/sort-order.ts'
import { skipsOf } from '../../search/fuzzy-terms.ts'
import { namePrefixes } from '../../search/name-prefixes.ts'
import { recordNames } from '../../search/record-names.ts'
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
  recordNames(atlas, collection)
  const isOfActors = actorCollections.some((name) => name === collection)
  for (const index of [textIndex(atlas, collection), ...(isOfActors ? [idIndex(atlas, collection)] : [])]) {
    namePrefixes(index)
    skipsOf(index)
  }
}

/** Paths, matches and what refers to what. */
function makeNetworks(atlas: Atlas): void {
  const { asOf } = atlas.manifest
  cooperationAsOf(atlas, asOf)
  startedBy(graphOf(atlas), asOf)
  tieEnds(atlas)
  referrersOf(atlas, 0)
  earliestDate(atlas)
  latestDays(atlas)
  actorPlaces(atlas)
  for (const collection of ['ties', 'awards', 'events', 'partnerships'] as const) startedIn(atlas, asOf)(collection)
  activeAwards(atlas, asOf)
  activePartnerships(atlas, asOf)
  involved(atlas)
  tiesBetweenSides(atlas, asOf)
  eventsBetweenSides(atlas, asOf)
  for (const by of columnKinds) for (const side of atlas.manifest.sides) matrixPlaces(atlas, by, side, asOf).crossing()
  awardHolders(atlas)
  citationIndex(atlas)
  contradicted(atlas)
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
  idLetters(atlas)
  makeNetworks(atlas)
}
