import type { Key } from 'ink'
import { expect, it } from 'vitest'
import { keyEventsOf } from './keys.ts'

/** What Ink reports of characters that came at once: no key of a name, and no modifier. */
const plain = { eventType: undefined } as unknown as Key

it.each([
  ['abc', [{ text: 'abc' }]],
  ['claut\r', [{ text: 'claut' }, { key: 'enter' }]],
  ['\u0015solar\t', [{ key: 'ctrl+u' }, { text: 'solar' }, { key: 'tab' }]],
  ['q\u001a', [{ text: 'q' }, { key: 'ctrl+z' }]],
  ['energ\u00eda \u00e9', [{ text: 'energía é' }]],
  ['a\u0000b', [{ text: 'a' }, { text: 'b' }]],
])('takes %j, typed faster than it is read, apart into keys', (input, events) => {
  expect(keyEventsOf(input, plain)).toEqual(events)
})
