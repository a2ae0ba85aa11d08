import { atlas } from '../src/atlas/embedded.ts'
import { crossBorderTies, tieGroups } from './cross-border-ties.ts'
import { hiddenWith } from './held-out.ts'
import { answers, directions, trials } from './leave-one-out.ts'
import { byChance, mean, measureNames, measures } from './rank.ts'
import { rankers } from './rankers.ts'

const ties = crossBorderTies(atlas)
console.log(
  ties.length,
  tieGroups(ties).map((g) => g.length),
)
for (const t of ties)
  console.log(
    t.tie.id,
    hiddenWith(atlas, t)
      .map((h) => h.id)
      .join(' '),
  )
for (const d of directions) {
  const q = trials(atlas, ties, d)
  console.log(
    d,
    'chance',
    measureNames
      .map((m) => mean(q.map((t) => byChance[m]({ rank: 0, candidates: t.candidates.length }))).toFixed(3))
      .join(' '),
  )
  for (const [n, r] of Object.entries(rankers)) {
    const a = answers(q, r)
    console.log(
      d,
      n.padEnd(30),
      measureNames.map((m) => mean(a.map(measures[m])).toFixed(3)).join(' '),
      a.map((x) => `${x.rank}/${x.candidates}`).join(' '),
    )
  }
}
