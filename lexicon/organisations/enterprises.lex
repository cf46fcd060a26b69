# State companies, airlines, banks, energy, arms and technology firms beyond those in companies.lex. Hand-kept.

# Airlines and airports

org:RUS-s7-airlines S7 Airlines
  country  RUS
  sectors  BUS

org:RUS-utair UTair
  name     Utair
  country  RUS
  sectors  BUS

org:RUS-kogalymavia Kogalymavia
  country  RUS
  sectors  BUS

org:UKR-ukraine-international-airlines Ukraine International Airlines
  country  UKR
  sectors  BUS

org:UKR-antonov Antonov
  country  UKR
  sectors  BUS

org:POL-lot-polish-airlines LOT Polish Airlines
  country  POL
  sectors  BUS

org:CZE-czech-airlines Czech Airlines
  country  CZE
  sectors  BUS

org:HUN-wizz-air Wizz Air
  country  HUN
  sectors  BUS

org:HUN-malev Malev
  name     Malév
  country  HUN
  sectors  BUS

org:ROU-tarom TAROM
  name     Tarom
  country  ROU
  sectors  BUS

org:BGR-bulgaria-air Bulgaria Air
  country  BGR
  sectors  BUS

org:SRB-air-serbia Air Serbia
  name     JAT Airways; Jat Airways; Yugoslav Airlines
  country  SRB
  sectors  BUS

org:HRV-croatia-airlines Croatia Airlines
  country  HRV
  sectors  BUS

org:SVN-adria-airways Adria Airways
  country  SVN
  sectors  BUS

org:AUT-austrian-airlines Austrian Airlines
  country  AUT
  sectors  BUS

org:CHE-swiss-international-air-lines Swiss International Air Lines
  country  CHE
  sectors  BUS

org:DEU-eurowings Eurowings
  country  DEU
  sectors  BUS

org:DEU-condor-flugdienst Condor Flugdienst
  country  DEU
  sectors  BUS

org:PRT-tap-air-portugal TAP Air Portugal
  country  PRT
  sectors  BUS

org:ESP-vueling Vueling
  country  ESP
  sectors  BUS

org:ESP-air-europa Air Europa
  country  ESP
  sectors  BUS

org:FRA-transavia Transavia
  country  FRA
  sectors  BUS

org:ISL-icelandair Icelandair
  country  ISL
  sectors  BUS

org:ISL-wow-air WOW Air
  name     Wow Air
  country  ISL
  sectors  BUS

org:NOR-norwegian-air-shuttle Norwegian Air Shuttle
  name     Norwegian Air
  country  NOR
  sectors  BUS

org:LVA-airbaltic airBaltic
  name     AirBaltic
  country  LVA
  sectors  BUS

org:CYP-cyprus-airways Cyprus Airways
  country  CYP
  sectors  BUS

org:CYP-helios-airways Helios Airways
  country  CYP
  sectors  BUS

org:GBR-flybe Flybe
  country  GBR
  sectors  BUS

org:GBR-monarch-airlines Monarch Airlines
  country  GBR
  sectors  BUS

org:GBR-jet2 Jet2
  country  GBR
  sectors  BUS

org:USA-spirit-airlines Spirit Airlines
  country  USA
  sectors  BUS

org:USA-frontier-airlines Frontier Airlines
  country  USA
  sectors  BUS

org:USA-hawaiian-airlines Hawaiian Airlines
  country  USA
  sectors  BUS

org:USA-trans-world-airlines Trans World Airlines
  name     TWA
  country  USA
  sectors  BUS

org:USA-atlas-air Atlas Air
  country  USA
  sectors  BUS

org:USA-ups-airlines UPS Airlines
  country  USA
  sectors  BUS

org:CAN-air-transat Air Transat
  country  CAN
  sectors  BUS

org:MEX-aeromexico Aeromexico
  name     Aeroméxico; AeroMexico
  country  MEX
  sectors  BUS

org:MEX-mexicana-de-aviacion Mexicana de Aviación
  country  MEX
  sectors  BUS

org:BRA-gol-linhas-aereas Gol Linhas Aéreas
  name     Gol Transportes Aéreos
  country  BRA
  sectors  BUS

org:BRA-tam-airlines TAM Airlines
  name     TAM Linhas Aéreas
  country  BRA
  sectors  BUS

org:BRA-varig Varig
  country  BRA
  sectors  BUS

org:BRA-voepass Voepass
  country  BRA
  sectors  BUS

org:ARG-aerolineas-argentinas Aerolíneas Argentinas
  name     Aerolineas Argentinas
  country  ARG
  sectors  BUS

org:BOL-boliviana-de-aviacion Boliviana de Aviación
  country  BOL
  sectors  BUS

org:PER-star-peru Star Perú
  country  PER
  sectors  BUS

org:COL-satena SATENA
  country  COL
  sectors  BUS

org:VEN-santa-barbara-airlines Santa Bárbara Airlines
  country  VEN
  sectors  BUS

org:PAN-copa-airlines Copa Airlines
  country  PAN
  sectors  BUS

org:DOM-arajet Arajet
  country  DOM
  sectors  BUS

org:IRN-iran-aseman-airlines Iran Aseman Airlines
  name     Aseman Airlines
  country  IRN
  sectors  BUS

org:IRN-caspian-airlines Caspian Airlines
  country  IRN
  sectors  BUS

org:IRN-kish-air Kish Air
  country  IRN
  sectors  BUS

org:IRN-qeshm-air Qeshm Air
  name     Qeshm Fars Air
  country  IRN
  sectors  BUS

org:IRQ-iraqi-airways Iraqi Airways
  country  IRQ
  sectors  BUS

org:SYR-syrian-air Syrian Air
  name     Syrian Arab Airlines; SyrianAir
  country  SYR
  sectors  BUS

org:YEM-yemenia Yemenia
  name     Yemenia Airways
  country  YEM
  sectors  BUS

org:SAU-flynas Flynas
  country  SAU
  sectors  BUS

org:SAU-riyadh-air Riyadh Air
  country  SAU
  sectors  BUS

org:ARE-air-arabia Air Arabia
  country  ARE
  sectors  BUS

org:BHR-gulf-air Gulf Air
  country  BHR
  sectors  BUS

org:OMN-oman-air Oman Air
  country  OMN
  sectors  BUS

org:JOR-royal-jordanian Royal Jordanian
  country  JOR
  sectors  BUS

org:KWT-kuwait-airways Kuwait Airways
  country  KWT
  sectors  BUS

org:KWT-jazeera-airways Jazeera Airways
  country  KWT
  sectors  BUS

org:ISR-arkia Arkia
  country  ISR
  sectors  BUS

org:ISR-israir Israir
  country  ISR
  sectors  BUS

org:AFG-ariana-afghan-airlines Ariana Afghan Airlines
  name     Ariana Airlines
  country  AFG
  sectors  BUS

org:AFG-kam-air Kam Air
  country  AFG
  sectors  BUS

org:PAK-airblue Airblue
  country  PAK
  sectors  BUS

org:IND-akasa-air Akasa Air
  country  IND
  sectors  BUS

org:IND-goair GoAir
  name     Go First
  country  IND
  sectors  BUS

org:IND-vistara Vistara
  country  IND
  sectors  BUS

org:BGD-biman-bangladesh-airlines Biman Bangladesh Airlines
  country  BGD
  sectors  BUS

org:BGD-us-bangla-airlines US-Bangla Airlines
  country  BGD
  sectors  BUS

org:LKA-srilankan-airlines SriLankan Airlines
  country  LKA
  sectors  BUS

org:NPL-nepal-airlines Nepal Airlines
  country  NPL
  sectors  BUS

org:NPL-yeti-airlines Yeti Airlines
  country  NPL
  sectors  BUS

org:NPL-buddha-air Buddha Air
  country  NPL
  sectors  BUS

org:NPL-tara-air Tara Air
  country  NPL
  sectors  BUS

org:MMR-myanmar-national-airlines Myanmar National Airlines
  name     Myanmar Airways International
  country  MMR
  sectors  BUS

org:CHN-air-china Air China
  country  CHN
  sectors  BUS

org:CHN-china-eastern-airlines China Eastern Airlines
  name     China Eastern
  country  CHN
  sectors  BUS

org:CHN-china-southern-airlines China Southern Airlines
  name     China Southern
  country  CHN
  sectors  BUS

org:CHN-hainan-airlines Hainan Airlines
  country  CHN
  sectors  BUS

org:CHN-sichuan-airlines Sichuan Airlines
  country  CHN
  sectors  BUS

org:HKG-cathay-pacific Cathay Pacific
  country  HKG
  sectors  BUS

org:HKG-cathay-dragon Cathay Dragon
  name     Dragonair
  country  HKG
  sectors  BUS

org:MAC-air-macau Air Macau
  country  MAC
  sectors  BUS

org:PRK-air-koryo Air Koryo
  country  PRK
  sectors  BUS

org:MNG-miat-mongolian-airlines MIAT Mongolian Airlines
  country  MNG
  sectors  BUS

org:IDN-adam-air Adam Air
  country  IDN
  sectors  BUS

org:IDN-indonesia-airasia Indonesia AirAsia
  name     AirAsia Indonesia
  country  IDN
  sectors  BUS

org:IDN-batik-air Batik Air
  country  IDN
  sectors  BUS

org:IDN-merpati-nusantara-airlines Merpati Nusantara Airlines
  country  IDN
  sectors  BUS

org:IDN-citilink Citilink
  country  IDN
  sectors  BUS

org:THA-thai-airasia Thai AirAsia
  country  THA
  sectors  BUS

org:VNM-vietjet-air VietJet Air
  name     Vietjet
  country  VNM
  sectors  BUS

org:SGP-tigerair Tigerair
  country  SGP
  sectors  BUS

org:AUS-virgin-australia Virgin Australia
  name     Virgin Blue
  country  AUS
  sectors  BUS

org:AUS-jetstar Jetstar
  country  AUS
  sectors  BUS

org:AUS-ansett-australia Ansett Australia
  country  AUS
  sectors  BUS

org:FJI-fiji-airways Fiji Airways
  name     Air Pacific
  country  FJI
  sectors  BUS

org:PNG-air-niugini Air Niugini
  country  PNG
  sectors  BUS

org:KAZ-air-astana Air Astana
  country  KAZ
  sectors  BUS

org:KAZ-bek-air Bek Air
  country  KAZ
  sectors  BUS

org:UZB-uzbekistan-airways Uzbekistan Airways
  country  UZB
  sectors  BUS

org:TJK-somon-air Somon Air
  country  TJK
  sectors  BUS

org:AZE-azerbaijan-airlines Azerbaijan Airlines
  name     AZAL
  country  AZE
  sectors  BUS

org:GEO-georgian-airways Georgian Airways
  country  GEO
  sectors  BUS

org:ARM-armavia Armavia
  country  ARM
  sectors  BUS

org:EGY-flash-airlines Flash Airlines
  country  EGY
  sectors  BUS

org:DZA-air-algerie Air Algérie
  name     Air Algerie
  country  DZA
  sectors  BUS

org:MAR-royal-air-maroc Royal Air Maroc
  country  MAR
  sectors  BUS

org:TUN-tunisair Tunisair
  country  TUN
  sectors  BUS

org:LBY-afriqiyah-airways Afriqiyah Airways
  country  LBY
  sectors  BUS

org:LBY-libyan-arab-airlines Libyan Arab Airlines
  country  LBY
  sectors  BUS

org:SDN-sudan-airways Sudan Airways
  country  SDN
  sectors  BUS

org:SDN-badr-airlines Badr Airlines
  country  SDN
  sectors  BUS

org:NGA-arik-air Arik Air
  country  NGA
  sectors  BUS

org:NGA-dana-air Dana Air
  country  NGA
  sectors  BUS

org:NGA-air-peace Air Peace
  country  NGA
  sectors  BUS

org:NGA-bellview-airlines Bellview Airlines
  country  NGA
  sectors  BUS

org:NGA-sosoliso-airlines Sosoliso Airlines
  country  NGA
  sectors  BUS

