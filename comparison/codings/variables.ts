import type { CodedLabels } from '#domain/coding'
import type { AlphaLevel } from '#statistics/krippendorff-alpha'

/** One thing that coders say of an attribution, and how two answers are held against each other. */
export interface Variable {
  id: keyof CodedLabels | 'anonymous'
  level: AlphaLevel
  /** The code, or null where the coder gave none. */
  codeOf(labels: CodedLabels): string | number | null
}

const yesOrNo = (value: boolean | undefined) => (value === undefined ? null : value ? 'yes' : 'no')

/** Specific says more than generic, and generic more than nothing: ranks, not names. */
const basisRanks = { none: 0, generic: 1, specific: 2 } as const

/** What agreement is reckoned on, in the order of the codebook. */
export const variables: readonly Variable[] = [
  { id: 'kind', level: 'nominal', codeOf: ({ kind }) => kind ?? null },
  {
    // The question behind the codebook: could a reader name the source? Kind and standing together say.
    id: 'anonymous',
    level: 'nominal',
    codeOf: ({ kind, standing }) =>
      kind === undefined || (isUnnamed(kind) && standing === undefined)
        ? null
        : yesOrNo(isUnnamed(kind) && standing === 'anonymous'),
  },
  {
    id: 'standing',
    level: 'nominal',
    codeOf: ({ standing }) => (standing === undefined ? null : (standing ?? 'none')),
  },
  { id: 'cueClass', level: 'nominal', codeOf: ({ cueClass }) => cueClass ?? null },
  { id: 'institution', level: 'nominal', codeOf: ({ institution }) => yesOrNo(institution) },
  { id: 'role', level: 'nominal', codeOf: ({ role }) => yesOrNo(role) },
  { id: 'access', level: 'nominal', codeOf: ({ access }) => yesOrNo(access) },
  { id: 'specificity', level: 'interval', codeOf: ({ specificity }) => specificity ?? null },
  {
    id: 'count',
    level: 'nominal',
    codeOf: ({ count }) => (count === undefined ? null : String(count)),
  },
  { id: 'basis', level: 'ordinal', codeOf: ({ basis }) => (basis ? basisRanks[basis] : null) },
  { id: 'grant', level: 'nominal', codeOf: ({ grant }) => yesOrNo(grant) },
  { id: 'reason', level: 'nominal', codeOf: ({ reason }) => reason ?? null },
  { id: 'claimKind', level: 'nominal', codeOf: ({ claimKind }) => claimKind ?? null },
  { id: 'strength', level: 'ordinal', codeOf: ({ strength }) => strength ?? null },
]

function isUnnamed(kind: NonNullable<CodedLabels['kind']>): boolean {
  return kind === 'unnamed_person' || kind === 'unnamed_group'
}
