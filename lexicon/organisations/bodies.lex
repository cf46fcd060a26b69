# Bodies of states known by names of their own: parliaments, services, forces, parties. Hand-kept.
# A name shared by several states stands with the one that news mean when they name no other.

# United States

org:USA-congress United States Congress  # trap: Congress is also a party of India and other parliaments
  name     U.S. Congress; US Congress; Congress
  country  USA
  sectors  LEG

org:USA-senate United States Senate  # trap: other senates; the country named beside it wins
  name     U.S. Senate; US Senate; Senate; Senate Foreign Relations Committee; Senate Armed Services Committee; Senate Intelligence Committee
  country  USA
  sectors  LEG

org:USA-house United States House of Representatives  # trap: Japan and others have one
  name     U.S. House of Representatives; US House of Representatives; U.S. House; House of Representatives; House Foreign Affairs Committee
  country  USA
  sectors  LEG

org:USA-capitol-hill Capitol Hill
  name     US Capitol; U.S. Capitol
  country  USA
  sectors  LEG

org:USA-state-department State Department
  name     U.S. State Department; US State Department; Department of State; Foggy Bottom
  country  USA
  sectors  GOV

org:USA-defense-department Pentagon
  name     Department of Defense; Defense Department; U.S. Department of Defense; US Defense Department; U.S. Defense Department; Department of War; Centcom; CENTCOM; U.S. Central Command; US Central Command; Africom; AFRICOM
  country  USA
  sectors  GOV MIL

org:USA-treasury United States Treasury
  name     U.S. Treasury; US Treasury; Treasury Department; U.S. Treasury Department; US Treasury Department; OFAC
  country  USA
  sectors  GOV

org:USA-justice-department United States Department of Justice
  name     Justice Department; Department of Justice; U.S. Justice Department; US Justice Department; DOJ
  country  USA
  sectors  GOV

org:USA-homeland-security Department of Homeland Security
  name     Homeland Security; DHS; Immigration and Customs Enforcement; Border Patrol; U.S. Border Patrol
  country  USA
  sectors  GOV COP

org:USA-fed Federal Reserve
  name     the Fed; U.S. Federal Reserve; US Federal Reserve
  country  USA
  sectors  GOV BUS

org:USA-supreme-court United States Supreme Court
  name     U.S. Supreme Court; US Supreme Court
  country  USA
  sectors  JUD

org:USA-fbi Federal Bureau of Investigation
  name     FBI; F.B.I.
  country  USA
  sectors  COP SPY

org:USA-cia Central Intelligence Agency
  name     CIA; C.I.A.
  country  USA
  sectors  SPY

org:USA-nsa National Security Agency
  name     NSA
  country  USA
  sectors  SPY

org:USA-nsc United States National Security Council
  name     White House National Security Council; U.S. National Security Council; US National Security Council
  country  USA
  sectors  GOV

org:USA-dea Drug Enforcement Administration
  name     DEA
  country  USA
  sectors  COP

org:USA-usaid USAID  # to 2025
  name     US Agency for International Development; U.S. Agency for International Development
  country  USA
  sectors  GOV

org:USA-nasa NASA
  name     Nasa
  country  USA
  sectors  GOV

org:USA-army United States Army
  name     U.S. Army; US Army
  country  USA
  sectors  MIL

org:USA-navy United States Navy
  name     U.S. Navy; US Navy; Fifth Fleet; Seventh Fleet
  country  USA
  sectors  MIL

org:USA-air-force United States Air Force
  name     U.S. Air Force; US Air Force
  country  USA
  sectors  MIL

org:USA-marines United States Marine Corps
  name     Marine Corps; U.S. Marines; US Marines
  country  USA
  sectors  MIL

org:USA-coast-guard United States Coast Guard
  name     U.S. Coast Guard; US Coast Guard
  country  USA
  sectors  COP MIL

org:USA-national-guard National Guard  # trap: other states have a National Guard
  country  USA
  sectors  MIL

