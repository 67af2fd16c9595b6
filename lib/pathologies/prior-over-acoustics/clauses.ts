const heard =
  "hear(?! of)|hears|heard(?! of)|hearing(?! of)|sound|sounds|sounded|sounding|vowels?|consonants?|syllables?|stress(?:ed)?|pitch|phon(?!es?\\b|ed\\b|ing\\b)\\w+|(?:this|so) (?:deep|high|low|loud|soft|quiet|hoarse)|acoustic\\w*|fricatives?|diphthongs?|nasals?|nasality|intonation|rhythm|durations?|audible|audibly|ears?|articulat\\w+|voiced|voicing|voiceless|aspirat\\w+|plosives?|glottal|timbre|spectr\\w+|formants?|waveform|umlauts?|accents?|accented|speech rate|loud\\w*|noises?|enunciat\\w+|unvoiced|sibilants?|onset|coda|schwa|murmur\\w*|tones?|tempo|melody|cadence|listening|release|closure|burst|tonal|gap|pause|(?:long|short)(?! (?:way|time|road|street|list|walk|drive|distance|shot|for))|trill|rhotic|uvular|dialect\\w*|(?<!\\bi (?:would|will|can|shall) )drops?|dropp\\w+|devoic\\w+|pronounc\\w+|pronunciation|speakers?'? (?:often|typically|usually|commonly)|slurr\\w+|mumbl\\w+|(?<!what )(?:is|was|being) (?:\\w{1,10} )?(?:said|spoken|uttered)|(?:he|she|speaker|driver) says|at the (?:end|beginning|start) of the (?:word|name|clip)|(?:initial|final|first|last|middle|clear|clearly) (?:[a-z]|□+)(?= |$)|partials?|decay\\w*|semitones?|bass|notes?|attack|resonan\\w+|reverb\\w*|harmon\\w+|tapped|escalation|octaves?|clusters?|length|letters?|adjectives?|suffix(?:es)?|genitive|inflect\\w+|released|silent|talking|shouting|laugh\\w*|chatting|by ear|clearly (?:has|have|a|an) □+|there is an? □+ (?:at|in)"
/** Words for what is heard. */
export const acoustic = new RegExp(`\\b(?:${heard})(?![\\w-])`)

const indecisive =
  /\b(?:unclear|not clear|ambiguous|alike|indistinguishable|similar(?:ly)?|identical(?:ly)?|the same|hard to|faint|weak|difficult to|cannot|could not|either|both|neither|not decisive|inconclusive|noisy|muffled|unintelligible|does not (?:settle|decide|help|tell|distinguish)|not (?:help|settle|decide)|tell apart|not (?:\w{1,8} )?sure|uncertain|too (?:short|noisy|quiet|fast)|absence of|lack of|equally|without (?:a clear|(?:even |hearing )?(?:the|any))|close to|rhymes?|in between|somewhere between|tie|garbled|blurry|blurred|any of)\b/
const concession =
  /^(?:even though|even if|although|though|while|whilst|despite|in spite of|regardless of|no matter|whatever|notwithstanding|irrespective of|whether or not|granted|admittedly|much as|whichever|sure|however (?!,)\w+)\b/
const contrast =
  /[;.]|,? ?\b(?:(?<!\b(?:all|anything|nothing|none) )but(?! (?:of|for) no\b)|yet|however(?! (?:\w+ly |well-)?(?:famous|common|popular|known|likely|obvious|plausible|familiar)\b)|nevertheless|nonetheless|still|on the other hand|even so)\b,? ?| [-–—] /

/** What is heard, named only as what the choice goes against: "over the one I heard". */
const outvoted =
  /\bwithout (?:going into |needing |considering |consulting |using |any |looking at |the |even )*(?:phonetics|acoustics|phonology|sounds?)\b|\b(?:over|than|rather than|instead of|not|whatever) (?:the (?:one|name|title|form|reading|word) |what )?(?:that )?(?:(?:i|it|the \w+|one) )?(?:heard?|hears|sounds?(?: like)?|sounded(?: like)?)(?: □+)?(?=[,.;!]|$)/g

/** Whether a clause names what is heard and lets it decide. */
const byEar = (clause: string) => acoustic.test(clause) && !indecisive.test(clause)

/** The parts of a sentence that its contrasts set against each other, without their concessions ("although it sounds like X"). */
export function partsOf(plain: string): readonly string[] {
  return plain
    .replace(outvoted, '')
    .split(contrast)
    .map((part) => {
      const clauses = part
        .replace(
          /,? (?=(?:even though|although|though|even if|regardless of|no matter|whatever|despite|in spite of)\b)/g,
          ', ',
        )
        .split(/,(?= )/)
        .map((clause) => clause.trim())
      const [first = ''] = clauses
      const kept = concession.test(first) && clauses.length > 1 ? clauses.slice(1) : clauses
      return kept.filter(
        (clause, at) => (at === 0 || !concession.test(clause)) && !(acoustic.test(clause) && !byEar(clause)),
      )
    })
    .map((clauses) => clauses.join(', '))
}

/** Whether what is heard decides in a part of a sentence. */
export const decidedByEar = (part: string): boolean => part.split(/,(?= )/).some(byEar)
