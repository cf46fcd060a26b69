# Words of time and the phrases they form. Values are read by src/time.
#
# table:time says what a word is: a kind and, after the colon, its value. Digits have kinds of their own: day (1-31), nth
# (3rd), year (1000-2099 in four digits), count (other numbers), decade (1990s), clock (10:30), iso (2024-01-17); so have
# comma, dash and paren. A key of several words is one term. A value with "?" marks a word that is mostly something else or is often a name: it wants a capital,
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

  season:SP    springtime
  season:SP~   spring                    # "~": mostly something else in lower case too; alone it wants a preposition
  season:SU    summer; summertime
  season:FA    autumn
  season:FA~   fall
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

  number:1     one; single
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
  some         several; few; many; couple; dozen; numerous
  mod:any      about; around; circa; ca.; c.; approximately; roughly
  mod:length   more than; less than; fewer than; over; under; nearly; almost; at least; at most; up to; no more than; no less than; close to; just over; just under; well over; only; just; another; barely; as much as; as many as; some
  a            a; an

  ordinal:1    first
  ordinal:2    second
  ordinal:3    third
  ordinal:4    fourth
  ordinal:5    fifth
  ordinal:6    sixth
  ordinal:7    seventh
  ordinal:8    eighth
  ordinal:9    ninth
  ordinal:10   tenth
  ordinal:11   eleventh
  ordinal:12   twelfth
  ordinal:13   thirteenth
  ordinal:14   fourteenth
  ordinal:15   fifteenth
  ordinal:16   sixteenth
  ordinal:17   seventeenth
  ordinal:18   eighteenth
  ordinal:19   nineteenth
  ordinal:20   twentieth
  ordinal:21   twenty-first
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
  part:NI      night; nights
  overnight    overnight
  ampm:0       am; a.m.
  ampm:12      pm; p.m.
  noon:12      noon; midday
  noon:0       midnight
  zone         gmt; utc; est; edt; cet; cest; pst; pdt
  half         half
  bc           bc; b.c.; bce; b.c.e.
  ref:PRESENT_REF now; currently; nowadays; right now; these days; at present; presently; the time being; present day; at this time; to date
  ref:PAST_REF recently; recent past; lately
  ref:FUTURE_REF future; near future; foreseeable future
  decade:1910  '10s
  decade:1920  '20s; twenties
  decade:1930  '30s; thirties
  decade:1940  '40s; forties
  decade:1950  '50s; fifties
  decade:1960  '60s; sixties
  decade:1970  '70s; seventies
  decade:1980  '80s; eighties
  decade:1990  '90s; nineties

  holiday:01-01 New Year's Day; New Years Day
  holiday:01-06 Epiphany
  holiday:02-14 Valentine's Day
  holiday:03-08 International Women's Day
  holiday:03-17 St. Patrick's Day; St Patrick's Day; Saint Patrick's Day
  holiday:04-01 April Fools' Day; April Fool's Day
  holiday:04-22 Earth Day
  holiday:04-25 Anzac Day
  holiday:05-01 May Day; International Workers' Day; Workers' Day
  holiday:06-19 Juneteenth
  holiday:07-04 Fourth of July; July Fourth
  holiday:07-14 Bastille Day
  holiday:10-31 Halloween
  holiday:11-01 All Saints' Day
  holiday:11-11 Armistice Day; Remembrance Day; Veterans Day; Veterans' Day
  holiday:12-24 Christmas Eve
  holiday:12-25 Christmas Day; Christmas
  holiday:12-26 Boxing Day; St. Stephen's Day
  holiday:12-31 New Year's Eve; New Years Eve
  holiday:E-46 Ash Wednesday                # days from Easter Sunday of the western churches
  holiday:E-7  Palm Sunday
  holiday:E-3  Maundy Thursday
  holiday:E-2  Good Friday
  holiday:E+0  Easter; Easter Sunday
  holiday:E+1  Easter Monday
  holiday:E+39 Ascension Day
  holiday:E+49 Pentecost; Whit Sunday
  holiday:E+50 Whit Monday
  holiday:01/1/3 Martin Luther King Day; Martin Luther King Jr. Day; MLK Day   # month, weekday, which; 9: the last
  holiday:02/1/3 Presidents' Day; Presidents Day
  holiday:05/1/9 Memorial Day
  holiday:09/1/1 Labor Day
  holiday:10/1/2 Columbus Day
  holiday:11/4/4 Thanksgiving; Thanksgiving Day
  holiday:1944-06-06 D-Day
  holiday:1945-05-08 VE Day; V-E Day
  holiday:1945-08-15 VJ Day; V-J Day
  holiday:2001-09-11 9/11

  rel:last     last
  rel:this     this; current
  rel:next     next
  rel:coming   coming; upcoming
  rel:past     past
  rel:latter   latter
  rel:previous previous; preceding
  rel:following following; ensuing; subsequent
  rel:recent   recent
  same         same
  that         that

  edge         early; mid; late
  bound        beginning; start; onset; middle; end; close; rest; remainder; turn     # "the end of March"
  later:1      later; afterwards
  later:-1     earlier; previously; prior; beforehand
  ago          ago
  each         each; every
  freq:P1D     daily; nightly
  freq:P1W     weekly
  freq:P2W     fortnightly
  freq:P1M     monthly
  freq:P3M     quarterly
  freq:P1Y     yearly; annually; annual
  weekdays:1   Mondays
  weekdays:2   Tuesdays
  weekdays:3   Wednesdays
  weekdays:4   Thursdays
  weekdays:5   Fridays
  weekdays:6   Saturdays
  weekdays:7   Sundays

  the:det      the
  of:lead      of
  to:lead      to; through; thru
  until:lead   until; till
  between:lead between
  at           at
  and:lead     and
  or:lead      or
  in:lead      in
  on:lead      on
  before:lead  before
  after:lead   after
  since:lead   since
  prep:lead    by; from; during; throughout; into; for; within; amid; toward; towards
  det:det      's; his; her; its; their; our; my; your; these; those; whose
  old          old
  long         long
  name         black; bloody; good; ash; palm; holy; super; fat; maundy   # "Black Friday" is no weekday
  counted      people; troops; soldiers; men; women; children; percent; per; million; billion; thousand; others; more; rebels; fighters; refugees; km; kilometres; kilometers; miles; metres; meters; feet; tonnes; tons; dollars; euros; votes; seats; homes; houses; victims; prisoners; civilians; workers; protesters; deaths; dead; police; members; times; once; twice; kilograms; kg; barrels; pounds; points; acres; hectares; cases; tanks; aircraft; vehicles; students; employees; injuries; villagers; jobs; copies; items
  code         no.; no; number; room; flight; resolution; article; section; boeing; airbus; route; highway; channel; page; line; usd; eur; rs; model

