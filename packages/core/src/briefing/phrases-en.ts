import type { ActorsCounted, Phrases } from './phrases.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

function actors({ clusters, organizations }: ActorsCounted): string {
  return [
    ...(clusters > 0 ? [counted(clusters, 'cluster', 'clusters')] : []),
    ...(organizations > 0 ? [counted(organizations, 'other organisation', 'other organisations')] : []),
  ].join(' and ')
}

const seeking = ({ seeking: count, clusters, organizations, other }: ActorsCounted) => {
  if (count === 0) return ''
  if (count === clusters + organizations && count === 1) return `, which seeks partners in ${other}`
  if (count === clusters + organizations) return `, all of which seek partners in ${other}`
  return `, ${count} of which ${count === 1 ? 'seeks' : 'seek'} partners in ${other}`
}

/** The words of a briefing in English. */
export const english: Phrases = {
  headings: {
    situation: 'Situation',
    actors: 'Who is there',
    existing: 'What exists',
    tried: 'What was tried, and what came of it',
    'white-spots': 'White spots',
    'next-steps': 'Suggested next steps',
    cautions: 'What to be careful about',
  },
  sources: 'Sources',
  inferred: 'inferred',
  asOf: (date) => `As of ${date}`,
  backToText: (number) => `Back to where source ${number} is cited`,
  citation: (number) => `Source ${number}`,
  title: (subject) => `Briefing: ${subject}`,
  both: (first, second) => `${first} and ${second}`,
  kindOfSector: (name, kind, broader) => `${name}: ${kind}${broader === '' ? '' : ` within ${broader}`}`,
  narrower: (names) => `Takes in ${names}`,
  figures: (subject, figures) => `${subject}, in figures: ${figures}`,
  actorIs: (name, kind, place, sectors) =>
    `${name}: ${kind}${place === '' ? '' : ` in ${place}`}${sectors === '' ? '' : `, working in ${sectors}`}`,
  placeIs: (name, wider) => (wider === '' ? name : `${name} lies in ${wider}`),
  placeHas: (count) =>
    `The atlas knows ${actors(count)} there${seeking(count)}; ${
      count.ties === 0 ? 'none has a tie' : `${counted(count.ties, 'tie leads', 'ties lead')}`
    } to ${count.other}${count.ties === 0 ? ' yet' : ''}`,
  placeSought: (name, seekers) => `${name} is sought by ${seekers}`,
  actorsOn: (side, count, names) => `${side}: ${actors(count)}${seeking(count)}. They are ${names}`,
  elsewhere: 'Elsewhere, or not placed by the sources',
  fieldAtAGlance: (sector, sides, seekers, ties, inferred) =>
    `${sector}: ${sides}; ${seekers} ${seekers === 1 ? 'seeks' : 'seek'} partners on the other side; ${
      ties === 0
        ? 'no tie across'
        : `${counted(ties, 'tie', 'ties')} across${inferred === 0 ? '' : `, ${inferred} of them inferred`}`
    }`,
  countedOn: (count, side) => `${counted(count, 'actor', 'actors')} in ${side}`,
  labels: (names) => `Labels held: ${names}`,
  tiesStated: (names) => `Ties that a source states: ${names}`,
  tiesInferred: (names) => `Ties concluded from the sources: ${names}`,
  because: (reason) => `Reason: ${reason}`,
  members: (names) => `Members known: ${names}`,
  others: {
    partnerships: (names) => `Other partnerships: ${names}`,
    instruments: (names) => `Other instruments: ${names}`,
    events: (names) => `Other events: ${names}`,
    stories: (names) => `Other success stories: ${names}`,
    opportunities: (names) => `Other openings that the sources see: ${names}`,
    findings: (names) => `Further points: ${names}`,
  },
  results: (results) => `What came of it: ${results}`,
  whiteSpot: ({ sector, place, here, hereCount, otherSide, acrossCount, interest, carriers }) =>
    `${place}, ${sector}: ${here} ${hereCount === 1 ? 'has' : 'have'} no tie to ${otherSide} yet, where ${counted(
      acrossCount,
      'actor works',
      'actors work',
    )} in the field${
      interest === 0
        ? ''
        : `; on the two sides together, ${interest} ${interest === 1 ? 'seeks' : 'seek'} partners on the other`
    }.${carriers === '' ? '' : ` Could carry a tie: ${carriers}.`}`,
  suggestion: (asking, candidate, reasons) => `Bring together ${asking} and ${candidate}: ${reasons}.`,
  pairFits: (first, second, reasons) => `What speaks for ${first} and ${second}: ${reasons}.`,
  introduction: (names) => `An introduction could come through ${names}.`,
  reasons: {
    'same-sector': ({ names }) => `both work in ${names}`,
    'seeks-your-place': ({ candidate, names }) => `${candidate} seeks partners in ${names}`,
    'is-where-you-seek': ({ asking, names }) => `${asking} seeks partners in ${names}`,
    'same-partnership': ({ names }) => `both belong to ${names}`,
    'your-partnership-targets-it': ({ asking, names }) => `${asking} belongs to ${names}, which aims there`,
    'its-partnership-targets-you': ({ candidate, names }) => `${candidate} belongs to ${names}, which aims there`,
    'partner-in-common': ({ names }) => `both are connected with ${names}`,
    'works-with-your-sector': ({ candidate, names }) => `${candidate} already works with ${names}`,
    'works-with-your-place': ({ candidate, names }) => `${candidate} already works with ${names}`,
    'same-event': ({ names }) => `both were at ${names}`,
    'receives-visits': ({ candidate }) => `${candidate} has received missions before`,
    travels: ({ candidate }) => `${candidate} has travelled on missions before`,
    'same-body': ({ names }) => `both belong to ${names}`,
    'label-held': ({ candidate, names }) => `${candidate} holds a label (${names})`,
    'instrument-for-both': ({ names }) => `both could use ${names}`,
  },
}
