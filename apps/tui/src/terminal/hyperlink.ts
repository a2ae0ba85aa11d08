import ansiEscapes from 'ansi-escapes'

/**
 * A text that a terminal opens as a link (OSC 8). It takes as many columns as the text.
 *
 * @param address where it leads; anything but the web's addresses, which may come from a dataset of anybody's, leads nowhere
 */
export function hyperlink(text: string, address: string): string {
  if (!URL.canParse(address)) return text
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? ansiEscapes.link(text, href) : text
}