# What a run of kinds means: the value is the rule that reads it. The longest run wins.

table:time-rule
  holiday      holiday; holiday year; holiday comma year; holiday of year; rel holiday; holiday part
  reference    ref; the ref; the rel
  overnight    overnight
  night        part
  half         the ordinal half of year; the ordinal half of the year year; the rel half of year; ordinal half of year; the ordinal half of the unit; the rel half of the unit; the ordinal half; ordinal half of the unit
  week-of      the rel unit of month; the ordinal unit of month; the rel unit of month year; the ordinal unit of month year; the rel unit in month; the ordinal unit in month; the rel unit in month year; the ordinal unit in month year
  bc           count bc; day bc; year bc; month count bc; month day bc; month year bc; season of count bc; the season of count bc; edge season of count bc; season of day bc; edge count bc; edge year bc; edge day bc; decade bc; the decade bc; the bound of the decade bc; the nth unit bc; the bound of the nth unit bc; the bound of count bc; mod count bc
  borrow       day; nth; the nth; the day; count; day comma year; nth comma year
  iso-date     iso
  full-date    month day year; month day comma year; day month year; day month comma year
  full-date    month nth year; month nth comma year; nth month year; nth month comma year
  full-date    day of month year; day of month comma year; nth of month year; the nth of month year; month day of year; nth of month comma year; the nth of month comma year
  full-date    weekday month day year; weekday month day comma year; weekday day month year; weekday comma month day year; weekday comma month day comma year; weekday comma day month year; weekday comma day month comma year
  full-date    the day month year; the month day comma year; the month day year; the nth month year
  full-date    weekday month nth year; weekday comma month nth comma year; weekday nth month year; weekday comma nth month year
  month-day    month day; day month; month nth; nth month; day of month; nth of month; the nth of month; the day of month; the day month; the nth month; month the nth
  month-day    weekday month day; weekday day month; weekday comma month day; weekday comma day month; weekday month nth; weekday nth month; weekday comma month nth; weekday comma nth month; weekday comma the nth of month; weekday the nth of month
  month-year   month year; month of year; month comma year; month of the year year
  month-year   edge in month year; later in month year; edge month year; edge dash month year; edge month comma year; edge month of year; the bound of month year; bound of month year; the bound of month comma year; the edge dash month year
  month        month; edge month; edge dash month; the bound of month; bound of month; edge in month; later in month; later dash month
  month        rel rel month; rel month; the rel month; edge rel month; the bound of rel month; rel edge month; edge in rel month
  month-that   month day of that unit; day month of that unit; month day of the same unit; day month of the same unit; month day that unit
  month-that   month of that unit; month that unit; month of the same unit; month the same unit; month of rel unit; month rel unit; month of the rel unit; month day rel unit; day month rel unit; month day of rel unit; day month of rel unit; month nth rel unit; month day of the rel unit; day month of the rel unit
  season-year  year season; the year season; season dash year; season of the year year; edge in the season of year; season year; season of year; the season of year; edge season year; edge season of year; the edge season of year; the bound of season year; season comma year
  season       edge in season; edge in the season; later in the season; later that season; the rel season; rel rel season; season; the season; rel season; edge season; edge rel season; the edge season; the bound of season; the bound of the season
  quarter-year the ordinal unit of year; ordinal unit of year; ordinal dash unit year; ordinal unit year; the nth unit of year; nth unit year; q year; q of year
  quarter      the ordinal dash unit; ordinal dash unit; the nth dash unit; nth dash unit; the ordinal unit; ordinal unit; q
  century      the nth unit; nth unit; the edge nth unit; edge nth unit; edge dash nth unit; the bound of the nth unit; the bound of the ordinal unit
  part-of      the part of month day; the part of day month; the part of month day comma year; the part of day month year; part of month day; part of day month; part of month day comma year; part of day month year; month day part
  part-of      the part of nth month; the part of the nth of month
  year         year; the year year; edge year; edge dash year; the bound of year; bound of year; edge in year; rel edge year; later in year
  decade       decade; the decade; edge decade; the edge decade; edge dash decade; the edge dash decade; the bound of the decade

  day-word     dayword; edge dayword; rel dayword
  day-before   the unit before dayword
  day-after    the unit after dayword
  day-part     dayword part; edge dayword part; nightword; rel part; edge rel part; later rel part
  day-part     weekday part; rel weekday part; edge weekday part; weekday edge part
  weekday      weekday; edge weekday; edge on weekday; later weekday
  weekday-rel  rel rel weekday; rel weekday; edge rel weekday; weekday rel unit; weekday of rel unit

  unit-rel     rel rel unit; rel unit; the bound of rel unit; edge rel unit; later rel unit; edge in rel unit
  unit-rel     the bound of the unit; edge in the unit; later in the unit
  unit-that    the rel unit; that unit; that same unit; the same unit; the bound of that unit; later that unit; later that same unit; later the same unit; edge that unit
  weekend      the unit
  part-that    that part; that same part; the same part; later that part; the rel part
  span-rel     the rel number units; the rel day units; the rel some units; rel number units; rel day units; the rel units; rel units; the rel count units
  ago          number units ago; day units ago; count units ago; year units ago; a unit ago; number unit ago; some units ago; a some units ago; units ago; a some of units ago; a number units ago; number dash unit ago; unit dash ago; a unit dash ago; number and a half units ago
  shift-bare   number units before; day units before; a unit before; some units before; a some units before; units before; the unit before; number unit before; number units after; a unit after; day units after; the unit after; some units after
  shift        number units later; day units later; count units later; a unit later; number unit later; some units later; a some units later; units later
  half-unit    half a unit; half dash unit; a half dash unit; half dash a dash unit; half a dash unit
  duration     number and a half units; a unit and a half; number and half units; number or number units; day or day units; number units; day units; count units; year units; number unit; a unit; some units; a some units; units; a number units; a some of units
  duration     unit dash long; units dash long; number dash unit dash long; day dash unit dash long
  duration     number dash unit; day dash unit; count dash unit; number dash units; day dash units; number number units; number dash number units; number to number units; day to day units; day dash day units
  set          weekdays; each unit; each weekday; each number units; each part; each weekday part; each month; each season; each some units; freq; number units a unit; each other unit

  clock        clock; clock ampm; day ampm; noon; clock zone; clock ampm zone; day ampm zone; number ampm

