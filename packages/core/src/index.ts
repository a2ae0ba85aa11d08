/**
 * `@puente/core`: the atlas, and the questions that it answers.
 *
 * @module
 */
export {
  type ActorMap,
  type ActorMapOptions,
  actorMap,
  type MapConnection,
  type MappedActor,
  type MapRegion,
  type MapSpot,
} from './analysis/actor-map.ts'
export { type ClaimedCount, type CountingFigure, claimedCounts } from './analysis/claimed-counts.ts'
export type { HereAndAcross, MatrixCell } from './analysis/matrix-cell.ts'
export type { ColumnKind } from './analysis/matrix-places.ts'
export type { MatrixRow } from './analysis/matrix-row.ts'
export { type MatrixOptions, type OpportunityMatrix, opportunityMatrix } from './analysis/opportunity-matrix.ts'
export { sideOf } from './analysis/side-of.ts'
export { type TimelineOptions, timeline } from './analysis/timeline.ts'
export type { Dating, OtherDate, Span } from './analysis/timeline-dates.ts'
export { type TimelineEntry, type TimelineKind, timelineKinds } from './analysis/timeline-entries.ts'
export { type TimelineLane, type TimelineLanes, timelineLanes } from './analysis/timeline-lanes.ts'
export {
  type WhiteSpot,
  type WhiteSpotOptions,
  type WhiteSpotPart,
  type WhiteSpotPartName,
  whiteSpotScore,
  whiteSpots,
} from './analysis/white-spots.ts'
export { type Atlas, type Entry, entryOf, type IdMap, type IdOf } from './atlas/atlas.ts'
export { collatorOf } from './atlas/collation.ts'
export { descriptionOf } from './atlas/description-of.ts'
export { atlas } from './atlas/embedded.ts'
export { fold } from './atlas/fold.ts'
export { get, lookup, lookupIn } from './atlas/get.ts'
export { labelOf, labelOfId, shortLabelOf, termLabel } from './atlas/label.ts'
export { nearest } from './atlas/nearest.ts'
export { type NotFound, NotFoundError } from './atlas/not-found.ts'
export { type RelatedGroup, related } from './atlas/related.ts'
export type { Result } from './atlas/result.ts'
export { type UnfitDate, UnfitDateError } from './atlas/unfit-date.ts'
export { valuesAt } from './atlas/values-at.ts'
export type { EmbeddedIds } from './dataset/generated/ids.ts'
export type { RecordLists } from './dataset/record-lists.ts'
export {
  type CentralityMeasure,
  type CentralityOptions,
  centrality,
  centralityMeasures,
} from './graph/centrality.ts'
export { components } from './graph/components.ts'
export {
  cooperationPaths,
  introductionPath,
  longestPath,
  mostPaths,
  type PathOptions,
  type PathScope,
  shortestPath,
} from './graph/cooperation-paths.ts'
export {
  type ExportGraphOptions,
  exportGraph,
  type GraphFormat,
  graphFormats,
} from './graph/export/export-graph.ts'
export type { NodeLinkGraph } from './graph/export/node-link.ts'
export type { PlainEdge, PlainGraph, PlainNode } from './graph/export/plain-graph.ts'
export type { Graph, GraphRelation, NodeId, Rows, Subgraph } from './graph/graph.ts'
export { graphOf } from './graph/graph-of.ts'
export { isNodeCollection, type NodeCollection, nodeCollections } from './graph/graph-relations.ts'
export type { Evidence, Link } from './graph/link.ts'
export {
  adamicAdar,
  commonNeighbours,
  type LinkPredictionOptions,
  type PersonalisedPageRankOptions,
  personalisedPageRank,
  resourceAllocation,
} from './graph/link-prediction.ts'
export {
  type EgoOptions,
  egoNetwork,
  type Neighbour,
  type NeighbourOptions,
  neighbours,
} from './graph/neighbours.ts'
export { type CooperationPath, type PathStep, type PathWay, pathCost } from './graph/path-steps.ts'
export type { Ranked, RankingOptions } from './graph/ranking.ts'
export { type GraphScope, type UnknownRelation, UnknownRelationError } from './graph/scope.ts'
export { subgraphOf } from './graph/subgraph.ts'
export { type ReasonedWeight, reasonedWeights } from './matching/default-weights.ts'
export type { GroundKind } from './matching/ground.ts'
export type {
  Exclusion,
  ExistingPartner,
  Match,
  Matches,
  MatchPart,
  MatchReason,
  SuggestedPartner,
} from './matching/match.ts'
export { type ActorId, type MatchOptions, matches } from './matching/matches.ts'
export { type PartName, partLabels, partNames } from './matching/part-names.ts'
export type { Citation } from './model/citation.ts'
export {
  type ActorCollection,
  actorCollections,
  type CollectionName,
  collectionNames,
  isCollectionName,
} from './model/collection-name.ts'
export { isPartialDate, type PartialDate } from './model/date-interval.ts'
export type { CollectionDescription, FieldDescription, RelationDescription, SearchedText } from './model/description.ts'
export type { Records } from './model/generated/records.ts'
export { cleanText } from './model/hidden-characters.ts'
export type { Id, PointsInto } from './model/id.ts'
export { isLanguage, type Language, type Localized, languages } from './model/language.ts'
export type { Manifest } from './model/manifest.ts'
export type { Statement } from './model/statement.ts'
export type { ValueType } from './model/value-type.ts'
export {
  citationInShort,
  citationInWords,
  type ResolvedCitation,
  type ResolvedFootnote,
  resolveCitation,
} from './present/citation.ts'
export { type CountedWords, counted } from './present/counted.ts'
export { dateInWords, periodInWords } from './present/date-in-words.ts'
export { type Failure, failureInWords } from './present/failure-in-words.ts'
export { fileErrorInWords } from './present/file-error-in-words.ts'
export { findingsAbout } from './present/findings-about.ts'
export { type LatestFinding, latestFindings } from './present/latest-findings.ts'
export { type Joined, listInWords } from './present/list-in-words.ts'
export {
  type Loosening,
  nothingFound,
  nothingInTime,
  nothingSearched,
  type PartSpelling,
  whatToLoosen,
} from './present/nothing-found.ts'
export { numberInWords, quantityInWords } from './present/number-in-words.ts'
export { type CollectionCount, type Overview, overview, type SectorCount } from './present/overview.ts'
export type { ShownPart } from './present/parts.ts'
export { citationsOf, type ShownField, type ShownRecord, type ShownValue, showRecord } from './present/record.ts'
export type { ShownStatement } from './present/statement.ts'
export { cellInWords, columnsOf, facetsOf, gistOf, labelField, labelFrom, usualSort } from './present/table.ts'
export { type ValueDrawing, valueInWords } from './present/value-in-words.ts'
export { completeQueryLine } from './query/complete/complete-line.ts'
export type { CompletionOption, LineCompletion } from './query/complete/completion.ts'
export { facetLabel } from './query/field-labels.ts'
export { fieldsOf, parameterNames, type QueryField } from './query/fields.ts'
export { type Inclusion, include } from './query/include.ts'
export { parseQueryLine } from './query/parse-line.ts'
export { parseQueryObject } from './query/parse-object.ts'
export { parseQueryUrl } from './query/parse-url.ts'
export { printQueryLine, printQueryUrl } from './query/print-query.ts'
export { chosenFields, query, queryAll } from './query/query.ts'
export { type InvalidQuery, InvalidQueryError, problemInWords, type QueryProblem } from './query/query-problem.ts'
export type {
  CheckedQuery,
  Condition,
  Conditions,
  Facets,
  FacetValue,
  FieldName,
  Membership,
  PlainQuery,
  Query,
  QueryPage,
  Range,
  RecordKey,
  Scalar,
  SortKey,
} from './query/query-types.ts'
export { parseRelationNames, type RelationName, relationNames } from './query/relation-names.ts'
export { type Results, resultsOf } from './query/results.ts'
export { toggleValue } from './query/toggle-value.ts'
export type { SideId } from './query/whereabouts.ts'
export { type NameObjection, type Resolution, type ResolveCandidate, resolve } from './search/resolve.ts'
export {
  type SearchHit,
  type SearchMatch,
  type SearchOptions,
  type SearchPage,
  search,
  searchPage,
} from './search/search.ts'
export { type Suggestion, suggest } from './search/suggest.ts'
