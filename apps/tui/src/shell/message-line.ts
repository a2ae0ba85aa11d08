import type { Language } from '@puente/core'
import type { Message } from '../app/state.ts'
import { truncateLine } from '../text/fit-line.ts'
import type { Line } from '../text/line.ts'

/** What is said on the last line, instead of the hints. */
export const messageLine = ({ text, tone = 'heading' }: Message, language: Language, width: number): Line =>
  truncateLine([{ text: ` ${text[language]}`, tone }], width)
