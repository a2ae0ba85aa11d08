/**
 * Legal forms of companies, associations and the like, as they stand before or behind a name and say nothing of whose
 * it is: "e.V.", "S.A. de C.V.", "Sp. z o.o.".
 *
 * The forms are those of ISO 20275 (Entity Legal Forms, the code list that GLEIF publishes): the usual abbreviations, and
 * the words themselves, of the countries of the European Union and of others that trade with it. How one is dotted or
 * spaced does not matter: "S. A. de C. V." and "SA de CV" have the same letters.
 *
 * @module
 */
import { memoize } from '../util/memo.ts'
import { termsOf } from './tokenizer.ts'

/** By the ISO 3166-1 code of their country; those of the law of the European Union under EU. */
const forms: Readonly<Record<string, string>> = {
  EU: `SE | SCE | EEIG | EWIV | GEIE | AEIE | Societas Europaea | EGTC`,
  AE: `LLC | L.L.C. | FZE | FZCO | FZ-LLC | PJSC | PrJSC | DMCC`,
  AT: `GmbH | Ges.m.b.H. | AG | KG | OG | eGen | GmbH & Co. KG | Verein | FlexCo | gGmbH`,
  BE: `SA | NV | SRL | BV | SPRL | BVBA | SC | CV | SCRL | CVBA | ASBL | VZW | AISBL | IVZW | SNC | VOF`,
  BG: `AD | EAD | OOD | EOOD | KD | SD | АД | ЕАД | ООД | ЕООД | Sdruzhenie`,
  CH: `AG | GmbH | SA | Sàrl | Sagl | Genossenschaft | Stiftung | Verein`,
  CY: `Ltd | Limited | PLC | LLC`,
  CZ: `s.r.o. | spol. s r.o. | a.s. | v.o.s. | k.s. | z.s. | z.ú. | o.p.s. | o.s. | zapsaný spolek | spolek`,
  DE: `
    GmbH | gGmbH | mbH | AG | KG | KGaA | OHG | GbR | UG | UG (haftungsbeschränkt) | eG | e.K. | e.V. |
    GmbH & Co. KG | AG & Co. KG | SE & Co. KGaA | PartG mbB | Aktiengesellschaft | eingetragener Verein |
    Gesellschaft mit beschränkter Haftung | Körperschaft des öffentlichen Rechts | Stiftung`,
  DK: `A/S | ApS | I/S | K/S | P/S | IVS | A.M.B.A. | F.M.B.A. | S.M.B.A. | Aktieselskab | Anpartsselskab`,
  EE: `AS | OÜ | TÜ | UÜ | MTÜ | SA | Osaühing | Aktsiaselts`,
  ES: `
    S.A. | S.A.U. | S.L. | S.L.U. | S.L.L. | S.L.P. | S.L.N.E. | S.A.L. | S.M.E. | S.A. S.M.E. | S. Coop. |
    S.Coop.P. | S.C. | C.B. | S.C.C.L. | A.I.E. | U.T.E. | S.A.T. | S.C.A. | Sociedad Limitada |
    Sociedad Anónima | Sociedad Cooperativa | Sociedad de Responsabilidad Limitada | S.R.L. |
    Comunidad de Bienes`,
  FI: `Oy | Oyj | Ab | Abp | Ky | ry | r.f. | osk | Oy Ab | Osakeyhtiö`,
  FR: `
    SA | SAS | SASU | SARL | EURL | SNC | SCA | SCS | SCI | SCOP | SCIC | SELARL | GIE | Association loi 1901 |
    association loi de 1901 | loi 1901 | Société Anonyme | Société par actions simplifiée |
    Société à responsabilité limitée | Groupement d'intérêt économique`,
  GB: `
    Ltd | Ltd. | Limited | PLC | P.L.C. | LLP | L.L.P. | LP | CIC | C.I.C. | Public Limited Company |
    Limited Liability Partnership | Community Interest Company | Company Limited by Guarantee | Co. Ltd | Unltd`,
  GR: `A.E. | E.P.E. | I.K.E. | S.A. | Ltd | AMKE | Α.Ε. | Ε.Π.Ε. | Ι.Κ.Ε.`,
  HR: `d.o.o. | j.d.o.o. | d.d. | j.t.d. | k.d. | Udruga`,
  HU: `
    Kft. | Nonprofit Kft. | Zrt. | Nonprofit Zrt. | Nyrt. | Rt. | Bt. | Kkt. | Kht. |
    Korlátolt Felelősségű Társaság | Zártkörűen Működő Részvénytársaság | Egyesület | Szövetkezet`,
  IE: `
    Ltd | Limited | PLC | DAC | CLG | C.L.G. | ULC | Teoranta | Teo | CPT | Designated Activity Company |
    Company Limited by Guarantee | Public Limited Company`,
  IN: `Ltd | Limited | Pvt. Ltd. | Private Limited | LLP | Co. Ltd.`,
  IS: `hf. | ehf. | ohf. | sf. | slf. | svf.`,
  IT: `
    S.p.A. | S.r.l. | S.r.l.s. | S.a.s. | S.n.c. | S.a.p.A. | S.c.a.r.l. | S.c.r.l. | S.c.p.A. | S.c. | Onlus |
    Soc. coop. | Soc. cons. a r.l. | S.p.A. a socio unico | S.r.l. unipersonale | APS | Società per azioni |
    Società a responsabilità limitata | Società cooperativa | Società consortile`,
  JP: `K.K. | G.K. | Co., Ltd. | Kabushiki Kaisha | Godo Kaisha`,
  KR: `Co., Ltd. | Ltd. | Inc. | Corp. | Jusik Hoesa | 주식회사 | 유한회사`,
  LT: `UAB | AB | MB | VšĮ | Uždaroji akcinė bendrovė`,
  LU: `S.A. | S.à r.l. | S.àr.l.-S | SCA | SCS | SCSp | SECS | ASBL | A.s.b.l. | GIE`,
  LV: `SIA | AS | KS | Biedrība | Akciju sabiedrība`,
  MT: `Ltd | Limited | PLC | p.l.c.`,
  MX: `
    A.C. | S.C. | S.A. | S.A. de C.V. | S.A.B. | S.A.B. de C.V. | S.A.P.I. | S.A.P.I. de C.V. | S. de R.L. |
    S. de R.L. de C.V. | S.A.S. | S.A.S. de C.V. | S.C. de R.L. | S.C. de R.L. de C.V. | S.N.C. |
    S.O.F.O.M. E.N.R. | S.A. de C.V. SOFOM E.N.R. | I.A.P. | I.B.P. | S. en C. | S. en N.C. | S.P.R. de R.L. |
    Asociación Civil | Sociedad Civil | Sociedad Anónima | Sociedad Anónima de Capital Variable |
    Sociedad Anónima Bursátil | Sociedad de Responsabilidad Limitada |
    Sociedad de Responsabilidad Limitada de Capital Variable | Sociedad Anónima Bursátil de Capital Variable |
    Institución de Asistencia Privada | de C.V.`,
  NL: `
    B.V. | N.V. | V.O.F. | C.V. | U.A. | Coöperatie U.A. | Coöperatief U.A. | Stichting | Vereniging |
    Besloten Vennootschap | Naamloze Vennootschap`,
  NO: `AS | A/S | ASA | ANS | KS | SA | NUF | Aksjeselskap | Stiftelsen`,
  PL: `
    Sp. z o.o. | S.A. | Sp. k. | Sp. z o.o. Sp. k. | S.K.A. | Sp. j. | Sp. p. | s.c. | Spółka Akcyjna |
    Spółka z ograniczoną odpowiedzialnością | Stowarzyszenie | Fundacja`,
  PT: `
    Lda. | Lda | S.A. | Unipessoal Lda. | S.G.P.S. | SGPS S.A. | C.R.L. | E.P.E. | E.I.M. | Sociedade Anónima |
    Limitada | Sociedade por Quotas`,
  RO: `S.R.L. | S.A. | S.R.L.-D | S.N.C. | S.C.S. | S.C.A. | S.C. | P.F.A. | Asociația | Fundația`,
  SE: `AB | AB (publ) | HB | KB | ek. för. | Aktiebolag | Aktiebolaget | Handelsbolag | ideell förening`,
  SI: `d.o.o. | d.d. | d.n.o. | k.d. | z.o.o.`,
  SK: `s.r.o. | spol. s r.o. | a.s. | v.o.s. | k.s. | o.z. | z.z.p.o. | z.p.o. | občianske združenie`,
  TR: `A.Ş. | Ltd. Şti. | Ltd. | Anonim Şirketi | Limited Şirketi | Derneği | Vakfı | San. ve Tic. A.Ş.`,
  US: `
    Inc | Inc. | Incorporated | Corp | Corp. | Corporation | LLC | L.L.C. | LLP | LP | L.P. | PLLC | Ltd. | Co. |
    PBC | Limited Liability Company`,
}

