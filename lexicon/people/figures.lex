# Heads of international bodies, spokesmen, monarchs and heads of churches, leaders of armed movements and parties, and
# others in the news who hold no office of state, beyond those in people.lex. Hand-kept, from public record; an open end (-)
# means so when last looked at. A surname stands alone only where it rarely names anybody else in the news.

# International organisations

person:jacques-delors Jacques Delors
  name    Delors
  gender  m
  code    IGOEUREEC
  office  FRA | finance minister | GOV BUS | 1981-05-22 | 1984-07-17
  office  - | president of the European Commission | IGO | 1985-01-07 | 1995-01-24

person:jose-manuel-barroso José Manuel Barroso
  name    Jose Manuel Barroso; Barroso; José Manuel Durão Barroso
  gender  m
  wikidata Q15849
  code    IGOEUREEC
  office  PRT | prime minister | GOV | 2002-04-06 | 2004-07-17
  office  - | president of the European Commission | IGO | 2004-11-22 | 2014-10-31

person:david-sassoli David Sassoli
  name    Sassoli
  gender  m
  code    IGOEUREEC
  office  - | president of the European Parliament | IGO LEG | 2019-07-03 | 2022-01-11

person:martin-schulz Martin Schulz
  gender  m
  code    IGOEUREEC
  office  - | president of the European Parliament | IGO LEG | 2012-01-17 | 2017-01-17
  office  DEU | leader of the Social Democratic Party | PTY | 2017-03-19 | 2018-02-13

person:manfred-worner Manfred Wörner
  name    Manfred Woerner; Manfred Worner
  gender  m
  code    IGONAT
  office  DEU | defence minister | GOV MIL | 1982-10-04 | 1988-05-18
  office  - | secretary-general of NATO | IGO MIL | 1988-07-01 | 1994-08-13

person:willy-claes Willy Claes
  gender  m
  code    IGONAT
  office  BEL | foreign minister | GOV | 1992-03-07 | 1994-10-10
  office  - | secretary-general of NATO | IGO MIL | 1994-10-17 | 1995-10-20

person:george-robertson George Robertson
  name    Lord Robertson
  gender  m
  code    IGONAT
  office  GBR | defence minister | GOV MIL | 1997-05-03 | 1999-10-11
  office  - | secretary-general of NATO | IGO MIL | 1999-10-14 | 2003-12-17

person:ong-keng-yong Ong Keng Yong
  gender  m
  code    IGOSEAASN
  office  - | secretary-general of ASEAN | IGO | 2003-01-01 | 2007-12-31

person:surin-pitsuwan Surin Pitsuwan
  gender  m
  code    IGOSEAASN
  office  THA | foreign minister | GOV | 1997-11-14 | 2001-02-09
  office  - | secretary-general of ASEAN | IGO | 2008-01-01 | 2012-12-31

person:le-luong-minh Le Luong Minh
  gender  m
  code    IGOSEAASN
  office  - | secretary-general of ASEAN | IGO | 2013-01-01 | 2017-12-31

person:lim-jock-hoi Lim Jock Hoi
  gender  m
  code    IGOSEAASN
  office  - | secretary-general of ASEAN | IGO | 2018-01-01 | 2022-12-31

person:kao-kim-hourn Kao Kim Hourn
  gender  m
  code    IGOSEAASN
  office  - | secretary-general of ASEAN | IGO | 2023-01-09 | -

person:mohammad-barkindo Mohammad Barkindo
  name    Mohammed Barkindo; Mohammad Sanusi Barkindo; Barkindo
  gender  m
  code    IGOBUSOPC
  office  - | secretary-general of OPEC | IGO BUS | 2016-08-01 | 2022-07-05

person:abdalla-salem-el-badri Abdalla Salem el-Badri
  name    Abdullah al-Badri; Abdalla El-Badri
  gender  m
  code    IGOBUSOPC
  office  - | secretary-general of OPEC | IGO BUS | 2007-01-01 | 2016-07-31

person:haitham-al-ghais Haitham al-Ghais
  name    Haitham Al Ghais
  gender  m
  code    IGOBUSOPC
  office  - | secretary-general of OPEC | IGO BUS | 2022-08-01 | -

person:michel-camdessus Michel Camdessus
  name    Camdessus
  gender  m
  code    IGOBUSIMF
  office  - | managing director of the IMF | IGO BUS | 1987-01-16 | 2000-02-14

person:horst-kohler Horst Köhler
  name    Horst Koehler; Horst Kohler
  gender  m
  code    IGOBUSIMF
  office  - | managing director of the IMF | IGO BUS | 2000-05-01 | 2004-03-04
  office  DEU | president | GOV | 2004-07-01 | 2010-05-31

person:rodrigo-rato Rodrigo Rato
  name    Rodrigo de Rato
  gender  m
  code    IGOBUSIMF
  office  ESP | finance minister | GOV BUS | 1996-05-06 | 2004-04-18
  office  - | managing director of the IMF | IGO BUS | 2004-06-07 | 2007-10-31

person:dominique-strauss-kahn Dominique Strauss-Kahn
  name    Strauss-Kahn
  gender  m
  code    IGOBUSIMF
  office  FRA | finance minister | GOV BUS | 1997-06-04 | 1999-11-02
  office  - | managing director of the IMF | IGO BUS | 2007-11-01 | 2011-05-18

person:james-wolfensohn James Wolfensohn
  name    Wolfensohn
  gender  m
  code    IGOUNODEVWBK
  office  - | president of the World Bank | IGO BUS | 1995-06-01 | 2005-05-31

person:paul-wolfowitz Paul Wolfowitz
  name    Wolfowitz
  gender  m
  code    IGOUNODEVWBK
  office  USA | deputy defence minister | GOV MIL | 2001-03-02 | 2005-06-01
  office  - | president of the World Bank | IGO BUS | 2005-06-01 | 2007-06-30

person:robert-zoellick Robert Zoellick
  name    Zoellick
  gender  m
  code    IGOUNODEVWBK
  office  USA | trade minister | GOV BUS | 2001-02-07 | 2005-02-22
  office  USA | deputy foreign minister | GOV | 2005-02-22 | 2006-07-07
  office  - | president of the World Bank | IGO BUS | 2007-07-01 | 2012-06-30

person:jim-yong-kim Jim Yong Kim
  gender  m
  code    IGOUNODEVWBK
  office  - | president of the World Bank | IGO BUS | 2012-07-01 | 2019-02-01

person:david-malpass David Malpass
  name    Malpass
  gender  m
  code    IGOUNODEVWBK
  office  - | president of the World Bank | IGO BUS | 2019-04-09 | 2023-06-01

person:luis-moreno-ocampo Luis Moreno Ocampo
  name    Luis Moreno-Ocampo; Moreno-Ocampo
  gender  m
  code    IGOJUDICC
  office  - | prosecutor of the International Criminal Court | IGO JUD | 2003-06-16 | 2012-06-15

person:supachai-panitchpakdi Supachai Panitchpakdi
  name    Supachai
  gender  m
  code    IGOBUSWTO
  office  THA | trade minister | GOV BUS | 1997-11-14 | 2001-02-09
  office  - | director-general of the WTO | IGO BUS | 2002-09-01 | 2005-08-31

person:pascal-lamy Pascal Lamy
  gender  m
  code    IGOBUSWTO
  office  - | European trade commissioner | IGO BUS | 1999-09-13 | 2004-11-21
  office  - | director-general of the WTO | IGO BUS | 2005-09-01 | 2013-08-31

person:roberto-azevedo Roberto Azevêdo
  name    Roberto Azevedo
  gender  m
  code    IGOBUSWTO
  office  - | director-general of the WTO | IGO BUS | 2013-09-01 | 2020-08-31

person:lee-jong-wook Lee Jong-wook
  gender  m
  code    IGOUNOHLHWHO
  office  - | director-general of the WHO | IGO MED | 2003-07-21 | 2006-05-22

person:margaret-chan Margaret Chan
  gender  f
  code    IGOUNOHLHWHO
  office  - | director-general of the WHO | IGO MED | 2007-01-04 | 2017-06-30

person:hans-blix Hans Blix
  name    Blix
  gender  m
  code    IGOUNO
  office  SWE | foreign minister | GOV | 1978-10-18 | 1979-10-12
  office  - | director-general of the IAEA | IGO | 1981-12-01 | 1997-11-30
  office  - | chief weapons inspector of the United Nations | IGO | 2000-03-01 | 2003-06-30

person:sadako-ogata Sadako Ogata
  gender  f
  code    IGOUNO
  office  - | UN High Commissioner for Refugees | IGO REF | 1991-01-01 | 2000-12-31

person:louise-arbour Louise Arbour
  gender  f
  code    IGOUNO
  office  - | prosecutor of the war crimes tribunal for the former Yugoslavia | IGO JUD | 1996-10-01 | 1999-09-15
  office  - | UN High Commissioner for Human Rights | IGO | 2004-07-01 | 2008-06-30

person:navi-pillay Navi Pillay
  name    Navanethem Pillay
  gender  f
  code    IGOUNO
  office  - | UN High Commissioner for Human Rights | IGO | 2008-09-01 | 2014-08-31

person:zeid-raad-al-hussein Zeid Ra'ad al-Hussein
  name    Zeid Raad al-Hussein; Zeid Ra'ad Al Hussein
  gender  m
  code    IGOUNO
  office  - | UN High Commissioner for Human Rights | IGO | 2014-09-01 | 2018-08-31

person:jan-egeland Jan Egeland
  name    Egeland
  gender  m
  code    IGOUNO
  office  - | UN emergency relief coordinator | IGO | 2003-06 | 2006-12-31
  office  - | secretary-general of the Norwegian Refugee Council | NGO REF | 2013-08 | -

person:stephen-obrien Stephen O'Brien
  gender  m
  code    IGOUNO
  office  - | UN emergency relief coordinator | IGO | 2015-05-29 | 2017-08-31

person:mark-lowcock Mark Lowcock
  gender  m
  code    IGOUNO
  office  - | UN emergency relief coordinator | IGO | 2017-09-01 | 2021-06-18

person:carol-bellamy Carol Bellamy
  gender  f
  code    IGOUNO
  office  - | executive director of UNICEF | IGO | 1995-05-01 | 2005-04-30

person:anthony-lake Anthony Lake
  gender  m
  code    IGOUNO
  office  USA | national security adviser | GOV | 1993-01-20 | 1997-03-14
  office  - | executive director of UNICEF | IGO | 2010-05-01 | 2017-12-31

person:henrietta-fore Henrietta Fore
  gender  f
  code    IGOUNO
  office  - | executive director of UNICEF | IGO | 2018-01-01 | 2022-01-31

person:catherine-russell Catherine Russell
  gender  f
  code    IGOUNO
  office  - | executive director of UNICEF | IGO | 2022-02-01 | -

person:cindy-mccain Cindy McCain
  gender  f
  code    IGOUNO
  office  - | executive director of the World Food Programme | IGO | 2023-04-05 | -

person:david-beasley David Beasley
  gender  m
  code    IGOUNO
  office  - | executive director of the World Food Programme | IGO | 2017-04-04 | 2023-04-04

person:pierre-krahenbuhl Pierre Krähenbühl
  name    Pierre Krahenbuhl; Pierre Kraehenbuehl
  gender  m
  code    IGOUNO
  office  - | head of UNRWA | IGO REF | 2014-03-30 | 2019-11-06

person:esmat-abdel-meguid Esmat Abdel Meguid
  name    Ahmed Esmat Abdel-Meguid
  gender  m
  code    IGOMEAARL
  office  EGY | foreign minister | GOV | 1984-07-16 | 1991-05-20
  office  - | secretary-general of the Arab League | IGO | 1991-05-15 | 2001-05-15

person:ekmeleddin-ihsanoglu Ekmeleddin İhsanoğlu
  name    Ekmeleddin Ihsanoglu
  gender  m
  code    IGOMOSOIC
  office  - | secretary-general of the Organisation of Islamic Cooperation | IGO | 2005-01-01 | 2013-12-31

person:iyad-madani Iyad Madani
  name    Iyad bin Amin Madani
  gender  m
  wikidata Q12182638
  code    IGOMOSOIC
  office  SAU | minister | GOV | 2005-02-08 | 2009-02-14
  office  - | secretary-general of the Organisation of Islamic Cooperation | IGO | 2014-01-31 | 2016-10-31

person:yousef-al-othaimeen Yousef al-Othaimeen
  name    Yousef bin Ahmad al-Othaimeen
  gender  m
  code    IGOMOSOIC
  office  - | secretary-general of the Organisation of Islamic Cooperation | IGO | 2016-11-17 | 2021-11-16

person:hissein-brahim-taha Hissein Brahim Taha
  gender  m
  code    IGOMOSOIC
  office  TCD | foreign minister | GOV | 2017-02-05 | 2018-12-24
  office  - | secretary-general of the Organisation of Islamic Cooperation | IGO | 2021-11-17 | -

