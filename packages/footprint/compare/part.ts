/** Questions that are put to two builds in turns. @module */
import { type Pair, type Row, type Side, sides } from './comparison.ts'

/** A question of a part. */
export interface Question {
  readonly name: string
  readonly unit: string
  readonly isReference?: true
}

/** Takes a figure of one build; undefined where the build lacks what is measured. */
export type Report = (question: string, side: Side, figure: number | undefined) => void

/** Questions that are measured in the same way. */
export interface Part {
  readonly title: string
  readonly questions: readonly Question[]
  /** Whether every round would give the same figures, so that there is only one. */
  readonly isExact?: true
  /** Makes what the rounds need. */
  readonly prepare?: () => Promise<void>
  /**
   * Asks both builds once; each question is reported of each build that has what is measured.
   *
   * @param names the questions
   * @param order which build is asked first
   */
  readonly round: (names: ReadonlySet<string>, order: readonly Side[], report: Report) => Promise<void>
}

/** Parts with those questions whose name, with the title of the part, contains a text; references stay beside them. */
export function chosenParts(parts: readonly Part[], text: string): readonly Part[] {
  const isChosen = (title: string, name: string) => `${title}: ${name}`.toLowerCase().includes(text.toLowerCase())
  return parts.flatMap((part) => {
    if (!part.questions.some(({ name }) => isChosen(part.title, name))) return []
    const { title, questions } = part
    return [{ ...part, questions: questions.filter(({ name, isReference }) => isReference || isChosen(title, name)) }]
  })
}

/**
 * Asks all rounds of a part, in alternating order.
 *
 * @param rounds how many
 * @param signal ends the rounds early
 */
export async function measurePart(part: Part, rounds: number, signal: AbortSignal): Promise<readonly Row[]> {
  const { title, questions, isExact = false } = part
  const figures = new Map<string, Pair<number[]>>(questions.map(({ name }) => [name, { before: [], now: [] }]))
  const report: Report = (question, side, figure) => {
    if (figure !== undefined) figures.get(question)?.[side].push(figure)
  }
  const names = new Set(figures.keys())
  console.error(`${title}: prepare`)
  await part.prepare?.()
  const count = isExact ? 1 : rounds
  for (let round = 0; round < count; round++) {
    signal.throwIfAborted()
    console.error(`${title}: round ${round + 1} of ${count}`)
    await part.round(names, round % 2 === 0 ? sides : sides.toReversed(), report)
  }
  return questions.map(({ name, unit, isReference = false }) => ({
    question: name,
    unit,
    figures: figures.get(name) ?? { before: [], now: [] },
    isExact,
    isReference,
  }))
}
