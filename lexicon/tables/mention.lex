# Words that mention building looks at. Values are read by src/mention.

table:pronoun                     # value: person number gender; possessives end in "s"
  male       he; him; himself
  males      his
  female     she; herself
  females    her
  plural     they; them; themselves
  plurals    their
  thing      it; itself
  things     its

table:place-preposition           # a bare state or city after one of these is where, not who
  in         in; at; near; inside; outside; across; throughout; around; within; into; toward; towards; over; off

table:name-particle               # lower-case words inside a personal name
  in         al; el; de; da; di; dos; del; della; la; le; van; von; der; den; bin; bint; ibn; abu; ben; ap; ud; ul; ur; dan; y; e; af; zu; ter; ten; bar

table:supporter                   # "U.S.-backed": the name before the hyphen supports, it does not act
  backer     backed; sponsored; supported; funded; armed; trained; equipped; aided; financed; allied
  leader     led; run; headed; commanded
  mediator   brokered; mediated
  place      based; born; born-and-raised; bound; occupied; controlled; held; administered; annexed; owned; made; built; registered; flagged

table:crowd                       # numbers of people that stand for them alone: "dozens were hurt"; value: the role
  role:people  dozens; scores; hundreds; thousands; millions; others; many; several

table:noun-only                   # people as nouns, plain adjectives before another: "a Kenyan national", "the national team"
  word  national; minor; patient; individual; exile; superior; principal; executive; revolutionary; fundamentalist; staff; member; fan; guest; minority; household

table:of-descent                  # before a people: those of it who live elsewhere
  word  ethnic; local

table:role-link                   # between an office and what it is an office of
  of         of; for
  to         to
  in         in
  from       from

table:posted                      # offices that are held at whom "to" names: "ambassador to Kenya"
  office     ambassador; consul; commissioner; nuncio; representative

table:person-title                # words that are a role only right before a person's name
  role:army-general  general

table:combining-state             # what a state's name is before a hyphen and another state's: "Franco-German"
  FRA        franco
  CHN        sino
  RUS        russo
  GBR        anglo
  IND        indo
  ITA        italo
  GRC        greco
  TUR        turco; turko
  AUT        austro
  JPN        nippo
  SRB        serbo
  PRT        luso
  POL        polono
  FIN        finno
  SYR        syro

table:former                      # an office with one of these before it is no longer held
  word       former; ex; ousted; deposed; one-time; erstwhile

table:counterpart                 # descriptions that borrow the role of who is spoken of
  peer       counterpart; counterparts; opposite number

table:honorific                   # before a name, without a sector of their own
  title      mr; mr.; mrs; mrs.; ms; ms.; miss; dr; dr.; sir; dame; lord; lady; prof; prof.; professor; seyyed; sayyed; sheikh; sheik; haji

table:thing-name                  # a capitalised name that ends so names a thing, not somebody who acts
  thing      treaty; charter; agreement; accord; accords; pact; act; bill; constitution; convention; protocol; declaration; resolution; plan; deal; day; week; month; year; war; revolution; cup; league; prize; award; games; olympics; open; championship; river; lake; sea; ocean; mountain; mount; strait; bay; gulf; peninsula; valley; desert; street; road; avenue; square; airport; bridge; tower; park; stadium; hurricane; cyclone; typhoon; storm; island; islands; airlines; airways; flight; highway; university; hospital; church; mosque; palace; museum; festival

table:function-word               # words that open a sentence with a capital and name nobody
  word       the; a; an; this; that; these; those; there; here; in; on; at; by; for; from; with; without; of; to; into; over; under; after; before; during; since; until; while; when; where; who; what; which; why; how; if; as; because; although; though; despite; amid; among; between; against; about; across; along; around; and; or; but; nor; yet; so; both; either; neither; each; every; all; some; any; many; most; several; few; more; less; no; not; none; one; two; three; four; five; six; seven; eight; nine; ten; he; she; it; they; we; you; i; his; her; its; their; our; my; your; is; are; was; were; be; been; being; has; have; had; do; does; did; will; would; can; could; may; might; must; shall; should; also; however; meanwhile; moreover; later; earlier; today; yesterday; tomorrow; then; now; still; just; only; even; according; following; another; other; such; its; once; twice; first; second; third; last; next; new; former; current; early; late; separately; additionally; initially; recently; previously; nearly; about; hundreds; thousands; dozens; scores; millions

table:opening-word                # common nouns and adjectives that often open a sentence, and then owe it their capital
  word       official; officials; people; police; government; ministry; human; national; international; federal; northern; southern; eastern; western; north; south; east; west; central; survivors; witnesses; reports; sources; analysts; experts; critics; supporters; residents; talks; violence; fighting; attacks; local; suspected; alleged; unidentified; unknown; masked; armed; reputed; convicted; accused; several; many; numerous; various; heavily; prominent; leading; ethnic

table:pair                        # phrases that stand for two named before, and what those are
  state      the two countries; both countries; the two nations; both nations; the two states; both states; both governments; the two governments; the two neighbours; the two neighbors; both capitals; the two capitals
  leader     the two leaders; both leaders; the two presidents; both presidents; the two prime ministers; both prime ministers; the two ministers; both ministers; the two foreign ministers; both foreign ministers; the two men; both men
  side       both sides; the two sides; both parties; the two parties; the warring parties; the warring sides; the two warring sides

