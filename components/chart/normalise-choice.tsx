import { Choice } from '@/components/ui/choice'

/** Whether error rates are of normalised text or of the text as it is; each an address. */
export function NormaliseChoice({ normalise, to }: { normalise: boolean; to: (normalise: boolean) => string }) {
  return (
    <Choice
      label="Words"
      options={[
        { label: 'normalised', href: to(true), chosen: normalise },
        { label: 'raw', href: to(false), chosen: !normalise },
      ]}
    />
  )
}

/** What is compared, in a sentence. */
export const normalisationText = (normalise: boolean): string =>
  normalise
    ? 'Normalised: lower case, ß as ss, apostrophes within words out, all other punctuation and hyphens as spaces; accents and umlauts stay, and numbers are not spelled out.'
    : 'Raw: words are what stands between spaces, so case and punctuation count.'

/** What the columns of error rates are. */
export function AsrNote({ normalise }: { normalise: boolean }) {
  return (
    <p className="soft" style={{ maxWidth: '75ch', marginTop: 12 }}>
      WER: word errors over words of the reference, with a 95% bootstrap interval over clips. Entity: share of clips
      whose transcription holds gold as whole words. {normalisationText(normalise)} What was most confused stands on a
      run’s page.
    </p>
  )
}