person:abdullatif-bin-rashid-al-zayani Abdullatif bin Rashid al-Zayani
  name    Abdullatif al-Zayani; Abdul Latif al-Zayani
  gender  m
  wikidata Q4666152
  code    IGOPGSGCC
  office  - | secretary-general of the Gulf Cooperation Council | IGO | 2011-04-01 | 2020-01-31
  office  BHR | foreign minister | GOV | 2020-02-11 | -

person:nayef-al-hajraf Nayef al-Hajraf
  name    Nayef Falah al-Hajraf
  gender  m
  code    IGOPGSGCC
  office  KWT | finance minister | GOV BUS | 2017-12-11 | 2019-11-14
  office  - | secretary-general of the Gulf Cooperation Council | IGO | 2020-02-01 | 2023-01-31

person:jasem-mohamed-albudaiwi Jasem Mohamed Albudaiwi
  name    Jasem Albudaiwi; Jasem al-Budaiwi
  gender  m
  code    IGOPGSGCC
  office  - | secretary-general of the Gulf Cooperation Council | IGO | 2023-02-01 | -

person:terry-davis Terry Davis
  gender  m
  code    IGOEURCOE
  office  - | secretary-general of the Council of Europe | IGO | 2004-09-01 | 2009-08-31

person:lamberto-zannier Lamberto Zannier
  gender  m
  code    IGOEURSCE
  office  - | secretary-general of the OSCE | IGO | 2011-07-01 | 2017-06-30

person:thomas-greminger Thomas Greminger
  gender  m
  code    IGOEURSCE
  office  - | secretary-general of the OSCE | IGO | 2017-07-18 | 2020-07-18

person:helga-schmid Helga Schmid
  gender  f
  code    IGOEURSCE
  office  - | secretary-general of the OSCE | IGO | 2020-12-04 | 2024-09-03

person:don-mckinnon Don McKinnon
  gender  m
  code    IGOCWN
  office  NZL | foreign minister | GOV | 1990-11-02 | 1999-12-10
  office  - | secretary-general of the Commonwealth | IGO | 2000-04-01 | 2008-04-01

person:shirley-ayorkor-botchwey Shirley Ayorkor Botchwey
  name    Shirley Botchwey
  gender  f
  code    IGOCWN
  office  GHA | foreign minister | GOV | 2017-02-10 | 2025-01-07
  office  - | secretary-general of the Commonwealth | IGO | 2025-04-01 | -

person:serge-brammertz Serge Brammertz
  gender  m
  code    IGOUNO
  office  - | prosecutor of the war crimes tribunal for the former Yugoslavia | IGO JUD | 2008-01-01 | 2017-12-31
  office  - | prosecutor of the residual mechanism for criminal tribunals | IGO JUD | 2016-03-01 | -

person:richard-goldstone Richard Goldstone
  gender  m
  code    IGOUNO
  office  - | prosecutor of the war crimes tribunal for the former Yugoslavia | IGO JUD | 1994-08-15 | 1996-09-30

person:wim-duisenberg Wim Duisenberg
  name    Duisenberg
  gender  m
  code    IGOEUREEC
  office  NLD | central bank governor | GOV BUS | 1982-01-01 | 1997-06-30
  office  - | president of the European Central Bank | IGO BUS | 1998-06-01 | 2003-10-31

person:irina-bokova Irina Bokova
  gender  f
  code    IGOUNO
  office  - | director-general of UNESCO | IGO EDU | 2009-11-15 | 2017-11-14

person:koichiro-matsuura Koichiro Matsuura
  name    Koïchiro Matsuura
  gender  m
  code    IGOUNO
  office  - | director-general of UNESCO | IGO EDU | 1999-11-15 | 2009-11-14

person:federico-mayor-zaragoza Federico Mayor Zaragoza
  name    Federico Mayor
  gender  m
  code    IGOUNO
  office  - | director-general of UNESCO | IGO EDU | 1987-11-16 | 1999-11-14

person:khaled-el-enany Khaled el-Enany
  name    Khaled El-Enany; Khaled al-Anani
  gender  m
  wikidata Q28715049
  code    IGOUNO
  office  EGY | culture minister | GOV | 2016-03-23 | 2022-08-13
  office  - | director-general of UNESCO | IGO EDU | 2025-11-15 | -

person:fatih-birol Fatih Birol
  gender  m
  office  - | head of the International Energy Agency | IGO BUS | 2015-09-01 | -

person:omar-alieu-touray Omar Alieu Touray
  gender  m
  code    IGOWAFWAS
  office  GMB | foreign minister | GOV | 2008-03 | 2009-09
  office  - | president of the ECOWAS Commission | IGO | 2022-07-11 | -

person:lakhdar-brahimi Lakhdar Brahimi
  gender  m
  code    IGOUNO
  office  DZA | foreign minister | GOV | 1991-06-18 | 1993-02-03
  office  - | UN special envoy | IGO | 1993-12 | 2014-05-31

person:abdoulaye-bathily Abdoulaye Bathily
  gender  m
  code    IGOUNO
  office  - | UN special envoy | IGO | 2022-09-02 | 2024-04-16

person:hanna-tetteh Hanna Tetteh
  name    Hanna Serwaa Tetteh
  gender  f
  wikidata Q5648740
  code    IGOUNO
  office  GHA | trade minister | GOV BUS | 2009 | 2013-02-14
  office  GHA | foreign minister | GOV | 2013-01-30 | 2017-01-07
  office  - | UN special envoy | IGO | 2025-01-24 | -

person:stephanie-williams Stephanie Williams
  gender  f
  code    IGOUNO
  office  - | UN special envoy | IGO | 2020-03-15 | 2022-07-31

person:volker-perthes Volker Perthes
  gender  m
  code    IGOUNO
  office  - | UN special envoy | IGO | 2021-01-07 | 2023-09-13

person:tor-wennesland Tor Wennesland
  gender  m
  code    IGOUNO
  office  - | UN special envoy | IGO | 2021-01-04 | 2024-12-31

person:alice-wairimu-nderitu Alice Wairimu Nderitu
  name    Alice Nderitu
  gender  f
  code    IGOUNO
  office  - | UN special adviser on the prevention of genocide | IGO | 2020-11-10 | 2024-11-26

person:farhan-haq Farhan Haq
  gender  m
  code    IGOUNO
  office  - | UN spokesman | IGO | 2006 | -

person:fred-eckhard Fred Eckhard
  gender  m
  code    IGOUNO
  office  - | UN spokesman | IGO | 1997-01-01 | 2005-06-30

person:mirjana-spoljaric-egger Mirjana Spoljaric Egger
  name    Mirjana Spoljaric
  gender  f
  office  - | president of the International Committee of the Red Cross | NGO MED | 2022-10-01 | -

person:peter-maurer Peter Maurer
  gender  m
  office  CHE | ambassador | GOV | 2004-09 | 2010-07
  office  - | president of the International Committee of the Red Cross | NGO MED | 2012-07-01 | 2022-09-30

person:jakob-kellenberger Jakob Kellenberger
  gender  m
  office  - | president of the International Committee of the Red Cross | NGO MED | 2000-01-01 | 2012-06-30

person:agnes-callamard Agnès Callamard
  name    Agnes Callamard
  gender  f
  office  - | head of Amnesty International | NGO | 2021-03-29 | -

person:kenneth-roth Kenneth Roth
  gender  m
  office  - | head of Human Rights Watch | NGO | 1993 | 2022-08-31

person:thomas-bach Thomas Bach
  gender  m
  office  - | president of the International Olympic Committee | NGO | 2013-09-10 | 2025-06-23

person:kirsty-coventry Kirsty Coventry
  gender  f
  office  - | president of the International Olympic Committee | NGO | 2025-06-23 | -

person:gianni-infantino Gianni Infantino
  gender  m
  office  - | president of FIFA | NGO | 2016-02-26 | -

person:sepp-blatter Sepp Blatter
  name    Blatter
  gender  m
  office  - | president of FIFA | NGO | 1998-06-08 | 2015-12-21

person:francesca-albanese Francesca Albanese
  gender  f
  code    IGOUNO
  office  - | UN special rapporteur | IGO | 2022-05-01 | -

person:ravina-shamdasani Ravina Shamdasani
  gender  f
  code    IGOUNO
  office  - | UN spokeswoman | IGO | 2012 | -

person:james-elder James Elder
  gender  m
  code    IGOUNO
  office  - | spokesman of UNICEF | IGO | 2020 | -

# Spokesmen

person:hua-chunying Hua Chunying
  gender  f
  office  CHN | foreign ministry spokesman | GOV | 2012-11-16 | 2025-02

person:wang-wenbin Wang Wenbin
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2020-07-17 | 2024-05-24

person:zhao-lijian Zhao Lijian
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2020-02-24 | 2023-01-09

person:geng-shuang Geng Shuang
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2016-09-26 | 2020-06

person:lu-kang Lu Kang
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2015-06 | 2019-07

person:hong-lei Hong Lei
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2010-11 | 2016-06

person:jiang-yu Jiang Yu
  gender  f
  office  CHN | foreign ministry spokesman | GOV | 2006-06 | 2012

person:liu-jianchao Liu Jianchao
  gender  m
  office  CHN | foreign ministry spokesman | GOV | 2002 | 2009

person:ned-price Ned Price
  gender  m
  office  USA | government spokesman | GOV | 2021-01-20 | 2023-03-17

person:matthew-miller Matthew Miller
  gender  m
  office  USA | government spokesman | GOV | 2023-04-24 | 2025-01-20

person:vedant-patel Vedant Patel
  gender  m
  office  USA | government spokesman | GOV | 2022-01 | 2025-01-20

person:tammy-bruce Tammy Bruce
  gender  f
  office  USA | government spokesman | GOV | 2025-01-20 | 2025-12

person:heather-nauert Heather Nauert
  gender  f
  office  USA | government spokesman | GOV | 2017-04-24 | 2019-04-03

person:morgan-ortagus Morgan Ortagus
  gender  f
  office  USA | government spokesman | GOV | 2019-04-03 | 2021-01-20
  office  USA | deputy special envoy | GOV | 2025-01 | -

person:john-kirby John Kirby
  gender  m
  office  USA | government spokesman | GOV | 2013-12 | 2017-01-20
  office  USA | government spokesman | GOV MIL | 2021-01-20 | 2025-01-20

person:sean-parnell Sean Parnell
  gender  m
  office  USA | government spokesman | GOV MIL | 2025-02 | -

person:karoline-leavitt Karoline Leavitt
  name    Leavitt
  gender  f
  office  USA | government spokesman | GOV | 2025-01-20 | -

person:karine-jean-pierre Karine Jean-Pierre
  gender  f
  office  USA | government spokesman | GOV | 2022-05-13 | 2025-01-20

person:jen-psaki Jen Psaki
  name    Psaki
  gender  f
  office  USA | government spokesman | GOV | 2021-01-20 | 2022-05-13

person:sarah-huckabee-sanders Sarah Huckabee Sanders
  name    Sarah Sanders
  gender  f
  wikidata Q27986907
  office  USA | government spokesman | GOV | 2017-07-26 | 2019-07-01
  office  USA | governor | GOV | 2023-01-10 | -

person:sean-spicer Sean Spicer
  gender  m
  office  USA | government spokesman | GOV | 2017-01-20 | 2017-07-21

person:josh-earnest Josh Earnest
  gender  m
  office  USA | government spokesman | GOV | 2014-06-20 | 2017-01-20

person:jay-carney Jay Carney
  gender  m
  office  USA | government spokesman | GOV | 2011-02-16 | 2014-06-20

person:robert-gibbs Robert Gibbs
  gender  m
  office  USA | government spokesman | GOV | 2009-01-20 | 2011-02-11

person:dana-perino Dana Perino
  gender  f
  office  USA | government spokesman | GOV | 2007-09-14 | 2009-01-20

person:tony-snow Tony Snow
  gender  m
  office  USA | government spokesman | GOV | 2006-05-08 | 2007-09-14

person:scott-mcclellan Scott McClellan
  gender  m
  office  USA | government spokesman | GOV | 2003-07-15 | 2006-05-10

person:ari-fleischer Ari Fleischer
  gender  m
  office  USA | government spokesman | GOV | 2001-01-20 | 2003-07-15

person:richard-boucher Richard Boucher
  gender  m
  office  USA | government spokesman | GOV | 2000-05 | 2005-06

person:sean-mccormack Sean McCormack
  gender  m
  office  USA | government spokesman | GOV | 2005-06 | 2009-01

person:victoria-nuland Victoria Nuland
  gender  f
  office  USA | government spokesman | GOV | 2011-05-31 | 2013-04
  office  USA | deputy foreign minister | GOV | 2023-07-28 | 2024-03

person:nasser-kanaani Nasser Kanaani
  name    Naser Kanani
  gender  m
  office  IRN | foreign ministry spokesman | GOV | 2022-06 | 2024-10

