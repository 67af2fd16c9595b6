import { AskedFor } from '@/app/asked-for'
import { NothingHere } from '@/components/ui/nothing-here'

export default function NotFound() {
  return (
    <NothingHere title="There is no clip of this key" to={{ label: 'All traces', href: '/traces' }}>
      <p>
        Its dataset may have been removed, or imported into another home, or the dataset in the address has no such
        clip.
      </p>
      <AskedFor />
    </NothingHere>
  )
}
