/** Names of sheets, as the format takes them. @module */

const maxLength = 31

/** Excel keeps this name for itself. */
const reserved = 'history'

/** What no name may have in it, and an apostrophe neither at its beginning nor at its end. */
const forbidden = /[[\]:*?/\\\p{Cc}]|^'|'$/gu

const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed().trim()

/**
 * A name for each sheet: as it is called, but for what the format forbids. Case does not tell two names apart.
 *
 * @param wanted what each sheet is called, in their order
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set([reserved, ''])
  return wanted.map((text) => {
    const plain = text.replace(forbidden, ' ')
    let name = cut(plain, maxLength)
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const mark = ` ${number}`
      name = cut(plain, maxLength - mark.length) + mark
    }
    taken.add(name.toLowerCase())
    return name
  })
}

/** A sheet, or a place in it, as formulas and links name it. */
export const inSheet = (name: string, place: string): string => `'${name.replaceAll("'", "''")}'!${place}`
