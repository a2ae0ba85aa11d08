/** A path of cooperation as lines of text or a page show it. @module */
import { type Atlas, checkAtlas, type Entry } from '../dataset/atlas.ts'
import { relationsOf } from '../dataset/description-of.ts'
import { shortLabelOf } from '../dataset/label.ts'
import type { NodeCollection } from '../graph/graph.ts'
import type { Link } from '../graph/link.ts'
import { labelForOne } from '../graph/one-link.ts'
import type { CooperationPath, PathLink, PathStep } from '../graph/path-steps.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language, Localized } from '../model/language.ts'
import { formatNumber } from '../text/format-number.ts'
import { type ResolvedCitation, resolveCitation } from './citation.ts'
import {
  type Basis,
  basisMark,
  type DisplayEntry,
  displayEntry,
  distinctCitations,
  markedLabel,
} from './display-entry.ts'

/** One edge of a path, or of a network. */
export interface DisplayLink {
  /** The name of the relation where it joins two records, read in its direction. */
  readonly label: string
  /** The same with a mark if it is inferred, like "cooperation (inferred)". */
  readonly text: string
  readonly basis: Basis
  /** The record that states it. */
  readonly statedBy: DisplayEntry
  readonly citations: readonly ResolvedCitation[]
}

/** One of the ways in which two actors are connected. */
export interface DisplayWay {
  /** What lies between the two, and how each is related, like "REINA Plus: members". */
  readonly label: string
  /** The same with a mark if it is inferred. */
  readonly text: string
  readonly cost: number
  readonly through: readonly DisplayEntry[]
  readonly links: readonly DisplayLink[]
  /** Inferred where one of its links is. */
  readonly basis: Basis
  /** Those of its links, each place once. */
  readonly citations: readonly ResolvedCitation[]
}

/** A step of a path, from one actor to the next. */
export interface DisplayStep {
  readonly from: DisplayEntry<NodeCollection>
  readonly to: DisplayEntry<NodeCollection>
  /** Strongest first. */
  readonly ways: readonly DisplayWay[]
}

/** A path in the order in which it is read. */
export interface DisplayPath {
  /** The labels of its actors, with arrows between them. */
  readonly text: string
  /** The same with short labels. */
  readonly shortText: string
  readonly actors: readonly DisplayEntry<NodeCollection>[]
  readonly cost: number
  /** The cost as the language writes numbers. */
  readonly costText: string
  readonly steps: readonly DisplayStep[]
  /** Inferred where the strongest way of a step is. */
  readonly basis: Basis
  /** Those of the strongest way of each step, each place once. */
  readonly citations: readonly ResolvedCitation[]
}

const basisOf = (parts: readonly { readonly basis: Basis }[]): Basis =>
  parts.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated'

const citationsIn = (parts: readonly { readonly citations: readonly ResolvedCitation[] }[]) =>
  distinctCitations(parts.flatMap(({ citations }) => citations))

/**
 * A link between two records as lines of text or a page show it.
 *
 * @param atlas the atlas that the link is of
 * @param link one of what `neighbours` or a path gives
 * @param language the reader's language
 * @example
 * const [first] = neighbours(atlas, 'claut', { collections: ['sectors'] })
 * first?.links.map((link) => displayLink(atlas, link, 'en').text) // ['sector']
 */
export function displayLink(atlas: Atlas, link: Link, language: Language): DisplayLink {
  checkAtlas(atlas)
  checkObject('link', link, 'a link that neighbours gives', ['from', 'to', 'relation', 'label', 'evidence'])
  checkLanguage(language)
  const { basis, citations, entry } = link.evidence
  const label = labelForOne(link.label)[language]
  return {
    label,
    text: label + basisMark(basis, language),
    basis,
    statedBy: displayEntry(atlas, entry, language),
    citations: citations.map((citation) => resolveCitation(atlas, citation)),
  }
}

/** What a record between two others calls the one that a link joins to it: a member, a participant. */
function roleAt({ record }: Entry, { from, relation, label, evidence }: Link): Localized {
  if (from === record.id) return label
  const known = relationsOf(evidence.entry.collection).find(({ name }) => name === relation)
  if (known === undefined) return label
  return known.label.en === label.en ? known.inverse : known.label
}

/** How two are related to what lies between them: said once where it is the same, else in the order of the path. */
function roles(between: Entry, links: readonly Link[], language: Language): string {
  const found = links.map((link) => roleAt(between, link))
  const different = [...new Map(found.map((role) => [role.en, role])).values()]
  const shown = different.length === 1 ? different : different.map(labelForOne)
  return shown.map((role) => role[language]).join(', ')
}

function displayWay(atlas: Atlas, way: PathLink, language: Language): DisplayWay {
  const through = way.through.map((entry) => displayEntry(atlas, entry, language))
  const links = way.links.map((link) => displayLink(atlas, link, language))
  const [between, ...others] = way.through
  const related =
    between === undefined || others.length > 0
      ? [...new Set(links.map((link) => link.label))].join(', ')
      : roles(between, way.links, language)
  const label = [through.map(markedLabel).join(', '), related].filter((part) => part !== '').join(': ')
  const basis = basisOf(links)
  return {
    label,
    text: label + basisMark(basis, language),
    cost: way.cost,
    through,
    links,
    basis,
    citations: citationsIn(links),
  }
}

const displayStep = (atlas: Atlas, { from, to, ways }: PathStep, language: Language): DisplayStep => ({
  from: displayEntry(atlas, from, language),
  to: displayEntry(atlas, to, language),
  ways: ways.map((way) => displayWay(atlas, way, language)),
})

/**
 * A path as lines of text or a page show it: its actors, then each step with the ways that connect them.
 *
 * @param atlas the atlas that the path is of
 * @param path a path that `cooperationPaths`, `shortestPath` or `introductionPath` gives
 * @param language the reader's language
 * @example
 * const [path] = cooperationPaths(atlas, 'aerocluster-queretaro', 'hegan')
 * path && displayPath(atlas, path, 'en').steps[0]?.ways[0]?.text // 'cooperation (inferred)'
 */
export function displayPath(atlas: Atlas, path: CooperationPath, language: Language): DisplayPath {
  checkAtlas(atlas)
  checkLanguage(language)
  checkObject('path', path, 'a path that cooperationPaths gives', ['cost', 'actors', 'steps'])
  const actors = path.actors.map((actor) => displayEntry(atlas, actor, language))
  const steps = path.steps.map((step) => displayStep(atlas, step, language))
  const strongest = steps.flatMap(({ ways }) => ways.slice(0, 1))
  return {
    text: actors.map(markedLabel).join(' → '),
    shortText: path.actors.map((actor) => shortLabelOf(atlas, actor, language)).join(' → '),
    actors,
    cost: path.cost,
    costText: formatNumber(path.cost, language),
    steps,
    basis: basisOf(strongest),
    citations: citationsIn(strongest),
  }
}
