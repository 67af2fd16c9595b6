import { expect, test } from 'vitest'
import { readLeaderboard } from '@/lib/url/leaderboard-query'
import { readLift } from '@/lib/url/lift-query'
import { readTraceList } from '@/lib/url/trace-list'

const composed = 'Stra\u00dfe \u00fc'
const query = (...names: string[]) => new URLSearchParams(names.map((name) => [name, composed.normalize('NFD')]))

test('keys that an address gives decomposed are read as they are stored', () => {
  expect(readLift(query('run', 'retrieval'))).toMatchObject({ run: composed, retrieval: composed })
  expect(readLeaderboard(query('dataset', 'run', 'retrieval', 'clip'))).toMatchObject({
    ...{ dataset: composed, runs: [composed], retrieval: composed },
    traces: { clip: [composed] },
  })
  expect(readTraceList(query('dataset', 'run', 'retrieval', 'clip'))).toMatchObject({
    ...{ dataset: [composed], run: [composed], retrieval: composed, clip: [composed] },
  })
})
