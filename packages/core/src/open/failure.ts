/** The failures of questions and of opening a dataset, and their messages. @module */

import type { UnfitDate } from '../dataset/check-date.ts'
import { formatNotFound, type NotFound } from '../dataset/get.ts'
import { formatDatasetProblems, type ProblemList, type Problems } from '../dataset/problem.ts'
import type { UnreadableDataset } from '../dataset/unreadable-dataset.ts'
import { formatUnknownRelation, type UnknownRelation } from '../graph/scope.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import { formatQueryProblems, type InvalidQuery } from '../query/query-problem.ts'

/** A dataset that does not open, and what is wrong with it. */
export interface InvalidDataset extends Problems {
  readonly _tag: 'InvalidDataset'
  /** All problems as English text, one below the other; `formatFailure` gives it in either language. */
  readonly message: string
}

export const invalidDataset = ({ problems, omitted }: ProblemList): InvalidDataset => ({
  _tag: 'InvalidDataset',
  problems,
  omitted,
  message: formatDatasetProblems({ problems, omitted }, 'en'),
})

/** A failure of a question, as its data. */
export type Failure = InvalidQuery | NotFound | UnfitDate | UnknownRelation | InvalidDataset | UnreadableDataset

/**
 * What went wrong, in words, with what may have been meant.
 *
 * @param failure what a question failed with, or the `detail` of what it threw
 * @param language of the words
 * @returns a sentence or two; of a query or a dataset, its problems
 * @example
 * const found = lookup(atlas, 'nuevo-lion')
 * found.ok ? '' : formatFailure(found.error, 'es') // 'Ningún registro tiene el id "nuevo-lion". ¿Quiso decir "nuevo-leon"?'
 */
export function formatFailure(failure: Failure, language: Language): string {
  checkObject('failure', failure, 'the error of a result, or the detail of one that was thrown', ['_tag'])
  checkLanguage(language)
  switch (failure._tag) {
    case 'InvalidQuery':
      return formatQueryProblems(failure.problems, language)
    case 'NotFound':
      return formatNotFound(failure, language)
    case 'UnfitDate':
      return failure.words[language]
    case 'UnknownRelation':
      return formatUnknownRelation(failure, language)
    case 'InvalidDataset':
      return formatDatasetProblems(failure, language)
    case 'UnreadableDataset':
      return failure.reason[language]
    default:
      return failure satisfies never
  }
}
