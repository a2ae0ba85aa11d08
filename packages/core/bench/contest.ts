/** What it takes to compare engines on a question. @module */
import type { Atlas } from '../src/dataset/atlas.ts'
import type { Dice } from './atlas/dice.ts'

/** Answers one question. */
export type Ask<Question, Answer> = (question: Question) => Answer | Promise<Answer>

/** One way to answer a contest's questions. */
export interface Engine<Question, Answer> {
  /** As the tables name it. */
  readonly label: string
  /** The npm package whose version the tables name; absent: this repository, or Node itself. */
  readonly package?: string
  /** The largest dataset that it is measured on: beyond, one question takes seconds. */
  readonly mostOrganizations?: number
  /** Takes the data in, and gives what answers. */
  readonly build: (atlas: Atlas) => Ask<Question, Answer> | Promise<Ask<Question, Answer>>
}

/** A contest whose kind of question is hidden: it is used in the same way as all others. */
export type AnyContest = <Used>(use: <Question, Answer>(contest: Contest<Question, Answer>) => Used) => Used

/** Hides what a contest asks. */
export const anyContest =
  <Question, Answer>(contest: Contest<Question, Answer>): AnyContest =>
  (use) =>
    use(contest)

/** A question, many examples of it, who answers it, and what is right. */
export interface Contest<Question, Answer> {
  /** The question in words, for the tables. */
  readonly title: string
  /** What is wanted of the atlas's own engine, for the tables. */
  readonly aim: string
  /** Varied questions. */
  readonly questions: (atlas: Atlas, dice: Dice, count: number) => readonly Question[]
  /** By their names on the command line; the atlas's own is called `puente`. */
  readonly engines: Readonly<Record<string, Engine<Question, Answer>>>
  /** Judges answers, by an oracle that is as plain as can be. */
  readonly judge: (atlas: Atlas) => (question: Question, answer: Answer) => boolean
  /** What the share of answers that pass is called; absent: every answer must pass, or the engine is not timed. */
  readonly rate?: string
}
