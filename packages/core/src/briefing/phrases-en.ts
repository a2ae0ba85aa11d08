import { beyondMark } from '../format/standing-mark.ts'
import { formatList } from '../text/format-list.ts'
import { countWithForms } from '../text/format-number.ts'
import type { ActorCounts, Phrases } from './phrases.ts'

const counted = (count: number, one: string, many: string) => countWithForms(count, { one, many }, 'en')
const seek = (count: number) => (count === 1 ? 'seeks' : 'seek')

function actors({ clusters, organizations, areOthers = false }: ActorCounts): string {
  const other = clusters > 0 ? 'other ' : ''
  const beside = areOthers ? 'other ' : ''
  return [
    ...(clusters > 0 ? [counted(clusters, `${beside}cluster`, `${beside}clusters`)] : []),
    ...(organizations > 0 ? [counted(organizations, `${other}organisation`, `${other}organisations`)] : []),
  ].join(' and ')
}

/** What stands before a date, and is no noun. */
const beforeDate = /^(?:from|since|until|valid until|founded|awarded)$/u

/** Which of some actors seek partners somewhere, as a clause after them. */
function seeking(count: number, all: number, where: string): string {
  if (count === 0) return ''
  if (count < all) return `, ${count} of which ${seek(count)} partners ${where}`
  return all === 1 ? `, which seeks partners ${where}` : `, all of which seek partners ${where}`
}

