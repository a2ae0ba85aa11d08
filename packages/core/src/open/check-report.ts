/** The result of checking a dataset, as text for people and as plain data for programs. @module */

import { formatOmitted, type Problem, recordAndField, singleLine } from '../dataset/problem.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
import { cleanText } from '../util/hidden-characters.ts'
import type { CheckedDataset } from './open-atlas.ts'

/** How a part of the report is marked for the eye. */
export interface Paint {
  readonly file: (text: string) => string
  readonly rule: (text: string) => string
  readonly remedy: (text: string) => string
}

const plain: Paint = { file: (text) => text, rule: (text) => text, remedy: (text) => text }

type Checked = Pick<CheckedDataset, 'records' | 'problems' | 'omitted' | 'isPartial'>

type Noun = readonly [one: string, many: string]

const nouns = {
  records: { en: ['record', 'records'], es: ['registro', 'registros'] },
  problems: { en: ['problem', 'problems'], es: ['problema', 'problemas'] },
  files: { en: ['file', 'files'], es: ['archivo', 'archivos'] },
} as const satisfies Record<string, Readonly<Record<Language, Noun>>>

const countPhrase = (count: number, noun: keyof typeof nouns, language: Language) =>
  `${count} ${nouns[noun][language][count === 1 ? 0 : 1]}`

const byFile = ({ problems }: Checked): ReadonlyMap<string, readonly Problem[]> =>
  Map.groupBy(
    problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    ({ file }) => file,
  )

function problemLines(problem: Problem, language: Language, paint: Paint): readonly string[] {
  const where = recordAndField(problem)
  const message = cleanText(problem.message[language])
  return [
    `  ${where === '' ? '' : `${where}: `}${message} ${paint.rule(`[${problem.rule}]`)}`,
    `    ${paint.remedy(`→ ${cleanText(problem.remedy[language])}`)}`,
  ]
}

function summary(checked: Checked, files: number, language: Language): string {
  const { records, problems, omitted, isPartial } = checked
  const total = omitted.reduce((sum, { count }) => sum + count, problems.length)
  const found = countPhrase(records, 'records', language)
  if (total === 0) return `${found}, ${{ en: 'no problems', es: 'ningún problema' }[language]}`
  // The files of problems that are not listed are not counted.
  const inFiles =
    omitted.length > 0 ? '' : ` ${{ en: 'in', es: 'en' }[language]} ${countPhrase(files, 'files', language)}`
  const sum = `${found}, ${countPhrase(total, 'problems', language)}${inFiles}`
  if (!isPartial) return sum
  return {
    en: `${sum}. Mend first what cannot be read or does not fit its schema: rules that need every record wait until then.`,
    es: `${sum}. Corrija primero lo que no se puede leer o no se ajusta a su esquema: las reglas que necesitan todos los registros esperan hasta entonces.`,
  }[language]
}

function checkArguments(checked: Checked, language: Language): void {
  checkObject('checked', checked, 'what checkPath or checkDataset returned', ['problems', 'omitted', 'records'])
  checkLanguage(language)
}

/**
 * The result of checking a dataset as text: its problems by file, each with its rule and remedy, and a summary.
 *
 * @param checked what `checkPath` or `checkDataset` gave
 * @param language of the words
 * @param paint how to mark the parts; without it nothing is marked
 * @returns lines, the last one without a line break
 * @example
 * formatCheckReport(checkDataset({ manifest: atlas.manifest, records: atlas.records }), 'es').endsWith('ningún problema') // true
 */
export function formatCheckReport(checked: Checked, language: Language, paint: Paint = plain): string {
  checkArguments(checked, language)
  const groups = byFile(checked)
  const omitted = formatOmitted(checked, language)
  return [
    ...[...groups].map(([file, problems]) =>
      [paint.file(singleLine(file)), ...problems.flatMap((problem) => problemLines(problem, language, paint)), ''].join(
        '\n',
      ),
    ),
    ...(omitted === undefined ? [] : [`${omitted}\n`]),
    summary(checked, groups.size, language),
  ].join('\n')
}

/** A problem in the words of one language. */
export interface FormattedProblem extends Omit<Problem, 'message' | 'remedy'> {
  readonly message: string
  readonly remedy: string
}

/**
 * The result of checking a dataset as plain data for programs.
 *
 * @param checked what `checkPath` or `checkDataset` gave
 * @param language of the messages
 * @example
 * checkReportData(checkDataset({}), 'en').problems.length > 0 // true
 */
export function checkReportData(checked: Checked, language: Language) {
  checkArguments(checked, language)
  const { records, omitted, isPartial } = checked
  const problems = [...byFile(checked).values()].flat().map(
    (problem): FormattedProblem => ({
      ...problem,
      message: problem.message[language],
      remedy: problem.remedy[language],
    }),
  )
  return { records, problems, omitted, isPartial }
}
