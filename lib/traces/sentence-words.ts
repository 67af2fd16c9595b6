/** Abbreviations whose full stop never ends a sentence, in lower case and without that stop. */
export const inner: ReadonlySet<string> = new Set(
  (
    'dr prof mr mrs ms jr vs e.g i.e eg ie cf ca nr bzw z.b d.h u.a i.d.r o.ä evtl ggf vgl bspw hr mt ft capt lt col ' +
    'sgt rev fig eq vol pp viz approx resp incl excl abb bd sog lat engl dt pron adj abbr'
  ).split(' '),
)

/** Abbreviations whose full stop ends a sentence only when a word follows that opens one. */
export const outer: ReadonlySet<string> = new Set(
  (
    'st ave blvd rd ln sq hwy pl etc usw u.s u.k e.u a.m p.m inc ltd co corp al jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec okt dez'
  ).split(' '),
)

/** Words that open a sentence and hardly ever follow an abbreviation within one. */
const openers =
  'The|An?|I|It|Its|This|That|These|Those|There|Then|They|We|You|He|She|But|So|And|Or|Wait|Hmm|Hm|Maybe|Perhaps|However|' +
  'Therefore|Thus|Also|Alternatively|Actually|Let|If|In|Since|Because|Given|Yes|No|Okay|OK|Ok|Now|First|Another|What|Which|' +
  'Who|Why|How|When|Where|While|As|At|For|My|Not|Still|Finally|Given|Without|Looking|Or|Der|Die|Das|Ein|Eine|Ich|Es|Er|' +
  'Sie|Wir|Aber|Und|Oder|Vielleicht|Dann|Also'
export const opensSentence = new RegExp(`^["'“„«(*_]{0,3}(?:${openers})(?![\\p{L}.])`, 'u')

/** What follows a German ordinal: "Straße des 17. Juni". */
export const followsOrdinal =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Stock|Etage|Jahrhundert|Klasse|Stra(?:ß|ss)e)(?!\p{L})/u
