# People who hold or held office, lead movements or stand for them in the news. Hand-kept, from public record; dates of the
# G20's and ASEAN's heads follow world-leaders-current (CC BY-SA 4.0), the others were compared with Wikidata's (CC0).
# Offices with a comment, and all numbers (wikidata), are taken from the table it names (see tools/import-people).
# An open end (-) means in office when last looked at: August 2026 for those heads, 2025 for everyone else. A surname stands
# alone only where it rarely names anybody else in the news.

# United States

person:donald-trump Donald Trump
  name    Trump; Donald J. Trump
  gender  m
  wikidata Q22686
  office  USA | president | GOV | 2017-01-20 | 2021-01-20
  office  USA | president | GOV | 2025-01-20 | -

person:joe-biden Joe Biden
  name    Biden; Joseph Biden; Joseph R. Biden
  gender  m
  wikidata Q6279
  office  USA | vice president | GOV | 2009-01-20 | 2017-01-20
  office  USA | president | GOV | 2021-01-20 | 2025-01-20

person:barack-obama Barack Obama
  name    Obama
  gender  m
  wikidata Q76
  office  USA | president | GOV | 2009-01-20 | 2017-01-20

person:george-w-bush George W. Bush
  name    George Bush
  gender  m
  wikidata Q207
  office  USA | president | GOV | 2001-01-20 | 2009-01-20

person:george-h-w-bush George H. W. Bush
  name    George H.W. Bush; George HW Bush; George Herbert Walker Bush
  gender  m
  wikidata Q207
  office  USA | vice president | GOV | 1981-01-20 | 1989-01-20
  office  USA | president | GOV | 1989-01-20 | 1993-01-20
  office  USA | president | GOV | 2001-01-20 | 2009-01-20  # Wikidata

person:bill-clinton Bill Clinton
  name    William Clinton
  gender  m
  wikidata Q1124
  office  USA | president | GOV | 1993-01-20 | 2001-01-20

person:hillary-clinton Hillary Clinton
  name    Hillary Rodham Clinton
  gender  f
  office  USA | foreign minister | GOV | 2009-01-21 | 2013-02-01

person:ronald-reagan Ronald Reagan
  name    Reagan
  gender  m
  office  USA | president | GOV | 1981-01-20 | 1989-01-20

person:jimmy-carter Jimmy Carter
  gender  m
  office  USA | president | GOV | 1977-01-20 | 1981-01-20

person:richard-nixon Richard Nixon
  name    Nixon
  gender  m
  office  USA | president | GOV | 1969-01-20 | 1974-08-09

person:jd-vance JD Vance
  name    J.D. Vance; Vance
  gender  m
  wikidata Q28935729
  office  USA | vice president | GOV | 2025-01-20 | -

person:kamala-harris Kamala Harris
  gender  f
  wikidata Q10853588
  office  USA | vice president | GOV | 2021-01-20 | 2025-01-20

person:mike-pence Mike Pence
  name    Pence
  gender  m
  wikidata Q24313
  office  USA | vice president | GOV | 2017-01-20 | 2021-01-20

person:dick-cheney Dick Cheney
  name    Cheney
  gender  m
  wikidata Q48259
  office  USA | vice president | GOV | 2001-01-20 | 2009-01-20

person:marco-rubio Marco Rubio
  name    Rubio
  gender  m
  office  USA | foreign minister | GOV | 2025-01-21 | -

person:antony-blinken Antony Blinken
  name    Blinken; Tony Blinken
  gender  m
  office  USA | foreign minister | GOV | 2021-01-26 | 2025-01-20

person:mike-pompeo Mike Pompeo
  name    Pompeo
  gender  m
  wikidata Q473239
  office  USA | intelligence chief | SPY | 2017-01-23 | 2018-04-26
  office  USA | foreign minister | GOV | 2018-04-26 | 2021-01-20

person:rex-tillerson Rex Tillerson
  name    Tillerson
  gender  m
  office  USA | foreign minister | GOV | 2017-02-01 | 2018-03-31

person:john-kerry John Kerry
  gender  m
  office  USA | foreign minister | GOV | 2013-02-01 | 2017-01-20

person:condoleezza-rice Condoleezza Rice
  gender  f
  wikidata Q47216
  office  USA | national security adviser | GOV | 2001-01-20 | 2005-01-26
  office  USA | foreign minister | GOV | 2005-01-26 | 2009-01-20

person:colin-powell Colin Powell
  gender  m
  office  USA | foreign minister | GOV | 2001-01-20 | 2005-01-26

person:madeleine-albright Madeleine Albright
  name    Albright
  gender  f
  office  USA | foreign minister | GOV | 1997-01-23 | 2001-01-20

person:henry-kissinger Henry Kissinger
  name    Kissinger
  gender  m
  office  USA | national security adviser | GOV | 1969-01-20 | 1975-11-03
  office  USA | foreign minister | GOV | 1973-09-22 | 1977-01-20

person:pete-hegseth Pete Hegseth
  name    Hegseth
  gender  m
  wikidata Q7172014
  office  USA | defence minister | GOV MIL | 2025-01-25 | -

person:lloyd-austin Lloyd Austin
  gender  m
  wikidata Q941013
  office  USA | defence minister | GOV MIL | 2021-01-22 | 2025-01-20

person:mark-esper Mark Esper
  name    Esper
  gender  m
  wikidata Q33190271
  office  USA | defence minister | GOV MIL | 2019-07-23 | 2020-11-09

person:james-mattis James Mattis
  name    Mattis; Jim Mattis
  gender  m
  wikidata Q267902
  office  USA | defence minister | GOV MIL | 2017-01-20 | 2019-01-01

person:donald-rumsfeld Donald Rumsfeld
  name    Rumsfeld
  gender  m
  wikidata Q184650
  office  USA | defence minister | GOV MIL | 2001-01-20 | 2006-12-18

person:robert-gates Robert Gates
  gender  m
  wikidata Q212979
  office  USA | defence minister | GOV MIL | 2006-12-18 | 2011-07-01

person:scott-bessent Scott Bessent
  name    Bessent
  gender  m
  wikidata Q7435987
  office  USA | finance minister | GOV BUS | 2025-01-28 | -

person:janet-yellen Janet Yellen
  name    Yellen
  gender  f
  wikidata Q263725
  office  USA | central bank governor | GOV BUS | 2014-02-03 | 2018-02-03
  office  USA | finance minister | GOV BUS | 2021-01-26 | 2025-01-20

person:steven-mnuchin Steven Mnuchin
  name    Mnuchin
  gender  m
  wikidata Q24248265
  office  USA | finance minister | GOV BUS | 2017-02-13 | 2021-01-20

person:jerome-powell Jerome Powell
  gender  m
  wikidata Q6182718
  office  USA | central bank governor | GOV BUS | 2018-02-05 | -

person:steve-witkoff Steve Witkoff
  name    Witkoff
  gender  m
  office  USA | envoy | GOV | 2025-01-20 | -

person:jake-sullivan Jake Sullivan
  gender  m
  wikidata Q16730147
  office  USA | national security adviser | GOV | 2021-01-20 | 2025-01-20

person:john-bolton John Bolton
  name    Bolton
  gender  m
  wikidata Q311269
  office  USA | ambassador | GOV | 2005-08-02 | 2006-12-31
  office  USA | national security adviser | GOV | 2018-04-09 | 2019-09-10

person:linda-thomas-greenfield Linda Thomas-Greenfield
  name    Thomas-Greenfield
  gender  f
  wikidata Q19920980
  office  USA | ambassador | GOV | 2021-02-25 | 2025-01-20

person:nikki-haley Nikki Haley
  name    Haley
  gender  f
  wikidata Q11668
  office  USA | ambassador | GOV | 2017-01-27 | 2018-12-31

person:zalmay-khalilzad Zalmay Khalilzad
  name    Khalilzad
  gender  m
  wikidata Q145193
  office  USA | envoy | GOV | 2018-09-05 | 2021-10-18

person:nancy-pelosi Nancy Pelosi
  name    Pelosi
  gender  f
  wikidata Q170581
  office  USA | speaker | LEG | 2007-01-04 | 2011-01-03
  office  USA | speaker | LEG | 2019-01-03 | 2023-01-03

person:mike-johnson Mike Johnson
  gender  m
  wikidata Q19880665
  office  USA | speaker | LEG | 2023-10-25 | -

person:mitch-mcconnell Mitch McConnell
  name    McConnell
  gender  m
  office  USA | senator | LEG | 1985-01-03 | -

person:robert-mueller Robert Mueller
  name    Mueller
  gender  m
  office  USA | prosecutor | JUD | 2017-05-17 | 2019-05-29

person:edward-snowden Edward Snowden
  name    Snowden
  gender  m
  office  USA | whistleblower | CVL | 2013-06 | -

person:mitt-romney Mitt Romney
  name    Romney
  gender  m
  office  USA | governor | GOV | 2003-01-02 | 2007-01-04
  office  USA | senator | LEG | 2019-01-03 | 2025-01-03

person:bernie-sanders Bernie Sanders
  gender  m
  office  USA | senator | LEG | 2007-01-03 | -

# United Nations, European Union, NATO and other organisations

person:antonio-guterres Antonio Guterres
  name    António Guterres; Guterres
  gender  m
  wikidata Q311440
  code    IGOUNO
  office  - | secretary-general of the United Nations | IGO | 2017-01-01 | 2026-12-31
  office  PRT | prime minister | GOV | 1995-10-28 | 2002-04-06

person:ban-ki-moon Ban Ki-moon
  name    Ban Ki Moon
  gender  m
  wikidata Q1253
  code    IGOUNO
  office  KOR | foreign minister | GOV | 2004-01-17 | 2006-11-10
  office  - | secretary-general of the United Nations | IGO | 2007-01-01 | 2016-12-31

person:kofi-annan Kofi Annan
  name    Annan
  gender  m
  code    IGOUNO
  office  - | secretary-general of the United Nations | IGO | 1997-01-01 | 2006-12-31

person:boutros-boutros-ghali Boutros Boutros-Ghali
  name    Boutros-Ghali
  gender  m
  code    IGOUNO
  office  - | secretary-general of the United Nations | IGO | 1992-01-01 | 1996-12-31

person:volker-turk Volker Turk
  name    Volker Türk
  gender  m
  code    IGOUNOHRIHCH
  office  - | United Nations human rights chief | IGO | 2022-10-17 | -

person:michelle-bachelet Michelle Bachelet
  name    Bachelet
  gender  f
  wikidata Q320
  code    IGOUNO
  office  CHL | president | GOV | 2006-03-11 | 2010-03-11
  office  CHL | president | GOV | 2014-03-11 | 2018-03-11
  office  - | United Nations human rights chief | IGO | 2018-09-01 | 2022-08-31
  office  CHL | defence minister | GOV MIL | 2002-01-07 | 2004-09-29  # Wikidata

person:filippo-grandi Filippo Grandi
  gender  m
  code    IGOUNOREFHCR
  office  - | United Nations refugee chief | IGO | 2016-01-01 | 2025-12-31

person:martin-griffiths Martin Griffiths
  gender  m
  code    IGOUNO
  office  - | United Nations humanitarian chief | IGO | 2021-07-19 | 2024-06-30

person:tom-fletcher Tom Fletcher
  gender  m
  code    IGOUNO
  office  - | United Nations humanitarian chief | IGO | 2024-11-18 | -

person:philippe-lazzarini Philippe Lazzarini
  name    Lazzarini
  gender  m
  code    IGOUNOREF
  office  - | head of UNRWA | IGO | 2020-04-01 | -

person:stephane-dujarric Stephane Dujarric
  name    Stéphane Dujarric; Dujarric
  gender  m
  code    IGOUNO
  office  - | United Nations spokesman | IGO | 2014-03-10 | -

person:geir-pedersen Geir Pedersen
  gender  m
  code    IGOUNO
  office  - | United Nations envoy | IGO | 2018-10-31 | -

person:staffan-de-mistura Staffan de Mistura
  name    de Mistura
  gender  m
  code    IGOUNO
  office  - | United Nations envoy | IGO | 2014-07-10 | 2018-12-31

person:ghassan-salame Ghassan Salame
  name    Ghassan Salamé
  gender  m
  code    IGOUNO
  office  - | United Nations envoy | IGO | 2017-06-22 | 2020-03-02

person:hans-grundberg Hans Grundberg
  name    Grundberg
  gender  m
  code    IGOUNO
  office  - | United Nations envoy | IGO | 2021-09-06 | -

person:rafael-grossi Rafael Grossi
  name    Grossi; Rafael Mariano Grossi
  gender  m
  code    IGOUNOIAE
  office  - | director general of the International Atomic Energy Agency | IGO | 2019-12-03 | -

person:mohamed-elbaradei Mohamed ElBaradei
  name    ElBaradei; Mohammed ElBaradei
  gender  m
  code    IGOUNOIAE
  office  - | director general of the International Atomic Energy Agency | IGO | 1997-12-01 | 2009-11-30

person:yukiya-amano Yukiya Amano
  name    Amano
  gender  m
  code    IGOUNOIAE
  office  - | director general of the International Atomic Energy Agency | IGO | 2009-12-01 | 2019-07-18

person:tedros-adhanom-ghebreyesus Tedros Adhanom Ghebreyesus
  name    Tedros; Tedros Adhanom; Tedros Ghebreyesus
  gender  m
  wikidata Q16196017
  code    IGOUNOHLHWHO
  office  ETH | foreign minister | GOV | 2012-11-29 | 2016-11-01
  office  - | director-general of the World Health Organization | IGO | 2017-07-01 | -

person:kristalina-georgieva Kristalina Georgieva
  name    Georgieva
  gender  f
  code    IGOBUSIMF
  office  - | head of the International Monetary Fund | IGO | 2019-10-01 | -

person:christine-lagarde Christine Lagarde
  name    Lagarde
  gender  f
  code    IGOEUREEC
  office  - | head of the International Monetary Fund | IGO | 2011-07-05 | 2019-09-12
  office  - | president of the European Central Bank | IGO | 2019-11-01 | -

person:ajay-banga Ajay Banga
  name    Banga
  gender  m
  code    IGOUNODEVWBK
  office  - | president of the World Bank | IGO | 2023-06-02 | -

person:ngozi-okonjo-iweala Ngozi Okonjo-Iweala
  name    Okonjo-Iweala
  gender  f
  code    IGOBUSWTO
  office  - | director-general of the World Trade Organization | IGO | 2021-03-01 | -

person:karim-khan Karim Khan
  gender  m
  code    IGOJUDICC
  office  - | prosecutor of the International Criminal Court | IGO JUD | 2021-06-16 | -

person:fatou-bensouda Fatou Bensouda
  name    Bensouda
  gender  f
  code    IGOJUDICC
  office  - | prosecutor of the International Criminal Court | IGO JUD | 2012-06-15 | 2021-06-15

person:mark-rutte Mark Rutte
  name    Rutte
  gender  m
  wikidata Q57792
  code    IGONAT
  office  NLD | prime minister | GOV | 2010-10-14 | 2024-07-02
  office  - | secretary-general of NATO | IGO MIL | 2024-10-01 | -

person:jens-stoltenberg Jens Stoltenberg
  name    Stoltenberg
  gender  m
  wikidata Q57665
  code    IGONAT
  office  NOR | prime minister | GOV | 2005-10-17 | 2013-10-16
  office  - | secretary-general of NATO | IGO MIL | 2014-10-01 | 2024-10-01
  office  NOR | finance minister | GOV BUS | 2025-02-04 | -
  office  NOR | prime minister | GOV | 2000-03-17 | 2001-10-19  # Wikidata

person:anders-fogh-rasmussen Anders Fogh Rasmussen
  gender  m
  wikidata Q46052
  code    IGONAT
  office  DNK | prime minister | GOV | 2001-11-27 | 2009-04-05
  office  - | secretary-general of NATO | IGO MIL | 2009-08-01 | 2014-10-01

person:ursula-von-der-leyen Ursula von der Leyen
  name    von der Leyen
  gender  f
  code    IGOEUREEC
  office  DEU | defence minister | GOV MIL | 2013-12-17 | 2019-07-17
  office  - | president of the European Commission | IGO | 2019-12-01 | -

person:jean-claude-juncker Jean-Claude Juncker
  name    Juncker
  gender  m
  wikidata Q57661
  code    IGOEUREEC
  office  LUX | prime minister | GOV | 1995-01-20 | 2013-12-04
  office  - | president of the European Commission | IGO | 2014-11-01 | 2019-11-30

person:antonio-costa Antonio Costa
  name    António Costa
  gender  m
  wikidata Q610788
  code    IGOEUREEC
  office  PRT | prime minister | GOV | 2015-11-26 | 2024-04-02
  office  - | president of the European Council | IGO | 2024-12-01 | -
  office  PRT | justice minister | GOV JUD | 1999-10-25 | 2002-04-06  # Wikidata

person:charles-michel Charles Michel
  gender  m
  wikidata Q950958
  code    IGOEUREEC
  office  BEL | prime minister | GOV | 2014-10-11 | 2019-10-27
  office  - | president of the European Council | IGO | 2019-12-01 | 2024-11-30

person:kaja-kallas Kaja Kallas
  name    Kallas
  gender  f
  wikidata Q11869065
  code    IGOEUREEC
  office  EST | prime minister | GOV | 2021-01-26 | 2024-07-23
  office  - | high representative | IGO | 2024-12-01 | -

person:josep-borrell Josep Borrell
  name    Borrell
  gender  m
  wikidata Q312901
  code    IGOEUREEC
  office  ESP | foreign minister | GOV | 2018-06-07 | 2019-11-30
  office  - | high representative | IGO | 2019-12-01 | 2024-11-30

person:federica-mogherini Federica Mogherini
  name    Mogherini
  gender  f
  wikidata Q3741557
  code    IGOEUREEC
  office  ITA | foreign minister | GOV | 2014-02-22 | 2014-10-31
  office  - | high representative | IGO | 2014-11-01 | 2019-11-30

person:catherine-ashton Catherine Ashton
  gender  f
  code    IGOEUREEC
  office  - | high representative | IGO | 2009-12-01 | 2014-11-01

person:javier-solana Javier Solana
  name    Solana
  gender  m
  code    IGOEUREEC
  office  - | secretary-general of NATO | IGO MIL | 1995-12-05 | 1999-10-06
  office  - | high representative | IGO | 1999-10-18 | 2009-12-01

person:michel-barnier Michel Barnier
  name    Barnier
  gender  m
  wikidata Q438465
  office  - | chief negotiator | IGO | 2016-10-01 | 2021-03-31
  office  FRA | prime minister | GOV | 2024-09-05 | 2024-12-13
  office  FRA | foreign minister | GOV | 2004-03-31 | 2005-05-31  # Wikidata

person:roberta-metsola Roberta Metsola
  name    Metsola
  gender  f
  code    IGOEUREECLEG
  office  - | president of the European Parliament | IGO | 2022-01-18 | -

person:mahamoud-ali-youssouf Mahamoud Ali Youssouf
  gender  m
  wikidata Q58256
  code    IGOAFRAFU
  office  DJI | foreign minister | GOV | 2005-05-22 | 2025-02-15
  office  - | chairman of the African Union Commission | IGO | 2025-03-13 | -

person:moussa-faki-mahamat Moussa Faki Mahamat
  name    Moussa Faki
  gender  m
  wikidata Q58117
  code    IGOAFRAFU
  office  TCD | foreign minister | GOV | 2008-04-23 | 2017-01-30
  office  - | chairman of the African Union Commission | IGO | 2017-03-14 | 2025-03-13
  office  TCD | prime minister | GOV | 2003-06-24 | 2005-02-04  # Wikidata