org:GHA-africa-world-airlines Africa World Airlines
  country  GHA
  sectors  BUS

org:SEN-air-senegal Air Senegal
  country  SEN
  sectors  BUS

org:CIV-air-cote-divoire Air Côte d'Ivoire
  country  CIV
  sectors  BUS

org:RWA-rwandair RwandAir
  country  RWA
  sectors  BUS

org:UGA-uganda-airlines Uganda Airlines
  country  UGA
  sectors  BUS

org:TZA-precision-air Precision Air
  country  TZA
  sectors  BUS

org:COD-hewa-bora-airways Hewa Bora Airways
  country  COD
  sectors  BUS

org:AGO-taag-angola-airlines TAAG Angola Airlines
  name     TAAG
  country  AGO
  sectors  BUS

org:MOZ-lam-mozambique-airlines LAM Mozambique Airlines
  name     Linhas Aéreas de Moçambique
  country  MOZ
  sectors  BUS

org:ZWE-air-zimbabwe Air Zimbabwe
  country  ZWE
  sectors  BUS

org:ZAF-comair Comair
  country  ZAF
  sectors  BUS

org:ZAF-mango-airlines Mango Airlines
  country  ZAF
  sectors  BUS

org:MUS-air-mauritius Air Mauritius
  country  MUS
  sectors  BUS

org:MDG-air-madagascar Air Madagascar
  country  MDG
  sectors  BUS

org:TUR-sunexpress SunExpress
  country  TUR
  sectors  BUS

org:TUR-atlasglobal AtlasGlobal
  country  TUR
  sectors  BUS

org:TUR-atlasjet Atlasjet
  country  TUR
  sectors  BUS

org:GBR-heathrow-airport-holdings Heathrow Airport Holdings
  name     BAA
  country  GBR
  sectors  BUS

org:DEU-fraport Fraport
  country  DEU
  sectors  BUS

org:FRA-groupe-adp Groupe ADP
  name     Aéroports de Paris
  country  FRA
  sectors  BUS

org:ESP-aena Aena
  country  ESP
  sectors  BUS

# State companies, oil, gas, mining, power

org:RUS-tatneft Tatneft
  country  RUS
  sectors  BUS

org:RUS-sibur Sibur
  country  RUS
  sectors  BUS

org:RUS-gazprom-media Gazprom-Media
  country  RUS
  sectors  BUS

org:RUS-sibneft Sibneft
  country  RUS
  sectors  BUS

org:RUS-rosneftegaz Rosneftegaz
  country  RUS
  sectors  BUS

org:RUS-mechel Mechel
  country  RUS
  sectors  BUS

org:RUS-polyus Polyus
  name     Polyus Gold
  country  RUS
  sectors  BUS

org:RUS-nlmk NLMK
  country  RUS
  sectors  BUS

org:RUS-sukhoi Sukhoi
  country  RUS
  sectors  BUS

org:RUS-russian-railways Russian Railways
  name     RZD
  country  RUS
  sectors  BUS

org:RUS-inter-rao Inter RAO
  country  RUS
  sectors  BUS

org:RUS-rushydro RusHydro
  country  RUS
  sectors  BUS

org:RUS-rosenergoatom Rosenergoatom
  country  RUS
  sectors  BUS

org:RUS-atomstroyexport Atomstroyexport
  country  RUS
  sectors  BUS

org:RUS-tvel TVEL
  country  RUS
  sectors  BUS

org:RUS-tenex Tenex
  country  RUS
  sectors  BUS

org:RUS-rosselkhozbank Rosselkhozbank
  country  RUS
  sectors  BUS

org:RUS-otkritie Otkritie
  country  RUS
  sectors  BUS

org:RUS-sovcombank Sovcombank
  country  RUS
  sectors  BUS

org:RUS-moscow-exchange Moscow Exchange
  country  RUS
  sectors  BUS

org:RUS-mail-ru Mail.ru
  name     Mail.Ru Group
  country  RUS
  sectors  BUS

org:RUS-telegram-messenger Telegram Messenger
  country  RUS
  sectors  BUS

org:RUS-megafon MegaFon
  country  RUS
  sectors  BUS

org:RUS-mobile-telesystems Mobile TeleSystems
  country  RUS
  sectors  BUS

org:RUS-vimpelcom Vimpelcom
  name     VimpelCom
  country  RUS
  sectors  BUS

org:RUS-avtovaz AvtoVAZ
  name     Avtovaz
  country  RUS
  sectors  BUS

org:RUS-gaz-group GAZ Group
  country  RUS
  sectors  BUS

org:RUS-internet-research-agency Internet Research Agency
  country  RUS
  sectors  BUS

org:RUS-concord-management Concord Management
  country  RUS
  sectors  BUS

org:RUS-patriot-media-group Patriot Media Group
  country  RUS
  sectors  BUS

org:RUS-garantex Garantex
  country  RUS
  sectors  BUS

org:RUS-positive-technologies Positive Technologies
  country  RUS
  sectors  BUS

org:RUS-wildberries Wildberries
  country  RUS
  sectors  BUS

org:CHE-south-stream-transport South Stream Transport
  country  CHE
  sectors  BUS

org:RUS-arctic-lng-2 Arctic LNG 2
  country  RUS
  sectors  BUS

org:RUS-yamal-lng Yamal LNG
  country  RUS
  sectors  BUS

org:RUS-sakhalin-2 Sakhalin-2
  country  RUS
  sectors  BUS

org:KAZ-caspian-pipeline-consortium Caspian Pipeline Consortium
  name     CPC pipeline consortium
  country  KAZ
  sectors  BUS

org:AZE-btc-pipeline-company BTC pipeline company
  country  AZE
  sectors  BUS

org:UKR-ukrnafta Ukrnafta
  country  UKR
  sectors  BUS

org:UKR-ukrtransgaz Ukrtransgaz
  country  UKR
  sectors  BUS

org:UKR-privatbank PrivatBank
  country  UKR
  sectors  BUS

org:UKR-metinvest Metinvest
  country  UKR
  sectors  BUS

org:UKR-dtek DTEK
  country  UKR
  sectors  BUS

org:UKR-azovstal Azovstal
  country  UKR
  sectors  BUS

org:UKR-burisma Burisma
  name     Burisma Holdings
  country  UKR
  sectors  BUS

org:UKR-kyivstar Kyivstar
  country  UKR
  sectors  BUS

org:UKR-fire-point Fire Point
  country  UKR
  sectors  BUS

org:BLR-belneftekhim-concern Belneftekhim concern
  country  BLR
  sectors  BUS

org:BLR-grodno-azot Grodno Azot
  country  BLR
  sectors  BUS

org:BLR-maz MAZ
  name     Minsk Automobile Plant
  country  BLR
  sectors  BUS

org:MDA-moldovagaz Moldovagaz
  country  MDA
  sectors  BUS

org:MDA-energocom Energocom
  country  MDA
  sectors  BUS

org:BGR-bulgargaz Bulgargaz
  country  BGR
  sectors  BUS

org:BGR-lukoil-neftochim Lukoil Neftochim
  country  BGR
  sectors  BUS

org:SRB-srbijagas Srbijagas
  country  SRB
  sectors  BUS

org:ROU-romgaz Romgaz
  country  ROU
  sectors  BUS

org:ROU-omv-petrom OMV Petrom
  name     Petrom
  country  ROU
  sectors  BUS

org:ROU-nuclearelectrica Nuclearelectrica
  country  ROU
  sectors  BUS

org:HUN-paks-nuclear-plant-company Paks nuclear plant company
  name     Paks II
  country  HUN
  sectors  BUS

org:SVK-spp SPP
  country  SVK
  sectors  BUS

org:CZE-cez CEZ
  name     ČEZ; CEZ Group
  country  CZE
  sectors  BUS

org:CZE-skoda-auto Skoda Auto
  name     Škoda Auto
  country  CZE
  sectors  BUS

org:POL-pge PGE
  name     Polska Grupa Energetyczna
  country  POL
  sectors  BUS

org:POL-kghm KGHM
  country  POL
  sectors  BUS

org:POL-jastrzebska-spolka-weglowa Jastrzębska Spółka Węglowa
  name     JSW
  country  POL
  sectors  BUS

org:LTU-ignitis Ignitis
  country  LTU
  sectors  BUS

org:LTU-lietuvos-gelezinkeliai Lietuvos Gelezinkeliai
  name     Lithuanian Railways
  country  LTU
  sectors  BUS

org:FIN-fortum Fortum
  country  FIN
  sectors  BUS

org:FIN-neste Neste
  country  FIN
  sectors  BUS

org:FIN-gasum Gasum
  country  FIN
  sectors  BUS

org:SWE-lkab LKAB
  country  SWE
  sectors  BUS

org:SWE-boliden Boliden
  country  SWE
  sectors  BUS

org:NOR-aker-solutions Aker Solutions
  country  NOR
  sectors  BUS

org:NOR-yara-international Yara International
  country  NOR
  sectors  BUS

org:NOR-telenor Telenor
  country  NOR
  sectors  BUS

org:NOR-gassco Gassco
  country  NOR
  sectors  BUS

org:NOR-dno DNO
  country  NOR
  sectors  BUS

org:DNK-danske-commodities Danske Commodities
  country  DNK
  sectors  BUS

org:DNK-energinet Energinet
  country  DNK
  sectors  BUS

org:NLD-tennet TenneT
  country  NLD
  sectors  BUS

org:NLD-philips Philips
  country  NLD
  sectors  BUS

org:NLD-shell-nigeria Shell Nigeria
  name     SPDC; Shell Petroleum Development Company
  country  NLD
  sectors  BUS

org:NLD-veon VEON
  country  NLD
  sectors  BUS

org:NLD-rabobank Rabobank
  country  NLD
  sectors  BUS

org:BEL-umicore Umicore
  country  BEL
  sectors  BUS

org:BEL-fluxys Fluxys
  country  BEL
  sectors  BUS

org:FRA-framatome Framatome
  country  FRA
  sectors  BUS

org:FRA-rte-power-grid RTE power grid
  name     Réseau de Transport d'Électricité
  country  FRA
  sectors  BUS

org:FRA-perenco Perenco
  country  FRA
  sectors  BUS

org:FRA-eramet Eramet
  country  FRA
  sectors  BUS

org:FRA-air-liquide Air Liquide
  country  FRA
  sectors  BUS

org:FRA-arcelormittal-france ArcelorMittal France
  country  FRA
  sectors  BUS

org:LUX-arcelormittal ArcelorMittal
  name     Arcelor; Mittal Steel
  country  LUX
  sectors  BUS

org:LUX-clearstream Clearstream
  country  LUX
  sectors  BUS

org:CHE-novartis-ag Novartis AG
  country  CHE
  sectors  BUS

org:CHE-roche Roche
  country  CHE
  sectors  BUS

org:CHE-swiss-re Swiss Re
  country  CHE
  sectors  BUS

org:ITA-snam Snam
  country  ITA
  sectors  BUS

org:ITA-ilva Ilva
  name     ILVA
  country  ITA
  sectors  BUS

org:ITA-generali Generali
  name     Assicurazioni Generali
  country  ITA
  sectors  BUS

org:ESP-naturgy Naturgy
  name     Gas Natural Fenosa
  country  ESP
  sectors  BUS

org:ESP-red-electrica Red Eléctrica
  name     Red Electrica; Redeia
  country  ESP
  sectors  BUS

org:ESP-navantia Navantia
  country  ESP
  sectors  BUS

org:PRT-edp EDP
  name     Energias de Portugal
  country  PRT
  sectors  BUS

org:PRT-galp Galp
  name     Galp Energia
  country  PRT
  sectors  BUS

org:GRC-public-power-corporation Public Power Corporation
  country  GRC
  sectors  BUS

org:GRC-hellenic-train Hellenic Train
  country  GRC
  sectors  BUS

org:CYP-cyprus-electricity-authority Cyprus Electricity Authority
  country  CYP
  sectors  BUS

org:GBR-cuadrilla Cuadrilla
  country  GBR
  sectors  BUS

