/** Lists as an address writes them: with commas, and a value that holds one in quotes. @module */

/** A sign that the query language has before a value, and the value. */
const signed = /^([!=]?)(.*)$/s

/** One value of a list: in quotes where its own comma would part it, unless it is in quotes already. */
function itemText(item: string): string {
  const [, sign = '', value = item] = signed.exec(item) ?? []
  const isOneWord = !value.includes(',') || value.startsWith('"')
  return isOneWord ? item : `${sign}"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

/**
 * A list as an address writes it.
 *
 * @param items each is one value, whatever commas it holds; `!` or `=` before it keeps its meaning
 * @example
 * listText(['ES', 'FR']) // 'ES,FR'
 * listText(['Clúster Automotriz, A.C.']) // '"Clúster Automotriz, A.C."'
 */
export const listText = (items: readonly (string | number | boolean)[]): string =>
  items.map((item) => itemText(String(item))).join(',')
