/**
 * First words of an address's path that say clearly in which section an article stood. Everything else
 * there ("2026", "news", "article") says nothing, and its section is not known.
 */
const clearWords = new Set(
  `politics world national local international business economy markets money opinion comment
  editorials sport sports culture arts books film music travel food style fashion health science
  technology tech environment climate education law crime europe asia africa americas us uk`.split(
    /\s+/,
  ),
)

/** How many of an outlet's articles stand in each section that its addresses name, and in how many it is not known. */
export function nameSections(
  words: readonly { word: string; articles: number }[],
  articles: number,
): { sections: { word: string; articles: number }[]; notKnown: number } {
  const sections = words.filter(({ word }) => clearWords.has(word))
  return {
    sections,
    notKnown: articles - sections.reduce((sum, section) => sum + section.articles, 0),
  }
}
