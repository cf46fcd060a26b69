# Companies that matter in news of sanctions, arms, energy, technology, finance and transport, beyond those in others.lex. Hand-kept.

# Arms, aerospace and security

org:USA-raytheon Raytheon
  name     Raytheon Technologies; Raytheon Company
  name     RTX Corporation
  country  USA
  sectors  BUS MNC

org:USA-northrop-grumman Northrop Grumman
  country  USA
  sectors  BUS MNC

org:USA-general-dynamics General Dynamics
  country  USA
  sectors  BUS MNC

org:USA-general-atomics General Atomics
  country  USA
  sectors  BUS MNC

org:USA-l3harris L3Harris
  name     Harris Corporation; L3 Technologies
  country  USA
  sectors  BUS MNC

org:USA-blackwater-worldwide Blackwater Worldwide
  name     Blackwater USA; Xe Services
  country  USA
  sectors  BUS MNC

org:USA-dyncorp-international DynCorp International
  country  USA
  sectors  BUS MNC

org:USA-palantir Palantir
  name     Palantir Technologies
  country  USA
  sectors  BUS MNC

org:USA-anduril Anduril
  name     Anduril Industries
  country  USA
  sectors  BUS MNC

org:USA-sikorsky-aircraft Sikorsky Aircraft
  country  USA
  sectors  BUS MNC

org:USA-pratt-whitney Pratt & Whitney
  country  USA
  sectors  BUS MNC

org:USA-booz-allen-hamilton Booz Allen Hamilton
  country  USA
  sectors  BUS MNC

org:USA-blue-origin Blue Origin
  country  USA
  sectors  BUS MNC

org:FRA-dassault-aviation Dassault Aviation
  country  FRA
  sectors  BUS MNC

org:FRA-thales Thales
  name     Thales Group
  country  FRA
  sectors  BUS MNC

org:FRA-safran Safran
  country  FRA
  sectors  BUS MNC

org:FRA-naval-group Naval Group
  name     DCNS
  country  FRA
  sectors  BUS MNC

org:FRA-mbda MBDA
  country  FRA
  sectors  BUS MNC

org:ITA-leonardo-s-p-a Leonardo S.p.A.
  name     Finmeccanica; Leonardo SpA
  country  ITA
  sectors  BUS MNC

org:ITA-fincantieri Fincantieri
  country  ITA
  sectors  BUS MNC

org:DEU-rheinmetall Rheinmetall
  country  DEU
  sectors  BUS MNC

org:DEU-krauss-maffei-wegmann Krauss-Maffei Wegmann
  name     Krauss-Maffei
  country  DEU
  sectors  BUS MNC

org:DEU-knds KNDS
  country  DEU
  sectors  BUS MNC

org:DEU-diehl-defence Diehl Defence
  country  DEU
  sectors  BUS MNC

org:DEU-hensoldt Hensoldt
  country  DEU
  sectors  BUS MNC

org:DEU-heckler-koch Heckler & Koch
  country  DEU
  sectors  BUS MNC

org:DEU-thyssenkrupp ThyssenKrupp
  country  DEU
  sectors  BUS MNC

org:SWE-saab-ab Saab AB
  name     Saab Group
  country  SWE
  sectors  BUS MNC

org:SWE-bofors Bofors
  country  SWE
  sectors  BUS MNC

org:NOR-kongsberg-gruppen Kongsberg Gruppen
  country  NOR
  sectors  BUS MNC

org:NOR-nammo Nammo
  country  NOR
  sectors  BUS MNC

org:ISR-elbit-systems Elbit Systems
  name     Elbit
  country  ISR
  sectors  BUS MNC

org:ISR-rafael-advanced-defense-systems Rafael Advanced Defense Systems
  country  ISR
  sectors  BUS MNC

org:ISR-israel-aerospace-industries Israel Aerospace Industries
  country  ISR
  sectors  BUS MNC

org:ISR-israel-military-industries Israel Military Industries
  country  ISR
  sectors  BUS MNC

org:ISR-candiru Candiru
  country  ISR
  sectors  BUS MNC

org:ISR-cellebrite Cellebrite
  country  ISR
  sectors  BUS MNC

org:ISR-intellexa Intellexa
  country  ISR
  sectors  BUS MNC

org:ISR-cytrox Cytrox
  country  ISR
  sectors  BUS MNC

org:ISR-teva Teva
  name     Teva Pharmaceutical; Teva Pharmaceuticals
  country  ISR
  sectors  BUS MNC

org:ISR-el-al El Al
  country  ISR
  sectors  BUS MNC

org:KOR-hanwha Hanwha
  country  KOR
  sectors  BUS MNC

org:KOR-hanwha-aerospace Hanwha Aerospace
  country  KOR
  sectors  BUS MNC

org:KOR-hanwha-ocean Hanwha Ocean
  country  KOR
  sectors  BUS MNC

org:KOR-korea-aerospace-industries Korea Aerospace Industries
  country  KOR
  sectors  BUS MNC

org:CHN-norinco Norinco
  name     China North Industries
  country  CHN
  sectors  BUS MNC

org:CHN-avic AVIC
  name     Aviation Industry Corporation of China
  country  CHN
  sectors  BUS MNC

org:CHN-china-aerospace-science-and-technology-corporation China Aerospace Science and Technology Corporation
  country  CHN
  sectors  BUS MNC

org:CHN-china-aerospace-science-and-industry-corporation China Aerospace Science and Industry Corporation
  country  CHN
  sectors  BUS MNC

org:CHN-china-state-shipbuilding-corporation China State Shipbuilding Corporation
  country  CHN
  sectors  BUS MNC

org:CHN-comac COMAC
  country  CHN
  sectors  BUS MNC

org:CHN-hikvision Hikvision
  country  CHN
  sectors  BUS MNC

org:CHN-dahua Dahua
  name     Dahua Technology
  country  CHN
  sectors  BUS MNC

org:CHN-sensetime SenseTime
  country  CHN
  sectors  BUS MNC

org:CHN-megvii Megvii
  country  CHN
  sectors  BUS MNC

org:CHN-smic SMIC
  name     Semiconductor Manufacturing International Corporation
  country  CHN
  sectors  BUS MNC

org:CHN-ymtc YMTC
  name     Yangtze Memory
  country  CHN
  sectors  BUS MNC

org:CHN-dji DJI
  country  CHN
  sectors  BUS MNC

org:IND-hindustan-aeronautics Hindustan Aeronautics
  name     Hindustan Aeronautics Limited
  country  IND
  sectors  BUS MNC

org:IND-bharat-electronics Bharat Electronics
  country  IND
  sectors  BUS MNC

org:UKR-motor-sich Motor Sich
  country  UKR
  sectors  BUS MNC

org:CZE-czechoslovak-group Czechoslovak Group
  country  CZE
  sectors  BUS MNC

org:CZE-aero-vodochody Aero Vodochody
  country  CZE
  sectors  BUS MNC

org:BRA-avibras Avibras
  country  BRA
  sectors  BUS MNC

org:ZAF-executive-outcomes Executive Outcomes
  country  ZAF
  sectors  BUS MNC

org:GBR-rolls-royce Rolls-Royce
  name     Rolls-Royce Holdings
  country  GBR
  sectors  BUS MNC

org:GBR-qinetiq QinetiQ
  country  GBR
  sectors  BUS MNC

org:GBR-g4s G4S
  country  GBR
  sectors  BUS MNC

org:GBR-aegis-defence-services Aegis Defence Services
  country  GBR
  sectors  BUS MNC

org:GBR-sandline-international Sandline International
  country  GBR
  sectors  BUS MNC

# Energy and mining

org:RUS-gazprom-export Gazprom Export
  country  RUS
  sectors  BUS MNC

org:RUS-tnk-bp TNK-BP
  country  RUS
  sectors  BUS MNC

org:RUS-sakhalin-energy Sakhalin Energy
  country  RUS
  sectors  BUS MNC

org:USA-conocophillips ConocoPhillips
  country  USA
  sectors  BUS MNC

