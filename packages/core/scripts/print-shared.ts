/** Plain data as TypeScript in which what stands several times is written once. @module */

/** Shorter than this, a value is sooner read where it stands than looked up. */
const minSharedLength = 40

/** What is printed, and the constants that it needs before it. */
export interface Printed {
  readonly constants: string
  readonly value: string
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What an item of a list is called in a path: by its own name if it has one, so that a new item renames no other. */
const itemName = (item: unknown, position: number): string =>
  isComposite(item) && 'name' in item && typeof item.name === 'string' ? item.name : String(position)

const partsOf = (value: object): readonly (readonly [string, unknown])[] =>
  Array.isArray(value) ? value.map((item, position) => [itemName(item, position), item]) : Object.entries(value)

/** How often each part stands there, by its JSON. */
function countParts(root: unknown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const visit = (value: unknown) => {
    if (!isComposite(value)) return
    const json = JSON.stringify(value)
    const earlier = counts.get(json) ?? 0
    counts.set(json, earlier + 1)
    // What lies within a part that stands twice is written once already.
    if (earlier === 0) for (const [, inner] of partsOf(value)) visit(inner)
  }
  visit(root)
  return counts
}

const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name))

/**
 * Prints plain data as TypeScript; each object or list that stands several times becomes a constant of its own, called
 * after the place where it stands first.
 *
 * @param root objects, lists, texts, numbers, booleans
 * @returns the constants, each `as const` and before its first use, and the value that names them
 */
export function printShared(root: unknown): Printed {
  const counts = countParts(root)
  const names = new Map<string, string>()
  const constants: string[] = []

  const body = (value: object, path: readonly string[], indent: string): string => {
    const deeper = `${indent}  `
    const lines = partsOf(value).map(([name, inner]) => {
      const printed = print(inner, [...path, name], deeper)
      return `${deeper}${Array.isArray(value) ? '' : `${key(name)}: `}${printed},\n`
    })
    const [open, close] = Array.isArray(value) ? '[]' : '{}'
    return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join('')}${indent}${close}`
  }

  const print = (value: unknown, path: readonly string[], indent: string): string => {
    if (!isComposite(value)) return JSON.stringify(value)
    const json = JSON.stringify(value)
    if (json.length < minSharedLength || (counts.get(json) ?? 0) < 2) return body(value, path, indent)
    const known = names.get(json)
    if (known !== undefined) return known
    const name = path.join('_').replaceAll(/\W+/g, '_')
    names.set(json, name)
    const printed = body(value, path, '')
    constants.push(`const ${name} = ${printed} as const\n`)
    return name
  }

  const value = print(root, [], '')
  return { constants: constants.join('\n'), value }
}
