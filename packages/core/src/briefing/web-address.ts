/** An address as it may be linked to. */
export interface WebAddress {
  readonly href: string
  /** What a reader sees of it. */
  readonly host: string
}

/**
 * The address of a source, if it is one of the web: a dataset may hold others, which no document should link to.
 *
 * @param url any text
 */
export function webAddress(url: string | undefined): WebAddress | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { href, host, protocol } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  // Parentheses and angle brackets would end a link in Markdown.
  return { href: href.replace(/[()<>]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`), host }
}