org:USA-occidental-petroleum Occidental Petroleum
  country  USA
  sectors  BUS MNC

org:USA-marathon-oil Marathon Oil
  country  USA
  sectors  BUS MNC

org:USA-schlumberger Schlumberger
  country  USA
  sectors  BUS MNC

org:USA-baker-hughes Baker Hughes
  country  USA
  sectors  BUS MNC

org:USA-phillips-66 Phillips 66
  country  USA
  sectors  BUS MNC

org:USA-valero-energy Valero Energy
  country  USA
  sectors  BUS MNC

org:USA-enron Enron
  country  USA
  sectors  BUS MNC

org:USA-unocal Unocal
  country  USA
  sectors  BUS MNC

org:USA-texaco Texaco
  country  USA
  sectors  BUS MNC

org:USA-koch-industries Koch Industries
  country  USA
  sectors  BUS MNC

org:USA-chesapeake-energy Chesapeake Energy
  country  USA
  sectors  BUS MNC

org:USA-pg-e PG&E
  name     Pacific Gas and Electric
  country  USA
  sectors  BUS MNC

org:USA-peabody-energy Peabody Energy
  country  USA
  sectors  BUS MNC

org:USA-freeport-mcmoran Freeport-McMoRan
  country  USA
  sectors  BUS MNC

org:USA-massey-energy Massey Energy
  country  USA
  sectors  BUS MNC

org:USA-newmont Newmont
  country  USA
  sectors  BUS MNC

org:USA-westinghouse-electric Westinghouse Electric
  name     Westinghouse
  country  USA
  sectors  BUS MNC

org:GBR-cairn-energy Cairn Energy
  country  GBR
  sectors  BUS MNC

org:GBR-bg-group BG Group
  country  GBR
  sectors  BUS MNC

org:GBR-tullow-oil Tullow Oil
  country  GBR
  sectors  BUS MNC

org:GBR-centrica Centrica
  country  GBR
  sectors  BUS MNC

org:FRA-edf-energy EDF Energy
  name     Électricité de France
  country  FRA
  sectors  BUS MNC

org:FRA-areva Areva
  name     Orano
  country  FRA
  sectors  BUS MNC

org:FRA-engie Engie
  name     GDF Suez
  country  FRA
  sectors  BUS MNC

org:FRA-veolia Veolia
  country  FRA
  sectors  BUS MNC

org:DEU-uniper Uniper
  country  DEU
  sectors  BUS MNC

org:DEU-rwe RWE
  country  DEU
  sectors  BUS MNC

org:DEU-e-on E.ON
  country  DEU
  sectors  BUS MNC

org:DEU-wintershall Wintershall
  country  DEU
  sectors  BUS MNC

org:DEU-basf BASF
  country  DEU
  sectors  BUS MNC

org:DEU-enbw EnBW
  country  DEU
  sectors  BUS MNC

org:ITA-enel Enel
  country  ITA
  sectors  BUS MNC

org:ITA-saipem Saipem
  country  ITA
  sectors  BUS MNC

org:ESP-repsol Repsol
  country  ESP
  sectors  BUS MNC

org:ESP-iberdrola Iberdrola
  country  ESP
  sectors  BUS MNC

org:ESP-endesa Endesa
  country  ESP
  sectors  BUS MNC

org:NOR-equinor Equinor
  name     Statoil
  country  NOR
  sectors  BUS MNC

org:NOR-norsk-hydro Norsk Hydro
  country  NOR
  sectors  BUS MNC

org:AUT-omv OMV
  country  AUT
  sectors  BUS MNC

org:POL-pkn-orlen PKN Orlen
  name     Orlen
  country  POL
  sectors  BUS MNC

org:POL-pgnig PGNiG
  country  POL
  sectors  BUS MNC

org:HUN-mol-group MOL Group
  country  HUN
  sectors  BUS MNC

org:NLD-vitol Vitol
  country  NLD
  sectors  BUS MNC

org:NLD-gasunie Gasunie
  country  NLD
  sectors  BUS MNC

org:SGP-trafigura Trafigura
  country  SGP
  sectors  BUS MNC

org:CHE-gunvor Gunvor
  country  CHE
  sectors  BUS MNC

org:CHE-nord-stream-2-ag Nord Stream 2 AG
  country  CHE
  sectors  BUS MNC

org:CHN-china-national-petroleum-corporation China National Petroleum Corporation
  country  CHN
  sectors  BUS MNC

org:CHN-sinochem Sinochem
  country  CHN
  sectors  BUS MNC

org:CHN-china-petroleum-chemical-corporation China Petroleum & Chemical Corporation
  country  CHN
  sectors  BUS MNC

org:CHN-state-grid-corporation-of-china State Grid Corporation of China
  country  CHN
  sectors  BUS MNC

org:CHN-china-three-gorges China Three Gorges
  country  CHN
  sectors  BUS MNC

org:CHN-china-general-nuclear China General Nuclear
  country  CHN
  sectors  BUS MNC

org:CHN-china-national-nuclear-corporation China National Nuclear Corporation
  country  CHN
  sectors  BUS MNC

org:CHN-china-railway-group China Railway Group
  country  CHN
  sectors  BUS MNC

org:CHN-sinohydro Sinohydro
  country  CHN
  sectors  BUS MNC

org:CHN-china-communications-construction-company China Communications Construction Company
  country  CHN
  sectors  BUS MNC

org:CHN-china-harbour-engineering-company China Harbour Engineering Company
  country  CHN
  sectors  BUS MNC

org:CHN-cosco COSCO
  country  CHN
  sectors  BUS MNC

org:IND-oil-and-natural-gas-corporation Oil and Natural Gas Corporation
  name     ONGC
  name     ONGC Videsh
  country  IND
  sectors  BUS MNC

org:IND-reliance-industries Reliance Industries
  country  IND
  sectors  BUS MNC

org:IND-indian-oil-corporation Indian Oil Corporation
  country  IND
  sectors  BUS MNC

org:IND-coal-india Coal India
  country  IND
  sectors  BUS MNC

org:IND-nayara-energy Nayara Energy
  country  IND
  sectors  BUS MNC

org:KOR-kepco KEPCO
  name     Korea Electric Power Corporation
  country  KOR
  sectors  BUS MNC

org:KOR-korea-national-oil-corporation Korea National Oil Corporation
  country  KOR
  sectors  BUS MNC

org:KOR-korea-hydro-nuclear-power Korea Hydro & Nuclear Power
  country  KOR
  sectors  BUS MNC

org:JPN-inpex Inpex
  country  JPN
  sectors  BUS MNC

org:JPN-toshiba Toshiba
  country  JPN
  sectors  BUS MNC

org:JPN-japan-atomic-power-company Japan Atomic Power Company
  country  JPN
  sectors  BUS MNC

org:JPN-mitsubishi-heavy-industries Mitsubishi Heavy Industries
  country  JPN
  sectors  BUS MNC

org:JPN-kansai-electric-power Kansai Electric Power
  country  JPN
  sectors  BUS MNC

org:AUS-bhp BHP
  name     BHP Billiton
  country  AUS
  sectors  BUS MNC

org:AUS-fortescue Fortescue
  country  AUS
  sectors  BUS MNC

org:AUS-woodside Woodside
  name     Woodside Energy
  country  AUS
  sectors  BUS MNC

org:AUS-santos-limited Santos Limited
  country  AUS
  sectors  BUS MNC

org:AUS-lynas Lynas
  country  AUS
  sectors  BUS MNC

org:CAN-barrick-gold Barrick Gold
  country  CAN
  sectors  BUS MNC

org:CAN-nexen Nexen
  country  CAN
  sectors  BUS MNC

org:CAN-transcanada TransCanada
  name     TC Energy
  country  CAN
  sectors  BUS MNC

org:CAN-enbridge Enbridge
  country  CAN
  sectors  BUS MNC

org:CAN-suncor Suncor
  country  CAN
  sectors  BUS MNC

