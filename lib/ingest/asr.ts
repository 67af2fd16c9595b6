import { foldEntity } from '@/lib/candidates/fold-entity'
import { confusionsOf } from '@/lib/metrics/confusions'
import { alignEdits } from '@/lib/metrics/edit-alignment'
import { charactersOf, wordsOf } from '@/lib/metrics/normalise-transcript'
import { soundEdits } from '@/lib/phonetics/sound-edits'
import { spelledSounds } from '@/lib/phonetics/spelled-sounds'
import type { AsrCountRow, AsrRow, WordEditRow } from '@/lib/store/commands/write-asr'
import { type WordPair, writeWordEdit } from '@/lib/traces/word-edit'
import { defaultTask, type Task } from '@/lib/traces/words'

/** A transcription beside what was said; it is null where the trace failed. */
export type Transcribed = {
  readonly task: Task
  readonly language: string | null
  readonly reference: string | null
  readonly gold: readonly string[]
  readonly transcription: string | null
}

/** Aligning takes a byte, and a step of time, for each pair of characters: texts with more pairs than this are not compared. */
const mostPairs = 64_000_000

/** Distinct word edits that are kept of one trace, the most frequent first: a transcription that runs away inserts any number. */
const mostEdits = 200

/** Words that are longer, in UTF-16 code units, are stretches of a script without spaces: they are no words to be confused. */
const longestWord = 60

const wordRuns = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
/** What folding may write out: a form that is longer than another by no more may still become it. */
const streetType = 'strasse'
const letterBefore = /[\p{L}\p{M}\p{N}]$/u
const letterAfter = /^[\p{L}\p{M}\p{N}]/u

/** Whether a text holds a form exactly as it is written, with no letter or digit beside it. */
function holdsExactly(text: string, form: string): boolean {
  if (form === '') return false
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const isWhole =
      !letterBefore.test(text.slice(Math.max(0, at - 2), at)) &&
      !letterAfter.test(text.slice(at + form.length, at + form.length + 2))
    if (isWhole) return true
  }
  return false
}

/** Whether words, from the first on, are a form that is folded. */
function beginsWith(words: readonly string[], wanted: string): boolean {
  if (foldEntity(words[0] ?? '')[0] !== wanted[0]) return false
  for (let end = 1; end <= Math.min(words.length, wanted.length); end++) {
    const folded = foldEntity(words.slice(0, end).join(' '))
    if (folded === wanted) return true
    if (folded.length > wanted.length + streetType.length) return false
  }
  return false
}

/** Whether some whole words of a text are a form, folded as gold fate compares: letters and digits alone, without accents. */
function holdsFolded(text: string, form: string): boolean {
  const wanted = foldEntity(form)
  const words = text.normalize('NFKC').match(wordRuns) ?? []
  return wanted !== '' && words.some((_, at) => beginsWith(words.slice(at, at + wanted.length), wanted))
}

function countsOf({ reference, gold, transcription }: Transcribed & { reference: string }, normalise: boolean) {
  const heard = transcription ?? ''
  const words = alignEdits(wordsOf(reference, normalise), wordsOf(heard, normalise))
  const characters = alignEdits(charactersOf(reference, normalise), charactersOf(heard, normalise))
  const { substitutions, insertions, deletions } = words
  const holds = normalise ? holdsFolded : holdsExactly
  const row: AsrCountRow = {
    failed: transcription === null,
    words: words.hits + substitutions + deletions,
    substitutions,
    insertions,
    deletions,
    characters: characters.hits + characters.substitutions + characters.deletions,
    characterEdits: characters.substitutions + characters.insertions + characters.deletions,
    hasEntity: gold.length === 0 ? null : gold.some((form) => holds(heard, form)),
  }
  return { row, words }
}

/** The sounds in which two words differ as their letters stand for sounds in the clip's language. */
function soundsOf({ reference, hypothesis }: WordPair, language: string | null): readonly string[] {
  if (reference === '' || hypothesis === '') return []
  const [said, heard] = [spelledSounds(reference, language), spelledSounds(hypothesis, language)]
  if (said === null || heard === null) return []
  return soundEdits(said, heard).map((one) => writeWordEdit({ reference: one.said ?? '', hypothesis: one.heard ?? '' }))
}

function editsOf(words: ReturnType<typeof alignEdits<string>>, language: string | null): readonly WordEditRow[] {
  const { substitutions, deletions, insertions } = confusionsOf([words])
  return [...substitutions, ...deletions, ...insertions]
    .map(({ reference, hypothesis, count }) => ({ reference: reference ?? '', hypothesis: hypothesis ?? '', count }))
    .filter(({ reference, hypothesis }) => Math.max(reference.length, hypothesis.length) <= longestWord)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostEdits)
    .map((edit) => ({ ...edit, sounds: soundsOf(edit, language) }))
}

/**
 * What a transcription made of its reference; null where that is not its task, there is no reference, or the texts are too long to
 * be aligned. A failed trace counts as all of its words deleted, as sclite scores an empty hypothesis, but its words are no edits:
 * nothing was heard for them.
 */
export function asrOf(trace: Transcribed): AsrRow | null {
  const { task, language, reference, transcription } = trace
  if (task !== defaultTask || reference === null) return null
  if (reference.length * (transcription ?? '').length > mostPairs) return null
  const [raw, normalised] = [countsOf({ ...trace, reference }, false), countsOf({ ...trace, reference }, true)]
  const edits = transcription === null ? [] : editsOf(normalised.words, language)
  return { raw: raw.row, normalised: normalised.row, edits }
}
