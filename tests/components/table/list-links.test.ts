import { expect, test } from 'vitest'
import { datasetToggled, type ListPageQuery } from '@/components/table/list-links'
import { readTraceList } from '@/lib/url/trace-list'

const choices = {
  datasets: [
    { key: 'one', retrievals: ['dense', 'koelner'] },
    { key: 'two', retrievals: ['koelner', 'bm25'] },
    { key: 'bare', retrievals: [] },
  ],
}

function query(search: string): ListPageQuery {
  const { retrieval, k, ...rest } = readTraceList(new URLSearchParams(search))
  return { ...rest, retrieval: retrieval ?? '', k: k ?? 1 }
}

const linkTo = (dataset: string, search: string) =>
  Object.fromEntries(new URLSearchParams(datasetToggled(query(search), choices, dataset).split('?')[1]))

test('a link to a dataset keeps the retrieval model where it ranks runs there too', () => {
  expect(linkTo('two', 'retrieval=koelner&k=10')).toEqual({ dataset: 'two', retrieval: 'koelner', k: '10' })
})

test('a link to a dataset takes the first retrieval model there where the old one ranks none of its runs', () => {
  expect(linkTo('two', 'retrieval=dense&k=10')).toEqual({ dataset: 'two', retrieval: 'koelner', k: '10' })
  expect(linkTo('one', 'dataset=one&dataset=two&retrieval=dense')).toMatchObject({
    dataset: 'two',
    retrieval: 'koelner',
  })
})

test('a link to all datasets keeps what ranks any of them, and a dataset without rankings has no retrieval model', () => {
  expect(linkTo('two', 'dataset=two&retrieval=bm25')).toEqual({ retrieval: 'bm25', k: '1' })
  expect(linkTo('bare', 'retrieval=dense')).toEqual({ dataset: 'bare', k: '1' })
})