org:CAN-talisman-energy Talisman Energy
  country  CAN
  sectors  BUS MNC

org:CAN-snc-lavalin SNC-Lavalin
  country  CAN
  sectors  BUS MNC

org:CAN-kinross-gold Kinross Gold
  country  CAN
  sectors  BUS MNC

org:CAN-first-quantum-minerals First Quantum Minerals
  country  CAN
  sectors  BUS MNC

org:CAN-ivanhoe-mines Ivanhoe Mines
  country  CAN
  sectors  BUS MNC

org:CAN-crystallex Crystallex
  country  CAN
  sectors  BUS MNC

org:CAN-teck-resources Teck Resources
  country  CAN
  sectors  BUS MNC

org:CAN-cameco Cameco
  country  CAN
  sectors  BUS MNC

org:ZAF-de-beers De Beers
  country  ZAF
  sectors  BUS MNC

org:ZAF-sasol Sasol
  country  ZAF
  sectors  BUS MNC

org:ZAF-lonmin Lonmin
  country  ZAF
  sectors  BUS MNC

org:ZAF-impala-platinum Impala Platinum
  country  ZAF
  sectors  BUS MNC

org:ZAF-sibanye-stillwater Sibanye-Stillwater
  country  ZAF
  sectors  BUS MNC

org:ZAF-anglo-american-platinum Anglo American Platinum
  country  ZAF
  sectors  BUS MNC

org:ZAF-anglogold-ashanti AngloGold Ashanti
  country  ZAF
  sectors  BUS MNC

org:ZAF-gold-fields Gold Fields
  country  ZAF
  sectors  BUS MNC

org:GBR-anglo-american Anglo American
  name     Anglo American plc
  country  GBR
  sectors  BUS MNC

org:GBR-vedanta-resources Vedanta Resources
  country  GBR
  sectors  BUS MNC

org:KAZ-kazatomprom Kazatomprom
  country  KAZ
  sectors  BUS MNC

org:KAZ-kazmunaygas KazMunayGas
  country  KAZ
  sectors  BUS MNC

org:KAZ-eurasian-natural-resources-corporation Eurasian Natural Resources Corporation
  name     ENRC
  country  KAZ
  sectors  BUS MNC

org:KAZ-tengizchevroil Tengizchevroil
  country  KAZ
  sectors  BUS MNC

org:AGO-sonangol Sonangol
  country  AGO
  sectors  BUS MNC

org:DZA-sonatrach Sonatrach
  country  DZA
  sectors  BUS MNC

org:NGA-nigerian-national-petroleum-corporation Nigerian National Petroleum Corporation
  name     NNPC
  name     Nigerian National Petroleum Company; NNPC Limited
  country  NGA
  sectors  BUS MNC

org:NGA-dangote-group Dangote Group
  country  NGA
  sectors  BUS MNC

org:MEX-cemex Cemex
  country  MEX
  sectors  BUS MNC

org:MEX-america-movil América Móvil
  country  MEX
  sectors  BUS MNC

org:MEX-comision-federal-de-electricidad Comisión Federal de Electricidad
  country  MEX
  sectors  BUS MNC

org:MEX-grupo-mexico Grupo Mexico
  country  MEX
  sectors  BUS MNC

org:BRA-odebrecht Odebrecht
  country  BRA
  sectors  BUS MNC

org:BRA-jbs JBS
  country  BRA
  sectors  BUS MNC

org:BRA-eletrobras Eletrobras
  country  BRA
  sectors  BUS MNC

org:BRA-itaipu-binacional Itaipu Binacional
  country  BRA
  sectors  BUS MNC

org:BRA-samarco Samarco
  country  BRA
  sectors  BUS MNC

org:BRA-braskem Braskem
  country  BRA
  sectors  BUS MNC

org:BRA-vale-mining-company Vale mining company
  country  BRA
  sectors  BUS MNC

org:VEN-citgo Citgo
  country  VEN
  sectors  BUS MNC

org:VEN-petrocaribe Petrocaribe
  country  VEN
  sectors  BUS MNC

org:VEN-conviasa Conviasa
  country  VEN
  sectors  BUS MNC

org:QAT-qatar-petroleum Qatar Petroleum
  name     QatarEnergy
  country  QAT
  sectors  BUS MNC

org:QAT-qatargas Qatargas
  country  QAT
  sectors  BUS MNC

org:QAT-qatar-investment-authority Qatar Investment Authority
  country  QAT
  sectors  BUS MNC

org:KWT-kuwait-petroleum-corporation Kuwait Petroleum Corporation
  country  KWT
  sectors  BUS MNC

org:KWT-kuwait-oil-company Kuwait Oil Company
  country  KWT
  sectors  BUS MNC

org:IRQ-north-oil-company North Oil Company
  country  IRQ
  sectors  BUS MNC

org:IRQ-state-organization-for-marketing-of-oil State Organization for Marketing of Oil
  country  IRQ
  sectors  BUS MNC

org:IRQ-basra-oil-company Basra Oil Company
  country  IRQ
  sectors  BUS MNC

org:SYR-cham-wings Cham Wings
  country  SYR
  sectors  BUS MNC

org:SYR-syrian-petroleum-company Syrian Petroleum Company
  country  SYR
  sectors  BUS MNC

org:BLR-belaruskali Belaruskali
  country  BLR
  sectors  BUS MNC

org:BLR-belavia Belavia
  country  BLR
  sectors  BUS MNC

org:BLR-beltransgaz Beltransgaz
  country  BLR
  sectors  BUS MNC

org:BLR-belneftekhim Belneftekhim
  country  BLR
  sectors  BUS MNC

org:SRB-naftna-industrija-srbije Naftna Industrija Srbije
  country  SRB
  sectors  BUS MNC

org:SRB-zijin-bor-copper Zijin Bor Copper
  country  SRB
  sectors  BUS MNC

org:MMR-myanma-oil-and-gas-enterprise Myanma Oil and Gas Enterprise
  country  MMR
  sectors  BUS MNC

org:MMR-myanma-economic-holdings Myanma Economic Holdings
  name     Myanma Economic Holdings Limited
  country  MMR
  sectors  BUS MNC

org:MMR-myanma-economic-corporation Myanma Economic Corporation
  country  MMR
  sectors  BUS MNC

# Technology and telecommunications

org:USA-facebook-inc Facebook, Inc.
  country  USA
  sectors  BUS MNC

org:USA-intel-corporation Intel Corporation
  country  USA
  sectors  BUS MNC

org:USA-nvidia Nvidia
  country  USA
  sectors  BUS MNC

org:USA-qualcomm Qualcomm
  country  USA
  sectors  BUS MNC

org:USA-amd AMD
  country  USA
  sectors  BUS MNC

org:USA-micron-technology Micron Technology
  name     Micron
  country  USA
  sectors  BUS MNC

org:USA-broadcom Broadcom
  country  USA
  sectors  BUS MNC

org:USA-texas-instruments Texas Instruments
  country  USA
  sectors  BUS MNC

org:USA-openai OpenAI
  country  USA
  sectors  BUS MNC

org:USA-anthropic Anthropic
  country  USA
  sectors  BUS MNC

org:USA-xai xAI
  country  USA
  sectors  BUS MNC

org:USA-ibm IBM
  country  USA
  sectors  BUS MNC

org:USA-oracle-corporation Oracle Corporation
  country  USA
  sectors  BUS MNC

org:USA-cisco Cisco
  name     Cisco Systems
  country  USA
  sectors  BUS MNC

org:USA-hewlett-packard Hewlett-Packard
  country  USA
  sectors  BUS MNC

org:USA-verizon Verizon
  country  USA
  sectors  BUS MNC

org:USA-at-t AT&T
  country  USA
  sectors  BUS MNC

org:USA-comcast Comcast
  country  USA
  sectors  BUS MNC

org:USA-t-mobile T-Mobile
  country  USA
  sectors  BUS MNC

org:USA-yahoo Yahoo!
  country  USA
  sectors  BUS MNC