org:USA-nypd New York Police Department
  name     NYPD
  country  USA
  sectors  COP

org:USA-republicans Republican Party  # trap: Irish and Spanish republicans
  name     Republicans; GOP; Republican
  country  USA
  sectors  PTY

org:USA-democrats Democratic Party  # trap: parties of that name elsewhere
  name     Democrats; Democrat; Democratic National Committee
  country  USA
  sectors  PTY

# Israel and Palestine

org:ISR-knesset Knesset
  name     Israeli Knesset
  country  ISR
  sectors  LEG

org:ISR-idf Israel Defense Forces
  name     IDF; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; Israeli Air Force; Tsahal; Golani Brigade
  country  ISR
  sectors  MIL

org:ISR-mossad Mossad
  country  ISR
  sectors  SPY

org:ISR-shin-bet Shin Bet
  name     Shabak; Israel Security Agency
  country  ISR
  sectors  SPY

org:ISR-cogat COGAT
  name     Cogat
  country  ISR
  sectors  MIL GOV

org:ISR-likud Likud
  name     Likud party
  country  ISR
  sectors  PTY

org:PSE-authority Palestinian Authority
  name     Palestinian National Authority; PNA
  country  PSE
  sectors  GOV

org:PSE-plo Palestine Liberation Organization
  name     PLO; P.L.O.; Palestine Liberation Organisation
  country  PSE
  sectors  GOV

org:PSE-fatah Fatah
  name     Fateh; Fatah movement
  country  PSE
  sectors  PTY

# Iran

org:IRN-majlis Majlis  # trap: other parliaments are called Majlis
  name     Islamic Consultative Assembly; Majles
  country  IRN
  sectors  LEG

org:IRN-irgc Islamic Revolutionary Guard Corps
  name     IRGC; Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; Islamic Revolution Guards Corps; Pasdaran
  country  IRN
  sectors  MIL

org:IRN-quds-force Quds Force
  name     Qods Force; Al-Quds Force
  country  IRN
  sectors  MIL

org:IRN-basij Basij
  name     Basij militia
  country  IRN
  sectors  PRM

org:IRN-guardian-council Guardian Council
  name     Council of Guardians
  country  IRN
  sectors  JUD

org:IRN-snsc Supreme National Security Council
  name     SNSC
  country  IRN
  sectors  GOV

org:IRN-expediency-council Expediency Council
  name     Expediency Discernment Council
  country  IRN
  sectors  GOV

org:IRN-assembly-of-experts Assembly of Experts
  country  IRN
  sectors  GOV REL

org:IRN-aeoi Atomic Energy Organization of Iran
  name     AEOI; Iran's Atomic Energy Organization
  country  IRN
  sectors  GOV

# Russia

org:RUS-duma State Duma
  name     Duma; Russian Duma
  country  RUS
  sectors  LEG

org:RUS-federation-council Federation Council
  country  RUS
  sectors  LEG

org:RUS-fsb Federal Security Service
  name     FSB
  country  RUS
  sectors  SPY

org:RUS-svr Foreign Intelligence Service
  name     SVR
  country  RUS
  sectors  SPY

org:RUS-gru GRU
  country  RUS
  sectors  SPY MIL

org:RUS-kgb KGB  # the Soviet service, to 1991; trap: Belarus keeps the name
  country  RUS
  sectors  SPY

org:RUS-black-sea-fleet Black Sea Fleet
  country  RUS
  sectors  MIL

org:RUS-rosgvardia Rosgvardia
  name     Russian National Guard
  country  RUS
  sectors  COP MIL

org:RUS-roscosmos Roscosmos
  country  RUS
  sectors  GOV

org:RUS-rosatom Rosatom
  country  RUS
  sectors  GOV BUS

org:RUS-united-russia United Russia
  name     United Russia party
  country  RUS
  sectors  PTY

org:RUS-red-army Red Army
  name     Soviet Army
  country  RUS
  sectors  MIL

