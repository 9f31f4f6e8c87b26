// The house from the roof down. A folder imports only from floors below its own;
// rooms on one floor never import each other.
const floors = [
  ['app', 'cli', 'worker'],
  ['charts'],
  ['workflows'],
  ['measures'],
  ['ingest', 'comparison', 'judgement', 'policy', 'store'],
  ['engine', 'statistics'],
  ['domain'],
]
const pure = ['domain', 'engine', 'statistics', 'comparison', 'judgement', 'policy', 'measures']
const inside = (folders) => `^(${folders.join('|')})/`

const looksDown = floors.flatMap((floor, level) =>
  floor.map((room) => ({
    name: `${room}-looks-down`,
    severity: 'error',
    from: { path: inside([room]) },
    to: {
      path: inside(
        floors
          .slice(0, level + 1)
          .flat()
          .filter((other) => other !== room),
      ),
    },
  })),
)

export default {
  forbidden: [
    ...looksDown,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^store/generated/' },
      to: { circular: true },
    },
    {
      name: 'pure-rooms',
      severity: 'error',
      from: { path: inside(pure) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'charts-only-draw',
      severity: 'error',
      from: { path: inside(['charts']) },
      to: {
        path: inside([
          'workflows',
          'measures',
          'ingest',
          'comparison',
          'judgement',
          'policy',
          'store',
          'engine',
          'statistics',
        ]),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'prisma-stays-in-store',
      severity: 'error',
      from: { pathNot: inside(['store', 'prisma', 'setup', 'tests']) },
      to: { path: '(^store/generated|node_modules/@prisma)' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: inside(['tests']) },
      to: { path: inside(['tests']) },
    },
  ],
  options: {
    doNotFollow: { path: '(node_modules|^store/generated)/' },
    exclude: { path: '^(\\.next|dist|store/generated|\\.according)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
