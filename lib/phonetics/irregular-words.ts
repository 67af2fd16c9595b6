/**
 * Names and words that are much spoken of because no rule of spelling gives their pronunciation, each with how it is said, as an English
 * reader writes it; more than one where usage differs.
 */
const said = `leicester: lester | leicestershire: les-ter-sher | worcester: wuus-ter | gloucester: gloss-ter | bicester: bis-ter | towcester: toe-ster | leominster: lem-ster
  cholmondeley: chum-lee | marjoribanks: march-banks | beauchamp: bee-chum | belvoir: bee-ver | featherstonhaugh: fan-shaw fes-ton-haw | mainwaring: man-er-ing
  kirkcudbright: kir-koo-bree | keighley: keeth-lee | milngavie: mull-guy | culzean: kull-ayn | menzies: ming-iss men-zeez | magdalen: mawd-lin mag-duh-len | wymondham: win-dum
  happisburgh: hayz-bruh | slough: slow | southwark: suth-uck | holborn: hoh-bun | greenwich: gren-itch grin-idge | thames: temz | marylebone: mar-luh-bun mar-lee-bone
  siobhan: shi-vawn shuh-vawn | niamh: neev nee-uv | aoife: ee-fa | saoirse: seer-sha sur-sha | caoimhe: kee-va kwee-va | oisin: ush-een osh-een | sinead: shi-nayd | grainne: grawn-ya
  xiaomi: show-mee shyow-mee | huawei: hwah-way wah-way | qatar: kah-tar kuh-tar gutter | guqin: goo-chin | guzheng: goo-jung | nguyen: win nuh-wen wen nwin | colonel: ker-nul
  vieux: vyuh vyoe | faubourg: foh-boor | bordeaux: bor-doe | versailles: vair-sigh | eyjafjallajökull: ay-ya-fyat-la-yo-kutl | quinoa: keen-wah | quay: kee | choir: kwire | yacht: yot
  mousehole: mow-zul | frome: froom | alnwick: ann-ick | berwick: berr-ick | warwick: worr-ick | norwich: norr-itch norr-idge | harwich: harr-itch | harrogate: harr-uh-gate harr-uh-git
  edinburgh: ed-in-bruh ed-in-burra | arkansas: ar-kan-saw | illinois: ill-ih-noy | des moines: duh-moyn | la jolla: la-hoy-uh | houston: hew-ston how-ston
  segue: seg-way | epitome: ih-pit-uh-mee | hyperbole: hy-per-buh-lee | gnocchi: nyo-kee nok-ee | bruschetta: broo-sket-ta broo-shet-ta | chianti: kee-ahn-tee`

/** How an irregular word is said, as an English reader writes it. */
export const irregularWords: ReadonlyMap<string, readonly string[]> = new Map(
  said
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(': '))
    .flatMap(([word, ways]) => (word && ways ? [[word, ways.split(' ')] as const] : [])),
)
