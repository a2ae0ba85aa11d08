/**
 * `@puente/core/briefing`: two cited pages on a sector, a cluster, a place, a pair of clusters or the whole.
 *
 * @module
 */
export { type BriefingOptions, briefing } from './briefing.ts'
export {
  type Briefing,
  type BriefingCitation,
  type BriefingSection,
  type BriefingSectionKey,
  type BriefingStatement,
  type BriefingSubject,
  briefingSectionKeys,
} from './briefing-value.ts'
export { metaLine, readingNotes, statementMark, type WebAddress, webAddress } from './document-parts.ts'
export { type BriefingHtmlOptions, briefingHtml, printStyle as briefingStyle } from './html.ts'
export {
  type BriefingCitationJson,
  type BriefingJson,
  type BriefingSectionJson,
  type BriefingStatementJson,
  toBriefingJson,
} from './json.ts'
export { briefingMarkdown } from './markdown.ts'
export {
  type BriefingCollection,
  type BriefingEntry,
  briefingCollections,
  briefingFileName,
  hasBriefing,
  lookupActor,
  lookupBriefingSubject,
  subjectOf,
} from './subject.ts'
