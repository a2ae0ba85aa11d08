/** The last line of the window: what was said, what is being counted, or what keys do here. @module */

import type { ScreenContext } from '../app/screen-context.ts'
import type { Line } from '../text/line.ts'
import { hintLine } from './hint-line.ts'
import { messageLine } from './message-line.ts'
import { modeOf } from './overlays.ts'
import { worksAt } from './working.ts'

/** The last line. */
export function bottomLine(context: ScreenContext): Line {
  const { language, message, count, keymap } = context.state
  const { columns } = context.layout
  if (message !== undefined) return messageLine(message, language, columns)
  if (count !== undefined) return messageLine({ text: { en: `${count} …`, es: `${count} …` } }, language, columns)
  const works = (id: Parameters<typeof worksAt>[1]) => worksAt(context, id)
  return hintLine({ keymap, mode: modeOf(context.state), language, works }, columns)
}