org:GBR-national-grid National Grid
  country  GBR
  sectors  BUS

org:GBR-thames-water Thames Water
  country  GBR
  sectors  BUS

org:GBR-royal-mail Royal Mail
  country  GBR
  sectors  BUS

org:GBR-post-office-limited Post Office Limited
  country  GBR
  sectors  BUS

org:GBR-network-rail Network Rail
  country  GBR
  sectors  BUS

org:GBR-drax Drax
  country  GBR
  sectors  BUS

org:GBR-harland-and-wolff Harland and Wolff
  name     Harland & Wolff
  country  GBR
  sectors  BUS

org:GBR-prudential-plc Prudential plc
  country  GBR
  sectors  BUS

org:GBR-aviva Aviva
  country  GBR
  sectors  BUS

org:GBR-lonrho Lonrho
  country  GBR
  sectors  BUS

org:GBR-anglo-iranian-oil-company Anglo-Iranian Oil Company
  country  GBR
  sectors  BUS

org:GBR-soco-international Soco International
  country  GBR
  sectors  BUS

org:GBR-genel-energy Genel Energy
  country  GBR
  sectors  BUS

org:GBR-gulf-keystone-petroleum Gulf Keystone Petroleum
  name     Gulf Keystone
  country  GBR
  sectors  BUS

org:GBR-premier-oil Premier Oil
  country  GBR
  sectors  BUS

org:GBR-energean Energean
  country  GBR
  sectors  BUS

org:DEU-sefe Sefe
  name     SEFE; Gazprom Germania
  country  DEU
  sectors  BUS

org:DEU-leag LEAG
  country  DEU
  sectors  BUS

org:DEU-robert-bosch Robert Bosch
  country  DEU
  sectors  BUS

org:DEU-man-se MAN SE
  country  DEU
  sectors  BUS

org:DEU-zf-friedrichshafen ZF Friedrichshafen
  country  DEU
  sectors  BUS

org:DEU-evonik Evonik
  country  DEU
  sectors  BUS

org:DEU-lanxess Lanxess
  country  DEU
  sectors  BUS

org:DEU-k-s K+S
  country  DEU
  sectors  BUS

org:DEU-munich-re Munich Re
  country  DEU
  sectors  BUS

org:DEU-hugo-boss Hugo Boss
  country  DEU
  sectors  BUS

org:DEU-deutsche-lufthansa Deutsche Lufthansa
  country  DEU
  sectors  BUS

org:DEU-heckler-und-koch Heckler und Koch
  country  DEU
  sectors  BUS

org:DEU-quantum-systems Quantum Systems
  country  DEU
  sectors  BUS

org:DEU-helsing Helsing
  country  DEU
  sectors  BUS

org:USA-hess-corporation Hess Corporation
  country  USA
  sectors  BUS

org:USA-anadarko Anadarko
  name     Anadarko Petroleum
  country  USA
  sectors  BUS

org:USA-noble-energy Noble Energy
  country  USA
  sectors  BUS

org:USA-amoco Amoco
  country  USA
  sectors  BUS

org:USA-mobil-oil Mobil Oil
  country  USA
  sectors  BUS

org:USA-kosmos-energy Kosmos Energy
  country  USA
  sectors  BUS

org:USA-transocean Transocean
  country  USA
  sectors  BUS

org:USA-bechtel Bechtel
  country  USA
  sectors  BUS

org:USA-fluor-corporation Fluor Corporation
  country  USA
  sectors  BUS

org:USA-cheniere Cheniere
  name     Cheniere Energy
  country  USA
  sectors  BUS

org:USA-venture-global Venture Global
  country  USA
  sectors  BUS

org:USA-freeport-lng Freeport LNG
  country  USA
  sectors  BUS

org:USA-kinder-morgan Kinder Morgan
  country  USA
  sectors  BUS

org:USA-energy-transfer-partners Energy Transfer Partners
  name     Energy Transfer
  country  USA
  sectors  BUS

org:USA-duke-energy Duke Energy
  country  USA
  sectors  BUS

org:USA-southern-california-edison Southern California Edison
  country  USA
  sectors  BUS

org:USA-centrus-energy Centrus Energy
  country  USA
  sectors  BUS

org:USA-terrapower TerraPower
  country  USA
  sectors  BUS

org:USA-mp-materials MP Materials
  country  USA
  sectors  BUS

org:USA-albemarle Albemarle
  country  USA
  sectors  BUS

org:USA-alcoa-corporation Alcoa Corporation
  country  USA
  sectors  BUS

org:USA-nucor Nucor
  country  USA
  sectors  BUS

org:USA-cleveland-cliffs Cleveland-Cliffs
  country  USA
  sectors  BUS

org:USA-john-deere John Deere
  name     Deere & Company
  country  USA
  sectors  BUS

org:USA-honeywell Honeywell
  country  USA
  sectors  BUS

org:USA-united-technologies United Technologies
  country  USA
  sectors  BUS

org:USA-textron Textron
  country  USA
  sectors  BUS

org:USA-bell-helicopter Bell Helicopter
  country  USA
  sectors  BUS

org:USA-gulfstream Gulfstream
  country  USA
  sectors  BUS

org:USA-cessna Cessna
  country  USA
  sectors  BUS

org:USA-colts-manufacturing Colt's Manufacturing
  name     Colt Defense
  country  USA
  sectors  BUS

org:USA-triple-canopy Triple Canopy
  country  USA
  sectors  BUS

org:USA-caci CACI
  name     CACI International
  country  USA
  sectors  BUS

org:USA-titan-corporation Titan Corporation
  country  USA
  sectors  BUS

org:USA-saic SAIC
  country  USA
  sectors  BUS

org:USA-aerovironment AeroVironment
  country  USA
  sectors  BUS

org:USA-shield-ai Shield AI
  country  USA
  sectors  BUS

org:USA-rocket-lab Rocket Lab
  country  USA
  sectors  BUS

org:USA-iridium-communications Iridium Communications
  country  USA
  sectors  BUS

org:USA-viasat Viasat
  country  USA
  sectors  BUS

org:USA-neuralink Neuralink
  country  USA
  sectors  BUS

org:USA-x-corp X Corp
  name     X Corp.
  country  USA
  sectors  BUS

org:USA-waymo Waymo
  country  USA
  sectors  BUS

org:USA-linkedin LinkedIn
  country  USA
  sectors  BUS

org:USA-github GitHub
  country  USA
  sectors  BUS

org:USA-zoom-video-communications Zoom Video Communications
  country  USA
  sectors  BUS

org:USA-dropbox Dropbox
  country  USA
  sectors  BUS

org:USA-salesforce Salesforce
  country  USA
  sectors  BUS

org:USA-dell Dell
  name     Dell Technologies
  country  USA
  sectors  BUS

org:USA-hp-inc HP Inc.
  country  USA
  sectors  BUS

org:USA-hewlett-packard-enterprise Hewlett Packard Enterprise
  country  USA
  sectors  BUS

org:USA-motorola Motorola
  country  USA
  sectors  BUS

org:USA-lucent-technologies Lucent Technologies
  country  USA
  sectors  BUS

org:USA-sun-microsystems Sun Microsystems
  country  USA
  sectors  BUS

org:USA-america-online America Online
  name     AOL
  country  USA
  sectors  BUS

org:USA-time-warner Time Warner
  country  USA
  sectors  BUS

org:USA-warnermedia WarnerMedia
  country  USA
  sectors  BUS

org:USA-warner-bros-discovery Warner Bros. Discovery
  country  USA
  sectors  BUS

org:USA-paramount-global Paramount Global
  country  USA
  sectors  BUS

org:USA-viacom Viacom
  country  USA
  sectors  BUS

org:USA-skydance Skydance
  country  USA
  sectors  BUS

org:USA-hulu Hulu
  country  USA
  sectors  BUS

org:USA-patreon Patreon
  country  USA
  sectors  BUS

org:USA-rumble Rumble
  country  USA
  sectors  BUS

org:USA-gab Gab
  country  USA
  sectors  BUS

org:USA-polymarket Polymarket
  country  USA
  sectors  BUS

org:USA-kalshi Kalshi
  country  USA
  sectors  BUS

org:USA-robinhood Robinhood
  country  USA
  sectors  BUS

org:USA-gamestop GameStop
  country  USA
  sectors  BUS

org:USA-tether Tether
  country  USA
  sectors  BUS

org:USA-ripple-labs Ripple Labs
  country  USA
  sectors  BUS

org:USA-kraken-exchange Kraken exchange
  country  USA
  sectors  BUS

org:CYM-binance-holdings Binance Holdings
  country  CYM
  sectors  BUS

org:BHS-alameda-research Alameda Research
  country  BHS
  sectors  BUS

org:USA-aig AIG
  country  USA
  sectors  BUS

org:USA-charles-schwab Charles Schwab
  country  USA
  sectors  BUS

org:USA-fidelity-investments Fidelity Investments
  country  USA
  sectors  BUS

org:USA-vanguard-group Vanguard Group
  country  USA
  sectors  BUS

org:USA-state-street State Street
  country  USA
  sectors  BUS

org:USA-apollo-global-management Apollo Global Management
  country  USA
  sectors  BUS

org:USA-cerberus-capital-management Cerberus Capital Management
  country  USA
  sectors  BUS

org:USA-elliott-management Elliott Management
  country  USA
  sectors  BUS

org:USA-bridgewater-associates Bridgewater Associates
  country  USA
  sectors  BUS

org:USA-goldman-sachs-group Goldman Sachs Group
  country  USA
  sectors  BUS

org:USA-moneygram MoneyGram
  country  USA
  sectors  BUS

org:USA-mastercard-inc Mastercard Inc.
  country  USA
  sectors  BUS

org:USA-metlife MetLife
  country  USA
  sectors  BUS

org:USA-cigna Cigna
  country  USA
  sectors  BUS

org:USA-aetna Aetna
  country  USA
  sectors  BUS

org:USA-cvs-health CVS Health
  name     CVS
  country  USA
  sectors  BUS

org:USA-walgreens Walgreens
  country  USA
  sectors  BUS

org:USA-merck-co Merck & Co.
  name     Merck
  country  USA
  sectors  BUS

org:USA-novavax Novavax
  country  USA
  sectors  BUS

org:USA-abbvie AbbVie
  country  USA
  sectors  BUS

org:USA-amgen Amgen
  country  USA
  sectors  BUS

org:USA-abbott-laboratories Abbott Laboratories
  country  USA
  sectors  BUS

org:USA-regeneron Regeneron
  country  USA
  sectors  BUS

org:USA-3m 3M
  country  USA
  sectors  BUS

org:USA-archer-daniels-midland Archer Daniels Midland
  country  USA
  sectors  BUS

org:USA-bunge Bunge
  country  USA
  sectors  BUS

org:USA-dole-food-company Dole Food Company
  country  USA
  sectors  BUS

org:USA-united-fruit-company United Fruit Company
  name     United Fruit
  country  USA
  sectors  BUS

org:USA-del-monte Del Monte
  country  USA
  sectors  BUS

org:USA-mars-inc Mars Inc.
  country  USA
  sectors  BUS

org:USA-mondelez Mondelez
  name     Mondelez International
  country  USA
  sectors  BUS

org:USA-kelloggs Kellogg's
  country  USA
  sectors  BUS

org:USA-kraft-heinz Kraft Heinz
  country  USA
  sectors  BUS

org:USA-smithfield-foods Smithfield Foods
  country  USA
  sectors  BUS

org:USA-pepsico-inc PepsiCo Inc.
  country  USA
  sectors  BUS

org:USA-target-corporation Target Corporation
  country  USA
  sectors  BUS

org:USA-macys Macy's
  country  USA
  sectors  BUS

org:USA-hobby-lobby Hobby Lobby
  country  USA
  sectors  BUS

org:USA-chick-fil-a Chick-fil-A
  country  USA
  sectors  BUS

org:USA-burger-king Burger King
  country  USA
  sectors  BUS

org:USA-kfc KFC
  country  USA
  sectors  BUS

