import { AskedFor } from '@/app/asked-for'
import { NothingHere } from '@/components/ui/nothing-here'

export default function NotFound() {
  return (
    <NothingHere title="There is no run of this key" current="/runs" to={{ label: 'All runs', href: '/runs' }}>
      <p>It may have been removed, or imported into another home. A run’s key is case-sensitive.</p>
      <AskedFor />
    </NothingHere>
  )
}
