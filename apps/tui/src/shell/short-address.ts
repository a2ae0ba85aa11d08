import { graphemes, takeWidth, textWidth } from '../text/width.ts'

/** As much of the end of a text as fits. */
const takeEnd = (text: string, width: number): string =>
  graphemes(takeWidth(graphemes(text).toReversed().join(''), width))
    .toReversed()
    .join('')

/**
 * An address in the room there is: its site and its end tell more than its middle.
 *
 * @param address any URL
 * @param width columns
 * @example
 * shortAddress('https://www.example.org/a/long/way/to/the-page', 30) // 'www.example.org/…o/the-page'
 */
export function shortAddress(address: string, width: number): string {
  if (textWidth(address) <= width) return address
  const bare = address.replace(/^https?:\/\//, '')
  if (textWidth(bare) <= width) return bare
  const site = /^[^/]*\//.exec(bare)?.[0] ?? ''
  const room = width - textWidth(site) - 1
  return room < textWidth(site) / 2 ? `${takeWidth(bare, width - 1)}…` : `${site}…${takeEnd(bare, room)}`
}