org:USA-dominos-pizza Domino's Pizza
  country  USA
  sectors  BUS

org:USA-uber-technologies Uber Technologies
  country  USA
  sectors  BUS

org:USA-hertz Hertz
  country  USA
  sectors  BUS

org:USA-union-pacific Union Pacific
  country  USA
  sectors  BUS

org:USA-bnsf BNSF
  name     BNSF Railway
  country  USA
  sectors  BUS

org:USA-csx CSX
  country  USA
  sectors  BUS

org:USA-greyhound-lines Greyhound Lines
  country  USA
  sectors  BUS

org:USA-ups UPS
  name     United Parcel Service
  country  USA
  sectors  BUS

org:USA-marriott Marriott
  name     Marriott International
  country  USA
  sectors  BUS

org:USA-hilton-worldwide Hilton Worldwide
  name     Hilton Hotels
  country  USA
  sectors  BUS

org:USA-hyatt Hyatt
  country  USA
  sectors  BUS

org:USA-disney Disney
  country  USA
  sectors  BUS

org:USA-universal-studios Universal Studios
  country  USA
  sectors  BUS

org:USA-universal-music-group Universal Music Group
  country  USA
  sectors  BUS

org:USA-ticketmaster Ticketmaster
  country  USA
  sectors  BUS

org:USA-weinstein-company Weinstein Company
  name     The Weinstein Company
  country  USA
  sectors  BUS

org:USA-trump-organization Trump Organization
  name     The Trump Organization
  country  USA
  sectors  BUS

org:USA-trump-media Trump Media
  name     Trump Media & Technology Group
  country  USA
  sectors  BUS

org:USA-world-liberty-financial World Liberty Financial
  country  USA
  sectors  BUS

org:USA-lucid-motors Lucid Motors
  country  USA
  sectors  BUS

org:USA-jeep Jeep
  country  USA
  sectors  BUS

org:USA-harley-davidson Harley-Davidson
  country  USA
  sectors  BUS

org:USA-goodyear Goodyear
  country  USA
  sectors  BUS

org:USA-whirlpool Whirlpool
  country  USA
  sectors  BUS

org:USA-general-electric-aviation General Electric Aviation
  name     GE Aerospace
  country  USA
  sectors  BUS

org:USA-pratt-and-whitney Pratt and Whitney
  country  USA
  sectors  BUS

org:USA-spirit-aerosystems Spirit AeroSystems
  country  USA
  sectors  BUS

org:CAN-barrick Barrick
  name     Barrick Mining
  country  CAN
  sectors  BUS

org:CAN-nutrien Nutrien
  country  CAN
  sectors  BUS

org:CAN-potashcorp PotashCorp
  country  CAN
  sectors  BUS

org:CAN-bre-x Bre-X
  country  CAN
  sectors  BUS

org:CAN-trans-mountain-corporation Trans Mountain Corporation
  name     Trans Mountain pipeline company
  country  CAN
  sectors  BUS

org:CAN-hydro-quebec Hydro-Québec
  name     Hydro-Quebec
  country  CAN
  sectors  BUS

org:CAN-shopify Shopify
  country  CAN
  sectors  BUS

org:CAN-rogers-communications Rogers Communications
  country  CAN
  sectors  BUS

org:CAN-bell-canada Bell Canada
  country  CAN
  sectors  BUS

org:CAN-td-bank TD Bank
  name     Toronto-Dominion Bank
  country  CAN
  sectors  BUS

org:CAN-scotiabank Scotiabank
  country  CAN
  sectors  BUS

org:CAN-bank-of-montreal Bank of Montreal
  name     BMO
  country  CAN
  sectors  BUS

org:CAN-via-rail Via Rail
  country  CAN
  sectors  BUS

org:CAN-cae CAE
  country  CAN
  sectors  BUS

org:CAN-sherritt-international Sherritt International
  name     Sherritt
  country  CAN
  sectors  BUS

org:CAN-lundin-mining Lundin Mining
  country  CAN
  sectors  BUS

org:CAN-pacific-rubiales Pacific Rubiales
  country  CAN
  sectors  BUS

org:CAN-alamos-gold Alamos Gold
  country  CAN
  sectors  BUS

org:MEX-televisa-univision Televisa Univision
  country  MEX
  sectors  BUS

org:MEX-cfe CFE
  country  MEX
  sectors  BUS

org:MEX-grupo-bimbo Grupo Bimbo
  country  MEX
  sectors  BUS

org:MEX-banorte Banorte
  country  MEX
  sectors  BUS

org:MEX-banamex Banamex
  country  MEX
  sectors  BUS

org:MEX-telmex Telmex
  country  MEX
  sectors  BUS

org:BRA-banco-do-brasil Banco do Brasil
  country  BRA
  sectors  BUS

org:BRA-itau Itaú
  name     Itaú Unibanco; Itau Unibanco
  country  BRA
  sectors  BUS

org:BRA-bradesco Bradesco
  country  BRA
  sectors  BUS

org:BRA-companhia-vale-do-rio-doce Companhia Vale do Rio Doce
  name     CVRD
  country  BRA
  sectors  BUS

org:BRA-ogx OGX
  country  BRA
  sectors  BUS

org:BRA-norte-energia Norte Energia
  country  BRA
  sectors  BUS

org:BRA-brf BRF
  country  BRA
  sectors  BUS

org:BRA-nubank Nubank
  country  BRA
  sectors  BUS

org:BRA-oas-construction-company OAS construction company
  country  BRA
  sectors  BUS

org:BRA-camargo-correa Camargo Corrêa
  name     Camargo Correa
  country  BRA
  sectors  BUS

org:BRA-andrade-gutierrez Andrade Gutierrez
  country  BRA
  sectors  BUS

org:BRA-taurus-armas Taurus Armas
  country  BRA
  sectors  BUS

org:ARG-repsol-ypf Repsol YPF
  country  ARG
  sectors  BUS

org:ARG-mercadolibre MercadoLibre
  name     Mercado Libre
  country  ARG
  sectors  BUS

org:CHL-codelco-chile Codelco Chile
  country  CHL
  sectors  BUS

org:CHL-banco-de-chile Banco de Chile
  country  CHL
  sectors  BUS

org:PER-petroperu Petroperú
  name     Petroperu
  country  PER
  sectors  BUS

org:PER-southern-copper Southern Copper
  country  PER
  sectors  BUS

org:PER-yanacocha Yanacocha
  country  PER
  sectors  BUS

org:PER-antamina Antamina
  country  PER
  sectors  BUS

org:COL-bancolombia Bancolombia
  country  COL
  sectors  BUS

org:COL-cerrejon Cerrejón
  name     Cerrejon
  country  COL
  sectors  BUS

org:COL-avianca-holdings Avianca Holdings
  country  COL
  sectors  BUS

org:VEN-petroleos-de-venezuela Petróleos de Venezuela
  name     Petroleos de Venezuela
  country  VEN
  sectors  BUS

org:VEN-corpoelec Corpoelec
  country  VEN
  sectors  BUS

org:VEN-cantv CANTV
  country  VEN
  sectors  BUS

org:VEN-minerven Minerven
  country  VEN
  sectors  BUS

org:BOL-yacimientos-petroliferos-fiscales-bolivianos Yacimientos Petrolíferos Fiscales Bolivianos
  country  BOL
  sectors  BUS

org:BOL-yacimientos-de-litio-bolivianos Yacimientos de Litio Bolivianos
  country  BOL
  sectors  BUS

org:CUB-havanatur Havanatur
  country  CUB
  sectors  BUS

org:CUB-gaviota Gaviota
  country  CUB
  sectors  BUS

org:CUB-union-electrica Unión Eléctrica
  name     Union Electrica
  country  CUB
  sectors  BUS

org:CUB-biotecnologia Biotecnología
  name     BioCubaFarma
  country  CUB
  sectors  BUS

org:PAN-cobre-panama Cobre Panamá
  name     Minera Panama
  country  PAN
  sectors  BUS

org:HTI-digicel-haiti Digicel Haiti
  country  HTI
  sectors  BUS

org:JAM-digicel Digicel
  country  JAM
  sectors  BUS

org:TTO-petrotrin Petrotrin
  country  TTO
  sectors  BUS

org:GUY-guyana-gold-board Guyana Gold Board
  country  GUY
  sectors  BUS

org:CHN-china-national-offshore-oil-corporation China National Offshore Oil Corporation
  country  CHN
  sectors  BUS

org:CHN-sinosure Sinosure
  country  CHN
  sectors  BUS

org:CHN-citic CITIC
  name     CITIC Group
  country  CHN
  sectors  BUS

org:CHN-citic-securities CITIC Securities
  country  CHN
  sectors  BUS

org:CHN-china-merchants-group China Merchants Group
  name     China Merchants Port; China Merchants
  country  CHN
  sectors  BUS

org:CHN-china-investment-corporation China Investment Corporation
  country  CHN
  sectors  BUS

org:CHN-china-southern-power-grid China Southern Power Grid
  country  CHN
  sectors  BUS

org:CHN-three-gorges-corporation Three Gorges Corporation
  country  CHN
  sectors  BUS

org:CHN-state-grid State Grid
  country  CHN
  sectors  BUS

org:CHN-china-minmetals China Minmetals
  name     Minmetals
  country  CHN
  sectors  BUS

org:CHN-chinalco Chinalco
  name     Chalco; Aluminum Corporation of China
  country  CHN
  sectors  BUS

org:CHN-baosteel Baosteel
  name     China Baowu
  country  CHN
  sectors  BUS

org:CHN-zijin-mining Zijin Mining
  country  CHN
  sectors  BUS

org:CHN-china-molybdenum China Molybdenum
  name     CMOC
  country  CHN
  sectors  BUS

org:CHN-tsingshan Tsingshan
  country  CHN
  sectors  BUS

org:CHN-huayou-cobalt Huayou Cobalt
  country  CHN
  sectors  BUS

org:CHN-ganfeng-lithium Ganfeng Lithium
  country  CHN
  sectors  BUS

org:CHN-tianqi-lithium Tianqi Lithium
  country  CHN
  sectors  BUS

org:CHN-crrc CRRC
  country  CHN
  sectors  BUS

org:CHN-china-state-construction China State Construction
  country  CHN
  sectors  BUS

org:CHN-china-road-and-bridge-corporation China Road and Bridge Corporation
  country  CHN
  sectors  BUS

org:CHN-powerchina PowerChina
  country  CHN
  sectors  BUS

org:CHN-cccc CCCC
  country  CHN
  sectors  BUS

org:CHN-norinco-group NORINCO Group
  country  CHN
  sectors  BUS

org:CHN-poly-technologies Poly Technologies
  name     China Poly Group
  country  CHN
  sectors  BUS

org:CHN-china-precision-machinery-import-export-corporation China Precision Machinery Import-Export Corporation
  country  CHN
  sectors  BUS

org:CHN-china-electronics-technology-group-corporation China Electronics Technology Group Corporation
  name     CETC
  country  CHN
  sectors  BUS

org:CHN-china-great-wall-industry-corporation China Great Wall Industry Corporation
  country  CHN
  sectors  BUS

org:CHN-chengdu-aircraft-corporation Chengdu Aircraft Corporation
  country  CHN
  sectors  BUS

org:CHN-chery Chery
  country  CHN
  sectors  BUS

org:CHN-saic-motor SAIC Motor
  country  CHN
  sectors  BUS

org:CHN-great-wall-motor Great Wall Motor
  country  CHN
  sectors  BUS

org:CHN-nio Nio
  country  CHN
  sectors  BUS

org:CHN-xpeng XPeng
  name     Xpeng
  country  CHN
  sectors  BUS

org:CHN-haier Haier
  country  CHN
  sectors  BUS

org:CHN-tcl TCL
  country  CHN
  sectors  BUS

org:CHN-oppo Oppo
  name     OPPO
  country  CHN
  sectors  BUS

org:CHN-hisilicon HiSilicon
  country  CHN
  sectors  BUS

org:CHN-inspur Inspur
  country  CHN
  sectors  BUS

