/* The time stage: expressions with span, type, value, rule and days; what is none; tense; memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/str.h"
#include "fault.h"
#include "text/text.h"
#include "time/time.h"

/* Published, text, and a line for each expression: span = type value rule start..end. No lines: there is none. */
typedef struct time_case { const char *published, *text, *want; } time_case;

static const time_case cases[] = {
    {"2020-06-15", "The envoys met on Monday.",
     "Monday = DATE 2020-06-15 weekday 2020-06-15..2020-06-15\n"},
    {"2020-06-16", "The envoys met on Monday and will return on Thursday.",
     "Monday = DATE 2020-06-15 weekday 2020-06-15..2020-06-15\n"
     "Thursday = DATE 2020-06-11 weekday 2020-06-11..2020-06-11\n"},
    {"2020-06-17", "He arrived Tuesday morning and left late on Tuesday.",
     "Tuesday morning = TIME 2020-06-16TMO day-part 2020-06-16..2020-06-16\n"
     "late on Tuesday = DATE 2020-06-16 weekday 2020-06-16..2020-06-16\n"},
    {"2020-06-17", "Talks opened last Monday; the next round is next Friday.",
     "last Monday = DATE 2020-06-15 weekday-rel 2020-06-15..2020-06-15\n"
     "next Friday = DATE 2020-06-19 weekday-rel 2020-06-19..2020-06-19\n"},
    {"2020-06-17", "The cabinet sat this Thursday and last Wednesday.",
     "this Thursday = DATE 2020-06-11 weekday-rel 2020-06-11..2020-06-11\n"
     "last Wednesday = DATE 2020-06-10 weekday-rel 2020-06-10..2020-06-10\n"},
    {"2020-06-17", "The strike began yesterday, and goes on today and tomorrow.",
     "yesterday = DATE 2020-06-16 day-word 2020-06-16..2020-06-16\n"
     "today = DATE 2020-06-17 day-word 2020-06-17..2020-06-17\n"
     "tomorrow = DATE 2020-06-18 day-word 2020-06-18..2020-06-18\n"},
    {"2020-06-17", "Shells fell last night and the night before. Sirens sounded tonight.",
     "last night = TIME 2020-06-16TNI day-part 2020-06-16..2020-06-16\n"
     "tonight = TIME 2020-06-17TNI day-part 2020-06-17..2020-06-17\n"},
    {"2020-06-17", "The treaty was signed on January 17.",
     "January 17 = DATE 2020-01-17 month-day 2020-01-17..2020-01-17\n"},
    {"2020-06-17", "The treaty was signed on January 17, 2019.",
     "January 17, 2019 = DATE 2019-01-17 full-date 2019-01-17..2019-01-17\n"},
    {"2020-06-17", "The treaty was signed on 17 January 2019 in Lima.",
     "17 January 2019 = DATE 2019-01-17 full-date 2019-01-17..2019-01-17\n"},
    {"2020-06-17", "The treaty was signed on Jan. 17, 2019, in Lima.",
     "Jan. 17, 2019 = DATE 2019-01-17 full-date 2019-01-17..2019-01-17\n"},
    {"2020-06-17", "The treaty was signed on Friday, January 17, 2020.",
     "Friday, January 17, 2020 = DATE 2020-01-17 full-date 2020-01-17..2020-01-17\n"},
    {"2020-06-17", "The treaty of 2019-01-17 holds.",
     "2019-01-17 = DATE 2019-01-17 iso-date 2019-01-17..2019-01-17\n"},
    {"2020-06-17", "The vote is on August 3rd.",
     "August 3rd = DATE 2019-08-03 month-day 2019-08-03..2019-08-03\n"},
    {"2020-06-17", "The vote is on the 3rd of August.",
     "the 3rd of August = DATE 2019-08-03 month-day 2019-08-03..2019-08-03\n"},
    {"2020-06-17", "Rebels took the town in April.",
     "April = DATE 2020-04 month 2020-04-01..2020-04-30\n"},
    {"2020-06-17", "Rebels took the town in August.",
     "August = DATE 2019-08 month 2019-08-01..2019-08-31\n"},
    {"2020-06-17", "Rebels took the town in May, and in March they left.",
     "May = DATE 2020-05 month 2020-05-01..2020-05-31\n"
     "March = DATE 2020-03 month 2020-03-01..2020-03-31\n"},
    {"2020-06-17", "It may rain. They march on the city. The august body met. The sun rose.", ""},
    {"2020-06-17", "In April 2019 the rebels left; in early May 2018 they came.",
     "April 2019 = DATE 2019-04 month-year 2019-04-01..2019-04-30\n"
     "early May 2018 = DATE 2018-05 month-year 2018-05-01..2018-05-31\n"},
    {"2020-06-17", "The accord of 2015 ended a war that began in 2003.",
     "2015 = DATE 2015 year 2015-01-01..2015-12-31\n"
     "2003 = DATE 2003 year 2003-01-01..2003-12-31\n"},
    {"2020-06-17", "The 2015 accord was torn up after the 2018 vote.",
     "2015 = DATE 2015 year 2015-01-01..2015-12-31\n"
     "2018 = DATE 2018 year 2018-01-01..2018-12-31\n"},
    {"2020-06-17", "About 2019 people were killed, and 1,062 people were hurt.", ""},
    {"2020-06-17", "In 2000 villages there is no water. They sent 2000 soldiers.", ""},
    {"2020-06-17", "The second largest city fell. It was the second time.", ""},
    {"2020-06-17", "He ruled from 2003 to 2005 and again (2009).",
     "2003 = DATE 2003 year 2003-01-01..2003-12-31\n"
     "2005 = DATE 2005 year 2005-01-01..2005-12-31\n"
     "2009 = DATE 2009 year 2009-01-01..2009-12-31\n"},
    {"2020-06-17", "He ruled in 2003-2005 and in 2009–11.",
     "2003 = DATE 2003 year 2003-01-01..2003-12-31\n"
     "2005 = DATE 2005 year 2005-01-01..2005-12-31\n"
     "2009 = DATE 2009 year 2009-01-01..2009-12-31\n"
     "11 = DATE 2011 borrow 2011-01-01..2011-12-31\n"},
    {"2020-06-17", "In the 1990s and the late 1980s the party grew.",
     "the 1990s = DATE 199 decade 1990-01-01..1999-12-31\n"
     "the late 1980s = DATE 198 decade 1980-01-01..1989-12-31\n"},
    {"2020-06-17", "Last week they met, this month they talk, next year they vote.",
     "Last week = DATE 2020-W24 unit-rel 2020-06-08..2020-06-14\n"
     "this month = DATE 2020-06 unit-rel 2020-06-01..2020-06-30\n"
     "next year = DATE 2021 unit-rel 2021-01-01..2021-12-31\n"},
    {"2020-06-17", "Early last year and later this month.",
     "Early last year = DATE 2019 unit-rel 2019-01-01..2019-12-31\n"
     "later this month = DATE 2020-06 unit-rel 2020-06-17..2020-06-30\n"},
    {"2020-06-17", "Six days ago the dam broke. Two weeks ago it held. A month ago it was new. Three years ago it was planned.",
     "Six days ago = DATE 2020-06-11 ago 2020-06-11..2020-06-11\n"
     "Two weeks ago = DATE 2020-W23 ago 2020-06-01..2020-06-07\n"
     "A month ago = DATE 2020-05 ago 2020-05-01..2020-05-31\n"
     "Three years ago = DATE 2017 ago 2017-01-01..2017-12-31\n"},
    {"2020-06-17", "The dam broke on Monday. Two days later the town was empty.",
     "Monday = DATE 2020-06-15 weekday 2020-06-15..2020-06-15\n"
     "Two days later = DATE 2020-06-17 shift 2020-06-17..2020-06-17\n"},
    {"2020-06-17", "Two weeks earlier the dam was whole.",
     "Two weeks earlier = DATE 2020-W23 shift 2020-06-01..2020-06-07\n"},
    {"2020-06-17", "The 12-day war ended after a three-month siege.",
     "12-day = DURATION P12D duration\n"
     "three-month = DURATION P3M duration\n"},
    {"2020-06-17", "They held the town for three months and fought for several days.",
     "three months = DURATION P3M duration\n"
     "several days = DURATION PXD duration\n"},
    {"2020-06-17", "They meet every day and publish weekly. Every Monday they rest.",
     "every day = SET P1D set\n"
     "weekly = SET P1W set\n"
     "Every Monday = SET XXXX-WXX-1 set\n"},
    {"2020-06-17", "The Daily Post is a daily paper.",
     "daily = SET P1D set\n"},
    {"2020-06-17", "The fair runs from 3 to 5 May.",
     "3 = DATE 2020-05-03 borrow 2020-05-03..2020-05-03\n"
     "5 May = DATE 2020-05-05 month-day 2020-05-05..2020-05-05\n"},
    {"2020-06-17", "The fair runs May 3-5 in Accra.",
     "May 3 = DATE 2020-05-03 month-day 2020-05-03..2020-05-03\n"
     "5 = DATE 2020-05-05 borrow 2020-05-05..2020-05-05\n"},
    {"2020-06-17", "The fair ran 3–5 May 2019 and May 30-June 2, 2018.",
     "3 = DATE 2019-05-03 borrow 2019-05-03..2019-05-03\n"
     "5 May 2019 = DATE 2019-05-05 full-date 2019-05-05..2019-05-05\n"
     "May 30 = DATE 2018-05-30 month-day 2018-05-30..2018-05-30\n"
     "June 2, 2018 = DATE 2018-06-02 full-date 2018-06-02..2018-06-02\n"},
    {"2020-06-17", "In the summer of 2014 and in winter 2015 they fought.",
     "the summer of 2014 = DATE 2014-SU season-year 2014-06-01..2014-08-31\n"
     "winter 2015 = DATE 2015-WI season-year 2015-12-01..2016-02-29\n"},
    {"2020-06-17", "Last summer they met. In the spring they part. The fall of the city shocked all.",
     "Last summer = DATE 2019-SU season 2019-06-01..2019-08-31\n"
     "the spring = DATE 2020-SP season 2020-03-01..2020-05-31\n"},
    {"2020-06-17", "In the first quarter of 2019 exports rose; Q2 2019 was worse.",
     "the first quarter of 2019 = DATE 2019-Q1 quarter-year 2019-01-01..2019-03-31\n"
     "Q2 2019 = DATE 2019-Q2 quarter-year 2019-04-01..2019-06-30\n"},
    {"2020-06-17", "A quarter of the people left in the third quarter.",
     "the third quarter = DATE 2019-Q3 quarter 2019-07-01..2019-09-30\n"},
    {"2020-06-17", "The 19th century fort was built in the 18th century.",
     "The 19th century = DATE 18 century\n"
     "the 18th century = DATE 17 century\n"},
    {"2020-06-17", "The meeting began at 10:30 and ended at 6 p.m., others at 6am or noon.",
     "10:30 = TIME 2020-06-17T10:30 clock 2020-06-17..2020-06-17\n"
     "6 p.m. = TIME 2020-06-17T18:00 clock 2020-06-17..2020-06-17\n"
     "6am = TIME 2020-06-17T06:00 clock 2020-06-17..2020-06-17\n"
     "noon = TIME 2020-06-17T12:00 clock 2020-06-17..2020-06-17\n"},
    {"2020-06-17", "A 12-year-old boy and a man who is 70 years old were hurt.", ""},
    {"2020-06-17", "Black Friday sales rose on Friday.",
     "Friday = DATE 2020-06-12 weekday 2020-06-12..2020-06-12\n"},
    {"2020-06-17", "May said that March would be cold.", ""},
    {"2020-06-17", "The day before yesterday they met.",
     "The day before yesterday = DATE 2020-06-15 day-before 2020-06-15..2020-06-15\n"},
    {"2020-06-17", "On that day the bank closed.",
     "that day = DATE XXXX-XX-XX unit-that\n"},
    {"2020-06-17", "The bank closed on March 3. The following day it opened, and that month it failed.",
     "March 3 = DATE 2020-03-03 month-day 2020-03-03..2020-03-03\n"
     "The following day = DATE 2020-03-04 unit-that 2020-03-04..2020-03-04\n"
     "that month = DATE 2020-03 unit-that 2020-03-01..2020-03-31\n"},
    {"2020-06-17", "By the end of the year the road will be open; by the end of 2021 the bridge.",
     "the end of the year = DATE 2020 unit-rel 2020-01-01..2020-12-31\n"
     "the end of 2021 = DATE 2021 year 2021-01-01..2021-12-31\n"},
    {"2020-06-17", "Over the past two years and in the last three months prices rose. In recent years too.",
     "the past two years = DURATION P2Y span-rel 2018-06-17..2020-06-17\n"
     "the last three months = DURATION P3M span-rel 2020-03-17..2020-06-17\n"
     "recent years = DATE PAST_REF span-rel\n"},
    {"2020-06-17", "It costs $5 a day, three times a week.", ""},
    {"2020-06-17", "In mid-June 2019 and mid-2018 they met.",
     "mid-June 2019 = DATE 2019-06 month-year 2019-06-01..2019-06-30\n"
     "mid-2018 = DATE 2018 year 2018-01-01..2018-12-31\n"},
    {"2020-06-17", "Over the weekend, last weekend and this weekend they rested.",
     "the weekend = DATE 2020-W24-WE weekend 2020-06-13..2020-06-14\n"
     "last weekend = DATE 2020-W24-WE unit-rel 2020-06-13..2020-06-14\n"
     "this weekend = DATE 2020-W25-WE unit-rel 2020-06-20..2020-06-21\n"},
    {"2020-06-17", "On Sunday evening and early Monday shots were heard.",
     "Sunday evening = TIME 2020-06-14TEV day-part 2020-06-14..2020-06-14\n"
     "early Monday = DATE 2020-06-15 weekday 2020-06-15..2020-06-15\n"},
    {"2020-06-17", "This morning he spoke; that afternoon he left.",
     "This morning = TIME 2020-06-17TMO day-part 2020-06-17..2020-06-17\n"
     "that afternoon = TIME 2020-06-17TAF part-that 2020-06-17..2020-06-17\n"},
    {"2020-06-17", "Twenty-five years after the war, two hundred years after the first.",
     "Twenty-five years = DURATION P25Y duration\n"
     "two hundred years = DURATION P200Y duration\n"},
    {"2020-06-17", "It was Saturday, June 13.",
     "Saturday, June 13 = DATE 2020-06-13 month-day 2020-06-13..2020-06-13\n"},
    {"2020-06-17", "In May 2020, on 29 February and on February 30 he sang.",
     "May 2020 = DATE 2020-05 month-year 2020-05-01..2020-05-31\n"
     "29 February = DATE 2020-02-29 month-day 2020-02-29..2020-02-29\n"
     "February = DATE 2020-02 month 2020-02-01..2020-02-29\n"},
    {"2020-06-17", "Friday next week they vote.",
     "Friday next week = DATE 2020-06-26 weekday-rel 2020-06-26..2020-06-26\n"},
    {"", "The envoys met on Monday, in April, on May 3, last week and in 2015, yesterday.",
     "Monday = DATE XXXX-WXX-1 weekday\n"
     "April = DATE XXXX-04 month\n"
     "May 3 = DATE XXXX-05-03 month-day\n"
     "last week = DATE XXXX-WXX unit-rel\n"
     "2015 = DATE 2015 year 2015-01-01..2015-12-31\n"
     "yesterday = DATE XXXX-XX-XX day-word\n"},
    {"2020-06-17", "Theresa May, April Jones and August Wilson met in August.",
     "August = DATE 2019-08 month 2019-08-01..2019-08-31\n"},
    {"2020-06-17", "The Sun reported on Sun. that Jan met him on Jan. 5.",
     "Sun. = DATE 2020-06-14 weekday 2020-06-14..2020-06-14\n"
     "Jan. 5 = DATE 2020-01-05 month-day 2020-01-05..2020-01-05\n"},
    {"2020-06-17", "They have talked for years, and will for decades.",
     "years = DURATION PXY duration\n"
     "decades = DURATION PXDE duration\n"},
    {"2020-06-17", "The October 7 attack and the June 12 agreement.",
     "October 7 = DATE 2019-10-07 month-day 2019-10-07..2019-10-07\n"
     "June 12 = DATE 2020-06-12 month-day 2020-06-12..2020-06-12\n"},
    {"2020-06-17", "The resolution 2231 (2015) was adopted.",
     "2015 = DATE 2015 year 2015-01-01..2015-12-31\n"},
    {"2020-06-17", "At 2000 metres, in Room 2010, Expo 2020.", ""},
    {"2020-06-17", "They met this past May and this past weekend, and this past Friday.",
     "this past May = DATE 2020-05 month 2020-05-01..2020-05-31\n"
     "this past weekend = DATE 2020-W24-WE unit-rel 2020-06-13..2020-06-14\n"
     "this past Friday = DATE 2020-06-12 weekday-rel 2020-06-12..2020-06-12\n"},
    {"2020-06-17", "Between March and April 2018 they met, in June and July 2019 they did not.",
     "March = DATE 2018-03 month 2018-03-01..2018-03-31\n"
     "April 2018 = DATE 2018-04 month-year 2018-04-01..2018-04-30\n"
     "June = DATE 2019-06 month 2019-06-01..2019-06-30\n"
     "July 2019 = DATE 2019-07 month-year 2019-07-01..2019-07-31\n"},
    {"2020-06-17", "On the morning of April 19 the bridge fell; on the night of 2 May 2018 it burned.",
     "the morning of April 19 = TIME 2020-04-19TMO part-of 2020-04-19..2020-04-19\n"
     "the night of 2 May 2018 = TIME 2018-05-02TNI part-of 2018-05-02..2018-05-02\n"},
    {"2020-06-17", "A week-long curfew and a decades-long feud.",
     "week-long = DURATION P1W duration\n"
     "decades-long = DURATION PXDE duration\n"},
    {"2020-06-17", "On June 20 of 2018 they met, on July 25 of that year they left.",
     "June 20 of 2018 = DATE 2018-06-20 full-date 2018-06-20..2018-06-20\n"
     "July 25 of that year = DATE 2018-07-25 month-that 2018-07-25..2018-07-25\n"},
    {"2020-06-17", "In spring they sow. Prices began to fall and spring up again.",
     "spring = DATE 2020-SP season 2020-03-01..2020-05-31\n"},
    {"2020-06-17", "From June to August 2019 and in May-June 2018 it rained.",
     "June = DATE 2019-06 month 2019-06-01..2019-06-30\n"
     "August 2019 = DATE 2019-08 month-year 2019-08-01..2019-08-31\n"
     "May = DATE 2018-05 month 2018-05-01..2018-05-31\n"
     "June 2018 = DATE 2018-06 month-year 2018-06-01..2018-06-30\n"},
    {"2020-06-17", "At the beginning of 2019 and the end of March they met.",
     "the beginning of 2019 = DATE 2019 year 2019-01-01..2019-12-31\n"
     "the end of March = DATE 2020-03 month 2020-03-01..2020-03-31\n"},
    {"2020-06-17", "The Sun of Monday wrote about Good Friday.",
     "Monday = DATE 2020-06-15 weekday 2020-06-15..2020-06-15\n"
     "Good Friday = DATE 2020-04-10 holiday 2020-04-10..2020-04-10\n"},
    {"2020-06-17", "In 2008, 2012 and 2016 they voted.",
     "2008 = DATE 2008 year 2008-01-01..2008-12-31\n"
     "2012 = DATE 2012 year 2012-01-01..2012-12-31\n"
     "2016 = DATE 2016 year 2016-01-01..2016-12-31\n"},
    {"2020-06-17", "2019: a year of talks.",
     "2019 = DATE 2019 year 2019-01-01..2019-12-31\n"
     "a year = DURATION P1Y duration\n"},
    {"2020-06-17", "The 1973-built ship sank in 1850.",
     "1973 = DATE 1973 year 1973-01-01..1973-12-31\n"
     "1850 = DATE 1850 year 1850-01-01..1850-12-31\n"},
    {"2020-06-17", "Room 1900 of the 2000 rebels; 2,015 people; 1999 dollars.", ""},
    {"2020-06-17", "Next month and the coming week they meet; this week they rest.",
     "Next month = DATE 2020-07 unit-rel 2020-07-01..2020-07-31\n"
     "the coming week = DATE 2020-W26 unit-that 2020-06-22..2020-06-28\n"
     "this week = DATE 2020-W25 unit-rel 2020-06-15..2020-06-21\n"},
    {"2020-06-17", "The following year they met. Earlier that month they had talked.",
     "The following year = DATE XXXX unit-that\n"
     "Earlier that month = DATE XXXX-XX unit-that\n"},
    {"2020-06-17", "In June they will meet, in December they will part.",
     "June = DATE 2020-06 month 2020-06-01..2020-06-30\n"
     "December = DATE 2019-12 month 2019-12-01..2019-12-31\n"},
    {"2020-06-17", "She came a day later and a year later.",
     "a day later = DATE XXXX-XX-XX shift\n"
     "a year later = DATE XXXX-XX-XX shift\n"},
    {"2020-06-17", "Between two and three weeks ago; some 3.5 hours later; many years ago.",
     "three weeks ago = DATE 2020-W22 ago 2020-05-25..2020-05-31\n"
     "some 3.5 hours later = DATE FUTURE_REF shift\n"
     "many years ago = DATE PAST_REF ago\n"},
    {"2020-06-17", "monday and january and may and march",
     "monday = DATE 2020-06-15 weekday 2020-06-15..2020-06-15\n"
     "january = DATE 2020-01 month 2020-01-01..2020-01-31\n"},
    {"2020-06-17", "The G20, the F-16, the B-52 and Flight 370 of Boeing 737-800.", ""},
    {"2020-06-17", "It is 5 to 6 or 3-5; the score was 3-2.", ""},
    {"2020-06-17", "Article 17 May apply.",
     "17 May = DATE 2020-05-17 month-day 2020-05-17..2020-05-17\n"},
    {"2020-06-17", "On Nov. 5-7 they met, and on 30 November-2 December 2018.",
     "Nov. 5 = DATE 2019-11-05 month-day 2019-11-05..2019-11-05\n"
     "7 = DATE 2019-11-07 borrow 2019-11-07..2019-11-07\n"
     "30 November = DATE 2018-11-30 month-day 2018-11-30..2018-11-30\n"
     "2 December 2018 = DATE 2018-12-02 full-date 2018-12-02..2018-12-02\n"},
    {"2020-06-17", "Over the weekend they met.",
     "the weekend = DATE 2020-W24-WE weekend 2020-06-13..2020-06-14\n"},
    {"2020-06-17", "Over the past week and this past week it rained.",
     "the past week = DURATION P1W unit-that 2020-06-10..2020-06-17\n"
     "this past week = DATE 2020-W24 unit-rel 2020-06-08..2020-06-14\n"},
    {"2020-06-17", "In May of last year and in May of the following year they met.",
     "May of last year = DATE 2019-05 month-that 2019-05-01..2019-05-31\n"
     "May of the following year = DATE 2020-05 month-that 2020-05-01..2020-05-31\n"},
    {"2020-06-17", "Talks fell apart 3/14/2019, and again on 31.12.2019.",
     "3/14/2019 = DATE 2019-03-14 iso-date 2019-03-14..2019-03-14\n"
     "31.12.2019 = DATE 2019-12-31 iso-date 2019-12-31..2019-12-31\n"},
    {"2020-06-17", "They now hope that the future is better than the past, and currently wait.",
     "now = DATE PRESENT_REF reference\n"
     "the future = DATE FUTURE_REF reference\n"
     "the past = DATE PAST_REF reference\n"
     "currently = DATE PRESENT_REF reference\n"},
    {"2020-06-17", "The now empty town had past glory and a present for all.",
     "now = DATE PRESENT_REF reference\n"},
    {"2020-06-17", "It lasted more than three years, nearly two weeks, about an hour and over a month.",
     "more than three years = DURATION P3Y duration\n"
     "nearly two weeks = DURATION P2W duration\n"
     "about an hour = DURATION PT1H duration\n"
     "over a month = DURATION P1M duration\n"},
    {"2020-06-17", "Prices rose over the weekend; over 300 people came.",
     "the weekend = DATE 2020-W24-WE weekend 2020-06-13..2020-06-14\n"},
    {"2020-06-17", "In the first half of 2019 and the last week of August 2019 they met.",
     "the first half of 2019 = DATE 2019-H1 half 2019-01-01..2019-06-30\n"
     "the last week of August 2019 = DURATION P1W week-of 2019-08-25..2019-08-31\n"},
    {"2020-06-17", "Shells fell overnight; at night it was calm.",
     "overnight = TIME 2020-06-17TNI overnight 2020-06-16..2020-06-17\n"
     "night = TIME XXXX-XX-XXTNI night\n"},
    {"2020-06-17", "On Christmas Eve, at Easter 2016, last Thanksgiving and on New Year's Day they rested. D-Day is past.",
     "Christmas Eve = DATE 2019-12-24 holiday 2019-12-24..2019-12-24\n"
     "Easter 2016 = DATE 2016-03-27 holiday 2016-03-27..2016-03-27\n"
     "last Thanksgiving = DATE 2019-11-28 holiday 2019-11-28..2019-11-28\n"
     "New Year's Day = DATE 2020-01-01 holiday 2020-01-01..2020-01-01\n"
     "D-Day = DATE 1944-06-06 holiday 1944-06-06..1944-06-06\n"},
    {"2020-06-17", "The May elections and a March operation; they may march on; the march of the second army.",
     "May = DATE 2020-05 month 2020-05-01..2020-05-31\n"
     "March = DATE 2020-03 month 2020-03-01..2020-03-31\n"},
    {"2020-06-17", "The September 11 attacks came before the September 11 summit.",
     "September 11 = DATE 2001-09-11 month-day 2001-09-11..2001-09-11\n"
     "September 11 = DATE 2019-09-11 month-day 2019-09-11..2019-09-11\n"},
    {"2020-06-17", "From 13 to 15 May, on the 28 and 29 August and on May 3-5, 2019 they met.",
     "13 = DATE 2020-05-13 borrow 2020-05-13..2020-05-13\n"
     "15 May = DATE 2020-05-15 month-day 2020-05-15..2020-05-15\n"
     "the 28 = DATE 2019-08-28 borrow 2019-08-28..2019-08-28\n"
     "29 August = DATE 2019-08-29 month-day 2019-08-29..2019-08-29\n"
     "May 3 = DATE 2019-05-03 month-day 2019-05-03..2019-05-03\n"
     "5, 2019 = DATE 2019-05-05 borrow 2019-05-05..2019-05-05\n"},
    {"2020-06-17", "It fell in 480 BC, in the 5th century BC and in August 480 BC.",
     "480 BC = DATE BC0480 bc\n"
     "the 5th century BC = DATE BC04 bc\n"
     "August 480 BC = DATE BC0480-08 bc\n"},
    {"2020-06-17", "She was in her thirties; in the thirties and the '60s it was so. The 1960s were long.",
     "the thirties = DATE 193 decade 1930-01-01..1939-12-31\n"
     "the '60s = DATE 196 decade 1960-01-01..1969-12-31\n"
     "The 1960s = DATE 196 decade 1960-01-01..1969-12-31\n"},
    {"2020-06-17", "The 1994 ceremony, resolution 1973, Flight 1907 and a secret 1902 pact; 1,200 troops.",
     "1994 = DATE 1994 year 1994-01-01..1994-12-31\n"
     "1902 = DATE 1902 year 1902-01-01..1902-12-31\n"},
    {"2020-06-17", "Later in the year and early in 2019 it rained, later in March it did not.",
     "Later in the year = DATE 2020 unit-rel 2020-06-17..2020-12-31\n"
     "early in 2019 = DATE 2019 year 2019-01-01..2019-12-31\n"
     "later in March = DATE 2020-03 month 2020-03-01..2020-03-31\n"},
    {"2020-06-17", "They agreed the day before, two weeks before the vote and the day after the march.",
     "the day before = DATE 2020-06-16 shift-bare 2020-06-16..2020-06-16\n"
     "two weeks = DURATION P2W duration\n"
     "the day = DURATION P1D duration\n"},
    {"2020-06-17", "In the coming weeks, the next three days and the following two years they will talk.",
     "the coming weeks = DURATION PXW span-rel\n"
     "the next three days = DURATION P3D span-rel 2020-06-17..2020-06-20\n"
     "the following two years = DURATION P2Y span-rel\n"},
    {"2020-06-17", "He was held on 5 August last year and freed the previous day.",
     "5 August last year = DATE 2019-08-05 month-that 2019-08-05..2019-08-05\n"
     "the previous day = DATE 2019-08-04 unit-that 2019-08-04..2019-08-04\n"},
    {"2020-06-17", "The meeting starts at 9 a.m. on June 19, 2020.",
     "9 a.m. = TIME 2020-06-19T09:00 clock 2020-06-19..2020-06-19\n"
     "June 19, 2020 = DATE 2020-06-19 full-date 2020-06-19..2020-06-19\n"},
    {"2020-06-17", "The strike entered its third day, and the talks went on for a second week after the second day.",
     "third day = DATE 2020-06-17 until-today 2020-06-15..2020-06-17\n"
     "second week = DATE 2020-W25 until-today 2020-06-10..2020-06-17\n"},
    {"2020-06-17", "It was worse than 9/11 and half 5/6.",
     "9/11 = DATE 2001-09-11 holiday 2001-09-11..2001-09-11\n"},
    {"2020-06-17", "They fought throughout the fall and winter; winter coats and the Fall of Rome.",
     "the fall = DATE 2019-FA season 2019-09-01..2019-11-30\n"
     "winter = DATE 2019-WI season 2019-12-01..2020-02-29\n"
     "winter = DATE 2019-WI season 2019-12-01..2020-02-29\n"},
};

