/** Parts of the modules that are generated. @module */

/** The first line of each. */
export const header =
  '// Generated from the model and from data/ by scripts/generate.ts: edit those, then run `pnpm generate`.\n'

/** A text as code. */
export const quoted = (text: string) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`

/**
 * JSON of which an engine reads the code quickly: with letters beyond Latin-1 it would take twice the memory, and with an
 * apostrophe a bundler writes a template.
 */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[^\0-\xff]|'/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** JSON as code, with a line for whatever has a name: read when it is asked for, it costs an importer less than objects. */
export const jsonLines = (value: unknown): string =>
  plainJson(value)
    .split(/(?=(?<!^)\{"name":)/)
    .map(quoted)
    .join(' +\n  ')