org:RUS-roskomnadzor Roskomnadzor
  country  RUS
  sectors  GOV

# China, Taiwan and Hong Kong

org:CHN-pla People's Liberation Army
  name     PLA; People's Liberation Army Navy
  country  CHN
  sectors  MIL

org:CHN-npc National People's Congress
  name     NPC; Chinese National People's Congress
  country  CHN
  sectors  LEG

org:CHN-politburo Politburo  # trap: the Soviet and Vietnamese ones
  name     Politburo Standing Committee
  country  CHN
  sectors  PTY GOV

org:CHN-communist-party Chinese Communist Party
  name     Communist Party of China; CCP; CPC
  country  CHN
  sectors  PTY

org:CHN-state-council State Council
  name     China's State Council
  country  CHN
  sectors  GOV

org:CHN-taiwan-affairs-office Taiwan Affairs Office
  country  CHN
  sectors  GOV

org:CHN-pboc People's Bank of China
  name     PBOC
  country  CHN
  sectors  GOV BUS

org:TWN-legislative-yuan Legislative Yuan
  country  TWN
  sectors  LEG

org:TWN-executive-yuan Executive Yuan
  country  TWN
  sectors  GOV

org:TWN-mac Mainland Affairs Council
  country  TWN
  sectors  GOV

org:TWN-kmt Kuomintang
  name     KMT; Nationalist Party
  country  TWN
  sectors  PTY

org:TWN-dpp Democratic Progressive Party
  name     DPP
  country  TWN
  sectors  PTY

org:HKG-legco Legislative Council
  name     LegCo; Legco
  country  HKG
  sectors  LEG

# Koreas and Japan

org:KOR-national-assembly South Korean National Assembly
  country  KOR
  sectors  LEG

org:KOR-nis National Intelligence Service
  country  KOR
  sectors  SPY

org:KOR-jcs South Korean Joint Chiefs of Staff  # bare Joint Chiefs of Staff is a role: the United States have one too
  name     South Korea's Joint Chiefs of Staff; JCS
  country  KOR
  sectors  MIL

org:KOR-ppp People Power Party
  country  KOR
  sectors  PTY

org:PRK-kcna Korean Central News Agency
  name     KCNA
  country  PRK
  sectors  JRN GOV

org:PRK-workers-party Workers' Party of Korea
  name     Workers' Party
  country  PRK
  sectors  PTY GOV

org:PRK-kpa Korean People's Army
  name     KPA
  country  PRK
  sectors  MIL

org:JPN-diet National Diet
  name     Japan's Diet; Diet
  country  JPN
  sectors  LEG

org:JPN-sdf Japan Self-Defense Forces
  name     Self-Defense Forces; Japanese Self-Defense Forces; Self-Defence Forces; Maritime Self-Defense Force
  country  JPN
  sectors  MIL

org:JPN-ldp Liberal Democratic Party
  name     LDP
  country  JPN
  sectors  PTY

org:JPN-boj Bank of Japan
  name     BOJ
  country  JPN
  sectors  GOV BUS

# South and South-East Asia

org:IND-lok-sabha Lok Sabha
  country  IND
  sectors  LEG

org:IND-rajya-sabha Rajya Sabha
  country  IND
  sectors  LEG

org:IND-bjp Bharatiya Janata Party
  name     BJP
  country  IND
  sectors  PTY

org:IND-congress-party Indian National Congress
  name     Congress party; Congress Party
  country  IND
  sectors  PTY

org:IND-bsf Border Security Force
  name     BSF
  country  IND
  sectors  COP

org:IND-crpf Central Reserve Police Force
  name     CRPF
  country  IND
  sectors  COP

org:IND-raw Research and Analysis Wing
  country  IND
  sectors  SPY

org:PAK-isi Inter-Services Intelligence
  name     ISI; Inter Services Intelligence
  country  PAK
  sectors  SPY

org:PAK-ispr Inter-Services Public Relations
  name     ISPR
  country  PAK
  sectors  MIL

