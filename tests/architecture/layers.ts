import type { Graph, Import, Module } from './module-graph'

// DESIGN.md §3, as data. What is not listed may not be imported; each folder may import itself.
const page = ['components', 'views', 'url', 'store/queries', 'store/server-store', 'registries']
const mayImport: Readonly<Record<string, readonly string[]>> = {
  page,
  handler: [...page, 'ingest', 'export', 'audio', 'store/commands'],
  components: ['views', 'url'],
  cli: ['runner', 'ingest', 'export', 'store', 'audio', 'url', 'registries', 'traces'],
  runner: ['ingest', 'store/queries', 'traces'],
  ingest: ['import', 'pathologies', 'candidates', 'phonetics', 'retrieval', 'metrics', 'audio', 'store', 'traces'],
  store: ['views', 'metrics', 'traces'],
  export: ['views', 'metrics', 'traces'],
  pathologies: ['candidates', 'phonetics', 'traces'],
  candidates: ['phonetics', 'traces'],
  retrieval: ['phonetics', 'traces'],
  import: ['traces'],
  metrics: ['traces'],
  phonetics: ['traces'],
  views: ['traces'],
  url: ['traces'],
  audio: ['traces'],
  traces: [],
}

const pure = ['traces', 'import', 'pathologies', 'candidates', 'phonetics', 'retrieval', 'metrics', 'views', 'url']
const impure = /^(node:|react$|react\/|react-dom|next$|next\/|@prisma\/)/
const registries = ['import', 'pathologies', 'retrieval', 'export'].map((name) => `lib/${name}/registry.ts`)

/** One door for each library: the folder that alone may import it; two for wavesurfer's Fourier transform. */
const doors: readonly (readonly [RegExp, ...string[]])[] = [
  [/^@tanstack\/(react-table|react-virtual)/, 'components/table/'],
  [/^wavesurfer\.js\/dist\/fft\.js$/, 'components/audio/', 'lib/audio/'],
  [/^wavesurfer\.js/, 'components/audio/'],
  [/^(@observablehq\/plot|linkedom)/, 'components/chart/plot/'],
  [/^(shiki|@shikijs)(\/|$)/, 'components/code/'],
  [/^(@prisma\/|better-sqlite3$)/, 'lib/store/'],
]

/** What must send no byte to the browser. */
const serverOnly = /^(zod|@observablehq|linkedom|csv-parse|csv-stringify|shiki|@shikijs|@prisma|better-sqlite3|node:)/
const serverOnlyModules = /^lib\/(store\/|traces\/parse\.ts$)/

function layerOf({ path, directive }: Module): string {
  if (path.startsWith('components/')) return 'components'
  if (path.startsWith('lib/')) return path.split('/')[1] ?? ''
  const isHandler = /\/route\.ts$|^app\/api\//.test(path) || directive === 'server'
  return isHandler ? 'handler' : 'page'
}

function targetsOf(path: string): readonly string[] {
  const [top, folder, ...rest] = path.split('/')
  if (top !== 'lib') return [top ?? '']
  const names = [`${folder}`, `${folder}/${rest[0]?.replace(/\.tsx?$/, '')}`]
  return registries.includes(path) ? [...names, 'registries'] : names
}

function isWithin(module: Module, target: string): boolean {
  const folder = (path: string) =>
    path.startsWith('lib/') ? path.split('/').slice(0, 2).join('/') : path.split('/')[0]
  return folder(module.path) === folder(target)
}

function breaksTable(module: Module, target: string): boolean {
  if (isWithin(module, target)) return false
  const allowed = mayImport[layerOf(module)] ?? []
  return !targetsOf(target).some((name) => allowed.includes(name))
}

function breaksLibraries(module: Module, specifier: string): string | null {
  const layer = layerOf(module)
  const [, ...folders] = doors.find(([library]) => library.test(specifier)) ?? [null, '']
  if (!folders.some((folder) => module.path.startsWith(folder))) return `only ${folders.join(' and ')} may`
  if (layer === 'traces' && specifier !== 'zod') return 'traces may import zod and nothing else'
  if (pure.includes(layer) && impure.test(specifier)) return `${layer} is pure`
  if (layer === 'components' && /^zod(\/|$)/.test(specifier)) return 'components never import zod'
  return null
}

/** The imports that DESIGN §3 does not allow, one line each. */
export function layerViolations(graph: Graph): readonly string[] {
  return [...graph.values()].flatMap((module) =>
    module.imports.flatMap(({ specifier, own }) => {
      if (own !== null) {
        return breaksTable(module, own) ? [`${module.path} → ${own}: ${layerOf(module)} may not`] : []
      }
      const broken = breaksLibraries(module, specifier)
      return broken === null ? [] : [`${module.path} → ${specifier}: ${broken}`]
    }),
  )
}

/** Folders of lib that the table does not know. */
export function unknownLayers(graph: Graph): readonly string[] {
  const layers = new Set([...graph.values()].map(layerOf))
  return [...layers].filter((layer) => !(layer in mayImport))
}

function isServerOnly(graph: Graph, { specifier, own }: Import): boolean {
  if (own === null) return serverOnly.test(specifier)
  // A server action is called over the network: nothing behind it is sent to the browser.
  return serverOnlyModules.test(own) && graph.get(own)?.directive !== 'server'
}

function sentImports(graph: Graph, path: string): readonly Import[] {
  const module = graph.get(path)
  return module && module.directive !== 'server' ? module.imports.filter(({ typeOnly }) => !typeOnly) : []
}

function leaksFrom(graph: Graph, start: string): readonly string[] {
  const queue = [[start]]
  const seen = new Set([start])
  const leaks: string[] = []
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const one of sentImports(graph, way.at(-1) ?? '')) {
      const next = one.own ?? one.specifier
      if (seen.has(next)) continue
      seen.add(next)
      if (isServerOnly(graph, one)) leaks.push([...way, next].join(' → '))
      else queue.push([...way, next])
    }
  }
  return leaks
}

/** The ways on which a `use client` module would take the store, zod, Shiki, Prisma or the parser to the browser. */
export function clientLeaks(graph: Graph): readonly string[] {
  return [...graph.values()]
    .filter(({ directive }) => directive === 'client')
    .flatMap(({ path }) => leaksFrom(graph, path))
}