/** The legal forms of a country, by its ISO 3166-1 code, as they are written; EU for those of the European Union. */
export const legalFormsOf = (country: string): readonly string[] => forms[country]?.trim().split(/\s*\|\s*/) ?? []

/** The letters of every form, without what stands between them. */
const lettersOf = /* @__PURE__ */ memoize(
  (all: typeof forms): ReadonlySet<string> =>
    new Set(Object.keys(all).flatMap((country) => legalFormsOf(country).map((form) => termsOf(form).join('')))),
)

/** No form has more words, each letter of "S. de R. L. de C. V." being one. */
const mostWords = 9

/** How many words from one on may be a legal form. */
function formsAt(words: readonly string[], from: number): readonly number[] {
  const counts: number[] = []
  let joined = ''
  for (let count = 1; count <= Math.min(mostWords, words.length - from); count++) {
    joined += words[from + count - 1]
    if (lettersOf(forms).has(joined)) counts.push(count)
  }
  return counts
}

/**
 * The words of a name that are not of a legal form, wherever that stands; all, if there are no others.
 *
 * Of several readings the one is taken that leaves the fewest words: "SA S. K. A." is "SA" and "S.K.A.", not "SAS".
 *
 * @param words of a name, folded
 * @returns their places among the words, ascending
 */
export function placesWithoutLegalForms(words: readonly string[]): readonly number[] {
  // What is left from each word on, from the last to the first.
  const left: (readonly number[])[] = [[]]
  for (let at = words.length - 1; at >= 0; at--) {
    const readings = formsAt(words, at).map((count) => left[count - 1] ?? [])
    left.unshift(readings.reduce((a, b) => (b.length < a.length ? b : a), [at, ...(left[0] ?? [])]))
  }
  const [places = []] = left
  return places.length === 0 ? [...words.keys()] : places
}

/** The words of a name without its legal forms; all, if it has no others. */
export const withoutLegalForms = (words: readonly string[]): readonly string[] =>
  placesWithoutLegalForms(words).map((at) => words[at] ?? '')