org:PAK-rangers Pakistan Rangers
  name     Frontier Corps; Frontier Constabulary
  name     Frontier Corps Balochistan
  country  PAK
  sectors  COP

org:PAK-pti Pakistan Tehreek-e-Insaf
  name     PTI; Tehreek-e-Insaf
  country  PAK
  sectors  PTY

org:PAK-ppp Pakistan Peoples Party
  name     Pakistan People's Party; PPP
  country  PAK
  sectors  PTY

org:PAK-pml-n Pakistan Muslim League
  name     PML-N; Pakistan Muslim League-Nawaz
  country  PAK
  sectors  PTY

org:BGD-awami-league Awami League
  country  BGD
  sectors  PTY

org:BGD-bnp Bangladesh Nationalist Party
  name     BNP
  country  BGD
  sectors  PTY

org:BGD-rab Rapid Action Battalion
  country  BGD
  sectors  COP

org:MMR-tatmadaw Tatmadaw
  country  MMR
  sectors  MIL

org:MMR-nld National League for Democracy
  name     NLD
  country  MMR
  sectors  PTY

org:MMR-nug National Unity Government
  name     NUG
  country  MMR
  sectors  OPP GOV

org:MMR-sac State Administration Council
  country  MMR
  sectors  GOV MIL

org:IDN-tni Indonesian National Armed Forces
  name     TNI
  country  IDN
  sectors  MIL

org:IDN-kpk Corruption Eradication Commission
  name     KPK
  country  IDN
  sectors  GOV JUD

org:PHL-afp Armed Forces of the Philippines
  country  PHL
  sectors  MIL

org:PHL-coast-guard Philippine Coast Guard
  country  PHL
  sectors  COP

org:PHL-pnp Philippine National Police
  name     PNP
  country  PHL
  sectors  COP

org:MYS-umno United Malays National Organisation
  name     Umno
  name     UMNO
  country  MYS
  sectors  PTY

org:THA-pheu-thai Pheu Thai
  name     Pheu Thai Party; Pheu Thai party
  country  THA
  sectors  PTY

org:AFG-ansf Afghan National Army  # to 2021
  name     Afghan National Security Forces; ANA
  country  AFG
  sectors  MIL

org:AFG-nds National Directorate of Security  # to 2021
  name     NDS
  country  AFG
  sectors  SPY

org:AFG-loya-jirga Loya Jirga
  name     loya jirga
  country  AFG
  sectors  LEG

org:KHM-cpp Cambodian People's Party
  name     CPP
  country  KHM
  sectors  PTY

# Europe

org:GBR-parliament House of Commons  # trap: Canada has a House of Commons
  name     British Parliament; House of Lords
  country  GBR
  sectors  LEG

org:GBR-foreign-office Foreign Office
  name     Foreign and Commonwealth Office; Foreign, Commonwealth and Development Office; FCDO; British Foreign Office
  name     Foreign, Commonwealth & Development Office
  country  GBR
  sectors  GOV

org:GBR-mod Ministry of Defence of the United Kingdom
  name     MoD; MOD
  country  GBR
  sectors  GOV MIL

org:GBR-mi5 MI5
  country  GBR
  sectors  SPY

org:GBR-mi6 MI6
  name     Secret Intelligence Service
  country  GBR
  sectors  SPY

org:GBR-gchq GCHQ
  name     Government Communications Headquarters
  country  GBR
  sectors  SPY

org:GBR-scotland-yard Scotland Yard
  name     Metropolitan Police; New Scotland Yard; Met Police
  country  GBR
  sectors  COP

org:GBR-royal-navy Royal Navy
  country  GBR
  sectors  MIL

org:GBR-raf Royal Air Force
  name     RAF
  country  GBR
  sectors  MIL

org:GBR-labour Labour Party
  name     Labour party
  country  GBR
  sectors  PTY

org:GBR-conservatives Conservative Party
  name     Conservative party; Tories; Tory
  country  GBR
  sectors  PTY