person:ahmed-aboul-gheit Ahmed Aboul Gheit
  name    Aboul Gheit
  gender  m
  wikidata Q58108
  code    IGOMEAARL
  office  EGY | foreign minister | GOV | 2004-07-14 | 2011-03-06
  office  - | secretary-general of the Arab League | IGO | 2016-07-03 | -

person:luis-almagro Luis Almagro
  name    Almagro
  gender  m
  wikidata Q3776268
  code    IGOOAS
  office  URY | foreign minister | GOV | 2010-03-01 | 2015-03-01
  office  - | secretary-general of the Organization of American States | IGO | 2015-05-26 | 2025-05-25

# Russia, Ukraine and neighbours

person:vladimir-putin Vladimir Putin
  name    Putin; Vladimir V. Putin
  gender  m
  wikidata Q7747
  office  RUS | prime minister | GOV | 1999-08-09 | 2000-05-07
  office  RUS | president | GOV | 2000-05-07 | 2008-05-07
  office  RUS | prime minister | GOV | 2008-05-08 | 2012-05-07
  office  RUS | president | GOV | 2012-05-07 | -

person:dmitry-medvedev Dmitry Medvedev
  name    Medvedev; Dmitri Medvedev
  gender  m
  wikidata Q23530
  office  RUS | president | GOV | 2008-05-07 | 2012-05-07
  office  RUS | prime minister | GOV | 2012-05-08 | 2020-01-16
  office  RUS | deputy prime minister | GOV | 2005-11-14 | 2008-05-12  # Wikidata

person:mikhail-mishustin Mikhail Mishustin
  name    Mishustin
  gender  m
  wikidata Q4298520
  office  RUS | prime minister | GOV | 2020-01-16 | -

person:sergei-lavrov Sergei Lavrov
  name    Sergey Lavrov; Lavrov
  gender  m
  wikidata Q58217
  office  RUS | foreign minister | GOV | 2004-03-09 | -

person:andrey-belousov Andrey Belousov
  name    Andrei Belousov; Belousov
  gender  m
  wikidata Q4082839
  office  RUS | deputy prime minister | GOV | 2020-01-21 | 2024-05-12
  office  RUS | defence minister | GOV MIL | 2024-05-14 | -

person:sergei-shoigu Sergei Shoigu
  name    Sergey Shoigu; Shoigu
  gender  m
  wikidata Q32024
  office  RUS | defence minister | GOV MIL | 2012-11-06 | 2024-05-12
  office  RUS | national security adviser | GOV | 2024-05-12 | -

person:dmitry-peskov Dmitry Peskov
  name    Dmitri Peskov; Peskov
  gender  m
  office  RUS | Kremlin spokesman | GOV | 2012-05-22 | -

person:maria-zakharova Maria Zakharova
  name    Zakharova
  gender  f
  office  RUS | foreign ministry spokeswoman | GOV | 2015-08-10 | -

person:valery-gerasimov Valery Gerasimov
  name    Gerasimov; Valeri Gerasimov
  gender  m
  wikidata Q36073
  office  RUS | army chief | MIL | 2012-11-09 | -

person:nikolai-patrushev Nikolai Patrushev
  name    Patrushev
  gender  m
  wikidata Q446865
  office  RUS | national security adviser | GOV | 2008-05-12 | 2024-05-12

person:sergei-ryabkov Sergei Ryabkov
  name    Sergey Ryabkov; Ryabkov
  gender  m
  office  RUS | deputy foreign minister | GOV | 2008-08-15 | -

person:vyacheslav-volodin Vyacheslav Volodin
  name    Volodin
  gender  m
  wikidata Q982461
  office  RUS | speaker | LEG | 2016-10-05 | -
  office  RUS | deputy prime minister | GOV | 2010-10-21 | 2011-12-27  # Wikidata

person:boris-yeltsin Boris Yeltsin
  name    Yeltsin
  gender  m
  office  RUS | president | GOV | 1991-07-10 | 1999-12-31

person:mikhail-gorbachev Mikhail Gorbachev
  name    Gorbachev
  gender  m
  office  RUS | leader | GOV ELI | 1985-03-11 | 1991-12-25
  office  RUS | president | GOV | 1990-03-15 | 1991-12-25  # CountryInfo

person:alexei-navalny Alexei Navalny
  name    Alexey Navalny; Navalny; Aleksei Navalny
  gender  m
  office  RUS | opposition leader | OPP | 2011 | 2024-02-16

person:yevgeny-prigozhin Yevgeny Prigozhin
  name    Prigozhin; Evgeny Prigozhin
  gender  m
  office  RUS | leader of the Wagner Group | UAF MIL | 2014 | 2023-08-23

person:ramzan-kadyrov Ramzan Kadyrov
  name    Kadyrov
  gender  m
  office  RUS | head of Chechnya | GOV | 2007-03-02 | -

person:volodymyr-zelensky Volodymyr Zelensky
  name    Zelensky; Zelenskyy; Zelenskiy; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky
  gender  m
  wikidata Q3874799
  office  UKR | president | GOV | 2019-05-20 | -

person:petro-poroshenko Petro Poroshenko
  name    Poroshenko
  gender  m
  wikidata Q58077
  office  UKR | president | GOV | 2014-06-07 | 2019-05-20
  office  UKR | national security adviser | GOV | 2005-02-08 | 2005-09-08  # Wikidata
  office  UKR | foreign minister | GOV | 2009-10-09 | 2010-03-11  # Wikidata

person:viktor-yanukovych Viktor Yanukovych
  name    Yanukovych; Viktor Yanukovich; Yanukovich
  gender  m
  wikidata Q1459658
  office  UKR | president | GOV | 2010-02-25 | 2014-02-22
  office  UKR | prime minister | GOV | 2002-11-21 | 2005-01-05  # Wikidata
  office  UKR | prime minister | GOV | 2006-08-04 | 2007-12-18  # Wikidata

person:denys-shmyhal Denys Shmyhal
  name    Shmyhal; Denys Shmygal
  gender  m
  wikidata Q66094865
  office  UKR | prime minister | GOV | 2020-03-04 | 2025-07-17
  office  UKR | defence minister | GOV MIL | 2025-07-17 | 2026-01-13
  office  UKR | oil minister | GOV BUS | 2026-01-14 | -

person:yulia-svyrydenko Yulia Svyrydenko
  name    Svyrydenko
  gender  f
  wikidata Q61112536
  office  UKR | prime minister | GOV | 2025-07-17 | -

person:dmytro-kuleba Dmytro Kuleba
  name    Kuleba
  gender  m
  wikidata Q24025631
  office  UKR | foreign minister | GOV | 2020-03-04 | 2024-09-04
  office  UKR | deputy prime minister | GOV | 2019-08-29 | 2020-03-04  # Wikidata

person:andrii-sybiha Andrii Sybiha
  name    Sybiha; Andriy Sybiha; Andrii Sybiga
  gender  m
  wikidata Q28701441
  office  UKR | foreign minister | GOV | 2024-09-05 | -

person:rustem-umerov Rustem Umerov
  name    Umerov
  gender  m
  wikidata Q64842485
  office  UKR | defence minister | GOV MIL | 2023-09-06 | 2025-07-17
  office  UKR | national security adviser | GOV | 2025-07-18 | -

person:oleksii-reznikov Oleksii Reznikov
  name    Reznikov; Oleksiy Reznikov
  gender  m
  wikidata Q4392444
  office  UKR | defence minister | GOV MIL | 2021-11-04 | 2023-09-05
  office  UKR | deputy prime minister | GOV | 2020-03-04 | 2021-11-03  # Wikidata

person:oleksandr-syrskyi Oleksandr Syrskyi
  name    Syrskyi; Oleksandr Syrsky; Syrsky
  gender  m
  office  UKR | army chief | MIL | 2024-02-08 | -

person:valerii-zaluzhnyi Valerii Zaluzhnyi
  name    Zaluzhnyi; Valery Zaluzhny; Zaluzhny
  gender  m
  office  UKR | army chief | MIL | 2021-07-27 | 2024-02-08
  office  UKR | ambassador | GOV | 2024-05-09 | -

person:andriy-yermak Andriy Yermak
  name    Yermak; Andrii Yermak
  gender  m
  office  UKR | chief of staff | GOV | 2020-02-11 | 2025-11-28

person:alexander-lukashenko Alexander Lukashenko
  name    Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenka
  gender  m
  wikidata Q2866
  office  BLR | president | GOV | 1994-07-20 | -

person:sviatlana-tsikhanouskaya Sviatlana Tsikhanouskaya
  name    Tsikhanouskaya; Svetlana Tikhanovskaya; Tikhanovskaya
  gender  f
  office  BLR | opposition leader | OPP | 2020-05 | -

person:maia-sandu Maia Sandu
  name    Sandu
  gender  f
  wikidata Q15071069
  office  MDA | prime minister | GOV | 2019-06-08 | 2019-11-14
  office  MDA | president | GOV | 2020-12-24 | -

person:nikol-pashinyan Nikol Pashinyan
  name    Pashinyan
  gender  m
  wikidata Q7035479
  office  ARM | prime minister | GOV | 2018-05-08 | -

person:ilham-aliyev Ilham Aliyev
  name    Aliyev
  gender  m
  wikidata Q57371
  office  AZE | president | GOV | 2003-10-31 | -
  office  AZE | prime minister | GOV | 2003-08-04 | 2003-10-31  # Wikidata

person:salome-zourabichvili Salome Zourabichvili
  name    Zourabichvili
  gender  f
  office  GEO | president | GOV | 2018-12-16 | 2024-12-29
  office  GEO | foreign minister | GOV | 2004-08 | 2005-10  # CountryInfo

person:mikheil-saakashvili Mikheil Saakashvili
  name    Saakashvili; Mikhail Saakashvili
  gender  m
  wikidata Q43330
  office  GEO | president | GOV | 2004-01-25 | 2007-11-25
  office  GEO | president | GOV | 2008-01-20 | 2013-11-17
  office  GEO | justice minister | GOV JUD | 2000-10-12 | 2001-09-19  # Wikidata

person:irakli-kobakhidze Irakli Kobakhidze
  name    Kobakhidze
  gender  m
  wikidata Q27885302
  office  GEO | prime minister | GOV | 2024-02-08 | -
  office  GEO | speaker | LEG | 2016-11-18 | 2019-06-21  # Wikidata

person:kassym-jomart-tokayev Kassym-Jomart Tokayev
  name    Tokayev
  gender  m
  wikidata Q200881
  office  KAZ | president | GOV | 2019-03-20 | -
  office  KAZ | foreign minister | GOV | 2003-06 | 2007-01  # Wikidata

person:nursultan-nazarbayev Nursultan Nazarbayev
  name    Nazarbayev
  gender  m
  wikidata Q57394
  office  KAZ | president | GOV | 1991-12-16 | 2019-03-20

person:shavkat-mirziyoyev Shavkat Mirziyoyev
  name    Mirziyoyev
  gender  m
  wikidata Q57808
  office  UZB | president | GOV | 2016-12-14 | -
  office  UZB | prime minister | GOV | 2003-12-12 | 2016-12-14  # Wikidata

person:islam-karimov Islam Karimov
  name    Karimov
  gender  m
  wikidata Q57558
  office  UZB | president | GOV | 1991-09-01 | 2016-09-02

person:sadyr-japarov Sadyr Japarov
  name    Japarov
  gender  m
  office  KGZ | president | GOV | 2021-01-28 | -

person:emomali-rahmon Emomali Rahmon
  name    Rahmon; Emomali Rakhmon; Imomali Rakhmonov
  gender  m
  wikidata Q57366
  office  TJK | president | GOV | 1994-11-16 | -

# Iran, Israel, Arab states, Turkey

person:ali-khamenei Ali Khamenei
  name    Khamenei; Seyyed Ali Khamenei; Sayyed Ali Khamenei; Ayatollah Ali Khamenei
  gender  m
  wikidata Q57336
  office  IRN | president | GOV | 1981-10-09 | 1989-08-16
  office  IRN | supreme leader | GOV ELI | 1989-06-04 | -

person:masoud-pezeshkian Masoud Pezeshkian
  name    Pezeshkian
  gender  m
  wikidata Q5933752
  office  IRN | president | GOV | 2024-07-28 | -

person:ebrahim-raisi Ebrahim Raisi
  name    Raisi
  gender  m
  wikidata Q5947347
  office  IRN | president | GOV | 2021-08-03 | 2024-05-19

person:hassan-rouhani Hassan Rouhani
  name    Rouhani; Hassan Rohani; Rohani
  gender  m
  wikidata Q348144
  office  IRN | president | GOV | 2013-08-03 | 2021-08-03
  office  IRN | national security adviser | GOV | 1989-10-12 | 2005-08-15  # Wikidata

person:mahmoud-ahmadinejad Mahmoud Ahmadinejad
  name    Ahmadinejad
  gender  m
  wikidata Q34448
  office  IRN | president | GOV | 2005-08-03 | 2013-08-03

person:mohammad-khatami Mohammad Khatami
  name    Khatami
  gender  m
  wikidata Q180795
  office  IRN | president | GOV | 1997-08-03 | 2005-08-03

person:ruhollah-khomeini Ruhollah Khomeini
  name    Khomeini
  gender  m
  office  IRN | supreme leader | GOV ELI | 1979-12-03 | 1989-06-03

person:aziz-nasirzadeh Aziz Nasirzadeh
  name    Nasirzadeh; Aziz Nasirzade
  gender  m
  wikidata Q56367643
  office  IRN | defence minister | GOV MIL | 2024-08-21 | -

person:mohammad-reza-ashtiani Mohammad Reza Ashtiani
  name    Ashtiani
  gender  m
  office  IRN | defence minister | GOV MIL | 2021-08-25 | 2024-08-21

person:ali-larijani Ali Larijani
  name    Larijani
  gender  m
  wikidata Q336363
  office  IRN | speaker | LEG | 2008-05-02 | 2020-05-28
  office  IRN | adviser | GOV | 2020-05-29 | 2025-08-05
  office  IRN | national security adviser | GOV | 2025-08-05 | -
  office  IRN | national security adviser | GOV | 2005-08-15 | 2007-10-20  # Wikidata

person:kazem-jalali Kazem Jalali
  name    Jalali
  gender  m
  office  IRN | ambassador | GOV | 2019-12 | -

person:abbas-araghchi Abbas Araghchi
  name    Araghchi; Araqchi; Abbas Araqchi
  gender  m
  wikidata Q7459020
  office  IRN | foreign minister | GOV | 2024-08-21 | -

person:hossein-amir-abdollahian Hossein Amir-Abdollahian
  name    Amir-Abdollahian; Amirabdollahian; Hossein Amirabdollahian
  gender  m
  wikidata Q17991320
  office  IRN | foreign minister | GOV | 2021-08-25 | 2024-05-19

person:mohammad-javad-zarif Mohammad Javad Zarif
  name    Zarif; Javad Zarif
  gender  m
  wikidata Q10296812
  office  IRN | foreign minister | GOV | 2013-08-15 | 2021-08-25

person:mohammad-bagher-ghalibaf Mohammad Bagher Ghalibaf
  name    Ghalibaf; Qalibaf; Mohammad Baqer Qalibaf
  gender  m
  wikidata Q542074
  office  IRN | speaker | LEG | 2020-05-28 | -

person:esmail-baghaei Esmail Baghaei
  name    Baghaei; Esmaeil Baqaei; Baqaei
  gender  m
  office  IRN | foreign ministry spokesman | GOV | 2024-10 | -

person:qassem-soleimani Qassem Soleimani
  name    Qasem Soleimani; Soleimani; Qassim Suleimani
  gender  m
  office  IRN | commander of the Quds Force | MIL | 1998 | 2020-01-03

person:benjamin-netanyahu Benjamin Netanyahu
  name    Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
  gender  m
  wikidata Q43723
  office  ISR | prime minister | GOV | 1996-06-18 | 1999-07-06
  office  ISR | prime minister | GOV | 2009-03-31 | 2021-06-13
  office  ISR | prime minister | GOV | 2022-12-29 | -
  office  ISR | foreign minister | GOV | 2002-11-06 | 2003-02-28  # Wikidata
  office  ISR | finance minister | GOV BUS | 2003-02-28 | 2005-08-09  # Wikidata

person:naftali-bennett Naftali Bennett
  gender  m
  wikidata Q39318
  office  ISR | prime minister | GOV | 2021-06-13 | 2022-06-30
  office  ISR | defence minister | GOV MIL | 2019-11-12 | 2020-05-17  # Wikidata

person:yair-lapid Yair Lapid
  name    Lapid
  gender  m
  wikidata Q1396120
  office  ISR | foreign minister | GOV | 2021-06-13 | 2022-12-29
  office  ISR | prime minister | GOV | 2022-07-01 | 2022-12-29
  office  ISR | finance minister | GOV BUS | 2013-03-18 | 2014-12-04  # Wikidata

person:ehud-olmert Ehud Olmert
  name    Olmert
  gender  m
  wikidata Q93181
  office  ISR | prime minister | GOV | 2006-01-04 | 2009-03-31

person:ariel-sharon Ariel Sharon
  name    Sharon
  gender  m
  wikidata Q60206
  office  ISR | prime minister | GOV | 2001-03-07 | 2006-04-14

person:ehud-barak Ehud Barak
  gender  m
  wikidata Q125731
  office  ISR | prime minister | GOV | 1999-07-06 | 2001-03-07
  office  ISR | defence minister | GOV MIL | 2007-06-18 | 2013-03-18

person:yitzhak-rabin Yitzhak Rabin
  name    Rabin
  gender  m
  office  ISR | prime minister | GOV | 1974-06-03 | 1977-04-22
  office  ISR | prime minister | GOV | 1992-07-13 | 1995-11-04

person:shimon-peres Shimon Peres
  gender  m
  wikidata Q57410
  office  ISR | prime minister | GOV | 1995-11-04 | 1996-06-18
  office  ISR | president | GOV | 2007-07-15 | 2014-07-24
  office  ISR | foreign minister | GOV | 2001-03-07 | 2002-11-02  # Wikidata

person:isaac-herzog Isaac Herzog
  name    Herzog
  gender  m
  wikidata Q983258
  office  ISR | president | GOV | 2021-07-07 | -

person:yoav-gallant Yoav Gallant
  name    Gallant
  gender  m
  office  ISR | defence minister | GOV MIL | 2022-12-29 | 2024-11-08

person:israel-katz Israel Katz
  gender  m
  wikidata Q487304
  office  ISR | foreign minister | GOV | 2019-02-17 | 2020-05-17
  office  ISR | foreign minister | GOV | 2024-01-01 | 2024-11-08
  office  ISR | defence minister | GOV MIL | 2024-11-08 | -
  office  ISR | finance minister | GOV BUS | 2020-05-17 | 2021-06-13  # Wikidata

person:gideon-saar Gideon Saar
  name    Gideon Sa'ar
  gender  m
  wikidata Q966349
  office  ISR | foreign minister | GOV | 2024-11-08 | -
  office  ISR | interior minister | GOV COP | 2013-03-18 | 2014-11-05  # Wikidata
  office  ISR | deputy prime minister | GOV | 2021-06-13 | 2021-07-09  # Wikidata
  office  ISR | justice minister | GOV JUD | 2021-06-13 | 2022-12-29  # Wikidata

person:benny-gantz Benny Gantz
  name    Gantz
  gender  m
  wikidata Q557436
  office  ISR | defence minister | GOV MIL | 2020-05-17 | 2022-12-29
  office  ISR | army chief | MIL | 2011-02-14 | 2015-02-16  # Wikidata
  office  ISR | speaker | LEG | 2020-03-26 | 2020-05-17  # Wikidata

