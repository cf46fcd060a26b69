# Armed, separatist and dissident groups, gangs, and peoples that news treat as actors. Hand-kept; founding years are
# as commonly given. REB fights its own state, PRM beside it, UAF neither, PRE rules a breakaway territory.

# Middle East

group:hamas Hamas  # governs Gaza since 2007
  name     Izzedine al-Qassam Brigades; Ezzedine al-Qassam Brigades; Izz al-Din al-Qassam Brigade
  name     Islamic Resistance Movement; HAMAS; Izz ad-Din al-Qassam Brigades; Qassam Brigades; Al-Qassam Brigades; al-Qassam Brigades; Izz al-Din al-Qassam Brigades
  country  PSE
  sectors  REB GOV
  from     1987-12

group:palestinian-islamic-jihad Palestinian Islamic Jihad
  name     Islamic Jihad; PIJ; Al-Quds Brigades; al-Quds Brigades; Islamic Jihad Movement in Palestine
  country  PSE
  sectors  REB
  from     1981

group:pflp Popular Front for the Liberation of Palestine
  name     PFLP
  country  PSE
  sectors  REB
  from     1967

group:dflp Democratic Front for the Liberation of Palestine
  name     DFLP
  country  PSE
  sectors  REB
  from     1968

group:al-aqsa-brigades Al-Aqsa Martyrs' Brigades
  name     al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades
  country  PSE
  sectors  REB
  from     2000

group:popular-resistance-committees Popular Resistance Committees
  country  PSE
  sectors  REB
  from     2000

group:lions-den Lions' Den
  country  PSE
  sectors  REB
  from     2022

group:black-september Black September
  country  PSE
  sectors  REB
  from     1970

group:abu-nidal Abu Nidal Organization
  name     Abu Nidal group; Fatah Revolutionary Council
  country  PSE
  sectors  REB
  from     1974

group:kach Kach
  name     Kahane Chai
  country  ISR
  sectors  UAF
  from     1971

group:israeli-settlers Jewish settlers
  name     Israeli settlers; Jewish settler; Israeli settler
  country  ISR
  sectors  CVL

group:hezbollah Hezbollah
  name     Hizbollah; Hizbullah; Hezballah; Hizballah; Islamic Resistance in Lebanon
  country  LBN
  sectors  REB PTY
  from     1982

group:fatah-al-islam Fatah al-Islam
  name     Fatah al Islam
  country  LBN
  sectors  REB
  from     2006

group:south-lebanon-army South Lebanon Army
  name     SLA
  country  LBN
  sectors  PRM
  from     1977
  to       2000-05

group:abdullah-azzam Abdullah Azzam Brigades
  country  LBN
  sectors  REB
  from     2004

group:houthis Houthis
  name     Ansarullah
  name     Houthi; Huthi; Huthis; Houthi rebels; Houthi movement; Ansar Allah; Ansarallah; Houthi militia
  country  YEM
  sectors  REB
  from     1994

group:aqap Al-Qaeda in the Arabian Peninsula
  name     AQAP; al-Qaeda in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; Ansar al-Sharia in Yemen
  country  YEM
  sectors  REB
  from     2009-01

group:southern-transitional-council Southern Transitional Council
  name     STC
  country  YEM
  sectors  PRE REB
  from     2017-05

group:islamic-state Islamic State  # trap: IS in a headline all in capitals
  name     ISIS; ISIL; IS; Daesh; Da'esh; Isis; Isil; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State group; so-called Islamic State; Islamic State of Iraq; Islamic State militant group
  sectors  IMG REB
  from     2006-10

group:islamic-state-khorasan Islamic State Khorasan
  name     ISIS-K; ISKP; IS-K; Islamic State Khorasan Province; Islamic State in Khorasan Province; Islamic State-Khorasan; ISIS-Khorasan
  country  AFG
  sectors  REB
  from     2015-01

group:islamic-state-west-africa Islamic State West Africa Province
  name     ISWAP; Islamic State in West Africa; Islamic State West Africa
  country  NGA
  sectors  REB
  from     2016

group:islamic-state-sahel Islamic State in the Greater Sahara
  name     ISGS; Islamic State Sahel Province
  country  MLI
  sectors  REB
  from     2015

group:islamic-state-sinai Sinai Province
  name     Wilayat Sinai; Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis
  country  EGY
  sectors  REB
  from     2011

group:al-qaeda Al-Qaeda
  name     al-Qaeda; al Qaeda; Al Qaeda; al-Qaida; Al-Qaida; al Qaida; Al Qaida; al-Qa'ida
  sectors  IMG REB
  from     1988

group:al-qaeda-in-iraq Al-Qaeda in Iraq
  name     al-Qaeda in Iraq; al Qaeda in Iraq; Al Qaeda in Iraq; AQI; al-Qaida in Iraq
  country  IRQ
  sectors  REB
  from     2004
  to       2006-10

group:nusra-front Nusra Front
  name     Al-Nusra Front; al-Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham
  country  SYR
  sectors  REB
  from     2012-01
  to       2017-01

group:hts Hayat Tahrir al-Sham  # dissolved into the new state's forces
  name     HTS; Hay'at Tahrir al-Sham; Tahrir al-Sham
  country  SYR
  sectors  REB
  from     2017-01
  to       2025-01

group:free-syrian-army Free Syrian Army
  name     FSA; Syrian National Army; Syrian opposition forces
  country  SYR
  sectors  REB
  from     2011-07

group:sdf-syria Syrian Democratic Forces
  name     SDF
  country  SYR
  sectors  REB
  from     2015-10

group:ypg People's Protection Units
  name     YPG; YPJ; Kurdish YPG; Syrian Kurdish YPG; Women's Protection Units
  country  SYR
  sectors  REB
  from     2011

group:pyd Democratic Union Party
  name     PYD
  country  SYR
  sectors  PTY OPP
  from     2003

group:syrian-national-coalition Syrian National Coalition
  name     Syrian National Council; National Coalition for Syrian Revolutionary and Opposition Forces; Syrian opposition coalition
  country  SYR
  sectors  OPP
  from     2011

group:ahrar-al-sham Ahrar al-Sham
  name     Ahrar ash-Sham
  country  SYR
  sectors  REB
  from     2011

