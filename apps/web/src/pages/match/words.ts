/** The words of matches. @module */
import type { Language } from '@puente/core'

const en = {
  choose: 'Whom should we talk to?',
  chooseLead: 'Choose a cluster: its best partners on the other side follow, each reason with its page.',
  title: (name: string) => `Partners for ${name}`,
  lead: (count: string, asOf: string, isFirst: boolean) =>
    `${isFirst ? 'The first ' : ''}${count} on the other side, best first, as of ${asOf}.`,
  suggested: 'Suggestions',
  suggestions: { one: 'suggestion', many: 'suggestions' },
  none: 'Nothing speaks for anybody on the other side. Organisations can be candidates as well.',
  score: 'Score',
  reasons: 'Why',
  introduction: 'Who could introduce you',
  nobody: 'The sources name nobody: no cooperation of four steps or fewer joins the two.',
  aroundBody: (bodies: string, before: string, partner: string) =>
    `Both belong to one body, too (${bodies}). This way is the better introduction, as ${before} works with ${partner} itself.`,
  pair: 'Briefing on the two',
  path: 'All ways between them',
  existing: 'Works with already',
  existingLead: 'They have a tie, and so they are not suggested.',
  sector: 'Only in sector',
  anySector: 'all sectors',
  organizations: 'Also organisations',
  more: 'Show more',
  show: 'Show',
  compare: 'Compare the ticked',
  pick: (name: string) => `Compare ${name}`,
  compareTitle: (name: string) => `Candidates for ${name}, side by side`,
  oneTitle: (candidate: string, name: string) => `${candidate} as a candidate for ${name}`,
  compareLead: 'A row for each part of the score, with the records that speak most for each candidate.',
  oneLead: 'A row for each part of the score, with the records that speak most for it. To compare, tick others, too:',
  notCompared: (names: string) => `Not compared, as neither candidates nor partners here: ${names}.`,
  rank: (rank: string, isShared: boolean) => `place ${rank}${isShared ? ', shared' : ''}`,
  briefing: (one: string, other: string) => `Briefing on ${one} and ${other}`,
  back: 'All suggestions',
  part: 'Part of the score',
  how: 'How the score is made',
  howText:
    'The score is the sum of its parts, and has no upper end: it only ranks. Each part counts records that join the two. The strength of a part, mostly from 0 to 1, is multiplied by its weight:',
  howInferred: 'Records that are inferred say so.',
  opens: 'Open a line of a score to see its records.',
}

const es: typeof en = {
  choose: '¿Con quién deberíamos hablar?',
  chooseLead: 'Elija un clúster: siguen sus mejores socios del otro lado, cada razón con su página.',
  title: (name) => `Socios para ${name}`,
  lead: (count, asOf, isFirst) =>
    `${isFirst ? 'Las primeras ' : ''}${count} del otro lado, de mejor a peor, a fecha de ${asOf}.`,
  suggested: 'Sugerencias',
  suggestions: { one: 'sugerencia', many: 'sugerencias' },
  none: 'Nada habla a favor de nadie del otro lado. También pueden ser candidatas las organizaciones.',
  score: 'Puntuación',
  reasons: 'Por qué',
  introduction: 'Quién podría presentarlos',
  nobody: 'Las fuentes no nombran a nadie: ninguna cooperación de cuatro pasos o menos une a los dos.',
  aroundBody: (bodies, before, partner) =>
    `Ambos pertenecen además a una misma entidad (${bodies}). Este camino es la mejor presentación, porque ${before} colabora directamente con ${partner}.`,
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
  oneTitle: (candidate, name) => `${candidate} como candidato para ${name}`,
  compareLead: 'Una fila por cada parte de la puntuación, con los registros que más hablan a favor de cada candidato.',
  oneLead:
    'Una fila por cada parte de la puntuación, con los registros que más hablan a su favor. Para comparar, marque también otros:',
  notCompared: (names) => `Sin comparar, porque aquí no son candidatos ni socios: ${names}.`,
  rank: (rank, isShared) => `puesto ${rank}${isShared ? ', compartido' : ''}`,
  briefing: (one, other) => `Nota informativa sobre ${one} y ${other}`,
  back: 'Todas las sugerencias',
  part: 'Parte de la puntuación',
  how: 'Cómo se hace la puntuación',
  howText:
    'La puntuación es la suma de sus partes y no tiene tope: solo ordena. Cada parte cuenta registros que unen a los dos. La fuerza de una parte, casi siempre de 0 a 1, se multiplica por su peso:',
  howInferred: 'Los registros inferidos lo indican.',
  opens: 'Abra una línea de la puntuación para ver sus registros.',
}

export const words: Readonly<Record<Language, typeof en>> = { en, es }
