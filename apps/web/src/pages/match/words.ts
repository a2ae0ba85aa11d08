/** The words of matches. @module */
import type { Language } from '@puente/core'

const en = {
  choose: 'Whom should we talk to?',
  chooseLead: 'Choose a cluster: its best partners on the other side follow, each reason with its page.',
  title: (name: string) => `Partners for ${name}`,
  lead: (count: string, asOf: string) => `${count} on the other side, best first, as of ${asOf}.`,
  suggested: 'Suggestions',
  suggestions: { one: 'suggestion', many: 'suggestions' },
  none: 'Nothing speaks for anybody on the other side. Organisations can be candidates as well.',
  score: 'Score',
  reasons: 'Why',
  introduction: 'Who could introduce you',
  nobody: 'Nobody that the sources tell of: no cooperation of few steps joins the two.',
  aroundBody: (before: string, partner: string) =>
    `The two are also members of a body with many members. This way is shown because ${before} works with ${partner} itself.`,
  pair: 'Briefing on the two',
  path: 'All ways between them',
  existing: 'Works with already',
  existingLead: 'They have a tie, and so they are not suggested.',
  sector: 'Only in sector',
  anySector: 'all sectors',
  organizations: 'Organisations, too',
  more: 'Show more',
  show: 'Show',
  compare: 'Compare the ticked',
  pick: (name: string) => `Compare ${name}`,
  compareTitle: (name: string) => `Candidates for ${name}, side by side`,
  compareLead:
    'A row for each part of the score, with the records that speak most for each candidate. Parts are rounded, so that their sum can differ from the score by 0.01.',
  rank: (rank: string, isShared: boolean) => `place ${rank}${isShared ? ', shared' : ''}`,
  briefing: (one: string, other: string) => `Briefing on ${one} and ${other}`,
  back: 'All suggestions',
  part: 'Part of the score',
  how: 'How the score is made',
  howText:
    'The score is the sum of its parts, and has no upper end: it only ranks. Each part counts records that join the two, which stand below it. The strength of a part, mostly from 0 to 1, is multiplied by its weight:',
  howInferred: 'What is inferred says so.',
}

const es: typeof en = {
  choose: '¿Con quién deberíamos hablar?',
  chooseLead: 'Elija un clúster: siguen sus mejores socios del otro lado, cada razón con su página.',
  title: (name) => `Socios para ${name}`,
  lead: (count, asOf) => `${count} del otro lado, lo mejor primero, a fecha de ${asOf}.`,
  suggested: 'Sugerencias',
  suggestions: { one: 'sugerencia', many: 'sugerencias' },
  none: 'Nada habla a favor de nadie del otro lado. También pueden ser candidatas las organizaciones.',
  score: 'Puntuación',
  reasons: 'Por qué',
  introduction: 'Quién podría presentarlos',
  nobody: 'Nadie de quien hablen las fuentes: ninguna cooperación de pocos pasos une a los dos.',
  aroundBody: (before, partner) =>
    `Los dos pertenecen además a una red con muchos miembros. Se muestra este camino porque ${before} colabora directamente con ${partner}.`,
  pair: 'Nota informativa sobre los dos',
  path: 'Todos los caminos entre ellos',
  existing: 'Ya trabaja con',
  existingLead: 'Tienen un vínculo, y por eso no se sugieren.',
  sector: 'Solo en el sector',
  anySector: 'todos los sectores',
  organizations: 'También organizaciones',
  more: 'Mostrar más',
  show: 'Mostrar',
  compare: 'Comparar los marcados',
  pick: (name) => `Comparar ${name}`,
  compareTitle: (name) => `Candidatos para ${name}, lado a lado`,
  compareLead:
    'Una fila por cada parte de la puntuación, con los registros que más hablan a favor de cada candidato. Las partes están redondeadas: su suma puede diferir de la puntuación en 0.01.',
  rank: (rank, isShared) => `puesto ${rank}${isShared ? ', compartido' : ''}`,
  briefing: (one, other) => `Nota informativa sobre ${one} y ${other}`,
  back: 'Todas las sugerencias',
  part: 'Parte de la puntuación',
  how: 'Cómo se hace la puntuación',
  howText:
    'La puntuación es la suma de sus partes y no tiene tope: solo ordena. Cada parte cuenta registros que unen a los dos, y que figuran debajo de ella. La fuerza de una parte, casi siempre de 0 a 1, se multiplica por su peso:',
  howInferred: 'Lo inferido lo dice.',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
