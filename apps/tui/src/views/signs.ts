/** Signs and figures of a drawing, and what they mean: below it as far as there is room, and whole in the help. @module */
import type { Language, Localized } from '@puente/core'
import { flow } from '../text/arrange.ts'
import { type Line, truncateLine } from '../text/line.ts'

/** A sign or figure, and what it means. */
export interface Sign {
  readonly sign: string
  readonly means: Localized
}

/** Signs one after the other on as many lines as they need. */
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
