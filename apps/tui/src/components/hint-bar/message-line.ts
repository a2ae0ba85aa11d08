import type { Language } from '@puente/core'
import { truncateLine } from '../../lines/fit-line.ts'
import type { Line } from '../../lines/line.ts'
import type { Message } from '../../state/state.ts'

/** What is said on the last line, instead of the hints. */
export const messageLine = ({ text, tone = 'heading' }: Message, language: Language, width: number): Line =>
  truncateLine([{ text: ` ${text[language]}`, tone }], width)
