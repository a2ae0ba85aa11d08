import type { Engine } from '../../../contest.ts'
import { type FilterAnswer, type FilterQuestion, scan } from '../filter-question.ts'
import { flatDocuments } from '../flat-documents.ts'

export const plainScan: Engine<FilterQuestion, FilterAnswer> = {
  label: 'array scan',
  build: (atlas) => scan(flatDocuments(atlas)),
}