group:jaish-al-islam Jaish al-Islam
  name     Army of Islam; Jaysh al-Islam
  country  SYR
  sectors  REB
  from     2011

group:shabiha Shabiha
  name     shabiha
  country  SYR
  sectors  PRM
  from     2011

group:pkk Kurdistan Workers' Party
  name     PKK; P.K.K.; Kurdistan Workers Party; Kongra-Gel; outlawed PKK
  country  TUR
  sectors  REB
  from     1978-11

group:tak Kurdistan Freedom Falcons
  name     Kurdistan Freedom Hawks; TAK
  country  TUR
  sectors  REB
  from     2004

group:dhkp-c Revolutionary People's Liberation Party-Front
  name     DHKP-C; DHKP/C
  country  TUR
  sectors  REB
  from     1994

group:grey-wolves Grey Wolves
  name     Gray Wolves
  country  TUR
  sectors  UAF
  from     1968

group:gulen-movement Gulen movement
  name     Gülen movement; Gulenists; Gulenist; Hizmet; FETO; FETÖ
  country  TUR
  sectors  OPP REL
  from     1970

group:mek Mujahedin-e Khalq
  name     MEK; People's Mujahedin of Iran; People's Mujahedin; MKO; National Council of Resistance of Iran
  country  IRN
  sectors  OPP REB
  from     1965

group:jundallah Jundallah
  name     Jundullah; Jondollah
  country  IRN
  sectors  REB
  from     2003

group:jaish-al-adl Jaish al-Adl
  name     Jaish ul-Adl; Jaysh al-Adl
  country  IRN
  sectors  REB
  from     2012

group:pjak Party of Free Life of Kurdistan
  name     PJAK; Kurdistan Free Life Party
  country  IRN
  sectors  REB
  from     2004

group:kdpi Kurdistan Democratic Party of Iran
  name     KDPI; PDKI; Komala
  country  IRN
  sectors  OPP REB
  from     1945

group:popular-mobilization-forces Popular Mobilization Forces
  name     Hashd al-Shabi; PMU
  name     PMF; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilisation Forces; Popular Mobilization Units
  country  IRQ
  sectors  PRM
  from     2014-06

group:kataib-hezbollah Kataib Hezbollah
  name     Kata'ib Hezbollah; Ketaib Hezbollah; Kataeb Hezbollah; Hezbollah Brigades
  country  IRQ
  sectors  PRM
  from     2003

group:asaib-ahl-al-haq Asaib Ahl al-Haq
  name     Asa'ib Ahl al-Haq; League of the Righteous
  country  IRQ
  sectors  PRM
  from     2006

group:badr-organization Badr Organization
  name     Badr Brigade; Badr Corps
  country  IRQ
  sectors  PRM PTY
  from     1982

group:mahdi-army Mahdi Army
  name     Mehdi Army; Jaish al-Mahdi; Saraya al-Salam; Peace Companies
  country  IRQ
  sectors  PRM
  from     2003

group:sadrists Sadrist movement
  name     Sadrists; Sadrist; Sadrist bloc
  country  IRQ
  sectors  PTY OPP
  from     2003

group:harakat-hezbollah-nujaba Harakat Hezbollah al-Nujaba
  name     Nujaba Movement; al-Nujaba
  country  IRQ
  sectors  PRM
  from     2013

group:islamic-resistance-iraq Islamic Resistance in Iraq
  country  IRQ
  sectors  PRM
  from     2023

group:ansar-al-islam Ansar al-Islam
  name     Ansar al-Sunna
  country  IRQ
  sectors  REB
  from     2001

group:kurds Kurds  # a people across four states: no country, and a sector only by what stands beside
  name     Kurdish; Kurd
  sectors  UNK

group:kurdish-forces Kurdish forces
  name     Kurdish fighters; Kurdish militants; Kurdish rebels; Kurdish militia; Kurdish-led forces; Kurdish guerrillas
  sectors  REB

group:yazidis Yazidis
  name     Yazidi; Yezidis; Yezidi
  country  IRQ
  sectors  CVL

group:muslim-brotherhood Muslim Brotherhood
  name     Ikhwan; Freedom and Justice Party
  country  EGY
  sectors  OPP REL
  from     1928

group:gamaa-islamiya Al-Gamaa al-Islamiyya
  name     Gamaa al-Islamiya; al-Gama'a al-Islamiyya; Gama'a al-Islamiyya
  country  EGY
  sectors  REB
  from     1973

group:egyptian-islamic-jihad Egyptian Islamic Jihad
  country  EGY
  sectors  REB
  from     1979

group:hasm Hasm
  name     Hasm Movement
  country  EGY
  sectors  REB
  from     2016

group:al-ashtar Al-Ashtar Brigades
  name     Saraya al-Ashtar
  country  BHR
  sectors  REB
  from     2013

group:wefaq Al-Wefaq
  name     Wefaq; al-Wefaq
  country  BHR
  sectors  OPP PTY
  from     2001

# Africa

group:al-shabaab Al-Shabaab
  name     al-Shabaab; al-Shabab; Al-Shabab; al Shabaab; Al Shabaab; al Shabab; Al Shabab; Shabaab; Shebab; Harakat al-Shabaab
  country  SOM
  sectors  REB
  from     2006

group:islamic-courts-union Islamic Courts Union
  name     UIC
  name     Union of Islamic Courts; ICU militia
  country  SOM
  sectors  REB
  from     2000
  to       2006-12

group:somaliland Somaliland government
  name     Somaliland authorities; Republic of Somaliland
  country  SOM
  sectors  PRE GOV
  from     1991-05

group:puntland Puntland government
  name     Puntland authorities; Puntland forces
  country  SOM
  sectors  GOV
  from     1998-08

group:somali-pirates Somali pirates
  name     Somali pirate
  country  SOM
  sectors  CRM

group:boko-haram Boko Haram
  name     Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Boko haram
  country  NGA
  sectors  REB
  from     2002

group:ansaru Ansaru
  name     Jama'atu Ansarul Muslimina fi Biladis Sudan
  country  NGA
  sectors  REB
  from     2012

group:mend Movement for the Emancipation of the Niger Delta
  name     MEND
  country  NGA
  sectors  REB
  from     2004

