import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectionNames, descriptionOf } from '@puente/core'
import { afterAll, expect, it } from 'vitest'
import { atlas } from '../src/testing/atlas.ts'
import { piped, puente } from '../src/testing/piped-program.ts'

const secondAtlas = fileURLToPath(new URL('../../../packages/core/test/fixtures/second-atlas', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'puente-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('prints an overview where there is no terminal', async () => {
  const { status, out } = await puente([])
  expect(status).toBe(0)
  expect(out).toContain(atlas.manifest.title.en)
  expect(out).toContain(atlas.manifest.version)
  expect(out).toContain(atlas.hash.slice(0, 12))
  expect(out).toContain('as of November 2026')
  for (const name of collectionNames) {
    const label = descriptionOf(name).label.many.en
    expect(out).toMatch(new RegExp(`^${atlas.records[name].length}\t${label}\t`, 'm'))
  }
  // The four focus sectors, and how to go on.
  for (const sector of ['Automotive', 'Aerospace', 'Renewable energy', 'Information and communication']) {
    expect(out).toContain(sector)
  }
  expect(out).toContain('puente show <id>')
})

it('prints the overview in Spanish where the reader wants that', async () => {
  expect((await puente(['--lang', 'es'])).out).toContain('Cómo seguir')
  expect((await puente([], { LC_ALL: 'es_ES.UTF-8' })).out).toContain('Cómo seguir')
})

it('prints a record as JSON, with each citation followed to its address, and loads neither React nor Ink', async () => {
  const loaded = join(folder, 'loaded')
  const { status, out } = await puente(['show', 'claut', '--json'], { COMPANION_LOADED_FILE: loaded })
  expect(status).toBe(0)
  const { data: shown, dataset } = JSON.parse(out)
  expect(shown).toMatchObject({ collection: 'clusters', id: 'claut' })
  expect(dataset.hash).toBe(atlas.hash)
  expect(shown.record).toEqual(atlas.records.clusters.find(({ id }) => id === 'claut'))
  // Table 2 gives CLAUT with footnote 26, which prints CLAUT's profile in the ECCP.
  expect(shown.citations).toContainEqual(
    expect.objectContaining({
      section: '2.2',
      page: 5,
      table: 2,
      footnote: expect.objectContaining({ number: 26 }),
      url: expect.stringContaining('clustercollaboration.eu'),
    }),
  )
  const ties = shown.relations.find(({ relation }: { readonly relation: string }) => relation === 'ties.between')
  expect(ties.records.map(({ id }: { readonly id: string }) => id)).toEqual(['claut--acicae', 'claut--afm'])
  const files = readFileSync(loaded, 'utf8').trim().split('\n')
  expect(files.some((url) => url.endsWith('/dist/main.js'))).toBe(true)
  for (const url of files.filter((one) => one.startsWith('file:'))) {
    // The symbol by which React knows its elements stands in whatever draws with React.
    expect(readFileSync(fileURLToPath(url), 'utf8'), url).not.toContain('react.transitional.element')
  }
})

it.each([...collectionNames.map((name) => atlas.records[name][0]?.id ?? ''), 'clautt', 'no-such-id'])(
  'answers what it answers without the parser of command lines as it does with it: %s',
  async (id) => {
    const env = { LC_ALL: 'es_MX.UTF-8' }
    const parsed = await puente(['show', id, '--json', '--lang', 'es'], env)
    expect(await puente(['show', id, '--json'], env)).toEqual(parsed)
    expect(await puente(['show', '--json', id], env)).toEqual(parsed)
  },
)

it('prints a record as text in a pipe, with every relation and the address of its footnotes in one piece', async () => {
  const { status, out } = await puente(['show', 'mx'])
  expect(status).toBe(0)
  expect(out).toContain('ISO 3166-1')
  // In a pipe nothing can be opened, so no list ends in "more".
  expect(out).not.toContain('show all')
  const claut = (await puente(['show', 'claut'])).out
  expect(claut).toMatch(/^ {2}https:\/\/www\.clustercollaboration\.eu\S*claut$/m)
})

it('suggests the nearest ids for one that does not exist', async () => {
  const { status, out, err } = await puente(['show', 'clautt'])
  expect(status).toBe(1)
  expect(out).toBe('')
  expect(err).toContain('claut')
})

it('says what is wrong in the language that is asked for', async () => {
  const unknown = await puente(['--lang', 'es', 'show', 'clautt'])
  expect(unknown).toMatchObject({ status: 1, out: '' })
  expect(unknown.err).toMatch(/^puente: Ningún registro tiene el id "clautt"\. ¿Quiso decir "claut"/)
  const invalid = await puente(['--lang', 'es', 'list', 'clusters', 'contry:ES', 'ties>=many'])
  expect(invalid).toMatchObject({ status: 2, out: '' })
  expect(invalid.err).toContain('puente: contry: campo desconocido (¿quiso decir "country"?)\n')
  expect(invalid.err).toContain('"many" no es un número')
})

it('lists what a query line finds', async () => {
  const { status, out } = await puente(['list', 'clusters', 'sector:aerospace', 'country:MX'])
  expect(status).toBe(0)
  expect(out).toContain('aerocluster-queretaro')
  expect(out).not.toContain('hegan')
  const json = JSON.parse((await puente(['list', 'clusters', 'sector:aerospace country:MX', '--json'])).out)
  expect(json.data.map(({ id }: { readonly id: string }) => id)).toContain('monterrey-aerocluster')
})

