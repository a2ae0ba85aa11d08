import { checkedText } from './check-argument.ts'

interface Step {
  readonly key: string
  readonly each: boolean
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function visit(value: unknown, steps: readonly Step[], at: number, found: (value: unknown) => void): void {
  const step = steps[at]
  if (step === undefined) {
    found(value)
    return
  }
  const inner = isObject(value) ? value[step.key] : undefined
  if (inner === undefined) return
  if (!step.each) visit(inner, steps, at + 1, found)
  else if (Array.isArray(inner)) for (const item of inner) visit(item, steps, at + 1, found)
}

/**
 * A visitor of the values that stand at a path of records; like `valuesAt`, without a list for each record.
 *
 * @param path keys joined by dots, as a collection's description gives it; `[]` steps into each item of a list
 */
export function pathVisitor(path: string): (record: unknown, found: (value: unknown) => void) => void {
  const steps = path.split('.').map((step): Step => {
    const each = step.endsWith('[]')
    return { key: each ? step.slice(0, -2) : step, each }
  })
  return (record, found) => visit(record, steps, 0, found)
}

/**
 * The values that stand at a path of a record.
 *
 * @param value a record, or a part of one
 * @param path keys joined by dots; `[]` after a key steps into each item of a list
 * @returns the values, in order; none where a step is missing
 * @example
 * valuesAt({ parties: [{ actor: 'a' }, { actor: 'b' }] }, 'parties[].actor') // ['a', 'b']
 */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  checkedText('path', path)
  // Most records lack most fields: those need no path taken apart.
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, firstKey(path))) return []
  return path.split('.').reduce<readonly unknown[]>(stepInto, [value])
}

/** The key with which a path begins: of both `a.b` and `a[].b` it is `a`. */
export function firstKey(path: string): string {
  const dot = path.indexOf('.')
  const step = dot === -1 ? path : path.slice(0, dot)
  return step.endsWith('[]') ? step.slice(0, -2) : step
}

function stepInto(values: readonly unknown[], step: string): readonly unknown[] {
  const each = step.endsWith('[]')
  const key = each ? step.slice(0, -2) : step
  return values.flatMap((value) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return []
    const inner: unknown = Reflect.get(value, key)
    return each && Array.isArray(inner) ? inner : [inner]
  })
}
