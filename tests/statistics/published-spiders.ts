/**
 * How often each species of spider was caught in two treatments of a forest: the counts published in
 * T. E. Sackett et al., *Ecosphere* 2 (2011), article 74, on which the literature
 * of diversity prints its worked examples.
 */
export const spiders = {
  girdled: [46, 22, 17, 15, 15, 9, 8, 6, 6, 4, 2, 2, 2, 2, ...ones(12)],
  logged: [88, 22, 16, 15, 13, 10, 8, 8, 7, 7, 7, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, ...ones(14)],
}

function ones(length: number): number[] {
  return Array.from({ length }, () => 1)
}
