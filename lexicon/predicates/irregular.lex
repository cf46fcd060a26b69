# Inflections that rules do not give. Rules: src/lexicon/build_forms.c; variants are separated by "|".
# General knowledge of English; compiled by hand.

# base   past; participle; third person; gerund     (participle: as the past where it is not given; the others by rule)
irregular:verb
  arise       arose; arisen
  awake       awoke|awaked; awoken
  be          was|were; been; is|am|are; being
  bear        bore; borne|born
  beat        beat; beaten|beat
  become      became; become
  befall      befell; befallen
  beget       begot; begotten
  begin       began; begun
  behold      beheld
  bend        bent
  beset       beset
  bestride    bestrode; bestridden
  bet         bet|betted
  bid         bid|bade; bid|bidden
  bind        bound
  bite        bit; bitten
  bleed       bled
  blow        blew; blown
  break       broke; broken
  breed       bred
  bring       brought
  broadcast   broadcast|broadcasted
  build       built
  burn        burned|burnt
  burst       burst
  bus         bused|bussed; bused|bussed; buses|busses; busing|bussing
  bust        busted|bust
  buy         bought
  can         could; -
  cast        cast
  catch       caught
  choose      chose; chosen
  cling       clung
  come        came; come
  cost        cost|costed
  creep       crept
  cut         cut
  deal        dealt
  die         died; died; dies; dying
  dig         dug
  disprove    disproved; disproved|disproven
  dive        dived|dove; dived
  do          did; done
  draw        drew; drawn
  dream       dreamed|dreamt
  drink       drank; drunk
  drive       drove; driven
  dwell       dwelt|dwelled
  eat         ate; eaten
  fall        fell; fallen
  feed        fed
  feel        felt
  fight       fought
  find        found
  flee        fled
  fling       flung
  fly         flew; flown
  focus       focused|focussed; focused|focussed; focuses|focusses; focusing|focussing
  forbear     forbore; forborne
  forbid      forbade|forbad; forbidden
  forecast    forecast|forecasted
  forego      forewent; foregone
  foresee     foresaw; foreseen
  foretell    foretold
  forget      forgot; forgotten
  forgive     forgave; forgiven
  forgo       forwent; forgone
  forsake     forsook; forsaken
  freeze      froze; frozen
  gainsay     gainsaid
  gas         gassed; gassed; gases|gasses; gassing
  get         got; got|gotten
  give        gave; given
  go          went; gone
  grind       ground
  grow        grew; grown
  hamstring   hamstrung
  hang        hung|hanged
  have        had; had; has
  hear        heard
  hew         hewed; hewn|hewed
  hide        hid; hidden
  hit         hit
  hold        held
  hurt        hurt
  input       input|inputted
  initial     initialed|initialled; initialed|initialled; initials; initialing|initialling
  keep        kept
  kneel       knelt|kneeled
  knit        knitted|knit
  know        knew; known
  lay         laid
  lead        led
  lean        leaned|leant
  leap        leaped|leapt
  learn       learned|learnt
  leave       left
  lend        lent
  let         let
  lie         lay|lied; lain|lied; lies; lying
  light       lit|lighted
  lose        lost
  make        made
  may         might; -
  mean        meant
  meet        met
  mislead     misled
  misread     misread
  mistake     mistook; mistaken
  misunderstand  misunderstood
  mow         mowed; mown|mowed
  offset      offset
  outbid      outbid
  outdo       outdid; outdone
  outfight    outfought
  outgrow     outgrew; outgrown
  outlay      outlaid
  output      output
  outrun      outran; outrun
  outsell     outsold
  outspend    outspent
  overcome    overcame; overcome
  overdo      overdid; overdone
  overfly     overflew; overflown
  overhang    overhung
  overhear    overheard
  override    overrode; overridden
  overrun     overran; overrun
  oversee     oversaw; overseen
  overshoot   overshot
  oversleep   overslept
  overtake    overtook; overtaken
  overthrow   overthrew; overthrown
  partake     partook; partaken
  pay         paid
  plead       pleaded|pled
  prepay      prepaid
  prove       proved; proved|proven
  put         put
  quit        quit|quitted; quit|quitted; quits; quitting
  quiz        quizzed; quizzed; quizzes; quizzing
  read        read
  rebroadcast rebroadcast
  rebuild     rebuilt
  recast      recast
  redo        redid; redone
  redraw      redrew; redrawn
  remake      remade
  rend        rent
  repay       repaid
  rerun       reran; rerun
  resell      resold
  resend      resent
  reset       reset
  resit       resat
  restring    restrung
  retake      retook; retaken
  retell      retold
  rethink     rethought
  rewrite     rewrote; rewritten
  rid         rid|ridded
  ride        rode; ridden
  ring        rang; rung
  rise        rose; risen
  run         ran; run
  saw         sawed; sawn|sawed
  say         said
  see         saw; seen
  seek        sought
  sell        sold
  send        sent
  set         set
  sew         sewed; sewn|sewed
  shake       shook; shaken
  shall       should; -
  shear       sheared; shorn|sheared
  shed        shed
  shine       shone|shined
  shoot       shot
  show        showed; shown|showed
  shrink      shrank|shrunk; shrunk
  shut        shut
  sing        sang; sung
  sink        sank|sunk; sunk
  sit         sat
  slay        slew|slayed; slain|slayed
  sleep       slept
  slide       slid
  sling       slung
  slit        slit
  smell       smelled|smelt
  smite       smote; smitten
  sneak       sneaked|snuck
  sow         sowed; sown|sowed
  speak       spoke; spoken
  speed       sped|speeded
  spell       spelled|spelt
  spend       spent
  spill       spilled|spilt
  spin        spun
  spit        spat|spit
  split       split
  spoil       spoiled|spoilt
  spread      spread
  spring      sprang|sprung; sprung
  stand       stood
  steal       stole; stolen
  stick       stuck
  sting       stung
  stink       stank|stunk; stunk
  strew       strewed; strewn|strewed
  stride      strode; stridden
  strike      struck; struck|stricken
  string      strung
  strive      strove|strived; striven|strived
  sublet      sublet
  swear       swore; sworn
  sweep       swept
  swell       swelled; swollen|swelled
  swim        swam; swum
  swing       swung
  take        took; taken
  teach       taught
  tear        tore; torn
  telecast    telecast
  tell        told
  think       thought
  thrive      thrived|throve; thrived
  throw       threw; thrown
  thrust      thrust
  tie         tied; tied; ties; tying
  tread       trod; trodden
  undercut    undercut
  undergo     underwent; undergone
  underlie    underlay; underlain; underlies; underlying
  underpay    underpaid
  understand  understood
  undertake   undertook; undertaken
  underwrite  underwrote; underwritten
  undo        undid; undone
  unwind      unwound
  uphold      upheld
  upset       upset
  vie         vied; vied; vies; vying
  wake        woke|waked; woken|waked
  waylay      waylaid
  wear        wore; worn
  weave       wove|weaved; woven|weaved
  wed         wedded|wed
  weep        wept
  wet         wetted|wet
  will        would; -
  win         won
  wind        wound
  withdraw    withdrew; withdrawn
  withhold    withheld
  withstand   withstood
  wring       wrung
  write       wrote; written

