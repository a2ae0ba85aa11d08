import { writePage as write } from '@puente/tooling/write-page'

const page = new URL('../../../docs/performance.md', import.meta.url)

/** Puts tables between the two marks of docs/performance.md. */
export const writePage = (tables: string): void =>
  write(page, '<!-- measured: begin (written by `pnpm bench --write`) -->', '<!-- measured: end -->', tables)