org:USA-netflix Netflix
  country  USA
  sectors  BUS MNC

org:USA-uber Uber
  country  USA
  sectors  BUS MNC

org:USA-lyft Lyft
  country  USA
  sectors  BUS MNC

org:USA-airbnb Airbnb
  country  USA
  sectors  BUS MNC

org:USA-reddit Reddit
  country  USA
  sectors  BUS MNC

org:USA-snapchat Snapchat
  country  USA
  sectors  BUS MNC

org:USA-paypal PayPal
  country  USA
  sectors  BUS MNC

org:USA-cloudflare Cloudflare
  country  USA
  sectors  BUS MNC

org:USA-crowdstrike CrowdStrike
  country  USA
  sectors  BUS MNC

org:USA-parler Parler
  country  USA
  sectors  BUS MNC

org:USA-truth-social Truth Social
  country  USA
  sectors  BUS MNC

org:USA-colonial-pipeline Colonial Pipeline
  country  USA
  sectors  BUS MNC

org:USA-solarwinds SolarWinds
  country  USA
  sectors  BUS MNC

org:USA-equifax Equifax
  country  USA
  sectors  BUS MNC

org:USA-coinbase Coinbase
  country  USA
  sectors  BUS MNC

org:USA-discord-inc Discord Inc.
  country  USA
  sectors  BUS MNC

org:USA-sony-pictures Sony Pictures
  country  USA
  sectors  BUS MNC

org:USA-walt-disney-company Walt Disney Company
  country  USA
  sectors  BUS MNC

org:USA-warner-bros Warner Bros.
  country  USA
  sectors  BUS MNC

org:USA-nbcuniversal NBCUniversal
  country  USA
  sectors  BUS MNC

org:CHN-weibo Weibo
  name     Sina Weibo
  country  CHN
  sectors  BUS MNC

org:CHN-baidu Baidu
  country  CHN
  sectors  BUS MNC

org:CHN-xiaomi Xiaomi
  country  CHN
  sectors  BUS MNC

org:CHN-lenovo Lenovo
  country  CHN
  sectors  BUS MNC

org:CHN-didi Didi
  country  CHN
  sectors  BUS MNC

org:CHN-ant-group Ant Group
  country  CHN
  sectors  BUS MNC

org:CHN-china-mobile China Mobile
  country  CHN
  sectors  BUS MNC

org:CHN-china-telecom China Telecom
  country  CHN
  sectors  BUS MNC

org:CHN-china-unicom China Unicom
  country  CHN
  sectors  BUS MNC

org:CHN-sina-corp Sina Corp
  country  CHN
  sectors  BUS MNC

org:CHN-byd BYD
  country  CHN
  sectors  BUS MNC

org:CHN-catl CATL
  country  CHN
  sectors  BUS MNC

org:CHN-evergrande Evergrande
  name     Evergrande Group
  country  CHN
  sectors  BUS MNC

org:CHN-country-garden Country Garden
  country  CHN
  sectors  BUS MNC

org:CHN-bank-of-china Bank of China
  country  CHN
  sectors  BUS MNC

org:CHN-industrial-and-commercial-bank-of-china Industrial and Commercial Bank of China
  country  CHN
  sectors  BUS MNC

org:CHN-china-construction-bank China Construction Bank
  country  CHN
  sectors  BUS MNC

org:CHN-hna-group HNA Group
  country  CHN
  sectors  BUS MNC

org:CHN-temu Temu
  country  CHN
  sectors  BUS MNC

org:CHN-shein Shein
  country  CHN
  sectors  BUS MNC

org:CHN-deepseek DeepSeek
  country  CHN
  sectors  BUS MNC

org:CHN-jd-com JD.com
  country  CHN
  sectors  BUS MNC

org:CHN-geely Geely
  country  CHN
  sectors  BUS MNC

org:CHN-netease NetEase
  country  CHN
  sectors  BUS MNC

org:CHN-nexperia Nexperia
  country  CHN
  sectors  BUS MNC

org:CYP-bank-of-cyprus Bank of Cyprus
  country  CYP
  sectors  BUS MNC

org:CYP-laiki-bank Laiki Bank
  country  CYP
  sectors  BUS MNC

org:KOR-sk-hynix SK Hynix
  country  KOR
  sectors  BUS MNC

org:KOR-lg-electronics LG Electronics
  country  KOR
  sectors  BUS MNC

org:KOR-hyundai Hyundai
  name     Hyundai Motor; Hyundai Motor Company
  name     Hyundai Motor Group
  country  KOR
  sectors  BUS MNC

org:KOR-kia-motors Kia Motors
  country  KOR
  sectors  BUS MNC

org:KOR-lg LG
  country  KOR
  sectors  BUS MNC

org:KOR-korean-air Korean Air
  country  KOR
  sectors  BUS MNC

org:KOR-asiana-airlines Asiana Airlines
  country  KOR
  sectors  BUS MNC

org:KOR-daewoo Daewoo
  country  KOR
  sectors  BUS MNC

org:KOR-kakao Kakao
  country  KOR
  sectors  BUS MNC

org:KOR-naver Naver
  country  KOR
  sectors  BUS MNC

org:KOR-posco POSCO
  country  KOR
  sectors  BUS MNC

org:KOR-korea-zinc Korea Zinc
  country  KOR
  sectors  BUS MNC

org:KOR-coupang Coupang
  country  KOR
  sectors  BUS MNC

org:KOR-jeju-air Jeju Air
  country  KOR
  sectors  BUS MNC

org:JPN-softbank SoftBank
  country  JPN
  sectors  BUS MNC

org:JPN-sony Sony
  country  JPN
  sectors  BUS MNC

org:JPN-mitsubishi Mitsubishi
  country  JPN
  sectors  BUS MNC

org:JPN-panasonic Panasonic
  country  JPN
  sectors  BUS MNC

org:JPN-nintendo Nintendo
  country  JPN
  sectors  BUS MNC

org:JPN-nippon-steel Nippon Steel
  country  JPN
  sectors  BUS MNC

org:JPN-japan-airlines Japan Airlines
  country  JPN
  sectors  BUS MNC

org:JPN-all-nippon-airways All Nippon Airways
  country  JPN
  sectors  BUS MNC

org:JPN-olympus-corporation Olympus Corporation
  country  JPN
  sectors  BUS MNC

org:JPN-takata Takata
  country  JPN
  sectors  BUS MNC

org:JPN-sharp-corporation Sharp Corporation
  country  JPN
  sectors  BUS MNC

org:JPN-fujitsu Fujitsu
  country  JPN
  sectors  BUS MNC

org:JPN-mitsubishi-motors Mitsubishi Motors
  country  JPN
  sectors  BUS MNC

org:JPN-tokyo-electron Tokyo Electron
  country  JPN
  sectors  BUS MNC

org:JPN-kobe-steel Kobe Steel
  country  JPN
  sectors  BUS MNC

org:JPN-subaru Subaru
  country  JPN
  sectors  BUS MNC

org:JPN-suzuki-motor Suzuki Motor
  country  JPN
  sectors  BUS MNC

org:JPN-mt-gox Mt. Gox
  country  JPN
  sectors  BUS MNC

org:TWN-mediatek MediaTek
  country  TWN
  sectors  BUS MNC

org:TWN-china-airlines China Airlines
  country  TWN
  sectors  BUS MNC

org:TWN-eva-air EVA Air
  country  TWN
  sectors  BUS MNC

org:TWN-transasia-airways TransAsia Airways
  country  TWN
  sectors  BUS MNC

org:TWN-gold-apollo Gold Apollo
  country  TWN
  sectors  BUS MNC

org:NLD-asml ASML
  country  NLD
  sectors  BUS MNC

org:NLD-ing-group ING Group
  country  NLD
  sectors  BUS MNC

org:NLD-abn-amro ABN AMRO
  country  NLD
  sectors  BUS MNC

org:NLD-heineken Heineken
  country  NLD
  sectors  BUS MNC

