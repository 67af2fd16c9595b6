import type WaveSurfer from 'wavesurfer.js'

/**
 * Goes to a place in the sound, in seconds.
 * wavesurfer keeps a seek back while the one before it is under way, and then loses it: the media element is told itself.
 */
export function goTo(surfer: WaveSurfer, media: HTMLMediaElement, sec: number): void {
  surfer.setTime(sec)
  if (media.readyState >= HTMLMediaElement.HAVE_METADATA && media.currentTime !== sec) media.currentTime = sec
}
