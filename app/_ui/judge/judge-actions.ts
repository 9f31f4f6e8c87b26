/** What the forms post to: server actions of the page. A view without them has no forms. */
export interface JudgeActions {
  /** Takes one or several judgements, as `readJudgementForm` reads them. */
  judge: (form: FormData) => Promise<void>
  /** Takes back the judgement whose id stands in the field `judgement`. */
  undo: (form: FormData) => Promise<void>
  /** Takes it again. */
  redo: (form: FormData) => Promise<void>
  /** Keeps the initials under which is judged; an empty field forgets them. */
  sign: (form: FormData) => Promise<void>
}

/** Where a judgement is given, and where the person is afterwards: an address of this product. */
export interface JudgePlace {
  articleId: string
  /** Path and query. */
  back: string
  /** Id of the element that is shown then. */
  anchor?: string
}
