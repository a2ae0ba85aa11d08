/** How each public function is called: an argument that fits at each place, and what does not fit there. @module */
import * as briefings from '../../src/briefing/index.ts'
import { changesSince } from '../../src/changelog/index.ts'
import * as core from '../../src/index.ts'
import * as opening from '../../src/open/index.ts'

const { atlas } = core
const claut = core.get(atlas, 'clusters', 'claut')
const entry = core.entryOf('clusters', claut)
const graph = core.graphOf(atlas)
const checked = core.parseQueryObject(atlas, 'clusters', { where: { country: 'mx' } })
const cited = core.citationsOf(atlas, entry)[0]
const field = core.columnsOf('clusters')[0]
const ended = core.standingOf(
  atlas,
  core.entryOf('organizations', core.get(atlas, 'organizations', 'promexico')),
  '2026',
)
const link = core.neighbours(atlas, 'claut')[0]?.links[0]
const failed = core.lookup(atlas, 'clautt')
const unknown = changesSince(atlas, '0.0.1')
const sheet = briefings.briefing(atlas, { kind: 'atlas' }, { language: 'en' })

const packed = core.packSearchIndex(atlas)
const index = core.openSearchIndex(packed)
const [path] = core.cooperationPaths(atlas, 'claut', 'hegan', { count: 1 })
const found = core.matches(atlas, 'claut', { limit: 1 })
const matrix = core.opportunityMatrix(atlas)
const [spot] = core.whiteSpots(atlas, { limit: 1 })
const [dated] = core.timeline(atlas)
const [development] = core.developments(atlas)

/** An argument: one that fits, what does not, and whether it can be left out. */
export interface Argument {
  readonly fits: unknown
  readonly wrong: readonly unknown[]
  readonly optional?: true
}

const noObject = [undefined, null, 42, 'clusters', Number.NaN, () => 1]
const argument = (fits: unknown, wrong: readonly unknown[]): Argument => ({ fits, wrong })
const optional = ({ fits, wrong }: Argument): Argument => ({
  fits,
  wrong: wrong.filter((value) => value !== undefined),
  optional: true,
})

const anAtlas = argument(atlas, [...noObject, {}, [], claut, graph, 'claut'])
const collection = argument('clusters', [...noObject.filter((value) => value !== 'clusters'), 'clustres', {}, []])
const anEntry = argument(entry, [
  ...noObject,
  {},
  [],
  claut,
  { collection: 'clustres', record: claut },
  { ...entry, record: 1 },
])
const text = (fits: unknown) => argument(fits, [undefined, null, 42, {}, [], () => 1])
const id = (fits: string) => argument(fits, [undefined, null, 42, {}, [], 'clautt'])
const language = argument('es', [undefined, null, 42, 'de', {}, []])
const date = optional(argument('2019-03', [null, 42, {}, [], 'soon', '2019-02-30']))
const whole = optional(argument(1, [null, -1, 1.5, '3', {}, Number.NaN]))
const list = (fits: unknown) => argument(fits, [undefined, null, 42, 'claut', {}, [42]])
/** Any value at all fits. */
export const anything = argument('anything', [])
const options = (fits: object): Argument =>
  optional(
    argument(fits, [
      ...[null, 42, 'claut', [], () => 1, { ...fits, limt: 3 }],
      ...Object.keys(fits).flatMap((key) => [
        { ...fits, [key]: () => 1 },
        { ...fits, [key]: Number.NaN },
      ]),
    ]),
  )
const required = ({ fits, wrong }: Argument): Argument => argument(fits, [undefined, ...wrong])
/** Options of JSON: whatever `linkTo` gives is added, so that any function fits. */
const jsonOptions = (more: object): Argument => {
  const fits = { language: 'es', linkTo: () => ({}), ...more }
  const wrong = Object.keys(fits).flatMap((key) => [
    { ...fits, [key]: Number.NaN },
    ...(key === 'linkTo' ? [] : [{ ...fits, [key]: () => 1 }]),
  ])
  return argument(fits, [undefined, null, 42, 'claut', [], () => 1, {}, { ...fits, limt: 3 }, ...wrong])
}
/** Options of a picture: without `hrefOf` nothing is a link. */
const pictureOptions = (more: object): Argument => required(options({ language: 'es', width: 400, id: 'one', ...more }))
const object = (fits: unknown) => argument(fits, [...noObject, [], {}])
const scope = { relations: ['ties'], hide: new Set<string>() }
const ranking = { ...scope, collections: ['clusters'], limit: 2 }
const plainQuery = argument({ where: { country: 'mx' } }, [...noObject, [], { wehre: {} }])
const resolved = object(cited)
const figure = core.get(atlas, 'figures', core.atlas.records.figures[0]!.id)