org:NLD-booking-com Booking.com
  country  NLD
  sectors  BUS MNC

org:NLD-nxp NXP
  country  NLD
  sectors  BUS MNC

org:NLD-klm KLM
  country  NLD
  sectors  BUS MNC

org:NLD-stellantis Stellantis
  country  NLD
  sectors  BUS MNC

org:FIN-nokia Nokia
  name     Nokia Siemens Networks
  country  FIN
  sectors  BUS MNC

org:FIN-finnair Finnair
  country  FIN
  sectors  BUS MNC

org:SWE-ericsson Ericsson
  country  SWE
  sectors  BUS MNC

org:SWE-volvo Volvo
  country  SWE
  sectors  BUS MNC

org:SWE-vattenfall Vattenfall
  country  SWE
  sectors  BUS MNC

org:SWE-ikea IKEA
  country  SWE
  sectors  BUS MNC

org:SWE-h-m H&M
  country  SWE
  sectors  BUS MNC

org:SWE-spotify Spotify
  country  SWE
  sectors  BUS MNC

org:SWE-northvolt Northvolt
  country  SWE
  sectors  BUS MNC

org:SWE-electrolux Electrolux
  country  SWE
  sectors  BUS MNC

org:SWE-scandinavian-airlines Scandinavian Airlines
  country  SWE
  sectors  BUS MNC

org:SWE-teliasonera TeliaSonera
  country  SWE
  sectors  BUS MNC

org:GBR-vodafone Vodafone
  country  GBR
  sectors  BUS MNC

org:GBR-barclays Barclays
  country  GBR
  sectors  BUS MNC

org:GBR-lloyds-banking-group Lloyds Banking Group
  country  GBR
  sectors  BUS MNC

org:GBR-royal-bank-of-scotland Royal Bank of Scotland
  country  GBR
  sectors  BUS MNC

org:GBR-standard-chartered Standard Chartered
  country  GBR
  sectors  BUS MNC

org:GBR-unilever Unilever
  country  GBR
  sectors  BUS MNC

org:GBR-glaxosmithkline GlaxoSmithKline
  name     GSK
  country  GBR
  sectors  BUS MNC

org:GBR-tesco Tesco
  country  GBR
  sectors  BUS MNC

org:GBR-cambridge-analytica Cambridge Analytica
  country  GBR
  sectors  BUS MNC

org:GBR-northern-rock Northern Rock
  country  GBR
  sectors  BUS MNC

org:GBR-virgin-atlantic Virgin Atlantic
  country  GBR
  sectors  BUS MNC

org:GBR-virgin-galactic Virgin Galactic
  country  GBR
  sectors  BUS MNC

org:GBR-easyjet easyJet
  country  GBR
  sectors  BUS MNC

org:GBR-jaguar-land-rover Jaguar Land Rover
  country  GBR
  sectors  BUS MNC

org:GBR-arm-holdings ARM Holdings
  country  GBR
  sectors  BUS MNC

org:GBR-lloyds-of-london Lloyd's of London
  country  GBR
  sectors  BUS MNC

org:GBR-british-american-tobacco British American Tobacco
  country  GBR
  sectors  BUS MNC

org:GBR-british-steel British Steel
  country  GBR
  sectors  BUS MNC

org:GBR-thomas-cook-group Thomas Cook Group
  country  GBR
  sectors  BUS MNC

org:GBR-marks-spencer Marks & Spencer
  country  GBR
  sectors  BUS MNC

org:GBR-london-stock-exchange London Stock Exchange
  country  GBR
  sectors  BUS MNC

org:GBR-natwest NatWest
  country  GBR
  sectors  BUS MNC

org:GBR-british-telecom British Telecom
  country  GBR
  sectors  BUS MNC

org:GBR-p-o-ferries P&O Ferries
  country  GBR
  sectors  BUS MNC

org:GBR-news-international News International
  country  GBR
  sectors  BUS MNC

org:IRL-ryanair Ryanair
  country  IRL
  sectors  BUS MNC

org:IRL-aer-lingus Aer Lingus
  country  IRL
  sectors  BUS MNC

org:IRL-bank-of-ireland Bank of Ireland
  country  IRL
  sectors  BUS MNC

org:IRL-allied-irish-banks Allied Irish Banks
  country  IRL
  sectors  BUS MNC

org:IRL-anglo-irish-bank Anglo Irish Bank
  country  IRL
  sectors  BUS MNC

org:FRA-bnp-paribas BNP Paribas
  country  FRA
  sectors  BUS MNC

org:FRA-societe-generale Société Générale
  name     Société Générale bank
  country  FRA
  sectors  BUS MNC

org:FRA-orange-s-a Orange S.A.
  country  FRA
  sectors  BUS MNC

org:FRA-alstom Alstom
  country  FRA
  sectors  BUS MNC

org:FRA-lafarge Lafarge
  country  FRA
  sectors  BUS MNC

org:FRA-carrefour Carrefour
  country  FRA
  sectors  BUS MNC

org:FRA-peugeot Peugeot
  name     PSA Peugeot Citroën
  country  FRA
  sectors  BUS MNC

org:FRA-sanofi Sanofi
  country  FRA
  sectors  BUS MNC

org:FRA-michelin Michelin
  country  FRA
  sectors  BUS MNC

org:FRA-danone Danone
  country  FRA
  sectors  BUS MNC

org:FRA-lvmh LVMH
  country  FRA
  sectors  BUS MNC

org:FRA-credit-agricole Crédit Agricole
  country  FRA
  sectors  BUS MNC

org:FRA-vivendi Vivendi
  country  FRA
  sectors  BUS MNC

org:FRA-eutelsat Eutelsat
  country  FRA
  sectors  BUS MNC

org:FRA-lactalis Lactalis
  country  FRA
  sectors  BUS MNC

org:FRA-loreal L'Oréal
  country  FRA
  sectors  BUS MNC

org:FRA-bollore Bolloré
  country  FRA
  sectors  BUS MNC

org:FRA-ubisoft Ubisoft
  country  FRA
  sectors  BUS MNC

org:FRA-citroen Citroën
  country  FRA
  sectors  BUS MNC

org:FRA-sncf SNCF
  country  FRA
  sectors  BUS MNC

org:FRA-alcatel-lucent Alcatel-Lucent
  country  FRA
  sectors  BUS MNC

org:FRA-amesys Amesys
  country  FRA
  sectors  BUS MNC

org:DEU-daimler-ag Daimler AG
  country  DEU
  sectors  BUS MNC

org:DEU-bmw BMW
  country  DEU
  sectors  BUS MNC

org:DEU-mercedes-benz Mercedes-Benz
  country  DEU
  sectors  BUS MNC

org:DEU-bayer Bayer
  country  DEU
  sectors  BUS MNC

org:DEU-commerzbank Commerzbank
  country  DEU
  sectors  BUS MNC

org:DEU-allianz Allianz
  country  DEU
  sectors  BUS MNC

org:DEU-deutsche-telekom Deutsche Telekom
  country  DEU
  sectors  BUS MNC

org:DEU-deutsche-bahn Deutsche Bahn
  country  DEU
  sectors  BUS MNC

org:DEU-adidas Adidas
  country  DEU
  sectors  BUS MNC

org:DEU-sap SAP
  country  DEU
  sectors  BUS MNC

org:DEU-audi Audi
  country  DEU
  sectors  BUS MNC

org:DEU-opel Opel
  country  DEU
  sectors  BUS MNC

org:DEU-wirecard Wirecard
  country  DEU
  sectors  BUS MNC

org:DEU-biontech BioNTech
  country  DEU
  sectors  BUS MNC

org:DEU-infineon Infineon
  country  DEU
  sectors  BUS MNC

org:DEU-germanwings Germanwings
  country  DEU
  sectors  BUS MNC

org:DEU-air-berlin Air Berlin
  country  DEU
  sectors  BUS MNC

org:DEU-continental-ag Continental AG
  country  DEU
  sectors  BUS MNC

