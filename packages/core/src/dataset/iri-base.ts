/** Where the IRIs of what an atlas names begin. @module */

/** A name that is reserved for examples: it leads nowhere. */
export const nowhere = 'https://puente.example/'

/** @throws {RangeError} if the base is no absolute IRI */
export function checkedBase(base: string): string {
  if (!URL.canParse(base))
    throw new RangeError(`"${base}" is no IRI to put records below: give one like https://example.org/atlas/`)
  return base.endsWith('/') ? base : `${base}/`
}
