/** What the explorer itself says, in every language of the atlas. @module */
import {
  type Atlas,
  didYouMeanSentence,
  type EvidenceKind,
  formatDate,
  type Language,
  type Localized,
  type PluralForms,
  type TieState,
  viewDate,
} from '@puente/core'

/** Texts of the explorer. Those of the atlas come from core. */
export const words = {
  home: { en: 'Home', es: 'Inicio' },
  feedback: { en: 'Report an error', es: 'Avisar de un error' },
  asOf: { en: 'as of', es: 'a fecha de' },
  version: { en: 'version', es: 'versión' },
  records: { en: 'records', es: 'registros' },
  collections: { en: 'Collections', es: 'Colecciones' },
  sectors: { en: 'Focus sectors', es: 'Sectores prioritarios' },
  findings: { en: 'Latest findings', es: 'Últimos hallazgos' },
  shortcutSection: { en: 'Where to go', es: 'Adónde ir' },
  of: { en: 'of', es: 'de' },
  filter: { en: 'filter', es: 'filtro' },
  search: { en: 'Search', es: 'Buscar' },
  searchPrompt: {
    en: 'Type a name, an acronym or a word …',
    es: 'Escriba un nombre, una sigla o una palabra …',
  },
  reading: { en: 'reading …', es: 'leyendo …' },
  leaveWork: { en: 'leave', es: 'dejar' },
  workLeft: { en: 'Left, and back where you were.', es: 'Dejado; está de nuevo donde estaba.' },
  count: { en: 'count', es: 'cuenta' },
  withoutValue: { en: '(without a value)', es: '(sin valor)' },
  equalRank: { en: 'share this rank, by id', es: 'comparten este puesto, por id' },
  noResultsMessage: { en: 'Nothing found.', es: 'No se encontró nada.' },
  clearFilter: { en: 'clears the filter.', es: 'borra el filtro.' },
  meantOne: { en: 'Did you mean one of these?', es: '¿Quiso decir alguno de estos?' },
  source: { en: 'Source', es: 'Fuente' },
  sources: { en: 'Sources', es: 'Fuentes' },
  noAddress: { en: 'the source prints no address', es: 'la fuente no imprime dirección' },
  more: { en: 'more', es: 'más' },
  showAll: { en: 'show all', es: 'mostrar todos' },
  finding: { en: 'finding', es: 'hallazgo' },
  before: { en: 'before:', es: 'antes:' },
  bornOut: { en: 'also in', es: 'también en' },
  palette: { en: 'Commands and places', es: 'Órdenes y lugares' },
  language: { en: 'Language', es: 'Idioma' },
  theme: { en: 'Theme', es: 'Tema' },
  copied: { en: 'Copied', es: 'Copiado' },
  nothingToCopy: {
    en: 'The source prints no address that could be copied.',
    es: 'La fuente no imprime ninguna dirección que copiar.',
  },
  notOnScreen: { en: 'Not on this screen', es: 'No está en esta pantalla' },
  nothingToFind: {
    en: 'Nothing was looked for yet. On this screen looks',
    es: 'Aún no se buscó nada. En esta pantalla busca',
  },
  saveAs: { en: 'Save as', es: 'Guardar como' },
  saved: { en: 'Saved:', es: 'Guardado:' },
  writing: { en: 'Saving …', es: 'Guardando …' },
  exists: { en: 'is there already. Replace it?', es: 'ya existe. ¿Reemplazarlo?' },
  existsNotSaved: { en: 'Not saved, since there is such a file:', es: 'No se guardó, pues ya existe el archivo:' },
  nothingToSave: { en: 'Here is no table or text to save.', es: 'Aquí no hay tabla ni texto que guardar.' },
  nothingToTake: { en: 'Here is no row to copy.', es: 'Aquí no hay fila que copiar.' },
  mouseOn: { en: 'The mouse is for the explorer.', es: 'El ratón es para el explorador.' },
  mouseOff: { en: 'The mouse is for selecting text.', es: 'El ratón es para seleccionar texto.' },
  move: { en: 'move', es: 'mover' },
  keysHere: { en: 'Here', es: 'Aquí' },
  countHelp: {
    en: 'A number before a moving key repeats it: 5 and down is five down, 12 and the end is row 12.',
    es: 'Un número antes de una tecla que mueve la repite: 5 y abajo son cinco abajo, 12 y el final es la fila 12.',
  },
  keysEverywhere: { en: 'All keys', es: 'Todas las teclas' },
  help: { en: 'Help', es: 'Ayuda' },
  filterHelp: { en: 'What a filter understands', es: 'Qué entiende un filtro' },
  name: { en: 'name', es: 'nombre' },
  id: { en: 'id', es: 'identificador' },
  score: { en: 'score', es: 'puntuación' },
  match: { en: 'match', es: 'coincidencia' },
  matchedName: { en: 'matched name', es: 'nombre coincidente' },
  exactly: { en: 'exactly', es: 'exacto' },
  byWords: { en: 'by its words', es: 'por sus palabras' },
  collection: { en: 'collection', es: 'colección' },
  cost: { en: 'cost', es: 'costo' },
  steps: { en: 'steps', es: 'pasos' },
  from: { en: 'from', es: 'desde' },
  relation: { en: 'relation', es: 'relación' },
  date: { en: 'date', es: 'fecha' },
  kind: { en: 'kind', es: 'tipo' },
  what: { en: 'what', es: 'qué' },
  inferred: { en: 'inferred', es: 'por inferencia' },
  inDiscussion: { en: 'in discussion', es: 'en negociación' },
  introduction: { en: 'introduction', es: 'presentación' },
  tie: { en: 'tie', es: 'vínculo' },
  whomToTalkTo: { en: 'Whom to talk to', es: 'Con quién hablar' },
  map: { en: 'Map', es: 'Mapa' },
  atTheMark: { en: 'At the mark', es: 'En la marca' },
  somewhereIn: { en: 'somewhere in', es: 'en algún lugar de' },
  severalSectors: { en: 'several sectors', es: 'varios sectores' },
  noSector: { en: 'none of these', es: 'ninguno de estos' },
  otherPlaces: { en: 'n other places near', es: 'n lugares más cerca' },
  lowerIsNearer: { en: 'lower is nearer', es: 'menos es más cerca' },
  signsHere: { en: 'Signs and figures here', es: 'Signos y cifras aquí' },
  withoutPlace: { en: 'without a known place', es: 'sin lugar conocido' },
  noTies: { en: 'no ties to others on the map', es: 'sin vínculos con otros del mapa' },
  tiesWith: { en: 'ties with', es: 'vínculos con' },
  hereAre: { en: 'at this point', es: 'en este punto' },
  nobodyPlaced: {
    en: 'No such actor has a known place in the atlas.',
    es: 'Ningún actor así tiene un lugar conocido en el atlas.',
  },
  network: { en: 'Network', es: 'Red' },
  statedBy: { en: 'according to', es: 'según' },
  because: { en: 'because', es: 'porque' },
  noLinks: { en: 'The atlas links it with nothing.', es: 'El atlas no lo vincula con nada.' },
  path: { en: 'Path', es: 'Camino' },
  pathTo: { en: 'to', es: 'a' },
  pathPrompt: {
    en: 'To whom? Type a name, an acronym or a word …',
    es: '¿A quién? Escriba un nombre, una sigla o una palabra …',
  },
  noPath: {
    en: 'No cooperation that the atlas knows leads from one to the other.',
    es: 'Ninguna cooperación que conozca el atlas lleva de uno a otro.',
  },
  worksWithAlready: { en: 'Works with already', es: 'Ya coopera con' },
} as const satisfies Record<string, Localized>

