/**
 * Values at a path of a record: keys joined by dots, where `[]` after a key steps into each item of a list.
 *
 * @module
 */
import { checkedText, isObject } from '../util/check-value.ts'

interface Step {
  readonly key: string
  readonly each: boolean
}

/** A value and where it stands, like `citations.0.page`. */
export interface PathValue {
  readonly path: string
  readonly value: unknown
}

const stepOf = (step: string): Step =>
  step.endsWith('[]') ? { key: step.slice(0, -2), each: true } : { key: step, each: false }

const stepsOf = (path: string): readonly Step[] => path.split('.').map(stepOf)

/** The value of an object's own key; undefined for what is no object, or has no such key. */
export function ownValue(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined
  // Most records lack most fields, so that whether it is a field of the object itself is checked last.
  const inner: unknown = Reflect.get(value, key)
  return inner !== undefined && Object.hasOwn(value, key) ? inner : undefined
}

/** Calls back with each value; with where it stands as well if `path` is given, which is where the first one stands. */
function visit(
  value: unknown,
  steps: readonly Step[],
  at: number,
  found: (value: unknown, path: string) => void,
  path?: string,
): void {
  const step = steps[at]
  if (step === undefined) {
    found(value, path ?? '')
    return
  }
  const { key, each } = step
  const inner = ownValue(value, key)
  if (inner === undefined) return
  const here = path === undefined ? undefined : path === '' ? key : `${path}.${key}`
  if (!each || !Array.isArray(inner)) visit(inner, steps, at + 1, found, here)
  else
    for (let item = 0; item < inner.length; item++)
      visit(inner[item], steps, at + 1, found, here === undefined ? undefined : `${here}.${item}`)
}

/** A visitor of the values at a path, for very many records: it makes no list for each. */
export function pathVisitor(path: string): (record: unknown, found: (value: unknown) => void) => void {
  const steps = stepsOf(path)
  return (record, found) => visit(record, steps, 0, found)
}

/** A reader of the values at a path, for very many records: the path is read once. */
export function pathReader(path: string): (record: unknown) => readonly unknown[] {
  const visit = pathVisitor(path)
  return (record) => {
    const values: unknown[] = []
    visit(record, (value) => values.push(value))
    return values
  }
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
  return pathReader(checkedText('path', path))(value)
}

/** The values at a path, each with its own: `parties[].actor` has `parties.0.actor`. */
export function pathValuesAt(record: unknown, path: string): readonly PathValue[] {
  const values: PathValue[] = []
  visit(record, stepsOf(path), 0, (value, at) => values.push({ path: at, value }), '')
  return values
}
