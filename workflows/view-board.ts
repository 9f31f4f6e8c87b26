import {
  type CountedQuestion,
  countQuestions,
  questionUnits,
} from '#comparison/codings/answered-questions'
import {
  type RuledQuestion,
  type RuledVariable,
  rulingsOn,
  sumRulings,
} from '#comparison/codings/apply-rulings'
import { mostArgued } from '#comparison/codings/most-argued'
import {
  type AgreedItem,
  type CodingAgreement,
  reckonAgreement,
} from '#comparison/codings/reckon-agreement'
import type { ClassFile, ClassWork } from '#domain/class-file'
import type { ClassRuling } from '#domain/class-ruling'
import { type Span, spanText } from '#domain/span'
import { type Agreement, krippendorffAlpha } from '#statistics/krippendorff-alpha'
import {
  findClass,
  findKeptClass,
  type KeptClass,
  rulingsOfClass,
  worksOfClass,
} from '#store/classes'
import { codingsOf } from './merge-codings'
import { openWorkspace } from './workspace'

type Exercise = ClassFile['exercises'][number]

/** One marked attribution on the board: its words, who found it in numbers, what is said of it. */
export interface BoardItem {
  text: string
  content: Span
  words: string
  foundBy: number
  /** Coders of the text. */
  of: number
  codes: AgreedItem['codes']
  rulings: RuledQuestion[]
}

/** What the board shows of one exercise. */
export interface ExerciseBoard {
  exercise: Exercise
  /** Pupils who have locked it. */
  locked: number
  /** Of finding and coding; null for the others. */
  coding: {
    items: BoardItem[]
    variables: CodingAgreement['variables']
    spans: CodingAgreement['spans']
    argued: { item: BoardItem; variable: AgreedItem['codes'][number]['variable'] }[]
    settled: RuledVariable[]
  } | null
  /** Of exercises that ask questions: how often each code was given. */
  questions: CountedQuestion[]
  /** Agreement over those questions, as names. */
  agreement: Agreement | null
  /** Free words, for the teacher alone until one is shown: no names beside them. */
  words: string[]
}

/** A class as its teacher sees it. */
export interface BoardView {
  kept: KeptClass
  file: ClassFile
  boards: ExerciseBoard[]
}

const arguedMost = 2

/** How a class stands, exercise by exercise, from what has been locked; null where there is no such class. */
export async function viewBoard(id: string): Promise<BoardView | null> {
  const { db } = await openWorkspace()
  const [kept, file, works, rulings] = await Promise.all([
    findKeptClass(db, id),
    findClass(db, id),
    worksOfClass(db, id),
    rulingsOfClass(db, id),
  ])
  if (!kept || !file) return null
  return {
    kept,
    file,
    boards: file.exercises.map((exercise) => boardOf({ exercise, file, works, rulings })),
  }
}

interface Given {
  exercise: Exercise
  file: ClassFile
  works: readonly ClassWork[]
  rulings: readonly ClassRuling[]
}

function boardOf({ exercise, file, works, rulings }: Given): ExerciseBoard {
  const answers = works.flatMap((work) =>
    work.answers.map(({ answer }) => answer).filter((answer) => answer.exercise === exercise.id),
  )
  return {
    exercise,
    locked: answers.length,
    coding: exercise.kind === 'find-and-code' ? codingOf({ exercise, file, works, rulings }) : null,
    questions: countQuestions(answers),
    agreement: krippendorffAlpha(questionUnits(answers)),
    words: answers.flatMap((answer) => (answer.kind === 'rewrite' ? [answer.words] : [])),
  }
}

function codingOf({ exercise, file, works, rulings }: Given): ExerciseBoard['coding'] {
  if (exercise.kind !== 'find-and-code') return null
  const text = file.texts.find(({ id }) => id === exercise.textId)
  if (!text) return null
  const codings = works
    .map((work) => ({
      ...work,
      answers: work.answers.filter(({ answer }) => answer.exercise === exercise.id),
    }))
    .flatMap((work) => codingsOf(work, file))
  const agreement = reckonAgreement([{ article: text.id, length: text.text.length, codings }])
  const boardItem = (item: AgreedItem): BoardItem => ({
    text: item.article,
    content: item.shown.content,
    words: spanText(text.text, item.shown.content),
    foundBy: item.foundBy,
    of: codings.length,
    codes: item.codes,
    rulings: rulingsOn(item, rulings),
  })
  const items = agreement.items.map(boardItem)
  return {
    items,
    variables: agreement.variables,
    spans: agreement.spans,
    argued: mostArgued(agreement, arguedMost).map(({ item, variable }) => ({
      item: boardItem(item),
      variable,
    })),
    settled: sumRulings(items.flatMap(({ rulings: ruled }) => ruled)),
  }
}
