/**
 * Common given names, by whether “he” or “she” follows them in most countries where they are in use. Modest on
 * purpose: titles, roles and the text's own pronouns say more. Lower case, divided by white space.
 */
export const MEN_NAMED = `
  aaron abdul abdullah adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alessandro alex alexander
  alexei alfred ali allan allen alvaro anders andre andré andreas andrei andres andrés andrew andy angelo anthony
  antoine anton antonio antónio anwar arjun arne arnold art arthur arturo ashok asif barack barry ben benjamin bernard bernie bert
  bill billy bjorn bjørn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron
  calvin cameron carl carlo carlos cedric cesar césar chad charles charlie chris christian christoph christopher
  chuck claude clarence clay cliff clifford clint clive clyde cole colin conor connor corey cory craig curtis cyril
  dale damien damon dan daniel danny darrell darren dave david davis dean dennis derek devin diego dieter dimitri
  dmitri dmitry dominic don donald doug douglas drew duncan dustin dwight dylan earl ed eddie edgar eduardo
  edward edwin eli elijah elliot elliott emil emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny
  fabian fabio felipe felix ferdinand fernando finn florian francisco franco françois francois frank franklin franz
  fred frederick friedrich fritz gabriel gareth garrett gary gavin gene geoff geoffrey george georges gerald gerard
  gerhard giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gunnar gus guy håkon hans harold
  harry harvey hassan hector héctor heinrich helmut henri henrik henry herbert herman horst howard hubert hugh
  hugo hussein ian ibrahim igor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jake jakob jamal james
  jamie jan janek jared jason javier jay jean-claude jean-marc jean-paul jeff jeffrey jeremy jerome jerry jesse jesús
  jim jimmy joachim joao joão joe joel johan johann john johnny jon jonah jonas jonathan jordan jorge josé jose joseph josh
  joshua juan julian julio jürgen justin kamal kareem karl keith ken kenneth kenny kevin khalid kirk klaus knut
  konrad kurt kyle lamar lance larry lars lawrence lee leif len leo leon leonard leonid leroy leslie lewis liam
  lindsey lloyd logan lorenzo lou louis lucas luca luigi luis luiz lukas luke magnus malcolm manuel marc marcel marco
  marcos marcus mario mark marko markus marshall martin marvin mathias mats matt matteo matthew matthias maurice max
  maximilian mehmet mel michael michel miguel mikael mike mikhail milan miles milos mitch mitt mohamed mohammad mohammed
  morgan morten moses muhammad murray mustafa narendra nate nathan nathaniel ned neil nelson nicholas nick nicolas
  nicolás nigel nikita nikolai noah noel norman olaf ole oleg oliver olivier omar orlando oscar osama osman otto
  owen pablo pascal pat patrick paul paulo pavel pedro per percy pete peter petr phil philip philippe phillip pierre
  pietro piotr prakash rafael rahul raj rajiv ralph ramon ramón rand randall randy rashid raúl raul ravi ray raymond
  reggie reginald reinhard rené rex ricardo richard rick ricky roberto rob robbie robert rod rodney rodrigo roger roland rolf
  roman ron ronald ross roy ruben rubén rudolf rudy rupert russell ryan salman salvador sam samir samuel sandeep sanjay santiago
  saul scott sean sebastian sébastien serge sergei sergey sergio seth shane shaun shawn sherrod sidney sigurd simon stan
  stanley stefan stefano stephan stephen stephon steve steven stewart stuart sunil svein sven syed tariq ted terence
  terrence terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas tomás tommy tony torsten travis
  trent trevor trey troy tyler ulrich umberto uwe vasily victor viktor vijay vikram vince vincent vladimir walter
  warren wayne werner wilhelm will willem william willie winston wolfgang xavier yasser yuri yusuf zach zachary ziad
  kofi kwame kwasi chidi emeka tunde jerônimo hiroshi kenji takashi shinzo kenta xi wei jun ming
  vernon ralf ivar tor torvald aksel ansel caspar ewan fergus hamish iain rory declan eamon seamus
`;
export const WOMEN_NAMED = `
  abigail ada adela adele adriana agnes aisha alana alejandra alexandra alexis alice alicia alina alison allison
  alma amal amanda amber amelia amina amira amy ana anastasia andrea angela angelica angelina angelique anita anja ann anna
  annabel anne annette annie anya april ariana ashley astrid audrey ava barbara beata beatrice beatriz becky
  belinda bernadette bessie beth bethany betsy betty beverly bianca birgit blanca bonnie brenda briana bridget
  brigitte britt brooke camila camilla camille candace carla carly carmen carol carolina caroline carolyn carrie
  cassandra catalina catarina catherine cathy cecilia celeste charlene charlotte chelsea cheryl chloe chloé christa christiane
  christina christine cindy claire clara clare claudia colleen connie constance consuelo corinne crystal cynthia
  daisy dana danielle daphne dawn debbie deborah debra deirdre delia denise diana diane dianne dolores donna dora
  doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie emilia
  emily emma erica erika erin ernestine esther estelle ethel eva evelyn faith fatima felicia fiona flora florence
  frances francesca frederica frida gabriela gabrielle gail gemma geraldine gertrude gina giorgia gisela gladys
  gloria grace greta gretchen guadalupe gwen hannah harriet hazel heather heidi helen helena helene helga henrietta
  hilary hilda hillary holly ida ilana ilse imelda ines inés inga ingrid irene irina iris isabel isabella isabelle ivanka ivana
  ivy jacqueline jacklyn jana jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica
  jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie juliet june
  kamala karen karin karina karla kate katharina katherine kathleen kathryn kathy katie katja katrina kavita kay
  kayla kellyanne kelly kerstin kim kimberly kirsten kirstin krista kristen kristin kristina krystal lara laura
  lauren laurie leah leila lena leticia lidia lillian lily linda lisa liz lois lola loretta lori lorraine louisa
  louise lucia lucía lucy luisa lydia lynn mabel madeleine madison magdalena maggie malala mandy marcia margaret margarita
  margot maria maría mariah marian marianne marie marilyn marina marisa marissa marjorie marlene marsha marta
  martha mary maryam maureen mavis maxine maya megan meghan megyn melania melanie melinda melissa mercedes meredith mia
  michaela michele michelle mildred mina mindy miranda miriam moira molly mona monica monika muriel myra nadia
  nadine nancy naomi natalia natalie natasha nell nellie nicola nicole nina noor nora norma octavia olga olive olivia
  ona paige pamela patience patricia patsy patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly
  priscilla priya rachel ramona rania raquel rebecca regina renata renée rhonda rita roberta robin rosa rosalind
  rosanna rose rosemary rosie roxanne ruby ruth sabine sabrina sadie sally samantha sandra sara sarah sasha selma
  shannon sharon sheila shelley sherry shirley sigrid silvia simone siobhan sofia sonia sonja sophia sophie soledad stacey
  stacy stella stephanie sue susan susana susanna susie suzanne svetlana sybil sylvia tamara tania tanya tara tatiana
  teresa tess thelma theresa therese tiffany tina toni tracy trish trudy ulrike ulla uma ursula valentina valeria
  valerie vanessa vera veronica veronika vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred
  xiomara yasmin yelena yolanda yuki yulia yvette yvonne zara zoe zoë ngozi chioma amara adaeze sakura mei ling
  jorunn solveig ragnhild liv maren tuva ylva signe
`;
/** Small words inside names: “Ida van der Holm”. */
export const PARTICLES = `de del della di da do dos das du la le las los van von der den ter ten bin bint ibn al el y e af av zu`;
/** Behind a name, and no part of what to look it up by. */
export const SUFFIXES = `jr jr. sr sr. ii iii iv esq esq. md m.d. ph.d. phd qc kc mp`;
/** Capitalised words that begin no name: openers of a sentence, days, months, and words of time. */
export const NOT_IN_NAMES = `
  a an the this that these those he she it they we i you his her its their our my your who whom whose which what
  when where why how if but and or nor yet so as at by for from in into of off on onto out over to up with
  without within under until upon via versus after before during since while although though because unless
  despite about above across against along among around behind below beneath beside besides between beyond
  however meanwhile moreover furthermore instead still then there here now also even only just not no yes well perhaps
  maybe both either neither each every some many most several few all another other others such one two three four
  five six seven eight nine ten last next first second third according asked speaking citing given once later earlier
  today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
  thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan jan. feb feb. mar.
  apr apr. aug aug. sept sept. oct oct. nov nov. dec dec.
  more much than too very is are was were be been being do does did has have had can could will would should must
  let like through throughout never always often sometimes recently indeed thus hence therefore
  earlier nearly almost roughly additionally similarly likewise nevertheless nonetheless overall rather
`;

/** Capitalised adjectives of party, origin and place, and words around an article: alone they name nobody. */
export const ADJECTIVES = `
  democratic republican american british english scottish welsh irish french german italian spanish portuguese dutch belgian
  swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian serbian croatian
  greek turkish russian ukrainian belarusian georgian armenian kurdish arab arabic iranian persian iraqi israeli jewish
  palestinian syrian lebanese jordanian egyptian libyan saudi qatari yemeni emirati moroccan tunisian algerian
  african nigerian kenyan ethiopian sudanese somali congolese asian chinese japanese korean taiwanese vietnamese thai
  burmese indonesian malaysian filipino indian pakistani afghan bangladeshi nepalese australian canadian mexican
  cuban haitian venezuelan colombian brazilian argentine argentinian chilean peruvian latin hispanic latino european
  western eastern northern southern central soviet nazi communist christian muslim islamic catholic protestant
  evangelical orthodox hindu buddhist sikh mormon black white native conservative liberal tory labour
  republicans democrats americans internet covid-19 covid christmas easter ramadan thanksgiving english-language
  chapter section article part page figure table photo image video read watch click share follow subscribe update
`;
