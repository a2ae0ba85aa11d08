/** The examples that READMEs and guides give, as they stand there. @module */
import { readFileSync } from 'node:fs'

const readmes = [
  'README.md',
  'README.es.md',
  'docs/library.md',
  'docs/service.md',
  'packages/core/README.md',
  'packages/files/README.md',
  'apps/api/README.md',
]

/** The blocks of code in one language that a README has. */
function blocks(readme: string, language: string): readonly string[] {
  const text = readFileSync(new URL(`../../${readme}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, written, code = '']) =>
    written === language ? [code] : [],
  )
}

/** An example in TypeScript. */
export interface Example {
  readonly readme: string
  /** A name for files. */
  readonly name: string
  readonly code: string
}

/** Every example in TypeScript. */
export const examples: readonly Example[] = readmes.flatMap((readme) =>
  blocks(readme, 'ts').map((code, at) => ({ readme, name: `${readme.replace(/\W+/gu, '-')}-${at}`, code })),
)

/** Those that need the library alone. */
export const libraryExamples = examples.filter(({ code }) => !code.includes('@puente/api'))

/** Those that ask a service, or are one. */
export const serviceExamples = examples.filter(({ code }) => code.includes('@puente/api'))

/** Every address that the README asks with curl, as its origin is left out. */
export const requestsWithCurl: readonly string[] = readmes
  .flatMap((readme) => blocks(readme, 'sh'))
  .flatMap((code) =>
    [...code.matchAll(/^curl '(?:http:\/\/localhost:3000)([^']+)'$/gmu)].map(([, target = '']) => target),
  )

/** An example that has what it would have printed in `json`, as runtimes print values differently, and does `then`. */
export const telling = (code: string, then: string): string =>
  `const printed = []\n${code.replaceAll('console.log(', 'printed.push(')}\nconst json = JSON.stringify(printed)\n${then}\n`

/** The same module as CommonJS. */
export const asCommonJs = (code: string): string =>
  code.replaceAll(/import (\{[^}]+\}|\w+) from ('[^']+')(?: with \{[^}]+\})?/gu, 'const $1 = require($2)')
