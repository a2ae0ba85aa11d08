import type { Atlas } from '../src/atlas/atlas.ts'
import { code, finely, table } from './markdown.ts'
import { accuracyOn } from './resolve-accuracy.ts'
import { halves, spellings } from './resolve-spellings.ts'

/** The part of the report on names. */
export function namesReport(atlas: Atlas): string {
  const measured = Object.entries(halves).map(([half, labelled]) => ({ half, ...accuracyOn(atlas, labelled) }))
  const development = accuracyOn(atlas, halves.development)
  const wrong = spellings.filter(([, meant]) => meant === null).length
  return `## Who is meant by a name

\`resolve(atlas, name)\` was asked for ${spellings.length} spellings, written by hand before it was asked: ${spellings.length - wrong} that mean an actor (other
accents, words missing or swapped, slips, other languages, with a place added) and ${wrong} that must lead to none (like bodies
of other places, words that are no name). Half of them, every second one, are for development; the other half only
measures. *Precision*: of those led to an actor, the share led to the right one. *Recall*: of those that mean an actor,
the share led to it. *Refused*: of those that mean none, the share led to none.

${table(
  ['half', 'mean an actor', 'mean none', 'precision', 'recall', 'refused'],
  measured.map(({ half, meaning, meaningNone, precision, recall, refused }) => [
    half,
    String(meaning),
    String(meaningNone),
    finely(precision),
    finely(recall),
    finely(refused),
  ]),
)}

One change was made for the development half: two neighbouring letters that are swapped now count as one slip, not two.
What is still wrong there (the held-out half is counted, not shown, so that nobody tunes to it):

${table(
  ['written', 'meant', 'led to', 'what it is'],
  development.misses.map(({ written, meant, chosen, why }) => [
    written,
    meant === null ? 'nobody' : code(meant),
    chosen === null ? 'nobody' : code(chosen),
    why,
  ]),
)}`
}