person:avigdor-lieberman Avigdor Lieberman
  name    Avigdor Liberman
  gender  m
  wikidata Q58311
  office  ISR | foreign minister | GOV | 2009-04-01 | 2012-12-18
  office  ISR | foreign minister | GOV | 2013-11-11 | 2015-05-06
  office  ISR | defence minister | GOV MIL | 2016-05-30 | 2018-11-18
  office  ISR | deputy prime minister | GOV | 2006-10-30 | 2008-01-16  # Wikidata
  office  ISR | finance minister | GOV BUS | 2021-06-13 | 2022-12-29  # Wikidata

person:itamar-ben-gvir Itamar Ben-Gvir
  name    Ben-Gvir; Ben Gvir; Itamar Ben Gvir
  gender  m
  office  ISR | security minister | GOV COP | 2022-12-29 | -

person:bezalel-smotrich Bezalel Smotrich
  name    Smotrich
  gender  m
  wikidata Q18759744
  office  ISR | finance minister | GOV BUS | 2022-12-29 | -

person:eyal-zamir Eyal Zamir
  gender  m
  office  ISR | army chief | MIL | 2025-03-05 | -

person:herzi-halevi Herzi Halevi
  name    Halevi
  gender  m
  wikidata Q12407008
  office  ISR | army chief | MIL | 2023-01-16 | 2025-03-05

person:mahmoud-abbas Mahmoud Abbas
  name    Abu Mazen
  gender  m
  wikidata Q127998
  office  PSE | president | GOV | 2005-01-15 | -
  office  PSE | prime minister | GOV | 2003-04-30 | 2003-10-07  # Wikidata

person:yasser-arafat Yasser Arafat
  name    Arafat; Yasir Arafat
  gender  m
  wikidata Q34211
  office  PSE | president | GOV | 1994-07-05 | 2004-11-11

person:mohammad-mustafa Mohammad Mustafa
  gender  m
  wikidata Q20423278
  office  PSE | prime minister | GOV | 2024-03-31 | -

person:mohammad-shtayyeh Mohammad Shtayyeh
  name    Shtayyeh
  gender  m
  wikidata Q16192933
  office  PSE | prime minister | GOV | 2019-04-13 | 2024-03-31

person:ismail-haniyeh Ismail Haniyeh
  name    Haniyeh; Ismail Haniya; Haniya
  gender  m
  office  PSE | leader of Hamas | REB | 2017-05-06 | 2024-07-31
  office  PSE | prime minister | GOV | 2006-03-29 | 2007-06-14  # CountryInfo

person:yahya-sinwar Yahya Sinwar
  name    Sinwar
  gender  m
  office  PSE | leader of Hamas | REB | 2024-08-06 | 2024-10-16

person:khaled-meshaal Khaled Meshaal
  name    Meshaal; Khaled Mashaal; Mashaal
  gender  m
  office  PSE | leader of Hamas | REB | 1996 | 2017-05-06

person:hassan-nasrallah Hassan Nasrallah
  name    Nasrallah
  gender  m
  office  LBN | leader of Hezbollah | REB PTY | 1992-02-16 | 2024-09-27

person:naim-qassem Naim Qassem
  name    Naim Kassem
  gender  m
  office  LBN | leader of Hezbollah | REB PTY | 2024-10-29 | -

person:joseph-aoun Joseph Aoun
  gender  m
  wikidata Q29033962
  office  LBN | army chief | MIL | 2017-03-08 | 2025-01-09
  office  LBN | president | GOV | 2025-01-09 | -

person:michel-aoun Michel Aoun
  gender  m
  wikidata Q363392
  office  LBN | president | GOV | 2016-10-31 | 2022-10-30
  office  LBN | prime minister | GOV | 1988-09-23 | 1990-10-13  # Wikidata

person:nawaf-salam Nawaf Salam
  gender  m
  code    IGOUNO
  office  - | president of the International Court of Justice | IGO JUD | 2024-02-06 | 2025-01-14
  office  LBN | prime minister | GOV | 2025-02-08 | -

person:najib-mikati Najib Mikati
  name    Mikati
  gender  m
  wikidata Q318493
  office  LBN | prime minister | GOV | 2021-09-10 | 2025-02-08
  office  LBN | prime minister | GOV | 2005-04-15 | 2005-07-19  # Wikidata
  office  LBN | prime minister | GOV | 2011-06-13 | 2014-02-15  # Wikidata

person:saad-hariri Saad Hariri
  name    Hariri; Saad al-Hariri
  gender  m
  wikidata Q296771
  office  LBN | prime minister | GOV | 2009-11-09 | 2011-06-13
  office  LBN | prime minister | GOV | 2016-12-18 | 2020-01-21

person:nabih-berri Nabih Berri
  name    Berri
  gender  m
  wikidata Q704220
  office  LBN | speaker | LEG | 1992-10-20 | -

person:bashar-al-assad Bashar al-Assad
  name    Assad; al-Assad; Bashar Assad; Bashar el-Assad
  gender  m
  wikidata Q44329
  office  SYR | president | GOV | 2000-07-17 | 2024-12-08

person:ahmed-al-sharaa Ahmed al-Sharaa
  name    al-Sharaa; Sharaa; Abu Mohammad al-Julani; Abu Mohammed al-Golani; al-Golani; Abu Mohammed al-Jolani; al-Julani; al-Jolani
  gender  m
  office  SYR | leader of Hayat Tahrir al-Sham | REB | 2017-10-01 | 2025-01-29
  office  SYR | president | GOV | 2025-01-29 | -

person:asaad-al-shaibani Asaad al-Shaibani
  name    Asaad al-Shibani; al-Shaibani
  gender  m
  wikidata Q131522602
  office  SYR | foreign minister | GOV | 2024-12-21 | -

person:abu-bakr-al-baghdadi Abu Bakr al-Baghdadi
  name    al-Baghdadi; Baghdadi
  gender  m
  office  - | leader of the Islamic State | IMG REB | 2010-05-16 | 2019-10-27

person:osama-bin-laden Osama bin Laden
  name    bin Laden; Bin Laden; Usama bin Laden
  gender  m
  office  - | leader of al-Qaeda | IMG REB | 1988 | 2011-05-02

person:ayman-al-zawahiri Ayman al-Zawahiri
  name    al-Zawahiri; Zawahiri; al-Zawahri
  gender  m
  office  - | leader of al-Qaeda | IMG REB | 2011-06-16 | 2022-07-31

person:saddam-hussein Saddam Hussein
  name    Saddam
  gender  m
  wikidata Q1316
  office  IRQ | president | GOV | 1979-07-16 | 2003-04-09

person:nouri-al-maliki Nouri al-Maliki
  name    al-Maliki; Maliki; Nuri al-Maliki
  gender  m
  wikidata Q57673
  office  IRQ | prime minister | GOV | 2006-05-20 | 2014-09-08

person:haider-al-abadi Haider al-Abadi
  name    al-Abadi; Abadi
  gender  m
  wikidata Q5639013
  office  IRQ | prime minister | GOV | 2014-09-08 | 2018-10-25

person:adel-abdul-mahdi Adel Abdul Mahdi
  name    Abdul Mahdi; Adil Abdul-Mahdi; Adel Abdul-Mahdi
  gender  m
  wikidata Q357116
  office  IRQ | prime minister | GOV | 2018-10-25 | 2020-05-07
  office  IRQ | finance minister | GOV BUS | 2004-06-02 | 2005-04-06  # Wikidata
  office  IRQ | vice president | GOV | 2005-04-07 | 2011-07-11  # Wikidata

person:mustafa-al-kadhimi Mustafa al-Kadhimi
  name    al-Kadhimi; Kadhimi
  gender  m
  wikidata Q85317569
  office  IRQ | prime minister | GOV | 2020-05-07 | 2022-10-27

person:mohammed-shia-al-sudani Mohammed Shia al-Sudani
  name    al-Sudani; Mohammed al-Sudani
  gender  m
  wikidata Q3700793
  office  IRQ | prime minister | GOV | 2022-10-27 | -

person:moqtada-al-sadr Moqtada al-Sadr
  name    Muqtada al-Sadr; al-Sadr; Moqtada Sadr
  gender  m
  office  IRQ | cleric | OPP REL | 2003 | -

person:masoud-barzani Masoud Barzani
  name    Massoud Barzani
  gender  m
  wikidata Q315927
  office  IRQ | president of Iraqi Kurdistan | GOV | 2005-06-14 | 2017-11-01
  office  IRQ | prime minister | GOV | 2004-04-01 | 2004-04-30  # Wikidata

person:king-salman King Salman
  name    Salman bin Abdulaziz
  gender  m
  wikidata Q4665821
  office  SAU | king | GOV ELI | 2015-01-23 | -

person:mohammed-bin-salman Mohammed bin Salman
  name    Mohammad bin Salman; Muhammad bin Salman; MBS
  gender  m
  wikidata Q6892571
  office  SAU | defence minister | GOV MIL | 2015-01-23 | 2022-09-27
  office  SAU | crown prince | GOV ELI | 2017-06-21 | -
  office  SAU | prime minister | GOV | 2022-09-27 | -

person:faisal-bin-farhan Faisal bin Farhan
  name    Faisal bin Farhan Al Saud; Prince Faisal bin Farhan
  gender  m
  wikidata Q72099398
  office  SAU | foreign minister | GOV | 2019-10-23 | -

person:khalid-bin-salman Khalid bin Salman
  gender  m
  office  SAU | defence minister | GOV MIL | 2022-09-27 | -

person:mohammed-bin-zayed Mohammed bin Zayed
  name    Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; MBZ
  gender  m
  wikidata Q1951896
  office  ARE | president | GOV | 2022-05-14 | -

person:tamim-bin-hamad-al-thani Tamim bin Hamad Al Thani
  name    Tamim bin Hamad; Sheikh Tamim
  gender  m
  wikidata Q1855372
  office  QAT | emir | GOV ELI | 2013-06-25 | -

person:mohammed-bin-abdulrahman-al-thani Mohammed bin Abdulrahman Al Thani
  name    Mohammed bin Abdulrahman
  gender  m
  wikidata Q23020336
  office  QAT | foreign minister | GOV | 2016-01-27 | -
  office  QAT | prime minister | GOV | 2023-03-07 | -

person:majed-al-ansari Majed al-Ansari
  name    al-Ansari
  gender  m
  office  QAT | foreign ministry spokesman | GOV | 2021-10 | -

person:badr-albusaidi Badr Albusaidi
  name    Badr al-Busaidi; Badr bin Hamad Al Busaidi
  gender  m
  office  OMN | foreign minister | GOV | 2020-08-18 | -

person:haitham-bin-tariq Haitham bin Tariq
  gender  m
  office  OMN | sultan | GOV ELI | 2020-01-11 | -

person:abdullah-ii Abdullah II
  name    King Abdullah; King Abdullah II
  gender  m
  office  JOR | king | GOV ELI | 1999-02-07 | -

person:ayman-safadi Ayman Safadi
  name    Safadi
  gender  m
  wikidata Q28336737
  office  JOR | foreign minister | GOV | 2017-01-15 | -
  office  JOR | deputy prime minister | GOV | 2010-12 | 2011-02  # Wikidata

person:abdel-fattah-el-sisi Abdel Fattah el-Sisi
  name    Abdel Fattah al-Sisi; el-Sisi; al-Sisi; Sisi; Abdel-Fattah el-Sissi; el-Sissi
  gender  m
  wikidata Q307871
  office  EGY | defence minister | GOV MIL | 2012-08-12 | 2014-03-26
  office  EGY | president | GOV | 2014-06-08 | -

person:mohamed-morsi Mohamed Morsi
  name    Morsi; Mohammed Morsi; Mohamed Mursi; Mursi
  gender  m
  wikidata Q4631
  office  EGY | president | GOV | 2012-06-30 | 2013-07-03

person:hosni-mubarak Hosni Mubarak
  name    Mubarak
  gender  m
  wikidata Q34105
  office  EGY | president | GOV | 1981-10-14 | 2011-02-11

person:anwar-sadat Anwar Sadat
  name    Sadat
  gender  m
  office  EGY | president | GOV | 1970-10-15 | 1981-10-06

person:sameh-shoukry Sameh Shoukry
  name    Shoukry
  gender  m
  wikidata Q7409268
  office  EGY | foreign minister | GOV | 2014-06-17 | 2024-07-03

person:badr-abdelatty Badr Abdelatty
  name    Abdelatty
  gender  m
  wikidata Q93447756
  office  EGY | foreign minister | GOV | 2024-07-03 | -

person:ali-abdullah-saleh Ali Abdullah Saleh
  gender  m
  wikidata Q483672
  office  YEM | president | GOV | 1990-05-22 | 2012-02-27

person:abd-rabbu-mansour-hadi Abd-Rabbu Mansour Hadi
  name    Abdrabbuh Mansour Hadi; Abed Rabbo Mansour Hadi
  gender  m
  wikidata Q57480
  office  YEM | president | GOV | 2012-02-27 | 2022-04-07
  office  YEM | vice president | GOV | 1994-10-03 | 2012-02-25  # Wikidata

person:rashad-al-alimi Rashad al-Alimi
  name    al-Alimi
  gender  m
  wikidata Q12213376
  office  YEM | president | GOV | 2022-04-07 | -
  office  YEM | interior minister | GOV COP | 2001-04-04 | 2008-05-19  # Wikidata

person:abdul-malik-al-houthi Abdul-Malik al-Houthi
  name    Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi
  gender  m
  office  YEM | leader of the Houthis | REB | 2004-09 | -

person:recep-tayyip-erdogan Recep Tayyip Erdogan
  name    Recep Tayyip Erdoğan; Erdogan; Erdoğan; Tayyip Erdogan
  gender  m
  wikidata Q39259
  office  TUR | prime minister | GOV | 2003-03-14 | 2014-08-28
  office  TUR | president | GOV | 2014-08-28 | -

person:hakan-fidan Hakan Fidan
  name    Fidan
  gender  m
  wikidata Q6087480
  office  TUR | intelligence chief | SPY | 2010-05-27 | 2023-06-03
  office  TUR | foreign minister | GOV | 2023-06-03 | -

person:mevlut-cavusoglu Mevlut Cavusoglu
  name    Mevlüt Çavuşoğlu; Cavusoglu; Çavuşoğlu
  gender  m
  wikidata Q249206
  office  TUR | foreign minister | GOV | 2015-11-24 | 2023-06-03

person:yasar-guler Yasar Guler
  name    Yaşar Güler
  gender  m
  wikidata Q19636157
  office  TUR | defence minister | GOV MIL | 2023-06-03 | -
  office  TUR | army chief | MIL | 2018-07-10 | 2023-06-03  # Wikidata

person:hulusi-akar Hulusi Akar
  name    Akar
  gender  m
  wikidata Q17045790
  office  TUR | defence minister | GOV MIL | 2018-07-10 | 2023-06-03
  office  TUR | army chief | MIL | 2015-08-18 | 2018-07-09  # Wikidata

person:ekrem-imamoglu Ekrem Imamoglu
  name    Ekrem İmamoğlu; Imamoglu; İmamoğlu
  gender  m
  office  TUR | mayor | OPP GOV | 2019-06-27 | 2025-03-23

person:fethullah-gulen Fethullah Gulen
  name    Fethullah Gülen
  gender  m
  office  TUR | cleric | OPP REL | 1999 | 2024-10-20

person:abdullah-ocalan Abdullah Ocalan
  name    Abdullah Öcalan; Ocalan; Öcalan
  gender  m
  office  TUR | leader of the Kurdistan Workers' Party | REB | 1978-11-27 | -

person:jamal-khashoggi Jamal Khashoggi
  name    Khashoggi
  gender  m
  office  SAU | journalist | JRN | 1985 | 2018-10-02

# South and Central Asia

person:narendra-modi Narendra Modi
  name    Modi
  gender  m
  wikidata Q1058
  office  IND | prime minister | GOV | 2014-05-26 | -

person:manmohan-singh Manmohan Singh
  gender  m
  wikidata Q41914
  office  IND | prime minister | GOV | 2004-05-22 | 2014-05-26

person:atal-bihari-vajpayee Atal Bihari Vajpayee
  name    Vajpayee
  gender  m
  wikidata Q233289
  office  IND | prime minister | GOV | 1998-03-19 | 2004-05-22
  office  IND | prime minister | GOV | 1996-05-16 | 1996-06-01  # Wikidata

person:droupadi-murmu Droupadi Murmu
  name    Murmu
  gender  f
  wikidata Q19901232
  office  IND | president | GOV | 2022-07-25 | -

person:subrahmanyam-jaishankar Subrahmanyam Jaishankar
  name    Jaishankar; S. Jaishankar
  gender  m
  wikidata Q16186720
  office  IND | foreign minister | GOV | 2019-05-30 | -

person:rajnath-singh Rajnath Singh
  gender  m
  wikidata Q3506475
  office  IND | interior minister | GOV COP | 2014-05-26 | 2019-05-30
  office  IND | defence minister | GOV MIL | 2019-05-31 | -

person:amit-shah Amit Shah
  gender  m
  wikidata Q4746875
  office  IND | interior minister | GOV COP | 2019-05-30 | -

person:ajit-doval Ajit Doval
  name    Doval
  gender  m
  office  IND | national security adviser | GOV | 2014-05-30 | -

person:rahul-gandhi Rahul Gandhi
  gender  m
  office  IND | opposition leader | OPP | 2024-06-09 | -

person:indira-gandhi Indira Gandhi
  gender  f
  office  IND | prime minister | GOV | 1966-01-24 | 1977-03-24
  office  IND | prime minister | GOV | 1980-01-14 | 1984-10-31

person:shehbaz-sharif Shehbaz Sharif
  name    Shahbaz Sharif
  gender  m
  wikidata Q2096387
  office  PAK | prime minister | GOV | 2022-04-11 | 2023-08-14
  office  PAK | prime minister | GOV | 2024-03-04 | -

person:nawaz-sharif Nawaz Sharif
  gender  m
  wikidata Q134068
  office  PAK | prime minister | GOV | 2013-06-05 | 2017-07-28
  office  PAK | prime minister | GOV | 1990-11-06 | 1993-04-18  # Wikidata
  office  PAK | prime minister | GOV | 1997-02-17 | 1999-10-12  # Wikidata

person:imran-khan Imran Khan
  gender  m
  wikidata Q155164
  office  PAK | prime minister | GOV | 2018-08-18 | 2022-04-10

person:asif-ali-zardari Asif Ali Zardari
  name    Zardari
  gender  m
  wikidata Q57373
  office  PAK | president | GOV | 2008-09-09 | 2013-09-09
  office  PAK | president | GOV | 2024-03-10 | -

person:pervez-musharraf Pervez Musharraf
  name    Musharraf
  gender  m
  wikidata Q40495
  office  PAK | president | GOV | 2001-06-20 | 2008-08-18
  office  PAK | army chief | MIL | 1998-10-06 | 2001-06-20  # Wikidata
  office  PAK | prime minister | GOV | 1999-10-12 | 2001-06-20  # Wikidata

person:benazir-bhutto Benazir Bhutto
  name    Bhutto
  gender  f
  office  PAK | prime minister | GOV | 1988-12-02 | 1990-08-06
  office  PAK | prime minister | GOV | 1993-10-19 | 1996-11-05

person:ishaq-dar Ishaq Dar
  gender  m
  wikidata Q3155254
  office  PAK | foreign minister | GOV | 2024-03-11 | -
  office  PAK | finance minister | GOV BUS | 2008-03-31 | 2008-05-12  # Wikidata
  office  PAK | finance minister | GOV BUS | 2013-06-07 | 2017-07-28  # Wikidata
  office  PAK | finance minister | GOV BUS | 2022-09-28 | 2023-08-10