person:saeed-khatibzadeh Saeed Khatibzadeh
  gender  m
  office  IRN | foreign ministry spokesman | GOV | 2020-08 | 2022-06

person:abbas-mousavi Abbas Mousavi
  gender  m
  office  IRN | foreign ministry spokesman | GOV | 2019-04 | 2020-08

person:bahram-qassemi Bahram Qassemi
  name    Bahram Ghasemi
  gender  m
  office  IRN | foreign ministry spokesman | GOV | 2016-06 | 2019-04

person:ramin-mehmanparast Ramin Mehmanparast
  gender  m
  office  IRN | foreign ministry spokesman | GOV | 2009-07 | 2013-08

person:hamid-reza-asefi Hamid Reza Asefi
  name    Hamid-Reza Asefi
  gender  m
  office  IRN | foreign ministry spokesman | GOV | 1999 | 2006

person:marzieh-afkham Marzieh Afkham
  gender  f
  office  IRN | foreign ministry spokesman | GOV | 2013-08 | 2015-11

person:yahya-saree Yahya Saree
  name    Yahya Sarea; Yahya Sare'e
  gender  m
  office  YEM | spokesman of the Houthis | REB | 2018 | -

person:mohammed-abdulsalam Mohammed Abdulsalam
  gender  m
  office  YEM | spokesman of the Houthis | REB | 2007 | -

person:abu-obeida Abu Obeida
  name    Abu Ubaida; Abu Obaida
  gender  m
  office  PSE | spokesman of the Qassam Brigades | REB | 2002 | 2025-08-30

person:daniel-hagari Daniel Hagari
  gender  m
  office  ISR | army spokesman | MIL | 2023-03 | 2025-03

person:avichay-adraee Avichay Adraee
  gender  m
  office  ISR | army spokesman | MIL | 2005 | -

person:effie-defrin Effie Defrin
  gender  m
  office  ISR | army spokesman | MIL | 2025-03 | -

person:jonathan-conricus Jonathan Conricus
  gender  m
  office  ISR | army spokesman | MIL | 2017 | 2021

person:mark-regev Mark Regev
  gender  m
  office  ISR | government spokesman | GOV | 2007 | 2015
  office  ISR | ambassador | GOV | 2016-04 | 2020

person:igor-konashenkov Igor Konashenkov
  gender  m
  office  RUS | army spokesman | MIL | 2011 | -

person:andriy-yusov Andriy Yusov
  gender  m
  office  UKR | army spokesman | MIL SPY | 2022 | -

person:oleksiy-arestovych Oleksiy Arestovych
  name    Oleksii Arestovych
  gender  m
  office  UKR | presidential adviser | GOV | 2020-12-01 | 2023-01-17

person:mykhailo-podolyak Mykhailo Podolyak
  gender  m
  office  UKR | presidential adviser | GOV | 2020-04 | -

person:raveesh-kumar Raveesh Kumar
  gender  m
  office  IND | foreign ministry spokesman | GOV | 2017-07 | 2020-04

person:arindam-bagchi Arindam Bagchi
  gender  m
  office  IND | foreign ministry spokesman | GOV | 2021-03 | 2024-01

person:randhir-jaiswal Randhir Jaiswal
  gender  m
  office  IND | foreign ministry spokesman | GOV | 2024-01 | -

person:mumtaz-zahra-baloch Mumtaz Zahra Baloch
  gender  f
  office  PAK | foreign ministry spokesman | GOV | 2022-11 | 2025-01

person:ahmed-sharif-chaudhry Ahmed Sharif Chaudhry
  gender  m
  office  PAK | army spokesman | MIL | 2022-12 | -

person:asif-ghafoor Asif Ghafoor
  gender  m
  office  PAK | army spokesman | MIL | 2016-12 | 2020-01

# Monarchs and heads of churches

person:patriarch-kirill Patriarch Kirill
  name    Kirill of Moscow
  gender  m
  office  RUS | patriarch | REL | 2009-02-01 | -

person:patriarch-alexy-ii Patriarch Alexy II
  name    Patriarch Alexiy II; Alexy II
  gender  m
  office  RUS | patriarch | REL | 1990-06-10 | 2008-12-05

person:patriarch-bartholomew Patriarch Bartholomew
  name    Bartholomew I
  gender  m
  office  TUR | patriarch | REL | 1991-11-02 | -

person:pope-tawadros-ii Pope Tawadros II
  name    Tawadros II; Pope Tawadros
  gender  m
  office  EGY | patriarch | REL | 2012-11-18 | -

person:pope-shenouda-iii Pope Shenouda III
  name    Pope Shenouda; Shenouda III
  gender  m
  office  EGY | patriarch | REL | 1971-11-14 | 2012-03-17

person:metropolitan-epiphanius Metropolitan Epiphanius
  name    Metropolitan Epiphanius I
  gender  m
  office  UKR | patriarch | REL | 2018-12-15 | -

person:bechara-boutros-al-rai Bechara Boutros al-Rai
  name    Beshara al-Rai; Bechara Rai
  gender  m
  office  LBN | patriarch | REL | 2011-03-15 | -

person:ali-al-sistani Ali al-Sistani
  name    Sistani; Ali Sistani; Ayatollah Ali al-Sistani
  gender  m
  office  IRQ | grand ayatollah | REL | 1992-08-08 | -

person:justin-welby Justin Welby
  gender  m
  office  GBR | archbishop | REL | 2013-02-04 | 2025-01-06

person:rowan-williams Rowan Williams
  gender  m
  office  GBR | archbishop | REL | 2002-12-02 | 2012-12-31

person:sarah-mullally Sarah Mullally
  gender  f
  office  GBR | archbishop | REL | 2026-01-28 | -

person:desmond-tutu Desmond Tutu
  gender  m
  office  ZAF | archbishop | REL | 1986-09-07 | 1996-06-23

person:angelo-sodano Angelo Sodano
  gender  m
  office  VAT | cardinal secretary of state | GOV REL | 1990-12-01 | 2006-09-15

person:tarcisio-bertone Tarcisio Bertone
  gender  m
  office  VAT | cardinal secretary of state | GOV REL | 2006-09-15 | 2013-10-15

person:king-hussein King Hussein
  name    Hussein of Jordan; King Hussein of Jordan
  gender  m
  office  JOR | king | GOV ELI | 1952-08-11 | 1999-02-07

person:king-fahd King Fahd
  name    Fahd bin Abdulaziz
  gender  m
  wikidata Q183187
  office  SAU | king | GOV ELI | 1982-06-13 | 2005-08-01
  office  SAU | prime minister | GOV | 1982-06-13 | 2005-08-01

person:juan-carlos-i Juan Carlos I
  name    King Juan Carlos; Juan Carlos of Spain
  gender  m
  office  ESP | king | GOV ELI | 1975-11-22 | 2014-06-19

person:emperor-akihito Emperor Akihito
  name    Akihito
  gender  m
  office  JPN | emperor | GOV ELI | 1989-01-07 | 2019-04-30

person:king-gyanendra King Gyanendra
  name    Gyanendra Shah
  gender  m
  office  NPL | king | GOV ELI | 2001-06-04 | 2008-05-28

person:king-birendra King Birendra
  gender  m
  office  NPL | king | GOV ELI | 1972-01-31 | 2001-06-01

person:margrethe-ii Margrethe II
  name    Queen Margrethe II; Queen Margrethe
  gender  f
  office  DNK | queen | GOV ELI | 1972-01-14 | 2024-01-14

person:frederik-x Frederik X
  name    King Frederik X; King Frederik
  gender  m
  office  DNK | king | GOV ELI | 2024-01-14 | -

person:carl-xvi-gustaf Carl XVI Gustaf
  name    King Carl XVI Gustaf; King Carl Gustaf
  gender  m
  office  SWE | king | GOV ELI | 1973-09-15 | -

person:harald-v Harald V
  name    King Harald V; King Harald
  gender  m
  office  NOR | king | GOV ELI | 1991-01-17 | -

person:willem-alexander Willem-Alexander
  name    King Willem-Alexander
  gender  m
  office  NLD | king | GOV ELI | 2013-04-30 | -

person:queen-beatrix Queen Beatrix
  gender  f
  office  NLD | queen | GOV ELI | 1980-04-30 | 2013-04-30

person:king-philippe King Philippe
  name    King Philippe of Belgium
  gender  m
  office  BEL | king | GOV ELI | 2013-07-21 | -

person:mohammed-bin-rashid-al-maktoum Mohammed bin Rashid Al Maktoum
  name    Mohammed bin Rashid
  gender  m
  office  ARE | prime minister | GOV | 2006-01-05 | -

person:aga-khan-iv Aga Khan IV
  name    Aga Khan
  gender  m
  office  - | imam of the Ismailis | REL | 1957-07-11 | 2025-02-04

# Armed movements

person:abu-musab-al-zarqawi Abu Musab al-Zarqawi
  name    Zarqawi; Abu Mussab al-Zarqawi
  gender  m
  office  IRQ | leader of al-Qaeda in Iraq | REB | 2004-10 | 2006-06-07

person:abu-ayyub-al-masri Abu Ayyub al-Masri
  gender  m
  office  IRQ | leader of al-Qaeda in Iraq | REB | 2006-06-12 | 2010-04-18

person:abu-ibrahim-al-hashimi-al-qurashi Abu Ibrahim al-Hashimi al-Qurashi
  name    Abu Ibrahim al-Hashemi al-Qurayshi
  gender  m
  office  IRQ | leader of Islamic State | REB | 2019-10-31 | 2022-02-03

person:abu-mohammad-al-adnani Abu Mohammad al-Adnani
  name    Abu Muhammad al-Adnani
  gender  m
  office  SYR | spokesman of Islamic State | REB | 2013 | 2016-08-30

person:saif-al-adel Saif al-Adel
  name    Saif al-Adl
  gender  m
  office  - | leader of al-Qaeda | ISM | 2022-07-31 | -

person:anwar-al-awlaki Anwar al-Awlaki
  name    Awlaki
  gender  m
  office  YEM | leader of al-Qaeda in the Arabian Peninsula | REB | 2009 | 2011-09-30

person:nasir-al-wuhayshi Nasir al-Wuhayshi
  name    Nasser al-Wuhayshi
  gender  m
  office  YEM | leader of al-Qaeda in the Arabian Peninsula | REB | 2009-01 | 2015-06-12

person:khalid-sheikh-mohammed Khalid Sheikh Mohammed
  name    Khalid Shaikh Mohammed
  gender  m
  office  - | member of al-Qaeda | ISM | 1996 | 2003-03-01

person:hashem-safieddine Hashem Safieddine
  gender  m
  office  LBN | leader of Hezbollah | REB PTY | 2001 | 2024-10-03

person:imad-mughniyeh Imad Mughniyeh
  name    Imad Mughniyah
  gender  m
  office  LBN | commander of Hezbollah | REB | 1983 | 2008-02-12

person:fuad-shukr Fuad Shukr
  name    Fouad Shukr
  gender  m
  office  LBN | commander of Hezbollah | REB | 1983 | 2024-07-30

person:mohammed-deif Mohammed Deif
  name    Mohammed al-Deif
  gender  m
  office  PSE | commander of the Qassam Brigades | REB | 2002-07 | 2024-07-13

person:saleh-al-arouri Saleh al-Arouri
  name    Saleh Arouri
  gender  m
  office  PSE | deputy leader of Hamas | REB | 2017-10-09 | 2024-01-02

person:marwan-issa Marwan Issa
  gender  m
  office  PSE | commander of the Qassam Brigades | REB | 2012 | 2024-03-10

person:mohammed-sinwar Mohammed Sinwar
  gender  m
  office  PSE | commander of the Qassam Brigades | REB | 2024-07 | 2025-05-13

person:izz-al-din-al-haddad Izz al-Din al-Haddad
  name    Izz al-Din Haddad; Izzedine al-Haddad
  gender  m
  office  PSE | commander of the Qassam Brigades | REB | 2025-05 | -

person:khalil-al-hayya Khalil al-Hayya
  gender  m
  office  PSE | leader of Hamas | REB | 2024-10 | -

person:osama-hamdan Osama Hamdan
  gender  m
  office  PSE | official of Hamas | REB | 1998 | -

person:mousa-abu-marzouk Mousa Abu Marzouk
  name    Moussa Abu Marzouk
  gender  m
  office  PSE | leader of Hamas | REB | 1992 | -

person:mahmoud-al-zahar Mahmoud al-Zahar
  name    Mahmoud Zahar
  gender  m
  office  PSE | leader of Hamas | REB | 2004 | -

person:ahmed-yassin Ahmed Yassin
  name    Sheikh Ahmed Yassin
  gender  m
  office  PSE | leader of Hamas | REB | 1987-12 | 2004-03-22

person:abdel-aziz-al-rantisi Abdel Aziz al-Rantisi
  name    Abdel-Aziz Rantisi; Abdel Aziz Rantisi
  gender  m
  office  PSE | leader of Hamas | REB | 2004-03-23 | 2004-04-17

