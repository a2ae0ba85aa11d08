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

/** What a problem says, and what to do about it. */
export type Fault = Pick<Problem, 'message' | 'remedy'>

/** Puts before a fault where in a text it is. */
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

/** Deeper than any record goes: their schemas nest 7 deep. */
export const maxDepth = 32

/** Said of a text that is nested deeper. */
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

/** So many problems of one rule are listed: who has more will mend their cause, and not read on. */
export const maxPerRule = 40

/** Collects problems: of each rule the first, of the others how many there are. */
export class ProblemList implements Problems {
  readonly #problems: Problem[] = []
  readonly #counts = new Map<string, number>()

  /** Takes note of a problem. */
  add(problem: Problem): void {
    const count = (this.#counts.get(problem.rule) ?? 0) + 1
    this.#counts.set(problem.rule, count)
    if (count <= maxPerRule) this.#problems.push(problem)
  }

  /** Takes note of several problems. */
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

/** A text as a line of a message repeats it: the name of a file may hold a line break, and no message may be invented so. */
export const singleLine = (text: string): string => cleanText(text).replaceAll(/[\r\n\t]/g, ' ')

/** Where within its file a problem is: the record and the field, as far as they are known. */
export const recordAndField = ({ id, path }: Problem): string =>
  cleanText([id, path].filter((part) => part !== undefined && part !== '').join(' · '))

/**
 * A problem as it is shown to the writer of the dataset: file, record and field, what is wrong, and below what to do.
 *
 * @param problem a problem of a dataset
 * @param language of the words; English unless given
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

/** How many problems are not listed, as a line; none where all are. */
export function formatOmitted({ omitted }: Pick<Problems, 'omitted'>, language: Language): string | undefined {
  if (omitted.length === 0) return undefined
  const each = omitted.map(({ rule, count }) => `${count} [${rule}]`).join(', ')
  return { en: `… and more that are not listed: ${each}`, es: `… y más que no se muestran: ${each}` }[language]
}

/** All that is wrong with a dataset as text: the problems one below the other, and how many there are beside. */
export const formatProblems = ({ problems, omitted }: Problems, language: Language): string =>
  [
    ...problems.map((problem) => formatProblem(problem, language)),
    ...[formatOmitted({ omitted }, language)].filter((line) => line !== undefined),
  ].join('\n')

/** Longest piece of a value that a message repeats, in characters. */
const maxExcerpt = 60

/** A value as a message repeats it: as JSON, shortened, on one line. */
export function quoteValue(value: unknown): string {
  const cut = typeof value === 'string' ? cutText(value, maxExcerpt) : value
  if (typeof cut === 'object' && cut !== null) return Array.isArray(cut) ? '[…]' : '{…}'
  return singleLine(typeof cut === 'string' ? `"${cut}"` : String(cut))
}

/** A text that a message repeats within quotes of its own, shortened, on one line. */
export const excerpt = (text: string): string => quoteValue(text).slice(1, -1)