group:niger-delta-avengers Niger Delta Avengers
  country  NGA
  sectors  REB
  from     2016

group:ipob Indigenous People of Biafra
  name     IPOB
  country  NGA
  sectors  OPP
  from     2012

group:massob Movement for the Actualization of the Sovereign State of Biafra
  name     MASSOB
  country  NGA
  sectors  OPP
  from     1999

group:imn Islamic Movement of Nigeria
  name     Islamic Movement in Nigeria
  country  NGA
  sectors  OPP REL
  from     1980

group:fulani-herders Fulani herders
  name     Fulani herdsmen; Fulani militia; Fulani militias
  country  NGA
  sectors  UAF AGR

group:biafra Republic of Biafra
  name     Biafra; Biafran
  country  NGA
  sectors  PRE
  from     1967-05
  to       1970-01

group:aqim Al-Qaeda in the Islamic Maghreb
  name     AQIM; al-Qaeda in the Islamic Maghreb; al Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb; Salafist Group for Preaching and Combat; GSPC
  country  DZA
  sectors  REB
  from     1998

group:gia-algeria Armed Islamic Group
  name     GIA
  country  DZA
  sectors  REB
  from     1992
  to       2004

group:islamic-salvation-front Islamic Salvation Front
  name     FIS
  country  DZA
  sectors  OPP PTY
  from     1989-02

group:fln National Liberation Front  # rebels until 1962, then the governing party
  name     FLN
  country  DZA
  sectors  PTY
  from     1954-11

group:jnim Jama'at Nusrat al-Islam wal-Muslimin
  name     JNIM; Group for the Support of Islam and Muslims; Group to Support Islam and Muslims; GSIM
  country  MLI
  sectors  REB
  from     2017-03

group:ansar-dine Ansar Dine
  name     Ansar Eddine; Ansar al-Din
  country  MLI
  sectors  REB
  from     2012

group:mujao Movement for Unity and Jihad in West Africa
  name     MUJAO; Movement for Oneness and Jihad in West Africa
  country  MLI
  sectors  REB
  from     2011
  to       2013-08

group:mourabitoun Al-Mourabitoun
  name     al-Mourabitoun; Al-Murabitun
  country  MLI
  sectors  REB
  from     2013-08
  to       2017-03

group:macina Macina Liberation Front
  name     Katiba Macina
  country  MLI
  sectors  REB
  from     2015

group:mnla National Movement for the Liberation of Azawad
  name     MNLA
  country  MLI
  sectors  REB
  from     2011

group:cma-mali Coordination of Azawad Movements
  name     Permanent Strategic Framework; Azawad Liberation Front; CSP-DPA
  country  MLI
  sectors  REB
  from     2014

group:tuareg-rebels Tuareg rebels
  name     Tuaregs; Tuareg; Touareg
  country  MLI
  sectors  REB

group:gatia GATIA
  country  MLI
  sectors  PRM
  from     2014

group:ansarul-islam Ansarul Islam
  name     Ansaroul Islam
  country  BFA
  sectors  REB
  from     2016

group:vdp Volunteers for the Defence of the Homeland
  name     VDP; Volunteers for the Defense of the Homeland
  country  BFA
  sectors  PRM
  from     2020

group:koglweogo Koglweogo
  country  BFA
  sectors  PRM
  from     2014

group:m23 March 23 Movement
  name     M23; M23 rebels; M23 movement
  country  COD
  sectors  REB
  from     2012-05

group:afc-congo Congo River Alliance
  name     Alliance Fleuve Congo; AFC/M23
  country  COD
  sectors  REB
  from     2023-12

group:adf Allied Democratic Forces  # bare ADF is left to the Australian force
  name     ADF rebels; ADF militia; ADF militants
  country  COD
  sectors  REB
  from     1995

group:codeco CODECO
  name     Codeco; Cooperative for the Development of the Congo
  country  COD
  sectors  REB
  from     1999

group:fdlr Democratic Forces for the Liberation of Rwanda
  name     FDLR
  country  COD
  sectors  REB
  from     2000

group:interahamwe Interahamwe
  country  RWA
  sectors  PRM
  from     1990

group:mai-mai Mai-Mai
  name     Mai Mai; Mayi-Mayi; Mai-Mai militia
  country  COD
  sectors  PRM
  from     1996

group:wazalendo Wazalendo
  country  COD
  sectors  PRM
  from     2022

group:cndp National Congress for the Defence of the People
  name     CNDP
  country  COD
  sectors  REB
  from     2006

group:rcd Rally for Congolese Democracy
  name     RCD; RCD-Goma
  country  COD
  sectors  REB
  from     1998

group:mlc Movement for the Liberation of Congo
  name     Movement for the Liberation of the Congo; MLC
  country  COD
  sectors  REB
  from     1998

group:upc-congo Union of Congolese Patriots
  name     UPC
  country  COD
  sectors  REB
  from     2001

group:rpf Rwandan Patriotic Front  # rebels until 1994
  name     RPF
  country  RWA
  sectors  PTY
  from     1987

group:lra Lord's Resistance Army
  name     LRA
  country  UGA
  sectors  REB
  from     1987

group:nra-uganda National Resistance Movement
  name     NRM
  country  UGA
  sectors  PTY
  from     1981

group:fnl-burundi National Forces of Liberation
  name     FNL; RED-Tabara
  country  BDI
  sectors  REB
  from     1980

group:imbonerakure Imbonerakure
  country  BDI
  sectors  PRM
  from     2010

group:seleka Seleka
  name     Séléka; Seleka rebels; ex-Seleka
  country  CAF
  sectors  REB
  from     2012

group:anti-balaka Anti-balaka
  name     anti-balaka; anti-Balaka; Anti-Balaka
  country  CAF
  sectors  REB
  from     2013

group:cpc-car Coalition of Patriots for Change
  country  CAF
  sectors  REB
  from     2020-12

group:3r-car Return, Reclamation and Rehabilitation
  name     3R
  country  CAF
  sectors  REB
  from     2015

group:wagner Wagner Group  # trap: Wagner is also a surname
  name     Wagner; Wagner mercenaries; Africa Corps; Wagner private military company
  country  RUS
  sectors  UAF MIL
  from     2014

