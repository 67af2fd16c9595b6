import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from '@swc/core'

/** An import as written, and the module of ours that it means, if it is one. `typeOnly` ones are erased by the compiler. */
export type Import = { readonly specifier: string; readonly own: string | null; readonly typeOnly: boolean }
export type Module = {
  readonly path: string
  readonly directive: 'client' | 'server' | null
  readonly imports: readonly Import[]
}
export type Graph = ReadonlyMap<string, Module>

type Node = Readonly<Record<string, unknown>>

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']
const sources = /\.(tsx?|mjs)$/

function filesUnder(root: string, directory: string): string[] {
  if (!existsSync(join(root, directory)) || directory === 'lib/store/prisma') return []
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = `${directory}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(root, path)
    return sources.test(path) ? [path] : []
  })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function sourceOf(node: Node): string | null {
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import') {
    const [first] = Array.isArray(node.arguments) ? node.arguments : []
    return isNode(first) && isNode(first.expression) ? String(first.expression.value ?? '') || null : null
  }
  if (!/^(Import|Export)\w*Declaration$/.test(String(node.type)) || !isNode(node.source)) return null
  return String(node.source.value)
}

function isTypeOnly(node: Node): boolean {
  if (node.typeOnly === true) return true
  const specifiers: unknown[] = Array.isArray(node.specifiers) ? node.specifiers : []
  return specifiers.length > 0 && specifiers.every((one) => isNode(one) && one.isTypeOnly === true)
}

function* importsIn(value: unknown): Generator<{ specifier: string; typeOnly: boolean }> {
  if (Array.isArray(value)) for (const item of value) yield* importsIn(item)
  else if (isNode(value)) {
    const specifier = sourceOf(value)
    if (specifier !== null) yield { specifier, typeOnly: isTypeOnly(value) }
    for (const child of Object.values(value)) yield* importsIn(child)
  }
}

function resolve(root: string, from: string, specifier: string): string | null {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? join(dirname(from), specifier)
      : null
  if (path === null) return null
  const ending = endings.find((one) => sources.test(path + one) && existsSync(join(root, path + one)))
  return ending === undefined ? path : path + ending
}

function directiveOf(first: unknown): Module['directive'] {
  if (!isNode(first) || first.type !== 'ExpressionStatement' || !isNode(first.expression)) return null
  const { value } = first.expression
  return value === 'use client' ? 'client' : value === 'use server' ? 'server' : null
}

function read(root: string, path: string): Module {
  const syntax = path.endsWith('.mjs')
    ? ({ syntax: 'ecmascript' } as const)
    : ({ syntax: 'typescript', tsx: path.endsWith('x') } as const)
  const { body } = parseSync(readFileSync(join(root, path), 'utf8'), { ...syntax, target: 'es2022' })
  const imports = [...importsIn(body)].map((one) => ({ ...one, own: resolve(root, path, one.specifier) }))
  return { path, directive: directiveOf(body[0]), imports }
}

/** Every module of `app`, `components` and `lib` under a root, by its path; Prisma's generated client is left out. */
export function moduleGraph(root: string): Graph {
  const paths = ['app', 'components', 'lib'].flatMap((directory) => filesUnder(root, directory))
  return new Map(paths.map((path) => [path, read(root, path)]))
}
