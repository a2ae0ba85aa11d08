/** Who cooperates with whom, how, since when, on what evidence. @module */
import * as z from 'zod'
import { actorCollections } from './collection-name.ts'
import { field, vocabulary } from './field.ts'
import { ref, refs } from './id.ts'
import { kind, recordShape, summary } from './record.ts'
import { localized, partialDate } from './text.ts'

const party = () =>
  field(ref(...actorCollections), {
    label: { en: 'between', es: 'entre' },
    inverse: { en: 'ties', es: 'vínculos' },
    query: 'actor',
    facet: true,
    column: true,
  })

/** Schema of a tie. Its id is the two actors' ids, joined by two hyphens. */
export const tieSchema = z.strictObject({
  ...recordShape('ties'),
  between: field(z.tuple([party(), party()]), { label: { en: 'between', es: 'entre' } }),
  summary: summary().optional(),
  kind: kind({
    cooperation: { en: 'cooperation', es: 'cooperación' },
    mou: { en: 'memorandum of understanding', es: 'memorando de entendimiento' },
    'mou-in-discussion': { en: 'memorandum in discussion', es: 'memorando en negociación' },
    'information-sharing': { en: 'information sharing', es: 'intercambio de información' },
    agreement: { en: 'agreement', es: 'convenio' },
  }),
  /** Whether a source says so, or we conclude it. */
  basis: field(
    vocabulary({
      stated: { en: 'stated', es: 'declarado' },
      inferred: { en: 'inferred', es: 'por inferencia' },
    }),
    { label: { en: 'basis', es: 'fundamento' }, query: 'basis', facet: true, column: true },
  ),
  /** For an inferred tie: from what it is concluded. */
  because: field(localized(), { label: { en: 'reason', es: 'motivo' } }).optional(),
  since: field(partialDate(), { label: { en: 'since', es: 'desde' }, query: 'since', column: true }).optional(),
  sectors: refs(['sectors'], {
    label: { en: 'sectors', es: 'sectores' },
    inverse: { en: 'ties in the sector', es: 'vínculos del sector' },
    query: 'sector',
    facet: true,
  }).optional(),
  evidence: refs(['stories', 'events', 'instruments', 'partnerships'], {
    label: { en: 'evidence', es: 'evidencia' },
    inverse: { en: 'evidence for', es: 'evidencia de' },
    query: 'evidencedBy',
  }).optional(),
})

export type { Tie } from './generated/records.ts'