group:rsf Rapid Support Forces  # at war with the army since 2023-04
  name     RSF; R.S.F.; Rapid Support Force
  country  SDN
  sectors  PRM
  from     2013

group:janjaweed Janjaweed
  name     janjaweed; Janjawid
  country  SDN
  sectors  PRM
  from     2003

group:splm-n Sudan People's Liberation Movement-North
  name     SPLM-N; SPLA-N
  country  SDN
  sectors  REB
  from     2011

group:slm-darfur Sudan Liberation Movement
  name     Sudan Liberation Army; SLA-AW; SLM-AW
  country  SDN
  sectors  REB
  from     2002

group:jem Justice and Equality Movement
  name     JEM
  country  SDN
  sectors  REB
  from     2000

group:srf Sudan Revolutionary Front
  name     Sudanese Revolutionary Front
  country  SDN
  sectors  REB
  from     2011

group:ffc-sudan Forces of Freedom and Change
  name     Forces for Freedom and Change; FFC
  country  SDN
  sectors  OPP
  from     2019-01

group:spa-sudan Sudanese Professionals Association
  country  SDN
  sectors  OPP LAB
  from     2016

group:splm Sudan People's Liberation Movement  # rebels against Khartoum until 2005
  name     SPLM; SPLA; Sudan People's Liberation Army
  country  SSD
  sectors  PTY
  from     1983

group:splm-io Sudan People's Liberation Movement-in-Opposition
  name     SPLM-IO; SPLA-IO; SPLM/A-IO
  country  SSD
  sectors  REB
  from     2013-12

group:white-army White Army  # trap: the Russian one of 1918 to 1921
  name     Nuer White Army
  country  SSD
  sectors  PRM
  from     1991

group:nas-ss National Salvation Front
  country  SSD
  sectors  REB
  from     2017

group:tplf Tigray People's Liberation Front  # in government 1991 to 2018
  name     TDF
  name     TPLF; Tigrayan rebels; Tigray rebels; Tigray Defence Forces; Tigray Defense Forces; Tigrayan forces; Tigray forces
  country  ETH
  sectors  REB
  from     1975-02

group:ola Oromo Liberation Army
  name     OLA; OLF-Shene; Shene
  country  ETH
  sectors  REB
  from     2018

group:olf Oromo Liberation Front
  name     OLF
  country  ETH
  sectors  OPP
  from     1973

group:onlf Ogaden National Liberation Front
  name     ONLF
  country  ETH
  sectors  REB
  from     1984

group:fano Fano
  name     Fano militia; Amhara Fano
  country  ETH
  sectors  PRM REB
  from     2016

group:eplf Eritrean People's Liberation Front
  name     EPLF
  country  ERI
  sectors  PTY REB
  from     1970
  to       1994

group:frud Front for the Restoration of Unity and Democracy
  name     FRUD
  country  DJI
  sectors  REB
  from     1991

group:ansar-sunna-moz Ansar al-Sunna of Mozambique  # called al-Shabab by residents, another group than the Somali one
  name     Ahlu Sunnah Wa-Jama
  country  MOZ
  sectors  REB
  from     2017-10

group:renamo Renamo  # rebels until 1992 and 2013 to 2019
  name     RENAMO; Mozambican National Resistance
  country  MOZ
  sectors  OPP PTY
  from     1975

group:unita UNITA  # rebels until 2002
  name     Unita; National Union for the Total Independence of Angola
  country  AGO
  sectors  OPP PTY
  from     1966

group:mpla MPLA
  name     People's Movement for the Liberation of Angola
  country  AGO
  sectors  PTY
  from     1956

group:flec Front for the Liberation of the Enclave of Cabinda
  name     FLEC
  country  AGO
  sectors  REB
  from     1963

group:ambazonia Ambazonia
  name     Amba boys; Amba Boys
  name     Ambazonian; Ambazonian separatists; Ambazonia Defence Forces; Ambazonia Governing Council
  country  CMR
  sectors  PRE REB
  from     2017

group:casamance-mfdc Movement of Democratic Forces of Casamance
  name     MFDC
  country  SEN
  sectors  REB
  from     1982

group:polisario Polisario Front
  name     Polisario; Frente Polisario
  country  ESH
  sectors  REB
  from     1973-05

group:sadr Sahrawi Arab Democratic Republic
  name     SADR
  country  ESH
  sectors  PRE GOV
  from     1976-02

group:fact-chad Front for Change and Concord in Chad
  name     FACT rebels
  country  TCD
  sectors  REB
  from     2016

group:ufr-chad Union of Resistance Forces
  name     UFR rebels
  country  TCD
  sectors  REB
  from     2009

group:lna Libyan National Army
  name     LNA; Libyan Arab Armed Forces; Haftar's forces
  country  LBY
  sectors  REB MIL
  from     2014-05

group:ansar-al-sharia-libya Ansar al-Sharia
  name     Ansar al-Shariah
  country  LBY
  sectors  REB
  from     2011

group:ntc-libya National Transitional Council
  name     NTC
  country  LBY
  sectors  OPP GOV
  from     2011-02
  to       2012-08

group:libya-dawn Libya Dawn
  name     Fajr Libya
  country  LBY
  sectors  PRM
  from     2014

group:lurd Liberians United for Reconciliation and Democracy
  name     LURD
  country  LBR
  sectors  REB
  from     1999
  to       2003

group:ruf Revolutionary United Front
  name     RUF
  country  SLE
  sectors  REB
  from     1991
  to       2002

group:new-forces New Forces
  name     Forces Nouvelles
  country  CIV
  sectors  REB
  from     2002
  to       2011

group:mungiki Mungiki
  country  KEN
  sectors  CRM
  from     1985

group:mau-mau Mau Mau
  country  KEN
  sectors  REB
  from     1952
  to       1960

# South and Central Asia

group:taliban Taliban  # governed 1996 to 2001 and again since 2021-08
  name     Taleban; Islamic Emirate; Afghan Taliban; Taliban militants; Taliban insurgents; Taliban movement; the Taliban government; Talib
  country  AFG
  sectors  REB GOV
  from     1994

group:haqqani-network Haqqani network
  name     Haqqani Network; Haqqanis
  country  AFG
  sectors  REB
  from     1980

