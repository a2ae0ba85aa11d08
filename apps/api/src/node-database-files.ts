/** What writes files for databases on Node, loaded at the first request for one. @module */
import type { DatabaseFiles } from './service.ts'

export const nodeDatabaseFiles: DatabaseFiles = {
  loadSqlite: () => import('./write-sqlite.ts'),
  loadParquet: () => import('@puente/files/parquet'),
}
