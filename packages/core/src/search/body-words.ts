/**
 * The words of names that say of what kind a body is, and those that say nothing: closed lists, in the languages in
 * which bodies between Europe and Latin America are named. All are folded.
 *
 * @module
 */
import { oncePer } from '../atlas/atlas.ts'
import { singularsOf } from './plurals.ts'

/** Join the other words. */
const joining =
  'the of for and in at on to by with from de del la el los las y e o en para por con al un una a lo le les du des et au ' +
  'aux dans pour d l s der die das des dem den und fur von vom im am zu zum zur ein eine di della delle dei degli da do ' +
  'dos das na no em i il lo gli per z w och av til og van het'

/** Say what many bodies are about, or that they are large, and nothing of one. */
const general =
  'industry industria industrial industrie sector sectorial sectoral secteur branche group grupo groupe gruppe gruppo holding'

/** Say for how much of a country a body is there: a state's commission is not the federal one. */
const scopes =
  'national nacional nationale national federal state estatal estado regional general central local municipal ' +
  'international internacional autonomous autonoma autonomo public publica publico private privada privado'

/** Kinds of bodies: on one line, what one kind is called. */
const kinds = `
cluster klaster klastr clustre pole polo kumelenmesi
association asociacion associacao associazione verband verein asocio assoc asoc agrupacion agrupament associacio stowarzyszenie
foundation fundacion fundacao fondazione fondation stiftung fundacio fundacja
company empresa compania firma firm corporation corporacion enterprise
council consejo conseil consiglio conselho consell rat board junta
institute instituto institut istituto instytut
centre center centro zentrum centrum
agency agencia agence agentur agenzia oficina office organismo
ministry ministerio ministere ministerium ministero secretariat secretaria secretary secretariado department departamento
commission comision kommission commissione comissao committee comite
university universidad universite universitat universitaet universita universidade uniwersytet
college colegio school escuela academy academia akademie faculty facultad
chamber camara chambre kammer camera
federation federacion confederation confederacion union
network red reseau netzwerk rete rede
platform plataforma plattform plateforme
alliance alianza allianz alleanza
forum foro
bank banco banque banca
government gobierno gouvernement regierung governo govern
organization organisation organizacion
society sociedad cooperative cooperativa
museum museo musee hospital park parque hub laboratory laboratorio observatory observatorio fund fondo
programme program programa project proyecto
`

/** What a body of a kind may call itself besides: most are clubs or firms by law. */
const legalPersons = ['cluster', 'association', 'foundation', 'company']

const lists = { joining, general, scopes, kinds }

const wordLists = /* @__PURE__ */ oncePer((texts: typeof lists) => {
  const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))
  const kindOf = new Map<string, string>()
  for (const line of texts.kinds.trim().split('\n')) {
    const [kind = '', ...others] = line.split(' ')
    for (const word of [kind, ...others]) kindOf.set(word, kind)
  }
  return { joining: setOf(texts.joining), general: setOf(texts.general), scopes: setOf(texts.scopes), kindOf }
})

const isIn = (list: 'joining' | 'general' | 'scopes', word: string): boolean => {
  const words = wordLists(lists)[list]
  return singularsOf(word).some((singular) => words.has(singular))
}

/** Whether a word only joins others. */
export const isJoining = (word: string): boolean => wordLists(lists).joining.has(word)

/** Whether a word says what many bodies are about. */
export const isGeneral = (word: string): boolean => isIn('general', word)

/** Whether a word says for how much of a country a body is there. */
export const isScope = (word: string): boolean => isIn('scopes', word)

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