org:CHN-sugon Sugon
  country  CHN
  sectors  BUS

org:CHN-iflytek iFlytek
  country  CHN
  sectors  BUS

org:CHN-cloudwalk CloudWalk
  country  CHN
  sectors  BUS

org:CHN-yitu Yitu
  country  CHN
  sectors  BUS

org:CHN-bgi BGI
  name     BGI Group; Beijing Genomics Institute
  country  CHN
  sectors  BUS

org:CHN-nuctech Nuctech
  country  CHN
  sectors  BUS

org:CHN-didi-chuxing Didi Chuxing
  name     Didi Global
  country  CHN
  sectors  BUS

org:CHN-meituan Meituan
  country  CHN
  sectors  BUS

org:CHN-pinduoduo Pinduoduo
  name     PDD Holdings
  country  CHN
  sectors  BUS

org:CHN-bilibili Bilibili
  country  CHN
  sectors  BUS

org:CHN-taobao Taobao
  country  CHN
  sectors  BUS

org:CHN-tencent-holdings Tencent Holdings
  country  CHN
  sectors  BUS

org:CHN-sinovac Sinovac
  country  CHN
  sectors  BUS

org:CHN-sinopharm Sinopharm
  country  CHN
  sectors  BUS

org:CHN-cansino CanSino
  name     CanSino Biologics
  country  CHN
  sectors  BUS

org:CHN-wuxi-apptec WuXi AppTec
  country  CHN
  sectors  BUS

org:CHN-wuxi-biologics WuXi Biologics
  country  CHN
  sectors  BUS

org:CHN-sanlu Sanlu
  name     Sanlu Group
  country  CHN
  sectors  BUS

org:CHN-china-evergrande China Evergrande
  name     China Evergrande Group
  country  CHN
  sectors  BUS

org:CHN-kaisa-group Kaisa Group
  country  CHN
  sectors  BUS

org:CHN-china-vanke China Vanke
  name     Vanke
  country  CHN
  sectors  BUS

org:CHN-anbang Anbang
  country  CHN
  sectors  BUS

org:CHN-dalian-wanda Dalian Wanda
  name     Wanda Group
  country  CHN
  sectors  BUS

org:CHN-fosun Fosun
  country  CHN
  sectors  BUS

org:CHN-cefc-china-energy CEFC China Energy
  name     CEFC
  country  CHN
  sectors  BUS

org:CHN-zpmc ZPMC
  country  CHN
  sectors  BUS

org:CHN-cosco-shipping COSCO Shipping
  country  CHN
  sectors  BUS

org:CHN-bank-of-communications Bank of Communications
  country  CHN
  sectors  BUS

org:CHN-icbc ICBC
  country  CHN
  sectors  BUS

org:CHN-unionpay UnionPay
  country  CHN
  sectors  BUS

org:CHN-bank-of-dandong Bank of Dandong
  country  CHN
  sectors  BUS

org:CHN-bank-of-kunlun Bank of Kunlun
  country  CHN
  sectors  BUS

org:CHN-shandong-gold Shandong Gold
  country  CHN
  sectors  BUS

org:CHN-ping-an Ping An
  country  CHN
  sectors  BUS

org:CHN-moonshot-ai Moonshot AI
  country  CHN
  sectors  BUS

org:CHN-unitree Unitree
  country  CHN
  sectors  BUS

org:HKG-ck-hutchison CK Hutchison
  name     CK Hutchison Holdings; Hutchison Whampoa; Hutchison Ports
  country  HKG
  sectors  BUS

org:HKG-jardine-matheson Jardine Matheson
  country  HKG
  sectors  BUS

org:HKG-mtr-corporation MTR Corporation
  country  HKG
  sectors  BUS

org:HKG-hong-kong-exchanges-and-clearing Hong Kong Exchanges and Clearing
  country  HKG
  sectors  BUS

org:HKG-swire-group Swire Group
  country  HKG
  sectors  BUS

org:TWN-umc UMC
  name     United Microelectronics
  country  TWN
  sectors  BUS

org:TWN-asus ASUS
  country  TWN
  sectors  BUS

org:TWN-acer Acer
  country  TWN
  sectors  BUS

org:TWN-htc HTC
  country  TWN
  sectors  BUS

org:TWN-formosa-plastics Formosa Plastics
  country  TWN
  sectors  BUS

org:TWN-taipower Taipower
  name     Taiwan Power Company
  country  TWN
  sectors  BUS

org:TWN-cpc-corporation CPC Corporation
  country  TWN
  sectors  BUS

org:TWN-evergreen-marine Evergreen Marine
  name     Evergreen Group
  country  TWN
  sectors  BUS

org:TWN-quanta-computer Quanta Computer
  country  TWN
  sectors  BUS

org:TWN-pegatron Pegatron
  country  TWN
  sectors  BUS

org:JPN-mitsui Mitsui
  name     Mitsui & Co.
  country  JPN
  sectors  BUS

org:JPN-mitsubishi-corporation Mitsubishi Corporation
  country  JPN
  sectors  BUS

org:JPN-itochu Itochu
  country  JPN
  sectors  BUS

org:JPN-sumitomo Sumitomo
  name     Sumitomo Corporation
  country  JPN
  sectors  BUS

org:JPN-marubeni Marubeni
  country  JPN
  sectors  BUS

org:JPN-jogmec JOGMEC
  country  JPN
  sectors  BUS

org:JPN-jera JERA
  country  JPN
  sectors  BUS

org:JPN-honda Honda
  name     Honda Motor
  country  JPN
  sectors  BUS

org:JPN-mazda Mazda
  country  JPN
  sectors  BUS

org:JPN-hitachi Hitachi
  country  JPN
  sectors  BUS

org:JPN-nec NEC
  country  JPN
  sectors  BUS

org:JPN-canon Canon
  country  JPN
  sectors  BUS

org:JPN-olympus Olympus
  country  JPN
  sectors  BUS

org:JPN-rakuten Rakuten
  country  JPN
  sectors  BUS

org:JPN-ntt NTT
  name     Nippon Telegraph and Telephone
  country  JPN
  sectors  BUS

org:JPN-kddi KDDI
  country  JPN
  sectors  BUS

org:JPN-seven-i-holdings Seven & i Holdings
  name     Seven & i
  country  JPN
  sectors  BUS

org:JPN-daiichi-sankyo Daiichi Sankyo
  country  JPN
  sectors  BUS

org:JPN-takeda Takeda
  name     Takeda Pharmaceutical
  country  JPN
  sectors  BUS

org:JPN-nomura Nomura
  country  JPN
  sectors  BUS

org:JPN-mizuho Mizuho
  name     Mizuho Bank
  country  JPN
  sectors  BUS

org:JPN-sumitomo-mitsui Sumitomo Mitsui
  country  JPN
  sectors  BUS

org:JPN-japan-tobacco Japan Tobacco
  country  JPN
  sectors  BUS

org:JPN-kawasaki-heavy-industries Kawasaki Heavy Industries
  country  JPN
  sectors  BUS

org:JPN-kioxia Kioxia
  country  JPN
  sectors  BUS

org:JPN-renesas Renesas
  country  JPN
  sectors  BUS

org:JPN-japan-post Japan Post
  country  JPN
  sectors  BUS

org:JPN-jr-east JR East
  name     East Japan Railway
  country  JPN
  sectors  BUS

org:JPN-central-japan-railway Central Japan Railway
  name     JR Central
  country  JPN
  sectors  BUS

org:JPN-dentsu Dentsu
  country  JPN
  sectors  BUS

org:JPN-lixil Lixil
  country  JPN
  sectors  BUS

org:JPN-chubu-electric Chubu Electric
  country  JPN
  sectors  BUS

org:JPN-johnny-associates Johnny & Associates
  country  JPN
  sectors  BUS

org:KOR-samsung-biologics Samsung Biologics
  country  KOR
  sectors  BUS

org:KOR-lg-energy-solution LG Energy Solution
  country  KOR
  sectors  BUS

org:KOR-lg-chem LG Chem
  country  KOR
  sectors  BUS

org:KOR-hyundai-asan Hyundai Asan
  country  KOR
  sectors  BUS

org:KOR-hyundai-group Hyundai Group
  country  KOR
  sectors  BUS

org:KOR-sk-group SK Group
  country  KOR
  sectors  BUS

org:KOR-sk-innovation SK Innovation
  name     SK On
  country  KOR
  sectors  BUS

org:KOR-sk-telecom SK Telecom
  country  KOR
  sectors  BUS

org:KOR-kia-corporation Kia Corporation
  country  KOR
  sectors  BUS

org:KOR-lotte Lotte
  name     Lotte Group
  country  KOR
  sectors  BUS

org:KOR-hanjin Hanjin
  name     Hanjin Shipping
  country  KOR
  sectors  BUS

org:KOR-hd-hyundai HD Hyundai
  name     Hyundai Heavy Industries
  country  KOR
  sectors  BUS

org:KOR-samsung-heavy-industries Samsung Heavy Industries
  country  KOR
  sectors  BUS

org:KOR-daewoo-shipbuilding Daewoo Shipbuilding
  country  KOR
  sectors  BUS

org:KOR-doosan Doosan
  name     Doosan Enerbility
  country  KOR
  sectors  BUS

org:KOR-hyundai-rotem Hyundai Rotem
  country  KOR
  sectors  BUS

org:KOR-celltrion Celltrion
  country  KOR
  sectors  BUS

org:KOR-kt-corporation KT Corporation
  country  KOR
  sectors  BUS

org:KOR-ssangyong-motor Ssangyong Motor
  name     SsangYong
  country  KOR
  sectors  BUS

org:KOR-kumho Kumho
  country  KOR
  sectors  BUS

org:KOR-gm-korea GM Korea
  country  KOR
  sectors  BUS

org:KOR-woori-bank Woori Bank
  country  KOR
  sectors  BUS

org:PRK-mansudae-overseas-projects Mansudae Overseas Projects
  name     Mansudae
  country  PRK
  sectors  BUS

org:PRK-korea-kwangson-banking-corporation Korea Kwangson Banking Corporation
  country  PRK
  sectors  BUS

org:PRK-ocean-maritime-management Ocean Maritime Management
  country  PRK
  sectors  BUS

org:IND-tata-consultancy Tata Consultancy
  country  IND
  sectors  BUS

org:IND-mahindra-mahindra Mahindra & Mahindra
  name     Mahindra
  country  IND
  sectors  BUS

org:IND-maruti-suzuki Maruti Suzuki
  country  IND
  sectors  BUS

org:IND-bajaj-auto Bajaj Auto
  country  IND
  sectors  BUS

org:IND-reliance-jio Reliance Jio
  name     Jio
  country  IND
  sectors  BUS

org:IND-reliance-communications Reliance Communications
  name     Reliance Group
  country  IND
  sectors  BUS

org:IND-adani-enterprises Adani Enterprises
  name     Adani Green Energy; Adani Ports
  country  IND
  sectors  BUS

org:IND-vedanta Vedanta
  name     Vedanta Limited
  country  IND
  sectors  BUS

org:IND-jsw-steel JSW Steel
  country  IND
  sectors  BUS

org:IND-larsen-toubro Larsen & Toubro
  name     L&T
  country  IND
  sectors  BUS

org:IND-bharat-petroleum Bharat Petroleum
  name     BPCL
  country  IND
  sectors  BUS

org:IND-hindustan-petroleum Hindustan Petroleum
  name     HPCL
  country  IND
  sectors  BUS

org:IND-gail GAIL
  country  IND
  sectors  BUS

org:IND-ntpc NTPC
  country  IND
  sectors  BUS

org:IND-power-grid-corporation-of-india Power Grid Corporation of India
  country  IND
  sectors  BUS

org:IND-nuclear-power-corporation-of-india Nuclear Power Corporation of India
  name     NPCIL
  country  IND
  sectors  BUS

org:IND-brahmos-aerospace BrahMos Aerospace
  country  IND
  sectors  BUS

org:IND-bharat-dynamics Bharat Dynamics
  country  IND
  sectors  BUS

