/** From what the keyboard sent to the state after it. @module */

import type { AtlasCache } from '../app/atlas-cache.ts'
import type { Layout } from '../app/layout.ts'
import { contextOf } from '../app/screen-context.ts'
import { type State, withoutCount, withoutMessage } from '../app/state.ts'
import type { KeyEvent } from '../input/key-event.ts'
import { isTyping } from '../input/modes.ts'
import { resolveKey } from '../input/resolve-key.ts'
import type { MouseEvent } from '../terminal/mouse.ts'
import { modeOf } from './overlays.ts'
import { reduce } from './update.ts'

/** Longer counts than these move no further than to an end. */
const mostDigits = 6

/** The state after a digit of how often the next command is to be carried out. */
const counted = (state: State, digit: string): State => ({
  ...withoutMessage(state),
  count: `${state.count ?? ''}${digit}`.slice(0, mostDigits),
})

/** The state after a key press. A key without a meaning ends what was said and counted, too. */
export function onKey(cache: AtlasCache, layout: Layout, before: State, event: KeyEvent): State {
  const { keymap, count } = before
  const { action, digit, rest } = resolveKey(keymap, modeOf(before), event, count !== undefined)
  const after =
    digit !== undefined
      ? counted(before, digit)
      : action === undefined
        ? withoutCount(withoutMessage(before))
        : reduce(contextOf(cache, layout, before), action)
  return rest === undefined ? after : onKey(cache, layout, after, rest)
}

/** The state after something that the mouse did. */
export const onMouse = (cache: AtlasCache, layout: Layout, before: State, event: MouseEvent): State =>
  reduce(contextOf(cache, layout, before), event)

/** The state after a paste: text where one types, and nothing elsewhere, since none of it was meant as a key. */
export const onPaste = (cache: AtlasCache, layout: Layout, before: State, text: string): State =>
  isTyping(modeOf(before)) ? reduce(contextOf(cache, layout, before), { kind: 'text', text }) : before
