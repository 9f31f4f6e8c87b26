import { cache } from 'react'
import { viewJudgements } from '#workflows/view-judgements'

/** The judgements of an article: several of its marks on one page ask for them in one request. */
export const judgementsOnce = cache(viewJudgements)