org:IND-mazagon-dock Mazagon Dock
  country  IND
  sectors  BUS

org:IND-indian-railways Indian Railways
  country  IND
  sectors  BUS

org:IND-life-insurance-corporation Life Insurance Corporation
  name     Life Insurance Corporation of India; LIC
  country  IND
  sectors  BUS

org:IND-hdfc-bank HDFC Bank
  name     HDFC
  country  IND
  sectors  BUS

org:IND-icici-bank ICICI Bank
  name     ICICI
  country  IND
  sectors  BUS

org:IND-axis-bank Axis Bank
  country  IND
  sectors  BUS

org:IND-flipkart Flipkart
  country  IND
  sectors  BUS

org:IND-zomato Zomato
  country  IND
  sectors  BUS

org:IND-byjus Byju's
  country  IND
  sectors  BUS

org:IND-ranbaxy Ranbaxy
  name     Ranbaxy Laboratories
  country  IND
  sectors  BUS

org:IND-sun-pharma Sun Pharma
  country  IND
  sectors  BUS

org:IND-cipla Cipla
  country  IND
  sectors  BUS

org:IND-dr-reddys Dr. Reddy's
  country  IND
  sectors  BUS

org:IND-hindustan-unilever Hindustan Unilever
  country  IND
  sectors  BUS

org:IND-sahara-group Sahara Group
  country  IND
  sectors  BUS

org:IND-kingfisher Kingfisher
  country  IND
  sectors  BUS

org:IND-bsnl BSNL
  country  IND
  sectors  BUS

org:IND-air-india-express Air India Express
  country  IND
  sectors  BUS

org:PAK-sui-northern Sui Northern
  country  PAK
  sectors  BUS

org:PAK-k-electric K-Electric
  name     Karachi Electric
  country  PAK
  sectors  BUS

org:PAK-habib-bank Habib Bank
  name     HBL
  country  PAK
  sectors  BUS

org:PAK-fauji-foundation Fauji Foundation
  country  PAK
  sectors  BUS

org:PAK-pakistan-steel-mills Pakistan Steel Mills
  country  PAK
  sectors  BUS

org:PAK-pakistan-ordnance-factories Pakistan Ordnance Factories
  country  PAK
  sectors  BUS

org:BGD-rana-plaza-owners Rana Plaza owners
  country  BGD
  sectors  BUS

org:BGD-s-alam-group S Alam Group
  country  BGD
  sectors  BUS

org:BGD-beximco Beximco
  country  BGD
  sectors  BUS

org:LKA-ceylon-petroleum-corporation Ceylon Petroleum Corporation
  country  LKA
  sectors  BUS

org:LKA-ceylon-electricity-board Ceylon Electricity Board
  country  LKA
  sectors  BUS

org:AFG-da-afghanistan-breshna-sherkat Da Afghanistan Breshna Sherkat
  country  AFG
  sectors  BUS

org:AFG-kabul-bank Kabul Bank
  country  AFG
  sectors  BUS

org:IDN-freeport-indonesia Freeport Indonesia
  country  IDN
  sectors  BUS

org:IDN-telkom-indonesia Telkom Indonesia
  name     Telkomsel
  country  IDN
  sectors  BUS

org:IDN-bank-mandiri Bank Mandiri
  country  IDN
  sectors  BUS

org:IDN-bank-century Bank Century
  country  IDN
  sectors  BUS

org:IDN-lapindo-brantas Lapindo Brantas
  country  IDN
  sectors  BUS

org:IDN-asia-pulp-paper Asia Pulp & Paper
  country  IDN
  sectors  BUS

org:IDN-sritex Sritex
  country  IDN
  sectors  BUS

org:MYS-maybank Maybank
  country  MYS
  sectors  BUS

org:MYS-cimb CIMB
  country  MYS
  sectors  BUS

org:MYS-proton Proton
  country  MYS
  sectors  BUS

org:MYS-tenaga-nasional Tenaga Nasional
  country  MYS
  sectors  BUS

org:MYS-khazanah-nasional Khazanah Nasional
  name     Khazanah
  country  MYS
  sectors  BUS

org:MYS-top-glove Top Glove
  country  MYS
  sectors  BUS

org:SGP-dbs DBS
  name     DBS Bank; DBS Group
  country  SGP
  sectors  BUS

org:SGP-gic GIC
  country  SGP
  sectors  BUS

org:SGP-singtel Singtel
  country  SGP
  sectors  BUS

org:SGP-keppel Keppel
  country  SGP
  sectors  BUS

org:SGP-psa-international PSA International
  country  SGP
  sectors  BUS

org:SGP-sea-limited Sea Limited
  country  SGP
  sectors  BUS

org:THA-siam-commercial-bank Siam Commercial Bank
  country  THA
  sectors  BUS

org:THA-bangkok-bank Bangkok Bank
  country  THA
  sectors  BUS

org:THA-pttep PTTEP
  country  THA
  sectors  BUS

org:THA-siam-cement Siam Cement
  country  THA
  sectors  BUS

org:VNM-petrovietnam PetroVietnam
  name     Petrovietnam
  country  VNM
  sectors  BUS

org:VNM-viettel Viettel
  country  VNM
  sectors  BUS

org:VNM-vinashin Vinashin
  country  VNM
  sectors  BUS

org:VNM-saigon-commercial-bank Saigon Commercial Bank
  country  VNM
  sectors  BUS

org:VNM-van-thinh-phat Van Thinh Phat
  country  VNM
  sectors  BUS

org:PHL-meralco Meralco
  country  PHL
  sectors  BUS

org:PHL-pldt PLDT
  country  PHL
  sectors  BUS

org:PHL-petron Petron
  country  PHL
  sectors  BUS

org:PHL-rizal-commercial-banking-corporation Rizal Commercial Banking Corporation
  name     RCBC
  country  PHL
  sectors  BUS

org:PHL-philippine-national-bank Philippine National Bank
  country  PHL
  sectors  BUS

org:MMR-myanmar-oil-and-gas-enterprise Myanmar Oil and Gas Enterprise
  name     MOGE
  country  MMR
  sectors  BUS

org:MMR-kanbawza-bank Kanbawza Bank
  name     KBZ Bank
  country  MMR
  sectors  BUS

org:MMR-htoo-group Htoo Group
  country  MMR
  sectors  BUS

org:LAO-electricite-du-laos Electricite du Laos
  country  LAO
  sectors  BUS

org:KHM-prince-group Prince Group
  name     Prince Holding Group
  country  KHM
  sectors  BUS

org:KHM-huione-group Huione Group
  country  KHM
  sectors  BUS

org:MNG-oyu-tolgoi Oyu Tolgoi
  country  MNG
  sectors  BUS

org:MNG-erdenes-tavan-tolgoi Erdenes Tavan Tolgoi
  name     Erdenes
  country  MNG
  sectors  BUS

org:KAZ-kashagan-consortium Kashagan consortium
  name     North Caspian Operating Company
  country  KAZ
  sectors  BUS

org:KAZ-halyk-bank Halyk Bank
  country  KAZ
  sectors  BUS

org:KAZ-bta-bank BTA Bank
  country  KAZ
  sectors  BUS

org:KAZ-kazakhmys Kazakhmys
  country  KAZ
  sectors  BUS

org:KAZ-qazaq-oil Qazaq Oil
  country  KAZ
  sectors  BUS

org:KGZ-kumtor Kumtor
  name     Kumtor Gold Company; Centerra Gold
  country  KGZ
  sectors  BUS

org:KGZ-kyrgyzgaz Kyrgyzgaz
  country  KGZ
  sectors  BUS

org:TJK-talco Talco
  country  TJK
  sectors  BUS

org:TKM-turkmengaz Turkmengaz
  name     Türkmengaz
  country  TKM
  sectors  BUS

org:UZB-uzbekneftegaz Uzbekneftegaz
  country  UZB
  sectors  BUS

org:UZB-navoi-mining Navoi Mining
  country  UZB
  sectors  BUS

org:AUS-fortescue-metals-group Fortescue Metals Group
  country  AUS
  sectors  BUS

org:AUS-bluescope BlueScope
  country  AUS
  sectors  BUS

org:AUS-telstra-corporation Telstra Corporation
  country  AUS
  sectors  BUS

org:AUS-national-australia-bank National Australia Bank
  name     NAB
  country  AUS
  sectors  BUS

org:AUS-anz-bank ANZ Bank
  name     ANZ; ANZ Group
  country  AUS
  sectors  BUS

org:AUS-amp-limited AMP Limited
  country  AUS
  sectors  BUS

org:AUS-crown-resorts Crown Resorts
  country  AUS
  sectors  BUS

org:AUS-medibank Medibank
  country  AUS
  sectors  BUS

org:AUS-nbn-co NBN Co
  country  AUS
  sectors  BUS

org:AUS-whitehaven-coal Whitehaven Coal
  country  AUS
  sectors  BUS

org:AUS-origin-energy Origin Energy
  country  AUS
  sectors  BUS

org:AUS-agl-energy AGL Energy
  country  AUS
  sectors  BUS

org:AUS-pwc-australia PwC Australia
  country  AUS
  sectors  BUS

org:PNG-ok-tedi-mining Ok Tedi Mining
  name     Ok Tedi
  country  PNG
  sectors  BUS

org:PNG-porgera-joint-venture Porgera Joint Venture
  country  PNG
  sectors  BUS

org:PNG-bougainville-copper Bougainville Copper
  country  PNG
  sectors  BUS

org:NRU-nauru-phosphate-corporation Nauru Phosphate Corporation
  country  NRU
  sectors  BUS

org:TUR-turkish-petroleum Turkish Petroleum
  name     TPAO; Turkish Petroleum Corporation
  country  TUR
  sectors  BUS

org:TUR-otokar Otokar
  country  TUR
  sectors  BUS

org:TUR-fnss FNSS
  country  TUR
  sectors  BUS

org:TUR-havelsan Havelsan
  name     HAVELSAN
  country  TUR
  sectors  BUS

org:TUR-ziraat-bank Ziraat Bank
  name     Ziraat Bankasi
  country  TUR
  sectors  BUS

org:TUR-vakifbank VakifBank
  name     Vakifbank; Vakıfbank
  country  TUR
  sectors  BUS

org:TUR-isbank Isbank
  name     İşbank
  country  TUR
  sectors  BUS

org:TUR-garanti-bank Garanti Bank
  name     Garanti BBVA
  country  TUR
  sectors  BUS

org:TUR-bank-asya Bank Asya
  country  TUR
  sectors  BUS

org:TUR-akbank Akbank
  country  TUR
  sectors  BUS

org:TUR-dogan-holding Doğan Holding
  name     Dogan Holding
  country  TUR
  sectors  BUS

org:TUR-sabanci-holding Sabanci Holding
  name     Sabancı Holding
  country  TUR
  sectors  BUS

org:TUR-koza-ipek Koza Ipek
  name     Koza İpek; Koza-Ipek Holding
  country  TUR
  sectors  BUS

org:TUR-cengiz-holding Cengiz Holding
  country  TUR
  sectors  BUS

org:TUR-karpowership Karpowership
  country  TUR
  sectors  BUS

org:TUR-akkuyu-nuclear Akkuyu Nuclear
  country  TUR
  sectors  BUS

org:TUR-trendyol Trendyol
  country  TUR
  sectors  BUS

org:TUR-turk-telekom Türk Telekom
  name     Turk Telekom
  country  TUR
  sectors  BUS

org:TUR-arcelik Arçelik
  name     Arcelik
  country  TUR
  sectors  BUS

org:ISR-bank-hapoalim Bank Hapoalim
  country  ISR
  sectors  BUS

org:ISR-bank-leumi Bank Leumi
  country  ISR
  sectors  BUS

org:ISR-bezeq Bezeq
  country  ISR
  sectors  BUS

org:ISR-israel-electric-corporation Israel Electric Corporation
  name     Israel Electric
  country  ISR
  sectors  BUS

org:ISR-israel-chemicals Israel Chemicals
  country  ISR
  sectors  BUS

