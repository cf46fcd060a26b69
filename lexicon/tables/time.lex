# Words of time and the phrases they form. Values are read by src/time.
#
# table:time says what a word is: a kind and, after the colon, its value. Digits have kinds of their own: day (1-31), nth
# (3rd), year (1000-2099 in four digits), count (other numbers), decade (1990s), clock (10:30), iso (2024-01-17); so have
# comma, dash and paren. A value with "?" marks a word that is mostly something else or is often a name: it wants a capital,
# and alone also a word of the value "lead" before it ("in March").

table:time
  month:1      January; Jan.
  month:2      February; Feb.
  month:4      April; Apr.
  month:6      June; Jun.
  month:7      July; Jul.
  month:8      Aug.
  month:9      September; Sept.; Sep.
  month:10     October; Oct.
  month:11     November; Nov.
  month:12     December; Dec.
  month:1?     Jan
  month:2?     Feb
  month:3?     March; Mar; Mar.
  month:4?     Apr
  month:5?     May
  month:6?     Jun
  month:7?     Jul
  month:8?     August; Aug
  month:9?     Sept; Sep
  month:10?    Oct
  month:11?    Nov
  month:12?    Dec

  weekday:1    Monday; Mon.
  weekday:2    Tuesday; Tue.; Tues.
  weekday:3    Wednesday; Wed.
  weekday:4    Thursday; Thu.; Thur.; Thurs.
  weekday:5    Friday; Fri.
  weekday:6    Saturday; Sat.
  weekday:7    Sunday; Sun.
  weekday:1?   Mon
  weekday:2?   Tue; Tues
  weekday:3?   Wed
  weekday:4?   Thu; Thur; Thurs
  weekday:5?   Fri
  weekday:6?   Sat
  weekday:7?   Sun

  season:SP    spring; springtime
  season:SU    summer; summertime
  season:FA    autumn; fall
  season:WI    winter; wintertime

  unit:D       day                       # singular
  unit:W       week
  unit:M       month
  unit:Q       quarter
  unit:Y       year
  unit:DE      decade
  unit:CE      century
  unit:WE      weekend
  unit:TH      hour
  unit:TM      minute
  units:D      days
  units:W      weeks
  units:M      months
  units:Y      years
  units:DE     decades
  units:CE     centuries
  units:WE     weekends
  units:TH     hours; hrs
  units:TM     minutes; mins
  units:TS     seconds

  number:1     one
  number:2     two
  number:3     three
  number:4     four
  number:5     five
  number:6     six
  number:7     seven
  number:8     eight
  number:9     nine
  number:10    ten
  number:11    eleven
  number:12    twelve
  number:13    thirteen
  number:14    fourteen
  number:15    fifteen
  number:16    sixteen
  number:17    seventeen
  number:18    eighteen
  number:19    nineteen
  number:20    twenty
  number:30    thirty
  number:40    forty
  number:50    fifty
  number:60    sixty
  number:70    seventy
  number:80    eighty
  number:90    ninety
  number:100   hundred
  some         several; few; many; some; couple
  a            a; an

  ordinal:1    first
  ordinal:2    second
  ordinal:3    third
  ordinal:4    fourth
  ordinal:10   tenth
  ordinal:17   seventeenth
  ordinal:18   eighteenth
  ordinal:19   nineteenth
  ordinal:20   twentieth
  q:1          Q1
  q:2          Q2
  q:3          Q3
  q:4          Q4

  dayword:0    today
  dayword:-1   yesterday
  dayword:1    tomorrow
  nightword:0  tonight
  part:MO      morning; mornings
  part:AF      afternoon; afternoons
  part:EV      evening; evenings
  part:NI      night; nights; overnight
  ampm:0       am; a.m.
  ampm:12      pm; p.m.
  noon:12      noon; midday
  noon:0       midnight

  rel:last     last
  rel:this     this; current
  rel:next     next
  rel:coming   coming; upcoming
  rel:past     past
  rel:previous previous; preceding
  rel:following following; ensuing; subsequent
  same         same
  that         that

  edge         early; mid; late
  bound        beginning; start; onset; middle; end; close     # "the end of March"
  later:1      later; afterwards
  later:-1     earlier; previously
  ago          ago
  each         each; every
  freq:P1D     daily; nightly
  freq:P1W     weekly
  freq:P2W     fortnightly
  freq:P1M     monthly
  freq:P3M     quarterly
  freq:P1Y     yearly; annually

  the:det      the
  of:lead      of
  to:lead      to
  and:lead     and
  or:lead      or
  in:lead      in
  on:lead      on
  before:lead  before
  after:lead   after
  prep:lead    since; by; until; till; from; during; between; through; throughout; around; circa; into; for
  det:det      's; his; her; its; their; our; my; your; these; those; another; whose
  old          old
  long         long
  name         black; bloody; good; ash; palm; holy; easter; super; fat; maundy   # "Black Friday" is no weekday
  counted      people; troops; soldiers; men; women; children; percent; per; million; billion; thousand; others; more; rebels; fighters; refugees; km; kilometres; kilometers; miles; metres; meters; feet; tonnes; tons; dollars; euros; votes; seats; homes; houses; victims; prisoners; civilians; workers; protesters; deaths; dead; police; members; times; once; twice

