/** Legends of drawings: below them as far as they fit, and complete in the help. @module */
import type { Language, Localized } from '@puente/core'
import { flow } from '../text/arrange.ts'
import { type Line, truncateLine } from '../text/line.ts'

/** A symbol of a drawing and its meaning. */
export interface Sign {
  readonly sign: string
  readonly means: Localized
}

/** Symbols with their meanings, on as few lines as possible. */
export const signLines = (signs: readonly Sign[], language: Language, width: number): readonly Line[] =>
  flow(
    signs.map(
      ({ sign, means }): Line => [
        { text: sign, tone: 'key' },
        { text: ` ${means[language]}`, tone: 'muted' },
      ],
    ),
    2,
    width,
  ).map((line) => truncateLine(line, width))
