/** Common verbs that do not cite: by them a clause is told from a noun phrase. Base forms; -s, -ed and -ing are made. */
export const VERBS = `
  accept achieve act add address affect aim allow amount appear apply approach approve arrest arrive attempt attend
  avoid ban base battle beat become behave belong benefit block borrow bother break bring broadcast build burn buy
  campaign carry cast catch cause celebrate change chase check choose claim climb close collapse collect combat come
  commit compete complete comprise concern conduct confront consider consist contain continue contribute control cost
  cover crack create cross cut damage deal decide defeat defend delay deliver depart depend deploy deserve destroy
  determine develop die differ disappear discover discuss display divide do dominate donate draw dream dress drink
  drive drop earn eat elect emerge employ enable encourage end enforce engage enjoy ensure enter escape establish
  evolve examine exceed exist expand expect experience explore express extend face fail fall fear feature feed fight
  file fill find finish fire fit fix flee float flow fly focus follow force form gain gather generate get give go
  govern grab graduate grant grow guarantee handle hang happen hate have head hear help hide hire hit hold host hurt
  identify ignore illustrate imagine impose improve include increase indicate influence injure insert insist intend
  introduce invest investigate invite involve issue join judge jump keep kick kill knock know lack land last launch
  lay lead lean learn leave lend let lie lift like limit link listen live look lose love lower maintain make manage
  march mark marry matter measure meet merge miss move name narrow need negotiate nominate obtain occur open operate
  oppose order organize overcome owe own participate pass pay perform permit pick plan play plead pose possess post
  prefer prepare present press prevent produce prohibit promote prompt protect prove provide publish pull purchase
  push put quit raise reach read receive recognize recommend record recover recruit reduce reflect refuse regard
  reject relate release rely remain remember remind remove repair replace represent require resign resist resolve
  respect rest restore result resume retire retreat retain return reveal ride rise risk roll rule run rush save
  search secure see seek seem seize sell send separate serve set settle shake shape share shift shoot show shut sign
  sing sit sleep slip solve sound spark speak speed spend split spread spring stand start stay steal step stick stop
  store strengthen stretch strike struggle study submit succeed suffer suit supply support surge surprise surround
  survive suspend sustain swear switch take talk target teach tear tend test think threaten throw tie touch trade
  trail train transfer travel treat trigger triumph trust try turn unite unveil use vary visit vote wait walk want warm
  warn wash waste watch wear weigh win wish withdraw work worry write yield
`;

/** Irregular pasts, which no ending shows. */
export const PASTS = `
  became began beat blew bore bought broke brought built burst came cast caught chose clung cost crept cut dealt did
  dove drank drew drove ate fell fed felt fled flew forbade forgot forgave fought found froze gave got grew had heard
  held hid hit hung hurt kept knew laid lay led left lent let lost made meant met paid put quit ran rang rode rose
  sang sank sat saw sent set shook shot shut slept slid sold sought spent split spoke spread sprang sprung stood stole
  strode struck stuck stung swept swore swung taught thought threw told took tore understood went wept woke won wore
  withdrew wrote overcame undertook overtook oversaw undid withstood ousted won lit bred
`;

/** Adjectives and participles that begin what follows a noun: “people briefed on the matter”, “officials close to him”. */
export const AFTER_NOUN = `
  familiar close briefed involved based led run owned backed aligned asked accused charged known named called described
  speaking working living attending posted released published obtained seen reviewed filed issued written prepared
  conducted commissioned sponsored funded compiled gathered interviewed surveyed polled contacted reached directly
  privy present aware opposed loyal sympathetic critical supportive responsible available able willing eager near
  who whose representing including dated titled entitled headlined labeled labelled marked signed stamped
`;
