/**
 * `@puente/core/node`: datasets of one's own, from files; an atlas as a SQLite file, or in a PostgreSQL.
 *
 * @module
 */

export type { UnreadableDataset } from '../dataset/unreadable-dataset.ts'
export { type CompiledAtlas, compileAtlas } from './compiled/compile-atlas.ts'
export { holdsCompiled, openCompiled } from './compiled/open-compiled.ts'
export type { LoadProgress } from './fill-postgres.ts'
export { type LoadedPostgres, type LoadOptions, loadPostgres, type NotLoaded } from './load-postgres.ts'
export { type CreatedDataset, type NotCreated, newDataset } from './new-dataset.ts'
export { checkPath, openPath } from './open-path.ts'
export { readChangelog } from './read-changelog.ts'
export { type FolderContents, readFolder } from './read-folder.ts'
export { sqliteChunks } from './sqlite-chunks.ts'
export { type CreatedSqlite, type SqliteOptions, writeSqlite } from './sqlite-file.ts'