group:hezb-i-islami Hezb-i-Islami
  name     Hezb-e-Islami; Hizb-i-Islami; Hezb-e Islami
  country  AFG
  sectors  REB PTY
  from     1976

group:northern-alliance Northern Alliance
  name     United Islamic Front
  country  AFG
  sectors  REB
  from     1996
  to       2001

group:nrf-afghanistan National Resistance Front of Afghanistan
  name     National Resistance Front
  country  AFG
  sectors  REB
  from     2021-08

group:ttp Tehrik-i-Taliban Pakistan
  name     TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Pakistan Taliban; Jamaat-ul-Ahrar; Jamaat-ul Ahrar
  country  PAK
  sectors  REB
  from     2007-12

group:bla Baloch Liberation Army
  name     BLA; Balochistan Liberation Army; Baluchistan Liberation Army
  country  PAK
  sectors  REB
  from     2000

group:blf Balochistan Liberation Front
  name     Baloch Liberation Front; BLF
  country  PAK
  sectors  REB
  from     1964

group:lashkar-e-taiba Lashkar-e-Taiba
  name     LeT; Lashkar-e-Toiba; Lashkar-e-Tayyiba; Jamaat-ud-Dawa; Jamaat-ud-Dawah; Lashkar-i-Taiba
  country  PAK
  sectors  REB
  from     1987

group:jaish-e-mohammed Jaish-e-Mohammed
  name     Jaish-e-Mohammad; JeM; Jaish-e-Muhammad; Jaish-i-Mohammed
  country  PAK
  sectors  REB
  from     2000

group:lashkar-e-jhangvi Lashkar-e-Jhangvi
  name     Lashkar-i-Jhangvi; LeJ
  country  PAK
  sectors  REB
  from     1996

group:sipah-e-sahaba Sipah-e-Sahaba
  name     Sipah-e-Sahaba Pakistan
  country  PAK
  sectors  REB
  from     1985

group:tlp Tehreek-e-Labbaik Pakistan
  name     Tehreek-e-Labaik; Tehreek-e-Labbaik; TLP; Tehreek-i-Labbaik
  country  PAK
  sectors  OPP REL
  from     2015

group:pashtun-tahafuz Pashtun Tahafuz Movement
  name     PTM
  country  PAK
  sectors  OPP
  from     2014

group:hizbul-mujahideen Hizbul Mujahideen
  name     Hizb-ul-Mujahideen; Hizbul Mujahedeen
  country  IND
  sectors  REB
  from     1989

group:jklf Jammu Kashmir Liberation Front
  name     JKLF; Jammu and Kashmir Liberation Front
  country  IND
  sectors  REB
  from     1977

group:hurriyat Hurriyat Conference
  name     All Parties Hurriyat Conference; Hurriyat
  country  IND
  sectors  OPP
  from     1993

group:trf-kashmir Resistance Front
  name     The Resistance Front
  country  IND
  sectors  REB
  from     2019

group:harkat-ul-mujahideen Harkat-ul-Mujahideen
  name     Harkat-ul-Mujahedeen
  country  PAK
  sectors  REB
  from     1985

group:indian-mujahideen Indian Mujahideen
  country  IND
  sectors  REB
  from     2005

group:naxalites Naxalites
  name     Naxalite; Naxals; Naxal; Communist Party of India (Maoist); Indian Maoists
  country  IND
  sectors  REB
  from     1967

group:ulfa United Liberation Front of Assam
  name     ULFA; United Liberation Front of Asom
  country  IND
  sectors  REB
  from     1979

group:nscn National Socialist Council of Nagaland
  name     NSCN; NSCN-IM
  country  IND
  sectors  REB
  from     1980

group:ndfb National Democratic Front of Bodoland
  name     NDFB; Bodo rebels
  country  IND
  sectors  REB
  from     1986

group:babbar-khalsa Babbar Khalsa
  name     Khalistan movement; Khalistan Commando Force; Sikhs for Justice
  country  IND
  sectors  REB
  from     1978

group:rss Rashtriya Swayamsevak Sangh
  name     RSS; Bajrang Dal; Vishva Hindu Parishad; Vishwa Hindu Parishad; VHP
  country  IND
  sectors  UAF REL
  from     1925

group:ltte Liberation Tigers of Tamil Eelam
  name     LTTE; Tamil Tigers; Tamil Tiger; Tamil Tiger rebels
  country  LKA
  sectors  REB
  from     1976-05
  to       2009-05

group:jvp Janatha Vimukthi Peramuna
  name     JVP
  country  LKA
  sectors  PTY
  from     1965

group:ntj-lka National Thowheeth Jama'ath
  name     National Thowheed Jamath
  country  LKA
  sectors  REB
  from     2014
  to       2019

group:nepal-maoists Nepalese Maoists  # rebels until 2006
  name     Nepali Maoists; Communist Party of Nepal (Maoist); Nepal's Maoists
  country  NPL
  sectors  REB PTY
  from     1994

group:jmb Jamaat-ul-Mujahideen Bangladesh
  name     JMB; Jamaatul Mujahideen Bangladesh; Ansarullah Bangla Team
  country  BGD
  sectors  REB
  from     1998

group:jamaat-bd Jamaat-e-Islami  # trap: Pakistan has a party of that name
  name     Jamaat-i-Islami; Jamaat
  country  BGD
  sectors  PTY REL
  from     1941

group:imu Islamic Movement of Uzbekistan
  name     IMU
  country  UZB
  sectors  REB
  from     1998

group:hizb-ut-tahrir Hizb ut-Tahrir
  name     Hizb-ut-Tahrir; Hizb ut Tahrir
  sectors  ISM OPP
  from     1953

group:etim East Turkestan Islamic Movement
  name     ETIM; Turkistan Islamic Party; Turkestan Islamic Party
  country  CHN
  sectors  REB
  from     1997

group:world-uyghur-congress World Uyghur Congress
  name     World Uighur Congress
  country  CHN
  sectors  OPP
  from     2004

group:uyghurs Uyghurs
  name     Uyghur; Uighurs; Uighur
  country  CHN
  sectors  CVL

group:tibetan-exiles Central Tibetan Administration
  name     Tibetan government-in-exile; Tibetan government in exile
  country  CHN
  sectors  PRE OPP
  from     1959

