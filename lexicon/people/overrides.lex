# Corrections of what tools/import-people would write: whoever stands here is left out of imported.lex. From public record;
# most were found by the readings under bench/read.

person:pavlo-klimkin Pavlo Klimkin
  name    Klimkin
  gender  m
  wikidata Q10857432
  office  UKR | ambassador | GOV | 2012-06-22 | 2014-06-19
  office  UKR | foreign minister | GOV | 2014-06-19 | 2019-08-29  # the tables begin in 2016

person:saleh-bin-nasser-al-jasser Saleh bin Nasser al-Jasser
  name    Saleh al-Jasser
  gender  m
  wikidata Q20390281
  office  SAU | transport minister | GOV | 2019-10-23 | -

person:mohammad-mortada Mohammad Mortada
  gender  m
  wikidata Q108508047
  office  LBN | culture minister | GOV | 2021-09-10 | 2025-02-08

person:paul-kihara-kariuki Paul Kihara Kariuki
  name    Paul Kihara
  gender  m
  wikidata Q48818015
  office  KEN | attorney general | GOV JUD | 2018-02-13 | 2022-10-27

person:nikolay-denkov Nikolay Denkov
  name    Nikolai Denkov; Denkov
  gender  m
  wikidata Q28536878
  office  BGR | education minister | GOV EDU | 2017-01-27 | 2017-05-04
  office  BGR | education minister | GOV EDU | 2021-05-12 | 2022-08-02
  office  BGR | prime minister | GOV | 2023-06-06 | 2024-04-09

person:salisu-buhari Salisu Buhari
  gender  m
  wikidata Q18353733
  office  NGA | speaker | LEG | 1999-06 | 1999-07

person:azali-assoumani Azali Assoumani
  name    Assoumani
  gender  m
  wikidata Q515602
  office  COM | president | GOV | 1999-04-30 | 2002-01-21
  office  COM | president | GOV | 2002-05-26 | 2006-05-26
  office  COM | president | GOV | 2016-05-26 | 2019-02-13
  office  COM | president | GOV | 2019-04-03 | -

person:tipu-munshi Tipu Munshi
  gender  m
  wikidata Q52161621
  office  BGD | trade minister | GOV BUS | 2019-01-07 | 2024-01-11

person:rudy-croes Rudy Croes
  gender  m
  office  ABW | justice minister | GOV JUD | 2003-01 | 2009-10

person:daniel-scioli Daniel Scioli
  name    Scioli
  gender  m
  wikidata Q1162679
  office  ARG | vice president | GOV | 2003-05-25 | 2007-12-10
  office  ARG | ambassador | GOV | 2020-06-29 | 2022-06-15
  office  ARG | industry minister | GOV BUS | 2022-06-15 | 2022-08-03

person:john-mills-jones John Mills Jones
  name    J. Mills Jones; Mills Jones
  gender  m
  office  LBR | central bank governor | GOV BUS | 2006-05 | 2016-02

person:vic-rodriguez Vic Rodriguez
  gender  m
  wikidata Q123473041
  office  PHL | chief of staff | GOV | 2022-09-17 | 2022-10

person:sarra-zaafrani Sarra Zaâfrani
  name    Sarra Zaafrani; Sarra Zaafrani Zenzri
  gender  f
  wikidata Q108892374
  office  TUN | minister | GOV | 2021-10-11 | 2025-03-20
  office  TUN | prime minister | GOV | 2025-03-21 | -

person:abdulaziz-bin-salman Abdulaziz bin Salman
  name    Abdulaziz bin Salman Al Saud; Abdulaziz bin Salman al-Saud
  gender  m
  office  SAU | oil minister | GOV | 2019-09-08 | -

person:steven-marshall Steven Marshall
  gender  m
  office  AUS | premier of South Australia | GOV | 2018-03-19 | 2022-03-21

# Governors of states of the USA elected again in 2022, where the table ends.

person:gavin-newsom Gavin Newsom
  wikidata Q461391
  office  USA | governor | GOV | 2019-01-07 | 2027-01-04

person:kathy-hochul Kathy Hochul
  wikidata Q45956
  office  USA | governor | GOV | 2021-08-24 | -

person:greg-abbott Greg Abbott
  wikidata Q5605224
  office  USA | governor | GOV | 2015-01-20 | -

person:ron-desantis Ron DeSantis
  wikidata Q3105215
  office  USA | governor | GOV | 2019-01-08 | 2027-01-05

person:gretchen-whitmer Gretchen Whitmer
  wikidata Q5607720
  office  USA | governor | GOV | 2019-01-01 | 2027-01-01

person:tim-walz Tim Walz
  wikidata Q2434360
  office  USA | governor | GOV | 2019-01-07 | 2027-01-04

person:tony-evers Tony Evers
  wikidata Q7822309
  office  USA | governor | GOV | 2019-01-07 | 2027-01-04

person:jared-polis Jared Polis
  wikidata Q935734
  office  USA | governor | GOV | 2019-01-08 | 2027-01-12

person:ned-lamont Ned Lamont
  wikidata Q1973878
  office  USA | governor | GOV | 2019-01-09 | -

person:brad-little Brad Little
  wikidata Q4954097
  office  USA | governor | GOV | 2019-01-07 | -

person:kim-reynolds Kim Reynolds
  wikidata Q6409269
  office  USA | governor | GOV | 2017-05-24 | 2027-01-15

person:laura-kelly Laura Kelly
  wikidata Q6499080
  office  USA | governor | GOV | 2019-01-14 | 2027-01-11

person:janet-mills Janet Mills
  wikidata Q6153618
  office  USA | governor | GOV | 2019-01-02 | 2027-01-06

person:henry-mcmaster Henry McMaster
  wikidata Q5725737
  office  USA | governor | GOV | 2017-01-24 | 2027-01-13

person:bill-lee Bill Lee
  wikidata Q58321685
  office  USA | governor | GOV | 2019-01-19 | 2027-01-16

person:phil-scott Phil Scott
  wikidata Q7185808
  office  USA | governor | GOV | 2017-01-05 | -

person:mike-dewine Mike DeWine
  wikidata Q1363468
  office  USA | governor | GOV | 2019-01-14 | 2027-01-11

person:kevin-stitt Kevin Stitt
  wikidata Q58322517
  office  USA | governor | GOV | 2019-01-14 | 2027-01-11

person:kay-ivey Kay Ivey
  wikidata Q6380211
  office  USA | governor | GOV | 2017-04-10 | 2027-01-18

person:mike-dunleavy Mike Dunleavy
  wikidata Q16209663
  office  USA | governor | GOV | 2018-12-03 | 2026-12-07

person:michelle-lujan-grisham Michelle Lujan Grisham
  wikidata Q3917203
  office  USA | governor | GOV | 2019-01-01 | 2027-01-01

person:dan-mckee Dan McKee
  wikidata Q5218111
  office  USA | governor | GOV | 2021-03-02 | -

person:mark-gordon Mark Gordon
  wikidata Q6767775
  office  USA | governor | GOV | 2019-01-07 | 2027-01-04
