/**
 * `@puente/core/compiled`: opens compiled atlases, and nothing else: a program that only answers from one needs neither
 * schemas nor rules.
 *
 * @module
 */

export type { UnreadableDataset } from '../../dataset/unreadable-dataset.ts'
export { holdsCompiled, openCompiled } from './open-compiled.ts'
