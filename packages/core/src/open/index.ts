/**
 * `@puente/core/open`: datasets of one's own.
 *
 * @module
 */

export { formatProblem, type OmittedProblems, type Problem, type Problems } from '../dataset/problem.ts'
export type { DatasetFile } from '../dataset/yaml-source.ts'
export type { PageIndex, PageWords, SectionRange, SourceIndex } from '../rules/page-words.ts'
export { checkReportData, type FormattedProblem, formatCheckReport, type Paint } from './check-report.ts'
export type { InvalidDataset } from './failure.ts'
export { type CheckedDataset, checkDataset, openAtlas, openFiles } from './open-atlas.ts'
