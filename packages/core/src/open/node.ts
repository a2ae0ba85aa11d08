/**
 * `@puente/core/node`: datasets of one's own, from files.
 *
 * @module
 */
export { openPath, type UnreadableDataset } from './open-path.ts'
export { readFolder } from './read-folder.ts'