# What a predicate stands in when it happens as that does: "killed in Monday's protests", not "protested over". A year
# before the noun dates it too where the word is surely of time: "at the 1994 ceremony", not "allowed in the 2015 deal".

table:time-within
  surely       during; at; amid; amidst; throughout
  mostly       in; on

# What is said of things to come: "is expected in July", "due on Monday".

table:time-ahead
  ahead        expect; schedule; plan; slate; set; due; propose; anticipate; upcoming; likely; await; project; forecast; aim; hope; intend

# States that "since" tells the beginning of: "held since May".

table:time-lasting
  lasting      hold; detain; imprison; jail; incarcerate; confine; occupy; besiege; blockade; control; rule; govern; lead; serve; live; hide; shelter; station

# Days that go by their date, though their year is not said: the words that make a month and day such a name.

table:time-known
  2001-09-11   September 11 attack; September 11 attacks; September 11 terrorist attacks; September 11 terror attacks; September 11th attacks; Sept. 11 attacks; Sept. 11 terrorist attacks; September 11 hijackers
  2021-01-06   January 6 attack; January 6 riot; January 6 insurrection; Jan. 6 attack; Jan. 6 riot; Jan. 6 insurrection; 6 January attack
  2023-10-07   October 7 attack; October 7 attacks; October 7 massacre; 7 October attack; 7 October attacks; Oct. 7 attack; Oct. 7 attacks