group:falun-gong Falun Gong
  name     Falun Dafa
  country  CHN
  sectors  REL OPP
  from     1992

# South-East and East Asia

group:rohingya Rohingya
  name     Rohingyas; Rohingya Muslims; Rohingya refugees
  country  MMR
  sectors  CVL

group:arsa Arakan Rohingya Salvation Army
  name     ARSA
  country  MMR
  sectors  REB
  from     2013

group:arakan-army Arakan Army
  name     United League of Arakan
  country  MMR
  sectors  REB
  from     2009-04

group:kia Kachin Independence Army
  name     KIA; Kachin Independence Organization; Kachin Independence Organisation; Kachin rebels
  country  MMR
  sectors  REB
  from     1961

group:knu Karen National Union
  name     KNU; Karen National Liberation Army; KNLA; Karen rebels
  country  MMR
  sectors  REB
  from     1947

group:tnla Ta'ang National Liberation Army
  name     TNLA
  country  MMR
  sectors  REB
  from     2009

group:mndaa Myanmar National Democratic Alliance Army
  name     MNDAA; Kokang rebels
  country  MMR
  sectors  REB
  from     1989

group:three-brotherhood Three Brotherhood Alliance
  name     Brotherhood Alliance
  country  MMR
  sectors  REB
  from     2019

group:pdf-myanmar People's Defence Force
  name     People's Defense Force; People's Defence Forces; People's Defense Forces
  country  MMR
  sectors  REB
  from     2021-05

group:uwsa United Wa State Army
  name     UWSA
  country  MMR
  sectors  REB
  from     1989

group:karenni Karenni Nationalities Defence Force
  name     Karenni Army
  country  MMR
  sectors  REB
  from     1957

group:dkba Democratic Karen Buddhist Army
  name     DKBA
  country  MMR
  sectors  REB
  from     1994

group:abu-sayyaf Abu Sayyaf
  name     Abu Sayyaf Group
  country  PHL
  sectors  REB
  from     1991

group:milf Moro Islamic Liberation Front
  name     MILF
  country  PHL
  sectors  REB
  from     1977

group:mnlf Moro National Liberation Front
  name     MNLF
  country  PHL
  sectors  REB
  from     1972

group:biff Bangsamoro Islamic Freedom Fighters
  name     BIFF
  country  PHL
  sectors  REB
  from     2010

group:npa New People's Army
  name     NPA; Communist Party of the Philippines; New People’s Army
  country  PHL
  sectors  REB
  from     1969-03

group:maute Maute group
  name     Maute Group
  country  PHL
  sectors  REB
  from     2012

group:jemaah-islamiyah Jemaah Islamiyah
  name     Jemaah Islamiah; Jemaah Islamiya
  country  IDN
  sectors  REB
  from     1993
  to       2024

group:jad Jamaah Ansharut Daulah
  name     JAD; Jemaah Ansharut Daulah; East Indonesia Mujahideen; Mujahidin Indonesia Timur
  country  IDN
  sectors  REB
  from     2015

group:gam Free Aceh Movement
  name     GAM
  country  IDN
  sectors  REB
  from     1976
  to       2005

group:opm Free Papua Movement
  name     OPM; West Papua National Liberation Army; TPNPB; Organisasi Papua Merdeka
  country  IDN
  sectors  REB
  from     1965

group:fpi Islamic Defenders Front
  name     FPI
  country  IDN
  sectors  OPP REL
  from     1998

group:fretilin Fretilin
  name     FRETILIN; Falintil
  country  TLS
  sectors  PTY
  from     1974

group:brn Barisan Revolusi Nasional
  name     BRN; Mara Patani
  country  THA
  sectors  REB
  from     1963

group:redshirts United Front for Democracy Against Dictatorship
  name     Red Shirts; red shirts; Red Shirt protesters
  country  THA
  sectors  OPP
  from     2006

group:yellowshirts People's Alliance for Democracy
  name     Yellow Shirts; yellow shirts
  country  THA
  sectors  OPP
  from     2006

group:khmer-rouge Khmer Rouge  # governed 1975 to 1979
  name     Democratic Kampuchea
  country  KHM
  sectors  REB
  from     1951
  to       1999

group:viet-cong Viet Cong
  name     Vietcong
  country  VNM
  sectors  REB
  from     1954
  to       1976

group:aum Aum Shinrikyo
  name     Aum Supreme Truth; Aum cult
  country  JPN
  sectors  UAF REL
  from     1984

group:japanese-red-army Japanese Red Army
  country  JPN
  sectors  REB
  from     1971
  to       2001

group:moro Bangsamoro authority
  name     Bangsamoro Transition Authority
  country  PHL
  sectors  GOV
  from     2019

group:bra-bougainville Bougainville Revolutionary Army
  name     Autonomous Bougainville Government
  country  PNG
  sectors  REB
  from     1988

group:raskol Malaita Eagle Force
  country  SLB
  sectors  REB
  from     1998

group:flnks Kanak and Socialist National Liberation Front
  name     FLNKS; Kanak independence movement
  country  NCL
  sectors  OPP
  from     1984

# Europe and the Caucasus

group:ira Irish Republican Army  # trap: IRA is also an American pension account
  name     IRA; Provisional IRA; Provisional Irish Republican Army
  country  GBR
  sectors  REB
  from     1919

group:real-ira Real IRA
  name     Real Irish Republican Army; New IRA; Continuity IRA; Continuity Irish Republican Army
  country  GBR
  sectors  REB
  from     1986

group:uvf Ulster Volunteer Force
  name     UVF
  country  GBR
  sectors  PRM
  from     1966

group:uda Ulster Defence Association
  name     UDA; Ulster Freedom Fighters
  country  GBR
  sectors  PRM
  from     1971

group:edl English Defence League
  name     EDL; Britain First
  country  GBR
  sectors  UAF
  from     2009

group:eta ETA  # trap: estimated time of arrival
  name     Eta; E.T.A.; Euskadi Ta Askatasuna; Basque separatist group ETA
  country  ESP
  sectors  REB
  from     1959-07
  to       2018-05

group:grapo GRAPO
  name     Grapo
  country  ESP
  sectors  REB
  from     1975

