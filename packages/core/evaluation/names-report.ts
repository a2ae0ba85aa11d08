import type { Atlas } from '../src/atlas/atlas.ts'
import { code, finely, table } from './markdown.ts'
import { accuracyOn } from './resolve-accuracy.ts'
import { spellingSets } from './resolve-spellings.ts'

/** The part of the report on names. */
export function namesReport(atlas: Atlas): string {
  const measured = spellingSets.map((set) => ({ ...set, ...accuracyOn(atlas, set.spellings) }))
  const labelled = spellingSets.flatMap(({ spellings }) => spellings)
  const wrong = labelled.filter(([, meant]) => meant === null).length
  return `## Who is meant by a name

\`resolve(atlas, name)\` was run on ${labelled.length} spellings, written by hand before it was run on them: ${labelled.length - wrong} that mean an
actor (other accents, words missing or swapped, slips, other languages, with a place or a legal form added) and ${wrong} that
must lead to none (like bodies of other places or trades, words that are no name). The first were every second one put into *development*,
to learn from, or *held-out*, which only measures. The others are of kinds that were found in use; those of *open* are to
learn from. *Precision*: of those led to an actor, the share led to the right one. *Recall*:
of those that mean an actor, the share led to it. *Refused*: of those that mean none, the share led to none.

${table(
  ['spellings', 'mean an actor', 'mean none', 'precision', 'recall', 'refused'],
  measured.map(({ name, meaning, meaningNone, precision, recall, refused }) => [
    name,
    String(meaning),
    String(meaningNone),
    finely(precision),
    finely(recall),
    finely(refused),
  ]),
)}

What is still wrong in those to learn from (the others are counted, not shown, so that nobody tunes to them):

${table(
  ['written', 'meant', 'led to', 'what it is'],
  measured
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ misses }) => misses)
    .map(({ written, meant, chosen, why }) => [
      written,
      meant === null ? 'nobody' : code(meant),
      chosen === null ? 'nobody' : code(chosen),
      why,
    ]),
)}`
}