# What a run of kinds means: the value is the rule that reads it. The longest run wins.

table:time-rule
  iso-date     iso
  full-date    month day year; month day comma year; day month year; day month comma year
  full-date    month nth year; month nth comma year; nth month year; nth month comma year
  full-date    day of month year; day of month comma year; nth of month year; the nth of month year; month day of year; nth of month comma year; the nth of month comma year
  full-date    weekday month day year; weekday month day comma year; weekday day month year; weekday comma month day year; weekday comma month day comma year; weekday comma day month year; weekday comma day month comma year
  full-date    weekday month nth year; weekday comma month nth comma year; weekday nth month year; weekday comma nth month year
  month-day    month day; day month; month nth; nth month; day of month; nth of month; the nth of month; the day of month; the day month; the nth month; month the nth
  month-day    weekday month day; weekday day month; weekday comma month day; weekday comma day month; weekday month nth; weekday nth month; weekday comma month nth; weekday comma nth month; weekday comma the nth of month; weekday the nth of month
  day-range    month day dash day; day dash day month; month day to day; day to day month; month nth to nth; nth to nth month
  day-range    month day dash day year; month day dash day comma year; day dash day month year; day to day month year; month day to day comma year; month day to day year; nth to nth month year
  day-range    month day dash month day; day month dash day month; month day dash month day comma year; day month dash day month year
  month-year   month year; month of year; month comma year; month of the year year
  month-year   edge month year; edge dash month year; edge month comma year; edge month of year; the bound of month year; bound of month year; the bound of month comma year; the edge dash month year
  month        month; edge month; edge dash month; the bound of month; bound of month; edge in month
  month        rel rel month; rel month; edge rel month; the bound of rel month; rel edge month
  month-that   month day of that unit; day month of that unit; month day of the same unit; day month of the same unit; month day that unit
  month-that   month of that unit; month that unit; month of the same unit; month the same unit; month of rel unit; month rel unit; month of the rel unit
  season-year  season year; season of year; the season of year; edge season year; edge season of year; the edge season of year; the bound of season year; season comma year
  season       rel rel season; season; the season; rel season; edge season; edge rel season; the edge season; the rel season; the bound of season; the bound of the season
  quarter-year the ordinal unit of year; ordinal unit of year; ordinal dash unit year; ordinal unit year; the nth unit of year; nth unit year; q year; q of year
  quarter      the ordinal unit; ordinal unit; q
  century      the nth unit; nth unit; the edge nth unit; edge nth unit; edge dash nth unit
  month-range  month dash month; month dash month year; month to month year
  part-of      the part of month day; the part of day month; the part of month day comma year; the part of day month year; part of month day; part of day month; part of month day comma year; part of day month year; month day part
  part-of      the part of nth month; the part of the nth of month
  year         year; the year year; edge year; edge dash year; the bound of year; bound of year; edge in year; rel edge year
  year-range   year dash year; year dash day
  decade       decade; the decade; edge decade; the edge decade; edge dash decade; the edge dash decade; the bound of the decade

  day-word     dayword; edge dayword; rel dayword
  day-before   the unit before dayword
  day-after    the unit after dayword
  day-part     dayword part; edge dayword part; nightword; rel part; edge rel part; later rel part
  day-part     weekday part; rel weekday part; edge weekday part; weekday edge part
  weekday      weekday; edge weekday; edge on weekday; later weekday
  weekday-rel  rel rel weekday; rel weekday; edge rel weekday; weekday rel unit; weekday of rel unit

  unit-rel     rel rel unit; rel unit; the bound of rel unit; edge rel unit; later rel unit; edge in rel unit
  unit-rel     the bound of the unit
  unit-that    the rel unit; that unit; that same unit; the same unit; the bound of that unit; later that unit; later that same unit; later the same unit; edge that unit
  weekend      the unit
  part-that    that part; that same part; the same part; later that part; the rel part
  span-rel     the rel number units; the rel day units; the rel some units; rel number units; rel day units; the rel units; the rel count units
  ago          number units ago; day units ago; count units ago; year units ago; a unit ago; number unit ago; some units ago; a some units ago; units ago; a some of units ago; a number units ago; number dash unit ago
  shift        number units later; day units later; count units later; a unit later; number unit later; some units later; a some units later; units later
  duration     number units; day units; count units; year units; number unit; a unit; some units; a some units; units; a number units; a some of units
  duration     unit dash long; units dash long; number dash unit dash long; day dash unit dash long
  duration     number dash unit; day dash unit; count dash unit; number dash units; day dash units; number number units; number dash number units; number to number units; day to day units; day dash day units
  set          each unit; each weekday; each number units; each part; each weekday part; each month; each season; each some units; freq; number units a unit; each other unit

  clock        clock; clock ampm; day ampm; noon
