import { phrases, wordClasses } from '@/lib/pathologies/word-classes'

const sentText =
  'request|query|message|prompt|text|input|note|submission|chat|order|command|line|entry|form|post|email|ticket'

/** What the words of a sentence about somebody's writing are, one sign each; the rules are written in these signs. */
export const writingWords = wordClasses(
  {
    // Whoever made the prompt, and can be nobody else.
    U: `user | users | asker | requester | requestor | sender | prompter | author | writer | typist | questioner | submitter | inquirer | enquirer | poster | whoever | whomever | prompt writer | query writer | person asking | person behind | person filling | person making | one who drafted | one who asked | one who sent | person who sent | person who made | person who asked | person who drafted | interlocutor | correspondent`,
    // People who may have written as well as spoken.
    C: `they | their | them | someone | somebody | person | client | customer | buyer | caller | passenger | party | other side | other person | other end | he or she | people | individual | shopper | operator | dispatcher | staff | human`,
    // Writing, in any form of the verb.
    W: `wrote | written | writes | write | writing | wrote down | wrote out | written down | written out | writes out | spelled | spelt | spells | spelling | spellings | spelled out | jots | scrawled | noted down | wrote up | transliterated | transliteration | romanisation | romanization | respelling | transcription by ear | capitalised | capitalized | capitalises | capitalizes | punctuated | punctuates | hyphenated | abbreviated | misspelled | misspelt | misspells | abbreviates | hyphenates | texted | put to paper | lettered | orthography | orthographic`,
    // Writing that is of somebody's input, and never of how a name is usually spelled.
    K: `typed | keyed | keyed in | keys in | typed in | typed out | typed up | hand-typed | inputted | mistyped | mistypes | pasted | copy-pasted | copied and pasted | punched in | tapped in | tapped out | thumbed in | typewritten | put in writing | puts in writing | jotted | jotted down | scribbled | scribbled down | penned | filled in | filled out | dashed off | put down by ear | written by ear | spelled by ear | set down by ear`,
    y: 'typing | keying | keying in | inputting | typing in | typing out',
    // Setting down.
    p: 'put | puts | put down | puts down | set down | set it down | put it down | putting | sets down | hold down',
    // What is done to a name in writing, but also otherwise.
    E: `entered | enters | entering | rendered | renders | sent | sent in | sends | submitted | submits | supplied | drafted | composed | formulated | posted | posts | left out | left off | dropped | added | provided | gave | given | gives | presented | communicating | communicates | recorded | logged | noted | used | uses | went with | chose | picked`,
    // That it is in writing.
    f: `in writing | in text | as text | as plain text | in plain text | by text | via text | through text | in text form | as a text | as written text | in written form | in typed form | on the page | in black and white | as a line of text | as a chat line | as a chat message | as a text message | in characters | in letters | in so many letters | lettering | handwriting`,
    g: 'keyboard | keyboards | keystrokes',
    // Where somebody types, and what is typed there.
    Z: `chat box | chat window | chat field | chat line | chat input | chat message | chat bubble | message box | message field | text field | text box | textbox | input field | input box | input line | input string | search bar | search box | search field | search line | address bar | address field | form field | request box | query box | query field | request field | text window | input window | prompt window | entry field | text entry | prompt box | prompt field | typed command | submitted text | submitted line | submitted string |
      ${phrases('written|typed', 'line|request|message|query|input|note|text|prompt|phrase|string|sentence|words|wording|command')} |
      ${phrases('in|into', phrases('the|their|this|his|her|our|your', 'request box|query box|prompt box|text window|chat box|chat window|text field|text box|search box|search field|search bar|input field|message box|message field'))}`,
    z: phrases('in', phrases('the|their|this|his|her|our|your', sentText)),
    // What was sent, and is text by nature.
    m: 'text message | email | e-mail | mail | note | notes | message | messages | line | lines | text | input | string | submission | entry | post | memo | wording',
    // What was sent, or said.
    n: 'request | query | prompt | command | sentence | phrase | words | name | address | title | street | word',
    // What only writing has.
    L: `comma | commas | hyphen | hyphens | apostrophe | exclamation mark | question mark | semicolon | quotation marks | punctuation | capital letters | capital letter | capitals | lower case | lowercase | upper case | uppercase | all caps | capitalisation | capitalization | diacritic | diacritics | umlaut | umlauts | underscore | underscores | dash | dashes | slash | brackets | emoji | typography | ellipsis`,
    // What a note or a line does with what it says.
    H: 'has | have | had | reads | shows | contains | carries | includes',
    b: 'by',
    v: 'what | whatever | exactly as',
    // Texts that people in recordings write, what a prompt is of itself, and what it holds beside the speech.
    B: `language | languages | location | setting | settings | instruction | instructions | guidelines | rule | rules | poem | essay | song | songs | lyrics | letter to | book | email to | password | passcode | code | diary | story | script | options | option | question | questions | novel | article | screenplay | music | blog | column | review | board | wall | paper | report | sample | samples | example | examples | scene | choices | template | previous message | earlier message | previous turn | profile | field | tag | locale |
      ${phrases('in', 'english|german|chinese|french|spanish|italian')}`,
    // Negations, and what makes of a claim a case.
    N: `not | no | nothing | never | without | nor | neither | nobody | none | cannot | hardly | rather than | instead of | as if | as though | unless | whether | suppose`,
    // The model and its answer.
    I: 'i | my | me | mine | myself | we | our | us | you | your',
    // Wishes, duties and customs, behind which writing is still to be done, or is how a word is spelled at all.
    o: `want | wants | wanted | ask | asks | asked | asking | asks for | tell | tells | told | need | needs | require | requires | required | expects to | instruct | instructed | instructs | should | must be | shall | would | will | can be | could be | to be | to write | to type | to spell | would like | hopes | answer | answers | output | outputs | transcript | transcription | transcribe | transcribed | verbatim | format | marker | correct | correctly | proper | properly | standard | usually | normally | commonly | typically | generally | often | always | traditionally | official | officially | conventionally | requested | pronounced like | the way it is | that is spelled | that is written | which is spelled | which is written | whose`,
    // Voices that are heard, and what is heard.
    P: `speaker | speakers | man | woman | boy | girl | he | she | his | her | him | narrator | host | singer | lecturer | professor | teacher | student | voice | voices | said | spoken | speaks | speaking | speech | spoke | hear | heard | hears | sound | sounds | sounding | pronounced | pronounces | pronunciation | pronouncing | uttered | utters | recording | clip | audio | background | aloud | out loud | orally | verbally | letter by letter | dictates | dictated | dictating | accent | sings | sung | dialogue | conversation | mother | father | sister | brother | friend | sign | signs | poster | label | plate | napkin | card | podcast | film | video | clerk | clicking | clatter | keys | mechanical`,
    h: `probably | perhaps | maybe | likely | possibly | presumably | apparently | evidently | must | may | might | could | clearly | obviously | simply | just | also | seems | seem | appears | actually | then | already | here | there | itself | inadvertently | accidentally | mistakenly | wrongly | who | that | is | being | who asked | whoever asked |
      ${phrases('i', 'would say|think|guess|suppose|suspect|believe|assume|notice|note|read|observe|realise|realize|find|conclude|infer|am inferring|am assuming|am looking at|am noting|am seeing|see|take it|gather|would guess')} | my guess | my reading | to me | to us`,
    x: phrases('spelling|typing|writing|keying|orthographic', 'mistake|error|mistakes|errors|slip|preference|task'),
    _: `a | an | the | this | these | those | some | such | was | were | be | been | are | do | does | did | to | it | very | really | quite | so | indeed | own | and | which | of | in | into | on | at | with | from | for | as`,
  },
  ['WKyEfgpZzLHmn', 'UCKZz'],
)
