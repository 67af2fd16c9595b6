import { germanWords } from '@/lib/pathologies/plain-words'

/**
 * The signs that stand for what a sentence quotes or names: `◇` an English gloss ("Icelandic Street", "church path"), `◆` a name that
 * is plainly not English (by its letters, or by the word for the kind of place), `○` the carrier phrase alone, `□` any other quotation.
 */
export type GlossSign = '◇' | '◆' | '○' | '□'

/** Words for kinds of places that end an English street name. */
export const placeWords =
  'street|road|avenue|lane|alley|square|way|path|court|row|bridge|gate|boulevard|drive|hill|garden|park|market|plaza|highway|trail|crescent|terrace|embankment|quay|yard|close|ring'

const listed = (words: string) => new Set(words.trim().split(/\s+/))

const nations = `icelandic danish swedish finnish norwegian irish scottish polish french italian spanish dutch swiss austrian russian hungarian
  czech greek turkish bavarian saxon prussian roman baltic nordic scandinavian european american eastern western northern southern
  eastland iceland sweden denmark finland norway ireland`
const nouns = `east west north south street road way path lane alley avenue square bridge gate hill garden park market castle church tower mill
  miller baker smith fisher hunter shepherd farmer tanner brewer king queen prince emperor duke bishop monk station railway harbour harbor port
  ship sea lake pond river stream brook spring well fountain island shore beach forest wood woods tree oak lime linden birch beech pine fir
  willow apple pear cherry rose flower meadow field pasture heath moor swamp valley mountain rock stone sand clay gold silver iron salt ice snow
  wind sun moon star sky school university library museum theatre theater hospital town city village hall house farm mill barn stable horse
  cow sheep goat wolf bear fox deer eagle stork raven bird bee fish land country countryside earth post mail court wall ditch ring bank row corner end peace
  freedom liberty unity hope old new long short high low great big small little broad wide narrow deep upper lower middle green red white
  black blue yellow golden grey gray brown holy saint free cold warm rural regional inner outer dark bright beautiful quiet main back grave
  cemetery monastery abbey chapel cathedral fire water air god soldier parade customs border
  frog swan duck goose heron lark nightingale cuckoo sparrow hawk falcon owl hare rabbit squirrel badger boar stag roe ox bull calf lamb hen rooster dog cat
  copper tin glass brick lead coal clay lime chalk pottery potter weaver tailor shoemaker cobbler cooper carpenter mason builder merchant trader sailor
  coppersmith blacksmith goldsmith locksmith butcher brewery bakery forge tannery vineyard wine grape hop barley wheat corn rye oats grain hay grass clover
  herb ivy moss fern reed rush thorn hawthorn elder alder ash aspen poplar larch spruce juniper chestnut walnut hazel plum berry orchard nursery grove thicket
  bush hedge branch leaf root acorn tulip lily violet fortress citadel rampart bastion moat trench keep palace manor court pier dock wharf jetty ferry
  ford weir dam dike dyke canal ditch channel bay gulf cape cliff gorge ravine slope ridge summit peak plateau plain marsh bog fen glade clearing wilderness
  riverbank riverside lakeside waterfront seaside source mouth bend curve loop crossing crossroads junction end dead track trail rail line depot airport
  theatre opera concert stadium arena playground sports gymnasium kindergarten orphanage almshouse hospice infirmary poorhouse prison jail gallows executioner
  guard watch sentry soldier rifleman barracks armoury cannon powder victory battle war hero martyr pilgrim hermit nun friar priest pastor deacon provost abbot
  angel devil spirit saint cross rosary heaven paradise hell dragon lion tiger elephant ape dwarf giant witch fairy knight lord lady maiden virgin widow
  child children youth brother sister father mother uncle friend neighbour neighbor citizen burgher people nation state republic empire kingdom
  winter summer autumn morning evening midnight noon day night rain storm thunder lightning frost mist fog cloud rainbow weather
  three four five six seven eight nine ten two twelve hundred thousand first second third round square straight crooked steep flat wet dry soft hard
  clinic hospital pharmacy hotel inn tavern pub cafe restaurant temple mosque synagogue shrine statue monument office bureau centre center avenue mall store
  skewer spiral cave boat lavender banquet steak soap detergent fountain prairie dawn dusk sunrise sunset thread needle spoon fork knife lamp candle lantern mirror
  carpet curtain cradle anvil hammer wheel wagon carriage cart saddle bridle hoof horn antler feather wing nest egg shell pearl coral anchor sail mast rudder oar net hook
  heart soul dream song dance music drum bell trumpet fiddle violin harp flute shadow light flame spark ember ash smoke dust mud gravel pebble boulder marble granite slate
  bread butter cheese honey milk sugar pepper mustard vinegar onion garlic cabbage carrot turnip bean pea pumpkin melon peach apricot almond olive fig date raisin
  doctor nurse judge lawyer clerk scribe painter sculptor singer dancer minstrel jester beggar thief robber pirate captain steward butler maid servant slave peasant shepherdess
  bachelor bride groom orphan twin giant ogre elf gnome goblin mermaid unicorn phoenix turtle tortoise crab lobster oyster salmon trout carp pike herring eel seal whale dolphin
  beetle ant spider butterfly moth cricket grasshopper dragonfly firefly snail worm snake lizard toad pig piglet sow donkey mule pony foal mare stallion cock chicken turkey
  chariot sword shield spear arrow bow crown throne sceptre banner flag cup chalice ring chain key lock door window roof attic cellar stairs ladder shelf chair table bed
  kitchen laundry bathhouse washhouse workshop warehouse depot lighthouse windmill watermill homestead hamlet settlement suburb outskirts district ward parish county province
  valley meadowland highland lowland upland midland heath heathland woodland grassland farmland
  mushroom hemp flax linen silk wool cotton leather rope saffron mint sage rosemary thyme basil union unification independence revolution victory
  glory honour honor justice labour labor work worker harvest fair stocking stove oven kiln tile timber plank ferryman miner mine pit quarry spa bath swimmer
  sharp pointed empty full happy merry pretty fair lovely silent central common public royal imperial national municipal`
