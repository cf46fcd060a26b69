# How many: number words, what bounds them, words that say what happened to those counted, currencies (src/quantity).

# Values: a number; with "+" a number that more may follow; "x": multiplies what stands before it.
table:quantity-number
  1              one
  2              two; both; couple; pair
  3              three
  4              four
  5              five
  6              six; half a dozen; half dozen; half-dozen
  7              seven
  8              eight
  9              nine
  10             ten
  11             eleven
  12             twelve
  13             thirteen
  14             fourteen
  15             fifteen
  16             sixteen
  17             seventeen
  18             eighteen
  19             nineteen
  20             twenty
  30             thirty
  40             forty
  50             fifty
  60             sixty
  70             seventy
  80             eighty
  90             ninety
  500000         half a million
  x12            dozen
  x20            score
  x100           hundred
  x1000          thousand
  x1000000       million; m; mn; mln
  x1000000000    billion; bn; bln
  x1000000000000 trillion; tn; trn
  3+             several; a few
  24+            dozens; dozens and dozens
  20+            tens
  40+            scores
  200+           hundreds
  2000+          thousands
  20000+         tens of thousands
  200000+        hundreds of thousands
  2000000+       millions
  2000000000+    billions

# Before a number. min: it is the least; max: it is the most; between: two numbers follow; about: is passed over.
table:quantity-bound
  min      at least; more than; over; no fewer than; no less than; upwards of; in excess of
  min      not less than; not fewer than
  min      well over; a minimum of; just over; slightly over
  max      up to; as many as; at most; no more than; not more than; fewer than; less than; a maximum of; as much as
  about    about; around; some; approximately; roughly; nearly; almost; an estimated; estimated; close to; another
  about    other
  about    a total of; additional; all; circa; further; just; only; exactly; an additional; a further
  about    these; those; his; her; their; its
  between  between

# After a number.
table:quantity-after
  min      or more; plus; and more; upwards

# Between the two numbers of a range.
table:quantity-range
  to       to; or; -; –; and

# Behind a number these make it an age, a share, a score or a time, and no count.
table:quantity-not-count
  yes      -; %; percent; per cent; st; nd; rd; th; o'clock; am; pm; a.m.; p.m.; km; miles
  yes      year; years; year-old; month; months; week; weeks; day; days; hour; hours; minute; minutes

# Before a number these make it a name or no number.
table:quantity-no-count
  yes      no; flight; resolution; article; number; room; highway; route; page; chapter; boeing; airbus; channel; class

# What a verb does to whom: obj, or subj where those counted do it.
table:quantity-verb
  killed:obj      kill; murder; assassinate; behead; execute; slay; massacre; lynch; decapitate; gun; electrocute
  killed:obj      poison
  killed:obj      slaughter; hang
  killed:obj      martyr; strangle
  killed:subj     die; perish; succumb; drown
  injured:obj     injure; wound; hurt; maim; hospitalize; hospitalise
  arrested:obj    arrest; detain; jail; imprison; capture; apprehend; nab; intern; incarcerate; catch; re-arrest
  arrested:obj    rearrest
  abducted:obj    abduct; kidnap; hijack; snatch
  released:obj    release; free; liberate; pardon; amnesty; rescue; repatriate
  displaced:obj   displace; uproot; evacuate; evict
  displaced:subj  flee; fled
  deployed:obj    deploy; station; dispatch; send
  attended:subj   protest; march; rally; demonstrate; gather; attend; parade; participate; riot; converge
  voted:subj      vote
  destroyed:obj   destroy; demolish; raze; torch; flatten; wreck
  missing:subj    vanish; disappear

# The same of a noun: of those named after "of" or before 's, or as many as its own number says.
table:quantity-noun
  killed     death; fatality; killing; murder; assassination; execution; beheading; slaying; lynching; corpse; martyrdom; demise; massacre; slaughter
  injured    injury; wounding
  arrested   arrest; detention; imprisonment; capture
  abducted   abduction; kidnapping; kidnap
  released   release; liberation
  displaced  displacement; evacuation; eviction
  destroyed  demolition

# Lives, and what is done with them when somebody dies.
table:quantity-life
  killed  life
table:quantity-claims-lives
  yes     claim; cost; lose; take; loss

# Sums of what is told so far.
table:quantity-toll
  killed     toll
  same       total; number; tally; count; figure

# States that those counted are in.
table:quantity-state
  killed     dead; death; deceased; fatally
  injured    injured; wounded; hurt; hospitalized; hospitalised
  released   free
  missing    missing; unaccounted
  abducted   hostage; captive; hostages; captives
  displaced  homeless; displaced

