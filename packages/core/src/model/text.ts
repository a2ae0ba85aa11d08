/** Texts of a dataset: never empty, never endless, and without characters that nobody sees. @module */
import * as z from 'zod'
import { isWhole, showsSomething, visibleLine, visibleLines } from '../util/hidden-characters.ts'
import { forms } from './forms.ts'

/** How many characters the texts of a dataset may have at the most. */
export const longest = { id: 200, name: 300, line: 1000, text: 10_000, url: 2048 } as const

const visibleText = (most: number, visible: RegExp, message: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(visible, message)
    .refine(isWhole, message)
    .refine((text) => showsSomething.test(text), forms.visibleText.en)

/** Schema of a text of one line, like a name. */
export const textLine = (most: number = longest.line) => visibleText(most, visibleLine, forms.visibleLine.en)

/** Schema of a text that may have paragraphs. */
export const textLines = (most: number = longest.text) => visibleText(most, visibleLines, forms.visibleLines.en)

/** Schema of the address of a page. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: forms.web.en })
    .max(longest.url)
    .regex(visibleLine, forms.visibleLine.en)
