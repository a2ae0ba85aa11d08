/** Entity tags (RFC 9110 §8.8.3). @module */

/** As many letters of a digest as make two answers with one tag unthinkable. */
const tagLetters = 22

/**
 * The strong tag of a representation: equal tags mean equal bytes, at whatever address.
 *
 * @param body the bytes as they are sent, after any coding
 * @param metadata what else tells representations apart, such as the media type
 */
export async function entityTag(body: Uint8Array<ArrayBuffer>, metadata: readonly string[]): Promise<string> {
  const beside = new TextEncoder().encode(`${metadata.join('\n')}\n\n`)
  const bytes = new Uint8Array(beside.length + body.length)
  bytes.set(beside)
  bytes.set(body, beside.length)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const letters = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
  return `"${letters.slice(0, tagLetters)}"`
}

/** The tags of a list, each with whether it is weak. */
const listed = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g

/**
 * Whether an `If-None-Match` header names an entity tag: the client has the answer already. Weak and strong tags compare
 * equal.
 *
 * @param header the header's value
 * @param tag the strong tag of the answer, with its quotes
 * @example
 * namesTag('W/"a", "b"', '"a"') // true
 */
export const matchesWeakly = (header: string, tag: string): boolean =>
  header.trim() === '*' || [...header.matchAll(listed)].some(([, , named]) => named === tag)

/**
 * Whether an `If-Match` header names an entity tag: the answer is still the one that the client knows. A weak tag names
 * none.
 *
 * @param header the header's value
 * @param tag the strong tag of the answer, with its quotes
 * @example
 * matchesTag('W/"a", "b"', '"a"') // false
 */
export const matchesStrongly = (header: string, tag: string): boolean =>
  header.trim() === '*' || [...header.matchAll(listed)].some(([, weak, named]) => weak === undefined && named === tag)
