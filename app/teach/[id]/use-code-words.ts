import { useTranslations } from 'next-intl'
import { cueClassSchema } from '#domain/attribution'
import { claimKindSchema } from '#domain/claim'
import { anonymityReasonSchema, sourceKindSchema, standingSchema } from '#domain/source'
import type { BoardItem } from '#workflows/view-board'

type Variable = BoardItem['codes'][number]['variable']

/** Questions and codes in the words of the codebook. */
export function useCodeWords() {
  const words = useTranslations('teach')
  const asked = useTranslations('classPage')
  const named = useTranslations('codebook')
  const labels = useTranslations('labels')
  /** Of each question that has names for codes: the name of one, or undefined where it is none of them. */
  const names: Partial<Record<Variable, (code: string | number) => string | undefined>> = {
    kind: (code) => wordOf(sourceKindSchema.safeParse(code).data, (one) => named(`kind.${one}`)),
    standing: (code) =>
      wordOf(standingSchema.safeParse(code).data, (one) => named(`standing.${one}`)),
    cueClass: (code) => wordOf(cueClassSchema.safeParse(code).data, (one) => labels(`cue.${one}`)),
    reason: (code) =>
      wordOf(anonymityReasonSchema.safeParse(code).data, (one) => named(`reason.${one}`)),
    claimKind: (code) =>
      wordOf(claimKindSchema.safeParse(code).data, (one) => named(`claimKind.${one}`)),
  }
  const plain: Record<string, string> = {
    yes: asked('label.yes'),
    no: asked('label.no'),
    none: words('none'),
  }
  return {
    variableWord: (variable: Variable) =>
      variable === 'anonymous' ? words('isAnonymous') : asked(`label.${variable}`),
    codeWord: (variable: Variable, code: string | number): string =>
      names[variable]?.(code) ?? plain[String(code)] ?? String(code),
  }
}

function wordOf<Code>(code: Code | undefined, word: (code: Code) => string): string | undefined {
  return code === undefined ? undefined : word(code)
}