person:khawaja-asif Khawaja Asif
  name    Khawaja Muhammad Asif
  gender  m
  wikidata Q6401038
  office  PAK | defence minister | GOV MIL | 2022-04-19 | 2023-08-10
  office  PAK | defence minister | GOV MIL | 2024-03-11 | -
  office  PAK | defence minister | GOV MIL | 2013-11-27 | 2017-07-28  # Wikidata
  office  PAK | foreign minister | GOV | 2017-08-04 | 2018-04-26  # Wikidata

person:asim-munir Asim Munir
  gender  m
  wikidata Q4806973
  office  PAK | army chief | MIL | 2022-11-29 | -

person:malala-yousafzai Malala Yousafzai
  name    Malala; Yousafzai
  gender  f
  office  PAK | activist | CVL | 2009 | -

person:sheikh-hasina Sheikh Hasina
  name    Hasina; Sheikh Hasina Wazed
  gender  f
  office  BGD | prime minister | GOV | 2009-01-06 | 2024-08-05

person:khaleda-zia Khaleda Zia
  gender  f
  wikidata Q234814
  office  BGD | prime minister | GOV | 2001-10-10 | 2006-10-29
  office  BGD | prime minister | GOV | 1991-03-20 | 1996-03-30  # Wikidata

person:muhammad-yunus Muhammad Yunus
  name    Mohammad Yunus
  gender  m
  wikidata Q43969
  office  BGD | chief adviser | GOV | 2024-08-08 | -

person:anura-kumara-dissanayake Anura Kumara Dissanayake
  name    Dissanayake
  gender  m
  wikidata Q4777855
  office  LKA | president | GOV | 2024-09-23 | -

person:ranil-wickremesinghe Ranil Wickremesinghe
  name    Wickremesinghe
  gender  m
  wikidata Q983402
  office  LKA | president | GOV | 2022-07-21 | 2024-09-23
  office  LKA | prime minister | GOV | 2001-12-09 | 2004-04-06  # Wikidata
  office  LKA | prime minister | GOV | 2015-01-09 | 2019-11-21  # Wikidata
  office  LKA | finance minister | GOV BUS | 2022-05-12 | 2022-07-15  # Wikidata

person:gotabaya-rajapaksa Gotabaya Rajapaksa
  gender  m
  wikidata Q1538702
  office  LKA | president | GOV | 2019-11-18 | 2022-07-14

person:mahinda-rajapaksa Mahinda Rajapaksa
  gender  m
  wikidata Q57338
  office  LKA | president | GOV | 2005-11-19 | 2015-01-09
  office  LKA | prime minister | GOV | 2019-11-21 | 2022-05-09
  office  LKA | prime minister | GOV | 2004-04-06 | 2005-11-19  # Wikidata
  office  LKA | prime minister | GOV | 2018-10-26 | 2018-11-14  # Wikidata

person:k-p-sharma-oli K.P. Sharma Oli
  name    KP Sharma Oli; Khadga Prasad Oli
  gender  m
  wikidata Q3195923
  office  NPL | prime minister | GOV | 2018-02-15 | 2021-07-13
  office  NPL | prime minister | GOV | 2024-07-15 | 2025-09-09
  office  NPL | foreign minister | GOV | 2006 | 2007  # Wikidata
  office  NPL | prime minister | GOV | 2015-10-12 | 2016-08-04  # Wikidata

person:mohamed-muizzu Mohamed Muizzu
  name    Muizzu
  gender  m
  wikidata Q116293030
  office  MDV | president | GOV | 2023-11-17 | -

person:hamid-karzai Hamid Karzai
  name    Karzai
  gender  m
  wikidata Q43944
  office  AFG | president | GOV | 2001-12-22 | 2014-09-29

person:ashraf-ghani Ashraf Ghani
  name    Ghani
  gender  m
  wikidata Q172388
  office  AFG | president | GOV | 2014-09-29 | 2021-08-15
  office  AFG | finance minister | GOV BUS | 2002-06-02 | 2004-12-14  # Wikidata

person:hibatullah-akhundzada Hibatullah Akhundzada
  name    Akhundzada; Haibatullah Akhundzada
  gender  m
  wikidata Q24237654
  office  AFG | supreme leader | GOV REB | 2016-05-25 | -

person:amir-khan-muttaqi Amir Khan Muttaqi
  name    Muttaqi
  gender  m
  wikidata Q60499905
  office  AFG | foreign minister | GOV | 2021-09-07 | -

person:abdul-ghani-baradar Abdul Ghani Baradar
  name    Baradar; Mullah Baradar
  gender  m
  wikidata Q317219
  office  AFG | deputy prime minister | GOV | 2021-09-07 | -

person:zabihullah-mujahid Zabihullah Mujahid
  gender  m
  office  AFG | spokesman of the Taliban | REB GOV | 2007 | -

# East and South-East Asia

person:xi-jinping Xi Jinping
  name    Xi; President Xi
  gender  m
  wikidata Q15031
  office  CHN | president | GOV | 2013-03-14 | -
  office  CHN | vice president | GOV | 2008-03-15 | 2013-03-14  # Wikidata

person:hu-jintao Hu Jintao
  gender  m
  wikidata Q15029
  office  CHN | president | GOV | 2003-03-15 | 2013-03-14
  office  CHN | vice president | GOV | 1998-03-15 | 2003-03-15  # Wikidata

person:jiang-zemin Jiang Zemin
  gender  m
  wikidata Q16597
  office  CHN | president | GOV | 1993-03-27 | 2003-03-15

person:deng-xiaoping Deng Xiaoping
  gender  m
  office  CHN | leader | GOV ELI | 1978-12-22 | 1989-11-09

person:mao-zedong Mao Zedong
  name    Mao Tse-tung
  gender  m
  office  CHN | leader | GOV ELI | 1949-10-01 | 1976-09-09

person:li-qiang Li Qiang
  gender  m
  wikidata Q4414390
  office  CHN | prime minister | GOV | 2023-03-11 | -

person:li-keqiang Li Keqiang
  gender  m
  wikidata Q18111
  office  CHN | prime minister | GOV | 2013-03-15 | 2023-03-11
  office  CHN | deputy prime minister | GOV | 2008-03-17 | 2013-03-15  # Wikidata

person:wen-jiabao Wen Jiabao
  gender  m
  wikidata Q16628
  office  CHN | prime minister | GOV | 2003-03-16 | 2013-03-15
  office  CHN | deputy prime minister | GOV | 1998-03-18 | 2003-03-16  # Wikidata

person:wang-yi Wang Yi
  gender  m
  wikidata Q701801
  office  CHN | foreign minister | GOV | 2013-03-16 | 2022-12-30
  office  CHN | foreign minister | GOV | 2023-07-25 | -

person:qin-gang Qin Gang
  gender  m
  wikidata Q7216297
  office  CHN | foreign minister | GOV | 2022-12-30 | 2023-07-25

person:dong-jun Dong Jun
  gender  m
  wikidata Q60995154
  office  CHN | defence minister | GOV MIL | 2023-12-29 | -

person:li-shangfu Li Shangfu
  gender  m
  office  CHN | defence minister | GOV MIL | 2023-03-12 | 2023-10-24

person:he-lifeng He Lifeng
  gender  m
  wikidata Q8291839
  office  CHN | deputy prime minister | GOV | 2023-03-12 | -

person:lin-jian Lin Jian
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2024-03-18 | -

person:mao-ning Mao Ning
  gender  f
  office  CHN | foreign ministry spokeswoman | GOV | 2022-09-05 | -

person:guo-jiakun Guo Jiakun
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2025-01-06 | -

person:lai-ching-te Lai Ching-te
  name    William Lai
  gender  m
  wikidata Q3847080
  office  TWN | vice president | GOV | 2020-05-20 | 2024-05-20
  office  TWN | president | GOV | 2024-05-20 | -
  office  TWN | prime minister | GOV | 2017-09-08 | 2019-01-14  # Wikidata

person:tsai-ing-wen Tsai Ing-wen
  name    Tsai
  gender  f
  wikidata Q233984
  office  TWN | president | GOV | 2016-05-20 | 2024-05-20
  office  TWN | deputy prime minister | GOV | 2006-01-25 | 2007-05-21  # Wikidata

person:ma-ying-jeou Ma Ying-jeou
  gender  m
  wikidata Q19216
  office  TWN | president | GOV | 2008-05-20 | 2016-05-20

person:john-lee-ka-chiu John Lee Ka-chiu
  name    John Lee
  gender  m
  office  HKG | chief executive | GOV | 2022-07-01 | -

person:carrie-lam Carrie Lam
  gender  f
  office  HKG | chief executive | GOV | 2017-07-01 | 2022-06-30

person:joshua-wong Joshua Wong
  gender  m
  office  HKG | activist | OPP | 2012 | -

person:kim-jong-un Kim Jong Un
  name    Kim Jong-un
  gender  m
  wikidata Q56226
  office  PRK | leader | GOV ELI | 2011-12-17 | -

person:kim-jong-il Kim Jong Il
  name    Kim Jong-il
  gender  m
  wikidata Q10665
  office  PRK | leader | GOV ELI | 1994-07-08 | 2011-12-17
  office  PRK | supreme leader | GOV ELI | 1994-07-08 | 2011-12-17  # Wikidata

person:kim-il-sung Kim Il Sung
  name    Kim Il-sung
  gender  m
  office  PRK | leader | GOV ELI | 1948-09-09 | 1994-07-08
  office  PRK | president | GOV | 1972-12-28 | 1994-07-08  # CountryInfo

person:kim-yo-jong Kim Yo Jong
  name    Kim Yo-jong
  gender  f
  office  PRK | official | GOV PTY | 2014 | -

person:choe-son-hui Choe Son Hui
  name    Choe Son-hui
  gender  f
  wikidata Q30436217
  office  PRK | foreign minister | GOV | 2022-06-11 | -

person:lee-jae-myung Lee Jae Myung
  name    Lee Jae-myung
  gender  m
  office  KOR | president | GOV | 2025-06-04 | -

person:yoon-suk-yeol Yoon Suk Yeol
  name    Yoon Suk-yeol; Yoon
  gender  m
  wikidata Q16090635
  office  KOR | president | GOV | 2022-05-10 | 2025-04-04

person:moon-jae-in Moon Jae-in
  name    Moon Jae In
  gender  m
  wikidata Q21001
  office  KOR | president | GOV | 2017-05-10 | 2022-05-09

person:park-geun-hye Park Geun-hye
  name    Park Geun Hye
  gender  f
  wikidata Q138048
  office  KOR | president | GOV | 2013-02-25 | 2017-03-10

person:cho-tae-yul Cho Tae-yul
  name    Cho Tae-yeol
  gender  m
  wikidata Q12617124
  office  KOR | foreign minister | GOV | 2024-01-12 | 2025-07

person:cho-hyun Cho Hyun
  gender  m
  office  KOR | foreign minister | GOV | 2025-07-21 | -

person:ahn-gyu-back Ahn Gyu-back
  name    Ahn Gyu Back
  gender  m
  office  KOR | defence minister | GOV MIL | 2025-07-25 | -

person:shigeru-ishiba Shigeru Ishiba
  name    Ishiba
  gender  m
  wikidata Q1335527
  office  JPN | prime minister | GOV | 2024-10-01 | 2025-10-21
  office  JPN | defence minister | GOV MIL | 2007-09-26 | 2008-08-02  # Wikidata

person:sanae-takaichi Sanae Takaichi
  name    Takaichi
  gender  f
  wikidata Q1705028
  office  JPN | prime minister | GOV | 2025-10-21 | -

person:fumio-kishida Fumio Kishida
  name    Kishida
  gender  m
  wikidata Q359480
  office  JPN | foreign minister | GOV | 2012-12-26 | 2017-08-03
  office  JPN | prime minister | GOV | 2021-10-04 | 2024-10-01
  office  JPN | defence minister | GOV MIL | 2017-07-28 | 2017-08-03  # Wikidata

person:yoshihide-suga Yoshihide Suga
  name    Suga
  gender  m
  wikidata Q122465
  office  JPN | prime minister | GOV | 2020-09-16 | 2021-10-04

person:shinzo-abe Shinzo Abe
  name    Abe
  gender  m
  wikidata Q132345
  office  JPN | prime minister | GOV | 2006-09-26 | 2007-09-26
  office  JPN | prime minister | GOV | 2012-12-26 | 2020-09-16

person:junichiro-koizumi Junichiro Koizumi
  gender  m
  wikidata Q130852
  office  JPN | prime minister | GOV | 2001-04-26 | 2006-09-26

person:takeshi-iwaya Takeshi Iwaya
  name    Iwaya
  gender  m
  wikidata Q1654639
  office  JPN | defence minister | GOV MIL | 2018-10-02 | 2019-09-11
  office  JPN | foreign minister | GOV | 2024-10-01 | 2025-10-21

person:naruhito Naruhito
  name    Emperor Naruhito
  gender  m
  office  JPN | emperor | GOV ELI | 2019-05-01 | -

person:aung-san-suu-kyi Aung San Suu Kyi
  name    Suu Kyi
  gender  f
  wikidata Q36740
  office  MMR | leader | GOV OPP | 2016-04-06 | 2021-02-01

person:min-aung-hlaing Min Aung Hlaing
  name    Senior General Min Aung Hlaing
  gender  m
  wikidata Q3462649
  office  MMR | army chief | MIL | 2011-03-30 | -
  office  MMR | junta leader | GOV MIL | 2021-02-01 | 2026-04-10
  office  MMR | president | GOV | 2026-04-10 | -
  office  MMR | prime minister | GOV | 2024-07-22 | 2026-04-10  # Wikidata

person:prabowo-subianto Prabowo Subianto
  name    Prabowo
  gender  m
  wikidata Q2107268
  office  IDN | defence minister | GOV MIL | 2019-10-23 | 2024-10-20
  office  IDN | president | GOV | 2024-10-20 | -

person:joko-widodo Joko Widodo
  name    Jokowi; Widodo
  gender  m
  wikidata Q3318231
  office  IDN | president | GOV | 2014-10-20 | 2024-10-20

person:retno-marsudi Retno Marsudi
  name    Marsudi
  gender  f
  wikidata Q18342668
  office  IDN | foreign minister | GOV | 2014-10-27 | 2024-10-20

person:sugiono Sugiono
  gender  m
  office  IDN | foreign minister | GOV | 2024-10-21 | -

person:suharto Suharto
  gender  m
  office  IDN | president | GOV | 1967-03-12 | 1998-05-21

person:ferdinand-marcos-jr Ferdinand Marcos Jr.
  name    Bongbong Marcos; Ferdinand Marcos Jr
  gender  m
  wikidata Q983324
  office  PHL | president | GOV | 2022-06-30 | -

person:rodrigo-duterte Rodrigo Duterte
  name    Duterte
  gender  m
  wikidata Q457786
  office  PHL | president | GOV | 2016-06-30 | 2022-06-30

person:sara-duterte Sara Duterte
  gender  f
  wikidata Q1491004
  office  PHL | vice president | GOV | 2022-06-30 | -

person:ferdinand-marcos Ferdinand Marcos
  gender  m
  office  PHL | president | GOV | 1965-12-30 | 1986-02-25

person:anwar-ibrahim Anwar Ibrahim
  gender  m
  wikidata Q299574
  office  MYS | prime minister | GOV | 2022-11-24 | -

person:mahathir-mohamad Mahathir Mohamad
  name    Mahathir
  gender  m
  wikidata Q181383
  office  MYS | prime minister | GOV | 1981-07-16 | 2003-10-31
  office  MYS | prime minister | GOV | 2018-05-10 | 2020-02-24

person:najib-razak Najib Razak
  gender  m
  wikidata Q57675
  office  MYS | prime minister | GOV | 2009-04-03 | 2018-05-09
  office  MYS | defence minister | GOV MIL | 1999-12-15 | 2008-03-18  # Wikidata
  office  MYS | deputy prime minister | GOV | 2008-01-07 | 2009-04-03  # Wikidata

person:lawrence-wong Lawrence Wong
  gender  m
  wikidata Q6504758
  office  SGP | prime minister | GOV | 2024-05-15 | -

person:lee-hsien-loong Lee Hsien Loong
  gender  m
  wikidata Q57643
  office  SGP | prime minister | GOV | 2004-08-12 | 2024-05-15
  office  SGP | deputy prime minister | GOV | 1990-11-28 | 2004-08-12  # Wikidata
  office  SGP | finance minister | GOV BUS | 2001-11-10 | 2004-08-12  # Wikidata

person:anutin-charnvirakul Anutin Charnvirakul
  name    Anutin
  gender  m
  wikidata Q16139757
  office  THA | prime minister | GOV | 2025-09-07 | -
  office  THA | interior minister | GOV COP | 2024-09-03 | 2025-09-07  # Wikidata
  office  THA | interior minister | GOV COP | 2023-09-01 | 2025-06-20

person:paetongtarn-shinawatra Paetongtarn Shinawatra
  name    Paetongtarn
  gender  f
  wikidata Q13026319
  office  THA | prime minister | GOV | 2024-08-18 | 2025-08-29

person:srettha-thavisin Srettha Thavisin
  name    Srettha
  gender  m
  office  THA | prime minister | GOV | 2023-09-05 | 2024-08-14

person:prayut-chan-o-cha Prayut Chan-o-cha
  name    Prayuth Chan-ocha; Prayut; Prayuth
  gender  m
  office  THA | prime minister | GOV | 2014-08-24 | 2023-09-05

person:thaksin-shinawatra Thaksin Shinawatra
  name    Thaksin
  gender  m
  office  THA | prime minister | GOV | 2001-02-09 | 2006-09-19

person:yingluck-shinawatra Yingluck Shinawatra
  name    Yingluck
  gender  f
  office  THA | prime minister | GOV | 2011-08-05 | 2014-05-07

person:maha-vajiralongkorn Maha Vajiralongkorn
  name    Vajiralongkorn
  gender  m
  office  THA | king | GOV ELI | 2016-10-13 | -

person:hun-manet Hun Manet
  gender  m
  wikidata Q13024351
  office  KHM | prime minister | GOV | 2023-08-22 | -

person:hun-sen Hun Sen
  gender  m
  wikidata Q57788
  office  KHM | prime minister | GOV | 1985-01-14 | 2023-08-22

person:norodom-sihamoni Norodom Sihamoni
  name    Sihamoni
  gender  m
  wikidata Q57319
  office  KHM | king | GOV ELI | 2004-10-29 | -

person:to-lam To Lam
  name    Tô Lâm
  gender  m
  wikidata Q10831196
  office  VNM | party leader | PTY GOV | 2024-08-03 | -
  office  VNM | president | GOV | 2024-05-22 | 2024-10-21
  office  VNM | president | GOV | 2026-04-07 | -
  office  VNM | interior minister | GOV COP | 2016-04-09 | 2024-05-22  # Wikidata

person:nguyen-phu-trong Nguyen Phu Trong
  gender  m
  wikidata Q318458
  office  VNM | party leader | PTY GOV | 2011-01-19 | 2024-07-19
  office  VNM | speaker | LEG | 2006-06-26 | 2011-07-23  # Wikidata
  office  VNM | president | GOV | 2018-10-23 | 2021-04-05  # Wikidata

person:le-minh-hung Le Minh Hung
  name    Lê Minh Hưng
  gender  m
  wikidata Q24254499
  office  VNM | prime minister | GOV | 2026-04-07 | -
  office  VNM | central bank governor | GOV BUS | 2016-04-09 | 2020-11-11  # Wikidata

person:pham-minh-chinh Pham Minh Chinh
  name    Phạm Minh Chính
  gender  m
  wikidata Q10806940
  office  VNM | prime minister | GOV | 2021-04-05 | 2026-04-07

person:sonexay-siphandone Sonexay Siphandone
  name    Siphandone
  gender  m
  wikidata Q104914585
  office  LAO | prime minister | GOV | 2022-12-30 | -
  office  LAO | deputy prime minister | GOV | 2016-04-20 | 2022-12-30  # Wikidata