/** The arguments of each public function, by its name. */
export const calls: Readonly<Record<string, readonly Argument[]>> = {
  actorMap: [anAtlas, options({ collections: ['clusters'] })],
  claimedCounts: [anAtlas],
  developments: [
    anAtlas,
    options({ from: '2019', to: '2024', about: 'aerospace', kinds: ['event'], once: true, limit: 2 }),
  ],
  mainSourceDate: [anAtlas],
  evidenceOf: [anAtlas, anEntry],
  mapPart: [anAtlas, object(core.actorMap(atlas)), options({ sectors: ['aerospace'], side: 'mx' })],
  markerName: [anAtlas, object(core.actorMap(atlas).regions[0]?.spots[0]), language],
  mapPicture: [
    anAtlas,
    object(core.actorMap(atlas)),
    pictureOptions({ sectors: ['aerospace'], highlight: 'claut', side: 'mx', legend: false }),
  ],
  networkPicture: [
    anAtlas,
    object(core.egoNetwork(atlas, 'claut')),
    pictureOptions({ centre: 'claut', legend: false }),
  ],
  matchPicture: [anAtlas, object(found), pictureOptions({ limit: 2 })],
  facetPicture: [
    anAtlas,
    collection,
    argument('country', [undefined, null, 42, {}, 'contry']),
    list([{ value: 'mx', count: 3, selected: false }]),
    pictureOptions({}),
  ],
  heatMapPicture: [anAtlas, object(matrix), pictureOptions({ spots: [spot] })],
  timelinePicture: [anAtlas, list([dated]), pictureOptions({})],
  opportunityMatrix: [anAtlas, options({ by: 'country', side: 'mx', sectors: ['aerospace'], asOf: '2019' })],
  sideOf: [anAtlas, id('claut'), date],
  timeline: [anAtlas, options({ from: '2016', to: '2018', kinds: ['event'], sector: 'aerospace', actor: 'claut' })],
  timelineLanes: [anAtlas, options({ from: '2016', to: '2018', kinds: ['event'], sector: 'aerospace' })],
  whiteSpots: [anAtlas, options({ by: 'country', side: 'mx', sectors: ['aerospace'], asOf: '2019', limit: 2 })],
  entryOf: [collection, argument(claut, [...noObject, {}, [], { id: 3 }])],
  isBeyondMainSource: [anAtlas, anEntry],
  standingOf: [anAtlas, anEntry, date],
  lastKnownOf: [anAtlas, object(core.get(atlas, 'awards', 'esca-gold-claut')), date],
  tieStateOf: [object(core.get(atlas, 'ties', 'claut--afm'))],
  mostCertain: [list(['inferred', 'in-discussion'])],
  marksOf: [anAtlas, anEntry, language, date],
  formatStanding: [anAtlas, object(ended), language],
  formatStandingShort: [object(ended), language],
  markedLabel: [object({ label: 'ProMéxico', ended: 'dissolved in 2019' })],
  briefingFileName: [object(sheet)],
  metaLine: [object(sheet)],
  webAddress: [optional(text('https://clustercollaboration.eu'))],
  readingNotes: [argument(sheet.citations, [...noObject, {}]), argument(sheet.language, [...noObject, 'de'])],
  statementMark: [object({ text: 'A.', records: [], citations: [], inferred: true }), language],
  viewDate: [anAtlas, argument('best', ['', 'Best', 3, ...noObject])],
  viewOf: [anAtlas, options({ evidence: 'paper', asOf: '2019' })],
  sampleOf: [anAtlas, argument(100, [undefined, null, 0, -1, 1.5, '3', {}, Number.NaN])],
  descriptionOf: [collection],
  fold: [text('Clúster')],
  get: [anAtlas, collection, id('claut')],
  lookup: [anAtlas, text('claut')],
  lookupIn: [anAtlas, collection, text('claut')],
  labelOf: [anAtlas, anEntry, language],
  reportAddress: [anAtlas, object({ title: 'CLAUT', address: 'clusters/claut' }), language],
  labelOfId: [anAtlas, text('claut'), language],
  shortLabelOf: [anAtlas, anEntry, language],
  termLabel: [collection, text('kind'), text('association'), language],
  didYouMeanSentence: [list(['aerospace']), language],
  nearest: [text('aerospce'), list(['aerospace']), whole],
  related: [anAtlas, anEntry],
  valuesAt: [anything, text('names[].value')],
  centrality: [anAtlas, argument('degree', [undefined, null, 42, 'degre', {}]), options({ ...ranking, pivots: 10 })],
  components: [anAtlas, options(scope)],
  cooperationPaths: [anAtlas, id('claut'), id('afm'), options({ ...scope, asOf: '2019', count: 1, maxLength: 3 })],
  introductionPath: [anAtlas, id('claut'), id('afm'), options({ ...scope, asOf: '2019' })],
  shortestPath: [anAtlas, id('claut'), id('afm'), options({ ...scope, asOf: '2019' })],
  exportGraph: [object(graph), argument('gexf', [undefined, null, 42, 'gefx', {}]), options({ language: 'en' })],
  graphChunks: [object(graph), argument('gexf', [undefined, null, 42, 'gefx', {}]), options({ language: 'en' })],
  graphOf: [anAtlas],
  adamicAdar: [anAtlas, id('claut'), options(ranking)],
  commonNeighbours: [anAtlas, id('claut'), options(ranking)],
  personalisedPageRank: [anAtlas, id('claut'), options({ ...ranking, damping: 0.5 })],
  resourceAllocation: [anAtlas, id('claut'), options(ranking)],
  egoNetwork: [anAtlas, id('claut'), options({ ...scope, depth: 1 })],
  neighbours: [anAtlas, id('claut'), options({ ...scope, depth: 1, collections: ['clusters'] })],
  subgraphOf: [anAtlas, list(['claut', 'afm']), options(scope)],
  matches: [
    anAtlas,
    id('claut'),
    options({
      weights: { sectors: 1 },
      exclude: ['afm'],
      limit: 1,
      asOf: '2019',
      sector: 'automotive',
      organizations: false,
      introductions: false,
    }),
  ],
  formatAgreement: [object(core.evidenceOf(atlas, core.entryOf('clusters', claut)).fields[0]), language],
  formatRelation: [object({ relation: 'overtakes', from: '2020' }), language],
  formatReading: [argument(cited, noObject), language],
  formatCitationShort: [resolved, language],
  formatCitation: [resolved, language],
  resolveCitation: [anAtlas, object(claut.citations[0])],
  cleanText: [text('Bilbao')],
  collatorOf: [language],
  formatCount: [
    argument(2, [undefined, null, '2', {}, []]),
    object({ one: { en: 'a', es: 'a' }, many: { en: 'b', es: 'b' } }),
    language,
  ],
  formatFileError: [anything],
  formatList: [list(['a', 'b']), language, optional(argument('or', [null, 42, 'but', {}]))],
  formatDate: [text('2019-03'), language],
  formatPeriod: [optional(text('2016')), optional(text('2018')), language],
  formatWhen: [argument('since', [undefined, null, 42, 'before', {}]), text('2019-03'), language],
  formatFailure: [object(failed.ok ? undefined : failed.error), language],
  findingsAbout: [anAtlas, text('claut')],
  latestFindings: [anAtlas, whole],
  noResultsMessage: [anAtlas, collection, plainQuery, optional(argument('line', [null, 42, 'lines', {}]))],
  noDevelopmentsMessage: [anAtlas, required(options({ from: '2019', to: '2024' }))],
  noTimelineMessage: [anAtlas, required(options({ from: '2016', to: '2018' }))],
  noHitsMessage: [required(whole)],
  noSearchResultsMessage: [anAtlas, text('energy'), options({ collections: ['clusters'] })],
  suggestRelaxations: [list([{ name: 'country', total: 3 }])],
  formatNumber: [argument(2.5, [undefined, null, '2', {}, []]), language],
  formatPoints: [argument(2.5, [undefined, null, '2', {}, []]), language],
  placeInSentence: [text('European Union'), language],
  formatScore: [argument(2.5, [undefined, null, '2', {}, []]), language],
  formatQuantity: [object(figure), language],
  overview: [anAtlas],
  citationsOf: [anAtlas, anEntry],
  displayRecord: [anAtlas, anEntry, language],
  displayLink: [anAtlas, object(link), language],
  displayPath: [anAtlas, object(path), language],
  displayMatch: [anAtlas, object(found.suggestions[0]), language],
  displayMatches: [anAtlas, object(found), language],
  displayCell: [
    anAtlas,
    object(spot?.cell),
    language,
    optional(
      argument({ score: 2.5, unplaced: ['claut'] }, [null, 42, [], { scor: 2 }, { score: '2' }, { unplaced: 'claut' }]),
    ),
  ],
  displayMatrix: [anAtlas, object(matrix), language, optional(list([spot]))],
  displayAddresses: [anAtlas, anEntry, language],
  displayDevelopment: [anAtlas, object(development), language],
  displayTimelineEntry: [anAtlas, object(dated), language],
  displayWhiteSpots: [anAtlas, list([spot]), language],
  formatCell: [anAtlas, anEntry, object(field), language, optional(text('claut'))],
  columnsOf: [collection],
  facetsOf: [anAtlas, collection, whole],
  summaryOf: [anAtlas, anEntry, language, optional(text('claut'))],
  publisherName: [anAtlas, text('El Economista'), language],
  webHost: [text('https://www.claut.com.mx/')],
  inTableOrder: [anAtlas, list([entry]), language],
  labelField: [collection],
  labelFrom: [anAtlas, anEntry, language, text('claut')],
  defaultSort: [collection],
  formatValue: [anAtlas, object({ type: 'text' }), anything, language],
  completeQueryLine: [
    anAtlas,
    collection,
    text('country:'),
    argument(3, [undefined, null, -1, 1.5, '3']),
    language,
    whole,
  ],
  facetLabel: [anAtlas, collection, argument('country', [undefined, null, 42, {}, 'contry']), text('mx'), language],
  fieldsOf: [collection],
  include: [anAtlas, list([entry]), list(['clusters.country'])],
  parseQueryLine: [anAtlas, collection, text('country:mx')],
  parseQueryObject: [anAtlas, collection, argument({}, [null, 42, 'x', []])],
  parseQueryUrl: [anAtlas, collection, text('country=mx'), optional(list(['lang']))],
  printQueryLine: [plainQuery],
  printQueryUrl: [plainQuery],
  selectedFields: [object(claut), optional(list(['names']))],
  query: [anAtlas, collection, options({ where: { country: 'mx' } })],
  formatQueryProblem: [object({ where: 'x', message: { en: 'a', es: 'b' }, didYouMean: [] }), language],
  parseRelationNames: [collection, text('clusters.country')],
  relationNames: [collection],
  queryAll: [anAtlas, collection, options({ where: { country: 'mx' } })],
  resultsOf: [anAtlas, collection, argument(checked.ok ? checked.value : undefined, plainQuery.wrong)],
  toggleValue: [plainQuery, text('country'), text('es')],
  resolve: [anAtlas, text('CLAUT')],
  shownMatch: [anAtlas, object(core.search(atlas, 'energy')[0]), language],
  search: [anAtlas, text('energy'), options({ collections: ['clusters'], limit: 2, page: 2 })],
  searchPage: [anAtlas, text('energy'), options({ collections: ['clusters'], limit: 2, page: 2 })],
  packSearchIndex: [anAtlas],
  openSearchIndex: [object(packed)],
  rankHits: [object(index), text('energy'), options({ collections: ['clusters'], limit: 2, page: 2 })],
  searchCard: [anAtlas, anEntry, language],
  displayHit: [object(core.searchCard(atlas, entry, 'es')), object(core.rankHits(index, 'energy')), language],
  displayHits: [anAtlas, text('energy'), language, options({ collections: ['clusters'], limit: 2, page: 2 })],
  suggest: [anAtlas, text('ener'), options({ collections: ['clusters'], limit: 2 })],
  briefing: [
    anAtlas,
    argument({ kind: 'sector', id: 'aerospace' }, [
      ...noObject,
      {},
      [],
      { kind: 'sectr' },
      { kind: 'sector' },
      { kind: 'sector', id: 'aerospce' },
      { kind: 'sector', id: 'aerospace', lang: 'en' },
      { kind: 'pair', ids: ['claut'] },
      { kind: 'pair', ids: 'claut' },
    ]),
    required(options({ language: 'en', asOf: '2019' })),
  ],
  briefingHtml: [object(sheet)],
  briefingMarkdown: [object(sheet)],
  lookupActor: [anAtlas, text('claut')],
  lookupBriefingSubject: [anAtlas, text('claut')],
  subjectOf: [anEntry],
  csvColumns: [collection, optional(list(['kind']))],
  recordPosition: [anAtlas, text('claut')],
  matchesCsv: [anAtlas, object(found), language],
  developmentsCsv: [anAtlas, list([development]), language],
  timelineCsv: [anAtlas, list([dated]), language],
  csvText: [
    list(['id']),
    argument([['a']], [undefined, null, 42, 'x', {}, [42]]),
    optional(argument('none', [null, 42, 'nothing'])),
  ],
  dataPackage: [anAtlas],
  dataPackageChunks: [anAtlas],
  datasetChunks: [anAtlas, argument('json', [undefined, null, 42, 'csv'])],
  jsonLd: [anAtlas, options({ base: 'https://example.org/' })],
  jsonLdChunks: [anAtlas, options({ base: 'https://example.org/' })],
  jsonLdOf: [anAtlas, list([entry]), options({ base: 'https://example.org/' })],
  rdfChunks: [anAtlas, argument('ttl', [undefined, null, 42, 'rdf']), options({ base: 'https://example.org/' })],
  rdfOfChunks: [
    anAtlas,
    list([entry]),
    argument('nq', [undefined, null, 42, 'rdf']),
    options({ base: 'https://example.org/' }),
  ],
  jsonLdOfChunks: [anAtlas, list([entry]), options({ base: 'https://example.org/' })],
  toAnswerJson: [anAtlas, anything, options({ page: { limit: 1, more: false }, notice: 'none' })],
  toBriefingJson: [anAtlas, object(sheet), jsonOptions({})],
  toCitationJson: [anAtlas, object(claut.citations[0]), jsonOptions({})],
  toEntryJson: [anAtlas, anEntry, jsonOptions({})],
  toMatchesJson: [anAtlas, object(found), jsonOptions({ maxExisting: 1, maxWays: 1 })],
  toMatrixJson: [anAtlas, object(matrix), jsonOptions({})],
  toPageJson: [anAtlas, collection, object(core.query(atlas, 'clusters')), jsonOptions({ fields: ['names'] })],
  toPathJson: [anAtlas, object(path), jsonOptions({ maxWays: 1 })],
  toRecordJson: [anAtlas, anEntry, jsonOptions({ maxRelated: 1 })],
  toRelationJson: [anAtlas, object(core.related(atlas, entry)[0]), jsonOptions({ maxRelated: 1 })],
  toResolutionJson: [anAtlas, object(core.resolve(atlas, 'hegan')), jsonOptions({})],
  toSearchHitJson: [anAtlas, object(core.search(atlas, 'hegan')[0]), jsonOptions({})],
  toDevelopmentJson: [anAtlas, object(development), jsonOptions({})],
  toTimelineEntryJson: [anAtlas, object(dated), jsonOptions({})],
  toWhiteSpotJson: [anAtlas, object(spot), jsonOptions({})],
  streamed: [anAtlas],
  toCsv: [
    anAtlas,
    argument({ collection: 'clusters', records: [claut] }, [
      ...noObject,
      {},
      [],
      { collection: 'clusters' },
      { collection: 'clustres', records: [] },
      { collection: 'clusters', records: [1] },
      { hits: 3 },
    ]),
    options({ language: 'en', headers: 'names', columns: ['id'] }),
  ],
  csvChunks: [
    anAtlas,
    argument({ collection: 'clusters', records: [claut] }, [
      ...noObject,
      {},
      [],
      { collection: 'clusters' },
      { collection: 'clustres', records: [] },
      { collection: 'clusters', records: [1] },
      { hits: 3 },
    ]),
    options({ language: 'en', headers: 'names', columns: ['id'] }),
  ],
  toGeoJson: [
    anAtlas,
    argument({ collection: 'clusters', records: [claut] }, [
      ...noObject,
      {},
      [],
      { collection: 'ties', records: [] },
      { collection: 'clusters' },
    ]),
    options({ language: 'en' }),
  ],
  geoJsonChunks: [
    anAtlas,
    argument({ collection: 'clusters', records: [claut] }, [
      ...noObject,
      {},
      [],
      { collection: 'ties', records: [] },
      { collection: 'clusters' },
    ]),
    options({ language: 'en' }),
  ],
  referencesChunks: [
    anAtlas,
    list([core.get(atlas, 'sources', 'eccp-mexico-2019')]),
    argument('bib', [undefined, null, 42, 'bibtex', {}, []]),
    options({ language: 'en' }),
  ],
  citedReferences: [
    anAtlas,
    list(core.citationsOf(atlas, entry)),
    argument('ris', [undefined, null, 42, 'bibtex', {}, []]),
    options({ language: 'en' }),
  ],
  atlasReference: [
    anAtlas,
    argument('ris', [undefined, null, 42, 'bibtex', {}, []]),
    options({ language: 'en', url: 'https://example.org/' }),
  ],
  differences: [anAtlas, anAtlas],
  applyDifferences: [anAtlas, argument(core.differences(atlas, atlas), [...noObject, {}, [], claut])],
  catalogChunks: [
    anAtlas,
    argument('ttl', [undefined, null, 42, 'rdf']),
    options({
      base: 'https://example.org/',
      files: [],
      service: { address: '/', description: '/openapi.json' },
      landingPage: '/',
      shapes: '/shapes.ttl',
      changelog: [],
    }),
  ],
  shapesChunks: [argument('ttl', [undefined, null, 42, 'rdf']), options({ base: 'https://example.org/' })],
  changelogOf: [anAtlas],
  changesSince: [anAtlas, optional(text('0.1.0')), optional(list([]))],
  formatUnknownVersion: [object(unknown.ok ? undefined : unknown.error), language],
  formatDifferences: [anAtlas, argument(core.differences(atlas, atlas), [...noObject, {}, [], claut]), language],
  changesFeed: [
    anAtlas,
    jsonOptions({ self: '/changes.atom', home: '/', linkTo: () => '/', base: 'https://example.org/', changelog: [] }),
  ],
  readChangelog: [text('our-atlas')],
  toJson: [
    anAtlas,
    argument({ collection: 'clusters', records: [claut] }, [...noObject, {}, [], { collection: 'clusters' }]),
  ],
  toNdjson: [
    argument({ collection: 'clusters', records: [claut] }, [...noObject, {}, [], { collection: 'clusters' }]),
    options({ fields: ['names'] }),
  ],
  ndjsonChunks: [
    argument({ collection: 'clusters', records: [claut] }, [...noObject, {}, [], { collection: 'clusters' }]),
    options({ fields: ['names'] }),
  ],
  databaseTables: [],
  datasetteMetadata: [anAtlas, text('atlas')],
  querySql: [
    anAtlas,
    collection,
    required(options({ where: { country: 'mx' } })),
    argument({ engine: 'sqlite' }, [...noObject, {}, { engine: 'mysql' }, { engine: 'sqlite', aftr: 'claut' }]),
  ],
  sqlScript: [argument('duckdb', [undefined, null, 42, 'mysql', {}]), object({ sql: 'SELECT 1', parameters: [] })],
  schemaSql: [argument('duckdb', [undefined, null, 42, 'mysql', {}])],
  sqliteChunks: [anAtlas],
  writeSqlite: [anAtlas, text('no/such/folder/atlas.sqlite'), options({ replace: true })],
  loadPostgres: [anAtlas, text('postgres://127.0.0.1:9/atlas'), options({ replace: true })],
  collectionJsonSchema: [collection],
  datasetJsonSchema: [],
  formatProblem: [
    object({ file: 'a', path: '', rule: 'r', message: { en: 'm', es: 'm' }, remedy: { en: 'x', es: 'x' } }),
    optional(language),
  ],
  checkDataset: [anything, optional(text('file.json'))],
  checkPath: [text('nowhere')],
  compileAtlas: [anAtlas, text('nowhere/mexico.puente')],
  holdsCompiled: [text('nowhere')],
  openCompiled: [text('nowhere')],
  checkReportData: [object(opening.checkDataset({})), language],
  formatCheckReport: [object(opening.checkDataset({})), language],
  newDataset: [text('package.json')],
  openAtlas: [argument({}, [undefined, null, 42, 'x', []]), optional(text('file.json'))],
  openFiles: [list([{ path: 'atlas.yaml', text: '' }])],
  openPath: [text('nowhere')],
  readFolder: [text('data')],
}
