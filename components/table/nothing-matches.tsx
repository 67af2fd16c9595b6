import { EmptyState } from '@/components/ui/empty-state'
import { clearedHref, filterCount, type ListPageQuery, listHref } from './list-links'
import { ListLink } from './list-navigation'

function reason({ q }: ListPageQuery, filters: number): string {
  if (q !== '' && !/[\p{L}\p{N}]/u.test(q))
    return `There is no letter or digit in “${q}”, so nothing can be searched for.`
  if (q !== '')
    return filters === 0
      ? `No reasoning and no transcription holds “${q}”. Each of its words must be there; “quotes” search a phrase.`
      : `Nothing that the filters leave holds “${q}”.`
  return filters === 1 ? 'No trace is as the filter wants it.' : 'No trace is as all of the filters want it at once.'
}

/** What the list says where it holds nothing, and the ways out. */
export function NothingMatches({ query }: { query: ListPageQuery }) {
  const filters = filterCount({ ...query, q: '' })
  return (
    <EmptyState title="No trace matches">
      <p>{reason(query, filters)}</p>
      <p>
        {query.q === '' ? null : (
          <ListLink className="link" href={listHref(query, { q: '' })}>
            Clear the search
          </ListLink>
        )}
        {query.q !== '' && filters > 0 ? ' · ' : null}
        {filters === 0 ? null : (
          <ListLink className="link" href={clearedHref(query)}>
            Clear all filters
          </ListLink>
        )}
      </p>
    </EmptyState>
  )
}
