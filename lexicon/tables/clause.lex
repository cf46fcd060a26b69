# Closed-class words that the clause pass looks at. Values are read by src/event.

table:preposition                  # value: the preposition as frames name it
  of            of
  in            in; inside; within
  at            at; near; outside; around
  on            on; upon
  to            to; toward; towards
  into          into
  with          with; along with; together with; alongside
  against       against
  between       between
  among         among; amongst; amid
  by            by
  for           for
  from          from
  over          over
  about         about; concerning; regarding
  after         following
  off           off
  under         under
  through       through; via
  during        during; throughout
  across        across
  as            as
  like          like; unlike
  than          than
  per           per
  without       without
  despite       despite
  behind        behind
  beyond        beyond
  until         until; till
  since         since
  before        before; ahead of; prior to
  according_to  according to
  on_behalf_of  on behalf of
  because_of    because of; due to; over fears of; owing to
  out_of        out of
  in_front_of   in front of
  instead_of    instead of; rather than
  including     including; such as
  in_response_to  in response to; in retaliation for; in protest at; in protest against; in protest of
  away          away
  up            up
  down          down
  out           out
  back          back
  apart         apart
  aside         aside

table:subordinator                 # opens a clause of its own; value: the status it gives
  actual        while; when; because; as; although; though; whereas; where; after; how; why; once; so
  hypothetical  if; unless; whether; lest; in case

table:auxiliary                    # value: what it is
  be            is; are; was; were; be; been; being; am; 's; 're; 'm; get; gets; got; getting
  have          has; have; had; having; 've
  do            do; does; did
  future        will; 'll; shall
  would         would; 'd
  must          must; should
  hypothetical  may; might; could; can

table:negation
  not           not; n't; never; no longer; neither; hardly

table:deed-before-noun             # verbs whose participle before a noun tells a deed done to it ("the kidnapped reporter")
  yes  kidnap; abduct; besiege; blockade; murder; assassinate; slay; hijack; detain; jail; imprison; arrest; capture; execute; behead; torture; rape

table:remembrance                  # nouns whose "of" is past
  past          anniversary; commemoration; remembrance; memory; jubilee; centenary

# What an announced act is in itself ("will visit", "would send aid"): value is the root of the code looked up in
# ontology/about.tsv, words are roots of what is announced.
table:announced
  03            04; 05; 06; 07; 08; 14; 16; 17; 18; 19; 20

# What saying that somebody must act is ("said the army must withdraw").
table:demanded
  10            03; 04; 05; 06; 07; 08; 09; 12; 14; 15; 16; 17; 18; 19; 20

# What refusing an act is ("will not lift the embargo").
table:refused
  12            04; 05; 06; 07; 08

# Heads that count or measure what hangs on them: "$30 million in aid", "a series of attacks" are aid and attacks.
table:owning-up                    # who claims this claims the attack told before
  yes  responsibility; credit

table:measure
  of            ton; tonne; million; billion; trillion; thousand; hundred; dozen; score; number; series; wave; string; spate; package; lot
  of            share; part; portion; bulk; kind; sort; type; form; round; set; piece; batch; group; amount; quantity; kilogram; litre; barrel
  of            dollar; euro; pound; yen; $; €; £; majority; handful; range; variety; act; campaign; worth

table:transitive                   # verbs that never go without an object: with none, a past form is a passive ("35 killed")
  yes  kill; injure; wound; arrest; detain; jail; imprison; abduct; kidnap; free; liberate; displace; convict; execute; hang
  yes  deport; expel; evict; hospitalise; hospitalize; maim; assassinate; behead; besiege; indict; acquit; pardon; ban; oust
  yes  sack; deploy; rescue; extradite; summon

# What these roots are about lies ahead of those who speak: days that come round are the next ones.
table:about-ahead
  ahead  03; 10; 13