# Verbs that take people captive: "took 12 hostages".
table:quantity-taking
  yes        take; seize; hold; grab; keep

# Verbs for deeds that may kill, with "dead" or "to death" behind them.
table:quantity-attack
  yes        shoot; shot; stab; beat; find; hack; bludgeon; batter; crush; burn; trample; starve; club; stone
  yes        torture; put; leave; knife; gun; set; wound; injure; attack

# Heads that those counted hang on with "of".
table:quantity-group
  yes        group; total; body; life; number; family; convoy; crowd; gang; band; dozen; remains; corpse; batch
  yes        contingent

# No one is counted by these, whoever releases, kills or deploys them.
table:quantity-thing
  yes        statement; report; video; document; album; film; footage; book; song; bill; deal; plan; hope; letter
  yes        message; photo; photograph
  yes        image; file; email; transcript; statistic; result; figure; rate; fund; aid; oil; water; gas; data
  yes        draft; list; tape; recording
  yes        minute; hour; day; week; month; year; decade; time; percent; kilometre; kilometer; mile; metre; meter
  yes        tonne; ton; barrel
  yes        dollar; euro; pound; yen; yuan; peso; rupee; ruble; rouble; franc; $; €; £; point; vote; charge; count
  yes        trial; term; game
  yes        bird; cow; dog; cat; horse; sheep; goat; fish; chicken; pig; elephant; cattle; animal; whale; bee; tree
  yes        crop; market; job
  yes        power; sanction; responsibility; place; part; thing; attack; strike; raid; bomb; missile; rocket; shell
  yes        drone; grenade
  yes        country; city; town; village; area; building; house; home; vehicle; car; ship; vessel; boat; plane
  yes        aircraft; weapon; gun
  yes        region; province; street; square; embassy; credit; victory; cash; money; asset; property; land; leak
  yes        virus; disease; km; mph
  yes        page; star; copy; word; item; product; version; single; episode; device; phone

# Stands for one person.
table:quantity-one
  yes        another; someone; somebody

# One of these is no one person.
table:quantity-body
  yes        world; nation; state; government; company; army; military; police; force; team; party; organisation
  yes        organization; population
  yes        public; parliament; court; ministry; council; union; media; press; navy; regime; coalition; alliance
  yes        community; church

# Of these one is told when nothing else is said of how many: "a soldier was wounded".
table:quantity-single
  yes        killed; injured; arrested; abducted; released; missing

# Things are counted only as these.
table:quantity-of-things
  yes        destroyed; deployed

# Says that a number is the sum up to now.
table:quantity-sum
  yes        since; so far; to date; overall; altogether; in total; in all

# What is added to those counted is part of them.
table:quantity-part
  yes        including; among; amongst; include; besides

# What a later sentence may add, and to which events before it; those after "/" where there are none of the first.
table:quantity-later
  175|18|19|20/14  killed; injured; missing; displaced

# To which events a count may belong: roots of the codes of what is done.
table:quantity-event
  14|17|18|19|20        killed; injured; displaced
  18|19|20              missing
  14|17|18|19           arrested
  08|17|18|20           abducted
  03|05|07|08|17|18|19  released
  03|07|13|15|19        deployed
  04|14                 attended
  02|03|05|11|12        voted
  08|14|17|18|19|20     destroyed
  01|02|03|04|05|06|07|08|10|12|13|16|17  money

# Currencies, by sign and by name.
table:currency
  USD  $; us$; usd; dollar; dollars; u.s. dollars; us dollars
  EUR  €; euro; euros; eur
  GBP  £; pound sterling; pounds sterling; gbp; british pounds
  JPY  ¥; yen; jpy
  CNY  yuan; renminbi; cny; rmb
  INR  ₹; indian rupees; inr
  RUB  ₽; ruble; rubles; rouble; roubles
  CHF  swiss francs; chf
  AUD  a$; au$; australian dollars; aud
  CAD  c$; ca$; canadian dollars; cad
  KRW  ₩; south korean won
  ILS  ₪; shekels
  UAH  ₴; hryvnia; hryvnias
  TRY  ₺; lira; liras
  SAR  riyals; saudi riyals
  ZAR  south african rand
  BRL  r$; reais
  MXN  mexican pesos
  NGN  ₦; naira
  KES  kenyan shillings
  SEK  swedish kronor
  NOK  norwegian kroner
  DKK  danish kroner
