import type { Problem } from '../../src/dataset/problem.ts'
import type { Checked } from './check-folder.ts'

/** How a part of the report is marked for the eye; without colours, every one returns its text. */
export interface Paint {
  readonly file: (text: string) => string
  readonly rule: (text: string) => string
  readonly remedy: (text: string) => string
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function problemLines(problem: Problem, paint: Paint): readonly string[] {
  const where = [problem.id, problem.path].filter((part) => part !== undefined && part !== '').join(' · ')
  return [
    `  ${where === '' ? '' : `${where}: `}${problem.message} ${paint.rule(`[${problem.rule}]`)}`,
    `    ${paint.remedy(`→ ${problem.remedy}`)}`,
  ]
}

function summary({ records, problems, isPartial }: Checked): string {
  if (problems.length === 0) return `${plural(records, 'record')}, no problems`
  const files = new Set(problems.map(({ file }) => file)).size
  const found = `${plural(records, 'record')}, ${plural(problems.length, 'problem')} in ${plural(files, 'file')}`
  return isPartial
    ? `${found}. Mend what does not fit its schema first: until then those records are missing to the others.`
    : found
}

/**
 * All problems of a dataset as text: grouped by file, each with its rule and remedy, and a summary line.
 *
 * @param checked what came of checking it
 * @param paint how to mark the parts
 */
export function report(checked: Checked, paint: Paint): string {
  const groups = [...Map.groupBy(checked.problems, ({ file }) => file)].map(([file, problems]) =>
    [paint.file(file), ...problems.flatMap((problem) => problemLines(problem, paint)), ''].join('\n'),
  )
  return [...groups, summary(checked)].join('\n')
}
