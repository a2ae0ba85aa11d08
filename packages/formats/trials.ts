/** The programs that open the files, and what each must find. @module */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { DuckDBInstance } from '@duckdb/node-api'
import { instance } from '@viz-js/viz'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { parquetMetadata } from 'hyparquet'
import jsonld from 'jsonld'
import { jsonGraphFormat } from '../core/src/export/graph/testing/json-graph-format.ts'
import { counts } from './files.ts'

/** A file opened with a program. */
export interface Trial {
  readonly format: string
  readonly file: string
  readonly program: string
  /** Its version; throws where it is not there. */
  readonly version: () => string
  /** What it finds, which must be what core has. */
  readonly find: (path: string) => unknown
  readonly expected: unknown
  /** What was compared, in words. */
  readonly compared: string
}

const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] })

const script = join(import.meta.dirname, 'read.py')
const readInPython = (library: string, ...path: readonly string[]) =>
  run('/usr/bin/python3', [script, library, ...path]).trim()

const inPython = (library: string, program: string) => ({
  program,
  version: () => readInPython(library),
  find: (path: string): unknown => JSON.parse(readInPython(library, path)),
})

const require = createRequire(import.meta.url)

/** The version of a package, by the nearest description above its module. */
function versionOf(name: string): string {
  for (let folder = dirname(require.resolve(name)); ; folder = dirname(folder)) {
    try {
      const { name: found, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      if (found === name) return version
    } catch (error) {
      if (dirname(folder) === folder) throw error
    }
  }
}

const inNode = (name: string, program: string) => ({ program, version: () => versionOf(name) })

const text = (path: string): string => readFileSync(path, 'utf8')

const graphCounts = { nodes: counts.nodes, edges: counts.edges }
const ofGraph = { expected: graphCounts, compared: `${counts.nodes} nodes, ${counts.edges} edges` }
const orderOf = ({ order, size }: { readonly order: number; readonly size: number }) => ({ nodes: order, edges: size })

const ofStatements = { expected: { statements: counts.statements }, compared: `${counts.statements} statements` }
const ofSources = { expected: counts.sources, compared: `${counts.sources} references` }
const all = counts.rows.reduce((sum, [, rows]) => sum + rows, 0)
const ofRows = { expected: counts.rows, compared: `${counts.rows.length} tables, ${all} rows` }

const libreOffice = {
  program: 'LibreOffice',
  version: () => run('soffice', ['--version']).split(' ')[1] ?? '',
}

/** A file as LibreOffice converts it. */
function converted(path: string, filter: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'puente-formats-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, path])
  return text(join(folder, name))
}

const sheetRows = (csv: string): number => csv.trimEnd().split('\n').length - 1

/** Comma, quotes, UTF-8, and the second sheet, which is that of the clusters. */
const secondSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2'

export const trials: readonly Trial[] = [
  {
    format: 'CSV',
    file: 'clusters.csv',
    ...inPython('csv', 'csv of Python'),
    expected: { rows: counts.clusters },
    compared: `${counts.clusters} rows`,
  },
  {
    format: 'Excel',
    file: 'atlas.xlsx',
    ...inPython('openpyxl', 'openpyxl'),
    find: (path) => Object.values(JSON.parse(readInPython('openpyxl', path))),
    expected: counts.records,
    compared: `${counts.records.length} sheets with a row for each record`,
  },
  {
    format: 'Excel',
    file: 'atlas.xlsx',
    ...libreOffice,
    find: (path) => sheetRows(converted(path, secondSheet, 'atlas-Clusters.csv')),
    expected: counts.clusters,
    compared: `${counts.clusters} rows of the first collection`,
  },
  {
    format: 'Word',
    file: 'queretaro.docx',
    ...inPython('docx', 'python-docx'),
    find: (path) => {
      const { headings } = JSON.parse(readInPython('docx', path))
      return counts.headings.filter((heading) => headings.includes(heading))
    },
    expected: counts.headings,
    compared: `${counts.headings.length} headings`,
  },
  {
    format: 'Word',
    file: 'queretaro.docx',
    ...libreOffice,
    find: (path) => {
      const lines = converted(path, 'txt:Text', 'queretaro.txt')
      return counts.headings.filter((heading) => lines.includes(heading))
    },
    expected: counts.headings,
    compared: `${counts.headings.length} headings`,
  },
  {
    format: 'SQLite',
    file: 'atlas.sqlite',
    program: 'sqlite3',
    version: () => run('sqlite3', ['--version']).split(' ')[0] ?? '',
    find: (path) => {
      const ask = (sql: string) => run('sqlite3', ['-readonly', path, sql]).trim()
      const faults = [ask('PRAGMA integrity_check'), ask('PRAGMA foreign_key_check')]
      return [faults, counts.rows.map(([name]) => [name, Number(ask(`SELECT count(*) FROM ${name}`))])]
    },
    expected: [['ok', ''], counts.rows],
    compared: `${ofRows.compared}; whole, every reference leads to a row`,
  },
  {
    format: 'Parquet',
    file: 'parquet',
    ...inNode('@duckdb/node-api', 'DuckDB'),
    find: async (path) => {
      const duck = await (await DuckDBInstance.create(':memory:')).connect()
      const found: [string, number][] = []
      for (const [name] of counts.rows) {
        const result = await duck.runAndReadAll(`SELECT count(*)::INTEGER FROM '${path}/${name}.parquet'`)
        found.push([name, Number(result.getRows()[0]?.[0])])
      }
      return found
    },
    ...ofRows,
  },
  {
    format: 'Parquet',
    file: 'parquet',
    ...inNode('hyparquet', 'hyparquet'),
    find: (path) =>
      counts.rows.map(([name]) => {
        const bytes = Uint8Array.from(readFileSync(join(path, `${name}.parquet`)))
        return [name, Number(parquetMetadata(bytes.buffer).num_rows)]
      }),
    ...ofRows,
  },
  { format: 'JSON-LD', file: 'atlas.jsonld', ...inPython('rdflib', 'rdflib'), ...ofStatements },
  {
    format: 'JSON-LD',
    file: 'atlas.jsonld',
    ...inNode('jsonld', 'jsonld'),
    find: async (path) => {
      const quads = await jsonld.toRDF(JSON.parse(text(path)), { format: 'application/n-quads' })
      return { statements: String(quads).trimEnd().split('\n').length }
    },
    ...ofStatements,
  },
  { format: 'Turtle', file: 'atlas.ttl', ...inPython('rdflib', 'rdflib'), ...ofStatements },
  { format: 'N-Quads', file: 'atlas.nq', ...inPython('rdflib', 'rdflib'), ...ofStatements },
  ...['bib', 'ris', 'csl.json'].map((format) => ({
    format: { bib: 'BibTeX', ris: 'RIS' }[format] ?? 'CSL-JSON',
    file: `sources.${format}`,
    ...inNode('@citation-js/core', 'Citation.js'),
    find: (path: string) => new Cite(text(path)).data.length,
    ...ofSources,
  })),
  { format: 'GraphML', file: 'network.graphml', ...inPython('networkx', 'NetworkX'), ...ofGraph },
  {
    format: 'GraphML',
    file: 'network.graphml',
    ...inNode('graphology-graphml', 'graphology'),
    find: (path) => orderOf(graphml.parse(MultiDirectedGraph, text(path))),
    ...ofGraph,
  },
  { format: 'GraphML', file: 'network.graphml', ...inPython('igraph', 'igraph'), ...ofGraph },
  { format: 'GEXF 1.2draft', file: 'network.gexf', ...inPython('networkx', 'NetworkX'), ...ofGraph },
  { format: 'GEXF 1.3', file: 'network-1.3.gexf', ...inPython('networkx', 'NetworkX'), ...ofGraph },
  ...[
    ['GEXF 1.2draft', 'network.gexf'],
    ['GEXF 1.3', 'network-1.3.gexf'],
  ].map(([format = '', file = '']) => ({
    format,
    file,
    ...inNode('graphology-gexf', 'graphology'),
    find: (path: string) => orderOf(gexf.parse(MultiDirectedGraph, text(path))),
    ...ofGraph,
  })),
  { format: 'JSON, node-link', file: 'network.json', ...inPython('networkx', 'NetworkX'), ...ofGraph },
  {
    format: 'JSON Graph Format',
    file: 'network.jgf',
    program: 'the schema of the format',
    version: () => '2.0',
    find: (path) => {
      const { nodes, edges } = jsonGraphFormat.parse(JSON.parse(text(path))).graph
      return { nodes: Object.keys(nodes).length, edges: edges.length }
    },
    ...ofGraph,
  },
  { format: 'DOT', file: 'network.dot', ...inPython('pydot', 'NetworkX with pydot'), ...ofGraph },
  {
    format: 'DOT',
    file: 'network.dot',
    program: 'Graphviz',
    // It says its version as an error.
    version: () => execFileSync('sh', ['-c', 'dot -V 2>&1'], { encoding: 'utf8' }).match(/[\d.]{3,}/)?.[0] ?? '',
    // It counts by itself: nodes, edges, name.
    find: (path) => {
      const [nodes, edges] = run('gc', ['-n', '-e', path]).trim().split(/\s+/).map(Number)
      return { nodes, edges }
    },
    ...ofGraph,
  },
  {
    format: 'DOT',
    file: 'network.dot',
    ...inNode('@viz-js/viz', 'Graphviz (viz.js)'),
    find: async (path) => {
      const { objects, edges } = Object((await instance()).renderJSON(text(path), { engine: 'nop2' }))
      return { nodes: objects?.length, edges: edges?.length }
    },
    ...ofGraph,
  },
  {
    format: 'GeoJSON',
    file: 'places.geojson',
    ...inNode('@duckdb/node-api', 'DuckDB, as JSON'),
    find: async (path) => {
      const duck = await (await DuckDBInstance.create(':memory:')).connect()
      const sql = `SELECT len(features)::INTEGER FROM read_json('${path}', maximum_object_size=100000000)`
      return (await duck.runAndReadAll(sql)).getRows()[0]?.[0]
    },
    expected: counts.located,
    compared: `${counts.located} features`,
  },
  {
    format: 'Atom',
    file: 'changes.atom',
    ...inPython('feedparser', 'feedparser'),
    find: (path) => {
      const { entries, faults } = JSON.parse(readInPython('feedparser', path))
      return { hasEntries: entries > 0, faults: Boolean(faults) }
    },
    expected: { hasEntries: true, faults: false },
    compared: 'entries, no fault',
  },
  {
    format: 'Atom',
    file: 'changes.atom',
    program: 'xmllint',
    version: () => execFileSync('sh', ['-c', 'xmllint --version 2>&1'], { encoding: 'utf8' }).match(/\d+/)?.[0] ?? '',
    find: (path) => run('xmllint', ['--noout', path]),
    expected: '',
    compared: 'well-formed',
  },
]

/** What came of a trial. */
export interface Outcome {
  readonly trial: Trial
  /** Absent: the program is not there. */
  readonly version?: string
  /** Absent: it found what core has. */
  readonly fault?: string
}

/** Opens a file with a program. */
export async function outcomeOf(trial: Trial, folder: string): Promise<Outcome> {
  let version: string
  try {
    version = trial.version()
  } catch {
    return { trial }
  }
  try {
    const found = await trial.find(join(folder, trial.file))
    if (isDeepStrictEqual(found, trial.expected)) return { trial, version }
    return { trial, version, fault: `finds ${JSON.stringify(found)?.slice(0, 120)}` }
  } catch (error) {
    // A program says on its last line what is wrong.
    const { stderr, message } = Object(error)
    const said = String(stderr ?? message)
      .trim()
      .split('\n')
      .at(-1)
    return { trial, version, fault: `does not read it: ${said?.slice(0, 120)}` }
  }
}
