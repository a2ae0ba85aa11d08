/**
 * Freezes a value and all that it holds.
 *
 * @param value plain data: objects, arrays, primitives, without cycles
 * @returns the same value
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
