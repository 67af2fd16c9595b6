import { expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { soundFacets } from '@/lib/store/queries/sound-facets'
import { traceRows } from '@/lib/store/queries/trace-list'
import { sorts } from '@/lib/traces/list-query'
import { readTraceList } from '@/lib/url/trace-list'
import { tempStore } from '@/tests/temp-home'

type Step = { readonly detail: string }

/** A store that notes how SQLite goes about each query that it is asked. */
function explained(store: Store, plans: string[][]): Store {
  const read = new Proxy(store.read, {
    get(client, name) {
      if (name !== '$queryRaw') return Reflect.get(client, name)
      return async (strings: TemplateStringsArray, ...values: Prisma.Sql[]) => {
        const query = Prisma.sql(strings, ...values)
        const steps = await client.$queryRaw<Step[]>(Prisma.sql`EXPLAIN QUERY PLAN ${query}`)
        plans.push(steps.map(({ detail }) => detail))
        return client.$queryRaw(query)
      }
    },
  })
  return { ...store, read }
}

/** The plans of the queries that find the first page's rows (the last one reads those rows by their ids). */
async function plansOf(search: string): Promise<string[][]> {
  const plans: string[][] = []
  const store = explained(await tempStore(), plans)
  const query = readTraceList(new URLSearchParams(search))
  await traceRows(store, settledQuery(query, await listChoices(store, [])), { limit: 50 })
  const finding = plans.slice(0, -1)
  expect(finding.length).toBeGreaterThan(0)
  return finding
}

test.each(sorts)('%s: the first page is read along an index, and nothing is sorted', async (sort) => {
  for (const plan of await plansOf(`retrieval=dense&sort=${sort}`)) {
    expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
    // What has no rank comes by id, as the table itself lies.
    expect(plan[0]).toMatch(sort.endsWith('rank') ? /USING COVERING INDEX|^SCAN t$/ : /USING COVERING INDEX/)
  }
})

test.each(sorts)('%s: the first page of chosen runs reads the rows of these runs alone', async (sort) => {
  for (const runs of ['run=a', 'run=a&run=b'])
    for (const plan of await plansOf(`${runs}&retrieval=dense&sort=${sort}`))
      expect(plan[0]).toMatch(/^SEARCH t USING (COVERING )?INDEX Trace_runId_\w+ \(runId=\?/)
})

test.each(sorts)('%s: a filter by sound or length leaves the rows in the order of their index', async (sort) => {
  for (const plan of await plansOf(`retrieval=dense&sort=${sort}&level=usual&duration=short&chars=100-900`))
    expect(plan.filter((step) => step.includes('TEMP B-TREE') || /^SEARCH t USING .*clipId/.test(step))).toEqual([])
})

test('by sound, traces are counted by clip along an index, and no trace is looked up', async () => {
  const plans: string[][] = []
  const store = await tempStore()
  await store.write.audio.create({
    data: {
      ...{ sha256: 'a', bytes: 1n, container: '', codec: '', mime: '', durationSec: 1, sampleRateHz: 1, channels: 1 },
      ...{ peaksPerSec: 0, peaksFrom: 'none' },
    },
  })
  const query = settledQuery(readTraceList(new URLSearchParams('')), await listChoices(store, []))
  await soundFacets(explained(store, plans), query)
  expect(plans.flat().filter((step) => /^(SCAN|SEARCH) t /.test(step))).toEqual([
    'SCAN t USING COVERING INDEX Trace_clipId_idx',
  ])
})
