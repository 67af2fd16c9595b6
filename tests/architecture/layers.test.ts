import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientLeaks, layerViolations, unknownLayers } from './layers'
import { moduleGraph } from './module-graph'

const graph = moduleGraph(process.cwd())

function planted(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'mondegreen-layers-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const made = moduleGraph(root)
  rmSync(root, { recursive: true })
  return made
}

describe('the layers of DESIGN §3', () => {
  test('all modules are read, .tsx ones and their imports too', () => {
    expect(graph.size).toBeGreaterThan(100)
    const imports = [...graph.values()].filter(({ path }) => path.endsWith('.tsx')).flatMap((one) => one.imports)
    expect(imports.length).toBeGreaterThan(30)
  })
  test('every import of ours is found', () => {
    const generated = /^lib\/store\/prisma\/|\.(css|json)$/
    const lost = [...graph.values()].flatMap(({ path, imports }) =>
      imports.filter(({ own }) => own && !generated.test(own) && !graph.has(own)).map(({ own }) => `${path} → ${own}`),
    )
    expect(lost).toEqual([])
  })
  test('each folder of lib has its line in the table', () => {
    expect(unknownLayers(graph)).toEqual([])
  })
  test('nobody imports what the table does not list', () => {
    expect(layerViolations(graph)).toEqual([])
  })
  test('nothing of the store, zod, Shiki, Prisma or the parser is reachable from a client module', () => {
    expect(clientLeaks(graph)).toEqual([])
  })
})

describe('a planted violation is caught', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['lib/views/a.ts', "import x from '@/lib/store/x'"],
    ['lib/views/a.ts', "import type { X } from '@/lib/store/x'"],
    ['lib/views/a.ts', "import { readFile } from 'node:fs/promises'"],
    ['lib/traces/a.ts', "import { diffWords } from 'diff'"],
    ['lib/url/a.ts', "import { useState } from 'react'"],
    ['lib/metrics/a.ts', "import { Prisma } from '@prisma/client'"],
    ['lib/ingest/a.ts', "import Database from 'better-sqlite3'"],
    ['lib/ingest/a.ts', "import '@/lib/cli/x'"],
    ['lib/cli/a.mjs', "await import('@/lib/views/x')"],
    ['lib/pathologies/a.ts', "export * from '@/lib/retrieval/x'"],
    ['components/trace/a.tsx', "import { z } from 'zod'\nexport const A = () => <p>{z.string().parse('')}</p>"],
    ['components/trace/a.tsx', "import { detectors } from '@/lib/pathologies/registry'"],
    ['components/trace/a.tsx', "import { useTable } from '@tanstack/react-table'"],
    ['components/ui/a.tsx', "import WaveSurfer from 'wavesurfer.js'"],
    ['components/trace/a.tsx', "import { codeToHtml } from 'shiki'"],
    ['app/runs/page.tsx', "import '@/lib/store/commands/x'"],
    ['app/runs/page.tsx', "import '@/lib/export/x'"],
  ]
  test.each(cases)('%s: %s', (path, text) => {
    expect(layerViolations(planted({ [path]: text }))).toHaveLength(1)
  })

  test('a client module that reaches the store by way of others', () => {
    const leaks = clientLeaks(
      planted({
        'components/a.tsx': "'use client'\nimport { b } from './b'\nexport const A = () => <b>{b}</b>",
        'components/b.ts': "import { c } from '@/lib/store/queries/c'\nexport const b = c",
        'lib/store/queries/c.ts': 'export const c = 1',
      }),
    )
    expect(leaks).toEqual(['components/a.tsx → components/b.ts → lib/store/queries/c.ts'])
  })

  test('types and server actions take nothing to the browser', () => {
    const files = {
      'app/actions.ts': "'use server'\nimport { c } from '@/lib/store/commands/c'\nexport const act = async () => c",
      'app/a.tsx': "'use client'\nimport { act } from './actions'\nimport type { C } from '@/lib/store/commands/c'",
      'lib/store/commands/c.ts': 'export const c = 1\nexport type C = number',
    }
    expect(clientLeaks(planted(files))).toEqual([])
  })
})
