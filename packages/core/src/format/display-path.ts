/** A path of cooperation as lines of text or a page show it. @module */
import { type Atlas, checkAtlas } from '../dataset/atlas.ts'
import { shortLabelOf } from '../dataset/label.ts'
import type { NodeCollection } from '../graph/graph.ts'
import type { Link } from '../graph/link.ts'
import { labelForOne } from '../graph/one-link.ts'
import type { CooperationPath, PathLink, PathStep } from '../graph/path-steps.ts'
import { checkLanguage, checkObject } from '../model/check-argument.ts'
import type { Language } from '../model/language.ts'
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

/** One edge of a path. */
export interface DisplayLink {
  /** The name of the relation, read in the direction of the path. */
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
  /** What lies between the two, and how each is related, like "REINA Plus: member". */
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

const displayLink = (atlas: Atlas, { label, evidence }: Link, language: Language): DisplayLink => ({
  label: labelForOne(label)[language],
  text: labelForOne(label)[language] + basisMark(evidence.basis, language),
  basis: evidence.basis,
  statedBy: displayEntry(atlas, evidence.entry, language),
  citations: evidence.citations.map((citation) => resolveCitation(atlas, citation)),
})

function displayWay(atlas: Atlas, way: PathLink, language: Language): DisplayWay {
  const through = way.through.map((entry) => displayEntry(atlas, entry, language))
  const links = way.links.map((link) => displayLink(atlas, link, language))
  const relations = [...new Set(links.map((link) => link.text))]
  const text = [through.map(markedLabel).join(', '), relations.join(', ')]
  return {
    text: text.filter((part) => part !== '').join(': '),
    cost: way.cost,
    through,
    links,
    basis: basisOf(links),
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