person:marwan-barghouti Marwan Barghouti
  name    Marwan al-Barghouti
  gender  m
  office  PSE | leader of Fatah | PTY | 1996 | -

person:mohammed-dahlan Mohammed Dahlan
  gender  m
  office  PSE | leader of Fatah | PTY | 1994 | 2011-06
  office  PSE | security minister | GOV | 2003-04-29 | 2003-09-06

person:saeb-erekat Saeb Erekat
  name    Erekat; Saeb Erakat
  gender  m
  wikidata Q970706
  office  PSE | minister | GOV | 1994-03-05 | 2005-02-24
  office  PSE | chief negotiator | GOV | 1995 | 2020-11-10

person:hanan-ashrawi Hanan Ashrawi
  gender  f
  office  PSE | member of the PLO executive committee | GOV | 2009 | 2020-12

person:ziad-al-nakhalah Ziad al-Nakhalah
  name    Ziad al-Nakhala; Ziad Nakhaleh
  gender  m
  office  PSE | leader of Islamic Jihad | REB | 2018-09-28 | -

person:ramadan-shalah Ramadan Shalah
  name    Ramadan Shallah; Ramadan Abdullah Shallah
  gender  m
  office  PSE | leader of Islamic Jihad | REB | 1995-10 | 2018-09-28

person:george-habash George Habash
  name    Georges Habash
  gender  m
  office  PSE | leader of the Popular Front for the Liberation of Palestine | REB | 1967-12 | 2000-07

person:hussein-badreddin-al-houthi Hussein Badreddin al-Houthi
  name    Hussein al-Houthi
  gender  m
  office  YEM | leader of the Houthis | REB | 1992 | 2004-09-10

person:hadi-al-amiri Hadi al-Amiri
  name    Hadi al-Ameri
  gender  m
  office  IRQ | leader of the Badr Organization | PTY PRM | 2009 | -
  office  IRQ | transport minister | GOV | 2010-12-21 | 2014-09-08

person:qais-al-khazali Qais al-Khazali
  name    Qais Khazali
  gender  m
  office  IRQ | leader of Asaib Ahl al-Haq | PRM | 2006 | -

person:abu-mahdi-al-muhandis Abu Mahdi al-Muhandis
  gender  m
  office  IRQ | deputy leader of the Popular Mobilization Forces | PRM MIL | 2014 | 2020-01-03

person:esmail-qaani Esmail Qaani
  name    Esmail Ghaani; Ismail Qaani
  gender  m
  office  IRN | commander of the Quds Force | MIL | 2020-01-03 | -

person:hossein-salami Hossein Salami
  gender  m
  office  IRN | commander of the Revolutionary Guards | MIL | 2019-04-21 | 2025-06-13

person:mohammad-pakpour Mohammad Pakpour
  gender  m
  office  IRN | commander of the Revolutionary Guards | MIL | 2025-06-13 | -

person:abdolrahim-mousavi Abdolrahim Mousavi
  gender  m
  office  IRN | army chief | MIL | 2017-08-21 | -

person:amir-ali-hajizadeh Amir Ali Hajizadeh
  gender  m
  office  IRN | commander of the Revolutionary Guards' aerospace force | MIL | 2009-10-04 | 2025-06-13

person:mohammad-ali-jafari Mohammad Ali Jafari
  gender  m
  wikidata Q137249
  office  IRN | commander of the Revolutionary Guards | MIL | 2007-09-01 | 2019-04-21

person:mullah-omar Mullah Omar
  name    Mullah Mohammed Omar; Mullah Mohammad Omar
  gender  m
  office  AFG | leader of the Taliban | REB | 1994-10 | 2013-04-23

person:jalaluddin-haqqani Jalaluddin Haqqani
  gender  m
  office  AFG | leader of the Haqqani network | REB | 1979 | 2018-09-03

person:anas-haqqani Anas Haqqani
  gender  m
  office  AFG | leader of the Taliban | REB GOV | 2019-11 | -

person:ahmad-shah-massoud Ahmad Shah Massoud
  name    Ahmed Shah Massoud
  gender  m
  office  AFG | defence minister | GOV MIL | 1992-06 | 2001-09-09

person:ahmad-massoud Ahmad Massoud
  gender  m
  office  AFG | leader of the National Resistance Front | REB | 2021-08-17 | -

person:baitullah-mehsud Baitullah Mehsud
  gender  m
  office  PAK | leader of the Pakistani Taliban | REB | 2007-12-14 | 2009-08-05

person:hakimullah-mehsud Hakimullah Mehsud
  gender  m
  office  PAK | leader of the Pakistani Taliban | REB | 2009-08-22 | 2013-11-01

person:mullah-fazlullah Mullah Fazlullah
  name    Maulana Fazlullah
  gender  m
  office  PAK | leader of the Pakistani Taliban | REB | 2013-11-07 | 2018-06-14

person:noor-wali-mehsud Noor Wali Mehsud
  gender  m
  office  PAK | leader of the Pakistani Taliban | REB | 2018-06-22 | -

person:hafiz-saeed Hafiz Saeed
  name    Hafiz Muhammad Saeed; Hafiz Mohammed Saeed
  gender  m
  office  PAK | leader of Lashkar-e-Taiba | REB | 1987 | -

person:zaki-ur-rehman-lakhvi Zaki-ur-Rehman Lakhvi
  gender  m
  office  PAK | commander of Lashkar-e-Taiba | REB | 1990 | -

person:masood-azhar Masood Azhar
  name    Maulana Masood Azhar
  gender  m
  office  PAK | leader of Jaish-e-Mohammed | REB | 2000-01 | -

person:syed-salahuddin Syed Salahuddin
  gender  m
  office  PAK | leader of Hizbul Mujahideen | REB | 1991 | -

person:burhan-wani Burhan Wani
  gender  m
  office  IND | commander of Hizbul Mujahideen | REB | 2011 | 2016-07-08

person:syed-ali-shah-geelani Syed Ali Shah Geelani
  name    Syed Ali Geelani
  gender  m
  office  IND | leader of the Hurriyat Conference | OPP | 1993 | 2020-06-29

person:yasin-malik Yasin Malik
  gender  m
  office  IND | leader of the Jammu Kashmir Liberation Front | OPP | 1989 | -

person:mehbooba-mufti Mehbooba Mufti
  gender  f
  office  IND | leader of the Peoples Democratic Party | PTY | 1999 | -
  office  IND | chief minister | GOV | 2016-04-04 | 2018-06-19

person:velupillai-prabhakaran Velupillai Prabhakaran
  name    Prabhakaran; Vellupillai Prabhakaran
  gender  m
  office  LKA | leader of the Tamil Tigers | REB | 1976-05-05 | 2009-05-18

person:anton-balasingham Anton Balasingham
  gender  m
  office  LKA | negotiator of the Tamil Tigers | REB | 1979 | 2006-12-14

person:murat-karayilan Murat Karayılan
  name    Murat Karayilan
  gender  m
  office  TUR | leader of the PKK | REB | 1999 | -

person:cemil-bayik Cemil Bayık
  name    Cemil Bayik
  gender  m
  office  TUR | leader of the PKK | REB | 1999 | -

person:mazloum-abdi Mazloum Abdi
  name    Mazlum Abdi; Mazloum Kobani; Mazloum Kobane
  gender  m
  office  SYR | commander of the Syrian Democratic Forces | REB | 2015-10-10 | -

person:salih-muslim Salih Muslim
  name    Saleh Muslim; Salih Muslim Muhammad
  gender  m
  office  SYR | leader of the Democratic Union Party | PTY | 2010 | 2017-09

person:nechirvan-barzani Nechirvan Barzani
  gender  m
  office  IRQ | prime minister of Iraqi Kurdistan | GOV | 2012-03-07 | 2019-06-10
  office  IRQ | president of Iraqi Kurdistan | GOV | 2019-06-10 | -

person:masrour-barzani Masrour Barzani
  gender  m
  office  IRQ | prime minister of Iraqi Kurdistan | GOV | 2019-07-10 | -

person:bafel-talabani Bafel Talabani
  gender  m
  office  IRQ | leader of the Patriotic Union of Kurdistan | PTY | 2020-02 | -

person:abubakar-shekau Abubakar Shekau
  name    Shekau
  gender  m
  office  NGA | leader of Boko Haram | REB | 2009-07-30 | 2021-05-19

person:mohammed-yusuf Mohammed Yusuf
  gender  m
  office  NGA | leader of Boko Haram | REB | 2002 | 2009-07-30

person:nnamdi-kanu Nnamdi Kanu
  gender  m
  office  NGA | leader of the Indigenous People of Biafra | REB | 2012 | -

person:ahmed-abdi-godane Ahmed Abdi Godane
  gender  m
  office  SOM | leader of al-Shabaab | REB | 2007-12 | 2014-09-01

person:ahmed-umar Ahmed Umar
  name    Ahmed Diriye; Ahmad Umar
  gender  m
  office  SOM | leader of al-Shabaab | REB | 2014-09-06 | -

person:sharif-sheikh-ahmed Sharif Sheikh Ahmed
  name    Sheikh Sharif Sheikh Ahmed; Sharif Ahmed
  gender  m
  wikidata Q270783
  office  SOM | leader of the Islamic Courts Union | REB | 2006-06 | 2007-01
  office  SOM | president | GOV | 2009-01-31 | 2012-08-20

person:hassan-dahir-aweys Hassan Dahir Aweys
  gender  m
  office  SOM | leader of the Islamic Courts Union | REB | 2006-06 | 2007-01
  office  SOM | leader of Hizbul Islam | REB | 2009-05 | 2010-12

person:joseph-kony Joseph Kony
  name    Kony
  gender  m
  office  UGA | leader of the Lord's Resistance Army | REB | 1987 | -

person:laurent-nkunda Laurent Nkunda
  name    Nkunda
  gender  m
  office  COD | leader of the National Congress for the Defence of the People | REB | 2004 | 2009-01-22

person:bosco-ntaganda Bosco Ntaganda
  name    Ntaganda
  gender  m
  office  COD | rebel leader | REB | 2002 | 2013-03-18

person:sultani-makenga Sultani Makenga
  gender  m
  office  COD | commander of M23 | REB | 2012-05 | -

person:bertrand-bisimwa Bertrand Bisimwa
  gender  m
  office  COD | leader of M23 | REB | 2013-03 | -

person:corneille-nangaa Corneille Nangaa
  gender  m
  office  COD | head of the election commission | GOV | 2015-11 | 2021-10
  office  COD | leader of the Congo River Alliance | REB | 2023-12-15 | -

person:thomas-lubanga Thomas Lubanga
  name    Thomas Lubanga Dyilo
  gender  m
  office  COD | leader of the Union of Congolese Patriots | REB | 2000 | 2005-03

person:jonas-savimbi Jonas Savimbi
  name    Savimbi
  gender  m
  office  AGO | leader of UNITA | REB | 1966-03-13 | 2002-02-22

person:isaias-samakuva Isaías Samakuva
  name    Isaias Samakuva
  gender  m
  office  AGO | leader of UNITA | PTY OPP | 2003-06 | 2019-11

person:adalberto-costa-junior Adalberto Costa Júnior
  name    Adalberto Costa Junior
  gender  m
  office  AGO | leader of UNITA | PTY OPP | 2019-11-15 | -

person:afonso-dhlakama Afonso Dhlakama
  name    Dhlakama
  gender  m
  office  MOZ | leader of Renamo | REB PTY | 1979-10 | 2018-05-03

person:ossufo-momade Ossufo Momade
  gender  m
  office  MOZ | leader of Renamo | PTY OPP | 2018-05 | -

person:venancio-mondlane Venâncio Mondlane
  name    Venancio Mondlane
  gender  m
  office  MOZ | opposition leader | OPP | 2024-06 | -

person:mohamed-farrah-aidid Mohamed Farrah Aidid
  name    Mohamed Farah Aideed; Mohamed Farah Aidid; Aidid
  gender  m
  office  SOM | leader of the Somali National Alliance | REB | 1991-01 | 1996-08-01

person:ali-mahdi-mohamed Ali Mahdi Mohamed
  name    Ali Mahdi Muhammad
  gender  m
  office  SOM | president | GOV | 1991-01-28 | 1997-01-03

person:khalil-ibrahim Khalil Ibrahim
  gender  m
  office  SDN | leader of the Justice and Equality Movement | REB | 2000 | 2011-12-23

person:minni-minnawi Minni Minnawi
  name    Minni Arkou Minnawi; Minni Arko Minawi
  gender  m
  office  SDN | leader of the Sudan Liberation Movement | REB | 2005-11 | -
  office  SDN | governor | GOV | 2021-08-10 | -

person:abdel-wahid-al-nur Abdel Wahid al-Nur
  name    Abdul Wahid al-Nur; Abdel Wahid Mohamed al-Nur
  gender  m
  office  SDN | leader of the Sudan Liberation Movement | REB | 2002 | -

