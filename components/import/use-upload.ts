import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { UploadLimits } from '@/lib/views/upload'
import { type QueueState, UploadQueue } from './upload-queue'

const nothing: QueueState = { files: [], hidden: 0 }

/** The files of a page on their way to the server; they are removed there when the page goes. `onSettled` hears that all have been sent. */
export function useUpload(limits: UploadLimits, onSettled: () => void) {
  const [queue] = useState(() => new UploadQueue(limits))
  const settled = useEffectEvent(onSettled)
  useEffect(() => {
    queue.onSettled = () => settled()
    const discard = () => queue.discard()
    // a page that the browser brings back has lost its files
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && window.location.reload()
    window.addEventListener('pagehide', discard)
    window.addEventListener('pageshow', onShow)
    return () => {
      discard()
      window.removeEventListener('pagehide', discard)
      window.removeEventListener('pageshow', onShow)
    }
  }, [queue])
  const { files, hidden } = useSyncExternalStore(queue.subscribe, queue.snapshot, () => nothing)
  const isSending = files.some(({ kind }) => kind === 'waiting' || kind === 'sending')
  return { queue, files, hidden, isSending }
}