org:DEU-deutsche-post Deutsche Post
  country  DEU
  sectors  BUS MNC

org:DEU-dhl DHL
  country  DEU
  sectors  BUS MNC

org:DEU-siemens-energy Siemens Energy
  country  DEU
  sectors  BUS MNC

org:DEU-hapag-lloyd Hapag-Lloyd
  country  DEU
  sectors  BUS MNC

org:DEU-axel-springer Axel Springer
  country  DEU
  sectors  BUS MNC

org:DEU-tui Tui
  country  DEU
  sectors  BUS MNC

org:DEU-daimlerchrysler DaimlerChrysler
  country  DEU
  sectors  BUS MNC

org:DEU-deutsche-borse Deutsche Börse
  country  DEU
  sectors  BUS MNC

org:ITA-unicredit UniCredit
  country  ITA
  sectors  BUS MNC

org:ITA-fiat Fiat
  country  ITA
  sectors  BUS MNC

org:ITA-alitalia Alitalia
  country  ITA
  sectors  BUS MNC

org:ITA-parmalat Parmalat
  country  ITA
  sectors  BUS MNC

org:ITA-telecom-italia Telecom Italia
  country  ITA
  sectors  BUS MNC

org:ITA-fiat-chrysler Fiat Chrysler
  country  ITA
  sectors  BUS MNC

org:ITA-pirelli Pirelli
  country  ITA
  sectors  BUS MNC

org:ITA-monte-dei-paschi-di-siena Monte dei Paschi di Siena
  country  ITA
  sectors  BUS MNC

org:ITA-mediaset Mediaset
  country  ITA
  sectors  BUS MNC

org:ITA-hacking-team Hacking Team
  country  ITA
  sectors  BUS MNC

org:ITA-intesa-sanpaolo Intesa Sanpaolo
  country  ITA
  sectors  BUS MNC

org:ITA-costa-crociere Costa Crociere
  country  ITA
  sectors  BUS MNC

org:ITA-autostrade-per-litalia Autostrade per l'Italia
  country  ITA
  sectors  BUS MNC

org:ITA-ita-airways ITA Airways
  country  ITA
  sectors  BUS MNC

org:ESP-banco-santander Banco Santander
  name     Santander bank
  country  ESP
  sectors  BUS MNC

org:ESP-telefonica Telefónica
  country  ESP
  sectors  BUS MNC

org:ESP-bbva BBVA
  country  ESP
  sectors  BUS MNC

org:ESP-iberia-airline Iberia airline
  name     Iberia Airlines
  country  ESP
  sectors  BUS MNC

org:ESP-inditex Inditex
  country  ESP
  sectors  BUS MNC

org:ESP-bankia Bankia
  country  ESP
  sectors  BUS MNC

org:ESP-caixabank CaixaBank
  country  ESP
  sectors  BUS MNC

org:ESP-spanair Spanair
  country  ESP
  sectors  BUS MNC

org:ESP-indra-sistemas Indra Sistemas
  country  ESP
  sectors  BUS MNC

org:CHE-ubs UBS
  country  CHE
  sectors  BUS MNC

org:CHE-novartis Novartis
  country  CHE
  sectors  BUS MNC

org:CHE-swissair Swissair
  country  CHE
  sectors  BUS MNC

org:CHE-xstrata Xstrata
  country  CHE
  sectors  BUS MNC

org:CHE-syngenta Syngenta
  country  CHE
  sectors  BUS MNC

org:CHE-holcim Holcim
  country  CHE
  sectors  BUS MNC

org:CHE-abb-group ABB Group
  country  CHE
  sectors  BUS MNC

org:CHE-mediterranean-shipping-company Mediterranean Shipping Company
  country  CHE
  sectors  BUS MNC

org:CHE-binance Binance
  country  CHE
  sectors  BUS MNC

org:BEL-anheuser-busch-inbev Anheuser-Busch InBev
  country  BEL
  sectors  BUS MNC

org:BEL-dexia Dexia
  country  BEL
  sectors  BUS MNC

org:BEL-brussels-airlines Brussels Airlines
  country  BEL
  sectors  BUS MNC

org:BEL-kbc-bank KBC Bank
  country  BEL
  sectors  BUS MNC

org:BEL-solvay Solvay
  country  BEL
  sectors  BUS MNC

org:BEL-euroclear Euroclear
  country  BEL
  sectors  BUS MNC

org:BEL-sabena Sabena
  country  BEL
  sectors  BUS MNC

org:BEL-swift-payment-system SWIFT payment system
  country  BEL
  sectors  BUS MNC

org:DNK-novo-nordisk Novo Nordisk
  country  DNK
  sectors  BUS MNC

org:DNK-danske-bank Danske Bank
  country  DNK
  sectors  BUS MNC

org:DNK-carlsberg Carlsberg
  country  DNK
  sectors  BUS MNC

org:DNK-arla-foods Arla Foods
  country  DNK
  sectors  BUS MNC

org:DNK-vestas Vestas
  country  DNK
  sectors  BUS MNC

org:DNK-rsted Ørsted
  country  DNK
  sectors  BUS MNC

org:GRC-olympic-airlines Olympic Airlines
  name     Olympic Airways
  country  GRC
  sectors  BUS MNC

org:GRC-national-bank-of-greece National Bank of Greece
  country  GRC
  sectors  BUS MNC

org:GRC-aegean-airlines Aegean Airlines
  country  GRC
  sectors  BUS MNC

org:TUR-turkcell Turkcell
  country  TUR
  sectors  BUS MNC

org:TUR-koc-holding Koç Holding
  country  TUR
  sectors  BUS MNC

org:TUR-pegasus-airlines Pegasus Airlines
  country  TUR
  sectors  BUS MNC

org:TUR-corendon Corendon
  country  TUR
  sectors  BUS MNC

org:IND-infosys Infosys
  country  IND
  sectors  BUS MNC

org:IND-wipro Wipro
  country  IND
  sectors  BUS MNC

org:IND-tata-consultancy-services Tata Consultancy Services
  country  IND
  sectors  BUS MNC

org:IND-indigo IndiGo
  country  IND
  sectors  BUS MNC

org:IND-jet-airways Jet Airways
  country  IND
  sectors  BUS MNC

org:IND-kingfisher-airlines Kingfisher Airlines
  country  IND
  sectors  BUS MNC

org:IND-serum-institute-of-india Serum Institute of India
  country  IND
  sectors  BUS MNC

org:IND-bharat-biotech Bharat Biotech
  country  IND
  sectors  BUS MNC

org:IND-state-bank-of-india State Bank of India
  country  IND
  sectors  BUS MNC

org:IND-bharti-airtel Bharti Airtel
  country  IND
  sectors  BUS MNC

org:IND-punjab-national-bank Punjab National Bank
  country  IND
  sectors  BUS MNC

org:IND-satyam-computer-services Satyam Computer Services
  country  IND
  sectors  BUS MNC

org:IND-union-carbide-india Union Carbide India
  country  IND
  sectors  BUS MNC

org:IND-paytm Paytm
  country  IND
  sectors  BUS MNC

org:IND-yes-bank Yes Bank
  country  IND
  sectors  BUS MNC

org:IND-spicejet SpiceJet
  country  IND
  sectors  BUS MNC

org:IND-vodafone-idea Vodafone Idea
  country  IND
  sectors  BUS MNC

org:PAK-pakistan-international-airlines Pakistan International Airlines
  country  PAK
  sectors  BUS MNC

org:PAK-pakistan-state-oil Pakistan State Oil
  country  PAK
  sectors  BUS MNC

org:IDN-lion-air Lion Air
  country  IDN
  sectors  BUS MNC

org:IDN-garuda-indonesia Garuda Indonesia
  country  IDN
  sectors  BUS MNC

org:IDN-pertamina Pertamina
  country  IDN
  sectors  BUS MNC

org:IDN-sriwijaya-air Sriwijaya Air
  country  IDN
  sectors  BUS MNC

org:IDN-gojek Gojek
  country  IDN
  sectors  BUS MNC

