import type { Line } from '../lines/line.ts'
import { textWidth } from '../lines/width.ts'
import { split, type TextInput } from '../state/text-input.ts'

/**
 * A line that is typed in, scrolled so that the caret shows.
 *
 * @param label what it is for
 * @param typing whether it has a caret
 * @param width columns
 */
export function inputLine(label: string, input: TextInput, typing: boolean, width: number): Line {
  const lead: Line = [{ text: `${label} `, tone: 'label' }]
  if (!typing) return [...lead, { text: input.text, tone: 'match' }]
  const [before, after] = split(input)
  const room = Math.max(1, width - textWidth(label) - 2)
  let shown = before
  while (textWidth(shown.join('')) > room) shown = shown.slice(1)
  const [at = ' ', ...rest] = after
  return [...lead, { text: shown.join('') }, { text: at, tone: 'caret' }, { text: rest.join('') }]
}
