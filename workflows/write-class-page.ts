import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClassFile } from '#domain/class-file'
import { rootFolder } from './places'

/**
 * Where a class page is opened: from a disk, where it sends nothing; from the teacher's machine, which
 * takes what is locked; or at its door, where the code is asked for.
 */
export type ClassPlace = 'file' | 'network' | 'door'

/**
 * One page that holds everything of a class: exercises, texts, scripts and styles. It loads nothing; its
 * own policy lets it run its one script and, on the local network, talk to the machine it came from.
 * @param file what the class is given; null at the door
 */
export async function writeClassPage(file: ClassFile | null, place: ClassPlace): Promise<string> {
  const { script, style } = await builtParts()
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    'img-src data:',
    'font-src data:',
    place === 'network' ? "connect-src 'self'" : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${file?.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(file?.title ?? 'According')}</title>
<style>${style}</style>
</head>
<body data-place="${place}">
<div id="class"></div>
<script type="application/json" id="class-file">${inScript(file)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** What the build made of app/_ui/class-page: read once, for a class of forty asks at the same moment. */
let parts: Promise<{ script: string; style: string }> | undefined

function builtParts(): Promise<{ script: string; style: string }> {
  parts ??= Promise.all(
    ['class-page.js', 'class-page.css'].map((name) =>
      readFile(join(rootFolder(), 'dist', name), 'utf8'),
    ),
  ).then(([script, style]) => ({ script, style }))
  return parts
}

function digest(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

/** JSON that cannot end the element it stands in, whatever its texts say. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
