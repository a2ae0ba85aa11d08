/** Strong entity tags (RFC 9110 §8.8.3): equal tags mean equal bytes, at any address. @module */

/** 22 letters of base64 are 132 bits of the digest. */
const tagLetters = 22

/** The tag of what was made from some bytes, and depends on nothing else. */
export async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const letters = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
  return `"${letters.slice(0, tagLetters)}"`
}

/** The tag of a representation: its bytes, with the headers that say how to read them. */
export async function entityTag(
  body: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const metadata = [headers['content-type'], headers['content-language'], headers['content-encoding']]
  const prefix = new TextEncoder().encode(`${metadata.join('\n')}\n\n`)
  const bytes = new Uint8Array(prefix.length + body.length)
  bytes.set(prefix)
  bytes.set(body, prefix.length)
  return tagOf(bytes)
}

/** The tag of the same representation in a content coding, where its bytes are not known yet. */
export const codedTag = (tag: string, coding: string): string => tag.replace(/"$/, `-${coding}"`)
