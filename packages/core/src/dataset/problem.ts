import { checkObject } from '../atlas/check-argument.ts'

/** What is wrong with a dataset, where, and what to do. @module */

/** One thing wrong with a dataset. Problems are collected and shown all at once. */
export interface Problem {
  /** The file, relative to the dataset's folder, or the name of the one file. */
  readonly file: string
  /** The record, where one is meant. */
  readonly id?: string
  /** Path of the field within the record, like `citations.0.page`; empty for the whole. */
  readonly path: string
  /** Name of the rule that is broken, like `references-resolve`. */
  readonly rule: string
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

/**
 * A problem as it is shown to whoever writes the dataset: file, record and field, what is wrong, and below what to do.
 *
 * @param problem a problem of a dataset
 * @returns two lines
 * @example
 * const opened = openAtlas({ records: {} }, 'ours.json')
 * opened.ok || opened.error.problems.map(formatProblem).every((text) => text.startsWith('ours.json')) // true
 */
export function formatProblem(problem: Problem): string {
  checkObject('problem', problem, 'a problem that opening a dataset gave', ['file', 'message', 'rule', 'remedy'])
  const where = [problem.id, problem.path].filter((part) => part !== undefined && part !== '').join(' · ')
  return `${problem.file}${where === '' ? '' : ` (${where})`}: ${problem.message} [${problem.rule}]\n  → ${problem.remedy}`
}
