import { replaceSection } from '@puente/tooling/write-file'

const page = new URL('../../docs/performance-startup.md', import.meta.url)

/** Puts what was measured into its part of docs/performance-startup.md. */
export const writePart = (part: 'start-up' | 'size' | 'bundlers' | 'type-check', command: string, text: string): void =>
  replaceSection(page, `<!-- ${part}: begin (written by \`${command} --write\`) -->`, `<!-- ${part}: end -->`, text)
