import { createHash } from 'node:crypto'
import { compareAudio } from '@/lib/audio/compare-audio'
import { type IngestedAudio, ingestAudio, ingestSound } from '@/lib/audio/ingest-audio'
import { pcm16, wavOf } from '@/lib/audio/pcm-wav'
import { soundVersion } from '@/lib/audio/sound-facts'
import { audioSize } from '@/lib/audio/stream-audio'
import type { Region, Sound } from '@/lib/import/import-event'
import { type ClipRow, writeAudio } from '@/lib/store/commands/write-clips'
import type { ClipContext } from '@/lib/store/queries/import-context'
import type { Arrival, Session } from './session'
import { settled } from './settled'

type ClipArrival = Arrival<'clip'>

/** The columns of a clip that say how its audio is. */
export type AudioColumns = Pick<ClipRow, 'audioName' | 'audioState' | 'audioNote' | 'audioSha256'>

/** The same, and of what file it is a part. */
export type ClipAudio = AudioColumns & {
  readonly audioSource?: { readonly sha256: string; readonly startSec: number; readonly endSec: number | null }
}

/** Asks in `--audio` first, then in the folder of the file. */
async function inFolders<Answer extends { readonly state: string }>(
  session: Session,
  { origin }: ClipArrival,
  ask: (baseDir: string) => Promise<Answer>,
): Promise<Answer> {
  const { audioDir } = session.options
  if (audioDir !== undefined) {
    const there = await ask(audioDir)
    // a whole path may be inside the one folder and outside the other
    if (there.state !== 'missing' && there.state !== 'refused') return there
  }
  return ask(origin.dir)
}

function storedColumns({ audioName, audioState, audioNote, audioSha256 }: ClipContext): AudioColumns {
  return { audioName, audioState: audioState as ClipRow['audioState'], audioNote, audioSha256 }
}

/** Whether the stored audio of a clip is there, is still what its file holds, and was measured by the rules of today; a file that is gone changes nothing. */
async function isUpToDate(session: Session, arrival: ClipArrival, relativePath: string, stored: ClipContext) {
  const sha256 = stored.audioSha256 ?? ''
  const once = `${arrival.origin.dir}\n${relativePath}\n${sha256}`
  if (session.comparedAudio.has(once)) return true
  const home = session.options.audioHome ?? session.store.home
  const found = await inFolders(session, arrival, (baseDir) => compareAudio({ baseDir, relativePath, home, sha256 }))
  if (found.state === 'other') return false
  if (found.state === 'same' && stored.audio?.soundVersion !== soundVersion) return false
  session.comparedAudio.add(once)
  return true
}

type Bad = Exclude<IngestedAudio, { readonly state: 'ok' }>

/** Fetches audio, asking once in an import for a file that cannot be had, and reporting it once. */
async function fetchAudio(session: Session, arrival: ClipArrival, relativePath: string): Promise<IngestedAudio> {
  const { origin } = arrival
  const once = `${origin.dir}\n${relativePath}`
  const known = session.badAudio.get(once)
  if (known) return known
  const { home } = session.store
  const audio = await inFolders(session, arrival, (baseDir) => ingestAudio({ baseDir, relativePath, home }))
  if (audio.state !== 'ok') session.badAudio.set(once, audio satisfies Bad)
  return tell(session, arrival, audio)
}

/** Counts audio, and reports what cannot be had. */
function tell(session: Session, { event, origin }: ClipArrival, audio: IngestedAudio): IngestedAudio {
  session.report.audio[audio.state] += 1
  if (audio.state !== 'ok')
    session.remark(origin, event.line, `clip "${event.clip.key}": audio is ${audio.state}: ${audio.reason}`)
  return audio
}

async function columnsOf(session: Session, name: string, audio: IngestedAudio): Promise<AudioColumns> {
  if (audio.state !== 'ok')
    return { audioName: name, audioState: audio.state, audioNote: audio.reason, audioSha256: null }
  const { state, ...row } = audio
  await writeAudio(session.store, row)
  return { audioName: name, audioState: state, audioNote: null, audioSha256: row.sha256 }
}

function bytesOf(sound: Sound): Uint8Array {
  if ('bytes' in sound) return sound.bytes
  if ('base64' in sound) return Buffer.from(sound.base64, 'base64')
  const { samples, sampleRateHz } = sound
  return wavOf({ sampleRateHz, channels: 1, blocks: [Int16Array.from(samples, pcm16)] })
}

/** Whether a clip has this content by this name, measured by the rules of today. */
function isStoredAs(known: ClipContext | null, name: string, sha256: string): known is ClipContext {
  return known?.audioSha256 === sha256 && known.audioName === name && known.audio?.soundVersion === soundVersion
}

/** Audio that came within the row. */
async function soundOf(
  session: Session,
  arrival: ClipArrival,
  { name, sound, known }: { readonly name: string; readonly sound: Sound; readonly known: ClipContext | null },
): Promise<AudioColumns> {
  const bytes = bytesOf(sound)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const home = session.options.audioHome ?? session.store.home
  if (isStoredAs(known, name, sha256) && (await audioSize(home, sha256)) !== null) return storedColumns(known)
  return columnsOf(session, name, tell(session, arrival, await ingestSound(bytes, name, session.store.home)))
}

/** A part of a file, which becomes a file of its own. */
async function partOf(
  session: Session,
  arrival: ClipArrival,
  { path, region, known }: { readonly path: string; readonly region: Region; readonly known: ClipContext | null },
): Promise<ClipAudio> {
  const { startSec, endSec } = region
  const name = `${path}#t=${startSec},${endSec ?? ''}`
  const cut = await inFolders(session, arrival, (baseDir) =>
    session.cutter.cut({ baseDir, relativePath: path, region }),
  )
  const { sourceSha256, ...audio } = 'sourceSha256' in cut ? cut : { ...cut, sourceSha256: null }
  const isStored = audio.state === 'ok' && isStoredAs(known, name, audio.sha256)
  if (!isStored) tell(session, arrival, audio)
  const columns = isStored ? storedColumns(known) : await columnsOf(session, name, audio)
  return sourceSha256 === null ? columns : { ...columns, audioSource: { sha256: sourceSha256, startSec, endSec } }
}

/** The audio of a clip as it shall stand: fetched where it is new, lost or another file under the same name. */
export async function audioOf(session: Session, arrival: ClipArrival, known: ClipContext | null): Promise<ClipAudio> {
  const given = arrival.event.clip.audio
  const name = settled(given, known?.audioName)
  if (name === null) return { audioName: null, audioState: 'none', audioNote: null, audioSha256: null }
  if (known && given === undefined) return storedColumns(known)
  const { sound, region } = arrival.event
  if (region !== undefined && typeof given === 'string') return partOf(session, arrival, { path: given, region, known })
  if (sound !== undefined) return soundOf(session, arrival, { name, sound, known })
  const stored = known?.audioState === 'ok' && known.audioName === name ? known : null
  if (stored?.audioSha256 && (await isUpToDate(session, arrival, name, stored))) return storedColumns(stored)
  const columns = await columnsOf(session, name, await fetchAudio(session, arrival, name))
  if (columns.audioSha256 !== null) session.comparedAudio.add(`${arrival.origin.dir}\n${name}\n${columns.audioSha256}`)
  return columns
}
