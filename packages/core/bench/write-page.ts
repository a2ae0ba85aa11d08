import { replaceSection as write } from '@puente/tooling/write-file'

const page = new URL('../../../docs/performance.md', import.meta.url)

/** Puts tables between the two marks of docs/performance.md. */
export const replaceSection = (tables: string): void =>
  write(page, '<!-- measured: begin (written by `pnpm bench --write`) -->', '<!-- measured: end -->', tables)