person:abdelaziz-al-hilu Abdelaziz al-Hilu
  name    Abdel Aziz al-Hilu
  gender  m
  office  SDN | leader of the Sudan People's Liberation Movement-North | REB | 2017-06 | -

person:malik-agar Malik Agar
  gender  m
  office  SDN | governor | GOV | 2007-07 | 2011-09-02
  office  SDN | leader of the Sudan People's Liberation Movement-North | REB | 2011-09 | 2022
  office  SDN | vice president | GOV | 2023-05-19 | -

person:hassan-al-turabi Hassan al-Turabi
  name    Hassan Turabi; Turabi
  gender  m
  office  SDN | speaker | LEG | 1996-04 | 1999-12-12
  office  SDN | leader of the Popular Congress Party | PTY OPP | 2000 | 2016-03-05

person:sadiq-al-mahdi Sadiq al-Mahdi
  name    Sadeq al-Mahdi
  gender  m
  office  SDN | leader of the Umma Party | PTY OPP | 1964 | 2020-11-26
  office  SDN | prime minister | GOV | 1986-05-06 | 1989-06-30

person:thomas-cirillo Thomas Cirillo
  name    Thomas Cirillo Swaka
  gender  m
  office  SSD | leader of the National Salvation Front | REB | 2017-03-06 | -

person:saif-al-islam-gaddafi Saif al-Islam Gaddafi
  name    Seif al-Islam Gaddafi; Saif al-Islam Gadhafi; Saif al-Islam Qaddafi
  gender  m
  office  LBY | son of the leader | ELI | 1997 | 2026-02-03

person:abdelmalek-droukdel Abdelmalek Droukdel
  gender  m
  office  DZA | leader of al-Qaeda in the Islamic Maghreb | REB | 2004 | 2020-06-03

person:iyad-ag-ghali Iyad Ag Ghali
  name    Iyad Ag Ghaly
  gender  m
  office  MLI | leader of Jama'at Nusrat al-Islam wal-Muslimin | REB | 2012 | -

person:amadou-koufa Amadou Koufa
  name    Amadou Kouffa
  gender  m
  office  MLI | leader of the Macina Liberation Front | REB | 2015 | -

person:mokhtar-belmokhtar Mokhtar Belmokhtar
  name    Belmokhtar
  gender  m
  office  DZA | leader of al-Mourabitoun | REB | 2012-12 | -

person:adnan-abu-walid-al-sahraoui Adnan Abu Walid al-Sahraoui
  name    Abu Walid al-Sahraoui
  gender  m
  office  MLI | leader of the Islamic State in the Greater Sahara | REB | 2015-05 | 2021-08-17

person:mohamed-abdelaziz Mohamed Abdelaziz
  gender  m
  office  ESH | leader of the Polisario Front | REB | 1976-08-30 | 2016-05-31
  office  ESH | president | GOV | 1982-10-16 | 2016-05-31

person:getachew-reda Getachew Reda
  gender  m
  office  ETH | spokesman of the Tigray People's Liberation Front | REB | 2020-11 | 2023-03-23
  office  ETH | president of Tigray | GOV | 2023-03-23 | 2025-04-08

person:tadesse-werede Tadesse Werede
  gender  m
  office  ETH | commander of the Tigray forces | REB | 2020-11 | 2023
  office  ETH | president of Tigray | GOV | 2025-04-08 | -

person:jaal-marroo Jaal Marroo
  name    Kumsa Diriba
  gender  m
  office  ETH | commander of the Oromo Liberation Army | REB | 2018 | -

person:jawar-mohammed Jawar Mohammed
  gender  m
  office  ETH | opposition leader | OPP | 2018 | -

person:dmitry-utkin Dmitry Utkin
  gender  m
  office  RUS | commander of the Wagner Group | PRM | 2014 | 2023-08-23

person:aslan-maskhadov Aslan Maskhadov
  name    Maskhadov
  gender  m
  office  RUS | Chechen rebel leader | REB | 1997-02-12 | 2005-03-08

person:shamil-basayev Shamil Basayev
  name    Shamil Basaev; Basayev
  gender  m
  office  RUS | Chechen rebel leader | REB | 1991 | 2006-07-10

person:doku-umarov Doku Umarov
  name    Dokka Umarov
  gender  m
  office  RUS | Chechen rebel leader | REB | 2006-06-17 | 2013-09-07

person:dzhokhar-dudayev Dzhokhar Dudayev
  name    Djokhar Dudayev; Dudayev
  gender  m
  office  RUS | Chechen rebel leader | REB | 1991-11-09 | 1996-04-21

person:akhmad-kadyrov Akhmad Kadyrov
  gender  m
  office  RUS | president of Chechnya | GOV | 2000-06-12 | 2004-05-09

person:denis-pushilin Denis Pushilin
  name    Pushilin
  gender  m
  office  UKR | leader of the Donetsk People's Republic | REB PRE | 2018-09-07 | 2022-10-04
  office  RUS | governor | GOV | 2022-10-04 | -

person:leonid-pasechnik Leonid Pasechnik
  name    Pasechnik
  gender  m
  office  UKR | leader of the Luhansk People's Republic | REB PRE | 2017-11-24 | 2022-10-04
  office  RUS | governor | GOV | 2022-10-04 | -

person:alexander-zakharchenko Alexander Zakharchenko
  name    Zakharchenko
  gender  m
  office  UKR | leader of the Donetsk People's Republic | REB PRE | 2014-08-08 | 2018-08-31

person:igor-plotnitsky Igor Plotnitsky
  gender  m
  office  UKR | leader of the Luhansk People's Republic | REB PRE | 2014-08-14 | 2017-11-24

person:igor-girkin Igor Girkin
  name    Igor Strelkov
  gender  m
  office  UKR | separatist commander | REB | 2014-04 | 2014-08-14

person:sergei-aksyonov Sergei Aksyonov
  name    Sergey Aksyonov; Sergei Aksenov
  gender  m
  office  RUS | leader of Crimea | GOV | 2014-04-14 | -

person:vladimir-saldo Vladimir Saldo
  gender  m
  office  RUS | governor | GOV | 2022-04-26 | -

person:yevgeny-balitsky Yevgeny Balitsky
  gender  m
  office  RUS | governor | GOV | 2022-05 | -

person:martin-mcguinness Martin McGuinness
  name    McGuinness
  gender  m
  office  GBR | deputy first minister of Northern Ireland | GOV | 2007-05-08 | 2017-01-09

person:arnaldo-otegi Arnaldo Otegi
  name    Otegi
  gender  m
  office  ESP | leader of EH Bildu | PTY | 1997 | -

person:subcomandante-marcos Subcomandante Marcos
  gender  m
  office  MEX | leader of the Zapatistas | REB | 1994-01-01 | 2014-05-25

person:abimael-guzman Abimael Guzmán
  name    Abimael Guzman
  gender  m
  office  PER | leader of the Shining Path | REB | 1969 | 1992-09-12

person:manuel-marulanda Manuel Marulanda
  name    Manuel Marulanda Vélez
  gender  m
  office  COL | leader of the FARC | REB | 1964-05-27 | 2008-03-26

person:alfonso-cano Alfonso Cano
  gender  m
  office  COL | leader of the FARC | REB | 2008-03-26 | 2011-11-04

person:rodrigo-londono Rodrigo Londoño
  name    Rodrigo Londono; Timochenko
  gender  m
  office  COL | leader of the FARC | REB | 2011-11-05 | 2017-08-27
  office  COL | leader of the Comunes party | PTY | 2017-09-01 | -

person:raul-reyes Raúl Reyes
  name    Raul Reyes
  gender  m
  office  COL | commander of the FARC | REB | 1980 | 2008-03-01

person:ivan-marquez Iván Márquez
  name    Ivan Marquez
  gender  m
  office  COL | negotiator of the FARC | REB | 2012 | 2017
  office  COL | leader of the Second Marquetalia | REB | 2019-08-29 | -

person:ivan-mordisco Iván Mordisco
  name    Ivan Mordisco
  gender  m
  office  COL | leader of the FARC dissidents | REB | 2016 | -

person:pablo-beltran Pablo Beltrán
  name    Pablo Beltran
  gender  m
  office  COL | negotiator of the National Liberation Army | REB | 2014 | -

person:antonio-garcia Antonio García
  name    Eliécer Herlinto Chamorro
  gender  m
  office  COL | leader of the National Liberation Army | REB | 2021-06 | -

person:carlos-castano Carlos Castaño
  name    Carlos Castano
  gender  m
  office  COL | leader of the United Self-Defense Forces of Colombia | REB | 1997-04 | 2004-04-16

person:salvatore-mancuso Salvatore Mancuso
  name    Mancuso
  gender  m
  office  COL | leader of the United Self-Defense Forces of Colombia | REB | 2004 | 2006

person:pablo-escobar Pablo Escobar
  gender  m
  office  COL | leader of the Medellin cartel | CRM | 1976 | 1993-12-02

person:joaquin-guzman Joaquín Guzmán
  name    Joaquin Guzman; El Chapo; Joaquín "El Chapo" Guzmán; Joaquin Guzman Loera
  gender  m
  office  MEX | leader of the Sinaloa cartel | CRM | 1989 | 2016-01-08

person:ismael-zambada Ismael Zambada
  name    El Mayo; Ismael Zambada García
  gender  m
  office  MEX | leader of the Sinaloa cartel | CRM | 1989 | 2024-07-25

person:ovidio-guzman Ovidio Guzmán
  name    Ovidio Guzman
  gender  m
  office  MEX | leader of the Sinaloa cartel | CRM | 2016 | 2023-01-05

person:nemesio-oseguera Nemesio Oseguera
  name    Nemesio Oseguera Cervantes; El Mencho
  gender  m
  office  MEX | leader of the Jalisco New Generation Cartel | CRM | 2010 | 2026-02-22

person:jimmy-cherizier Jimmy Chérizier
  name    Jimmy Cherizier
  gender  m
  office  HTI | gang leader | CRM | 2018 | -

person:guy-philippe Guy Philippe
  gender  m
  office  HTI | rebel leader | REB | 2004-02 | 2004-03

person:jose-adolfo-macias José Adolfo Macías
  name    Jose Adolfo Macias; José Adolfo Macías Villamar
  gender  m
  office  ECU | leader of Los Choneros | CRM | 2020-12 | 2025-06-25

person:twan-mrat-naing Twan Mrat Naing
  gender  m
  office  MMR | leader of the Arakan Army | REB | 2009-04-10 | -

person:nur-misuari Nur Misuari
  name    Misuari
  gender  m
  office  PHL | leader of the Moro National Liberation Front | REB | 1972 | -

person:murad-ebrahim Murad Ebrahim
  name    Al Haj Murad Ebrahim; Ahod Balawag Ebrahim
  gender  m
  office  PHL | leader of the Moro Islamic Liberation Front | REB | 2003-07-13 | -
  office  PHL | chief minister | GOV | 2019-02-22 | 2025-03-12

person:jose-maria-sison Jose Maria Sison
  gender  m
  office  PHL | leader of the Communist Party of the Philippines | REB | 1968-12-26 | 2022-12-16

person:isnilon-hapilon Isnilon Hapilon
  gender  m
  office  PHL | leader of Abu Sayyaf | REB | 2011 | 2017-10-16

person:abu-bakar-bashir Abu Bakar Bashir
  name    Abu Bakar Ba'asyir; Abu Bakar Baasyir
  gender  m
  office  IDN | leader of Jemaah Islamiyah | REB | 1993 | 2014

person:hambali Hambali
  name    Riduan Isamuddin
  gender  m
  office  IDN | commander of Jemaah Islamiyah | REB | 1993 | 2003-08-11

person:benny-wenda Benny Wenda
  gender  m
  office  IDN | leader of the United Liberation Movement for West Papua | REB | 2014-12 | -

person:pol-pot Pol Pot
  gender  m
  office  KHM | leader of the Khmer Rouge | REB | 1963-02 | 1997-07

person:ieng-sary Ieng Sary
  gender  m
  office  KHM | leader of the Khmer Rouge | REB | 1975 | 1996

person:khieu-samphan Khieu Samphan
  gender  m
  office  KHM | leader of the Khmer Rouge | REB | 1985 | 1998-12

person:zahran-alloush Zahran Alloush
  gender  m
  office  SYR | leader of Jaish al-Islam | REB | 2011-09 | 2015-12-25

person:hadi-al-bahra Hadi al-Bahra
  name    Hadi Albahra
  gender  m
  office  SYR | leader of the Syrian National Coalition | REB | 2023-09-12 | 2025-02

person:aidarous-al-zubaidi Aidarous al-Zubaidi
  name    Aidarous al-Zoubaidi; Aidarous Zubaidi
  gender  m
  office  YEM | leader of the Southern Transitional Council | REB | 2017-05-11 | 2026-01-07