it('knows the collections by their Spanish names too', async () => {
  const { status, out } = await puente(['list', 'historias', '--lang', 'es'])
  expect(status).toBe(0)
  expect(out).toContain('unaq-aeronautics-campus')
})

it.each([
  [[], 'Invented: Vesperian and Almarkian cluster cooperation'],
  [['show', 'korall-old'], 'Klynge Korall Ålmark'],
  [['show', 'niebla-mission-2018', '--lang', 'es'], 'septiembre de 2018'],
  [['list', 'clusters', 'country:XA'], 'vespalga'],
  [['search', 'mareomotriz'], 'tidal-output'],
  [['resolve', 'korallen'], 'korall'],
  [['match', 'brumar'], 'tanglin'],
  [['path', 'vespalga', 'brumar'], 'Tang & Lín'],
  [['network', 'brumar', '--lang', 'es'], 'Plataforma de las Mareas'],
  [['timeline'], 'Treaty of the Tides'],
  [['briefing', 'brumar', 'korall'], 'Port Niebla'],
  [['export', 'clusters', '--format', 'csv'], 'Vesperia'],
])('asks a dataset of one’s own: %j', async (args, answer) => {
  const { status, out } = await puente(['--data', secondAtlas, ...args])
  expect(status).toBe(0)
  expect(out).toContain(answer)
  expect(out).not.toMatch(/mexic|méxic|europ|claut|aerospace/i)
})

it('says that nothing is open where each sector of the first side has a tie across, and ends with 1', async () => {
  const { status, out, err } = await puente(['--data', secondAtlas, 'opportunities'])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toContain('nowhere is there strength on both sides without a tie.')
})

it('says everything that is wrong with a dataset of one’s own, and ends with 1', async () => {
  const broken = join(folder, 'broken')
  cpSync(secondAtlas, broken, { recursive: true })
  appendFileSync(join(broken, 'clusters/vespalga.yaml'), 'place: port-niebla\n')
  appendFileSync(join(broken, 'clusters/tanglin.yaml'), 'place: soelvikk\n')
  const { status, out, err } = await puente(['list', 'clusters', '--data', broken])
  expect([status, out]).toEqual([1, ''])
  expect(err).toMatch(/clusters\/vespalga\.yaml.*"port-niebla"/)
  expect(err).toMatch(/clusters\/tanglin\.yaml.*"soelvikk"/)
  const missing = await puente(['show', 'brumar', '--data', join(folder, 'nowhere')])
  expect([missing.status, missing.out]).toEqual([1, ''])
  expect(missing.err).toContain('There is no file or folder')
})

it('searches all collections', async () => {
  expect((await puente(['search', 'energia', 'solar'])).out).toContain('anes')
  const none = await puente(['search', 'zzzzqqqq'])
  expect(none.status).toBe(1)
  expect(none.err).toContain('nothing found')
})

it.each([
  [['shoe', 'claut'], 'Did you mean "show"'],
  [['show'], "missing required argument 'id'"],
  [['--lang', 'fr'], 'There are en, es'],
  [['list', 'clustres'], 'Did you mean "clusters"?'],
  [['list', 'clusters', 'contry:ES'], 'did you mean "country"'],
  [['show', 'claut', '--jsn'], '--json'],
  [['show', 'claut', 'hegan'], 'too many arguments'],
  [['serve', 'claut'], 'too many arguments'],
])('says what is wrong with %j, and ends with 2', async (args, hint) => {
  const { status, out, err } = await puente(args)
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(hint)
})

it.each([
  ['list', 'events', '--csv'],
  ['search', 'solar', '--csv'],
  ['match', 'claut', '--csv'],
  ['opportunities', '--csv'],
  ['network', 'claut', '--csv'],
  ['network', 'claut', '--format', 'csv'],
  ['export', 'clusters', '--csv'],
  ['export', 'clusters', '--format', 'csv'],
])('begins CSV with a byte order mark if asked: %s %s %s', async (...args) => {
  const [plain, marked] = [await puente(args), await puente([...args, '--bom'])]
  expect([marked.status, marked.out]).toEqual([0, `\uFEFF${plain.out}`])
})

it('refuses a byte order mark for what is no CSV, in the language that is asked for', async () => {
  const { status, out, err } = await puente(['list', 'events', '--bom', '--lang', 'es'])
  expect([status, out, err]).toEqual([2, '', 'puente: --bom es para CSV: escriba también --csv.\n'])
  expect((await puente(['export', 'clusters', '--format', 'ndjson', '--bom'])).status).toBe(2)
})

it('prints help, with the options that every command has, and its version', async () => {
  const help = await puente(['show', '--help'])
  expect(help.status).toBe(0)
  for (const option of ['--json', '--lang', '--data', '--help']) expect(help.out).toContain(option)
  const version = await puente(['--version'])
  expect(version.status).toBe(0)
  expect(version.out).toBe(
    `puente 0.1.0, dataset ${atlas.manifest.version} ${atlas.hash.slice(0, 12)}, Node ${process.versions.node}, ${process.platform} ${process.arch}\n`,
  )
})

it('ends quietly where its reader stops early', async () => {
  const { status, out, err } = await piped(['list', 'clusters', '--json'], 'head -n 1')
  expect({ status, out, err }).toEqual({ status: 141, out: '{\n', err: '' })
})
