/** What the atlas holds, and where to go from here. @module */

import { type Atlas, formatDate, type Language, type Localized, labelOf, overview, termLabel } from '@puente/core'
import { memoize, perAtlas } from '../app/atlas-cache.ts'
import type { CommandId } from '../input/commands.ts'
import { type Keymap, keyOf } from '../input/keymap.ts'
import { flow, wrap } from '../text/arrange.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { blank, justify, lineOf, type Target, truncateLine } from '../text/line.ts'
import { fit, textWidth, unbounded } from '../text/width.ts'
import { words } from '../words.ts'
import { heatSides } from './heat-sides.ts'
import type { RenderContext } from './render-context.ts'

/** A screen to open from home, with its command. */
interface Shortcut {
  readonly command: CommandId
  readonly label: Localized
  readonly address: string
}

function shortcutsOf(atlas: Atlas): readonly Shortcut[] {
  const hasHeatMap = heatSides(atlas).length > 0
  const ways: readonly (Shortcut | false)[] = [
    {
      command: 'search',
      label: { en: 'Search: names and texts of everything', es: 'Buscar: nombres y textos de todo' },
      address: 'search',
    },
    {
      command: 'map',
      label: { en: 'Map: who is where, and tied to whom', es: 'Mapa: quién está dónde, y vinculado a quién' },
      address: 'map',
    },
    hasHeatMap && {
      command: 'opportunities',
      label: { en: 'Opportunities: strength without ties', es: 'Oportunidades: fuerza sin vínculos' },
      address: 'white-spots',
    },
    {
      command: 'timeline',
      label: { en: 'Timeline: what happened when', es: 'Cronología: qué pasó y cuándo' },
      address: 'timeline',
    },
    {
      command: 'since',
      label: {
        en: 'Since: what has happened since the main source',
        es: 'Desde: qué ha pasado desde la fuente principal',
      },
      address: 'since',
    },
    {
      command: 'briefing',
      label: { en: 'Briefing: the whole on two cited pages', es: 'Nota: todo en dos páginas con fuentes' },
      address: 'briefing',
    },
  ]
  return ways.filter((way) => way !== false)
}

/** A line for each shortcut: its key and its label. */
function shortcutLines(atlas: Atlas, keymap: Keymap, language: Language, width: number): readonly DocumentLine[] {
  return shortcutsOf(atlas).map(({ command, label, address }) => {
    const to: Target = { destination: { kind: 'address', address } }
    const key = keyOf(keymap, command, language)
    return truncateLine(
      [{ text: key, tone: 'key' }, { text: '  ' }, { text: label[language], tone: 'link', to }],
      width,
    )
  })
}

function aboutLines({ atlas, language, width }: RenderContext): readonly DocumentLine[] {
  const { description, asOf, total, version, hash, feedback } = overview(atlas)
  const facts = [
    `${total} ${words.records[language]}`,
    `${words.asOf[language]} ${formatDate(asOf, language)}`,
    `${words.version[language]} ${version}`,
    hash.slice(0, 12),
  ]
  return [
    ...wrap<Target>(lineOf(description[language], 'heading'), width),
    ...wrap<Target>(lineOf(facts.join(' · '), 'muted'), width),
    ...(feedback === undefined
      ? []
      : wrap<Target>(lineOf(`${words.feedback[language]}: ${feedback.replace(/^mailto:/, '')}`, 'muted'), width)),
  ]
}

/** How many records the main source tells of, and how many other sources alone; empty where it is all of them. */
const apartFrom = (count: number, beyond: number, language: Language): string =>
  beyond === 0
    ? ''
    : {
        en: `${count - beyond} of the main source, ${beyond} of others`,
        es: `${count - beyond} de la fuente principal, ${beyond} de otras`,
      }[language]

function collectionLines({ atlas, language, width }: RenderContext): readonly DocumentLine[] {
  const { collections } = overview(atlas)
  const labelColumn = Math.max(...collections.map(({ label }) => textWidth(label[language])))
  const countColumn = Math.max(...collections.map(({ count }) => textWidth(String(count))))
  return collections.map(({ collection, label, description, count, beyondMainSource }) => {
    const apart = apartFrom(count, beyondMainSource, language)
    const to: Target = { destination: { kind: 'list', collection, line: '' } }
    if (width === unbounded)
      return lineOf(
        [count, label[language], [apart, description[language]].filter((text) => text !== '').join(' · ')].join('\t'),
      )
    return truncateLine(
      [
        { text: fit(String(count), countColumn, 'right'), tone: 'number' },
        { text: '  ' },
        { text: label[language], tone: 'link', to },
        { text: ' '.repeat(labelColumn - textWidth(label[language]) + 2) },
        ...(apart === '' ? [] : [{ text: `${apart} · `, tone: 'muted' as const }]),
        { text: description[language], tone: 'muted' },
      ],
      width,
    )
  })
}

