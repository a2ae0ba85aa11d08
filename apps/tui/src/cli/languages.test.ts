/** Help and usage errors are in one language throughout. @module */
import type { Language } from '@puente/core'
import { describe, expect, it } from 'vitest'
import { recorded } from '../testing/recorded-io.ts'
import { commands, createProgram } from './program.ts'
import { PuenteCommand } from './puente-command.ts'
import { languageFromArgs } from './raw-arguments.ts'

const { context } = recorded()

const programIn = (language: Language): PuenteCommand =>
  createProgram(commands, context.io, '1.2.3', language, () => {})

/** The program and every command of it, the hidden one too. */
const all = (language: Language): readonly PuenteCommand[] => {
  const program = programIn(language)
  return [program, ...program.commands.filter((command) => command instanceof PuenteCommand)]
}

/** The whole help, as it is printed, but for the examples. */
const helpOf = (command: PuenteCommand): string =>
  [command.helpInformation(), ...command.notes].join('\n').replaceAll(/'[^'\n]*'/g, ' ')

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/(?<![-\w./])\p{L}{2,}(?![-\w./]*\w)/gu) ?? [])

/** What is written alike in both languages, and what is typed. */
const inBoth = new Set([
  ...Object.keys(commands),
  ...['puente', 'complete', 'atlas', 'dataset', 'no', 'actor', 'shell', 'id', 'terminal', 'sector', 'echo'],
  ...['json', 'csv', 'svg', 'yaml', 'http', 'bash', 'zsh', 'fish', 'compinit', 'ctrl', 'sigterm', 'excel'],
  // Parts of the settings file.
  ...['keys', 'search'],
  // Values of options.
  ...[
    'en',
    'es',
    'dark',
    'light',
    'contrast',
    'plain',
    'text',
    'graphml',
    'gexf',
    'jgf',
    'dot',
    'md',
    'html',
    'ndjson',
  ],
  ...['docx', 'pdf', 'xlsx', 'ttl', 'nq', 'bib', 'ris', 'csl', 'parquet', 'catalog', 'shapes'],
  // Names of browsers.
  ...['chromium', 'google', 'chrome', 'microsoft', 'edge', 'brave'],
  // Names of standards.
  ...['iri', 'shacl'],
  ...[
    'geojson',
    'paper',
    'best',
    'jsonld',
    'event',
    'name',
    'value',
    'milestone',
    'partnership',
    'tie',
    'award',
    'result',
    'figure',
    'source',
    'cluster',
    'organization',
  ],
  ...['membership', 'country', 'region', 'ties', 'cytoscape'],
  // Names, what a configuration takes, and a word of both languages.
  ...['node', 'model', 'context', 'protocol', 'command', 'args', 'error', 'hash'],
  ...[
    'sql',
    'engine',
    'sqlite',
    'duckdb',
    'postgres',
    'datasette',
    'openpath',
    'postgresql',
    'pgpassword',
    'npm',
    'install',
    'pg',
    'pgpass',
  ],
])

const pairs = all('en').map((command, at) => ({ name: command.name(), en: command, es: all('es')[at] ?? command }))

it.each(pairs)('has no English word in the Spanish help of $name', ({ en, es }) => {
  const english = wordsOf(helpOf(en))
  expect([...wordsOf(helpOf(es))].filter((word) => english.has(word) && !inBoth.has(word))).toEqual([])
  expect(es.examples).toEqual(en.examples)
})

describe('the language of help and errors', () => {
  it.each<[readonly string[], Readonly<Record<string, string>>, Language]>([
    [[], {}, 'en'],
    [[], { LANG: 'es_MX.UTF-8' }, 'es'],
    [[], { LC_ALL: 'en_GB.UTF-8', LANG: 'es_MX.UTF-8' }, 'en'],
    [['--lang', 'es', '--help'], {}, 'es'],
    [['list', '--help', '--lang=es'], {}, 'es'],
    [['list', '--lang', 'en'], { LANG: 'es_MX.UTF-8' }, 'en'],
    [['list', '--lang', 'fr'], { LANG: 'es_MX.UTF-8' }, 'es'],
    [['list', '--lang'], {}, 'en'],
    [['search', '--', '--lang', 'es'], {}, 'en'],
  ])('with %j and %o is as expected', (args, env, language) => {
    expect(languageFromArgs(args, { ...context.io, env })).toBe(language)
  })
})
