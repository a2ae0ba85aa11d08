/**
 * A number of 32 bits that depends on a text and a seed (FNV-1a, over UTF-16 units), by which texts are found.
 *
 * @param seed one that strangers do not know, where they choose the texts: nobody can then choose many of one hash
 */
export function hashText(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
