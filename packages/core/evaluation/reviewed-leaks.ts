/**
 * What a person found, tie by tie, that would give a held-out tie away though no single record names both its parties.
 *
 * Records that do name both, or the tie itself, are hidden without being listed here (`held-out.ts`). A tie without a
 * review does not pass the tests.
 *
 * @module
 */

/** A record that is there only because of the tie. */
export interface HiddenRecord {
  readonly id: string
  readonly because: string
}

/** Values of a cluster that were concluded from the tie. */
export interface WithheldSectors {
  readonly cluster: string
  readonly sectors: readonly string[]
  readonly because: string
}

/** What the review of one tie came to. */
export interface Review {
  readonly hidden?: readonly HiddenRecord[]
  readonly withheld?: readonly WithheldSectors[]
  /** Where what is left of the two clusters comes from. */
  readonly left: string
}

const tableTwo = 'the sentence on ECCP members, which names seven Mexican clusters, stands apart from Table 2'

const storyMeetings = {
  id: 'reina-plus-eccp-business-meetings',
  because: 'It is known only from the story, which says that its ties grew from these meetings.',
}

/** The reviews, by id of the tie. */
export const reviews: Readonly<Record<string, Review>> = {
  'aerocluster-queretaro--aera': {
    left: `Sectors: Table 4, and the name of the Mexican cluster. Membership: ${tableTwo}. EACP-ABROAD: page 4, which names its partners.`,
  },
  'aerocluster-queretaro--aerospace-valley': {
    left: `Sectors: section 3.2 and Table 4, and the name of the Mexican cluster. Membership: ${tableTwo}.`,
  },
  'aerocluster-queretaro--hegan': {
    left: `Sectors: Table 4, and the names. Membership: ${tableTwo}.`,
  },
  'chihuahua-aerospace-cluster--acstyria': {
    left: `Sectors: Tables 3 and 4, and the names. Membership: ${tableTwo}.`,
  },
  'claut--acicae': {
    left: `Sectors: the names of both. Membership and label: ${tableTwo}; section 4.1.`,
  },
  'claut--afm': {
    left: `Sectors: the names of both; none is in common. Membership and label: ${tableTwo}; section 4.1.`,
  },
  'ict-cluster-colima--aertic': {
    left: `Sectors: the names of both. Membership: ${tableTwo}.`,
  },
  'ict-cluster-colima--interizon': {
    withheld: [
      {
        cluster: 'interizon',
        sectors: ['ict'],
        because: 'The paper gives no sector: it was concluded from the Mexican cluster of the same row.',
      },
    ],
    left: `Nothing but its country is known of Interizon. Membership of the Mexican cluster: ${tableTwo}.`,
  },
  'cluster-forestal-jalisco--avebiom': {
    withheld: [
      {
        cluster: 'cluster-forestal-jalisco',
        sectors: ['renewable-energy', 'biomass'],
        because: 'They were concluded from the sector of its partner and from the section that names the two.',
      },
    ],
    left: 'Sectors: forestry from the name of the Mexican cluster; those of AVEBIOM from Table 5 and its name.',
  },
  'amdee--basque-energy-cluster': {
    hidden: [storyMeetings],
    left: 'Sectors: the name of AMDEE and what it says of itself; Table 5 and the name of the Basque Energy Cluster. REINA PLUS: page 4.',
  },
  'anes--basque-energy-cluster': {
    hidden: [storyMeetings],
    withheld: [
      {
        cluster: 'anes',
        sectors: ['solar-photovoltaics'],
        because: 'The paper speaks of solar energy; that it is photovoltaics was concluded from the story.',
      },
    ],
    left: 'Sectors: the name of ANES; Table 5 and the name of the Basque Energy Cluster. REINA PLUS: page 4.',
  },
  'cefaen--basque-energy-cluster': {
    hidden: [storyMeetings],
    left: 'Sectors: the name of CEFAEN and what it says of itself; Table 5 and the name of the Basque Energy Cluster. REINA PLUS: page 4.',
  },
  'cegistam--basque-energy-cluster': {
    hidden: [
      storyMeetings,
      {
        id: 'cegistam-bilbao-presentation-2017',
        because: 'CEGISTAM spoke in Bilbao as a guest of the Basque Energy Cluster; the record names only its region.',
      },
    ],
    left: 'Sectors: the name of CEGISTAM; Table 5 and the name of the Basque Energy Cluster. REINA PLUS: page 4.',
  },
  'smart-grid-mexico--basque-energy-cluster': {
    hidden: [storyMeetings],
    left: 'Sectors: the name of Smart Grid México and what it says of itself; Table 5 and the name of the Basque Energy Cluster. REINA PLUS: page 4.',
  },
}