org:GBR-snp Scottish National Party
  name     SNP
  country  GBR
  sectors  PTY

org:GBR-dup Democratic Unionist Party
  name     DUP
  country  GBR
  sectors  PTY

org:GBR-bank Bank of England
  country  GBR
  sectors  GOV BUS

org:IRL-dail Dail
  name     Dáil; Dail Eireann; Oireachtas
  country  IRL
  sectors  LEG

org:IRL-sinn-fein Sinn Fein
  name     Sinn Féin
  country  IRL
  sectors  PTY

org:IRL-garda Garda
  name     Gardai; Gardaí
  country  IRL
  sectors  COP

org:FRA-national-assembly French National Assembly
  country  FRA
  sectors  LEG

org:FRA-dgse DGSE
  country  FRA
  sectors  SPY

org:FRA-gign GIGN
  country  FRA
  sectors  COP

org:FRA-national-rally National Rally  # National Front: name to 2018
  name     Rassemblement National; National Front
  country  FRA
  sectors  PTY

org:DEU-bundestag Bundestag
  name     German Bundestag
  country  DEU
  sectors  LEG

org:DEU-bundesrat Bundesrat
  country  DEU
  sectors  LEG

org:DEU-bundeswehr Bundeswehr
  country  DEU
  sectors  MIL

org:DEU-bnd BND
  name     Bundesnachrichtendienst
  country  DEU
  sectors  SPY

org:DEU-bfv Federal Office for the Protection of the Constitution
  name     BfV
  country  DEU
  sectors  SPY

org:DEU-afd Alternative for Germany
  name     AfD; Alternative fuer Deutschland
  country  DEU
  sectors  PTY

org:DEU-cdu Christian Democratic Union
  name     CDU; CDU/CSU
  country  DEU
  sectors  PTY

org:DEU-spd Social Democratic Party of Germany
  name     SPD
  country  DEU
  sectors  PTY

org:DEU-bundesbank Bundesbank
  country  DEU
  sectors  GOV BUS

org:DEU-stasi Stasi  # to 1990
  country  DEU
  sectors  SPY

org:ITA-carabinieri Carabinieri
  name     Guardia di Finanza
  country  ITA
  sectors  COP

org:ITA-lega Lega
  name     Lega Nord; Northern League
  country  ITA
  sectors  PTY

org:ITA-m5s Five Star Movement
  name     Five-Star Movement; M5S
  country  ITA
  sectors  PTY

org:ESP-cortes Cortes Generales
  name     Congress of Deputies
  country  ESP
  sectors  LEG

org:ESP-guardia-civil Guardia Civil
  country  ESP
  sectors  COP

org:ESP-generalitat Generalitat
  name     Catalan government; Catalan regional government
  country  ESP
  sectors  GOV

org:ESP-vox Vox party
  country  ESP
  sectors  PTY

org:POL-sejm Sejm
  country  POL
  sectors  LEG

org:POL-pis Law and Justice
  name     Law and Justice party; PiS
  country  POL
  sectors  PTY

org:HUN-fidesz Fidesz
  country  HUN
  sectors  PTY

org:CZE-bis Security Information Service
  country  CZE
  sectors  SPY

org:SWE-sapo Swedish Security Service
  name     Sapo; Säpo
  country  SWE
  sectors  SPY

org:SWE-riksdag Riksdag
  country  SWE
  sectors  LEG

org:DNK-folketing Folketing
  name     Folketinget
  country  DNK
  sectors  LEG

org:NOR-storting Storting
  name     Stortinget
  country  NOR
  sectors  LEG

org:NOR-nobel-committee Norwegian Nobel Committee
  country  NOR
  sectors  SOC

org:FIN-eduskunta Eduskunta
  country  FIN
  sectors  LEG

org:ISL-althing Althing
  name     Althingi
  country  ISL
  sectors  LEG

org:LVA-saeima Saeima
  country  LVA
  sectors  LEG