/* ---- lexicon ---- */

static int open_lexicon(void **state)
{
    char image[] = "/tmp/annals-time-XXXXXX";
    an_error error = {0};
    lex *l = NULL;
    int fd = mkstemp(image);
    if (fd < 0) return -1;
    close(fd);
    an_status status = an_lexicon_compile(TEST_DIR "/../lexicon/tables", image, NULL, NULL, &error);
    if (status == AN_OK) status = lex_open(&l, image, &error);
    unlink(image);
    if (status != AN_OK) print_error("%s\n", error.message);
    *state = l;
    return status == AN_OK ? 0 : -1;
}

static int close_lexicon(void **state)
{
    lex_free(*state);
    return 0;
}

/* ---- reading a text ---- */

static an_doc *text_of(const lex *l, const char *published, const char *text)
{
    an_doc *doc = doc_new();
    assert_non_null(doc);
    doc->text = str_of(text);
    date_parse(str_of(published), &doc->published);
    assert_int_equal(text_run(l, doc, NULL), AN_OK);
    return doc;
}

static an_doc *times_of(const lex *l, const char *published, const char *text)
{
    an_doc *doc = text_of(l, published, text);
    assert_int_equal(time_run(l, doc, NULL), AN_OK);
    return doc;
}

static size_t print_date(char *out, size_t room, const char *before, an_date d)
{
    return (size_t)snprintf(out, room, "%s%04d-%02d-%02d", before, d.year, d.month, d.day);
}

