/**
 * The name of an outlet: what the page says of itself, else its domain in words
 * ("www.harbor-herald.example" → "Harbor Herald").
 */
export function identifyOutlet(stated: string | null, url: string | null): string | null {
  if (stated) return stated
  if (!url || !URL.canParse(url)) return null
  const labels = new URL(url).hostname.replace(/^(www|m|amp|edition|news)\./, '').split('.')
  if (labels.length < 2) return null
  // "bbc.co.uk": the last two labels say only where the name is registered.
  const isSecondLevel = /^(co|com|org|net|ac|gov)$/.test(labels[labels.length - 2])
  const name = labels[labels.length - (isSecondLevel && labels.length > 2 ? 3 : 2)]
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
