import { DataTable } from '@/components/ui/data-table'
import { countText, utcText } from '@/lib/views/number-text'
import type { RunDetail } from '@/lib/views/run-detail'

type Search = RunDetail['searches'][number]

function Shown({ search, choose }: { search: Search; choose: (form: FormData) => Promise<void> }) {
  if (search.shown) return 'shown'
  return (
    <form action={choose}>
      {(['retrieval', 'indexVersion', 'depth'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={search[name]} />
      ))}
      <button type="submit" aria-label={`Show ${search.retrieval}, index ${search.indexVersion}, ${search.depth} deep`}>
        Show
      </button>
    </form>
  )
}

/** Where a run was searched more than once under one retrieval model: which search counts, and a switch. */
export function RunSearches({ run, choose }: { run: RunDetail; choose: (form: FormData) => Promise<void> }) {
  const models = run.searches.map(({ retrieval }) => retrieval)
  if (new Set(models).size === models.length) return null
  return (
    <section>
      <h2>
        Searches <small>the newest of each retrieval model shows everywhere, unless another is chosen here</small>
      </h2>
      <DataTable label="Searches" narrow>
        <thead>
          <tr>
            <th scope="col">retrieval</th>
            <th scope="col">index</th>
            <th scope="col" className="num">
              depth
            </th>
            <th scope="col" className="num">
              imported, UTC
            </th>
            <th scope="col">
              <span className="visually-hidden">shown</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {run.searches.map((search) => (
            <tr key={`${search.retrieval} ${search.indexVersion} ${search.depth}`}>
              <th scope="row">{search.retrieval}</th>
              <td>{search.indexVersion || '–'}</td>
              <td className="num">{countText(search.depth)}</td>
              <td className="num">{utcText(search.importedAt)}</td>
              <td>
                <Shown search={search} choose={choose} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  )
}
