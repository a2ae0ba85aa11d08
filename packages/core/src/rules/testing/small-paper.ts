/** Three pages of an invented paper, with what makes real ones hard to read. */
export const smallPaper = `=== page 1 ===
1. Clusters
Querétaro has 21 of the top automakers, and seven clusters1. In 2018 the sec-
tor grew by 0.15%, to 4,600 m² and €75 million by 20192,3.

1
www.example.org/mou_2013.pdf
=== page 2 ===
1.1. Partners
Table 1 Partners of the clusters

1. Aerocluster
2. HEGAN-Basque Aerospace Cluster

Aerocluster de Queretaro works with HEGAN, the 15th of its kind; the thirty-first
meeting4
=== page 3 ===
took place in Bilbao, where dozens of teachers met5.

2. Outlook
Chihuahua´s cluster wants more.
`
