/**
 * Something made once for each id, when it is first asked for, and kept as long as what is returned.
 *
 * @param make makes it; must depend on the id alone
 */
export function oncePerId<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, { readonly value: T }>()
  return (id) => {
    const earlier = made.get(id)
    if (earlier !== undefined) return earlier.value
    const value = make(id)
    made.set(id, { value })
    return value
  }
}
