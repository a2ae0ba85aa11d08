/** What the atlas holds, and where to go from here. @module */

import { type Atlas, formatDate, type Language, labelOf, overview, termLabel } from '@puente/core'
import { perAtlas } from '../app/atlas-cache.ts'
import { memoize } from '../app/memoize.ts'
import type { Keymap } from '../input/keymap.ts'
import { type Document, type DocumentLine, documentOf } from '../text/document.ts'
import { justify, truncateLine } from '../text/fit-line.ts'
import { blank, lineOf, type Target } from '../text/line.ts'
import { fit, textWidth, unbounded } from '../text/width.ts'
import { wrap } from '../text/wrap.ts'
import { words } from '../words.ts'
import { shortcutLines } from './shortcuts.ts'

/** What is shown of an atlas, to whom and how wide. */
export interface HomeView {
  readonly atlas: Atlas
  readonly language: Language
  /** Columns. */
  readonly width: number
}

function aboutLines({ atlas, language, width }: HomeView): readonly DocumentLine[] {
  const { description, asOf, total, version, hash } = overview(atlas)
  const facts = [
    `${total} ${words.records[language]}`,
    `${words.asOf[language]} ${formatDate(asOf, language)}`,
    `${words.version[language]} ${version}`,
    hash.slice(0, 12),
  ]
  return [
    ...wrap<Target>(lineOf(description[language], 'heading'), width),
    ...wrap<Target>(lineOf(facts.join(' · '), 'muted'), width),
  ]
}

function collectionLines({ atlas, language, width }: HomeView): readonly DocumentLine[] {
  const { collections } = overview(atlas)
  const labelColumn = Math.max(...collections.map(({ label }) => textWidth(label[language])))
  const countColumn = Math.max(...collections.map(({ count }) => textWidth(String(count))))
  return collections.map(({ collection, label, description, count }) => {
    const to: Target = { destination: { kind: 'list', collection, line: '' } }
    if (width === unbounded) return lineOf([count, label[language], description[language]].join('\t'))
    return truncateLine(
      [
        { text: fit(String(count), countColumn, 'right'), tone: 'number' },
        { text: '  ' },
        { text: label[language], tone: 'link', to },
        { text: ' '.repeat(labelColumn - textWidth(label[language]) + 2) },
        { text: description[language], tone: 'muted' },
      ],
      width,
    )
  })
}

/** A bar of eighths of a column, so that near values still differ. */
function bar(share: number, width: number): string {
  const eighths = Math.max(1, Math.round(share * width * 8))
  const partial = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? ''
  return '█'.repeat(Math.floor(eighths / 8)) + partial
}

function sectorLines({ atlas, language, width }: HomeView): readonly DocumentLine[] {
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

function findingLines({ atlas, language, width }: HomeView): readonly DocumentLine[] {
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

const section = (title: string, lines: readonly DocumentLine[]): readonly DocumentLine[] =>
  lines.length === 0 ? [] : [blank, lineOf(title, 'label'), ...lines]

const shortcutSection = ({ atlas, language, width }: HomeView, keymap: Keymap): readonly DocumentLine[] =>
  section(words.shortcutSection[language], shortcutLines(atlas, keymap, language, width))

/** The atlas at a glance, as text: what the home screen shows, with the atlas's title. */
export const overviewLines = (view: HomeView): readonly DocumentLine[] => [
  lineOf(overview(view.atlas).title[view.language], 'title'),
  ...glanceLines(view),
]

/** The home screen in one column. */
export const homeDocument = (view: HomeView, keymap: Keymap): Document =>
  documentOf([...glanceLines(view), ...shortcutSection(view, keymap)])

const glanceLines = (view: HomeView): readonly DocumentLine[] => [
  ...aboutLines(view),
  blank,
  ...collectionLines(view),
  ...besidesLines(view),
]

const besidesLines = (view: HomeView): readonly DocumentLine[] => [
  ...section(words.sectors[view.language], sectorLines(view)),
  ...section(words.findings[view.language], findingLines(view)),
]

/** The home screen in two columns: what there is, and what it is about. */
export const homeColumns = (
  left: HomeView,
  right: HomeView,
  keymap: Keymap,
): readonly [collections: Document, about: Document] => [
  documentOf(collectionLines(left)),
  documentOf([...aboutLines(right), ...besidesLines(right), ...shortcutSection(right, keymap)]),
]

/** The home screen: one document, or two for two widths. */
export const homeDocumentsIn = perAtlas(({ atlas, slowCalls: patience }) =>
  memoize(
    ({ changes }: Keymap, language: Language, widths: readonly number[]) => `${language} ${widths.join()} ${changes}`,
    patience.track(
      (
        keymap: Keymap,
        language: Language,
        [first, second]: readonly [number] | readonly [number, number],
      ): readonly Document[] =>
        second === undefined
          ? [homeDocument({ atlas, language, width: first }, keymap)]
          : homeColumns({ atlas, language, width: first }, { atlas, language, width: second }, keymap),
      () => '',
    ),
  ),
)