org:ISR-delek-group Delek Group
  name     Delek Drilling; NewMed Energy
  country  ISR
  sectors  BUS

org:ISR-check-point Check Point
  name     Check Point Software
  country  ISR
  sectors  BUS

org:ISR-mobileye Mobileye
  country  ISR
  sectors  BUS

org:ISR-waze Waze
  country  ISR
  sectors  BUS

org:ISR-sodastream SodaStream
  country  ISR
  sectors  BUS

org:ISR-strauss-group Strauss Group
  country  ISR
  sectors  BUS

org:ISR-zim ZIM
  name     Zim; Zim Integrated Shipping
  country  ISR
  sectors  BUS

org:ISR-black-cube Black Cube
  country  ISR
  sectors  BUS

org:ISR-paragon-solutions Paragon Solutions
  country  ISR
  sectors  BUS

org:ISR-iai IAI
  country  ISR
  sectors  BUS

org:ISR-mekorot Mekorot
  country  ISR
  sectors  BUS

org:PSE-bank-of-palestine Bank of Palestine
  country  PSE
  sectors  BUS

org:PSE-arab-bank Arab Bank
  country  PSE
  sectors  BUS

org:PSE-jerusalem-district-electricity-company Jerusalem District Electricity Company
  name     Jerusalem District Electricity
  country  PSE
  sectors  BUS

org:PSE-paltel Paltel
  country  PSE
  sectors  BUS

org:EGY-ezz-steel Ezz Steel
  country  EGY
  sectors  BUS

org:EGY-egas EGAS
  country  EGY
  sectors  BUS

org:EGY-egyptian-general-petroleum-corporation Egyptian General Petroleum Corporation
  name     EGPC
  country  EGY
  sectors  BUS

org:EGY-orascom-telecom Orascom Telecom
  country  EGY
  sectors  BUS

org:EGY-talaat-moustafa-group Talaat Moustafa Group
  country  EGY
  sectors  BUS

org:EGY-east-mediterranean-gas-company East Mediterranean Gas Company
  name     East Mediterranean Gas
  country  EGY
  sectors  BUS

org:JOR-arab-potash Arab Potash
  country  JOR
  sectors  BUS

org:LBN-electricite-du-liban Electricité du Liban
  name     Électricité du Liban; Electricite du Liban
  country  LBN
  sectors  BUS

org:LBN-solidere Solidere
  country  LBN
  sectors  BUS

org:LBN-blom-bank BLOM Bank
  name     Blom Bank
  country  LBN
  sectors  BUS

org:LBN-bank-audi Bank Audi
  country  LBN
  sectors  BUS

org:LBN-jammal-trust-bank Jammal Trust Bank
  country  LBN
  sectors  BUS

org:LBN-al-qard-al-hassan Al-Qard al-Hassan
  country  LBN
  sectors  BUS

org:SYR-commercial-bank-of-syria Commercial Bank of Syria
  country  SYR
  sectors  BUS

org:SYR-syriatel Syriatel
  country  SYR
  sectors  BUS

org:SYR-cham-palace-group Cham Palace group
  name     Al-Sham Holding
  country  SYR
  sectors  BUS

org:IRQ-south-oil-company South Oil Company
  country  IRQ
  sectors  BUS

org:IRQ-rafidain-bank Rafidain Bank
  country  IRQ
  sectors  BUS

org:IRQ-trade-bank-of-iraq Trade Bank of Iraq
  country  IRQ
  sectors  BUS

org:IRQ-asiacell Asiacell
  country  IRQ
  sectors  BUS

org:IRQ-korek-telecom Korek Telecom
  country  IRQ
  sectors  BUS

org:IRQ-dno-iraq DNO Iraq
  country  IRQ
  sectors  BUS

org:IRN-national-iranian-gas-company National Iranian Gas Company
  name     NIGC
  country  IRN
  sectors  BUS

org:IRN-national-petrochemical-company National Petrochemical Company
  country  IRN
  sectors  BUS

org:IRN-iran-khodro Iran Khodro
  country  IRN
  sectors  BUS

org:IRN-saipa SAIPA
  name     Saipa
  country  IRN
  sectors  BUS

org:IRN-bank-mellat Bank Mellat
  country  IRN
  sectors  BUS

org:IRN-bank-tejarat Bank Tejarat
  country  IRN
  sectors  BUS

org:IRN-bank-saderat-iran Bank Saderat Iran
  country  IRN
  sectors  BUS

org:IRN-bank-pasargad Bank Pasargad
  country  IRN
  sectors  BUS

org:IRN-export-development-bank-of-iran Export Development Bank of Iran
  country  IRN
  sectors  BUS

org:IRN-parsian-bank Parsian Bank
  country  IRN
  sectors  BUS

org:IRN-mobarakeh-steel Mobarakeh Steel
  name     Mobarakeh Steel Company
  country  IRN
  sectors  BUS

org:IRN-iran-aircraft-manufacturing-industries Iran Aircraft Manufacturing Industries
  name     HESA
  country  IRN
  sectors  BUS

org:IRN-shahed-aviation-industries Shahed Aviation Industries
  country  IRN
  sectors  BUS

org:IRN-qods-aviation-industries Qods Aviation Industries
  country  IRN
  sectors  BUS

org:IRN-triliance-petrochemical Triliance Petrochemical
  country  IRN
  sectors  BUS

org:IRN-sahara-thunder Sahara Thunder
  country  IRN
  sectors  BUS

org:IRN-persian-gulf-petrochemical-industries Persian Gulf Petrochemical Industries
  country  IRN
  sectors  BUS

org:IRN-iran-electronics-industries Iran Electronics Industries
  country  IRN
  sectors  BUS

org:IRN-aerospace-industries-organization Aerospace Industries Organization
  country  IRN
  sectors  BUS

org:IRN-shahid-hemmat-industrial-group Shahid Hemmat Industrial Group
  country  IRN
  sectors  BUS

org:IRN-mapna Mapna
  name     MAPNA
  country  IRN
  sectors  BUS

org:IRN-snapp Snapp
  country  IRN
  sectors  BUS

org:SAU-acwa-power ACWA Power
  country  SAU
  sectors  BUS

org:SAU-neom Neom
  name     NEOM
  country  SAU
  sectors  BUS

org:SAU-liv-golf LIV Golf
  country  SAU
  sectors  BUS

org:SAU-kingdom-holding Kingdom Holding
  name     Kingdom Holding Company
  country  SAU
  sectors  BUS

org:SAU-saudi-telecom Saudi Telecom
  country  SAU
  sectors  BUS

org:SAU-al-rajhi-bank Al Rajhi Bank
  country  SAU
  sectors  BUS

org:SAU-saudi-national-bank Saudi National Bank
  name     National Commercial Bank
  country  SAU
  sectors  BUS

org:SAU-red-sea-global Red Sea Global
  country  SAU
  sectors  BUS

org:SAU-saudi-oger Saudi Oger
  country  SAU
  sectors  BUS

org:SAU-saudi-arabian-military-industries Saudi Arabian Military Industries
  country  SAU
  sectors  BUS

org:ARE-emaar Emaar
  name     Emaar Properties
  country  ARE
  sectors  BUS

org:ARE-nakheel Nakheel
  country  ARE
  sectors  BUS

org:ARE-masdar Masdar
  country  ARE
  sectors  BUS

org:ARE-crescent-petroleum Crescent Petroleum
  country  ARE
  sectors  BUS

org:ARE-dana-gas Dana Gas
  country  ARE
  sectors  BUS

org:ARE-international-holding-company International Holding Company
  country  ARE
  sectors  BUS

org:ARE-adq ADQ
  country  ARE
  sectors  BUS

org:ARE-mgx MGX
  country  ARE
  sectors  BUS

org:ARE-edge-group EDGE Group
  country  ARE
  sectors  BUS

org:ARE-abraaj Abraaj
  name     Abraaj Group
  country  ARE
  sectors  BUS

org:ARE-damac DAMAC
  name     Damac
  country  ARE
  sectors  BUS

org:ARE-etisalat Etisalat
  country  ARE
  sectors  BUS

org:ARE-dubai-ports-world Dubai Ports World
  country  ARE
  sectors  BUS

org:ARE-darkmatter DarkMatter
  country  ARE
  sectors  BUS

org:ARE-tawazun Tawazun
  country  ARE
  sectors  BUS

org:QAT-rasgas RasGas
  country  QAT
  sectors  BUS

org:QAT-ooredoo Ooredoo
  country  QAT
  sectors  BUS

org:QAT-qatar-national-bank Qatar National Bank
  name     QNB
  country  QAT
  sectors  BUS

org:QAT-nakilat Nakilat
  country  QAT
  sectors  BUS

org:KWT-zain-group Zain Group
  country  KWT
  sectors  BUS

org:KWT-agility-logistics Agility Logistics
  country  KWT
  sectors  BUS

org:KWT-kuwait-finance-house Kuwait Finance House
  country  KWT
  sectors  BUS

org:BHR-bapco Bapco
  name     Bahrain Petroleum Company
  country  BHR
  sectors  BUS

org:BHR-aluminium-bahrain Aluminium Bahrain
  country  BHR
  sectors  BUS

org:OMN-petroleum-development-oman Petroleum Development Oman
  country  OMN
  sectors  BUS

org:YEM-safer-exploration Safer Exploration
  name     Safer oil company; SEPOC
  country  YEM
  sectors  BUS

org:YEM-yemen-lng Yemen LNG
  country  YEM
  sectors  BUS

org:YEM-aden-refinery Aden Refinery
  country  YEM
  sectors  BUS

org:LBY-arabian-gulf-oil-company Arabian Gulf Oil Company
  name     AGOCO
  country  LBY
  sectors  BUS

org:LBY-waha-oil-company Waha Oil Company
  country  LBY
  sectors  BUS

org:LBY-sirte-oil-company Sirte Oil Company
  country  LBY
  sectors  BUS

org:LBY-libyan-investment-authority Libyan Investment Authority
  country  LBY
  sectors  BUS

org:LBY-mellitah-oil-and-gas Mellitah Oil and Gas
  name     Mellitah
  country  LBY
  sectors  BUS

org:LBY-arkenu-oil Arkenu Oil
  country  LBY
  sectors  BUS

org:LBY-zueitina-oil Zueitina Oil
  country  LBY
  sectors  BUS

org:DZA-cosider Cosider
  country  DZA
  sectors  BUS

org:DZA-khalifa-group Khalifa Group
  name     Khalifa Bank
  country  DZA
  sectors  BUS

org:DZA-cevital Cevital
  country  DZA
  sectors  BUS

org:TUN-gafsa-phosphate-company Gafsa Phosphate Company
  name     Gafsa phosphate company; CPG
  country  TUN
  sectors  BUS

org:TUN-steg STEG
  country  TUN
  sectors  BUS

org:MAR-ocp OCP
  name     OCP Group
  country  MAR
  sectors  BUS

org:MAR-attijariwafa-bank Attijariwafa Bank
  name     Attijariwafa
  country  MAR
  sectors  BUS

org:MAR-maroc-telecom Maroc Telecom
  country  MAR
  sectors  BUS

org:MRT-snim SNIM
  country  MRT
  sectors  BUS

org:SDN-sudapet Sudapet
  country  SDN
  sectors  BUS

org:SDN-bank-of-khartoum Bank of Khartoum
  country  SDN
  sectors  BUS

org:SDN-al-junaid Al Junaid
  name     Al-Junaid
  country  SDN
  sectors  BUS

org:SDN-dal-group Dal Group
  country  SDN
  sectors  BUS

org:SSD-nilepet Nilepet
  country  SSD
  sectors  BUS

org:SSD-dar-petroleum Dar Petroleum
  name     Dar Petroleum Operating Company
  country  SSD
  sectors  BUS

org:SSD-greater-nile-petroleum-operating-company Greater Nile Petroleum Operating Company
  country  SSD
  sectors  BUS

org:SSD-petrodar Petrodar
  country  SSD
  sectors  BUS