org:EST-riigikogu Riigikogu
  country  EST
  sectors  LEG

org:LTU-seimas Seimas
  country  LTU
  sectors  LEG

org:GRC-syriza Syriza
  name     SYRIZA
  country  GRC
  sectors  PTY

org:TUR-grand-assembly Grand National Assembly
  name     Turkish Grand National Assembly
  country  TUR
  sectors  LEG

org:TUR-mit National Intelligence Organization  # bare MIT is left out: the institute in Massachusetts
  name     MIT intelligence agency
  country  TUR
  sectors  SPY

org:TUR-akp Justice and Development Party  # trap: Morocco has a party of that name
  name     AKP; AK Party
  country  TUR
  sectors  PTY

org:TUR-chp Republican People's Party
  name     CHP
  country  TUR
  sectors  PTY

org:TUR-hdp Peoples' Democratic Party
  name     HDP; DEM Party
  country  TUR
  sectors  PTY

org:UKR-rada Verkhovna Rada
  name     Rada
  country  UKR
  sectors  LEG

org:UKR-sbu Security Service of Ukraine
  name     SBU
  country  UKR
  sectors  SPY

org:UKR-hur Main Directorate of Intelligence
  name     HUR
  country  UKR
  sectors  SPY MIL

org:UKR-azov Azov Brigade
  name     Azov Battalion; Azov Regiment; Azov battalion
  country  UKR
  sectors  MIL

org:UKR-naftogaz Naftogaz
  country  UKR
  sectors  GOV BUS

org:SRB-skupstina Skupstina
  country  SRB
  sectors  LEG

org:GEO-dream Georgian Dream
  name     Georgian Dream party
  country  GEO
  sectors  PTY

org:VAT-curia Roman Curia
  name     Curia
  country  VAT
  sectors  REL GOV

org:BIH-ohr Office of the High Representative
  name     OHR
  country  BIH
  sectors  IGO

org:CHE-federal-council Swiss Federal Council
  country  CHE
  sectors  GOV

# Africa and the Middle East

org:ZAF-anc African National Congress
  name     ANC
  country  ZAF
  sectors  PTY

org:ZAF-eff Economic Freedom Fighters
  name     EFF
  country  ZAF
  sectors  PTY

org:ZAF-da Democratic Alliance
  country  ZAF
  sectors  PTY

org:ZWE-zanu-pf Zanu-PF
  name     ZANU-PF; ZANU PF; Zanu PF
  country  ZWE
  sectors  PTY

org:ZWE-mdc Movement for Democratic Change
  name     MDC
  country  ZWE
  sectors  OPP PTY

org:NGA-apc All Progressives Congress
  name     APC
  country  NGA
  sectors  PTY

org:NGA-pdp People's Democratic Party
  country  NGA
  sectors  PTY

org:NGA-inec Independent National Electoral Commission
  name     INEC
  country  NGA
  sectors  GOV

org:NGA-efcc Economic and Financial Crimes Commission
  name     EFCC
  country  NGA
  sectors  COP

org:KEN-iebc Independent Electoral and Boundaries Commission
  name     IEBC
  country  KEN
  sectors  GOV

org:ETH-endf Ethiopian National Defence Force
  name     Ethiopian National Defense Force; ENDF
  country  ETH
  sectors  MIL

org:COD-fardc Armed Forces of the Democratic Republic of the Congo
  name     FARDC
  country  COD
  sectors  MIL

org:MOZ-frelimo Frelimo
  name     FRELIMO
  country  MOZ
  sectors  PTY

org:NAM-swapo SWAPO
  name     Swapo
  country  NAM
  sectors  PTY

org:SDN-saf Sudanese Armed Forces
  country  SDN
  sectors  MIL

org:SDN-tsc Transitional Sovereignty Council
  name     Sovereignty Council
  country  SDN
  sectors  GOV

org:SSD-sspdf South Sudan People's Defence Forces
  name     SSPDF
  country  SSD
  sectors  MIL

