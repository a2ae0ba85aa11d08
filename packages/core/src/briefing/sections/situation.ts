/** Where things stand: what the subject is, and what is counted of it. @module */
import type { Entry } from '../../dataset/atlas.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { briefingSummary, entriesWith, fullName, shortName, type Writing } from '../briefing-context.ts'
import { citing, citingEach } from '../citing.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { figureInWords } from '../format-figure.ts'
import { asSentence, shortened } from '../truncate-words.ts'
import { led } from '../with-lead.ts'
import { introduceSubject } from './introduce-subject.ts'

/** How much the figures of a subject tell of the situation; those of other collections tell of what was tried. */
const subjectOrder: { readonly [C in CollectionName]?: number } = {
  places: 0,
  sectors: 1,
  organizations: 2,
  clusters: 3,
  instruments: 4,
  partnerships: 4,
}

const mostFigures = 5
const mostGroups = 3
const longestDescription = 40

/** The figures of a briefing by their subject, the subjects that tell most first. */
function figureGroups({ atlas, scope, subject }: Writing): readonly (readonly [Entry, readonly Entry<'figures'>[]])[] {
  const groups = new Map<string, Entry<'figures'>[]>()
  for (const figure of scope.recordsOf('figures')) {
    // Of the whole it tells what is no single sector's.
    if (subject.kind === 'atlas' && (figure.record.sectors ?? []).length > 0) continue
    const known = groups.get(figure.record.subject)
    if (known === undefined) groups.set(figure.record.subject, [figure])
    else known.push(figure)
  }
  const isSubject = (id: string) => scope.subjects.some(({ record }) => record.id === id)
  const order = ({ record, collection }: Entry) =>
    isSubject(record.id) ? -1 : (subjectOrder[collection] ?? Number.POSITIVE_INFINITY)
  return [...groups]
    .flatMap(([id, figures]) => entriesWith(atlas, [id]).map((entry) => [entry, figures] as const))
    .filter(([entry]) => Number.isFinite(order(entry)))
    .toSorted(([a], [b]) => order(a) - order(b))
    .slice(0, mostGroups)
}

function tellFigures(writing: Writing, subject: Entry, figures: readonly Entry<'figures'>[]): Draft {
  const { language, phrases } = writing
  // Of a place the general figures come first, those of single sectors after.
  const breadth = ({ record: { sectors = [] } }: Entry<'figures'>) => (sectors.length === 0 ? 0 : 1)
  const told = figures.toSorted((a, b) => breadth(a) - breadth(b)).slice(0, mostFigures)
  const words = told.map(({ record }) => figureInWords(record, language)).join('; ')
  return {
    ...led(phrases.inFigures(shortName(writing, subject)), '.', [words]),
    records: [...told, subject],
    citations: citingEach(told),
  }
}

/** The whole atlas is told by its source and its two sides. */
function introduceAtlas(writing: Writing): readonly Draft[] {
  const { atlas, language, scope } = writing
  const { mainSource, sides, description } = atlas.manifest
  const source = scope.recordsOf('sources').filter(({ record }) => record.id === mainSource)
  const about = source.map(
    (entry): Draft => ({
      text: asSentence(shortened(description[language], longestDescription)),
      records: [entry],
      citations: citing(entry, 'title'),
    }),
  )
  const told = entriesWith(atlas, sides).flatMap((side): readonly Draft[] => {
    const summary = briefingSummary(writing, side)
    return summary === ''
      ? []
      : [{ ...led(fullName(writing, side), '.', [summary]), records: [side], citations: citing(side, 'summary') }]
  })
  return [...about, ...told]
}

/** What the subject is, and its figures. */
export function situation(writing: Writing): readonly Block[] {
  const { scope } = writing
  const introduced =
    scope.subjects.length === 0
      ? introduceAtlas(writing)
      : scope.subjects.flatMap((subject) => introduceSubject(writing, subject))
  const figures = figureGroups(writing).map(([subject, told]) => tellFigures(writing, subject, told))
  return lines([...introduced, ...figures])
}