static void print_times(const an_doc *doc, char *out, size_t room)
{
    size_t n = 0;
    out[0] = '\0';
    for (size_t i = 0; i < doc->times.n; i++) {
        const doc_time *t = &doc->times.at[i];
        an_str text = doc_slice(doc, t->span);
        n += (size_t)snprintf(out + n, room - n, "%.*s = %.*s %.*s %.*s", STR_ARG(text), STR_ARG(t->type), STR_ARG(t->value), STR_ARG(t->rule));
        if (t->start.year) n += print_date(out + n, room - n, " ", t->start);
        if (t->start.year) n += print_date(out + n, room - n, "..", t->end);
        n += (size_t)snprintf(out + n, room - n, "\n");
    }
}

/* ---- tests ---- */

static void finds_expressions(void **state)
{
    int wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char have[2048];
        an_doc *doc = times_of(*state, cases[i].published, cases[i].text);
        print_times(doc, have, sizeof have);
        if (strcmp(have, cases[i].want)) {
            print_error("%s\nwant:\n%shave:\n%s", cases[i].text, cases[i].want, have);
            wrong++;
        }
        an_doc_free(doc);
    }
    assert_int_equal(wrong, 0);
}

static void expect_day(an_date d, const char *want)
{
    char have[64] = "";
    if (d.year) print_date(have, sizeof have, "", d);
    assert_string_equal(have, want);
}