const evidenceWords: Readonly<Record<EvidenceKind, Localized>> = {
  paper: { en: 'on the paper alone', es: 'solo según el documento' },
  best: { en: 'on the best evidence', es: 'según la mejor evidencia' },
}

/** Why a place cannot be shown on other evidence. */
export const notOnEvidence: Readonly<Record<EvidenceKind, Localized>> = {
  paper: { en: 'The paper does not have what is shown here.', es: 'El documento no tiene lo que aquí se muestra.' },
  best: {
    en: 'The best evidence does not have what is shown here.',
    es: 'La mejor evidencia no tiene lo que aquí se muestra.',
  },
}

/** What the answers of an atlas rest on; undefined if that goes without saying. */
export function unusualEvidence({ evidence, base, manifest }: Atlas): Localized | undefined {
  if (evidence === undefined || base === undefined) return undefined
  const isUsual = evidence === 'best' && manifest.asOf === viewDate(base, evidence)
  return isUsual ? undefined : evidenceWords[evidence]
}

/** What the answers of an atlas rest on, and of which date they are: "on the paper alone, as of March 2019." */
export function restingOn({ evidence = 'best', manifest: { asOf } }: Atlas): Localized {
  const { en, es } = evidenceWords[evidence]
  const { asOf: as } = words
  return {
    en: `${en}, ${as.en} ${formatDate(asOf, 'en')}.`,
    es: `${es}, ${as.es} ${formatDate(asOf, 'es')}.`,
  }
}

/** The unit of scores. */
export const pointWords: PluralForms = {
  one: { en: 'point', es: 'punto' },
  many: { en: 'points', es: 'puntos' },
}

/** A hint with similar words to append to a sentence; empty if there are none. */
export const didYouMean = (near: readonly string[]): Localized => ({
  en: didYouMeanSentence(near, 'en'),
  es: didYouMeanSentence(near, 'es'),
})

const stateMarks: Readonly<Record<TieState, Localized | undefined>> = {
  stated: undefined,
  inferred: words.inferred,
  'in-discussion': words.inDiscussion,
}

/** The mark behind what no source states, or what is not there yet: " (inferred)"; empty for what is stated. */
export const stateMark = (state: TieState, language: Language): string => {
  const mark = stateMarks[state]
  return mark === undefined ? '' : ` (${mark[language]})`
}
