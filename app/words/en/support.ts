/** What an article gives for a claim, in English where the domain declares it. */
export { supportWords as default } from '#domain/claim-state-words'