/* What comes round has a day before and a day after publication; what does not has none. */
static void leaves_tense_to_decide(void **state)
{
    static const struct { const char *text, *past, *past_end, *future, *future_end; bool backward; } tenses[] = {
        {"They meet on Monday.", "2020-06-15", "2020-06-15", "2020-06-22", "2020-06-22", false},
        {"They meet on Wednesday.", "2020-06-17", "2020-06-17", "2020-06-24", "2020-06-24", false},
        {"They meet on June 17.", "2020-06-17", "2020-06-17", "2021-06-17", "2021-06-17", false},
        {"They meet on June 16.", "2020-06-16", "2020-06-16", "2021-06-16", "2021-06-16", false},
        {"They meet on June 18.", "2019-06-18", "2019-06-18", "2020-06-18", "2020-06-18", false},
        {"They meet in August.", "2019-08-01", "2019-08-31", "2020-08-01", "2020-08-31", false},
        {"They meet in winter.", "2019-12-01", "2020-02-29", "2020-12-01", "2021-02-28", false},
        {"They meet in June.", "", "", "", "", false},
        {"They met last Monday.", "", "", "", "", true},
        {"They met two days ago.", "", "", "", "", true},
        {"They meet next Monday.", "", "", "", "", false},
    };
    for (size_t i = 0; i < sizeof tenses / sizeof *tenses; i++) {
        an_doc *doc = times_of(*state, "2020-06-17", tenses[i].text);
        assert_int_equal(doc->times.n, 1);
        const doc_time *t = doc->times.at;
        expect_day(t->past, tenses[i].past);
        expect_day(t->past_end, tenses[i].past_end);
        expect_day(t->future, tenses[i].future);
        expect_day(t->future_end, tenses[i].future_end);
        assert_int_equal(t->backward, tenses[i].backward);
        an_doc_free(doc);
    }
}

