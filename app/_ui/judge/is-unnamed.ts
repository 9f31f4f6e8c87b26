/** Whether a source of this kind has a standing. */
export function isUnnamed(kind: string): boolean {
  return kind === 'unnamed_person' || kind === 'unnamed_group'
}
