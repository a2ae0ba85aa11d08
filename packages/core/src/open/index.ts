/**
 * `@puente/core/open`: datasets of one's own.
 *
 * @module
 */
export type { PageIndex, PageWords, SectionRange, SourceIndex } from '../../rules/page-words.ts'
export type { AuthoredFile } from '../dataset/authored.ts'
export { formatProblem, type Problem } from '../dataset/problem.ts'
export type { InvalidDataset } from './invalid-dataset.ts'
export { openAtlas, openFiles } from './open-atlas.ts'
