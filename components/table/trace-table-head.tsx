import { ListLink } from './list-navigation'
import { sortFieldOf, type TraceTableModel } from './trace-columns'

function direction(field: string | undefined, sort: string): 'ascending' | 'descending' | undefined {
  if (field === undefined) return undefined
  return sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : undefined
}

const arrows = { ascending: ' ↑', descending: ' ↓' }

/** The head of the list: what a column holds, and the sort by it. */
export function TraceTableHead({
  table,
  sort,
  sortLinks,
}: {
  table: TraceTableModel
  sort: string
  sortLinks: Readonly<Record<string, string>>
}) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const field = sortFieldOf[header.column.id]
            const way = direction(field, sort)
            const title = <table.FlexRender header={header} />
            return (
              <th key={header.id} data-column={header.column.id} scope="col" aria-sort={way}>
                {field === undefined ? (
                  title
                ) : (
                  <ListLink href={sortLinks[field] ?? ''}>
                    {title}
                    {way ? arrows[way] : ''}
                  </ListLink>
                )}
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
