/** The one list of rules. @module */
import { ProblemList } from '../dataset/problem.ts'
import { actorsAreAtHome } from './actors-are-at-home.ts'
import { anchorsAreShort } from './anchors-are-short.ts'
import { beyondIsCited } from './beyond-is-cited.ts'
import { chainsAreShort } from './chains-are-short.ts'
import { citationsFindTheirPage } from './citations-find-their-page.ts'
import { countsAgree } from './counts-agree.ts'
import { datesInOrder } from './dates-in-order.ts'
import { disputesHaveFindings } from './disputes-have-findings.ts'
import { endedActorsStayAway } from './ended-actors-stay-away.ts'
import { figuresStandOnAPage } from './figures-stand-on-a-page.ts'
import { findingsShowBothSides } from './findings-show-both-sides.ts'
import { footnotesResolve } from './footnotes-resolve.ts'
import { idsTellTheirParts } from './ids-tell-their-parts.ts'
import { inferencesAreExplained } from './inferences-are-explained.ts'
import { namesAreComplete } from './names-are-complete.ts'
import { namesAreDistinct } from './names-are-distinct.ts'
import { noContactData } from './no-contact-data.ts'
import { noCycles } from './no-cycles.ts'
import { noOrphans } from './no-orphans.ts'
import { nothingTwice } from './nothing-twice.ts'
import { pagesBearRecordsOut } from './pages-bear-records-out.ts'
import { placesAreLocated } from './places-are-located.ts'
import { redirectsLeadOn } from './redirects-lead-on.ts'
import { referencesResolve } from './references-resolve.ts'
import { releasedIdsLiveOn } from './released-ids-live-on.ts'
import { releasesAreKept } from './releases-are-kept.ts'
import { problemsOf, type Rule, type RuleInput } from './rule.ts'
import { sidesLieApart } from './sides-lie-apart.ts'
import { sourcesAreFindable } from './sources-are-findable.ts'
import { statementsFit } from './statements-fit.ts'
import { textsAreTranslated } from './texts-are-translated.ts'
import { weakHostsHaveCompany } from './weak-hosts-have-company.ts'
import { yearsStandOnAPage } from './years-stand-on-a-page.ts'

export const allRules: readonly Rule[] = [
  referencesResolve,
  footnotesResolve,
  noCycles,
  chainsAreShort,
  redirectsLeadOn,
  releasesAreKept,
  releasedIdsLiveOn,
  sidesLieApart,
  idsTellTheirParts,
  datesInOrder,
  endedActorsStayAway,
  statementsFit,
  beyondIsCited,
  disputesHaveFindings,
  citationsFindTheirPage,
  pagesBearRecordsOut,
  figuresStandOnAPage,
  yearsStandOnAPage,
  anchorsAreShort,
  countsAgree,
  noOrphans,
  noContactData,
  namesAreComplete,
  namesAreDistinct,
  inferencesAreExplained,
  findingsShowBothSides,
  placesAreLocated,
  actorsAreAtHome,
  sourcesAreFindable,
  weakHostsHaveCompany,
  nothingTwice,
  textsAreTranslated,
]

/** Adds what breaks a rule to the problems that there are already, each of which keeps a record out of the dataset. */
export function checkRules(dataset: RuleInput, problems: ProblemList): void {
  const isWhole = problems.total === 0
  const found = new ProblemList()
  for (const rule of [noCycles, chainsAreShort]) found.addAll(problemsOf(rule, dataset))
  for (const rule of allRules) {
    const waits = (rule.followsChains === true && found.total > 0) || (rule.needsEveryRecord === true && !isWhole)
    if (!waits) problems.addAll(problemsOf(rule, dataset))
  }
}