const functionWords = listed('the of at by on in to a an and under near behind before along for our lady')
/** Nationalities and directions, of which the German word is often a name. */
export const nationWords = listed(nations)
const glossWords = new Set([...nationWords, ...listed(nouns)])

const englishEnding = /^[a-z]{3,14}(?:landic|ish|ern|ese)$/
/** "riverbank", "coppersmith": two words of the vocabulary in one. */
function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++)
    if (glossWords.has(word.slice(0, at)) && glossWords.has(word.slice(at))) return true
  return false
}
const singular = (word: string) => word.replace(/'s$|s'$|s$/, '')
/** A gloss: as such by its sign, or whatever stands before a word for a place ("Thorvald Meyer's Street"). */
export const glossOfPlace = `(?:◇|(?!(?:the|an?|this|that) )(?:[\\p{L}'’.-]{2,20} ){1,3}(?:${placeWords})\\b)`
/** Whether a lower-case word is one that glosses of street names are made of. */
export const isGlossWord = (word: string) =>
  glossWords.has(word) ||
  glossWords.has(singular(word)) ||
  englishEnding.test(word) ||
  (word.length < 16 && isCompound(word))

const foreignPlace =
  /(?:stra(?:ß|ss)e|str\.|allee|platz|weg|gasse|damm|ufer|chaussee|steig|brücke|markt|reihe|siedlung|berg|dorf|hof|tor)s?$|^(?:rue|calle|via|am|im|an|der|zum|zur|auf|alte|neue|alter|neuer|große)\b/
const carrier =
  /^(?:please )?(?:navigate|drive|go|take me|bring me|get me|directions)\b(?: (?:to|towards))?(?:\s*(?:\.{2,}|…|\[.*\]))?\s*/

/** "kingdom of heaven", "to the anchor": function words that German names have not. */
const englishPhrase = /\b(?:of|the|under|behind|beside|near|above|below|beyond|towards|street|road)\b/
const englishPlace = new RegExp(`^[a-z' -]+ (?:${placeWords})$`)
const germanPart = /(?:isch|sch|lich|stra[sz])|(?:berg|burg|dorf|hof|bach|eck|er|en|el|ein|e)(?= )/

/** The sign for what a quotation says. */
export function glossSign(quote: string): GlossSign {
  const whole = quote
    .trim()
    .toLowerCase()
    .replace(/[.,!?;:]+$/, '')
  const name = whole.replace(carrier, '')
  if (name === '' || isLetters.test(name)) return '○'
  if (/[^\p{ASCII}’]/u.test(name) || foreignPlace.test(name)) return '◆'
  if (isClause.test(name)) return '□'
  const words = name.split(/[\s-]+/)
  const content = words.filter((word) => !functionWords.has(word))
  if (content.length === 0 || words.length > 7) return '□'
  if (words.length > 1 && (englishPhrase.test(name) || (englishPlace.test(name) && !germanPart.test(name)))) return '◇'
  const known = content.filter(isGlossWord).length
  return known === content.length ? '◇' : '□'
}

/** A whole clause, that somebody says: no name and no gloss of one. */
const isClause =
  /^(?:i|i'm|i'll|i've|i'd|you|we|we're|he|she|they|it|it's|please|let's|see you|running|on my way|sorry|thanks)\b|\b(?:i'm|i'll|i am|i will|my|me|you're|we'll|minutes|late|tomorrow|tonight)\b/
/** A letter, or letters that stand for a sound. */
const isLetters = /^(?:[bcdfghj-np-tv-xzß]{1,4}|\p{L}{1,2}|qu\p{L}?|[aeiouäöü]{3})$/u

const place = new RegExp(`\\b(?:([a-z']{1,15}) )?([a-z']{2,15}) (?:${placeWords})\\b(?! name| type)`, 'g')
const anyType = /strasse|allee|gasse|platz|weg|damm|ufer/
const anyPlace = new RegExp(placeWords)
const typed =
  /(?:\b(?:alte[rn]?|neue[rn]?|lange|gro(?:ss|ß)e[rn]?|kleine[rn]?|gruene[rn]?|hohe[rn]?|am|[a-z]{2,20}(?:ische|liche|iche)[rn]?) )?\b[a-z-]{3,25}(?:strasse|allee|gasse|platz|weg|damm|ufer)\b|\b[a-z-]{2,20}(?:ische|liche)[rn]? strasse\b/g

/** Behind an article it is a street that is described, not one that is named. */
const article = /^(?:an?|the|this|that|some|any|no|each|every|one)$/

/** Puts signs in the place of unquoted names too: "mühlenweg, i.e. mill path" becomes "◆, i.e. ◇". */
export function signNames(plain: string): string {
  const text = germanWords(plain)
  const named = anyType.test(text) ? text.replace(typed, '◆') : text
  if (!anyPlace.test(named)) return named
  return named.replace(place, (match, first: string | undefined, second: string) => {
    if (!isGlossWord(second) || (first !== undefined && article.test(first))) return match
    return first === undefined || isGlossWord(first) ? '◇' : `${first} ◇`
  })
}
