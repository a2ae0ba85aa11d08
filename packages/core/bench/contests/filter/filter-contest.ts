import type { Contest } from '../../contest.ts'
import { itemsJs } from './engines/itemsjs.ts'
import { orama } from './engines/orama.ts'
import { plainScan } from './engines/plain-scan.ts'
import { puente } from './engines/puente.ts'
import { sqlite } from './engines/sqlite.ts'
import { tinyBase } from './engines/tinybase.ts'
import { type FilterAnswer, type FilterQuestion, filterQuestions, sameAnswer, scan } from './filter-question.ts'
import { flatDocuments } from './flat-documents.ts'

export const filterContest: Contest<FilterQuestion, FilterAnswer> = {
  title: 'Conditions on three fields, the values of three others counted, a page of 25 by name, the total',
  aim: 'at least 8 times faster than the fastest peer',
  questions: filterQuestions,
  engines: { puente, itemsjs: itemsJs, tinybase: tinyBase, orama, sqlite, scan: plainScan },
  judge: (atlas) => {
    const plainly = scan(flatDocuments(atlas))
    return (question, answer) => sameAnswer(plainly(question), answer)
  },
}