org:IDN-pt-freeport-indonesia PT Freeport Indonesia
  country  IDN
  sectors  BUS MNC

org:IDN-bakrie-group Bakrie Group
  country  IDN
  sectors  BUS MNC

org:MYS-airasia AirAsia
  country  MYS
  sectors  BUS MNC

org:MYS-sime-darby Sime Darby
  country  MYS
  sectors  BUS MNC

org:SGP-singapore-airlines Singapore Airlines
  country  SGP
  sectors  BUS MNC

org:SGP-temasek Temasek
  name     Temasek Holdings
  country  SGP
  sectors  BUS MNC

org:SGP-grab-holdings Grab Holdings
  country  SGP
  sectors  BUS MNC

org:SGP-creative-technology Creative Technology
  country  SGP
  sectors  BUS MNC

org:THA-thai-airways Thai Airways
  country  THA
  sectors  BUS MNC

org:THA-charoen-pokphand Charoen Pokphand
  country  THA
  sectors  BUS MNC

org:THA-shin-corporation Shin Corporation
  country  THA
  sectors  BUS MNC

org:THA-ptt-public-company PTT Public Company
  country  THA
  sectors  BUS MNC

org:PHL-philippine-airlines Philippine Airlines
  country  PHL
  sectors  BUS MNC

org:PHL-san-miguel-corporation San Miguel Corporation
  country  PHL
  sectors  BUS MNC

org:PHL-cebu-pacific Cebu Pacific
  country  PHL
  sectors  BUS MNC

org:VNM-vinfast VinFast
  country  VNM
  sectors  BUS MNC

org:VNM-vingroup Vingroup
  country  VNM
  sectors  BUS MNC

org:VNM-vietnam-airlines Vietnam Airlines
  country  VNM
  sectors  BUS MNC

org:AUS-qantas Qantas
  country  AUS
  sectors  BUS MNC

org:AUS-telstra Telstra
  country  AUS
  sectors  BUS MNC

org:AUS-commonwealth-bank Commonwealth Bank
  country  AUS
  sectors  BUS MNC

org:AUS-westpac Westpac
  country  AUS
  sectors  BUS MNC

org:AUS-james-hardie James Hardie
  country  AUS
  sectors  BUS MNC

org:AUS-optus Optus
  country  AUS
  sectors  BUS MNC

org:AUS-woolworths-group Woolworths Group
  country  AUS
  sectors  BUS MNC

org:AUS-macquarie-group Macquarie Group
  name     Macquarie Bank
  country  AUS
  sectors  BUS MNC

org:NZL-air-new-zealand Air New Zealand
  country  NZL
  sectors  BUS MNC

org:NZL-fonterra Fonterra
  country  NZL
  sectors  BUS MNC

org:NZL-pike-river-coal Pike River Coal
  country  NZL
  sectors  BUS MNC

org:ARE-dubai-world Dubai World
  country  ARE
  sectors  BUS MNC

org:ARE-flydubai flydubai
  country  ARE
  sectors  BUS MNC

org:ARE-g42 G42
  country  ARE
  sectors  BUS MNC

org:ARE-etihad Etihad
  country  ARE
  sectors  BUS MNC

org:SAU-saudi-binladin-group Saudi Binladin Group
  country  SAU
  sectors  BUS MNC

org:SAU-sabic SABIC
  country  SAU
  sectors  BUS MNC

org:SAU-saudia Saudia
  country  SAU
  sectors  BUS MNC

org:SAU-maaden Ma'aden
  country  SAU
  sectors  BUS MNC

org:EGY-egyptair EgyptAir
  country  EGY
  sectors  BUS MNC

org:EGY-orascom Orascom
  country  EGY
  sectors  BUS MNC

org:EGY-metrojet Metrojet
  country  EGY
  sectors  BUS MNC

org:ETH-ethiopian-airlines Ethiopian Airlines
  country  ETH
  sectors  BUS MNC

org:ETH-ethio-telecom Ethio Telecom
  country  ETH
  sectors  BUS MNC

org:KEN-safaricom Safaricom
  country  KEN
  sectors  BUS MNC

org:KEN-kenya-airways Kenya Airways
  country  KEN
  sectors  BUS MNC

org:ZAF-mtn-group MTN Group
  country  ZAF
  sectors  BUS MNC

org:ZAF-south-african-airways South African Airways
  country  ZAF
  sectors  BUS MNC

org:ZAF-naspers Naspers
  country  ZAF
  sectors  BUS MNC

org:ZAF-steinhoff Steinhoff
  country  ZAF
  sectors  BUS MNC

org:ZAF-standard-bank Standard Bank
  country  ZAF
  sectors  BUS MNC

org:ZAF-shoprite Shoprite
  country  ZAF
  sectors  BUS MNC

org:LBN-middle-east-airlines Middle East Airlines
  country  LBN
  sectors  BUS MNC

org:LBN-intra-bank Intra Bank
  country  LBN
  sectors  BUS MNC

org:LBN-lebanese-canadian-bank Lebanese Canadian Bank
  country  LBN
  sectors  BUS MNC

org:CAN-blackberry-limited BlackBerry Limited
  name     Research In Motion
  country  CAN
  sectors  BUS MNC

org:CAN-bombardier Bombardier
  country  CAN
  sectors  BUS MNC

org:CAN-nortel Nortel
  country  CAN
  sectors  BUS MNC

org:CAN-air-canada Air Canada
  country  CAN
  sectors  BUS MNC

org:CAN-hudsons-bay-company Hudson's Bay Company
  country  CAN
  sectors  BUS MNC

org:CAN-royal-bank-of-canada Royal Bank of Canada
  country  CAN
  sectors  BUS MNC

org:CAN-westjet WestJet
  country  CAN
  sectors  BUS MNC

org:CAN-magna-international Magna International
  country  CAN
  sectors  BUS MNC

org:CAN-hollinger-international Hollinger International
  country  CAN
  sectors  BUS MNC

org:CAN-canadian-national-railway Canadian National Railway
  country  CAN
  sectors  BUS MNC

org:CAN-canadian-pacific Canadian Pacific
  country  CAN
  sectors  BUS MNC

org:CAN-canada-post Canada Post
  country  CAN
  sectors  BUS MNC

org:USA-bear-stearns Bear Stearns
  country  USA
  sectors  BUS MNC

org:USA-wells-fargo Wells Fargo
  country  USA
  sectors  BUS MNC

org:USA-merrill-lynch Merrill Lynch
  country  USA
  sectors  BUS MNC

org:USA-american-international-group American International Group
  country  USA
  sectors  BUS MNC

org:USA-fannie-mae Fannie Mae
  country  USA
  sectors  BUS MNC

org:USA-freddie-mac Freddie Mac
  country  USA
  sectors  BUS MNC

org:USA-blackrock BlackRock
  country  USA
  sectors  BUS MNC

org:USA-berkshire-hathaway Berkshire Hathaway
  country  USA
  sectors  BUS MNC

org:USA-citibank Citibank
  country  USA
  sectors  BUS MNC

org:USA-american-express American Express
  country  USA
  sectors  BUS MNC

org:USA-visa-inc Visa Inc.
  country  USA
  sectors  BUS MNC

org:USA-mastercard Mastercard
  country  USA
  sectors  BUS MNC

org:USA-moodys Moody's
  name     Moody's Investors Service
  country  USA
  sectors  BUS MNC

org:USA-standard-poors Standard & Poor's
  name     S&P Global
  country  USA
  sectors  BUS MNC

org:USA-fitch-ratings Fitch Ratings
  name     Fitch
  country  USA
  sectors  BUS MNC

org:USA-western-union Western Union
  country  USA
  sectors  BUS MNC

org:USA-silicon-valley-bank Silicon Valley Bank
  country  USA
  sectors  BUS MNC

org:USA-ftx FTX
  country  USA
  sectors  BUS MNC

org:USA-signature-bank Signature Bank
  country  USA
  sectors  BUS MNC

