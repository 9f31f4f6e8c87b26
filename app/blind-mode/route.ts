import { blindCookie } from '../blind/route-blind'

const aDay = 24 * 60 * 60

/**
 * Turns blind mode on or off and opens the page anew. A whole new document, and not a change within the
 * page: what the browser had fetched before, with names in it, is gone.
 */
export async function POST(request: Request): Promise<Response> {
  const origin = request.headers.get('origin')
  if (origin !== null && new URL(origin).host !== request.headers.get('host')) {
    return new Response('This form belongs to another site.', { status: 403 })
  }
  const form = await request.formData()
  const isOn = form.get('blind') === 'on'
  const headers = new Headers({ Location: pathWithin(form.get('to')) })
  headers.append(
    'Set-Cookie',
    `${blindCookie}=${isOn ? 'on' : ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${isOn ? aDay : 0}`,
  )
  return new Response(null, { status: 303, headers })
}

/** A path of this product and never another site's address. */
function pathWithin(given: FormDataEntryValue | null): string {
  return typeof given === 'string' && /^\/(?![/\\])[\w\-./%~]*$/.test(given) ? given : '/'
}
