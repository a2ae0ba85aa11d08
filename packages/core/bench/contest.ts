/** What it takes to compare engines on a question. @module */
import type { Atlas } from '../src/dataset/atlas.ts'
import type { Dice } from './atlas/dice.ts'

/** Answers one question. */
export type Ask<Asked, Answer> = (asked: Asked) => Answer | Promise<Answer>

/** One way to answer a contest's questions. */
export interface Engine<Asked, Answer> {
  /** As the tables name it. */
  readonly label: string
  /** The npm package whose version the tables name; absent: this repository, or Node itself. */
  readonly package?: string
  /** The largest dataset on which it is asked: beyond, one question takes seconds. */
  readonly mostOrganizations?: number
  /** Takes the data in, and gives what answers. */
  readonly build: (atlas: Atlas) => Ask<Asked, Answer> | Promise<Ask<Asked, Answer>>
}

/** A contest of which one need not know what is asked: whoever uses it does so for all kinds of questions alike. */
export type AnyContest = <Used>(use: <Asked, Answer>(contest: Contest<Asked, Answer>) => Used) => Used

/** Hides what a contest asks. */
export const anyContest =
  <Asked, Answer>(contest: Contest<Asked, Answer>): AnyContest =>
  (use) =>
    use(contest)

/** A question, many examples of it, who answers it, and what is right. */
export interface Contest<Asked, Answer> {
  /** What is asked, for the tables. */
  readonly title: string
  /** What is wanted of the atlas's own engine, for the tables. */
  readonly aim: string
  /** Varied questions. */
  readonly questions: (atlas: Atlas, dice: Dice, count: number) => readonly Asked[]
  /** By their names on the command line; the atlas's own is called `puente`. */
  readonly engines: Readonly<Record<string, Engine<Asked, Answer>>>
  /** Judges answers, by an oracle that is as plain as can be. */
  readonly judge: (atlas: Atlas) => (asked: Asked, answer: Answer) => boolean
  /** What the share of answers that pass is called; absent: every answer must pass, or the engine is not timed. */
  readonly rate?: string
}