org:LBY-gna Government of National Accord  # 2016 to 2021
  name     GNA
  country  LBY
  sectors  GOV

org:LBY-gnu Government of National Unity  # from 2021
  country  LBY
  sectors  GOV

org:LBY-hor Libyan House of Representatives
  country  LBY
  sectors  LEG

org:LBY-noc National Oil Corporation
  country  LBY
  sectors  GOV BUS

org:TUN-ennahda Ennahda
  name     Ennahdha
  country  TUN
  sectors  PTY

org:EGY-scaf Supreme Council of the Armed Forces
  name     SCAF
  country  EGY
  sectors  MIL GOV

org:EGY-azhar Al-Azhar
  country  EGY
  sectors  REL EDU

org:IRQ-krg Kurdistan Regional Government
  name     KRG
  country  IRQ
  sectors  GOV

org:IRQ-peshmerga Peshmerga
  name     peshmerga
  country  IRQ
  sectors  MIL

org:IRQ-cts Counter Terrorism Service
  name     Iraqi Counter Terrorism Service
  country  IRQ
  sectors  MIL

org:IRQ-kdp Kurdistan Democratic Party
  name     KDP
  country  IRQ
  sectors  PTY

org:IRQ-puk Patriotic Union of Kurdistan
  name     PUK
  country  IRQ
  sectors  PTY

org:IRQ-baath Baath Party  # trap: Syria's too
  name     Baath party; Ba'ath Party
  country  IRQ
  sectors  PTY

org:LBN-laf Lebanese Armed Forces
  name     Lebanese Army; Lebanese army
  country  LBN
  sectors  MIL

org:LBN-amal Amal Movement
  country  LBN
  sectors  PTY

org:LBN-future Future Movement
  country  LBN
  sectors  PTY

org:SAU-aramco Saudi Aramco
  name     Aramco
  country  SAU
  sectors  GOV BUS

org:SYR-sana Syrian Arab News Agency
  name     SANA
  country  SYR
  sectors  JRN GOV

org:SYR-saa Syrian Arab Army
  country  SYR
  sectors  MIL

org:YEM-plc Presidential Leadership Council
  country  YEM
  sectors  GOV

# The Americas and the Pacific

org:CAN-rcmp Royal Canadian Mounted Police
  name     RCMP; Mounties
  country  CAN
  sectors  COP

org:CAN-csis Canadian Security Intelligence Service
  name     CSIS
  country  CAN
  sectors  SPY

org:VEN-cne National Electoral Council
  name     CNE
  country  VEN
  sectors  GOV

org:VEN-psuv United Socialist Party of Venezuela
  name     PSUV
  country  VEN
  sectors  PTY

org:VEN-pdvsa PDVSA
  country  VEN
  sectors  GOV BUS

org:VEN-sebin SEBIN
  name     Sebin
  country  VEN
  sectors  SPY

org:BRA-pt Workers' Party of Brazil
  country  BRA
  sectors  PTY

org:BRA-stf Supreme Federal Court
  name     Federal Supreme Court
  country  BRA
  sectors  JUD

org:BRA-petrobras Petrobras
  country  BRA
  sectors  GOV BUS

org:MEX-pemex Pemex
  country  MEX
  sectors  GOV BUS

org:MEX-morena Morena party
  name     MORENA
  country  MEX
  sectors  PTY

org:COL-jep Special Jurisdiction for Peace
  country  COL
  sectors  JUD

org:HTI-pnh Haitian National Police
  country  HTI
  sectors  COP

org:HTI-tpc Transitional Presidential Council
  country  HTI
  sectors  GOV

org:AUS-asio Australian Security Intelligence Organisation
  name     ASIO
  country  AUS
  sectors  SPY

org:AUS-adf Australian Defence Force
  name     ADF
  country  AUS
  sectors  MIL

org:AUS-afp Australian Federal Police  # AFP is left to Agence France-Presse
  country  AUS
  sectors  COP