static void counts_from_the_dateline(void **state)
{
    an_doc *doc = text_of(*state, "2020-06-17", "They met on Tuesday.");
    doc->dateline_date = (an_date){2020, 6, 15};
    assert_int_equal(time_run(*state, doc, NULL), AN_OK);
    expect_day(doc->times.at[0].start, "2020-06-09");
    an_doc_free(doc);
}

static void leaves_names_alone(void **state)
{
    an_doc *doc = text_of(*state, "2020-06-17", "The March 23 Movement met on March 23.");
    doc_mention *m = array_push(&doc->mentions);
    assert_non_null(m);
    m->span = (an_span){4, 21};
    m->kind = MENTION_NAMED;
    assert_int_equal(time_run(*state, doc, NULL), AN_OK);
    assert_int_equal(doc->times.n, 1);
    assert_int_equal(doc->times.at[0].span.begin, 29);
    an_doc_free(doc);
}

static void reads_narratives_by_their_own_years(void **state)
{
    an_doc *doc = times_of(*state, "2020-06-17", "The war began on 3 March 1911. In May 1911 the port fell. In July the army fled, and on "
                                                 "2 August they sued for peace. Talks went on to June 1912, when they signed.");
    expect_day(doc->times.at[2].start, "1911-07-01");
    expect_day(doc->times.at[3].start, "1911-08-02");
    an_doc_free(doc);
}

