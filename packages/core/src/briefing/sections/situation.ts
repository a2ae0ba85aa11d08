/** Where things stand: what the subject is, and what is counted of it. @module */
import type { Entry } from '../../atlas/atlas.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import { citing, citingEach } from '../citing.ts'
import { type Block, type Draft, lines } from '../draft.ts'
import { figureInWords } from '../figure-in-words.ts'
import { asSentence, shortened } from '../shortened.ts'
import { entriesWith, shortName, type Writing } from '../writing.ts'
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

const mostFigures = 6
const mostGroups = 3

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
  const order = ({ record, collection }: Entry) => (isSubject(record.id) ? -1 : (subjectOrder[collection] ?? 9))
  return [...groups]
    .flatMap(([id, figures]) => entriesWith(atlas, [id]).map((entry) => [entry, figures] as const))
    .filter(([entry]) => order(entry) < 9)
    .toSorted(([a], [b]) => order(a) - order(b))
    .slice(0, mostGroups)
}

function tellFigures(writing: Writing, subject: Entry, figures: readonly Entry<'figures'>[]): Draft {
  const { language, phrases } = writing
  const told = figures.slice(0, mostFigures)
  const words = told.map(({ record }) => figureInWords(record, language)).join('; ')
  return {
    text: asSentence(phrases.figures(shortName(writing, subject), words)),
    records: [...told, subject],
    citations: citingEach(told),
  }
}

/** A summary of our own wording is a sentence or two; one of another dataset may be long. */
const longestSummary = 60

function tellSummary({ language }: Writing, entry: Entry): readonly Draft[] {
  if (!('summary' in entry.record) || entry.record.summary === undefined) return []
  const text = asSentence(shortened(entry.record.summary[language], longestSummary))
  return [{ text, records: [entry], citations: citing(entry, 'summary') }]
}

/** The whole atlas is told by its source, and each pair of sides by the focus sectors in "who is there". */
function introduceAtlas(writing: Writing): readonly Draft[] {
  const { atlas, language, scope } = writing
  const { mainSource, sides, description } = atlas.manifest
  const source = scope.recordsOf('sources').filter(({ record }) => record.id === mainSource)
  const drafts = source.map((entry) => ({
    text: asSentence(shortened(description[language], longestSummary)),
    records: [entry],
    citations: citing(entry, 'title'),
  }))
  return [...drafts, ...entriesWith(atlas, sides).flatMap((side) => tellSummary(writing, side))]
}

/** What the subject is, in its own words, and its figures. */
export function situation(writing: Writing): readonly Block[] {
  const { scope } = writing
  const introduced =
    scope.subjects.length === 0
      ? introduceAtlas(writing)
      : scope.subjects.flatMap((subject) => [...introduceSubject(writing, subject), ...tellSummary(writing, subject)])
  const figures = figureGroups(writing).map(([subject, told]) => tellFigures(writing, subject, told))
  return lines([...introduced, ...figures])
}