org:USA-countrywide-financial Countrywide Financial
  country  USA
  sectors  BUS MNC

org:USA-washington-mutual Washington Mutual
  country  USA
  sectors  BUS MNC

org:USA-carlyle-group Carlyle Group
  country  USA
  sectors  BUS MNC

org:USA-kkr KKR
  country  USA
  sectors  BUS MNC

org:USA-wachovia Wachovia
  country  USA
  sectors  BUS MNC

org:USA-bernard-l-madoff-investment-securities Bernard L. Madoff Investment Securities
  country  USA
  sectors  BUS MNC

org:USA-j-p-morgan J.P. Morgan
  country  USA
  sectors  BUS MNC

org:USA-blackstone-group Blackstone Group
  country  USA
  sectors  BUS MNC

org:USA-nasdaq Nasdaq
  country  USA
  sectors  BUS MNC

org:USA-new-york-stock-exchange New York Stock Exchange
  country  USA
  sectors  BUS MNC

org:USA-walmart Walmart
  name     Wal-Mart
  country  USA
  sectors  BUS MNC

org:USA-starbucks Starbucks
  country  USA
  sectors  BUS MNC

org:USA-mcdonalds McDonald's
  country  USA
  sectors  BUS MNC

org:USA-coca-cola Coca-Cola
  country  USA
  sectors  BUS MNC

org:USA-pepsico PepsiCo
  country  USA
  sectors  BUS MNC

org:USA-nike-inc Nike, Inc.
  country  USA
  sectors  BUS MNC

org:USA-procter-gamble Procter & Gamble
  country  USA
  sectors  BUS MNC

org:USA-monsanto Monsanto
  country  USA
  sectors  BUS MNC

org:USA-cargill Cargill
  country  USA
  sectors  BUS MNC

org:USA-johnson-johnson Johnson & Johnson
  country  USA
  sectors  BUS MNC

org:USA-purdue-pharma Purdue Pharma
  country  USA
  sectors  BUS MNC

org:USA-union-carbide Union Carbide
  country  USA
  sectors  BUS MNC

org:USA-dow-chemical Dow Chemical
  country  USA
  sectors  BUS MNC

org:USA-dupont DuPont
  country  USA
  sectors  BUS MNC

org:USA-chiquita Chiquita
  country  USA
  sectors  BUS MNC

org:USA-philip-morris Philip Morris
  country  USA
  sectors  BUS MNC

org:USA-fedex FedEx
  country  USA
  sectors  BUS MNC

org:USA-caterpillar-inc Caterpillar Inc.
  country  USA
  sectors  BUS MNC

org:USA-delta-air-lines Delta Air Lines
  country  USA
  sectors  BUS MNC

org:USA-southwest-airlines Southwest Airlines
  country  USA
  sectors  BUS MNC

org:USA-northwest-airlines Northwest Airlines
  country  USA
  sectors  BUS MNC

org:USA-jetblue JetBlue
  country  USA
  sectors  BUS MNC

org:USA-chrysler Chrysler
  country  USA
  sectors  BUS MNC

org:USA-kbr KBR
  name     Kellogg Brown & Root
  country  USA
  sectors  BUS MNC

org:USA-worldcom WorldCom
  country  USA
  sectors  BUS MNC

org:USA-tyson-foods Tyson Foods
  country  USA
  sectors  BUS MNC

org:USA-eli-lilly Eli Lilly
  country  USA
  sectors  BUS MNC

org:USA-theranos Theranos
  country  USA
  sectors  BUS MNC

org:USA-norfolk-southern Norfolk Southern
  country  USA
  sectors  BUS MNC

org:USA-general-electric General Electric
  country  USA
  sectors  BUS MNC

org:USA-home-depot Home Depot
  country  USA
  sectors  BUS MNC

org:USA-kodak Kodak
  country  USA
  sectors  BUS MNC

org:USA-alcoa Alcoa
  country  USA
  sectors  BUS MNC

org:USA-us-airways US Airways
  country  USA
  sectors  BUS MNC

org:USA-carnival-corporation Carnival Corporation
  country  USA
  sectors  BUS MNC

org:USA-arthur-andersen Arthur Andersen
  country  USA
  sectors  BUS MNC

org:USA-dominion-voting-systems Dominion Voting Systems
  country  USA
  sectors  BUS MNC

org:USA-us-steel US Steel
  name     U.S. Steel
  country  USA
  sectors  BUS MNC

org:USA-unitedhealthcare UnitedHealthcare
  name     UnitedHealth Group
  country  USA
  sectors  BUS MNC

org:USA-smartmatic Smartmatic
  country  USA
  sectors  BUS MNC

org:USA-remington-arms Remington Arms
  country  USA
  sectors  BUS MNC

org:USA-smith-wesson Smith & Wesson
  country  USA
  sectors  BUS MNC

org:USA-continental-airlines Continental Airlines
  country  USA
  sectors  BUS MNC

org:USA-live-nation Live Nation
  country  USA
  sectors  BUS MNC

org:USA-bristol-myers-squibb Bristol-Myers Squibb
  country  USA
  sectors  BUS MNC

org:USA-kraft-foods Kraft Foods
  country  USA
  sectors  BUS MNC

org:USA-rivian Rivian
  country  USA
  sectors  BUS MNC

org:USA-budweiser Budweiser
  country  USA
  sectors  BUS MNC

org:USA-toys-r-us Toys "R" Us
  country  USA
  sectors  BUS MNC

org:USA-kmart Kmart
  country  USA
  sectors  BUS MNC

org:USA-gilead-sciences Gilead Sciences
  country  USA
  sectors  BUS MNC

org:USA-doordash DoorDash
  country  USA
  sectors  BUS MNC

org:USA-best-buy Best Buy
  country  USA
  sectors  BUS MNC

org:USA-general-mills General Mills
  country  USA
  sectors  BUS MNC

org:USA-costco Costco
  country  USA
  sectors  BUS MNC

org:USA-dow-jones-company Dow Jones & Company
  country  USA
  sectors  BUS MNC

org:USA-anheuser-busch Anheuser-Busch
  country  USA
  sectors  BUS MNC

org:USA-pan-am Pan Am
  country  USA
  sectors  BUS MNC

org:USA-alaska-airlines Alaska Airlines
  country  USA
  sectors  BUS MNC

org:CHL-latam-airlines LATAM Airlines
  name     LAN Airlines
  country  CHL
  sectors  BUS MNC

org:CHL-sqm SQM
  country  CHL
  sectors  BUS MNC

org:COL-avianca Avianca
  country  COL
  sectors  BUS MNC

org:COL-lamia LaMia
  country  COL
  sectors  BUS MNC

org:CUB-cubana-de-aviacion Cubana de Aviación
  country  CUB
  sectors  BUS MNC

org:ISL-kaupthing Kaupthing
  country  ISL
  sectors  BUS MNC

org:ISL-landsbanki Landsbanki
  country  ISL
  sectors  BUS MNC

org:ISL-glitnir Glitnir
  country  ISL
  sectors  BUS MNC

org:ISL-icesave Icesave
  country  ISL
  sectors  BUS MNC

org:LVA-ablv-bank ABLV Bank
  country  LVA
  sectors  BUS MNC

org:LVA-parex-bank Parex Bank
  country  LVA
  sectors  BUS MNC

org:LVA-swedbank-latvia Swedbank Latvia
  country  LVA
  sectors  BUS MNC

org:EST-swedbank Swedbank
  country  EST
  sectors  BUS MNC

org:EST-seb-bank SEB Bank
  country  EST
  sectors  BUS MNC

org:pegasus-spyware-maker Pegasus spyware maker
  sectors  BUS MNC

org:PAN-mossack-fonseca Mossack Fonseca
  country  PAN
  sectors  BUS MNC

org:PAN-panama-canal-authority Panama Canal Authority
  country  PAN
  sectors  BUS MNC

org:LIE-lgt-bank LGT Bank
  name     Liechtenstein Global Trust
  country  LIE
  sectors  BUS MNC
