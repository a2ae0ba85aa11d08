/** Why some ties are hard to find, by id of the tie: what the atlas knows without them. */
export const limits: Readonly<Record<string, string>> = {
  'cluster-forestal-jalisco--avebiom':
    'Of the forest cluster nothing but its name and state is known without the tie: renewable energy and biomass were concluded from it. It shares no sector with AVEBIOM.',
  'ict-cluster-colima--interizon':
    'Of Interizon nothing but its country is known without the tie. Every Mexican cluster with a European partner fits it as well.',
  'chihuahua-aerospace-cluster--acstyria':
    'ACstyria is a cluster for cars and mobility too, and fits the Mexican car clusters as well or better. No record but the tie says which of its sectors it works in with Mexico.',
  'claut--afm':
    'The two share no sector: AFM makes machine tools, and that carmakers buy them is in no record. AFM states no interest in Mexico. That CLAUT comes first for it is due to the tie of CLAUT with ACICAE, also of Spain, and to its gold label.',
  'claut--acicae': 'ACICAE states no interest in Mexico, as a dozen other car clusters do.',
  'ict-cluster-colima--aertic': 'AERTIC states no interest in Mexico, as five other ICT clusters do.',
  'aerocluster-queretaro--hegan':
    'Without its tie HEGAN is one of several aerospace clusters of Europe that state interest in Mexico and belong to the ECCP.',
  'cegistam--basque-energy-cluster':
    'The Mexican energy bodies of the story share energy with the Basque cluster, as two others do; one of these is in the ECCP, the other has a partner in Spain.',
  'smart-grid-mexico--basque-energy-cluster': 'As CEGISTAM.',
  'amdee--basque-energy-cluster':
    'AMDEE, ANES and CEFAEN share more with the Basque cluster than the others, but the Jalisco forest cluster shares that too, and has a partner in Spain.',
  'anes--basque-energy-cluster': 'As AMDEE.',
  'cefaen--basque-energy-cluster': 'As AMDEE.',
}
