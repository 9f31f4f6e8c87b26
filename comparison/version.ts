/** Raised with every change of what a comparison comes to; kept comparisons of others are made anew. */
export const COMPARISON_VERSION = '0.2.0'
