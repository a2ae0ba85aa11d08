/** The situation: the subject and its figures. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { citationsFor, footnoteOf } from '../../dataset/citations.ts'
import { entriesById, lookupIn } from '../../dataset/get.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { asSentence } from '../../text/as-sentence.ts'
import { type BriefingContext, briefingSummary, fullName, shortName } from '../briefing-context.ts'
import { citationsCovering, citationsForField } from '../citations.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { firstSentences, withLead } from '../sentence.ts'
import { formatFigure } from '../wording.ts'
import { introduceSubject } from './introduce-subject.ts'

/** The order of figures by the collection of their subject; figures of other collections belong to what was tried. */
const subjectOrder: { readonly [C in CollectionName]?: number } = {
  places: 0,
  sectors: 1,
  organizations: 2,
  clusters: 3,
  instruments: 4,
  partnerships: 4,
}

const maxFigures = 5
const maxGroups = 2
const maxDescriptionWords = 40

function figureGroups({
  atlas,
  scope,
  subject,
}: BriefingContext): readonly (readonly [Entry, readonly Entry<'figures'>[]])[] {
  const groups = new Map<string, Entry<'figures'>[]>()
  for (const figure of scope.recordsOf('figures')) {
    // For the whole atlas only figures without a sector.
    if (subject.kind === 'atlas' && (figure.record.sectors ?? []).length > 0) continue
    const known = groups.get(figure.record.subject)
    if (known === undefined) groups.set(figure.record.subject, [figure])
    else known.push(figure)
  }
  const isSubject = (id: string) => scope.subjects.some(({ record }) => record.id === id)
  const order = ({ record, collection }: Entry) =>
    isSubject(record.id) ? -1 : (subjectOrder[collection] ?? Number.POSITIVE_INFINITY)
  return [...groups]
    .flatMap(([id, figures]) => entriesById(atlas, [id]).map((entry) => [entry, figures] as const))
    .filter(([entry]) => Number.isFinite(order(entry)))
    .toSorted(([a], [b]) => order(a) - order(b))
    .slice(0, maxGroups)
}

/** That a figure in a briefing on a sector counts others, too, so that it says more than the records of that sector. */
const scopeOfFigure = ({ subject, phrases }: BriefingContext, { record: { sectors = [] } }: Entry<'figures'>) =>
  subject.kind === 'sector' && sectors.length > 1 ? [`(${phrases.ofSectors(sectors.length)})`] : []

const yearLength = 'YYYY'.length

/** The year in which the source of a figure appeared that does not say when it held; nothing where it does. */
function sourceYear({ atlas }: BriefingContext, { record }: Entry<'figures'>): string | undefined {
  if (record.period !== undefined) return undefined
  const [citation] = citationsFor(record, 'value')
  if (citation === undefined) return undefined
  const { source, footnote } = citation
  const note = footnote === undefined ? undefined : footnoteOf(atlas, source, footnote)
  const found = lookupIn(atlas, 'sources', source)
  return (note?.published ?? (found.ok ? found.value.published : undefined))?.slice(0, yearLength)
}

/** Figures in words; of those that say no date, of which year their source is: once, where it is the same of all. */
function figuresInWords(context: BriefingContext, figures: readonly Entry<'figures'>[]): readonly string[] {
  const { language, phrases } = context
  const years = figures.map((figure) => sourceYear(context, figure))
  const known = years.filter((year) => year !== undefined)
  const [year, ...others] = new Set(known)
  const isOne = year !== undefined && others.length === 0
  const words = figures.map((figure, at) => {
    const own = years[at]
    const further = own === undefined || isOne ? '' : phrases.figureOf(own)
    return [formatFigure(figure.record, language, further), ...scopeOfFigure(context, figure)].join(' ')
  })
  return [words.join('; '), ...(isOne ? [phrases.figuresOf(known.length, figures.length, year)] : [])]
}

function draftFigures(context: BriefingContext, subject: Entry, figures: readonly Entry<'figures'>[]): Draft {
  const { phrases } = context
  // Of a place the general figures come first, those of single sectors after.
  const breadth = ({ record: { sectors = [] } }: Entry<'figures'>) => (sectors.length === 0 ? 0 : 1)
  const first = figures.toSorted((a, b) => breadth(a) - breadth(b)).slice(0, maxFigures)
  return {
    ...withLead(phrases.inFigures(shortName(context, subject)), '.', figuresInWords(context, first)),
    records: [...first, subject],
    citations: citationsCovering(first),
  }
}

function introduceAtlas(context: BriefingContext): readonly Draft[] {
  const { atlas, language, scope } = context
  const { mainSource, sides, description } = atlas.manifest
  const source = scope.recordsOf('sources').filter(({ record }) => record.id === mainSource)
  const about = source.map(
    (entry): Draft => ({
      text: asSentence(firstSentences(description, language, maxDescriptionWords)),
      records: [entry],
      citations: citationsForField(entry, 'title'),
    }),
  )
  const introduced = entriesById(atlas, sides).flatMap((side): readonly Draft[] => {
    const summary = briefingSummary(context, side)
    return summary === ''
      ? []
      : [
          {
            ...withLead(fullName(context, side), '.', [summary]),
            records: [side],
            citations: citationsForField(side, 'summary'),
          },
        ]
  })
  return [...about, ...introduced]
}

export function situation(context: BriefingContext): readonly Block[] {
  const { scope } = context
  const introduced =
    scope.subjects.length === 0
      ? introduceAtlas(context)
      : scope.subjects.flatMap((subject) => introduceSubject(context, subject))
  const figures = figureGroups(context).map(([subject, own]) => draftFigures(context, subject, own))
  return lines([...introduced, ...figures])
}