group:catalan-separatists Catalan separatists
  name     Catalan independence movement; Catalan National Assembly; ANC Catalonia
  name     Assemblea Nacional Catalana
  country  ESP
  sectors  OPP

group:flnc Corsican National Liberation Front
  name     National Liberation Front of Corsica; FLNC; Corsican separatists
  country  FRA
  sectors  REB
  from     1976

group:yellow-vests Yellow Vests
  name     yellow vests; yellow vest protesters; gilets jaunes; Yellow Vest; yellow-vest protesters
  country  FRA
  sectors  OPP CVL
  from     2018-11

group:red-brigades Red Brigades
  name     Brigate Rosse
  country  ITA
  sectors  REB
  from     1970

group:mafia Mafia
  name     Cosa Nostra; Camorra; 'Ndrangheta; Ndrangheta
  country  ITA
  sectors  CRM

group:raf Red Army Faction
  name     Baader-Meinhof; Baader-Meinhof gang
  country  DEU
  sectors  REB
  from     1970
  to       1998

group:pegida Pegida
  name     PEGIDA; Reichsbuerger; Reichsbürger
  country  DEU
  sectors  OPP
  from     2014

group:november-17 November 17  # trap: a date
  name     Revolutionary Organization 17 November; 17 November; 17N
  country  GRC
  sectors  REB
  from     1975
  to       2002

group:golden-dawn Golden Dawn
  country  GRC
  sectors  PTY UAF
  from     1985

group:kla Kosovo Liberation Army
  name     KLA; UCK
  country  KOS
  sectors  REB
  from     1996
  to       1999

group:nla-macedonia National Liberation Army of Macedonia
  name     ethnic Albanian rebels; ethnic Albanian guerrillas
  country  MKD
  sectors  REB
  from     2001
  to       2001

group:bosnian-serbs Bosnian Serbs
  name     Bosnian Serb; Bosnian Serb Army; Bosnian Serb army; Bosnian Serb forces; Army of Republika Srpska
  country  BIH
  sectors  PRE
  from     1992

group:bosnian-croats Bosnian Croats
  name     Bosnian Croat; Croatian Defence Council; HVO
  country  BIH
  sectors  REB
  from     1992

group:krajina-serbs Krajina Serbs
  name     Croatian Serbs; Croatian Serb; Republic of Serbian Krajina
  country  HRV
  sectors  PRE
  from     1991
  to       1995

group:kosovo-serbs Kosovo Serbs
  name     Kosovo Serb; Serb List
  country  KOS
  sectors  OPP

group:kosovo-albanians Kosovo Albanians
  name     Kosovo Albanian; ethnic Albanians; ethnic Albanian
  country  KOS
  sectors  CVL

group:trnc Turkish Republic of Northern Cyprus
  name     Northern Cyprus; TRNC; Turkish Cypriots; Turkish Cypriot; northern Cyprus
  country  CYP
  sectors  PRE GOV
  from     1983-11

group:abkhazia Republic of Abkhazia
  name     Abkhaz; Abkhazian; Abkhaz separatists; Abkhaz government; Abkhazians
  country  GEO
  sectors  PRE
  from     1992

group:south-ossetia Republic of South Ossetia
  name     South Ossetian; South Ossetians; South Ossetian separatists; South Ossetian forces
  country  GEO
  sectors  PRE
  from     1991

group:artsakh Republic of Artsakh
  name     Nagorno-Karabakh Republic; Artsakh; Nagorno-Karabakh Defence Army; Nagorno-Karabakh authorities; Karabakh Armenians; Karabakh separatists; Nagorno-Karabakh Defense Army
  country  AZE
  sectors  PRE
  from     1991-09
  to       2024-01

group:transnistria Pridnestrovian Moldavian Republic
  name     Transnistrian; Transdniestrian; Transnistrian authorities; Dniester separatists
  country  MDA
  sectors  PRE
  from     1990-09

group:donetsk-peoples-republic Donetsk People's Republic
  name     DPR; DNR; self-proclaimed Donetsk People's Republic; Donetsk separatists; Donetsk rebels
  country  UKR
  sectors  PRE
  from     2014-04
  to       2022-09

group:luhansk-peoples-republic Luhansk People's Republic
  name     LPR; LNR; Lugansk People's Republic; self-proclaimed Luhansk People's Republic; Luhansk separatists
  country  UKR
  sectors  PRE
  from     2014-04
  to       2022-09

group:pro-russian-separatists Pro-Russian separatists
  name     pro-Russian separatists; pro-Russian rebels; pro-Russian separatist; Russian-backed separatists; Russia-backed separatists; Moscow-backed separatists; pro-Russian militants; Russia-backed rebels; pro-Russian gunmen
  country  UKR
  sectors  PRE REB
  from     2014

group:right-sector Right Sector
  name     Pravy Sektor; Praviy Sektor
  country  UKR
  sectors  UAF PTY
  from     2013-11

group:caucasus-emirate Caucasus Emirate
  name     Islamic Emirate of the Caucasus
  country  RUS
  sectors  REB
  from     2007
  to       2016

group:chechen-rebels Chechen rebels
  name     Chechen separatists; Chechen fighters; Chechen militants; Chechen insurgents; Chechen guerrillas
  country  RUS
  sectors  REB
  from     1991

group:ichkeria Chechen Republic of Ichkeria
  name     Ichkeria
  country  RUS
  sectors  PRE
  from     1991
  to       2000

group:freedom-of-russia-legion Freedom of Russia Legion
  name     Russian Volunteer Corps; Free Russia Legion
  country  RUS
  sectors  REB
  from     2022

group:pussy-riot Pussy Riot
  country  RUS
  sectors  OPP
  from     2011

group:navalny-foundation Anti-Corruption Foundation
  name     FBK; Navalny's foundation
  country  RUS
  sectors  OPP
  from     2011

group:belarus-coordination Coordination Council of Belarus
  name     Belarusian opposition; Belarusian Coordination Council
  country  BLR
  sectors  OPP
  from     2020

group:otpor Otpor
  country  SRB
  sectors  OPP
  from     1998
  to       2004

group:solidarity-poland Solidarity trade union
  name     Solidarnosc; Solidarity union
  name     NSZZ Solidarity
  country  POL
  sectors  LAB
  from     1980

