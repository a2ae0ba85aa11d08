/** What is typed below a place, where the source stands otherwise. @module */

import type { ScreenContext } from '../app/screen-context.ts'
import type { Prompt } from '../app/state.ts'
import { keyOf } from '../input/keymap.ts'
import { inputLine } from '../screens/input-line.ts'
import { truncateLine } from '../text/fit-line.ts'
import { blank, type Line, lineOf } from '../text/line.ts'
import { wrap } from '../text/wrap.ts'
import { words } from '../words.ts'

/** What is asked, and what is to be said of the answer. */
function linesOf({ state: { language, keymap }, layout: { columns } }: ScreenContext, prompt: Prompt): readonly Line[] {
  const width = columns - 2
  switch (prompt.kind) {
    case 'finding': {
      const { input, isFound } = prompt
      const missing = `${words.notOnScreen[language]} `
      return [
        isFound
          ? inputLine('/', input, true, width)
          : [{ text: missing, tone: 'warning' }, ...inputLine('/', input, true, Math.max(1, width - missing.length))],
      ]
    }
    case 'naming': {
      const { input, problem } = prompt
      const asked = inputLine(words.saveAs[language], input, true, width)
      return problem === undefined ? [asked] : [asked, lineOf(problem[language], 'error')]
    }
    case 'replacing': {
      const choice = `${keyOf(keymap, 'replace', language)} / ${keyOf(keymap, 'keep-file', language)}`
      return wrap(lineOf(`${prompt.path} ${words.exists[language]} ${choice}`, 'warning'), Math.max(1, width))
    }
    case 'writing':
      return [lineOf(words.writing[language], 'muted')]
    default:
      return prompt satisfies never
  }
}

/** The lines of a prompt, as many as the source has elsewhere; where there is one, a problem stands before the name. */
export function promptLines(context: ScreenContext, prompt: Prompt): readonly Line[] {
  const { columns, sourceLines: count } = context.layout
  const lines = linesOf(context, prompt)
  const isCut = lines.length > count
  const shown = isCut && prompt.kind === 'replacing' ? lines.slice(-count) : lines.slice(0, count)
  return Array.from({ length: count }, (_, at) => {
    const line = shown[at]
    return line === undefined ? blank : truncateLine([{ text: ' ' }, ...line], columns)
  })
}