person:thongloun-sisoulith Thongloun Sisoulith
  name    Thongloun
  gender  m
  wikidata Q58323
  office  LAO | president | GOV | 2021-03-22 | -
  office  LAO | deputy prime minister | GOV | 2001-03-27 | 2016-04-20  # Wikidata
  office  LAO | foreign minister | GOV | 2006-06-08 | 2016-04-20  # Wikidata
  office  LAO | prime minister | GOV | 2016-04-20 | 2021-03-22  # Wikidata

person:hassanal-bolkiah Hassanal Bolkiah
  name    Bolkiah
  gender  m
  wikidata Q57327
  office  BRN | sultan | GOV ELI | 1967-10-05 | -

person:jose-ramos-horta Jose Ramos-Horta
  name    José Ramos-Horta; Ramos-Horta
  gender  m
  wikidata Q11665
  office  TLS | president | GOV | 2022-05-20 | -
  office  TLS | foreign minister | GOV | 2000-07-12 | 2001-03-31  # Wikidata
  office  TLS | foreign minister | GOV | 2001-07-15 | 2006-07-10  # Wikidata
  office  TLS | prime minister | GOV | 2006-06-26 | 2007-05-19  # Wikidata
  office  TLS | president | GOV | 2007-05-20 | 2012-05-20  # Wikidata

person:xanana-gusmao Xanana Gusmao
  name    Xanana Gusmão; Gusmao; Gusmão
  gender  m
  wikidata Q11509
  office  TLS | prime minister | GOV | 2023-07-01 | -
  office  TLS | president | GOV | 2002-05-20 | 2007-05-20  # Wikidata
  office  TLS | prime minister | GOV | 2002-05-20 | 2007-05-20  # Wikidata
  office  TLS | prime minister | GOV | 2007-08-08 | 2015-02-16  # Wikidata

person:anthony-albanese Anthony Albanese
  name    Albanese
  gender  m
  wikidata Q335697
  office  AUS | prime minister | GOV | 2022-05-23 | -
  office  AUS | deputy prime minister | GOV | 2013-06-27 | 2013-09-18  # Wikidata

person:scott-morrison Scott Morrison
  gender  m
  wikidata Q7436908
  office  AUS | prime minister | GOV | 2018-08-24 | 2022-05-23

person:malcolm-turnbull Malcolm Turnbull
  name    Turnbull
  gender  m
  wikidata Q927550
  office  AUS | prime minister | GOV | 2015-09-15 | 2018-08-24

person:penny-wong Penny Wong
  gender  f
  wikidata Q456759
  office  AUS | foreign minister | GOV | 2022-05-23 | -
  office  AUS | finance minister | GOV BUS | 2010-09-14 | 2013-09-18  # Wikidata

person:richard-marles Richard Marles
  name    Marles
  gender  m
  wikidata Q7327642
  office  AUS | defence minister | GOV MIL | 2022-06-01 | -

person:jacinda-ardern Jacinda Ardern
  name    Ardern
  gender  f
  wikidata Q3606816
  office  NZL | prime minister | GOV | 2017-10-26 | 2023-01-25

person:christopher-luxon Christopher Luxon
  name    Luxon
  gender  m
  wikidata Q74370310
  office  NZL | prime minister | GOV | 2023-11-27 | -

person:winston-peters Winston Peters
  gender  m
  wikidata Q1396178
  office  NZL | foreign minister | GOV | 2005-10-19 | 2008-08-29
  office  NZL | foreign minister | GOV | 2017-10-26 | 2020-11-06
  office  NZL | foreign minister | GOV | 2023-11-27 | -

person:james-marape James Marape
  name    Marape
  gender  m
  wikidata Q6138903
  office  PNG | prime minister | GOV | 2019-05-30 | -
  office  PNG | finance minister | GOV BUS | 2012-08 | 2019-04-11  # Wikidata

person:sitiveni-rabuka Sitiveni Rabuka
  name    Rabuka
  gender  m
  wikidata Q981549
  office  FJI | prime minister | GOV | 2022-12-24 | -

person:julian-assange Julian Assange
  name    Assange
  gender  m
  office  AUS | whistleblower | CVL | 2006 | -

person:liu-xiaobo Liu Xiaobo
  gender  m
  office  CHN | dissident | OPP | 1989 | 2017-07-13

person:bo-xilai Bo Xilai
  gender  m
  wikidata Q21822
  office  CHN | party leader | PTY GOV | 2007-11-30 | 2012-03-15

person:gloria-macapagal-arroyo Gloria Macapagal Arroyo
  name    Gloria Arroyo; Gloria Macapagal-Arroyo
  gender  f
  wikidata Q123665
  office  PHL | president | GOV | 2001-01-20 | 2010-06-30
  office  PHL | vice president | GOV | 1998-06-30 | 2001-01-20  # Wikidata

person:benigno-aquino-iii Benigno Aquino III
  name    Benigno Aquino; Noynoy Aquino
  gender  m
  wikidata Q1464
  office  PHL | president | GOV | 2010-06-30 | 2016-06-30

person:dalai-lama Dalai Lama
  name    Tenzin Gyatso
  gender  m
  office  CHN | leader | REL OPP | 1940-02-22 | -

# Europe

person:emmanuel-macron Emmanuel Macron
  name    Macron
  gender  m
  wikidata Q3052772
  office  FRA | president | GOV | 2017-05-14 | -
  office  FRA | finance minister | GOV BUS | 2014-08-26 | 2016-08-30  # Wikidata

person:francois-hollande Francois Hollande
  name    François Hollande; Hollande
  gender  m
  wikidata Q157
  office  FRA | president | GOV | 2012-05-15 | 2017-05-14

person:nicolas-sarkozy Nicolas Sarkozy
  name    Sarkozy
  gender  m
  wikidata Q329
  office  FRA | president | GOV | 2007-05-16 | 2012-05-15
  office  FRA | interior minister | GOV COP | 2002-05-07 | 2004-03-30  # Wikidata
  office  FRA | finance minister | GOV BUS | 2004-03-31 | 2004-11-29  # Wikidata
  office  FRA | interior minister | GOV COP | 2005-06-02 | 2007-03-26  # Wikidata

person:jacques-chirac Jacques Chirac
  name    Chirac
  gender  m
  wikidata Q2105
  office  FRA | president | GOV | 1995-05-17 | 2007-05-16

person:sebastien-lecornu Sebastien Lecornu
  name    Sébastien Lecornu; Lecornu
  gender  m
  wikidata Q20089181
  office  FRA | defence minister | GOV MIL | 2022-05-20 | 2025-09-09
  office  FRA | prime minister | GOV | 2025-09-09 | -

person:francois-bayrou Francois Bayrou
  name    François Bayrou; Bayrou
  gender  m
  wikidata Q12963
  office  FRA | prime minister | GOV | 2024-12-13 | 2025-09-09
  office  FRA | justice minister | GOV JUD | 2017-05-17 | 2017-06-21  # Wikidata

person:jean-noel-barrot Jean-Noel Barrot
  name    Jean-Noël Barrot; Barrot
  gender  m
  wikidata Q30339198
  office  FRA | foreign minister | GOV | 2024-09-21 | -

person:jean-yves-le-drian Jean-Yves Le Drian
  name    Le Drian
  gender  m
  wikidata Q559040
  office  FRA | defence minister | GOV MIL | 2012-05-16 | 2017-05-17
  office  FRA | foreign minister | GOV | 2017-05-17 | 2022-05-20

person:marine-le-pen Marine Le Pen
  name    Le Pen
  gender  f
  office  FRA | party leader | PTY OPP | 2011-01-16 | 2021-09-12

person:friedrich-merz Friedrich Merz
  name    Merz
  gender  m
  office  DEU | chancellor | GOV | 2025-05-06 | -

person:olaf-scholz Olaf Scholz
  name    Scholz
  gender  m
  wikidata Q61053
  office  DEU | finance minister | GOV BUS | 2018-03-14 | 2021-12-08
  office  DEU | chancellor | GOV | 2021-12-08 | 2025-05-06

person:angela-merkel Angela Merkel
  name    Merkel
  gender  f
  office  DEU | chancellor | GOV | 2005-11-22 | 2021-12-08

person:gerhard-schroeder Gerhard Schroeder
  name    Gerhard Schröder
  gender  m
  office  DEU | chancellor | GOV | 1998-10-27 | 2005-11-22

person:helmut-kohl Helmut Kohl
  name    Kohl
  gender  m
  office  DEU | chancellor | GOV | 1982-10-01 | 1998-10-27

person:frank-walter-steinmeier Frank-Walter Steinmeier
  name    Steinmeier
  gender  m
  wikidata Q76658
  office  DEU | foreign minister | GOV | 2013-12-17 | 2017-01-27
  office  DEU | president | GOV | 2017-03-19 | -
  office  DEU | foreign minister | GOV | 2005-12 | 2009-10  # Wikidata

person:johann-wadephul Johann Wadephul
  name    Wadephul
  gender  m
  office  DEU | foreign minister | GOV | 2025-05-06 | -

person:annalena-baerbock Annalena Baerbock
  name    Baerbock
  gender  f
  wikidata Q564328
  code    IGOUNO
  office  DEU | foreign minister | GOV | 2021-12-08 | 2025-05-06
  office  - | president of the United Nations General Assembly | IGO | 2025-09-09 | 2026-09-08

person:heiko-maas Heiko Maas
  name    Maas
  gender  m
  office  DEU | foreign minister | GOV | 2018-03-14 | 2021-12-08

person:boris-pistorius Boris Pistorius
  name    Pistorius
  gender  m
  wikidata Q893758
  office  DEU | defence minister | GOV MIL | 2023-01-19 | -

person:adolf-hitler Adolf Hitler
  name    Hitler
  gender  m
  office  DEU | chancellor | GOV | 1933-01-30 | 1945-04-30

person:andy-burnham Andy Burnham
  name    Burnham
  gender  m
  wikidata Q269909
  office  GBR | mayor | GOV | 2017-05-08 | 2026
  office  GBR | prime minister | GOV | 2026-07-20 | -

person:keir-starmer Keir Starmer
  name    Starmer; Sir Keir Starmer
  gender  m
  wikidata Q6383803
  office  GBR | prime minister | GOV | 2024-07-05 | 2026-07-20

person:rishi-sunak Rishi Sunak
  name    Sunak
  gender  m
  wikidata Q20055561
  office  GBR | prime minister | GOV | 2022-10-25 | 2024-07-05
  office  GBR | finance minister | GOV BUS | 2020-02-13 | 2022-07-05  # Wikidata

person:liz-truss Liz Truss
  name    Truss
  gender  f
  wikidata Q272201
  office  GBR | foreign minister | GOV | 2021-09-15 | 2022-09-06
  office  GBR | prime minister | GOV | 2022-09-06 | 2022-10-25
  office  GBR | justice minister | GOV JUD | 2016-07-14 | 2017-06-11  # Wikidata

person:boris-johnson Boris Johnson
  gender  m
  wikidata Q180589
  office  GBR | foreign minister | GOV | 2016-07-13 | 2018-07-09
  office  GBR | prime minister | GOV | 2019-07-24 | 2022-09-06

person:theresa-may Theresa May
  gender  f
  wikidata Q264766
  office  GBR | prime minister | GOV | 2016-07-13 | 2019-07-24
  office  GBR | interior minister | GOV COP | 2010-05-12 | 2016-07-13  # Wikidata

person:david-cameron David Cameron
  gender  m
  wikidata Q192
  office  GBR | prime minister | GOV | 2010-05-11 | 2016-07-13
  office  GBR | foreign minister | GOV | 2023-11-13 | 2024-07-05

person:gordon-brown Gordon Brown
  gender  m
  wikidata Q10648
  office  GBR | prime minister | GOV | 2007-06-27 | 2010-05-11
  office  GBR | finance minister | GOV BUS | 1997-05-02 | 2007-06-27  # Wikidata

person:tony-blair Tony Blair
  name    Blair
  gender  m
  wikidata Q9545
  office  GBR | prime minister | GOV | 1997-05-02 | 2007-06-27

person:margaret-thatcher Margaret Thatcher
  name    Thatcher
  gender  f
  office  GBR | prime minister | GOV | 1979-05-04 | 1990-11-28

person:winston-churchill Winston Churchill
  name    Churchill
  gender  m
  office  GBR | prime minister | GOV | 1940-05-10 | 1945-07-26
  office  GBR | prime minister | GOV | 1951-10-26 | 1955-04-05

person:david-lammy David Lammy
  name    Lammy
  gender  m
  wikidata Q534727
  office  GBR | foreign minister | GOV | 2024-07-05 | 2025-09-05
  office  GBR | deputy prime minister | GOV | 2025-09-05 | -
  office  GBR | justice minister | GOV JUD | 2025-09-05 | -

person:yvette-cooper Yvette Cooper
  gender  f
  wikidata Q291057
  office  GBR | interior minister | GOV COP | 2024-07-05 | 2025-09-05
  office  GBR | foreign minister | GOV | 2025-09-05 | -

person:john-healey John Healey
  name    Healey
  gender  m
  wikidata Q615077
  office  GBR | defence minister | GOV MIL | 2024-07-05 | -

person:ben-wallace Ben Wallace
  gender  m
  wikidata Q263166
  office  GBR | defence minister | GOV MIL | 2019-07-24 | 2023-08-31

person:charles-iii Charles III
  name    King Charles; King Charles III
  gender  m
  office  GBR | king | GOV ELI | 2022-09-08 | -

person:elizabeth-ii Elizabeth II
  name    Queen Elizabeth; Queen Elizabeth II
  gender  f
  office  GBR | queen | GOV ELI | 1952-02-06 | 2022-09-08

person:giorgia-meloni Giorgia Meloni
  name    Meloni
  gender  f
  wikidata Q451791
  office  ITA | prime minister | GOV | 2022-10-22 | -

person:mario-draghi Mario Draghi
  name    Draghi
  gender  m
  wikidata Q294460
  code    IGOEUREEC
  office  - | president of the European Central Bank | IGO | 2011-11-01 | 2019-10-31
  office  ITA | prime minister | GOV | 2021-02-13 | 2022-10-22
  office  ITA | central bank governor | GOV BUS | 2006-02 | 2011-02  # Wikidata

person:giuseppe-conte Giuseppe Conte
  gender  m
  wikidata Q53844829
  office  ITA | prime minister | GOV | 2018-06-01 | 2021-02-13

person:silvio-berlusconi Silvio Berlusconi
  name    Berlusconi
  gender  m
  wikidata Q11860
  office  ITA | prime minister | GOV | 2001-06-11 | 2006-05-17
  office  ITA | prime minister | GOV | 2008-05-08 | 2011-11-16
  office  ITA | prime minister | GOV | 1994-05-11 | 1995-01-17  # Wikidata

person:sergio-mattarella Sergio Mattarella
  name    Mattarella
  gender  m
  wikidata Q3956186
  office  ITA | president | GOV | 2015-02-03 | -
  office  ITA | defence minister | GOV MIL | 1999-12-22 | 2001-06-11  # Wikidata

person:antonio-tajani Antonio Tajani
  name    Tajani
  gender  m
  wikidata Q440710
  code    IGOEUREEC
  office  - | president of the European Parliament | IGO | 2017-01-17 | 2019-07-03
  office  ITA | foreign minister | GOV | 2022-10-22 | -

person:guido-crosetto Guido Crosetto
  name    Crosetto
  gender  m
  wikidata Q3119423
  office  ITA | defence minister | GOV MIL | 2022-10-22 | -

person:matteo-salvini Matteo Salvini
  name    Salvini
  gender  m
  wikidata Q1055449
  office  ITA | interior minister | GOV COP | 2018-06-01 | 2019-09-05
  office  ITA | deputy prime minister | GOV | 2022-10-22 | -

person:pedro-sanchez Pedro Sanchez
  name    Pedro Sánchez
  gender  m
  wikidata Q6070218
  office  ESP | prime minister | GOV | 2018-06-02 | -

person:mariano-rajoy Mariano Rajoy
  name    Rajoy
  gender  m
  wikidata Q10819
  office  ESP | prime minister | GOV | 2011-12-21 | 2018-06-01
  office  ESP | deputy prime minister | GOV | 2000-04-27 | 2003-09-04  # Wikidata
  office  ESP | interior minister | GOV COP | 2001-02-27 | 2002-07-10  # Wikidata

person:jose-manuel-albares Jose Manuel Albares
  name    José Manuel Albares; Albares
  gender  m
  office  ESP | foreign minister | GOV | 2021-07-12 | -

person:felipe-vi Felipe VI
  name    King Felipe; King Felipe VI
  gender  m
  office  ESP | king | GOV ELI | 2014-06-19 | -

person:carles-puigdemont Carles Puigdemont
  name    Puigdemont
  gender  m
  office  ESP | president of Catalonia | OPP GOV | 2016-01-12 | 2017-10-28

person:luis-montenegro Luis Montenegro
  name    Luís Montenegro
  gender  m
  wikidata Q11764394
  office  PRT | prime minister | GOV | 2024-04-02 | -

person:marcelo-rebelo-de-sousa Marcelo Rebelo de Sousa
  name    Rebelo de Sousa
  gender  m
  wikidata Q6756617
  office  PRT | president | GOV | 2016-03-09 | 2026-03-09

person:bart-de-wever Bart De Wever
  name    De Wever
  gender  m
  office  BEL | prime minister | GOV | 2025-02-03 | -

person:alexander-de-croo Alexander De Croo
  name    De Croo
  gender  m
  wikidata Q476596
  office  BEL | prime minister | GOV | 2020-10-01 | 2025-02-03
  office  BEL | deputy prime minister | GOV | 2012-10-22 | 2020-10-01  # Wikidata
  office  BEL | finance minister | GOV BUS | 2018-12-09 | 2020-10-01  # Wikidata

person:dick-schoof Dick Schoof
  name    Schoof
  gender  m
  wikidata Q22338116
  office  NLD | prime minister | GOV | 2024-07-02 | 2026-02-23

person:mette-frederiksen Mette Frederiksen
  name    Frederiksen
  gender  f
  wikidata Q5015
  office  DNK | prime minister | GOV | 2019-06-27 | -
  office  DNK | justice minister | GOV JUD | 2014-10-10 | 2015-06-28  # Wikidata

person:lars-lokke-rasmussen Lars Lokke Rasmussen
  name    Lars Løkke Rasmussen
  gender  m
  wikidata Q182397
  office  DNK | prime minister | GOV | 2015-06-28 | 2019-06-27
  office  DNK | foreign minister | GOV | 2022-12-15 | -
  office  DNK | interior minister | GOV COP | 2001-11-27 | 2007-11-23  # Wikidata
  office  DNK | finance minister | GOV BUS | 2007-11-23 | 2009-04-07  # Wikidata
  office  DNK | prime minister | GOV | 2009-04-05 | 2011-10-03  # Wikidata

person:ulf-kristersson Ulf Kristersson
  name    Kristersson
  gender  m
  wikidata Q1780398
  office  SWE | prime minister | GOV | 2022-10-18 | -

person:magdalena-andersson Magdalena Andersson
  gender  f
  wikidata Q4935873
  office  SWE | prime minister | GOV | 2021-11-30 | 2022-10-18
  office  SWE | finance minister | GOV BUS | 2014-10-03 | 2021-11-30  # Wikidata

person:jonas-gahr-store Jonas Gahr Store
  name    Jonas Gahr Støre; Gahr Store
  gender  m
  wikidata Q467948
  office  NOR | prime minister | GOV | 2021-10-14 | -
  office  NOR | foreign minister | GOV | 2005-10-17 | 2012-09-21  # Wikidata

