/** The keys of the player, for the `?` of a page that has one. */
export const playerShortcuts = [
  { keys: 'space', does: 'play, pause' },
  { keys: '[ ]', does: 'mark a stretch of sound from, to the playhead (i and o do the same)' },
  { keys: 'Esc', does: 'take the marked stretch away' },
  { keys: 'l', does: 'loop the marked stretch' },
  { keys: 's', does: 'spectrogram' },
  { keys: '← →', does: 'on the waveform: back, on by a tenth of a second' },
]