person:tareq-saleh Tareq Saleh
  name    Tariq Saleh
  gender  m
  office  YEM | commander of the National Resistance | REB GOV | 2018 | -

person:agim-ceku Agim Çeku
  name    Agim Ceku
  gender  m
  wikidata Q313573
  office  KOS | commander of the Kosovo Liberation Army | REB | 1998 | 1999-06
  office  KOS | prime minister | GOV | 2006-03-10 | 2008-01-09
  office  KOS | security minister | GOV SPY | 2011-02-22 | 2014-12-09

person:ali-ahmeti Ali Ahmeti
  gender  m
  office  MKD | leader of the National Liberation Army | REB | 2001-01 | 2001-09
  office  MKD | leader of the Democratic Union for Integration | PTY | 2002-06-05 | -

person:velimir-ilic Velimir Ilić
  name    Velimir Ilic
  gender  m
  office  SRB | minister | GOV | 2004-03-03 | 2014-04-27

person:vojislav-seselj Vojislav Šešelj
  name    Vojislav Seselj
  gender  m
  wikidata Q298063
  office  SRB | leader of the Serbian Radical Party | PTY | 1991-02-23 | -
  office  SRB | deputy prime minister | GOV | 1998-03-24 | 2000-10-24

person:naser-oric Naser Orić
  name    Naser Oric
  gender  m
  office  BIH | army commander | MIL | 1992 | 1995

person:fikret-abdic Fikret Abdić
  name    Fikret Abdic
  gender  m
  office  BIH | rebel leader | REB | 1993-09-27 | 1995-08

# Politicians, opposition and well-known figures

person:vladimir-kara-murza Vladimir Kara-Murza
  gender  m
  office  RUS | opposition leader | OPP | 2012 | -

person:yulia-navalnaya Yulia Navalnaya
  name    Navalnaya
  gender  f
  office  RUS | opposition leader | OPP | 2024-02-16 | -

person:mikhail-khodorkovsky Mikhail Khodorkovsky
  name    Khodorkovsky
  gender  m
  office  RUS | head of Yukos | BUS | 1997 | 2003-11-03
  office  RUS | opposition figure | OPP | 2003-11-03 | -

person:boris-berezovsky Boris Berezovsky
  gender  m
  office  RUS | businessman | BUS | 1995 | 2013-03-23

person:garry-kasparov Garry Kasparov
  name    Kasparov
  gender  m
  office  RUS | opposition leader | OPP | 2005 | -

person:boris-nemtsov Boris Nemtsov
  name    Nemtsov
  gender  m
  office  RUS | deputy prime minister | GOV | 1997-03-17 | 1998-08-28
  office  RUS | opposition leader | OPP | 2000 | 2015-02-27

person:ilya-yashin Ilya Yashin
  gender  m
  office  RUS | opposition leader | OPP | 2008 | -

person:roman-abramovich Roman Abramovich
  name    Abramovich
  gender  m
  office  RUS | businessman | BUS | 1995 | -

person:oleg-deripaska Oleg Deripaska
  name    Deripaska
  gender  m
  office  RUS | businessman | BUS | 1997 | -

person:ales-bialiatski Ales Bialiatski
  name    Bialiatski
  gender  m
  office  BLR | head of Viasna | NGO | 1996 | -

person:maria-kolesnikova Maria Kolesnikova
  name    Maryia Kalesnikava
  gender  f
  office  BLR | opposition leader | OPP | 2020 | -

person:vladimir-zhirinovsky Vladimir Zhirinovsky
  name    Zhirinovsky
  gender  m
  office  RUS | leader of the Liberal Democratic Party | PTY | 1991 | 2022-04-06

person:leonid-slutsky Leonid Slutsky
  gender  m
  office  RUS | leader of the Liberal Democratic Party | PTY | 2022-05-18 | -

person:gennady-zyuganov Gennady Zyuganov
  name    Zyuganov
  gender  m
  office  RUS | leader of the Communist Party | PTY | 1993-02-14 | -

person:mustafa-dzhemilev Mustafa Dzhemilev
  name    Mustafa Jemilev
  gender  m
  office  UKR | leader of the Crimean Tatars | PTY | 1991-06 | -

person:viktor-medvedchuk Viktor Medvedchuk
  name    Medvedchuk
  gender  m
  office  UKR | opposition politician | OPP PTY | 2012 | 2022-09

person:rinat-akhmetov Rinat Akhmetov
  gender  m
  office  UKR | businessman | BUS | 1995 | -

person:ihor-kolomoisky Ihor Kolomoisky
  name    Igor Kolomoisky; Ihor Kolomoyskyi; Kolomoisky
  gender  m
  office  UKR | businessman | BUS | 1992 | -

person:artur-mas Artur Mas
  gender  m
  office  ESP | president of Catalonia | GOV | 2010-12-27 | 2016-01-12

person:salvador-illa Salvador Illa
  gender  m
  office  ESP | health minister | GOV MED | 2020-01-13 | 2021-01-26
  office  ESP | president of Catalonia | GOV | 2024-08-10 | -

person:isabel-diaz-ayuso Isabel Díaz Ayuso
  name    Isabel Diaz Ayuso
  gender  f
  office  ESP | regional president | GOV | 2019-08-19 | -

person:leopoldo-lopez Leopoldo López
  name    Leopoldo Lopez
  gender  m
  office  VEN | opposition leader | OPP | 2009-12 | -

person:henrique-capriles Henrique Capriles
  name    Capriles
  gender  m
  office  VEN | governor | GOV | 2008-11-29 | 2017-10
  office  VEN | opposition leader | OPP | 2012-02-12 | -

person:pita-limjaroenrat Pita Limjaroenrat
  gender  m
  office  THA | opposition leader | OPP PTY | 2020-03-14 | 2024-08-07

person:natthaphong-ruengpanyawut Natthaphong Ruengpanyawut
  gender  m
  office  THA | opposition leader | OPP PTY | 2024-08-09 | -

person:sam-rainsy Sam Rainsy
  gender  m
  office  KHM | opposition leader | OPP PTY | 1995 | -

person:kem-sokha Kem Sokha
  gender  m
  office  KHM | opposition leader | OPP PTY | 2012 | -

person:jimmy-lai Jimmy Lai
  gender  m
  office  HKG | publisher | JRN BUS | 1995-06-20 | -

person:wang-dan Wang Dan
  gender  m
  office  CHN | dissident | OPP | 1989 | -

person:wei-jingsheng Wei Jingsheng
  gender  m
  office  CHN | dissident | OPP | 1978 | -

person:rebiya-kadeer Rebiya Kadeer
  gender  f
  office  CHN | leader of the World Uyghur Congress | OPP | 2006-11 | 2017-11

person:ilham-tohti Ilham Tohti
  gender  m
  office  CHN | dissident | OPP EDU | 2006 | -

person:kizza-besigye Kizza Besigye
  name    Besigye
  gender  m
  office  UGA | opposition leader | OPP | 2000-10 | -

person:moise-katumbi Moïse Katumbi
  name    Moise Katumbi
  gender  m
  office  COD | governor | GOV | 2007-02-24 | 2015-09-29
  office  COD | opposition leader | OPP | 2015-09-30 | -

person:etienne-tshisekedi Étienne Tshisekedi
  name    Etienne Tshisekedi
  gender  m
  office  COD | opposition leader | OPP | 1982 | 2017-02-01

person:martin-fayulu Martin Fayulu
  gender  m
  office  COD | opposition leader | OPP | 2018-11 | -

person:maurice-kamto Maurice Kamto
  gender  m
  office  CMR | opposition leader | OPP | 2012-08 | -

person:issa-tchiroma-bakary Issa Tchiroma Bakary
  name    Issa Tchiroma
  gender  m
  wikidata Q6087995
  office  CMR | information minister | GOV | 2009-06-30 | 2019-01-04
  office  CMR | labour minister | GOV LAB | 2019-01-04 | 2025-06-24
  office  CMR | opposition leader | OPP | 2025-06-24 | -

person:f-w-de-klerk F. W. de Klerk
  name    F.W. de Klerk; Frederik de Klerk; de Klerk
  gender  m
  office  ZAF | president | GOV | 1989-08-15 | 1994-05-10
  office  ZAF | vice president | GOV | 1994-05-10 | 1996-06-30

person:julius-malema Julius Malema
  name    Malema
  gender  m
  office  ZAF | leader of the Economic Freedom Fighters | PTY OPP | 2013-07-26 | -

person:john-steenhuisen John Steenhuisen
  gender  m
  wikidata Q6258967
  office  ZAF | leader of the Democratic Alliance | PTY | 2019-11-17 | 2026-04
  office  ZAF | agriculture minister | GOV AGR | 2024-07-03 | -

person:helen-zille Helen Zille
  gender  f
  office  ZAF | leader of the Democratic Alliance | PTY OPP | 2007-05-06 | 2015-05-10

person:chris-hani Chris Hani
  gender  m
  office  ZAF | leader of the South African Communist Party | PTY | 1991-12 | 1993-04-10

person:walid-jumblatt Walid Jumblatt
  name    Walid Joumblatt; Jumblatt
  gender  m
  office  LBN | leader of the Progressive Socialist Party | PTY | 1977-05-01 | 2023-05-25

person:samir-geagea Samir Geagea
  name    Geagea
  gender  m
  office  LBN | leader of the Lebanese Forces | PTY | 1986-01-15 | -

person:rafik-hariri Rafik Hariri
  name    Rafiq Hariri; Rafik al-Hariri
  gender  m
  wikidata Q192778
  office  LBN | prime minister | GOV | 1992-10-31 | 1998-12-02
  office  LBN | prime minister | GOV | 2000-10-23 | 2004-10-21

person:mohammed-badie Mohammed Badie
  name    Mohamed Badie
  gender  m
  office  EGY | leader of the Muslim Brotherhood | PTY OPP | 2010-01-16 | 2013-08-20

person:alaa-abdel-fattah Alaa Abdel Fattah
  name    Alaa Abd el-Fattah; Alaa Abdel-Fattah
  gender  m
  office  EGY | activist | OPP | 2006 | -

person:tariq-aziz Tariq Aziz
  name    Tareq Aziz
  gender  m
  office  IRQ | deputy prime minister | GOV | 1979-07 | 2003-04-09
  office  IRQ | foreign minister | GOV | 1983-01-24 | 1991-12-19

person:ali-hassan-al-majid Ali Hassan al-Majid
  name    Chemical Ali
  gender  m
  office  IRQ | defence minister | GOV MIL | 1991 | 1995
  office  IRQ | presidential adviser | GOV | 1995 | 2003-04-09

person:uday-hussein Uday Hussein
  gender  m
  office  IRQ | son of the president | ELI | 1985 | 2003-07-22

person:qusay-hussein Qusay Hussein
  gender  m
  office  IRQ | son of the president | ELI MIL | 1995 | 2003-07-22

person:maryam-rajavi Maryam Rajavi
  gender  f
  office  IRN | leader of the Mujahedin-e Khalq | REB | 1993-10 | -

person:massoud-rajavi Massoud Rajavi
  gender  m
  office  IRN | leader of the Mujahedin-e Khalq | REB | 1979 | 2003-03

person:reza-pahlavi Reza Pahlavi
  gender  m
  office  IRN | opposition figure | OPP | 1980-10-31 | -

person:mir-hossein-mousavi Mir-Hossein Mousavi
  name    Mir Hossein Mousavi; Mir-Hossein Moussavi
  gender  m
  office  IRN | prime minister | GOV | 1981-10-31 | 1989-08-16
  office  IRN | opposition leader | OPP | 2009-03 | -

person:mojtaba-khamenei Mojtaba Khamenei
  gender  m
  office  IRN | cleric | REL ELI | 2009 | -

person:narges-mohammadi Narges Mohammadi
  gender  f
  office  IRN | human rights activist | OPP NGO | 2003 | -

person:shirin-ebadi Shirin Ebadi
  gender  f
  office  IRN | human rights activist | OPP NGO | 2001 | -

person:jordan-bardella Jordan Bardella
  name    Bardella
  gender  m
  office  FRA | leader of the National Rally | PTY OPP | 2022-11-05 | -

person:jean-marie-le-pen Jean-Marie Le Pen
  gender  m
  office  FRA | leader of the National Front | PTY OPP | 1972-10-05 | 2011-01-15

person:jean-luc-melenchon Jean-Luc Mélenchon
  name    Jean-Luc Melenchon; Mélenchon; Melenchon
  gender  m
  office  FRA | leader of La France Insoumise | PTY OPP | 2016-02-10 | -

person:eric-zemmour Éric Zemmour
  name    Eric Zemmour
  gender  m
  office  FRA | leader of Reconquête | PTY OPP | 2021-12-05 | -

person:edouard-philippe Édouard Philippe
  name    Edouard Philippe
  gender  m
  wikidata Q3579995
  office  FRA | prime minister | GOV | 2017-05-15 | 2020-07-03
  office  FRA | leader of Horizons | PTY | 2021-10-09 | -

