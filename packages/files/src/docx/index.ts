/**
 * `@puente/files/docx`: briefings as Word documents.
 *
 * @module
 */
export { briefingDocx } from './briefing-docx.ts'