/** A bar in eighths of a column. */
function bar(share: number, width: number): string {
  const eighths = Math.max(1, Math.round(share * width * 8))
  const partial = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''
  return '█'.repeat(Math.floor(eighths / 8)) + partial
}

function sectorLines({ atlas, language, width }: RenderContext): readonly DocumentLine[] {
  const { sectors, collections } = overview(atlas)
  const clusters = collections.find(({ collection }) => collection === 'clusters')?.label[language] ?? ''
  const counted = sectors.map(({ sector, counts }) => ({
    sector,
    label: labelOf(atlas, sector, language),
    count: counts.clusters ?? 0,
  }))
  const most = Math.max(1, ...counted.map(({ count }) => count))
  const labelColumn = Math.min(Math.floor(width / 2), Math.max(...counted.map(({ label }) => textWidth(label))))
  const barRoom = Math.max(4, Math.min(24, width - labelColumn - 18))
  return counted.map(({ sector, label, count }) => {
    const to: Target = { destination: { kind: 'record', entry: sector } }
    if (width === unbounded) return lineOf([label, count, clusters].join('\t'))
    return truncateLine(
      [
        { text: fit(label, labelColumn), tone: 'link', to },
        { text: '  ' },
        { text: fit(bar(count / most, barRoom), barRoom), tone: 'bar' },
        { text: ` ${String(count).padStart(3)} `, tone: 'number' },
        { text: clusters, tone: 'muted' },
      ],
      width,
    )
  })
}

function findingLines({ atlas, language, width }: RenderContext): readonly DocumentLine[] {
  return overview(atlas).findings.map((finding) => {
    const to: Target = { destination: { kind: 'record', entry: finding } }
    const kind = termLabel('findings', 'kind', finding.record.kind, language)
    return justify(
      [
        { text: '! ', tone: 'warning' },
        { text: finding.record.title[language], tone: 'link', to },
      ],
      [{ text: kind, tone: 'muted' }],
      width,
      24,
    )
  })
}

/** How many findings there are of each kind, each with the list of them. */
function findingKindLines({ atlas, language, width }: RenderContext): readonly DocumentLine[] {
  const counted = overview(atlas).findingKinds.map(({ kind, label, count }): DocumentLine => {
    const to: Target = { destination: { kind: 'list', collection: 'findings', line: `kind:${kind}` } }
    return [
      { text: `${count} `, tone: 'number' },
      { text: label[language], tone: 'link', to },
    ]
  })
  return width === unbounded ? counted : flow(counted, 2, width).map((line) => truncateLine(line, width))
}

const section = (title: string, lines: readonly DocumentLine[]): readonly DocumentLine[] =>
  lines.length === 0 ? [] : [blank, lineOf(title, 'label'), ...lines]

const shortcutSection = ({ atlas, language, width }: RenderContext, keymap: Keymap): readonly DocumentLine[] =>
  section(words.shortcutSection[language], shortcutLines(atlas, keymap, language, width))

/** The atlas at a glance, as text: what the home screen shows, with the atlas's title. */
export const overviewLines = (view: RenderContext): readonly DocumentLine[] => [
  lineOf(overview(view.atlas).title[view.language], 'title'),
  ...glanceLines(view),
]

/** The home screen in one column. */
export const homeDocument = (view: RenderContext, keymap: Keymap): Document =>
  documentOf([...glanceLines(view), ...shortcutSection(view, keymap)])

const glanceLines = (view: RenderContext): readonly DocumentLine[] => [
  ...aboutLines(view),
  blank,
  ...collectionLines(view),
  ...besidesLines(view),
]

const besidesLines = (view: RenderContext): readonly DocumentLine[] => [
  ...section(words.sectors[view.language], sectorLines(view)),
  ...section(words.findings[view.language], [...findingLines(view), ...findingKindLines(view)]),
]

/** The home screen in two columns: what there is, and what it is about. */
export const homeColumns = (
  left: RenderContext,
  right: RenderContext,
  keymap: Keymap,
): readonly [collections: Document, about: Document] => [
  documentOf(collectionLines(left)),
  documentOf([...aboutLines(right), ...besidesLines(right), ...shortcutSection(right, keymap)]),
]

/** The home screen: one document, or two for two widths. */
export const homeDocumentsIn = perAtlas(({ atlas, track }) =>
  memoize(
    ({ changes }: Keymap, language: Language, widths: readonly number[]) => `${language} ${widths.join()} ${changes}`,
    track(
      'home',
      (
        keymap: Keymap,
        language: Language,
        [first, second]: readonly [number] | readonly [number, number],
      ): readonly Document[] =>
        second === undefined
          ? [homeDocument({ atlas, language, width: first }, keymap)]
          : homeColumns({ atlas, language, width: first }, { atlas, language, width: second }, keymap),
    ),
  ),
)
