/** What is wrong with a dataset, where, and what to do. @module */

import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { cutText } from '../util/check-value.ts'
import { cleanText } from '../util/hidden-characters.ts'

/** One thing wrong with a dataset. Problems are collected and shown together. */
export interface Problem {
  /** The file, relative to the dataset's folder, or the name of the one file. */
  readonly file: string
  /** The record, where one is meant. */
  readonly id?: string
  /** Path of the field within the record, like `citations.0.page`; empty for the whole. */
  readonly path: string
  /** Name of the rule that is broken, like `references-resolve`. */
  readonly rule: string
  readonly message: Localized
  /** What to do about it. */
  readonly remedy: Localized
}

export type Fault = Pick<Problem, 'message' | 'remedy'>

/** A fault with its position in a text before the message. */
export const withPosition = (
  { message, remedy }: Fault,
  { line, column }: { readonly line: number; readonly column: number },
): Fault => ({
  message: {
    en: `line ${line}, column ${column}: ${message.en}`,
    es: `línea ${line}, columna ${column}: ${message.es}`,
  },
  remedy,
})

/** How deep a text may be nested: the schemas of records nest 7 deep. */
export const maxDepth = 32

export const tooDeep: Fault = {
  message: { en: `is nested more than ${maxDepth} deep`, es: `tiene más de ${maxDepth} niveles` },
  remedy: {
    en: 'a record nests 7 deep at the most: remove brackets or indentation',
    es: 'un registro tiene 7 niveles como mucho: quite corchetes o sangrías',
  },
}

/** How many further problems there are of a rule, which are not listed. */
export interface OmittedProblems {
  readonly rule: string
  /** 1 or more. */
  readonly count: number
}

/** What is wrong with a dataset: of each rule the first problems, and how many there are beside. */
export interface Problems {
  readonly problems: readonly Problem[]
  readonly omitted: readonly OmittedProblems[]
}

/** How many problems of one rule are listed. More of them mostly have one cause. */
export const maxPerRule = 40

/** Collects problems: the first ones of each rule, and the number of the others. */
export class ProblemList implements Problems {
  readonly #problems: Problem[] = []
  readonly #counts = new Map<string, number>()

  add(problem: Problem): void {
    const count = (this.#counts.get(problem.rule) ?? 0) + 1
    this.#counts.set(problem.rule, count)
    if (count <= maxPerRule) this.#problems.push(problem)
  }

  addAll(problems: Iterable<Problem>): void {
    for (const problem of problems) this.add(problem)
  }

  get problems(): readonly Problem[] {
    return this.#problems
  }

  get omitted(): readonly OmittedProblems[] {
    return [...this.#counts].flatMap(([rule, count]) =>
      count > maxPerRule ? [{ rule, count: count - maxPerRule }] : [],
    )
  }

  /** How many there are, listed or not. */
  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }
}

/** A text on one line: the name of a file may hold a line break, which must not look like a second message. */
export const singleLine = (text: string): string => cleanText(text).replaceAll(/[\r\n\t]/g, ' ')

/** Where within its file a problem is: the record and the field, as far as they are known. */
export const recordAndField = ({ id, path }: Problem): string =>
  cleanText([id, path].filter((part) => part !== undefined && part !== '').join(' · '))

/**
 * A problem as it is shown to the writer of the dataset: file, record and field, what is wrong, and below what to do.
 *
 * @param problem a problem of a dataset
 * @param language of the words; default English
 * @returns two lines
 * @example
 * const opened = openAtlas({ records: {} }, 'ours.json')
 * opened.ok || opened.error.problems.every((problem) => formatProblem(problem, 'es').startsWith('ours.json')) // true
 */
export function formatProblem(problem: Problem, language: Language = 'en'): string {
  checkObject('problem', problem, 'a problem that opening a dataset gave', ['file', 'message', 'rule', 'remedy'])
  checkLanguage(language)
  const { file, message, rule, remedy } = problem
  const where = recordAndField(problem)
  return cleanText(
    `${singleLine(file)}${where === '' ? '' : ` (${where})`}: ${message[language]} [${rule}]\n  → ${remedy[language]}`,
  )
}

/** A line with the number of problems that are not listed; undefined where all are. */
export function formatOmitted({ omitted }: Pick<Problems, 'omitted'>, language: Language): string | undefined {
  if (omitted.length === 0) return undefined
  const each = omitted.map(({ rule, count }) => `${count} [${rule}]`).join(', ')
  return { en: `… and more that are not listed: ${each}`, es: `… y más que no se muestran: ${each}` }[language]
}

/** All that is wrong with a dataset as text: the problems one below the other, and how many there are beside. */
export const formatDatasetProblems = ({ problems, omitted }: Problems, language: Language): string =>
  [
    ...problems.map((problem) => formatProblem(problem, language)),
    ...[formatOmitted({ omitted }, language)].filter((line) => line !== undefined),
  ].join('\n')

const maxExcerpt = 60

/** A value as a message in any language quotes it: as JSON, shortened, on one line. */
export function quoteValue(value: unknown): string {
  const cut = typeof value === 'string' ? cutText(value, maxExcerpt) : value
  if (typeof cut === 'object' && cut !== null) return Array.isArray(cut) ? '[…]' : '{…}'
  return singleLine(typeof cut === 'string' ? `"${cut}"` : String(cut))
}

/** A text as a message quotes it, shortened, on one line, without the quotes. */
export const excerpt = (text: string): string => quoteValue(text).slice(1, -1)
