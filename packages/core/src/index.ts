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
  type MapMarker,
  type MappedActor,
  type MapRegion,
} from './analysis/actor-map.ts'
export { applyDifferences, type DatasetContent } from './analysis/apply-differences.ts'
export { type ClaimedCount, type CountingFigure, claimedCounts } from './analysis/claimed-counts.ts'
export {
  type Development,
  type DevelopmentKind,
  developmentKinds,
  type ValueChange,
} from './analysis/development-entries.ts'
export { type DevelopmentOptions, developments, mainSourceDate } from './analysis/developments.ts'
export {
  type ComparedDataset,
  type DifferenceReason,
  type Differences,
  differences,
  type FieldDifference,
  type RecordDifference,
} from './analysis/differences.ts'
export { type Agreement, agreements, evidenceOf, type FieldEvidence, type RecordEvidence } from './analysis/evidence.ts'
export { type MapPartOptions, mapPart } from './analysis/map-part.ts'
export type { BySide, MatrixCell } from './analysis/matrix-cell.ts'
export type { ColumnKind } from './analysis/matrix-places.ts'
export type { MatrixRow } from './analysis/matrix-row.ts'
export { type MatrixOptions, type OpportunityMatrix, opportunityMatrix } from './analysis/opportunity-matrix.ts'
export { sideOf } from './analysis/side-of.ts'
export {
  type TimelineLane,
  type TimelineLanes,
  type TimelineOptions,
  timeline,
  timelineLanes,
} from './analysis/timeline.ts'
export type { Dating, OtherDate, Span } from './analysis/timeline-dates.ts'
export { type TimelineEntry, type TimelineKind, timelineKinds } from './analysis/timeline-entries.ts'
export {
  type WhiteSpot,
  type WhiteSpotOptions,
  type WhiteSpotPart,
  type WhiteSpotPartName,
  whiteSpotScore,
  whiteSpots,
} from './analysis/white-spots.ts'
export {
  type Atlas,
  type Entry,
  type EvidenceKind,
  entryOf,
  evidenceKinds,
  type IdMap,
  type IdOf,
  type RecordLists,
} from './dataset/atlas.ts'
export { type ViewOptions, viewDate, viewOf } from './dataset/atlas-view.ts'
export { type UnfitDate, UnfitDateError } from './dataset/check-date.ts'
export { descriptionOf } from './dataset/description-of.ts'
export { atlas } from './dataset/embedded.ts'
export type { EmbeddedIds } from './dataset/generated/ids.ts'
export { get, lookup, lookupIn, type NotFound, NotFoundError } from './dataset/get.ts'
export { labelOf, labelOfId, shortLabelOf, termLabel } from './dataset/label.ts'
export { lastKnownOf } from './dataset/last-known.ts'
export { isBeyondMainSource } from './dataset/main-source.ts'
export { type RelatedGroup, related } from './dataset/related.ts'
export { sampleOf } from './dataset/sample.ts'
export { type EndedEntry, type Ending, endings, type Standing, standingOf } from './dataset/standing.ts'
export { mostCertain, type TieState, tieStateOf, tieStates } from './dataset/tie-state.ts'
export { DamagedDatasetError } from './dataset/unreadable-dataset.ts'
export {
  type ExportGraphOptions,
  exportGraph,
  type GraphFormat,
  graphChunks,
  graphFormats,
} from './export/graph/export-graph.ts'
export type { NodeLinkGraph } from './export/graph/json-formats.ts'
export type { PlainEdge, PlainGraph, PlainNode } from './export/graph/plain-graph.ts'
export {
  formatCitation,
  formatCitationShort,
  type ResolvedCitation,
  type ResolvedFootnote,
  resolveCitation,
} from './format/citation.ts'
export { type DisplayAddress, displayAddresses } from './format/display-addresses.ts'
export {
  type CellContext,
  type CellSectionName,
  type CellSectionSide,
  type CellStatus,
  type DisplayCell,
  type DisplayCellSection,
  displayCell,
} from './format/display-cell.ts'
export { type DisplayDevelopment, displayDevelopment } from './format/display-development.ts'
export { type Basis, type DisplayEntry, type DisplayRank, markedLabel } from './format/display-entry.ts'
export {
  type DisplayMatch,
  type DisplayMatches,
  type DisplayMatchPart,
  type DisplayPartner,
  type DisplayReason,
  type DisplaySuggestion,
  type DisplayTie,
  displayMatch,
  displayMatches,
} from './format/display-match.ts'
export { type DisplayColumn, type DisplayMatrix, displayMatrix } from './format/display-matrix.ts'
export type { DisplayPart } from './format/display-parts.ts'
export {
  type DisplayLink,
  type DisplayPath,
  type DisplayStep,
  type DisplayWay,
  displayLink,
  displayPath,
} from './format/display-path.ts'
export {
  citationsOf,
  type DisplayField,
  type DisplayRecord,
  type DisplayStatement,
  type DisplayValue,
  displayRecord,
  shownFields,
} from './format/display-record.ts'
export {
  type DisplayHit,
  type DisplayHits,
  displayHit,
  displayHits,
  type SearchCard,
  searchCard,
} from './format/display-search.ts'
export { type DisplayOtherDate, type DisplayTimelineEntry, displayTimelineEntry } from './format/display-timeline.ts'
export {
  type DisplayHeading,
  type DisplayWhiteSpot,
  type DisplayWhiteSpotPart,
  displayWhiteSpots,
} from './format/display-white-spots.ts'
export { agreementLabels, formatAgreement, formatRelation } from './format/evidence.ts'
export { formatValue, type ValueRenderer } from './format/format-value.ts'
export { type DevelopmentJson, toDevelopmentJson } from './format/json/development.ts'
export {
  type AnswerJson,
  type CitationJson,
  type DatasetJson,
  type EntryJson,
  type ExtentJson,
  type JsonOptions,
  type NamedJson,
  type StandingJson,
  toAnswerJson,
  toCitationJson,
  toEntryJson,
} from './format/json/entry.ts'
export type { FieldEvidenceJson, FurtherValueJson } from './format/json/evidence.ts'
export {
  type ExclusionJson,
  type MatchesJson,
  type MatchesJsonOptions,
  type MatchJson,
  type MatchPartJson,
  type MatchReasonJson,
  toMatchesJson,
} from './format/json/matches.ts'
export {
  type MatrixCellJson,
  type MatrixJson,
  type MatrixJsonOptions,
  toMatrixJson,
  toWhiteSpotJson,
  type WhiteSpotJson,
} from './format/json/matrix.ts'
export {
  type FacetValueJson,
  type ListedRecordJson,
  type PageJson,
  type PageJsonOptions,
  toPageJson,
} from './format/json/page.ts'
export {
  type LinkJson,
  type PathJson,
  type PathJsonOptions,
  type StepJson,
  toPathJson,
  type WayJson,
} from './format/json/path.ts'
export {
  type CandidateJson,
  type FindingJson,
  type RecordJson,
  type RecordJsonOptions,
  type RelationJson,
  type ResolutionJson,
  type SearchHitJson,
  toRecordJson,
  toRelationJson,
  toResolutionJson,
  toSearchHitJson,
} from './format/json/record.ts'
export {
  type OtherDateJson,
  type SpanJson,
  type TimelineEntryJson,
  toTimelineEntryJson,
} from './format/json/timeline.ts'
export {
  noDevelopmentsMessage,
  noHitsMessage,
  noResultsMessage,
  noSearchResultsMessage,
  noTimelineMessage,
  type PartSpelling,
} from './format/nothing-found.ts'
export {
  type CollectionCount,
  type FindingCount,
  type LatestFinding,
  latestFindings,
  type Overview,
  overview,
  type SectorCount,
} from './format/overview.ts'
export { publisherName } from './format/publisher-name.ts'
export { formatReading, type Reading } from './format/reading.ts'
export { type Relaxation, suggestRelaxations } from './format/relaxations.ts'
export { type ReportSubject, reportAddress } from './format/report-address.ts'
export { beyondMark, beyondSentence, marksOf } from './format/standing-mark.ts'
export { columnsOf, defaultSort, facetsOf, formatCell, labelField, labelFrom, summaryOf } from './format/table.ts'
export { inTableOrder } from './format/table-order.ts'
export { type CentralityMeasure, type CentralityOptions, centrality, centralityMeasures } from './graph/centrality.ts'
export {
  cooperationPaths,
  maxPathLength,
  maxPaths,
  type PathOptions,
  shortestPath,
} from './graph/cooperation-paths.ts'
export {
  type ActorId,
  type Graph,
  type GraphRelation,
  isNodeCollection,
  type NodeCollection,
  type NodeId,
  nodeCollections,
  type Rows,
  type Subgraph,
} from './graph/graph.ts'
export { graphOf } from './graph/graph-of.ts'
export { introductionPath } from './graph/introductions.ts'
export type { Evidence, Link } from './graph/link.ts'
export {
  adamicAdar,
  commonNeighbours,
  type LinkPredictionOptions,
  type PersonalisedPageRankOptions,
  personalisedPageRank,
  resourceAllocation,
} from './graph/link-prediction.ts'
export { type EgoOptions, egoNetwork, type Neighbour, type NeighbourOptions, neighbours } from './graph/neighbours.ts'
export type { PathScope } from './graph/passage.ts'
export { type CooperationPath, type PathLink, type PathStep, pathCost } from './graph/path-steps.ts'
export type { Ranked, RankingOptions } from './graph/ranking.ts'
export { type GraphScope, type UnknownRelation, UnknownRelationError } from './graph/scope.ts'
export { components, subgraphOf } from './graph/subgraph.ts'
export { facetLabel } from './index/field-labels.ts'
export { fieldsOf, parameterNames, type QueryField } from './index/fields.ts'
export { findingsAbout } from './index/findings-about.ts'
export type { SideId } from './index/geography.ts'
export type {
  Exclusion,
  ExistingPartner,
  Match,
  Matches,
  MatchPart,
  MatchReason,
  SuggestedPartner,
} from './matching/match.ts'
export type { MatchSignalKind } from './matching/match-signal.ts'
export { type MatchOptions, matches } from './matching/matches.ts'
export {
  type DefaultWeight,
  defaultWeights,
  type PartName,
  partLabels,
  partMeanings,
  partNames,
} from './matching/score-parts.ts'
export type { Citation } from './model/citation.ts'
export {
  type ActorCollection,
  actorCollections,
  type CollectionName,
  collectionNames,
  isCollectionName,
} from './model/collection-name.ts'
export { isPartialDate, type PartialDate } from './model/date-interval.ts'
export type {
  CollectionDescription,
  FieldDescription,
  RelationDescription,
  SearchedText,
  ValueType,
} from './model/description.ts'
export type { Records } from './model/generated/records.ts'
export type { Id, ReferencesTo } from './model/id.ts'
export { valuesAt } from './model/json-path.ts'
export { isLanguage, type Language, type Localized, languages, type PluralForms } from './model/language.ts'
export type { Manifest } from './model/manifest.ts'
export { didYouMeanSentence, nearest } from './model/nearest.ts'
export type { Statement } from './model/record.ts'
export { type Failure, formatFailure } from './open/failure.ts'
export { completeQueryLine, type LineCompletion } from './query/complete/complete-line.ts'
export type { CompletionOption } from './query/complete/field-options.ts'
export { toggleValue } from './query/facets.ts'
export { type Inclusion, include, parseRelationNames, type RelationName, relationNames } from './query/include.ts'
export { query, queryAll, selectedFields } from './query/query.ts'
export { formatQueryProblem, type InvalidQuery, InvalidQueryError, type QueryProblem } from './query/query-problem.ts'
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
export { type Results, resultsOf } from './query/results.ts'
export { parseQueryLine } from './query/syntax/parse-line.ts'
export { parseQueryObject } from './query/syntax/parse-object.ts'
export { parseQueryUrl } from './query/syntax/parse-url.ts'
export { printQueryLine, printQueryUrl } from './query/syntax/print-query.ts'
export { openSearchIndex } from './search/open-packed-index.ts'
export { type PackedPostings, type PackedSearchIndex, packSearchIndex } from './search/packed-index.ts'
export { type RankedHit, type RankedHits, rankHits } from './search/ranked-hits.ts'
export { type RejectionReason, type Resolution, type ResolveCandidate, resolve } from './search/resolve.ts'
export { type SearchHit, type SearchMatch, type SearchPage, search, searchPage } from './search/search.ts'
export type { SearchIndex } from './search/search-index.ts'
export type { SearchOptions, SearchPageOptions } from './search/search-options.ts'
export type { RecordText, TextRole } from './search/searched-texts.ts'
export { type ShownMatch, shownMatch } from './search/shown-match.ts'
export { type Suggestion, suggest } from './search/suggest.ts'
export { collatorOf } from './text/collation.ts'
export { formatDate, formatPeriod, formatWhen } from './text/format-date.ts'
export { formatFileError } from './text/format-file-error.ts'
export { formatList, type Joined } from './text/format-list.ts'
export { formatCount, formatNumber, formatPoints, formatQuantity, formatScore } from './text/format-number.ts'
export { formatStanding, formatStandingShort } from './text/format-standing.ts'
export { placeInSentence } from './text/place-in-sentence.ts'
export { webHost } from './text/web-host.ts'
export { fold } from './util/fold.ts'
export { cleanText } from './util/hidden-characters.ts'
export type { Result } from './util/result.ts'
