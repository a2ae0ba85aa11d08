/**
 * The words of names that say of what kind a body is, and those that say nothing: closed lists, in the languages in
 * which bodies between Europe and Latin America are named. All are folded.
 *
 * @module
 */
import { memoize } from '../util/memo.ts'
import { singularsOf } from './plurals.ts'

/** Join the other words. */
const joining =
  'the of for and in at on to by with from de del la el los las y e o en para por con al un una a lo le les du des et au ' +
  'aux dans pour d l s der die das des dem den und fur von vom im am zu zum zur ein eine di della delle dei degli da do ' +
  'dos das na no em i il lo gli per z w och av til og van het'

/** Say what many bodies are about, or that they are large, and nothing of one. */
const general =
  'industry industria industrial industrie sector sectorial sectoral secteur branche group grupo groupe gruppe gruppo holding'

/** Say that a body is there for all of its country. */
const nationwide = 'national nacional nationale nazionale federal'

/** Say for how much of a country a body is there, or in which way: a state's commission is not the federal one. */
const scopes =
  `${nationwide} state estatal estado regional general central local municipal ` +
  'international internacional autonomous autonoma autonomo public publica publico private privada privado ' +
  'executive ejecutivo ejecutiva higher superior'

/** Kinds of bodies: on one line, what one kind is called. */
const kinds = `
cluster klaster klastr clustre pole polo pol kumelenmesi klastrowa klastrowy klastrova klastrovy clusterinitiative kompetenznetz kompetenznetzwerk
association asociacion associacao associazione verband verein asocio assoc asoc agrupacion agrupament associacio stowarzyszenie asociatia sdruzeni zdruzenie zwiazek
foundation fundacion fundacao fondazione fondation stiftung fundacio fundacja fundatia nadace
company empresa compania firma firm corporation corporacion enterprise
council consejo conseil consiglio conselho consell rat board junta
institute instituto institut istituto instytut
centre center centro zentrum centrum
agency agencia agence agentur agenzia oficina office organismo
directorate direccion direction direktion direzione direcao generaldirektion dg
ministry ministerio ministere ministerium ministero secretariat secretaria secretary secretariado department departamento
commission comision kommission commissione comissao committee comite
university universidad universite universitat universitaet universita universidade uniwersytet
college colegio school escuela academy academia akademie faculty facultad
chamber camara chambre kammer camera
federation federacion federazione federacio foderation confederation confederacion union
consortium consorcio consorzio konsortium konsorcjum consorci consortiu
network red reseau netzwerk rete rede
platform plataforma plattform plateforme
alliance alianza allianz alleanza
forum foro
bank banco banque banca
government gobierno gouvernement regierung governo govern
organization organisation organizacion
society sociedad societe societa gesellschaft spolecnost cooperative cooperativa
museum museo musee hospital park parque hub laboratory laboratorio observatory observatorio fund fondo
programme program programa project proyecto
`

/** What a body of a kind may call itself besides: most are clubs or firms by law. */
const legalPersons = ['cluster', 'association', 'foundation', 'company']

/** What a body may say before its name that it is by law: "Asociación Clúster …". */
const forms = ['association', 'foundation', 'company', 'society', 'federation', 'consortium']

/** What a cluster or a centre is called in full, beside the word for it: "pôle de compétitivité", "Technology Centre". */
const inFull =
  'competitiveness competitividad competitivite competitivita competitivitat competitividade wettbewerbs ' +
  'konkurencyjnosci konkurenceschopnosti innovation innovations innovacion innovacio innovazione inovacao inovare ' +
  'innovador innovative innowacji innowacyjny inovacni excellence excelencia excellencia eccellenza exzellenz ' +
  'doskonalosci excelence spitzen competence competences competencia competenze kompetenz kompetencji ' +
  'technology technological technologies tecnologico tecnologia tecnologic technologique technologico technologie ' +
  'technologiczny technologiczne technologii technologicky technologicke ' +
  'initiative iniciativa iniziativa inicjatywa iniciativ empresarial business krajowy kluczowy'

/** The kinds that are. */
const calledInFull = ['cluster', 'centre']

const lists = { joining, general, nationwide, scopes, kinds, inFull }

const wordLists = /* @__PURE__ */ memoize((texts: typeof lists) => {
  const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))
  const kindOf = new Map<string, string>()
  for (const line of texts.kinds.trim().split('\n')) {
    const [kind = '', ...others] = line.split(' ')
    for (const word of [kind, ...others]) kindOf.set(word, kind)
  }
  return {
    joining: setOf(texts.joining),
    general: setOf(texts.general),
    nationwide: setOf(texts.nationwide),
    scopes: setOf(texts.scopes),
    inFull: setOf(texts.inFull),
    kindOf,
  }
})

const isIn = (list: 'joining' | 'general' | 'nationwide' | 'scopes', word: string): boolean => {
  const words = wordLists(lists)[list]
  return singularsOf(word).some((singular) => words.has(singular))
}

/** Whether a word only joins others. */
export const isJoining = (word: string): boolean => wordLists(lists).joining.has(word)

/** Whether a word says what many bodies are about. */
export const isGeneral = (word: string): boolean => isIn('general', word)

/** Whether a word says for how much of a country a body is there. */
export const isScope = (word: string): boolean => isIn('scopes', word)

/** Whether a word says that a body is there for all of its country. */
export const isNationwide = (word: string): boolean => isIn('nationwide', word)

/** Whether a word, beside one for a kind of body, says no more than that kind in full. */
export const isKindInFull = (word: string, kind: string): boolean =>
  calledInFull.includes(kind) && wordLists(lists).inFull.has(word)

/** Of which kind of body a word speaks, if of any: the same for the same kind in every language. */
export function bodyKind(word: string): string | undefined {
  const { kindOf } = wordLists(lists)
  return singularsOf(word)
    .map((singular) => kindOf.get(singular))
    .find((kind) => kind !== undefined)
}

/** In a compound of German, Dutch or the like the last part says what a thing is; shorter ones end other words by chance. */
const shortestHead = 6

/** The two parts of a compound that ends with a kind of body: "energie", "cluster"; none if it does not. */
export function compoundParts(word: string): readonly string[] {
  const { kindOf } = wordLists(lists)
  for (let at = shortestHead / 2; at <= word.length - shortestHead; at++)
    if (kindOf.has(word.slice(at))) return [word.slice(0, at), word.slice(at)]
  return []
}

/** Of which kind of body a word speaks by itself or by its last part: "Wirtschaftsagentur" of an agency. */
export const kindOfWhole = (word: string): string | undefined =>
  bodyKind(word) ?? bodyKind(compoundParts(word)[1] ?? '')

/** Whether a kind of body says no more than what its name is by law: a cluster, a club, a foundation, a firm. */
export const isLegalPerson = (kind: string): boolean => legalPersons.includes(kind)

/** Whether a kind of body is what any body may be by law, and say before its name. */
export const isForm = (kind: string): boolean => forms.includes(kind)
