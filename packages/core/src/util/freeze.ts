import { isLazyList } from './lazy-list.ts'

/** Freezes plain data without cycles, and returns it. Lists that read their items cannot be changed anyway. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || isLazyList(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
