/**
 * `@puente/files/xlsx`: lists and the whole atlas as Excel workbooks.
 *
 * @module
 */
export { atlasXlsxChunks, type ListXlsxOptions, listXlsxChunks, type XlsxListing, type XlsxOptions } from './xlsx.ts'