person:espen-barth-eide Espen Barth Eide
  gender  m
  wikidata Q267320
  office  NOR | foreign minister | GOV | 2023-10-16 | -
  office  NOR | defence minister | GOV MIL | 2011-11-11 | 2012-09-21  # Wikidata
  office  NOR | foreign minister | GOV | 2012-09-21 | 2013-10-16  # Wikidata

person:alexander-stubb Alexander Stubb
  name    Stubb
  gender  m
  wikidata Q503143
  office  FIN | president | GOV | 2024-03-01 | -
  office  FIN | foreign minister | GOV | 2008-04-04 | 2011-06-22  # Wikidata
  office  FIN | prime minister | GOV | 2014-06-24 | 2015-05-28  # Wikidata
  office  FIN | finance minister | GOV BUS | 2015-05-29 | 2016-06-22  # Wikidata

person:petteri-orpo Petteri Orpo
  name    Orpo
  gender  m
  wikidata Q6029546
  office  FIN | prime minister | GOV | 2023-06-20 | -
  office  FIN | interior minister | GOV COP | 2015-05-29 | 2016-06-22  # Wikidata
  office  FIN | finance minister | GOV BUS | 2016-06-22 | 2019-06-06  # Wikidata

person:sauli-niinisto Sauli Niinisto
  name    Sauli Niinistö; Niinisto; Niinistö
  gender  m
  wikidata Q29207
  office  FIN | president | GOV | 2012-03-01 | 2024-03-01
  office  FIN | deputy prime minister | GOV | 1995-04-13 | 2001-08-30  # Wikidata
  office  FIN | finance minister | GOV BUS | 1999-04-15 | 2003-04-16  # Wikidata
  office  FIN | speaker | LEG | 2007-04-24 | 2011-04-27  # Wikidata

person:sanna-marin Sanna Marin
  gender  f
  wikidata Q16986436
  office  FIN | prime minister | GOV | 2019-12-10 | 2023-06-20

person:elina-valtonen Elina Valtonen
  name    Valtonen
  gender  f
  wikidata Q17382244
  office  FIN | foreign minister | GOV | 2023-06-20 | -

person:donald-tusk Donald Tusk
  name    Tusk
  gender  m
  wikidata Q946
  code    IGOEUREEC
  office  POL | prime minister | GOV | 2007-11-16 | 2014-09-22
  office  - | president of the European Council | IGO | 2014-12-01 | 2019-11-30
  office  POL | prime minister | GOV | 2023-12-13 | -

person:mateusz-morawiecki Mateusz Morawiecki
  name    Morawiecki
  gender  m
  wikidata Q11771436
  office  POL | prime minister | GOV | 2017-12-11 | 2023-11-27
  office  POL | finance minister | GOV BUS | 2016-09-28 | 2017-12-08  # Wikidata

person:andrzej-duda Andrzej Duda
  name    Duda
  gender  m
  wikidata Q9151911
  office  POL | president | GOV | 2015-08-06 | 2025-08-06

person:karol-nawrocki Karol Nawrocki
  name    Nawrocki
  gender  m
  office  POL | president | GOV | 2025-08-06 | -

person:radoslaw-sikorski Radoslaw Sikorski
  name    Radosław Sikorski; Radek Sikorski; Sikorski
  gender  m
  wikidata Q58085
  office  POL | foreign minister | GOV | 2007-11-16 | 2014-09-22
  office  POL | foreign minister | GOV | 2023-12-13 | -
  office  POL | defence minister | GOV MIL | 2005-10-31 | 2007-02-07  # Wikidata

person:lech-walesa Lech Walesa
  name    Lech Wałęsa; Walesa; Wałęsa
  gender  m
  office  POL | president | GOV | 1990-12-22 | 1995-12-23

person:wladyslaw-kosiniak-kamysz Wladyslaw Kosiniak-Kamysz
  name    Władysław Kosiniak-Kamysz; Kosiniak-Kamysz
  gender  m
  wikidata Q1374797
  office  POL | defence minister | GOV MIL | 2023-12-13 | -

person:viktor-orban Viktor Orban
  name    Viktor Orbán; Orban; Orbán
  gender  m
  wikidata Q57641
  office  HUN | prime minister | GOV | 1998-07-06 | 2002-05-27
  office  HUN | prime minister | GOV | 2010-05-29 | 2026-05-12

person:peter-szijjarto Peter Szijjarto
  name    Péter Szijjártó; Szijjarto; Szijjártó
  gender  m
  wikidata Q685293
  office  HUN | foreign minister | GOV | 2014-09-23 | 2026-05-12

person:robert-fico Robert Fico
  name    Fico
  gender  m
  wikidata Q57606
  office  SVK | prime minister | GOV | 2012-04-04 | 2018-03-22
  office  SVK | prime minister | GOV | 2023-10-25 | -
  office  SVK | prime minister | GOV | 2006-07-04 | 2010-07-08  # Wikidata

person:petr-fiala Petr Fiala
  name    Fiala
  gender  m
  wikidata Q3377548
  office  CZE | prime minister | GOV | 2021-12-17 | 2025-12-15

person:petr-pavel Petr Pavel
  gender  m
  wikidata Q2080040
  office  CZE | president | GOV | 2023-03-09 | -

person:andrej-babis Andrej Babis
  name    Andrej Babiš; Babis; Babiš
  gender  m
  wikidata Q10819807
  office  CZE | prime minister | GOV | 2017-12-13 | 2021-12-17
  office  CZE | finance minister | GOV BUS | 2014-01-29 | 2017-05-24  # Wikidata

person:vaclav-havel Vaclav Havel
  name    Václav Havel; Havel
  gender  m
  wikidata Q36233
  office  CZE | president | GOV | 1993-02-02 | 2003-02-02

person:christian-stocker Christian Stocker
  gender  m
  office  AUT | chancellor | GOV | 2025-03-03 | -

person:karl-nehammer Karl Nehammer
  name    Nehammer
  gender  m
  wikidata Q42860944
  office  AUT | chancellor | GOV | 2021-12-06 | 2025-01-10
  office  AUT | interior minister | GOV COP | 2020-01-07 | 2021-12-06  # Wikidata

person:sebastian-kurz Sebastian Kurz
  gender  m
  wikidata Q2262885
  office  AUT | chancellor | GOV | 2020-01-07 | 2021-10-11
  office  AUT | chancellor | GOV | 2017-12-18 | 2019-05-28  # Wikidata

person:alexander-van-der-bellen Alexander Van der Bellen
  name    Van der Bellen
  gender  m
  wikidata Q78869
  office  AUT | president | GOV | 2017-01-26 | -

person:ignazio-cassis Ignazio Cassis
  name    Cassis
  gender  m
  wikidata Q117254
  office  CHE | foreign minister | GOV | 2017-11-01 | -
  office  CHE | vice president | GOV | 2021-01-01 | 2021-12-31  # Wikidata
  office  CHE | president | GOV | 2022-01-01 | 2022-12-31  # Wikidata

person:karin-keller-sutter Karin Keller-Sutter
  name    Keller-Sutter
  gender  f
  wikidata Q115881
  office  CHE | president | GOV | 2025-01-01 | 2025-12-31
  office  CHE | speaker | LEG | 2017-11-27 | 2018-11-26  # Wikidata

person:micheal-martin Micheal Martin
  name    Micheál Martin
  gender  m
  wikidata Q920403
  office  IRL | prime minister | GOV | 2020-06-27 | 2022-12-17
  office  IRL | prime minister | GOV | 2025-01-23 | -
  office  IRL | foreign minister | GOV | 2008-05-07 | 2011-01-18  # Wikidata
  office  IRL | foreign minister | GOV | 2022-12-17 | 2025-01-23

person:leo-varadkar Leo Varadkar
  name    Varadkar
  gender  m
  wikidata Q1728820
  office  IRL | prime minister | GOV | 2017-06-14 | 2020-06-27
  office  IRL | prime minister | GOV | 2022-12-17 | 2024-04-09
  office  IRL | deputy prime minister | GOV | 2020-06-27 | 2023-01  # Wikidata

person:kyriakos-mitsotakis Kyriakos Mitsotakis
  name    Mitsotakis
  gender  m
  wikidata Q552751
  office  GRC | prime minister | GOV | 2019-07-08 | -

person:alexis-tsipras Alexis Tsipras
  name    Tsipras
  gender  m
  wikidata Q312015
  office  GRC | prime minister | GOV | 2015-01-26 | 2019-07-08

person:nikos-christodoulides Nikos Christodoulides
  name    Christodoulides
  gender  m
  wikidata Q48905549
  office  CYP | president | GOV | 2023-02-28 | -
  office  CYP | foreign minister | GOV | 2018-03-01 | 2022-01-11  # Wikidata

person:gitanas-nauseda Gitanas Nauseda
  name    Gitanas Nausėda; Nauseda; Nausėda
  gender  m
  wikidata Q9268379
  office  LTU | president | GOV | 2019-07-12 | -

person:gabrielius-landsbergis Gabrielius Landsbergis
  name    Landsbergis
  gender  m
  wikidata Q17118365
  office  LTU | foreign minister | GOV | 2020-12-11 | 2024-12-12

person:edgars-rinkevics Edgars Rinkevics
  name    Edgars Rinkēvičs; Rinkevics
  gender  m
  wikidata Q3047551
  office  LVA | foreign minister | GOV | 2011-10-25 | 2023-07-08
  office  LVA | president | GOV | 2023-07-08 | -

person:evika-silina Evika Silina
  name    Evika Siliņa; Silina
  gender  f
  wikidata Q61121565
  office  LVA | prime minister | GOV | 2023-09-15 | -

person:kristen-michal Kristen Michal
  name    Michal
  gender  m
  wikidata Q1789192
  office  EST | prime minister | GOV | 2024-07-23 | -
  office  EST | justice minister | GOV JUD | 2011-04-06 | 2012-12-10  # Wikidata
  office  EST | finance minister | GOV BUS | 2015-04-09 | 2016-11-23  # Wikidata

person:alar-karis Alar Karis
  name    Karis
  gender  m
  wikidata Q12358575
  office  EST | president | GOV | 2021-10-11 | -

person:klaus-iohannis Klaus Iohannis
  name    Iohannis
  gender  m
  wikidata Q701484
  office  ROU | president | GOV | 2014-12-21 | 2025-02-12

person:nicusor-dan Nicusor Dan
  name    Nicușor Dan
  gender  m
  office  ROU | president | GOV | 2025-05-26 | -

person:rumen-radev Rumen Radev
  name    Radev
  gender  m
  wikidata Q26257557
  office  BGR | president | GOV | 2017-01-22 | -

person:boyko-borissov Boyko Borissov
  name    Borissov; Boyko Borisov
  gender  m
  wikidata Q57775
  office  BGR | prime minister | GOV | 2009-07-27 | 2013-03-13
  office  BGR | prime minister | GOV | 2014-11-07 | 2021-05-12

person:aleksandar-vucic Aleksandar Vucic
  name    Aleksandar Vučić; Vucic; Vučić
  gender  m
  wikidata Q222031
  office  SRB | prime minister | GOV | 2014-04-27 | 2017-05-31
  office  SRB | president | GOV | 2017-05-31 | -
  office  SRB | defence minister | GOV MIL | 2012-07-27 | 2013-09-02  # Wikidata
  office  SRB | deputy prime minister | GOV | 2012-07-27 | 2014-04-27  # Wikidata

person:slobodan-milosevic Slobodan Milosevic
  name    Slobodan Milošević; Milosevic; Milošević
  gender  m
  office  SRB | president | GOV | 1989-05-08 | 2000-10-07

person:albin-kurti Albin Kurti
  name    Kurti
  gender  m
  office  KOS | prime minister | GOV | 2021-03-22 | -

person:vjosa-osmani Vjosa Osmani
  name    Osmani
  gender  f
  office  KOS | president | GOV | 2021-04-06 | -

person:hashim-thaci Hashim Thaci
  name    Hashim Thaçi; Thaci
  gender  m
  office  KOS | prime minister | GOV | 2008-01-09 | 2014-12-09
  office  KOS | president | GOV | 2016-04-07 | 2020-11-05

person:milorad-dodik Milorad Dodik
  name    Dodik
  gender  m
  wikidata Q335688
  office  BIH | president of Republika Srpska | GOV | 2022-11-15 | 2025-08-18
  office  BIH | president | GOV | 2018-11-20 | 2019-07-20  # Wikidata
  office  BIH | president | GOV | 2020-11-20 | 2021-07-20  # Wikidata

person:radovan-karadzic Radovan Karadzic
  name    Radovan Karadžić; Karadzic; Karadžić
  gender  m
  office  BIH | president of Republika Srpska | PRE | 1992-04-07 | 1996-07-19

person:ratko-mladic Ratko Mladic
  name    Ratko Mladić; Mladic
  gender  m
  office  BIH | commander of the Bosnian Serb army | PRE MIL | 1992-05-12 | 1996-11-08

person:zoran-milanovic Zoran Milanovic
  name    Zoran Milanović; Milanovic
  gender  m
  wikidata Q57687
  office  HRV | prime minister | GOV | 2011-12-23 | 2016-01-22
  office  HRV | president | GOV | 2020-02-18 | -

person:andrej-plenkovic Andrej Plenkovic
  name    Andrej Plenković; Plenkovic
  gender  m
  wikidata Q11685764
  office  HRV | prime minister | GOV | 2016-10-19 | -

person:robert-golob Robert Golob
  name    Golob
  gender  m
  wikidata Q18645045
  office  SVN | prime minister | GOV | 2022-06-01 | -

person:edi-rama Edi Rama
  gender  m
  wikidata Q316901
  office  ALB | prime minister | GOV | 2013-09-11 | -

person:hristijan-mickoski Hristijan Mickoski
  name    Mickoski
  gender  m
  wikidata Q46675558
  office  MKD | prime minister | GOV | 2024-06-23 | -

person:pope-francis Pope Francis
  name    Francis; Jorge Bergoglio
  gender  m
  office  VAT | pope | GOV REL | 2013-03-13 | 2025-04-21

person:pope-leo-xiv Pope Leo XIV
  name    Leo XIV; Pope Leo; Robert Prevost
  gender  m
  office  VAT | pope | GOV REL | 2025-05-08 | -

person:pope-benedict-xvi Pope Benedict XVI
  name    Pope Benedict; Benedict XVI; Joseph Ratzinger
  gender  m
  office  VAT | pope | GOV REL | 2005-04-19 | 2013-02-28

person:pope-john-paul-ii Pope John Paul II
  name    John Paul II
  gender  m
  office  VAT | pope | GOV REL | 1978-10-16 | 2005-04-02

person:pietro-parolin Pietro Parolin
  name    Parolin
  gender  m
  office  VAT | secretary of state | GOV REL | 2013-10-15 | -

person:gerry-adams Gerry Adams
  gender  m
  office  GBR | party leader | PTY | 1983-11-13 | 2018-02-10

person:geert-wilders Geert Wilders
  name    Wilders
  gender  m
  office  NLD | party leader | PTY | 2006-02-22 | -

person:george-papandreou George Papandreou
  name    Papandreou
  gender  m
  office  GRC | prime minister | GOV | 2009-10-06 | 2011-11-11

# Africa

person:cyril-ramaphosa Cyril Ramaphosa
  name    Ramaphosa
  gender  m
  office  ZAF | president | GOV | 2018-02-15 | -

person:jacob-zuma Jacob Zuma
  name    Zuma
  gender  m
  wikidata Q57282
  office  ZAF | president | GOV | 2009-05-09 | 2018-02-14

person:thabo-mbeki Thabo Mbeki
  name    Mbeki
  gender  m
  wikidata Q101547
  office  ZAF | president | GOV | 1999-06-14 | 2008-09-24

person:nelson-mandela Nelson Mandela
  name    Mandela
  gender  m
  office  ZAF | president | GOV | 1994-05-10 | 1999-06-14

person:ronald-lamola Ronald Lamola
  name    Lamola
  gender  m
  wikidata Q1718291
  office  ZAF | foreign minister | GOV | 2024-06-30 | -
  office  ZAF | justice minister | GOV JUD | 2019-05-30 | 2024-06-30  # Wikidata

person:naledi-pandor Naledi Pandor
  name    Pandor
  gender  f
  wikidata Q11043304
  office  ZAF | foreign minister | GOV | 2019-05-30 | 2024-06-30
  office  ZAF | interior minister | GOV COP | 2012-10-04 | 2014-05-25  # Wikidata

person:bola-tinubu Bola Tinubu
  name    Tinubu; Bola Ahmed Tinubu
  gender  m
  wikidata Q3510872
  office  NGA | president | GOV | 2023-05-29 | -

person:muhammadu-buhari Muhammadu Buhari
  name    Buhari
  gender  m
  wikidata Q361567
  office  NGA | president | GOV | 2015-05-29 | 2023-05-29

person:goodluck-jonathan Goodluck Jonathan
  gender  m
  wikidata Q57380
  office  NGA | president | GOV | 2010-05-06 | 2015-05-29
  office  NGA | vice president | GOV | 2007-05-29 | 2010-05-05  # Wikidata

person:olusegun-obasanjo Olusegun Obasanjo
  name    Obasanjo
  gender  m
  wikidata Q202006
  office  NGA | president | GOV | 1999-05-29 | 2007-05-29

person:william-ruto William Ruto
  name    Ruto
  gender  m
  wikidata Q195725
  office  KEN | president | GOV | 2022-09-13 | -
  office  KEN | interior minister | GOV COP | 2002-08-30 | 2002-12  # Wikidata
  office  KEN | vice president | GOV | 2013-04-09 | 2022-09-13  # Wikidata

person:uhuru-kenyatta Uhuru Kenyatta
  name    Kenyatta
  gender  m
  wikidata Q196070
  office  KEN | president | GOV | 2013-04-09 | 2022-09-13

person:raila-odinga Raila Odinga
  name    Odinga
  gender  m
  wikidata Q57657
  office  KEN | prime minister | GOV | 2008-04-17 | 2013-04-09
  office  KEN | opposition leader | OPP | 2013-04-09 | 2025-10-15

person:abiy-ahmed Abiy Ahmed
  name    Abiy
  gender  m
  office  ETH | prime minister | GOV | 2018-04-02 | -

person:isaias-afwerki Isaias Afwerki
  name    Isaias Afewerki; Afwerki
  gender  m
  wikidata Q57348
  office  ERI | president | GOV | 1993-05-24 | -

person:debretsion-gebremichael Debretsion Gebremichael
  name    Debretsion
  gender  m
  office  ETH | leader of the Tigray People's Liberation Front | REB | 2017-11 | -

person:yoweri-museveni Yoweri Museveni
  name    Museveni
  gender  m
  wikidata Q57274
  office  UGA | president | GOV | 1986-01-29 | -

person:bobi-wine Bobi Wine
  name    Robert Kyagulanyi
  gender  m
  office  UGA | opposition leader | OPP | 2019 | -

person:paul-kagame Paul Kagame
  name    Kagame
  gender  m
  wikidata Q1231345
  office  RWA | president | GOV | 2000-04-22 | -
  office  RWA | defence minister | GOV MIL | 1994-07-19 | 2000-04-22  # Wikidata

person:felix-tshisekedi Felix Tshisekedi
  name    Félix Tshisekedi; Tshisekedi
  gender  m
  wikidata Q29032770
  office  COD | president | GOV | 2019-01-24 | -

person:joseph-kabila Joseph Kabila
  name    Kabila
  gender  m
  wikidata Q57416
  office  COD | president | GOV | 2001-01-17 | 2019-01-24

person:denis-sassou-nguesso Denis Sassou Nguesso
  name    Sassou Nguesso
  gender  m
  wikidata Q57418
  office  COG | president | GOV | 1997-10-25 | -
  office  COG | president | GOV | 1979-02-08 | 1992-08-31  # CountryInfo

