/** What a page rests on: the evidence and the date that its address names. @module */
import {
  type Atlas,
  type EvidenceKind,
  evidenceKinds,
  isPartialDate,
  type Localized,
  type PartialDate,
  type Result,
  UnfitDateError,
  viewOf,
} from '@puente/core'

/** What the address of a page names, and every link of the page keeps; nothing of it by default. */
export interface Kept {
  readonly evidence?: EvidenceKind
  readonly asOf?: PartialDate
}

/** The parameters that all pages have. */
const names = ['evidence', 'asOf'] as const satisfies readonly (keyof Kept)[]

/** As parameters, in the order in which addresses have them. */
export const keptPairs = (kept: Kept): readonly (readonly [name: string, value: string])[] =>
  names.flatMap((name) => {
    const value = kept[name]
    return value === undefined ? [] : [[name, value] as const]
  })

/** Pages rest on this, unless their address says it. */
export const defaultEvidence: EvidenceKind = 'best'

/** The parameters of an address without those that all pages have. */
export function withoutView(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query)
  for (const name of names) rest.delete(name)
  return rest
}

interface View {
  readonly atlas: Atlas
  readonly kept: Kept
}

function readKept(query: URLSearchParams): Result<Kept, Localized> {
  const [word, asOf] = names.map((name) => query.get(name)?.trim() ?? '')
  const evidence = evidenceKinds.find((kind) => kind === word?.toLowerCase())
  if (evidence === undefined && word !== '') {
    return {
      ok: false,
      error: {
        en: `evidence is “${word}”; write paper or best.`,
        es: `evidence es «${word}»; escriba paper o best.`,
      },
    }
  }
  if (asOf !== undefined && asOf !== '' && !isPartialDate(asOf)) {
    return {
      ok: false,
      error: {
        en: `“${asOf}” is no date; write YYYY, YYYY-MM or YYYY-MM-DD.`,
        es: `«${asOf}» no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD.`,
      },
    }
  }
  return { ok: true, value: { ...(evidence && { evidence }), ...(asOf ? { asOf } : {}) } }
}

/**
 * The atlas as the parameters of an address want it.
 *
 * @param atlas any atlas
 * @param query `evidence=paper|best` and `asOf=<date>`; `best`, as of the last month known, where they are left out
 * @returns the view of the atlas, and what links keep of it; or what is wrong with the parameters, in words
 * @example
 * const read = readView(atlas, new URLSearchParams('evidence=paper'))
 * read.ok && read.value.atlas.manifest.asOf // '2019-03'
 */
export function readView(atlas: Atlas, query: URLSearchParams): Result<View, Localized> {
  const read = readKept(query)
  if (!read.ok) return read
  const kept = read.value
  try {
    return { ok: true, value: { atlas: viewOf(atlas, { evidence: defaultEvidence, ...kept }), kept } }
  } catch (error) {
    if (error instanceof UnfitDateError) return { ok: false, error: error.detail.words }
    throw error
  }
}
