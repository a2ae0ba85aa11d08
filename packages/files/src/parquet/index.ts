/**
 * `@puente/files/parquet`: the whole atlas as Parquet files, and a list as one.
 *
 * @module
 */
export {
  listParquetChunks,
  type ParquetFile,
  type ParquetListing,
  type ParquetOptions,
  parquetFiles,
} from './parquet.ts'