person:anne-hidalgo Anne Hidalgo
  gender  f
  office  FRA | mayor of Paris | GOV | 2014-04-05 | 2026-03-29

person:pim-fortuyn Pim Fortuyn
  name    Fortuyn
  gender  m
  office  NLD | leader of the Pim Fortuyn List | PTY | 2002-02-11 | 2002-05-06

person:frans-timmermans Frans Timmermans
  name    Timmermans
  gender  m
  wikidata Q32681
  code    IGOEUREEC
  office  NLD | foreign minister | GOV | 2012-11-05 | 2014-10-17
  office  - | vice-president of the European Commission | IGO | 2014-11-01 | 2023-08-22
  office  NLD | leader of GroenLinks-PvdA | PTY OPP | 2023-08-22 | 2025-10-29

person:alice-weidel Alice Weidel
  name    Weidel
  gender  f
  office  DEU | leader of the Alternative for Germany | PTY OPP | 2022-06-18 | -

person:tino-chrupalla Tino Chrupalla
  name    Chrupalla
  gender  m
  office  DEU | leader of the Alternative for Germany | PTY OPP | 2019-11-30 | -

person:bjorn-hocke Björn Höcke
  name    Bjoern Hoecke; Bjorn Hocke
  gender  m
  office  DEU | leader of the Alternative for Germany in Thuringia | PTY OPP | 2013 | -

person:sahra-wagenknecht Sahra Wagenknecht
  name    Wagenknecht
  gender  f
  office  DEU | leader of the Sahra Wagenknecht Alliance | PTY OPP | 2024-01-08 | 2025-12-06

person:markus-soder Markus Söder
  name    Markus Soeder
  gender  m
  office  DEU | premier of Bavaria | GOV | 2018-03-16 | -

person:nigel-farage Nigel Farage
  name    Farage
  gender  m
  office  GBR | leader of the UK Independence Party | PTY OPP | 2006-09-12 | 2016-11-28
  office  GBR | leader of the Brexit Party | PTY OPP | 2019-03-22 | 2021-03-06
  office  GBR | leader of Reform UK | PTY OPP | 2024-06-03 | -

person:jeremy-corbyn Jeremy Corbyn
  name    Corbyn
  gender  m
  office  GBR | opposition leader | OPP PTY | 2015-09-12 | 2020-04-04

person:humza-yousaf Humza Yousaf
  gender  m
  office  GBR | first minister | GOV | 2023-03-29 | 2024-05-07

person:sadiq-khan Sadiq Khan
  gender  m
  office  GBR | mayor of London | GOV | 2016-05-09 | -

person:ken-livingstone Ken Livingstone
  gender  m
  office  GBR | mayor of London | GOV | 2000-05-04 | 2008-05-04

person:michelle-oneill Michelle O'Neill
  gender  f
  wikidata Q6837191
  office  GBR | first minister | GOV | 2024-02-03 | -

person:mary-lou-mcdonald Mary Lou McDonald
  gender  f
  office  IRL | leader of Sinn Fein | PTY OPP | 2018-02-10 | -

person:beppe-grillo Beppe Grillo
  name    Grillo
  gender  m
  office  ITA | leader of the Five Star Movement | PTY OPP | 2009-10-04 | 2017-09-23

person:elly-schlein Elly Schlein
  gender  f
  office  ITA | leader of the Democratic Party | PTY OPP | 2023-03-12 | -

person:santiago-abascal Santiago Abascal
  name    Abascal
  gender  m
  office  ESP | leader of Vox | PTY OPP | 2014-09-20 | -

person:pablo-iglesias Pablo Iglesias
  gender  m
  office  ESP | leader of Podemos | PTY | 2014-11-15 | 2021-05-04
  office  ESP | deputy prime minister | GOV | 2020-01-13 | 2021-03-31

person:alberto-nunez-feijoo Alberto Núñez Feijóo
  name    Alberto Nunez Feijoo; Feijóo; Feijoo
  gender  m
  office  ESP | opposition leader | OPP PTY | 2022-04-02 | -

person:jorg-haider Jörg Haider
  name    Joerg Haider; Jorg Haider
  gender  m
  office  AUT | leader of the Freedom Party | PTY | 1986-09-13 | 2000-05-01
  office  AUT | governor | GOV | 1999-04-08 | 2008-10-11

person:heinz-christian-strache Heinz-Christian Strache
  gender  m
  wikidata Q44733
  office  AUT | leader of the Freedom Party | PTY | 2005-04-23 | 2019-05-18
  office  AUT | vice chancellor | GOV | 2017-12-18 | 2019-05-22
  office  AUT | deputy prime minister | GOV | 2017-12-18 | 2019-05-18

person:rafal-trzaskowski Rafał Trzaskowski
  name    Rafal Trzaskowski; Trzaskowski
  gender  m
  office  POL | mayor of Warsaw | GOV | 2018-11-22 | -

person:calin-georgescu Călin Georgescu
  name    Calin Georgescu
  gender  m
  office  ROU | presidential candidate | OPP | 2024-11 | 2025-03-11

person:george-simion George Simion
  gender  m
  office  ROU | leader of the Alliance for the Union of Romanians | PTY OPP | 2019-12-01 | -

person:andre-ventura André Ventura
  name    Andre Ventura
  gender  m
  office  PRT | leader of Chega | PTY OPP | 2019-04-09 | -

person:selahattin-demirtas Selahattin Demirtaş
  name    Selahattin Demirtas; Demirtas
  gender  m
  office  TUR | leader of the Peoples' Democratic Party | PTY OPP | 2014-06-22 | 2018-02-11

person:devlet-bahceli Devlet Bahçeli
  name    Devlet Bahceli; Bahceli
  gender  m
  office  TUR | leader of the Nationalist Movement Party | PTY | 1997-07-06 | -

person:kemal-kilicdaroglu Kemal Kılıçdaroğlu
  name    Kemal Kilicdaroglu; Kilicdaroglu
  gender  m
  office  TUR | opposition leader | OPP PTY | 2010-05-22 | 2023-11-08

person:ozgur-ozel Özgür Özel
  name    Ozgur Ozel
  gender  m
  office  TUR | opposition leader | OPP PTY | 2023-11-08 | -

person:meral-aksener Meral Akşener
  name    Meral Aksener
  gender  f
  office  TUR | interior minister | GOV COP | 1996-11-08 | 1997-06-30
  office  TUR | leader of the Iyi Party | PTY OPP | 2017-10-25 | 2024-04-27

person:sonia-gandhi Sonia Gandhi
  gender  f
  office  IND | leader of the Congress party | PTY | 1998-03-14 | 2017-12-16
  office  IND | leader of the Congress party | PTY OPP | 2019-08-10 | 2022-10-26

person:mallikarjun-kharge Mallikarjun Kharge
  gender  m
  office  IND | leader of the Congress party | PTY OPP | 2022-10-26 | -

person:arvind-kejriwal Arvind Kejriwal
  name    Kejriwal
  gender  m
  office  IND | chief minister | GOV | 2013-12-28 | 2014-02-14
  office  IND | chief minister | GOV | 2015-02-14 | 2024-09-21

person:omar-abdullah Omar Abdullah
  gender  m
  office  IND | chief minister | GOV | 2009-01-05 | 2015-01-08
  office  IND | chief minister | GOV | 2024-10-16 | -

person:tarique-rahman Tarique Rahman
  gender  m
  office  BGD | leader of the Bangladesh Nationalist Party | PTY OPP | 2018-02-08 | 2026-02-17
  office  BGD | prime minister | GOV | 2026-02-17 | -

person:shafiqur-rahman Shafiqur Rahman
  gender  m
  office  BGD | leader of Jamaat-e-Islami | PTY | 2019-11-12 | -

person:altaf-hussain Altaf Hussain
  gender  m
  office  PAK | leader of the Muttahida Qaumi Movement | PTY | 1984-03-18 | 2016-08

person:fazlur-rehman Fazlur Rehman
  name    Fazl-ur-Rehman; Maulana Fazlur Rehman
  gender  m
  office  PAK | leader of Jamiat Ulema-e-Islam | PTY | 1988 | -

person:maryam-nawaz Maryam Nawaz
  name    Maryam Nawaz Sharif
  gender  f
  office  PAK | chief minister | GOV | 2024-02-26 | -

person:manzoor-pashteen Manzoor Pashteen
  gender  m
  office  PAK | leader of the Pashtun Tahafuz Movement | OPP | 2018 | -

person:mahrang-baloch Mahrang Baloch
  name    Mahrang Langove
  gender  f
  office  PAK | leader of the Baloch Yakjehti Committee | OPP | 2019 | -

person:kevin-mccarthy Kevin McCarthy
  gender  m
  office  USA | speaker | LEG | 2023-01-07 | 2023-10-03

person:chuck-schumer Chuck Schumer
  name    Schumer
  gender  m
  office  USA | leader of the Senate minority | LEG | 2017-01-03 | 2021-01-20
  office  USA | leader of the Senate majority | LEG | 2021-01-20 | 2025-01-03
  office  USA | leader of the Senate minority | LEG | 2025-01-03 | -

person:john-thune John Thune
  gender  m
  office  USA | leader of the Senate majority | LEG | 2025-01-03 | -

person:harry-reid Harry Reid
  gender  m
  office  USA | leader of the Senate majority | LEG | 2007-01-03 | 2015-01-03

person:hakeem-jeffries Hakeem Jeffries
  gender  m
  office  USA | leader of the House minority | LEG | 2023-01-03 | -

person:newt-gingrich Newt Gingrich
  name    Gingrich
  gender  m
  office  USA | speaker | LEG | 1995-01-04 | 1999-01-03

person:dennis-hastert Dennis Hastert
  gender  m
  wikidata Q553626
  office  USA | speaker | LEG | 1999-01-06 | 2007-01-03

person:john-boehner John Boehner
  name    Boehner
  gender  m
  wikidata Q11702
  office  USA | speaker | LEG | 2011-01-05 | 2015-10-29

person:lindsey-graham Lindsey Graham
  gender  m
  office  USA | senator | LEG | 2003-01-03 | -

person:john-mccain John McCain
  name    McCain
  gender  m
  office  USA | senator | LEG | 1987-01-03 | 2018-08-25

person:elizabeth-warren Elizabeth Warren
  gender  f
  office  USA | senator | LEG | 2013-01-03 | -

person:ted-cruz Ted Cruz
  gender  m
  office  USA | senator | LEG | 2013-01-03 | -

person:elon-musk Elon Musk
  name    Musk
  gender  m
  office  USA | head of Tesla and SpaceX | BUS | 2008-10 | -
  office  USA | head of the Department of Government Efficiency | GOV BUS | 2025-01-20 | 2025-05-30

person:mark-zuckerberg Mark Zuckerberg
  name    Zuckerberg
  gender  m
  office  USA | head of Meta | BUS | 2004-02 | -

person:jeff-bezos Jeff Bezos
  name    Bezos
  gender  m
  office  USA | head of Amazon | BUS | 1994-07 | 2021-07-05

person:sam-altman Sam Altman
  gender  m
  office  USA | head of OpenAI | BUS | 2019-03 | -

person:tim-cook Tim Cook
  gender  m
  office  USA | head of Apple | BUS | 2011-08-24 | -

person:bill-gates Bill Gates
  gender  m
  office  USA | head of the Gates Foundation | NGO BUS | 2000 | -

person:jared-kushner Jared Kushner
  name    Kushner
  gender  m
  office  USA | presidential adviser | GOV | 2017-01-20 | 2021-01-20
  office  USA | envoy | GOV | 2025-10 | -

person:tom-barrack Tom Barrack
  gender  m
  office  USA | ambassador | GOV | 2025-05-14 | -

person:mike-huckabee Mike Huckabee
  name    Huckabee
  gender  m
  office  USA | governor | GOV | 1996-07-15 | 2007-01-09
  office  USA | ambassador | GOV | 2025-04-21 | -

person:richard-holbrooke Richard Holbrooke
  name    Holbrooke
  gender  m
  wikidata Q155649
  office  USA | ambassador | GOV | 1999-08-25 | 2001-01-20
  office  USA | special envoy | GOV | 2009-01-22 | 2010-12-13

person:george-mitchell George Mitchell
  gender  m
  office  USA | special envoy | GOV | 2009-01-22 | 2011-05-20

person:dennis-ross Dennis Ross
  gender  m
  office  USA | special envoy | GOV | 1993 | 2001-01-20

person:paul-bremer Paul Bremer
  name    L. Paul Bremer
  gender  m
  office  USA | head of the Coalition Provisional Authority | GOV | 2003-05-12 | 2004-06-28

person:chelsea-manning Chelsea Manning
  name    Bradley Manning
  gender  f
  office  USA | soldier | MIL | 2007 | 2013

person:george-soros George Soros
  name    Soros
  gender  m
  office  USA | head of the Open Society Foundations | NGO BUS | 1993 | 2023-06