# The Americas

group:farc Revolutionary Armed Forces of Colombia  # laid down its arms in 2017; party Comunes
  name     FARC; Farc; F.A.R.C.; FARC rebels; FARC guerrillas
  country  COL
  sectors  REB
  from     1964

group:farc-dissidents FARC dissidents
  name     FARC dissident; Farc dissidents; Estado Mayor Central; Segunda Marquetalia; FARC dissident group; Central General Staff
  country  COL
  sectors  REB
  from     2016

group:eln National Liberation Army  # trap: other states had armies of that name
  name     ELN; E.L.N.; ELN guerrillas; ELN rebels
  country  COL
  sectors  REB
  from     1964

group:auc United Self-Defense Forces of Colombia
  name     AUC; United Self-Defence Forces of Colombia
  country  COL
  sectors  PRM
  from     1997
  to       2006

group:clan-del-golfo Clan del Golfo
  name     Gulf Clan; Gaitanista Self-Defense Forces; Urabenos; Urabeños; AGC
  country  COL
  sectors  CRM
  from     2006

group:m-19 M-19
  name     19th of April Movement; April 19 Movement
  country  COL
  sectors  REB
  from     1970
  to       1990

group:medellin-cartel Medellin cartel
  name     Medellin Cartel; Cali cartel; Cali Cartel
  country  COL
  sectors  CRM
  from     1972

group:shining-path Shining Path
  name     Sendero Luminoso
  country  PER
  sectors  REB
  from     1969

group:mrta Tupac Amaru Revolutionary Movement
  name     MRTA; Tupac Amaru rebels; Tupac Amaru
  country  PER
  sectors  REB
  from     1982
  to       1997

group:epp Paraguayan People's Army
  name     EPP
  country  PRY
  sectors  REB
  from     2008

group:zapatistas Zapatistas
  name     Zapatista; EZLN; Zapatista National Liberation Army; Zapatista rebels
  country  MEX
  sectors  REB
  from     1983

group:sinaloa-cartel Sinaloa cartel
  name     Sinaloa Cartel; Los Chapitos
  country  MEX
  sectors  CRM
  from     1987

group:jalisco-cartel Jalisco New Generation Cartel
  name     CJNG; Jalisco cartel; Jalisco New Generation
  country  MEX
  sectors  CRM
  from     2010

group:zetas Los Zetas
  name     Zetas; Northeast Cartel; Cartel del Noreste
  country  MEX
  sectors  CRM
  from     1997

group:gulf-cartel Gulf cartel
  name     Gulf Cartel
  country  MEX
  sectors  CRM
  from     1980

group:ms-13 MS-13
  name     Mara Salvatrucha; MS13
  country  SLV
  sectors  CRM
  from     1980

group:barrio-18 Barrio 18
  name     18th Street
  name     18th Street gang
  country  SLV
  sectors  CRM
  from     1959

group:fmln Farabundo Marti National Liberation Front  # rebels until 1992
  name     FMLN
  country  SLV
  sectors  PTY
  from     1980

group:sandinistas Sandinistas
  name     Sandinista; Sandinista National Liberation Front; FSLN; Sandinista government
  country  NIC
  sectors  PTY GOV
  from     1961

group:contras Contras  # bare Contra is left out
  name     Contra rebels
  country  NIC
  sectors  REB
  from     1979
  to       1990

group:urng Guatemalan National Revolutionary Unity
  name     URNG
  country  GTM
  sectors  REB
  from     1982
  to       1996

group:g9 G9 gang
  name     G9
  name     G9 alliance; Viv Ansanm; 400 Mawozo; G9 Family and Allies
  country  HTI
  sectors  CRM
  from     2020

group:tren-de-aragua Tren de Aragua
  country  VEN
  sectors  CRM
  from     2005

group:colectivos Colectivos
  name     colectivos
  country  VEN
  sectors  PRM
  from     2000

group:mud-venezuela Democratic Unity Roundtable
  name     Democratic Unity Table; Unitary Platform; Democratic Unitary Platform; Venezuelan opposition
  country  VEN
  sectors  OPP
  from     2008

group:pcc First Capital Command
  name     PCC
  name     Primeiro Comando da Capital
  country  BRA
  sectors  CRM
  from     1993

group:comando-vermelho Comando Vermelho
  name     Red Command
  country  BRA
  sectors  CRM
  from     1979

group:mst Landless Workers' Movement
  name     Landless Workers Movement; MST
  country  BRA
  sectors  OPP AGR
  from     1984

group:tupamaros Tupamaros
  country  URY
  sectors  REB
  from     1963
  to       1972

group:montoneros Montoneros
  country  ARG
  sectors  REB
  from     1970
  to       1980

group:mapuche Mapuche
  name     Mapuches; Coordinadora Arauco-Malleco; Mapuche activists
  country  CHL
  sectors  OPP

group:choneros Los Choneros
  name     Choneros; Los Lobos
  country  ECU
  sectors  CRM
  from     1998

group:conaie CONAIE
  name     Conaie; Confederation of Indigenous Nationalities of Ecuador
  country  ECU
  sectors  OPP
  from     1986

group:ku-klux-klan Ku Klux Klan
  name     KKK
  country  USA
  sectors  UAF
  from     1865

group:proud-boys Proud Boys
  country  USA
  sectors  UAF
  from     2016

group:oath-keepers Oath Keepers
  country  USA
  sectors  UAF
  from     2009

group:antifa Antifa
  name     antifa
  country  USA
  sectors  OPP

group:weather-underground Weather Underground
  name     Weathermen
  country  USA
  sectors  REB
  from     1969
  to       1977

group:anonymous-hackers Anonymous hacker group  # bare Anonymous is left out
  name     Anonymous hackers; hacking group Anonymous
  sectors  UAF CRM
  from     2003

group:lazarus-group Lazarus Group
  name     Lazarus hackers; Kimsuky
  country  PRK
  sectors  SPY CRM
  from     2009

group:fancy-bear Fancy Bear
  name     APT28; Cozy Bear; APT29; Sandworm
  country  RUS
  sectors  SPY
  from     2004

group:lockbit LockBit
  name     REvil; DarkSide ransomware
  sectors  CRM
  from     2019