export const english: Phrases = {
  headings: {
    situation: 'Situation',
    actors: 'Who is there',
    existing: 'What exists',
    tried: 'What was tried, and what came of it',
    'white-spots': 'White spots: strength on both sides, no tie yet',
    'next-steps': 'Suggested next steps',
    disputes: 'What the sources dispute',
    cautions: 'What to be careful about',
    abbreviations: 'Abbreviations',
  },
  since: (date) => `What has happened since ${date}`,
  before: (value) => `before: ${value}`,
  sources: 'Sources',
  inferred: 'inferred',
  beyondMainSource: beyondMark.en,
  ended: (names) => `No longer so: ${names}.`,
  asOf: (date) => `As of ${date}`,
  dataset: (title, version) => `${title}, version ${version}`,
  backToText: (number) => `Back to where source ${number} is first cited`,
  citation: (number) => `Source ${number}`,
  readAlike: (numbers, isOne, reading) =>
    isOne ? `Source ${numbers}: ${reading}` : `Sources ${numbers}: each ${reading}`,
  furtherCitations: (count) => `and ${count} further citation${count === 1 ? '' : 's'}`,
  title: (subject) => `Briefing: ${subject}`,
  kindOfSector: (kind, broader) => `${kind}${broader === '' ? '' : ` within ${broader}`}`,
  narrower: (names) => `It takes in ${names}`,
  inFigures: (subject) => `${subject} in figures`,
  figuresOf: (undated, shown, year) =>
    undated < shown
      ? `Figures without a date are from a source of ${year}`
      : `${shown === 1 ? 'This is' : 'These are'} from a source of ${year}`,
  figureOf: (year) => `in a source of ${year}`,
  ofSectors: (count) => `${count} sectors together`,
  actorIs: (kind, place, sectors) =>
    `${kind}${place === '' ? '' : ` in ${place}`}${sectors === '' ? '' : `, working in ${sectors}`}`,
  within: (place) => ` in ${place}`,
  outside: (first, second) => `outside both sides of the atlas, ${first} and ${second}`,
  actorsThere: (count) =>
    `${actors(count)}${seeking(count.seeking, count.clusters + count.organizations, `in ${count.other}`)}`,
  ofThemIn: (count, all, place) => `Of these ${all}, ${count} ${count === 1 ? 'is' : 'are'} in ${place}`,
  tiesThere: (count, other) =>
    count === 0 ? `no tie to ${other} yet` : `${counted(count, 'tie', 'ties')} to ${other}`,
  targetedBy: (place, seekers) => `Partners in ${place} are sought by ${seekers}`,
  theyAre: (names) => `They are ${names}`,
  amongThem: (names) => `Among them are ${names}`,
  elsewhere: 'Elsewhere, or placed nowhere by the sources',
  sectorHolds: ({ sides, seeking: seekers, ties, inferred }) =>
    `${sides}, ${seekers} of which ${seek(seekers)} partners on the other side; ${
      ties === 0 ? 'no tie' : counted(ties, 'tie', 'ties')
    } between the sides${inferred === 0 ? '' : inferred === ties ? ', inferred' : `, ${inferred} of them inferred`}`,
  countedIn: (count, place) => `${counted(count, 'actor', 'actors')} in ${place}`,
  labels: 'Labels held',
  labelsLastKnown: 'Labels, as last known',
  tiesStated: 'Ties that a source states',
  tiesInferred: 'Ties concluded from the sources',
  tie: (some, others) => `${some} with ${others}`,
  because: (reason) => `Reason: ${reason}`,
  members: (names) => `Members known: ${names}`,
  overflow: {
    partnerships: 'Other partnerships',
    instruments: 'Other instruments',
    events: 'Other events',
    stories: 'Other success stories',
    opportunities: 'Other opportunities that the sources see',
    findings: 'Further points',
    developments: 'Also since then',
  },
  overflowOfAll: {
    partnerships: 'Partnerships',
    instruments: 'Instruments',
    events: 'Events',
    stories: 'Success stories',
    opportunities: 'Opportunities that the sources see',
    findings: 'Points',
    developments: 'Since then',
  },
  results: 'What came of it:',
  whiteSpot: ({ here, hereCount, hasOtherTies, hereSeeking, own, other, acrossCount, acrossSeeking, carriers }) =>
    `${here} ${hereCount === 1 ? 'has' : 'have'} no tie to ${other} yet in this field${hasOtherTies ? `, ${hereCount === 1 ? 'only' : 'some of them'} in others` : ''}${
      hereSeeking === 0
        ? ''
        : hereCount === 1
          ? ', though it seeks one'
          : `, though ${hereSeeking} of them ${seek(hereSeeking)} one`
    }. In the same field the other side has ${counted(acrossCount, 'actor', 'actors')}${seeking(
      acrossSeeking,
      acrossCount,
      `in ${own}`,
    )}.${carriers === '' ? '' : ` A tie could build on ${carriers}.`}`,
  dispute: ({ field, shown, others }) => {
    const isPrefix = field !== undefined && beforeDate.test(field)
    const values = [shown, ...others].map((value) => (isPrefix ? `${field} ${value}` : value))
    const named = field === undefined || isPrefix ? '' : `${field}, `
    return `${named}depending on the source: ${formatList(values, 'en', 'or')}`
  },
  bringTogether: (names) => `Bring together ${names}`,
  introduction: (names) => `An introduction could come through ${names.join(', then ')}.`,
  reasons: {
    'same-sector': ({ names }) => `both work in ${names}`,
    'seeks-your-place': ({ candidate, names }) => `${candidate} seeks partners in ${names}`,
    'is-where-you-seek': ({ actor, names }) => `${actor} seeks partners in ${names}`,
    'same-partnership': ({ names }) => `both belong to ${names}`,
    'your-partnership-targets-it': ({ actor, names }) =>
      `${actor} takes part in ${names}, aimed at this field and country`,
    'its-partnership-targets-you': ({ candidate, names }) =>
      `${candidate} takes part in ${names}, aimed at this field and country`,
    'partner-in-common': ({ names }) => `both are connected with ${names}`,
    'works-with-your-sector': ({ candidate, names }) => `${candidate} already works with ${names}`,
    'works-with-your-place': ({ candidate, names }) => `${candidate} already works with ${names}`,
    'same-event': ({ names }) => `both took part in ${names}`,
    'receives-visits': ({ candidate }) => `${candidate} has received missions before`,
    travels: ({ candidate }) => `${candidate} has travelled on missions before`,
    'same-body': ({ names }) => `both belong to ${names}`,
    'label-held': ({ candidate, names }) => `${candidate} has been given a ${names} label`,
    'instrument-for-both': ({ names }) => `both could use ${names}`,
  },
}