person:avi-dichter Avi Dichter
  gender  m
  wikidata Q790699
  office  ISR | security minister | GOV | 2006-05-04 | 2009-03-31
  office  ISR | agriculture minister | GOV AGR | 2022-12-29 | -

person:ron-dermer Ron Dermer
  gender  m
  wikidata Q7363705
  office  ISR | ambassador | GOV | 2013-10-01 | 2021-01
  office  ISR | strategic affairs minister | GOV | 2022-12-29 | 2025-11

person:gadi-eisenkot Gadi Eisenkot
  name    Gadi Eizenkot
  gender  m
  office  ISR | army chief | MIL | 2015-02-16 | 2019-01-15
  office  ISR | minister | GOV | 2023-10-12 | 2024-06-09

person:aviv-kochavi Aviv Kochavi
  gender  m
  wikidata Q2088195
  office  ISR | army chief | MIL | 2019-01-15 | 2023-01-16

person:david-barnea David Barnea
  gender  m
  wikidata Q106962786
  office  ISR | head of Mossad | SPY | 2021-06-01 | 2026-06-01

person:yossi-cohen Yossi Cohen
  gender  m
  wikidata Q15725863
  office  ISR | national security adviser | GOV | 2013 | 2016
  office  ISR | intelligence chief | SPY | 2016-01 | 2021-06-01
  office  ISR | head of Mossad | SPY | 2016-01-06 | 2021-06-01

person:meir-dagan Meir Dagan
  gender  m
  office  ISR | head of Mossad | SPY | 2002-08 | 2011-01-06

person:ghassan-alian Ghassan Alian
  gender  m
  office  ISR | coordinator of government activities in the territories | MIL | 2021-04 | -

person:oleh-kiper Oleh Kiper
  name    Oleg Kiper
  gender  m
  office  UKR | governor | GOV | 2023-05-23 | 2025-10

person:oleh-syniehubov Oleh Syniehubov
  name    Oleg Synegubov
  gender  m
  office  UKR | governor | GOV | 2021-12-24 | -

person:vitali-klitschko Vitali Klitschko
  name    Vitaliy Klitschko; Klitschko
  gender  m
  office  UKR | mayor of Kyiv | GOV | 2014-06-05 | -

person:vasyl-malyuk Vasyl Malyuk
  name    Vasyl Maliuk
  gender  m
  wikidata Q89191595
  office  UKR | head of the Security Service | SPY | 2022-07-18 | 2026-01-05

person:alexander-bortnikov Alexander Bortnikov
  gender  m
  office  RUS | head of the Federal Security Service | SPY | 2008-05-12 | -

person:sergei-naryshkin Sergei Naryshkin
  name    Sergey Naryshkin
  gender  m
  wikidata Q983654
  office  RUS | deputy prime minister | GOV | 2004-09-13 | 2008-05-12
  office  RUS | chief of staff | GOV | 2008-05-12 | 2011-12-20
  office  RUS | speaker | LEG | 2011-12-21 | 2016-10-05
  office  RUS | head of the Foreign Intelligence Service | SPY | 2016-10-05 | -

person:sergei-surovikin Sergei Surovikin
  name    Sergey Surovikin; Surovikin
  gender  m
  office  RUS | commander of the aerospace forces | MIL | 2017-10-31 | 2023-08-23

person:alexander-bastrykin Alexander Bastrykin
  name    Bastrykin
  gender  m
  office  RUS | head of the Investigative Committee | JUD | 2011-01-15 | 2025-09

person:viktor-zolotov Viktor Zolotov
  gender  m
  office  RUS | head of the National Guard | MIL COP | 2016-04-05 | -

person:kirill-dmitriev Kirill Dmitriev
  name    Dmitriev
  gender  m
  office  RUS | head of the Russian Direct Investment Fund | GOV BUS | 2011 | -

person:yuri-ushakov Yuri Ushakov
  gender  m
  wikidata Q4479563
  office  RUS | ambassador | GOV | 1998-12-16 | 2008-05-31
  office  RUS | presidential aide | GOV | 2012-05-22 | -

person:wang-huning Wang Huning
  gender  m
  office  CHN | chairman of the CPPCC | GOV | 2023-03-10 | -

person:zhao-leji Zhao Leji
  gender  m
  office  CHN | speaker | LEG | 2023-03-10 | -

person:zhang-youxia Zhang Youxia
  gender  m
  office  CHN | vice chairman of the Central Military Commission | MIL | 2017-10-25 | 2026-01-24

person:ding-xuexiang Ding Xuexiang
  gender  m
  wikidata Q8292421
  office  CHN | deputy prime minister | GOV | 2023-03-12 | -

person:leung-chun-ying Leung Chun-ying
  name    C.Y. Leung
  gender  m
  office  HKG | chief executive | GOV | 2012-07-01 | 2017-06-30

person:donald-tsang Donald Tsang
  gender  m
  office  HKG | chief executive | GOV | 2005-06-21 | 2012-06-30

person:tung-chee-hwa Tung Chee-hwa
  gender  m
  office  HKG | chief executive | GOV | 1997-07-01 | 2005-03-12

person:cheng-li-wun Cheng Li-wun
  gender  f
  office  TWN | leader of the Kuomintang | PTY OPP | 2025-11-01 | -

person:eric-chu Eric Chu
  gender  m
  wikidata Q5386280
  office  TWN | deputy prime minister | GOV | 2009-09-10 | 2010-05-17
  office  TWN | leader of the Kuomintang | PTY OPP | 2021-10-05 | 2025-11-01

person:laura-loomer Laura Loomer
  gender  f
  office  USA | activist | OPP | 2017 | -

# Governors, mayors and premiers of states and provinces, heads of agencies, and others often named. From public record.

person:gabriel-attal Gabriel Attal
  gender  m
  office  FRA | education minister | GOV EDU | 2023-07-20 | 2024-01-09
  office  FRA | prime minister | GOV | 2024-01-09 | 2024-09-05

person:tulsi-gabbard Tulsi Gabbard
  gender  f
  office  USA | member of congress | LEG | 2013-01-03 | 2021-01-03
  office  USA | intelligence chief | GOV SPY | 2025-02-12 | -

person:kash-patel Kash Patel
  gender  m
  office  USA | police chief | GOV COP | 2025-02-20 | -

person:christopher-wray Christopher Wray
  gender  m
  office  USA | police chief | GOV COP | 2017-08-02 | 2025-01-19

person:james-comey James Comey
  gender  m
  office  USA | police chief | GOV COP | 2013-09-04 | 2017-05-09

person:tom-homan Tom Homan
  gender  m
  office  USA | adviser | GOV | 2025-01-20 | -

person:anthony-fauci Anthony Fauci
  gender  m
  office  USA | official | GOV MED | 1984-11-02 | 2022-12-31

person:deb-haaland Deb Haaland
  gender  f
  office  USA | member of congress | LEG | 2019-01-03 | 2021-03-16
  office  USA | interior secretary | GOV | 2021-03-16 | 2025-01-20

person:doug-burgum Doug Burgum
  gender  m
  office  USA | governor | GOV | 2016-12-15 | 2024-12-15
  office  USA | interior secretary | GOV | 2025-02-01 | -

person:rod-rosenstein Rod Rosenstein
  gender  m
  office  USA | prosecutor | GOV JUD | 2017-04-26 | 2019-05-11

person:jack-smith-prosecutor Jack Smith
  gender  m
  office  USA | prosecutor | JUD | 2022-11-18 | 2025-01-10

person:chris-christie Chris Christie
  gender  m
  office  USA | governor | GOV | 2010-01-19 | 2018-01-16

person:brian-kemp Brian Kemp
  gender  m
  office  USA | governor | GOV | 2019-01-14 | 2027-01-11

person:charlie-baker Charlie Baker
  gender  m
  office  USA | governor | GOV | 2015-01-08 | 2023-01-05

person:rick-scott Rick Scott
  gender  m
  office  USA | governor | GOV | 2011-01-04 | 2019-01-07
  office  USA | senator | LEG | 2019-01-08 | -

person:jeb-bush Jeb Bush
  gender  m
  office  USA | governor | GOV | 1999-01-05 | 2007-01-02

person:arnold-schwarzenegger Arnold Schwarzenegger
  gender  m
  office  USA | governor | GOV | 2003-11-17 | 2011-01-03

person:scott-walker Scott Walker
  gender  m
  office  USA | governor | GOV | 2011-01-03 | 2019-01-07

person:jerry-brown Jerry Brown
  gender  m
  office  USA | governor | GOV | 2011-01-03 | 2019-01-07

person:jay-inslee Jay Inslee
  gender  m
  office  USA | governor | GOV | 2013-01-16 | 2025-01-15

person:larry-hogan Larry Hogan
  gender  m
  office  USA | governor | GOV | 2015-01-21 | 2023-01-18

person:doug-ducey Doug Ducey
  gender  m
  office  USA | governor | GOV | 2015-01-05 | 2023-01-02

person:john-kasich John Kasich
  gender  m
  office  USA | governor | GOV | 2011-01-10 | 2019-01-14

person:roy-cooper Roy Cooper
  gender  m
  office  USA | governor | GOV | 2017-01-01 | 2025-01-01

person:kate-brown Kate Brown
  gender  f
  office  USA | governor | GOV | 2015-02-18 | 2023-01-09

person:eric-adams Eric Adams
  gender  m
  office  USA | mayor | GOV | 2022-01-01 | 2025-12-31

person:zohran-mamdani Zohran Mamdani
  gender  m
  office  USA | mayor | GOV | 2026-01-01 | -

person:bill-de-blasio Bill de Blasio
  gender  m
  office  USA | mayor | GOV | 2014-01-01 | 2021-12-31

person:michael-bloomberg Michael Bloomberg
  gender  m
  office  USA | mayor | GOV | 2002-01-01 | 2013-12-31

person:karen-bass Karen Bass
  gender  f
  office  USA | mayor | GOV | 2022-12-12 | -

person:eric-garcetti Eric Garcetti
  gender  m
  office  USA | mayor | GOV | 2013-07-01 | 2022-12-12
  office  USA | ambassador | GOV | 2023-05-11 | 2025-01-20

person:brandon-johnson Brandon Johnson
  gender  m
  office  USA | mayor | GOV | 2023-05-15 | -

person:lori-lightfoot Lori Lightfoot
  gender  f
  office  USA | mayor | GOV | 2019-05-20 | 2023-05-15

person:rudy-giuliani Rudy Giuliani
  gender  m
  office  USA | mayor | GOV | 1994-01-01 | 2001-12-31

person:paul-manafort Paul Manafort
  gender  m
  office  USA | party official | PTY | 2016-05-19 | 2016-08-19

person:steve-bannon Steve Bannon
  gender  m
  office  USA | adviser | GOV | 2017-01-20 | 2017-08-18

person:daniel-andrews Daniel Andrews
  gender  m
  office  AUS | premier | GOV | 2014-12-04 | 2023-09-27

person:chris-minns Chris Minns
  gender  m
  office  AUS | premier | GOV | 2023-03-28 | -

person:doug-ford Doug Ford
  gender  m
  office  CAN | premier | GOV | 2018-06-29 | -

person:danielle-smith Danielle Smith
  gender  f
  office  CAN | premier | GOV | 2022-10-11 | -

person:david-eby David Eby
  gender  m
  office  CAN | premier | GOV | 2022-11-18 | -

person:scott-moe Scott Moe
  gender  m
  office  CAN | premier | GOV | 2018-02-02 | -

person:wab-kinew Wab Kinew
  gender  m
  office  CAN | premier | GOV | 2023-10-18 | -

person:francois-legault François Legault
  gender  m
  office  CAN | premier | GOV | 2018-10-18 | -

person:pierre-poilievre Pierre Poilievre
  gender  m
  office  CAN | opposition leader | OPP | 2022-09-10 | -

person:jagmeet-singh Jagmeet Singh
  gender  m
  office  CAN | party leader | PTY OPP | 2017-10-01 | 2025-05-05

person:erin-otoole Erin O'Toole
  gender  m
  office  CAN | opposition leader | OPP | 2020-08-24 | 2022-02-02

person:meng-wanzhou Meng Wanzhou
  gender  f
  office  CHN | executive | BUS | 2011 | -

person:carlos-ghosn Carlos Ghosn
  gender  m
  office  FRA | executive | BUS | 2001 | 2019-01-24

person:nasrin-sotoudeh Nasrin Sotoudeh
  gender  f
  office  IRN | lawyer | JUD OPP | 2003 | -

person:leonid-volkov Leonid Volkov
  gender  m
  office  RUS | opposition figure | OPP | 2011 | -

person:yekaterina-duntsova Yekaterina Duntsova
  gender  f
  office  RUS | opposition figure | OPP | 2023 | -

person:nadia-murad Nadia Murad
  gender  f
  office  IRQ | activist | SOC | 2015 | -

person:greta-thunberg Greta Thunberg
  gender  f
  office  SWE | activist | SOC | 2018 | -
