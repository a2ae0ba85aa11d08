/** The situation: the subject and its figures. @module */
import type { Entry } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
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

function draftFigures(context: BriefingContext, subject: Entry, figures: readonly Entry<'figures'>[]): Draft {
  const { language, phrases } = context
  // Of a place the general figures come first, those of single sectors after.
  const breadth = ({ record: { sectors = [] } }: Entry<'figures'>) => (sectors.length === 0 ? 0 : 1)
  const first = figures.toSorted((a, b) => breadth(a) - breadth(b)).slice(0, maxFigures)
  const words = first.map((figure) =>
    [formatFigure(figure.record, language), ...scopeOfFigure(context, figure)].join(' '),
  )
  return {
    ...withLead(phrases.inFigures(shortName(context, subject)), '.', [words.join('; ')]),
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
