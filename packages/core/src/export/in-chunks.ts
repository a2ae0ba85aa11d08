/**
 * Texts in chunks: what may be long is made piece by piece while it is written, so that no program holds it whole.
 *
 * @module
 */

/** From this length on, in characters, a chunk is handed over: large enough to be sent at once, and made in a few milliseconds. */
const chunkLength = 32_768

/** Pieces of a text, put together to chunks; only the last may be short. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** The whole text. */
export const joined = (pieces: Iterable<string>): string => Array.from(pieces).join('')

/** What JSON.stringify gives of a list, item by item. */
export function* jsonArray(items: Iterable<unknown>): Generator<string> {
  let before = '['
  for (const item of items) {
    yield before + JSON.stringify(item)
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}

/** What JSON.stringify gives of an object, of whose members each is given as JSON: a text, or pieces of one. */
export function* jsonMembers(
  members: Iterable<readonly [name: string, value: string | Iterable<string>]>,
): Generator<string> {
  let before = '{'
  for (const [name, value] of members) {
    yield `${before}${JSON.stringify(name)}:`
    if (typeof value === 'string') yield value
    else yield* value
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

/** The same of members that are few. */
export const jsonObject = (members: Readonly<Record<string, string | Iterable<string>>>): Generator<string> =>
  jsonMembers(Object.entries(members))