org:ETH-ethiopian-electric-power-corporation Ethiopian Electric Power Corporation
  country  ETH
  sectors  BUS

org:ETH-commercial-bank-of-ethiopia Commercial Bank of Ethiopia
  country  ETH
  sectors  BUS

org:ERI-bisha-mining-share-company Bisha Mining Share Company
  country  ERI
  sectors  BUS

org:ERI-nevsun Nevsun
  name     Nevsun Resources
  country  ERI
  sectors  BUS

org:SOM-hormuud Hormuud
  name     Hormuud Telecom
  country  SOM
  sectors  BUS

org:SOM-dahabshiil Dahabshiil
  country  SOM
  sectors  BUS

org:SOM-al-barakaat Al Barakaat
  name     Al-Barakat
  country  SOM
  sectors  BUS

org:DJI-doraleh-container-terminal Doraleh Container Terminal
  country  DJI
  sectors  BUS

org:KEN-m-pesa M-Pesa
  name     M-PESA
  country  KEN
  sectors  BUS

org:KEN-kengen KenGen
  country  KEN
  sectors  BUS

org:KEN-kenya-power Kenya Power
  country  KEN
  sectors  BUS

org:KEN-equity-bank Equity Bank
  country  KEN
  sectors  BUS

org:KEN-kenya-pipeline-company Kenya Pipeline Company
  country  KEN
  sectors  BUS

org:KEN-mumias-sugar Mumias Sugar
  country  KEN
  sectors  BUS

org:UGA-uganda-national-oil-company Uganda National Oil Company
  country  UGA
  sectors  BUS

org:UGA-east-african-crude-oil-pipeline East African Crude Oil Pipeline
  name     EACOP
  country  UGA
  sectors  BUS

org:TZA-acacia-mining Acacia Mining
  country  TZA
  sectors  BUS

org:TZA-tanesco TANESCO
  name     Tanesco
  country  TZA
  sectors  BUS

org:RWA-crystal-ventures Crystal Ventures
  country  RWA
  sectors  BUS

org:COD-gecamines Gécamines
  name     Gecamines
  country  COD
  sectors  BUS

org:COD-kamoto-copper-company Kamoto Copper Company
  country  COD
  sectors  BUS

org:COD-tenke-fungurume-mining Tenke Fungurume Mining
  name     Tenke Fungurume
  country  COD
  sectors  BUS

org:COD-kibali-gold-mine-company Kibali gold mine company
  name     Kibali Goldmines
  country  COD
  sectors  BUS

org:COD-societe-miniere-de-bisunzu Société minière de Bisunzu
  country  COD
  sectors  BUS

org:COD-ventora Ventora
  country  COD
  sectors  BUS

org:COD-alphamin Alphamin
  name     Alphamin Resources
  country  COD
  sectors  BUS

org:CAF-lobaye-invest Lobaye Invest
  country  CAF
  sectors  BUS

org:COG-snpc SNPC
  name     Société Nationale des Pétroles du Congo
  country  COG
  sectors  BUS

org:GAB-comilog Comilog
  country  GAB
  sectors  BUS

org:GAB-assala-energy Assala Energy
  country  GAB
  sectors  BUS

org:GNQ-gepetrol GEPetrol
  country  GNQ
  sectors  BUS

org:GNQ-sonagas Sonagas
  country  GNQ
  sectors  BUS

org:CMR-sonara Sonara
  name     SONARA
  country  CMR
  sectors  BUS

org:CMR-camair-co Camair-Co
  country  CMR
  sectors  BUS

org:CMR-eneo ENEO
  country  CMR
  sectors  BUS

org:TCD-esso-chad Esso Chad
  country  TCD
  sectors  BUS

org:TCD-glencore-chad Glencore Chad
  country  TCD
  sectors  BUS

org:AGO-endiama Endiama
  country  AGO
  sectors  BUS

org:AGO-catoca Catoca
  country  AGO
  sectors  BUS

org:AGO-banco-espirito-santo-angola Banco Espírito Santo Angola
  country  AGO
  sectors  BUS

org:MOZ-vale-mocambique Vale Moçambique
  country  MOZ
  sectors  BUS

org:MOZ-ematum Ematum
  name     EMATUM
  country  MOZ
  sectors  BUS

org:MOZ-cahora-bassa Cahora Bassa
  name     Hidroeléctrica de Cahora Bassa
  country  MOZ
  sectors  BUS

org:MOZ-montepuez-ruby-mining Montepuez Ruby Mining
  country  MOZ
  sectors  BUS

org:ZMB-konkola-copper-mines Konkola Copper Mines
  country  ZMB
  sectors  BUS

org:ZMB-mopani Mopani
  name     Mopani Copper Mines
  country  ZMB
  sectors  BUS

org:ZMB-zccm-ih ZCCM-IH
  name     ZCCM
  country  ZMB
  sectors  BUS

org:ZMB-zesco ZESCO
  name     Zesco
  country  ZMB
  sectors  BUS

org:ZWE-zesa ZESA
  name     Zesa
  country  ZWE
  sectors  BUS

org:ZWE-zimplats Zimplats
  country  ZWE
  sectors  BUS

org:ZWE-econet Econet
  name     Econet Wireless
  country  ZWE
  sectors  BUS

org:ZWE-mbada-diamonds Mbada Diamonds
  country  ZWE
  sectors  BUS

org:ZWE-grain-marketing-board Grain Marketing Board
  country  ZWE
  sectors  BUS

org:ZWE-sakunda-holdings Sakunda Holdings
  country  ZWE
  sectors  BUS

org:ZAF-mtn MTN
  country  ZAF
  sectors  BUS

org:ZAF-vodacom Vodacom
  country  ZAF
  sectors  BUS

org:ZAF-absa Absa
  name     ABSA
  country  ZAF
  sectors  BUS

org:ZAF-nedbank Nedbank
  country  ZAF
  sectors  BUS

org:ZAF-first-national-bank First National Bank
  name     FirstRand
  country  ZAF
  sectors  BUS

org:ZAF-capitec Capitec
  country  ZAF
  sectors  BUS

org:ZAF-sanlam Sanlam
  country  ZAF
  sectors  BUS

org:ZAF-old-mutual Old Mutual
  country  ZAF
  sectors  BUS

org:ZAF-exxaro Exxaro
  country  ZAF
  sectors  BUS

org:ZAF-harmony-gold Harmony Gold
  country  ZAF
  sectors  BUS

org:ZAF-sibanye Sibanye
  name     Sibanye Gold
  country  ZAF
  sectors  BUS

org:ZAF-armscor Armscor
  country  ZAF
  sectors  BUS

org:ZAF-prasa PRASA
  name     Passenger Rail Agency of South Africa
  country  ZAF
  sectors  BUS

org:ZAF-petrosa PetroSA
  country  ZAF
  sectors  BUS

org:ZAF-vbs-mutual-bank VBS Mutual Bank
  country  ZAF
  sectors  BUS

org:ZAF-bosasa Bosasa
  country  ZAF
  sectors  BUS

org:ZAF-oakbay Oakbay
  name     Oakbay Investments
  country  ZAF
  sectors  BUS

org:ZAF-implats Implats
  country  ZAF
  sectors  BUS

org:ZAF-amplats Amplats
  country  ZAF
  sectors  BUS

org:ZAF-tongaat-hulett Tongaat Hulett
  country  ZAF
  sectors  BUS

org:ZAF-sabmiller SABMiller
  country  ZAF
  sectors  BUS

org:BWA-debswana Debswana
  country  BWA
  sectors  BUS

org:NAM-namdeb Namdeb
  country  NAM
  sectors  BUS

org:NAM-fishrot-companies Fishrot companies
  name     Fishcor
  country  NAM
  sectors  BUS

org:SWZ-royal-swaziland-sugar-corporation Royal Swaziland Sugar Corporation
  country  SWZ
  sectors  BUS

org:MDG-qit-madagascar-minerals QIT Madagascar Minerals
  name     QMM
  country  MDG
  sectors  BUS

org:MDG-ambatovy Ambatovy
  country  MDG
  sectors  BUS

org:MDG-jirama Jirama
  name     JIRAMA
  country  MDG
  sectors  BUS

org:NGA-dangote-refinery Dangote Refinery
  country  NGA
  sectors  BUS

org:NGA-dangote-cement Dangote Cement
  country  NGA
  sectors  BUS

org:NGA-zenith-bank Zenith Bank
  country  NGA
  sectors  BUS

org:NGA-first-bank-of-nigeria First Bank of Nigeria
  country  NGA
  sectors  BUS

org:NGA-guaranty-trust-bank Guaranty Trust Bank
  name     GTBank
  country  NGA
  sectors  BUS

org:NGA-united-bank-for-africa United Bank for Africa
  name     UBA
  country  NGA
  sectors  BUS

org:NGA-access-bank Access Bank
  country  NGA
  sectors  BUS

org:NGA-oando Oando
  country  NGA
  sectors  BUS

org:NGA-nigeria-lng Nigeria LNG
  name     NLNG
  country  NGA
  sectors  BUS

org:NGA-globacom Globacom
  country  NGA
  sectors  BUS

org:NGA-jumia Jumia
  country  NGA
  sectors  BUS

org:GHA-ghana-national-petroleum-corporation Ghana National Petroleum Corporation
  name     GNPC
  country  GHA
  sectors  BUS

org:GHA-ashanti-goldfields Ashanti Goldfields
  country  GHA
  sectors  BUS

org:GHA-volta-river-authority Volta River Authority
  country  GHA
  sectors  BUS

org:CIV-societe-ivoirienne-de-raffinage Société Ivoirienne de Raffinage
  country  CIV
  sectors  BUS

org:CIV-petroci Petroci
  country  CIV
  sectors  BUS

org:CIV-cemoi Cemoi
  country  CIV
  sectors  BUS

org:SEN-petrosen Petrosen
  country  SEN
  sectors  BUS

org:SEN-sonatel Sonatel
  country  SEN
  sectors  BUS

org:SEN-grande-cote-operations Grande Côte Operations
  country  SEN
  sectors  BUS

org:MLI-loulo-gounkoto Loulo-Gounkoto
  name     Loulo-Gounkoto complex
  country  MLI
  sectors  BUS

org:MLI-resolute-mining Resolute Mining
  country  MLI
  sectors  BUS

org:MLI-b2gold B2Gold
  country  MLI
  sectors  BUS

org:BFA-semafo Semafo
  name     SEMAFO
  country  BFA
  sectors  BUS

org:BFA-iamgold Iamgold
  name     IAMGOLD
  country  BFA
  sectors  BUS

org:NER-sopamin SOPAMIN
  name     Sopamin
  country  NER
  sectors  BUS

org:NER-somair Somaïr
  name     Somair; SOMAIR
  country  NER
  sectors  BUS

org:NER-cominak Cominak
  name     COMINAK
  country  NER
  sectors  BUS

org:NER-west-african-oil-pipeline-company West African Oil Pipeline Company
  name     WAPCO
  country  NER
  sectors  BUS

org:GIN-compagnie-des-bauxites-de-guinee Compagnie des Bauxites de Guinée
  country  GIN
  sectors  BUS

org:GIN-simandou-consortium Simandou consortium
  name     Winning Consortium Simandou; SimFer
  country  GIN
  sectors  BUS

org:GIN-bsg-resources BSG Resources
  name     BSGR
  country  GIN
  sectors  BUS

org:GIN-guinea-alumina-corporation Guinea Alumina Corporation
  country  GIN
  sectors  BUS

org:SLE-koidu-holdings Koidu Holdings
  name     Octea
  country  SLE
  sectors  BUS

org:SLE-sierra-rutile Sierra Rutile
  country  SLE
  sectors  BUS

org:SLE-london-mining London Mining
  country  SLE
  sectors  BUS

org:SLE-african-minerals African Minerals
  country  SLE
  sectors  BUS

org:LBR-arcelormittal-liberia ArcelorMittal Liberia
  country  LBR
  sectors  BUS

org:LBR-firestone-liberia Firestone Liberia
  name     Firestone
  country  LBR
  sectors  BUS
