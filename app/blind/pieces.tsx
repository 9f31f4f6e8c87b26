import { useTranslations } from 'next-intl'
import type { BlindPiece } from '#workflows/blind-view/mask-names'

/** Text in which a neutral mark stands in place of each name. */
export function Pieces({ pieces }: { pieces: BlindPiece[] }) {
  const words = useTranslations('blind')
  return pieces.map((piece) => <span key={piece.start}>{writePiece(piece, words)}</span>)
}

/** The same as plain words, for a title. */
export function writePieces(
  pieces: BlindPiece[],
  words: ReturnType<typeof useTranslations<'blind'>>,
): string {
  return pieces.map((piece) => writePiece(piece, words)).join('')
}

function writePiece(piece: BlindPiece, words: ReturnType<typeof useTranslations<'blind'>>): string {
  if ('text' in piece) return piece.text
  if (piece.mark === 'outlet') return words('outletMark', { letter: piece.letter })
  return words(piece.mark === 'byline' ? 'bylineMark' : 'otherMark')
}
