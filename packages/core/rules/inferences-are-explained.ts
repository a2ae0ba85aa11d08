import { entriesThat } from './entries.ts'
import { at, type Rule } from './rule.ts'

const name = 'inferences-are-explained'

/** An inferred tie says from what it is concluded; a note that tells of an inference says so in both languages. */
export const inferencesAreExplained: Rule = {
  name,
  *check(dataset) {
    for (const tie of dataset.records.ties) {
      if (tie.basis === 'inferred' && tie.because === undefined) {
        yield {
          ...at(dataset, tie, 'because'),
          rule: name,
          message: 'is inferred, but does not say from what',
          remedy: 'add "because", in English and Spanish',
        }
      }
      if (tie.basis === 'stated' && tie.because !== undefined) {
        yield {
          ...at(dataset, tie, 'because'),
          rule: name,
          message: 'is stated by a source, yet gives a reason for concluding it',
          remedy: 'write basis: inferred, or move the reason into "note"',
        }
      }
    }
    for (const { record } of entriesThat(dataset, (one) => one.note !== undefined)) {
      const { note } = record
      if (note === undefined) continue
      const inEnglish = note.en.startsWith('Inferred:')
      if (inEnglish === note.es.startsWith('Inferido:')) continue
      yield {
        ...at(dataset, record, inEnglish ? 'note.es' : 'note.en'),
        rule: name,
        message: 'only one language of the note marks it as an inference',
        remedy: 'begin the English note with "Inferred:" and the Spanish one with "Inferido:"',
      }
    }
  },
}
