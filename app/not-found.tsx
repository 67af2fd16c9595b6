import { AskedFor } from '@/app/asked-for'
import { NothingHere } from '@/components/ui/nothing-here'

export default function NotFound() {
  return (
    <NothingHere title="There is nothing at this address" to={{ label: 'All traces', href: '/traces' }}>
      <p>No page has this address, or it names a dataset that this home does not have, or no longer.</p>
      <AskedFor />
    </NothingHere>
  )
}