person:evariste-ndayishimiye Evariste Ndayishimiye
  name    Évariste Ndayishimiye; Ndayishimiye
  gender  m
  wikidata Q27329764
  office  BDI | president | GOV | 2020-06-18 | -

person:samia-suluhu-hassan Samia Suluhu Hassan
  name    Suluhu; President Samia
  gender  f
  office  TZA | president | GOV | 2021-03-19 | -

person:john-magufuli John Magufuli
  name    Magufuli
  gender  m
  wikidata Q5018756
  office  TZA | president | GOV | 2015-11-05 | 2021-03-17

person:hakainde-hichilema Hakainde Hichilema
  name    Hichilema
  gender  m
  wikidata Q717185
  office  ZMB | president | GOV | 2021-08-24 | -

person:emmerson-mnangagwa Emmerson Mnangagwa
  name    Mnangagwa
  gender  m
  wikidata Q510523
  office  ZWE | president | GOV | 2017-11-24 | -
  office  ZWE | justice minister | GOV JUD | 1989 | 2000-07  # Wikidata
  office  ZWE | speaker | LEG | 2000-07-01 | 2005  # Wikidata
  office  ZWE | defence minister | GOV MIL | 2009-02-13 | 2013-09-11  # Wikidata
  office  ZWE | justice minister | GOV JUD | 2013-09-11 | 2017-10-09  # Wikidata
  office  ZWE | vice president | GOV | 2014-12-12 | 2017-11-06  # Wikidata

person:robert-mugabe Robert Mugabe
  name    Mugabe
  gender  m
  wikidata Q10707
  office  ZWE | president | GOV | 1987-12-31 | 2017-11-21

person:filipe-nyusi Filipe Nyusi
  name    Nyusi
  gender  m
  wikidata Q5448556
  office  MOZ | president | GOV | 2015-01-15 | 2025-01-15
  office  MOZ | defence minister | GOV MIL | 2008-03-27 | 2014-03-14  # Wikidata

person:daniel-chapo Daniel Chapo
  name    Chapo
  gender  m
  wikidata Q97058466
  office  MOZ | president | GOV | 2025-01-15 | -

person:joao-lourenco Joao Lourenco
  name    João Lourenço; Lourenco; Lourenço
  gender  m
  wikidata Q28650390
  office  AGO | president | GOV | 2017-09-26 | -
  office  AGO | defence minister | GOV MIL | 2014-04-22 | 2017-09-26  # Wikidata

person:hage-geingob Hage Geingob
  name    Geingob
  gender  m
  office  NAM | president | GOV | 2015-03-21 | 2024-02-04
  office  NAM | prime minister | GOV | 1990-03-21 | 2002-08-28  # CountryInfo

person:netumbo-nandi-ndaitwah Netumbo Nandi-Ndaitwah
  name    Nandi-Ndaitwah
  gender  f
  wikidata Q527020
  office  NAM | president | GOV | 2025-03-21 | -

person:duma-boko Duma Boko
  gender  m
  wikidata Q18618881
  office  BWA | president | GOV | 2024-11-01 | -

person:lazarus-chakwera Lazarus Chakwera
  name    Chakwera
  gender  m
  wikidata Q16202782
  office  MWI | president | GOV | 2020-06-28 | 2025-10-04

person:andry-rajoelina Andry Rajoelina
  name    Rajoelina
  gender  m
  wikidata Q57363
  office  MDG | president | GOV | 2019-01-19 | 2025-10-14
  office  MDG | president | GOV | 2009-03-17 | 2014-01-25  # Wikidata

person:abdel-fattah-al-burhan Abdel Fattah al-Burhan
  name    al-Burhan; Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan
  gender  m
  office  SDN | army chief | MIL GOV | 2019-04-12 | -

person:mohamed-hamdan-dagalo Mohamed Hamdan Dagalo
  name    Hemedti; Dagalo; Hemeti; Mohammed Hamdan Dagalo
  gender  m
  office  SDN | leader of the Rapid Support Forces | PRM | 2013-08 | -

person:abdalla-hamdok Abdalla Hamdok
  name    Hamdok; Abdallah Hamdok
  gender  m
  wikidata Q27654948
  office  SDN | prime minister | GOV | 2019-08-21 | 2021-10-25
  office  SDN | prime minister | GOV | 2021-11-21 | 2022-01-02
  office  SDN | finance minister | GOV BUS | 2018-09-09 | 2018-09-15  # Wikidata

person:omar-al-bashir Omar al-Bashir
  name    al-Bashir; Bashir; Omar Hassan al-Bashir
  gender  m
  wikidata Q57265
  office  SDN | president | GOV | 1989-06-30 | 2019-04-11

person:salva-kiir Salva Kiir
  name    Kiir; Salva Kiir Mayardit
  gender  m
  wikidata Q57315
  office  SSD | president | GOV | 2011-07-09 | -
  office  SSD | vice president | GOV | 2005-07-09 | 2005-07-30  # Wikidata
  office  SDN | vice president | GOV | 2005-08-11 | 2011-07-09  # Wikidata

person:riek-machar Riek Machar
  name    Machar
  gender  m
  wikidata Q444994
  office  SSD | vice president | GOV | 2020-02-22 | -
  office  SSD | vice president | GOV | 2011-07-09 | 2013-07-23  # Wikidata
  office  SSD | vice president | GOV | 2016-04-26 | 2016-07-26  # Wikidata

person:hassan-sheikh-mohamud Hassan Sheikh Mohamud
  gender  m
  wikidata Q319153
  office  SOM | president | GOV | 2012-09-16 | 2017-02-16
  office  SOM | president | GOV | 2022-05-23 | -

person:mohamed-abdullahi-mohamed Mohamed Abdullahi Mohamed
  name    Farmajo; Farmaajo
  gender  m
  office  SOM | president | GOV | 2017-02-16 | 2022-05-23

person:ismail-omar-guelleh Ismail Omar Guelleh
  name    Guelleh; Ismaïl Omar Guelleh
  gender  m
  wikidata Q57390
  office  DJI | president | GOV | 1999-05-08 | -

person:paul-biya Paul Biya
  name    Biya
  gender  m
  wikidata Q57272
  office  CMR | president | GOV | 1982-11-06 | -

person:faustin-archange-touadera Faustin-Archange Touadera
  name    Faustin-Archange Touadéra; Touadera; Touadéra
  gender  m
  wikidata Q57758
  office  CAF | president | GOV | 2016-03-30 | -
  office  CAF | prime minister | GOV | 2008-01-22 | 2013-01-17  # Wikidata

person:idriss-deby Idriss Deby
  name    Idriss Déby; Idriss Deby Itno
  gender  m
  wikidata Q57350
  office  TCD | president | GOV | 1990-12-02 | 2021-04-20

person:mahamat-idriss-deby Mahamat Idriss Deby
  name    Mahamat Idriss Déby; Mahamat Idriss Deby Itno; Mahamat Deby
  gender  m
  office  TCD | president | GOV | 2021-04-20 | -

person:ali-bongo Ali Bongo
  name    Ali Bongo Ondimba
  gender  m
  wikidata Q57521
  office  GAB | president | GOV | 2009-10-16 | 2023-08-30

person:brice-oligui-nguema Brice Oligui Nguema
  name    Oligui Nguema; Oligui; Brice Clotaire Oligui Nguema
  gender  m
  wikidata Q122067521
  office  GAB | president | GOV | 2023-09-04 | -

person:teodoro-obiang Teodoro Obiang
  name    Obiang; Teodoro Obiang Nguema Mbasogo; Teodoro Obiang Nguema
  gender  m
  wikidata Q57385
  office  GNQ | president | GOV | 1979-08-03 | -

person:alassane-ouattara Alassane Ouattara
  name    Ouattara
  gender  m
  wikidata Q57413
  office  CIV | president | GOV | 2010-12-04 | -

person:laurent-gbagbo Laurent Gbagbo
  name    Gbagbo
  gender  m
  wikidata Q179242
  office  CIV | president | GOV | 2000-10-26 | 2011-04-11

person:john-mahama John Mahama
  name    John Dramani Mahama; Mahama
  gender  m
  wikidata Q50678
  office  GHA | president | GOV | 2012-07-24 | 2017-01-07
  office  GHA | president | GOV | 2025-01-07 | -
  office  GHA | vice president | GOV | 2009-01-07 | 2012-07-24  # Wikidata

person:nana-akufo-addo Nana Akufo-Addo
  name    Akufo-Addo
  gender  m
  wikidata Q718601
  office  GHA | president | GOV | 2017-01-07 | 2025-01-07
  office  GHA | foreign minister | GOV | 2003-04-01 | 2007-07-01  # Wikidata

person:faure-gnassingbe Faure Gnassingbe
  name    Faure Gnassingbé; Gnassingbe; Gnassingbé
  gender  m
  wikidata Q4414
  office  TGO | president | GOV | 2005-05-04 | 2025-05-03

person:patrice-talon Patrice Talon
  name    Talon
  gender  m
  wikidata Q16669148
  office  BEN | president | GOV | 2016-04-06 | 2026-05-24

person:macky-sall Macky Sall
  gender  m
  wikidata Q57438
  office  SEN | president | GOV | 2012-04-02 | 2024-04-02
  office  SEN | interior minister | GOV COP | 2003-08-27 | 2004-07-21  # Wikidata
  office  SEN | prime minister | GOV | 2004-04-21 | 2007-06-19  # Wikidata
  office  SEN | speaker | LEG | 2007-06-20 | 2008-11-09  # Wikidata

person:bassirou-diomaye-faye Bassirou Diomaye Faye
  name    Diomaye Faye
  gender  m
  wikidata Q124382437
  office  SEN | president | GOV | 2024-04-02 | -

person:ousmane-sonko Ousmane Sonko
  name    Sonko
  gender  m
  wikidata Q56312650
  office  SEN | prime minister | GOV | 2024-04-02 | -

person:adama-barrow Adama Barrow
  name    Barrow
  gender  m
  wikidata Q27917049
  office  GMB | president | GOV | 2017-01-19 | -

person:yahya-jammeh Yahya Jammeh
  name    Jammeh
  gender  m
  wikidata Q57356
  office  GMB | president | GOV | 1996-11-06 | 2017-01-21

person:umaro-sissoco-embalo Umaro Sissoco Embalo
  name    Umaro Sissoco Embaló; Embalo; Embaló
  gender  m
  wikidata Q16855164
  office  GNB | president | GOV | 2020-02-27 | 2025-11-26
  office  GNB | prime minister | GOV | 2016-11-18 | 2018-01-16  # Wikidata

person:alpha-conde Alpha Conde
  name    Alpha Condé
  gender  m
  wikidata Q4413
  office  GIN | president | GOV | 2010-12-21 | 2021-09-05

person:mamady-doumbouya Mamady Doumbouya
  name    Mamadi Doumbouya; Doumbouya
  gender  m
  wikidata Q108418519
  office  GIN | president | GOV | 2021-10-01 | -

person:julius-maada-bio Julius Maada Bio
  name    Maada Bio
  gender  m
  wikidata Q283829
  office  SLE | president | GOV | 2018-04-04 | -

person:charles-taylor Charles Taylor
  gender  m
  wikidata Q49090
  office  LBR | president | GOV | 1997-08-02 | 2003-08-11

person:joseph-boakai Joseph Boakai
  name    Boakai
  gender  m
  wikidata Q2630483
  office  LBR | president | GOV | 2024-01-22 | -
  office  LBR | vice president | GOV | 2006-01-16 | 2018-01-22  # Wikidata

person:assimi-goita Assimi Goita
  name    Assimi Goïta; Goita; Goïta
  gender  m
  wikidata Q98497406
  office  MLI | president | GOV | 2021-05-24 | -
  office  MLI | vice president | GOV | 2020-09-25 | 2021-05-24  # Wikidata

person:ibrahim-boubacar-keita Ibrahim Boubacar Keita
  name    Ibrahim Boubacar Keïta
  gender  m
  wikidata Q324108
  office  MLI | president | GOV | 2013-09-04 | 2020-08-18
  office  MLI | prime minister | GOV | 1994-02-04 | 2000-02-15  # Wikidata
  office  MLI | speaker | LEG | 2002-09-16 | 2007-09-03  # Wikidata

person:choguel-maiga Choguel Maiga
  name    Choguel Maïga; Choguel Kokalla Maiga
  gender  m
  wikidata Q2964323
  office  MLI | prime minister | GOV | 2021-06-07 | 2024-11-20

person:abdoulaye-diop Abdoulaye Diop
  gender  m
  wikidata Q2821367
  office  MLI | foreign minister | GOV | 2021-06-11 | -
  office  MLI | foreign minister | GOV | 2014 | 2017  # Wikidata

person:ibrahim-traore Ibrahim Traore
  name    Ibrahim Traoré
  gender  m
  wikidata Q114341246
  office  BFA | president | GOV | 2022-09-30 | -

person:blaise-compaore Blaise Compaore
  name    Blaise Compaoré; Compaore; Compaoré
  gender  m
  wikidata Q57324
  office  BFA | president | GOV | 1987-10-15 | 2014-10-31

person:mohamed-bazoum Mohamed Bazoum
  name    Bazoum
  gender  m
  wikidata Q3318398
  office  NER | president | GOV | 2021-04-02 | 2023-07-26
  office  NER | foreign minister | GOV | 2011-04-21 | 2015  # Wikidata

person:abdourahamane-tiani Abdourahamane Tiani
  name    Tiani; Abdourahamane Tchiani; Tchiani
  gender  m
  wikidata Q120965176
  office  NER | president | GOV | 2023-07-28 | -

person:mahamadou-issoufou Mahamadou Issoufou
  name    Issoufou
  gender  m
  wikidata Q57482
  office  NER | president | GOV | 2011-04-07 | 2021-04-02
  office  NER | prime minister | GOV | 1993-04-17 | 1994-09-28  # Wikidata

person:mohamed-ould-ghazouani Mohamed Ould Ghazouani
  name    Ghazouani; Mohamed Ould Cheikh Ghazouani; Mohamed Ould Cheikh El Ghazouani
  gender  m
  wikidata Q12241106
  office  MRT | president | GOV | 2019-08-01 | -

person:mohammed-vi Mohammed VI
  name    King Mohammed VI; King Mohammed
  gender  m
  wikidata Q57553
  office  MAR | king | GOV ELI | 1999-07-23 | -

person:nasser-bourita Nasser Bourita
  name    Bourita
  gender  m
  wikidata Q26036628
  office  MAR | foreign minister | GOV | 2017-04-05 | -

person:abdelmadjid-tebboune Abdelmadjid Tebboune
  name    Tebboune
  gender  m
  wikidata Q2821166
  office  DZA | president | GOV | 2019-12-19 | -
  office  DZA | prime minister | GOV | 2017-05-25 | 2017-08-15  # Wikidata

person:abdelaziz-bouteflika Abdelaziz Bouteflika
  name    Bouteflika
  gender  m
  wikidata Q57308
  office  DZA | president | GOV | 1999-04-27 | 2019-04-02

person:kais-saied Kais Saied
  name    Kaïs Saïed; Saied
  gender  m
  wikidata Q16120878
  office  TUN | president | GOV | 2019-10-23 | -

person:zine-el-abidine-ben-ali Zine El Abidine Ben Ali
  name    Ben Ali; Zine al-Abidine Ben Ali
  gender  m
  wikidata Q204487
  office  TUN | president | GOV | 1987-11-07 | 2011-01-14

person:rached-ghannouchi Rached Ghannouchi
  name    Ghannouchi
  gender  m
  wikidata Q360792
  office  TUN | speaker | LEG | 2019-11-13 | 2021-07-25

person:khalifa-haftar Khalifa Haftar
  name    Haftar; Khalifa Hifter; Hifter
  gender  m
  office  LBY | commander of the Libyan National Army | MIL REB | 2015-03-02 | -

person:abdul-hamid-dbeibah Abdul Hamid Dbeibah
  name    Dbeibah; Abdulhamid Dbeibah; Abdulhamid al-Dbeibah; Dbeibeh
  gender  m
  office  LBY | prime minister | GOV | 2021-03-15 | -

person:fayez-al-sarraj Fayez al-Sarraj
  name    al-Sarraj; Fayez al-Serraj; Sarraj
  gender  m
  wikidata Q21089561
  office  LBY | prime minister | GOV | 2016-03-30 | 2021-03-15

person:muammar-gaddafi Muammar Gaddafi
  name    Gaddafi; Moammar Gadhafi; Gadhafi; Qaddafi; Moamer Kadhafi; Muammar Gadhafi; Muammar Qaddafi
  gender  m
  office  LBY | leader | GOV ELI | 1969-09-01 | 2011-08-23

person:aguila-saleh Aguila Saleh
  name    Aguila Saleh Issa
  gender  m
  office  LBY | speaker | LEG | 2014-08-05 | -

person:brahim-ghali Brahim Ghali
  gender  m
  office  ESH | leader of the Polisario Front | REB PRE | 2016-07-12 | -

# The Americas

person:justin-trudeau Justin Trudeau
  name    Trudeau
  gender  m
  wikidata Q3099714
  office  CAN | prime minister | GOV | 2015-11-04 | 2025-03-14

person:mark-carney Mark Carney
  name    Carney
  gender  m
  office  CAN | prime minister | GOV | 2025-03-14 | -
  office  CAN | central bank governor | GOV BUS | 2008-07 | 2013-06-03  # CountryInfo

person:stephen-harper Stephen Harper
  gender  m
  wikidata Q206
  office  CAN | prime minister | GOV | 2006-02-06 | 2015-11-04

person:melanie-joly Melanie Joly
  name    Mélanie Joly; Joly
  gender  f
  wikidata Q15054353
  office  CAN | foreign minister | GOV | 2021-10-26 | 2025-05-13

person:anita-anand Anita Anand
  gender  f
  wikidata Q67442310
  office  CAN | defence minister | GOV MIL | 2021-10-26 | 2023-07-26
  office  CAN | foreign minister | GOV | 2025-05-13 | -

person:claudia-sheinbaum Claudia Sheinbaum
  name    Sheinbaum
  gender  f
  wikidata Q5771800
  office  MEX | president | GOV | 2024-10-01 | -

person:andres-manuel-lopez-obrador Andres Manuel Lopez Obrador
  name    Andrés Manuel López Obrador; Lopez Obrador; López Obrador; AMLO
  gender  m
  wikidata Q318508
  office  MEX | president | GOV | 2018-12-01 | 2024-09-30

person:enrique-pena-nieto Enrique Pena Nieto
  name    Enrique Peña Nieto; Pena Nieto; Peña Nieto
  gender  m
  wikidata Q296741
  office  MEX | president | GOV | 2012-12-01 | 2018-11-30

person:luiz-inacio-lula-da-silva Luiz Inacio Lula da Silva
  name    Luiz Inácio Lula da Silva; Lula; Lula da Silva
  gender  m
  wikidata Q37181
  office  BRA | president | GOV | 2003-01-01 | 2010-12-31
  office  BRA | president | GOV | 2023-01-01 | -

person:jair-bolsonaro Jair Bolsonaro
  name    Bolsonaro
  gender  m
  wikidata Q10304982
  office  BRA | president | GOV | 2019-01-01 | 2022-12-31

person:dilma-rousseff Dilma Rousseff
  name    Rousseff
  gender  f
  wikidata Q40722
  office  BRA | president | GOV | 2011-01-01 | 2016-08-31

person:michel-temer Michel Temer
  name    Temer
  gender  m
  wikidata Q463533
  office  BRA | president | GOV | 2016-08-31 | 2018-12-31
  office  BRA | vice president | GOV | 2011-01-01 | 2016-08-31  # Wikidata

