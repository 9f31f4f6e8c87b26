import { parseHTML } from 'linkedom'
import { decodeText } from './decode-text'
import { blockText } from './extract-article/block-text'
import { type FetchOptions, fetchPage } from './fetch-page'
import { findPolicyLinks, type PolicyLink } from './find-policy-links'
import { readFile } from './read-file'
import { type Refusal, RefusedInput, refuse } from './refusal'

/** A page of an outlet's as it was read. */
export interface PolicyPage {
  outcome: 'read'
  /** After redirects; null for a file. */
  url: string | null
  title: string
  text: string
  /** Policies that its metadata names. */
  links: PolicyLink[]
}

const mostCharacters = 400_000

/** Fetches one page on the reader's request; what it names is not fetched. Never throws. */
export async function fetchPolicyPage(
  address: string,
  options: FetchOptions = {},
): Promise<PolicyPage | Refusal> {
  const page = await fetchPage(address, options)
  if (page.outcome === 'refused') return page
  const name = /html|^$/.test(page.contentType) ? 'page.html' : page.url
  return readPolicyFile({ name, bytes: page.bytes, url: page.url, charset: page.charset })
}

/** Reads a page that was fetched, or a file of the reader's: HTML, text, Markdown, DOCX or PDF. Never throws. */
export async function readPolicyFile(file: {
  name: string
  bytes: Uint8Array
  url?: string | null
  charset?: string | null
}): Promise<PolicyPage | Refusal> {
  try {
    if (file.bytes.length === 0) return refuse('empty')
    const isHtml = /\.x?html?$/i.test(file.name) || looksLikeHtml(file.bytes)
    return isHtml ? readHtml(file) : await readOther(file)
  } catch (error) {
    return error instanceof RefusedInput ? error.refusal : refuse('damaged')
  }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*(?:<!doctype html|<html\b)/i.test(new TextDecoder().decode(bytes.slice(0, 500)))
}

/**
 * A policy is seldom an article: lists, questions and answers, a table. So the whole of `main` is taken, or
 * of the body without what stands around it; the extractor of articles would leave half of it out.
 */
function readHtml(file: {
  bytes: Uint8Array
  url?: string | null
  charset?: string | null
}): PolicyPage | Refusal {
  const { document } = parseHTML(decodeText(file.bytes, file.charset ?? null))
  if (!document.documentElement) return refuse('not-a-page')
  const url = file.url ?? null
  const links = findPolicyLinks(document, url)
  const title =
    document.querySelector('h1')?.textContent?.trim() ||
    document.querySelector('title')?.textContent?.trim() ||
    ''
  const main = document.querySelector('main, [role=main]') ?? document.body
  for (const around of main?.querySelectorAll('nav, header nav, footer, aside, script, style') ??
    [])
    around.remove()
  const text = main ? blockText(main).text.trim() : ''
  return pageOf({ url, title, text, links })
}

async function readOther(
  file: Parameters<typeof readPolicyFile>[0],
): Promise<PolicyPage | Refusal> {
  const read = await readFile(file)
  if (read.outcome === 'refused') return read
  const { title, text } = read.article
  return pageOf({ url: file.url ?? null, title, text, links: [] })
}

function pageOf(page: Omit<PolicyPage, 'outcome'>): PolicyPage | Refusal {
  if (page.text === '' && page.links.length === 0) return refuse('empty')
  if (page.text.length > mostCharacters) return refuse('too-large')
  return { outcome: 'read', ...page, title: page.title.replace(/\s+/g, ' ').slice(0, 200) }
}
