import { useEffect, useEffectEvent, useState } from 'react'
import { droppedFiles, type PickedFile } from './picked-files'

/** Takes files that are dropped anywhere on the page, or pasted; answers whether some are held over it. */
export function usePicked(isOpen: boolean, onPick: (files: readonly PickedFile[]) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(async (transfer: DataTransfer | null) => {
    const files = transfer && isOpen ? await droppedFiles(transfer) : []
    if (files.length > 0) onPick(files)
  })
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    // a file that is dropped beside would take the place of the page
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      void take(event.dataTransfer)
    }
    const onPaste = ({ clipboardData }: ClipboardEvent) => void take(clipboardData)
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
      document.removeEventListener('paste', onPaste)
    }
  }, [])
  return over
}
