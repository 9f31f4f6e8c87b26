import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { lookUpBlindStories } from '#workflows/blind-view'
import { lookUp } from '#workflows/look-up'
import type { LookupAnswer } from '../../_ui/palette/use-lookup'
import { writePieces } from '../../blind/pieces'
import { blindCookie } from '../../blind/route-blind'

export const dynamic = 'force-dynamic'

/** What the palette offers for some letters: stories and outlets; in blind mode no outlets and no names. */
export async function GET(request: Request): Promise<Response> {
  const letters = new URL(request.url).searchParams.get('q') ?? ''
  const isBlind = (await cookies()).get(blindCookie)?.value === 'on'
  const answer = isBlind ? await blindAnswer(letters) : await openAnswer(letters)
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

async function openAnswer(letters: string): Promise<LookupAnswer> {
  const { stories, outlets } = await lookUp(letters)
  return {
    stories: stories.map(({ id, name }) => ({ href: `/stories/${id}`, name })),
    outlets: outlets.map(({ id, name }) => ({ href: `/outlets/${id}`, name })),
  }
}

async function blindAnswer(letters: string): Promise<LookupAnswer> {
  const [stories, words] = await Promise.all([
    lookUpBlindStories(letters, 8),
    getTranslations('blind'),
  ])
  return {
    stories: stories.map(({ id, title }) => ({
      href: `/stories/${id}`,
      name: writePieces(title, words),
    })),
    outlets: [],
  }
}