person:mauro-vieira Mauro Vieira
  gender  m
  wikidata Q18708068
  office  BRA | foreign minister | GOV | 2023-01-01 | -

person:javier-milei Javier Milei
  name    Milei
  gender  m
  wikidata Q52395487
  office  ARG | president | GOV | 2023-12-10 | -

person:alberto-fernandez Alberto Fernandez
  name    Alberto Fernández
  gender  m
  wikidata Q2642828
  office  ARG | president | GOV | 2019-12-10 | 2023-12-10

person:mauricio-macri Mauricio Macri
  name    Macri
  gender  m
  wikidata Q561837
  office  ARG | president | GOV | 2015-12-10 | 2019-12-10

person:cristina-fernandez-de-kirchner Cristina Fernandez de Kirchner
  name    Cristina Fernández de Kirchner; Kirchner; Cristina Kirchner
  gender  f
  wikidata Q40649
  office  ARG | president | GOV | 2007-12-10 | 2015-12-10
  office  ARG | vice president | GOV | 2019-12-10 | 2023-12-10

person:gabriel-boric Gabriel Boric
  name    Boric
  gender  m
  wikidata Q16297876
  office  CHL | president | GOV | 2022-03-11 | 2026-03-11

person:sebastian-pinera Sebastian Pinera
  name    Sebastián Piñera; Pinera; Piñera
  gender  m
  wikidata Q306
  office  CHL | president | GOV | 2010-03-11 | 2014-03-11
  office  CHL | president | GOV | 2018-03-11 | 2022-03-11

person:augusto-pinochet Augusto Pinochet
  name    Pinochet
  gender  m
  office  CHL | president | GOV | 1974-12-17 | 1990-03-11

person:gustavo-petro Gustavo Petro
  gender  m
  wikidata Q704022
  office  COL | president | GOV | 2022-08-07 | 2026-08-07

person:ivan-duque Ivan Duque
  name    Iván Duque
  gender  m
  office  COL | president | GOV | 2018-08-07 | 2022-08-07

person:juan-manuel-santos Juan Manuel Santos
  gender  m
  office  COL | president | GOV | 2010-08-07 | 2018-08-07

person:alvaro-uribe Alvaro Uribe
  name    Álvaro Uribe; Uribe
  gender  m
  office  COL | president | GOV | 2002-08-07 | 2010-08-07

person:nicolas-maduro Nicolas Maduro
  name    Nicolás Maduro; Maduro
  gender  m
  wikidata Q58132
  office  VEN | foreign minister | GOV | 2006-08-09 | 2013-01-15
  office  VEN | president | GOV | 2013-03-05 | 2026-01-03
  office  VEN | speaker | LEG | 2005-01-05 | 2006-08-07  # Wikidata
  office  VEN | vice president | GOV | 2012-10-13 | 2013-03-05  # Wikidata

person:hugo-chavez Hugo Chavez
  name    Hugo Chávez; Chavez; Chávez
  gender  m
  wikidata Q8440
  office  VEN | president | GOV | 1999-02-02 | 2013-03-05

person:juan-guaido Juan Guaido
  name    Juan Guaidó; Guaido; Guaidó
  gender  m
  wikidata Q58833335
  office  VEN | opposition leader | OPP | 2019-01-05 | 2023-01-05
  office  VEN | speaker | LEG | 2019-01-05 | 2020-01-05  # Wikidata

person:maria-corina-machado Maria Corina Machado
  name    María Corina Machado
  gender  f
  office  VEN | opposition leader | OPP | 2023-10-26 | -

person:edmundo-gonzalez Edmundo Gonzalez
  name    Edmundo González; Edmundo Gonzalez Urrutia
  gender  m
  office  VEN | opposition leader | OPP | 2024-04 | -

person:delcy-rodriguez Delcy Rodriguez
  name    Delcy Rodríguez
  gender  f
  wikidata Q15081116
  office  VEN | foreign minister | GOV | 2014-12-26 | 2017-06-21
  office  VEN | vice president | GOV | 2018-06-14 | 2026-01-05
  office  VEN | president | GOV | 2026-01-05 | -
  office  VEN | finance minister | GOV BUS | 2020-09-10 | 2024-08-27  # Wikidata

person:vladimir-padrino Vladimir Padrino
  name    Vladimir Padrino Lopez; Vladimir Padrino López; Padrino
  gender  m
  wikidata Q19519696
  office  VEN | defence minister | GOV MIL | 2014-10-24 | -

person:miguel-diaz-canel Miguel Diaz-Canel
  name    Miguel Díaz-Canel; Diaz-Canel; Díaz-Canel
  gender  m
  wikidata Q1932603
  office  CUB | president | GOV | 2018-04-19 | -
  office  CUB | deputy prime minister | GOV | 2012 | 2018  # Wikidata
  office  CUB | vice president | GOV | 2013-02-24 | 2018-04-19  # Wikidata

person:raul-castro Raul Castro
  name    Raúl Castro
  gender  m
  wikidata Q46809
  office  CUB | president | GOV | 2008-02-24 | 2018-04-19
  office  CUB | defence minister | GOV MIL | 1959-02-16 | 2008-02-24  # Wikidata

person:fidel-castro Fidel Castro
  gender  m
  wikidata Q11256
  office  CUB | prime minister | GOV | 1959-02-16 | 1976-12-02
  office  CUB | president | GOV | 1976-12-02 | 2008-02-24

person:bruno-rodriguez-parrilla Bruno Rodriguez Parrilla
  name    Bruno Rodríguez; Bruno Rodriguez; Bruno Rodríguez Parrilla
  gender  m
  wikidata Q58183
  office  CUB | foreign minister | GOV | 2009-03-02 | -

person:daniel-ortega Daniel Ortega
  gender  m
  wikidata Q57402
  office  NIC | president | GOV | 2007-01-10 | -
  office  NIC | president | GOV | 1985-01-10 | 1990-04-25  # CountryInfo

person:rosario-murillo Rosario Murillo
  gender  f
  wikidata Q3034382
  office  NIC | vice president | GOV | 2017-01-10 | -

person:nayib-bukele Nayib Bukele
  name    Bukele
  gender  m
  wikidata Q17712353
  office  SLV | president | GOV | 2019-06-01 | -

person:bernardo-arevalo Bernardo Arevalo
  name    Bernardo Arévalo; Arevalo; Arévalo
  gender  m
  wikidata Q107254030
  office  GTM | president | GOV | 2024-01-15 | -

person:alejandro-giammattei Alejandro Giammattei
  name    Giammattei
  gender  m
  wikidata Q2134696
  office  GTM | president | GOV | 2020-01-14 | 2024-01-14

person:xiomara-castro Xiomara Castro
  gender  f
  wikidata Q8044708
  office  HND | president | GOV | 2022-01-27 | 2026-01-27

person:juan-orlando-hernandez Juan Orlando Hernandez
  name    Juan Orlando Hernández
  gender  m
  wikidata Q5951723
  office  HND | president | GOV | 2014-01-27 | 2022-01-27
  office  HND | speaker | LEG | 2010 | 2014-01-27  # Wikidata

person:jose-raul-mulino Jose Raul Mulino
  name    José Raúl Mulino; Mulino
  gender  m
  wikidata Q108454869
  office  PAN | president | GOV | 2024-07-01 | -
  office  PAN | interior minister | GOV COP | 2009-07-01 | 2014-07-01  # Wikidata

person:rodrigo-chaves Rodrigo Chaves
  gender  m
  office  CRI | president | GOV | 2022-05-08 | 2026-05-08

person:luis-abinader Luis Abinader
  name    Abinader
  gender  m
  wikidata Q16594097
  office  DOM | president | GOV | 2020-08-16 | -

person:jovenel-moise Jovenel Moise
  name    Jovenel Moïse
  gender  m
  wikidata Q21294765
  office  HTI | president | GOV | 2017-02-07 | 2021-07-07

person:ariel-henry Ariel Henry
  gender  m
  wikidata Q107451258
  office  HTI | prime minister | GOV | 2021-07-20 | 2024-04-24
  office  HTI | interior minister | GOV COP | 2015-01-22 | 2015-09-11  # Wikidata

person:alix-didier-fils-aime Alix Didier Fils-Aime
  name    Alix Didier Fils-Aimé; Fils-Aime; Fils-Aimé
  gender  m
  wikidata Q131140314
  office  HTI | prime minister | GOV | 2024-11-11 | -

person:jean-bertrand-aristide Jean-Bertrand Aristide
  name    Aristide
  gender  m
  wikidata Q209617
  office  HTI | president | GOV | 2001-02-07 | 2004-02-29
  office  HTI | president | GOV | 1991-02-07 | 1991-09-30  # Wikidata
  office  HTI | president | GOV | 1993-06-15 | 1994-05-12  # Wikidata
  office  HTI | president | GOV | 1994-10-12 | 1996-02-07  # Wikidata

person:luis-arce Luis Arce
  name    Arce
  gender  m
  wikidata Q16149892
  office  BOL | president | GOV | 2020-11-08 | 2025-11-08

person:evo-morales Evo Morales
  gender  m
  wikidata Q42410
  office  BOL | president | GOV | 2006-01-22 | 2019-11-10

person:jeanine-anez Jeanine Anez
  name    Jeanine Áñez
  gender  f
  wikidata Q16581287
  office  BOL | president | GOV | 2019-11-12 | 2020-11-08

person:rodrigo-paz Rodrigo Paz
  name    Rodrigo Paz Pereira
  gender  m
  office  BOL | president | GOV | 2025-11-08 | -

person:daniel-noboa Daniel Noboa
  name    Noboa
  gender  m
  wikidata Q112075625
  office  ECU | president | GOV | 2023-11-23 | -

person:guillermo-lasso Guillermo Lasso
  name    Lasso
  gender  m
  wikidata Q4414537
  office  ECU | president | GOV | 2021-05-24 | 2023-11-23

person:rafael-correa Rafael Correa
  name    Correa
  gender  m
  office  ECU | president | GOV | 2007-01-15 | 2017-05-24

person:lenin-moreno Lenin Moreno
  name    Lenín Moreno
  gender  m
  wikidata Q518626
  office  ECU | president | GOV | 2017-05-24 | 2021-05-24
  office  ECU | vice president | GOV | 2007-01-15 | 2013-05-24  # Wikidata

person:dina-boluarte Dina Boluarte
  name    Boluarte
  gender  f
  wikidata Q106474688
  office  PER | president | GOV | 2022-12-07 | 2025-10-10

person:pedro-castillo Pedro Castillo
  gender  m
  office  PER | president | GOV | 2021-07-28 | 2022-12-07

person:alberto-fujimori Alberto Fujimori
  name    Fujimori
  gender  m
  office  PER | president | GOV | 1990-07-28 | 2000-11-22

person:keiko-fujimori Keiko Fujimori
  gender  f
  office  PER | party leader | PTY OPP | 2010-03 | -

person:santiago-pena Santiago Pena
  name    Santiago Peña
  gender  m
  wikidata Q22695687
  office  PRY | president | GOV | 2023-08-15 | -

person:yamandu-orsi Yamandu Orsi
  name    Yamandú Orsi; Orsi
  gender  m
  office  URY | president | GOV | 2025-03-01 | -

person:luis-lacalle-pou Luis Lacalle Pou
  name    Lacalle Pou
  gender  m
  wikidata Q6800406
  office  URY | president | GOV | 2020-03-01 | 2025-03-01
  office  URY | speaker | LEG | 2011-03-01 | 2012-03-01  # Wikidata

person:irfaan-ali Irfaan Ali
  gender  m
  wikidata Q64840184
  office  GUY | president | GOV | 2020-08-02 | -

person:chan-santokhi Chan Santokhi
  name    Santokhi
  gender  m
  wikidata Q333135
  office  SUR | president | GOV | 2020-07-16 | 2025-07-16
  office  SUR | justice minister | GOV JUD | 2005-09-01 | 2010-08-13  # Wikidata

person:andrew-holness Andrew Holness
  name    Holness
  gender  m
  wikidata Q505200
  office  JAM | prime minister | GOV | 2016-03-03 | -

person:mia-mottley Mia Mottley
  name    Mottley
  gender  f
  wikidata Q6827147
  office  BRB | prime minister | GOV | 2018-05-25 | -

# Ministers of Australia, Canada and Spain whom the tables do not tell from those of regions

person:peter-costello Peter Costello
  gender  m
  office  AUS | finance minister | GOV BUS | 1996-03-11 | 2007-12-03

person:josh-frydenberg Josh Frydenberg
  name    Frydenberg
  gender  m
  office  AUS | oil minister | GOV BUS | 2015-09-21 | 2018-08-28
  office  AUS | finance minister | GOV BUS | 2018-08-24 | 2022-05-23

person:mathias-cormann Mathias Cormann
  name    Cormann
  gender  m
  office  AUS | finance minister | GOV BUS | 2013-09-18 | 2020-10-30

person:jim-flaherty Jim Flaherty
  gender  m
  office  CAN | finance minister | GOV BUS | 2006-02-06 | 2014-03-18

person:bill-morneau Bill Morneau
  name    Morneau
  gender  m
  office  CAN | finance minister | GOV BUS | 2015-11-04 | 2020-08-17

person:david-lametti David Lametti
  name    Lametti
  gender  m
  office  CAN | justice minister | GOV JUD | 2019-01-14 | 2023-07-26

person:arif-virani Arif Virani
  name    Virani
  gender  m
  office  CAN | justice minister | GOV JUD | 2023-07-26 | 2025-03-14

person:luis-de-guindos Luis de Guindos
  name    de Guindos
  gender  m
  office  ESP | finance minister | GOV BUS | 2011-12-22 | 2018-03-08

person:cristobal-montoro Cristóbal Montoro
  gender  m
  office  ESP | finance minister | GOV BUS | 2000-04-28 | 2004-04-18
  office  ESP | finance minister | GOV BUS | 2011-12-22 | 2018-06-01

# Heads the tables leave out

person:thein-sein Thein Sein
  name    U Thein Sein
  gender  m
  office  MMR | prime minister | GOV | 2007-10-24 | 2011-03-30
  office  MMR | president | GOV | 2011-03-30 | 2016-03-30

person:htin-kyaw Htin Kyaw
  name    U Htin Kyaw
  gender  m
  office  MMR | president | GOV | 2016-03-30 | 2018-03-21

person:win-myint Win Myint
  name    U Win Myint
  gender  m
  office  MMR | president | GOV | 2018-03-30 | 2021-02-01

person:christian-wulff Christian Wulff
  name    Wulff
  gender  m
  office  DEU | president | GOV | 2010-06-30 | 2012-02-17

person:joachim-gauck Joachim Gauck
  name    Gauck
  gender  m
  office  DEU | president | GOV | 2012-03-18 | 2017-03-18

person:romano-prodi Romano Prodi
  name    Prodi
  gender  m
  code    IGOEUREEC
  office  ITA | prime minister | GOV | 1996-05-17 | 1998-10-21
  office  - | president of the European Commission | IGO | 1999-09-16 | 2004-11-21
  office  ITA | prime minister | GOV | 2006-05-17 | 2008-05-08

person:massimo-d-alema Massimo D'Alema
  gender  m
  office  ITA | prime minister | GOV | 1998-10-21 | 2000-04-25
  office  ITA | foreign minister | GOV | 2006-05-17 | 2008-05-08

person:michael-d-higgins Michael D. Higgins
  name    Michael D Higgins
  gender  m
  office  IRL | president | GOV | 2011-11-11 | 2025-11-10

person:catherine-connolly Catherine Connolly
  gender  f
  office  IRL | president | GOV | 2025-11-11 | -

person:simon-harris Simon Harris
  gender  m
  office  IRL | health minister | GOV MED | 2016-05-06 | 2020-06-27
  office  IRL | education minister | GOV EDU | 2020-06-27 | 2024-04-09
  office  IRL | prime minister | GOV | 2024-04-09 | 2025-01-23
  office  IRL | foreign minister | GOV | 2025-01-23 | 2025-11-18
  office  IRL | finance minister | GOV BUS | 2025-11-18 | -

person:ollanta-humala Ollanta Humala
  name    Humala
  gender  m
  office  PER | president | GOV | 2011-07-28 | 2016-07-28

person:pedro-pablo-kuczynski Pedro Pablo Kuczynski
  name    Kuczynski
  gender  m
  office  PER | finance minister | GOV BUS | 2004-02-16 | 2005-08-16
  office  PER | prime minister | GOV | 2005-08-16 | 2006-07-28
  office  PER | president | GOV | 2016-07-28 | 2018-03-23

person:martin-vizcarra Martín Vizcarra
  name    Vizcarra
  gender  m
  office  PER | vice president | GOV | 2016-07-28 | 2018-03-23
  office  PER | president | GOV | 2018-03-23 | 2020-11-09

person:francisco-sagasti Francisco Sagasti
  name    Sagasti
  gender  m
  office  PER | president | GOV | 2020-11-17 | 2021-07-28

person:chris-hipkins Chris Hipkins
  name    Hipkins
  gender  m
  office  NZL | education minister | GOV EDU | 2017-10-26 | 2020-11-06
  office  NZL | minister | GOV | 2020-11-06 | 2023-01-25
  office  NZL | prime minister | GOV | 2023-01-25 | 2023-11-27
  office  NZL | opposition leader | OPP | 2023-11-27 | -

person:pushpa-kamal-dahal Pushpa Kamal Dahal
  name    Prachanda; Dahal
  gender  m
  office  NPL | prime minister | GOV | 2008-08-18 | 2009-05-25
  office  NPL | prime minister | GOV | 2016-08-04 | 2017-06-07
  office  NPL | prime minister | GOV | 2022-12-26 | 2024-07-15

person:andris-berzins-president Andris Bērziņš
  gender  m
  office  LVA | president | GOV | 2011-07-08 | 2015-07-08

person:kassim-majaliwa Kassim Majaliwa
  name    Majaliwa
  gender  m
  office  TZA | prime minister | GOV | 2015-11-20 | 2025-11-13

person:kokhir-rasulzoda Kokhir Rasulzoda
  name    Qohir Rasulzoda; Rasulzoda
  gender  m
  office  TJK | prime minister | GOV | 2013-11-23 | -

person:modibo-keita Modibo Keïta
  gender  m
  office  MLI | prime minister | GOV | 2015-01-09 | 2017-04-10

person:mikheil-kavelashvili Mikheil Kavelashvili
  name    Kavelashvili
  gender  m
  office  GEO | president | GOV | 2024-12-29 | -

person:omurbek-babanov Omurbek Babanov
  name    Babanov
  gender  m
  office  KGZ | prime minister | GOV | 2011-12-23 | 2012-09-01

person:sani-abacha Sani Abacha
  name    Abacha
  gender  m
  office  NGA | president | GOV | 1993-11-17 | 1998-06-08

person:abdulsalami-abubakar Abdulsalami Abubakar
  name    Abdulsalam Abubakar
  gender  m
  office  NGA | president | GOV | 1998-06-09 | 1999-05-29

person:liamine-zeroual Liamine Zéroual
  name    Zéroual
  gender  m
  office  DZA | president | GOV | 1994-01-31 | 1999-04-27

person:alain-berset Alain Berset
  name    Berset
  gender  m
  code    IGOEURCOE
  office  CHE | president | GOV | 2018-01-01 | 2018-12-31
  office  CHE | president | GOV | 2023-01-01 | 2023-12-31
  office  - | secretary-general of the Council of Europe | IGO | 2024-09-18 | -

person:viola-amherd Viola Amherd
  name    Amherd
  gender  f
  office  CHE | defence minister | GOV MIL | 2019-01-01 | 2025-03-31
  office  CHE | president | GOV | 2024-01-01 | 2024-12-31