static void knows_its_tokens(void **state)
{
    an_doc *doc = times_of(*state, "2020-06-17", "They met on 17 January 2019 in Lima.");
    const doc_time *t = doc->times.at;
    assert_int_equal(t->n_tokens, 3);
    assert_int_equal(doc->tokens.at[t->first_token].span.begin, t->span.begin);
    assert_int_equal(doc->tokens.at[t->first_token + 2].span.end, t->span.end);
    an_doc_free(doc);
}

static void reports_lack_of_memory(void **state)
{
    const char *text = "They met on Monday, in the 12-day war of 2015, on May 3-5, last week, every day and two days later.";
    for (size_t n = 1;; n++) {
        an_doc *doc = text_of(*state, "2020-06-17", text);
        an_error error;
        fault_after(n);
        an_status status = time_run(*state, doc, &error);
        bool failed = fault_off();
        an_doc_free(doc);
        if (!failed) {
            assert_int_equal(status, AN_OK);
            assert_true(n > 3);
            break;
        }
        assert_int_equal(status, AN_NOMEM);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_expressions),
        cmocka_unit_test(leaves_tense_to_decide),
        cmocka_unit_test(counts_from_the_dateline),
        cmocka_unit_test(leaves_names_alone),
        cmocka_unit_test(reads_narratives_by_their_own_years),
        cmocka_unit_test(knows_its_tokens),
        cmocka_unit_test(reports_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