# singular   plural; plural      ("-man" is an ending, for every longer word that is not listed itself)
irregular:noun
  euro      euros
  peso      pesos
  kilo      kilos
  photo     photos
  video     videos
  ghetto    ghettos
  -man        -men
  -child      -children
  -craft      -craft
  -wife       -wives
  -foot       -feet
  -fish       -fish
  aircraft    aircraft
  alumnus     alumni
  analysis    analyses
  appendix    appendices; appendixes
  axis        axes
  bacterium   bacteria
  basis       bases
  bison       bison
  calf        calves
  cargo       cargoes; cargos
  cattle      cattle
  chassis     chassis
  child       children
  craft       craft; crafts
  crisis      crises
  criterion   criteria
  curriculum  curricula; curriculums
  datum       data
  deer        deer
  dwarf       dwarves; dwarfs
  echo        echoes
  elf         elves
  embargo     embargoes; embargos
  emphasis    emphases
  fish        fish; fishes
  foot        feet
  gas         gases
  genus       genera
  german      germans
  goose       geese
  half        halves
  headquarters  headquarters
  human       humans
  hypothesis  hypotheses
  index       indices; indexes
  knife       knives
  leaf        leaves
  life        lives
  loaf        loaves
  louse       lice
  man         men
  matrix      matrices; matrixes
  means       means
  medium      media; mediums
  memo        memos
  memorandum  memoranda; memorandums
  mosquito    mosquitoes; mosquitos
  mouse       mice
  nucleus     nuclei
  offspring   offspring
  ottoman     ottomans
  ox          oxen
  parenthesis parentheses
  passer-by   passers-by
  passerby    passersby
  people      people; peoples
  person      people; persons
  phenomenon  phenomena
  piano       pianos
  police      police
  premises    premises
  proof       proofs
  quiz        quizzes
  radio       radios
  radius      radii
  referendum  referendums; referenda
  roman       romans
  roof        roofs
  runner-up   runners-up
  scarf       scarves; scarfs
  series      series
  shaman      shamans
  sheaf       sheaves
  sheep       sheep
  shelf       shelves
  species     species
  stimulus    stimuli
  stratum     strata
  studio      studios
  swine       swine
  syllabus    syllabi; syllabuses
  synopsis    synopses
  thesis      theses
  thief       thieves
  tooth       teeth
  tornado     tornadoes; tornados
  turkman     turkmen
  vertex      vertices
  virus       viruses
  volcano     volcanoes; volcanos
  wharf       wharves
  wife        wives
  wolf        wolves
  woman       women
