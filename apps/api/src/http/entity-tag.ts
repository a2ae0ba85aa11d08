/**
 * Whether an `If-None-Match` header names an entity tag: the asker has the answer already.
 *
 * @param header the header's value
 * @param tag the strong tag of the answer, with its quotes
 * @example
 * namesTag('W/"a", "b"', '"a"') // true: for this header weak and strong tags compare equal
 */
export const namesTag = (header: string, tag: string): boolean =>
  header.trim() === '*' || (header.match(/"[^"]*"/g)?.includes(tag) ?? false)