table:description                 # what "the" or "that" before it points to: the last of the kind
  state      country; nation; republic; island nation; territory
  kingdom    kingdom
  body       group; organisation; organization; movement
  militant   militant group; militants; armed group; terrorist group; terror group; extremist group; rebel group; militia; insurgents; insurgent group; rebels; separatists; extremists; jihadists
  alliance   bloc; alliance; regional bloc; military alliance
  company    company; firm; carmaker; automaker; manufacturer; airline; carrier; retailer; operator; lender; bank
  media      network; newspaper; broadcaster; channel; station; news agency; outlet; news outlet; website; magazine; paper; daily
  word       agency; court; council; commission; party; union; league; assembly; parliament; senate; ministry; department; university; institute; association; federation; coalition; front; club; foundation; tribunal; committee; congress; house; authority

table:public-body                 # an unknown organisation whose name ends so is no company
  word       office; agency; service; ministry; department; council; court; commission; committee; party; union; league; assembly; parliament; senate; congress; house; authority; administration; government; police; army; navy; force; forces; guard; front; alliance; coalition; movement; university; institute; bureau; board; federation; association; society; church

table:which-one                   # "the other country" is not the one named before
  word       other; same; neighbouring; neighboring; first; second; third; fourth; fifth; last; next; only; host; home; new; latter; foreign; developing; similar; different; entire; largest; biggest; smallest; poorest; richest; best; worst; most

table:first-name                  # first names that tell the gender, for "he" and "she"
  m          aaron; abdul; abdullah; abdulla; adam; ahmad; ahmed; alan; albert; aleksandr; alexander; alexandre; alfredo; ali; amir; anders; andreas; andrei; andres; andrew; andrzej; anthony; antonio; anwar; arnold; arthur; asif; barry; ben; benjamin; bernard; bilal; bill; bob; boris; brad; brian; bruce; carl; carlos; charles; chris; christian; christopher; claude; colin; craig; daniel; dave; david; dennis; diego; dmitri; dmitry; donald; douglas; eduardo; edward; emmanuel; enrique; eric; erik; ernest; evan; faisal; farid; felipe; felix; fernando; francisco; francois; frank; franz; fred; frederick; gary; geoffrey; george; georgi; gerald; gerard; gerhard; giovanni; giuseppe; gordon; graham; grant; greg; gregory; guillermo; gustavo; hamid; hans; harold; harry; hassan; heinrich; henri; henry; herbert; hossein; howard; hugo; hussein; ian; ibrahim; igor; imran; isaac; ismail; ivan; ivo; jack; jacob; jacques; jaime; james; jan; jason; javier; jeff; jeffrey; jeremy; jerry; jim; jiri; joe; johan; johannes; john; jon; jonathan; jorge; jose; josef; joseph; joshua; juan; julian; julio; justin; karl; keith; ken; kenneth; kevin; khalid; klaus; kofi; lars; lawrence; leo; leon; leonard; liam; louis; luc; luca; luis; luiz; mahmoud; manuel; marc; marcel; marco; marcus; mario; mark; markus; martin; matthew; matthias; max; mehmet; michael; michel; miguel; mikhail; milan; mohamed; mohammad; mohammed; muhammad; mustafa; nathan; neil; nicholas; nick; nicolas; nigel; nikolai; norman; oleg; oliver; omar; oscar; osman; otto; pablo; patrick; paul; paulo; pavel; pedro; peter; philip; philippe; pierre; piotr; rafael; rahul; rajesh; ralph; ramon; raul; ray; raymond; ricardo; richard; robert; roberto; rodrigo; roger; roland; roman; ronald; roy; rudolf; russell; ryan; salman; samuel; scott; sean; sebastian; sergei; sergey; sergio; simon; stanislav; stefan; stephen; steve; steven; stuart; suresh; terry; thomas; tim; timothy; tom; tomas; tony; vaclav; victor; viktor; vincent; vladimir; walter; werner; wilhelm; william; yasser; yousef; youssef; yuri; yusuf; zoran
  f          abigail; adriana; agnes; aisha; alejandra; alexandra; alice; alicia; amanda; amina; amy; ana; anastasia; angela; angelina; anita; anna; anne; annie; ayesha; barbara; beatrice; beatriz; betty; brenda; brigitte; camila; carmen; carol; carolina; caroline; catherine; cecilia; charlotte; christina; christine; claire; clara; claudia; cristina; cynthia; deborah; diana; diane; dolores; donna; dorothy; ekaterina; elena; eleanor; elisabeth; eliza; elizabeth; ellen; emily; emma; erika; esther; eva; fatima; fiona; florence; frances; francesca; gabriela; gloria; grace; greta; hannah; heather; heidi; helen; helena; hillary; indira; inga; ingrid; irena; irene; irina; isabel; isabella; jacinda; jane; janet; jennifer; jessica; joan; joanna; josephine; joyce; judith; julia; julie; karen; kate; katherine; kathleen; katherina; katie; khadija; kristina; laura; lauren; leila; lena; leyla; linda; lisa; lucia; lucy; luisa; magdalena; margaret; margarita; maria; mariana; marie; marina; marta; martha; mary; melissa; mercedes; michelle; miriam; monica; nadia; nancy; naomi; natalia; natalie; natasha; nicole; nina; olga; olivia; pamela; patricia; paula; pauline; priya; rachel; rebecca; rita; roberta; rosa; rose; roxana; ruth; samantha; sandra; sara; sarah; sharon; sheila; shirley; silvia; simone; sofia; sonia; sophia; sophie; stephanie; susan; suzanne; svetlana; sylvia; tamara; tatiana; tatyana; teresa; theresa; ursula; valentina; valeria; vera; veronica; victoria; viktoria; virginia; wendy; yasmin; yolanda; yulia; zainab; zeinab

table:kingdom                     # states that are kingdoms, by their codes in lower case
  code       sau; gbr; jor; mar; bhr; tha; khm; btn; ton; lso; swz; esp; swe; nor; dnk; nld; bel
