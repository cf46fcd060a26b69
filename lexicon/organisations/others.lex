# Organisations beyond states: relief, rights, media, companies. Hand-kept. Codes are CAMEO's where it has one.

# Relief, human rights and the environment

org:ICRC International Committee of the Red Cross  # bare Red Cross may be a national society
  name     ICRC; Red Cross
  code     NGOHLHIRC
  sectors  NGO MED

org:IFRC International Federation of Red Cross and Red Crescent Societies
  name     IFRC
  code     NGOHLHIRC
  sectors  NGO MED

org:RedCrescent Red Crescent
  name     Syrian Arab Red Crescent; Palestine Red Crescent Society; Palestinian Red Crescent; Iranian Red Crescent; Turkish Red Crescent; Palestine Red Crescent
  code     NGOHLHIRC
  sectors  NGO MED

org:MSF Medecins Sans Frontieres
  name     MSF; Médecins Sans Frontières; Doctors Without Borders
  code     NGOHLHMSF
  sectors  NGO MED

org:MdM Medecins du Monde
  name     Médecins du Monde; Doctors of the World
  code     NGOHLH
  sectors  NGO MED

org:Oxfam Oxfam
  name     OXFAM; Oxfam International
  code     NGODEV
  sectors  NGO

org:SaveTheChildren Save the Children
  code     NGO
  sectors  NGO

org:CARE CARE International
  code     NGODEV
  sectors  NGO

org:MercyCorps Mercy Corps
  code     NGODEV
  sectors  NGO

org:IRC International Rescue Committee
  name     IRC
  code     NGOREF
  sectors  NGO

org:NRC Norwegian Refugee Council
  name     NRC
  code     NGOREF
  sectors  NGO

org:DanishRefugeeCouncil Danish Refugee Council  # its acronym DRC is left to COD
  code     NGOREF
  sectors  NGO

org:WorldVision World Vision
  code     NGODEV
  sectors  NGO

org:CRS Catholic Relief Services
  code     NGODEV
  sectors  NGO REL

org:Caritas Caritas
  name     Caritas Internationalis
  code     NGODEV
  sectors  NGO REL

org:IslamicRelief Islamic Relief
  name     Islamic Relief Worldwide
  code     NGODEV
  sectors  NGO

org:WCK World Central Kitchen
  code     NGO
  sectors  NGO

org:GHF Gaza Humanitarian Foundation
  name     GHF
  code     NGO
  sectors  NGO

org:ACF Action Against Hunger
  name     Action Contre la Faim
  code     NGO
  sectors  NGO

org:ActionAid ActionAid
  code     NGODEV
  sectors  NGO

org:BRAC BRAC
  code     NGODEV
  sectors  NGO

org:WhiteHelmets White Helmets
  name     Syrian Civil Defence; Syria Civil Defence; Syria Civil Defense
  name     Syrian Civil Defense
  country  SYR
  code     NGO
  sectors  NGO

org:SeaRescue SOS Mediterranee  # rescuers in the Mediterranean
  name     SOS Méditerranée; Sea-Watch; Sea Watch; Open Arms; Proactiva Open Arms
  code     NGOREF
  sectors  NGO

org:Amnesty Amnesty International  # bare amnesty is a pardon
  code     NGOHRIAMN
  sectors  NGO

org:HRW Human Rights Watch
  name     HRW
  code     NGOHRIHRW
  sectors  NGO

org:FIDH International Federation for Human Rights
  name     FIDH
  code     NGOHRIFID
  sectors  NGO

org:SOHR Syrian Observatory for Human Rights
  name     Syrian Observatory; SOHR
  code     NGOHRI
  sectors  NGO

org:RSF Reporters Without Borders  # its acronym RSF is left to the Rapid Support Forces
  name     Reporters sans Frontieres; Reporters Sans Frontières
  code     NGOHRI
  sectors  NGO JRN

org:CPJ Committee to Protect Journalists
  name     CPJ
  code     NGOHRI
  sectors  NGO JRN

org:FreedomHouse Freedom House
  code     NGO
  sectors  NGO

org:TI Transparency International
  code     NGO
  sectors  NGO

org:ICG International Crisis Group
  name     Crisis Group
  code     NGOICG
  sectors  NGO

org:BTselem B'Tselem
  code     NGOHRI
  sectors  NGO

org:PeaceNow Peace Now
  code     NGO
  sectors  NGO

org:Memorial Memorial human rights group
  code     NGOHRI
  sectors  NGO

org:Viasna Viasna
  code     NGOHRI
  sectors  NGO

org:CarterCenter Carter Center
  code     NGO
  sectors  NGO

org:OpenSociety Open Society Foundations
  name     Open Society Foundation; Soros foundation
  code     NGO
  sectors  NGO

org:GatesFoundation Bill & Melinda Gates Foundation
  name     Gates Foundation; Bill and Melinda Gates Foundation
  code     NGO
  sectors  NGO

org:Greenpeace Greenpeace
  code     NGOENV
  sectors  NGO

org:WWF World Wildlife Fund
  name     WWF; World Wide Fund for Nature
  code     NGOENV
  sectors  NGO

org:SeaShepherd Sea Shepherd
  name     Sea Shepherd Conservation Society
  code     NGOENV
  sectors  NGO

org:XR Extinction Rebellion
  code     NGOENV
  sectors  NGO

org:FoE Friends of the Earth
  code     NGOENV
  sectors  NGO

org:WikiLeaks WikiLeaks
  name     Wikileaks
  code     NGO
  sectors  NGO

org:Bellingcat Bellingcat
  code     NGO
  sectors  NGO JRN

org:SantEgidio Sant'Egidio
  name     Community of Sant'Egidio
  name     Comunità di Sant'Egidio
  code     NGO
  sectors  NGO REL

org:WEF World Economic Forum
  code     NGOBUSWEF
  sectors  NGO BUS

org:IOC International Olympic Committee
  name     IOC
  code     NGO
  sectors  NGO

org:FIFA FIFA
  name     Fifa
  code     NGO
  sectors  NGO

org:UEFA UEFA
  name     Uefa
  code     NGO
  sectors  NGO

org:WADA World Anti-Doping Agency
  name     WADA
  code     NGO
  sectors  NGO

org:WCC World Council of Churches
  code     NGOCHR
  sectors  NGO REL

org:ITUC International Trade Union Confederation
  name     ITUC
  code     NGO
  sectors  NGO LAB

org:BLM Black Lives Matter
  name     BLM movement
  country  USA
  sectors  NGO

org:NRA National Rifle Association
  name     NRA
  country  USA
  sectors  NGO

org:ACLU American Civil Liberties Union
  name     ACLU
  country  USA
  sectors  NGO

org:NAACP NAACP
  country  USA
  sectors  NGO

org:HelsinkiCommittee Helsinki Committee
  name     Helsinki Federation for Human Rights
  code     NGOHRIIHF
  sectors  NGO

# News agencies, newspapers and broadcasters: they are whom reports are taken from

org:AP Associated Press
  name     AP
  name     The Associated Press
  country  USA
  sectors  JRN

org:Reuters Reuters
  name     Reuters news agency; Thomson Reuters
  sectors  JRN

org:AFP Agence France-Presse
  name     AFP
  sectors  JRN

org:UPI United Press International
  name     UPI
  sectors  JRN

org:Bloomberg Bloomberg News
  name     Bloomberg
  sectors  JRN

org:DPA dpa
  name     DPA; Deutsche Presse-Agentur
  sectors  JRN

org:EFE EFE
  name     Efe
  sectors  JRN

org:ANSA ANSA
  name     Ansa
  sectors  JRN

org:Kyodo Kyodo
  name     Kyodo News
  name     Kyodo News Agency
  country  JPN
  sectors  JRN

org:NHK NHK
  name     NHK World
  country  JPN
  sectors  JRN

org:Yonhap Yonhap
  name     Yonhap news agency; Yonhap News Agency
  country  KOR
  sectors  JRN

org:Xinhua Xinhua
  name     Xinhua news agency; Xinhua News Agency; New China News Agency
  country  CHN
  sectors  JRN GOV

org:CCTV China Central Television  # CCTV is left out: cameras
  name     CGTN
  country  CHN
  sectors  JRN GOV

org:GlobalTimes Global Times
  name     CCP Global Times
  country  CHN
  sectors  JRN

org:ChinaDaily China Daily
  country  CHN
  sectors  JRN

org:PeoplesDaily People's Daily
  country  CHN
  sectors  JRN GOV

org:SCMP South China Morning Post
  country  HKG
  sectors  JRN

org:TASS TASS
  name     Tass; ITAR-TASS; Itar-Tass; TASS news agency
  country  RUS
  sectors  JRN GOV

org:RIA RIA Novosti
  name     RIA; RIA news agency
  name     RIA Novosti news agency
  country  RUS
  sectors  JRN GOV

org:Interfax Interfax
  name     Interfax news agency
  country  RUS
  sectors  JRN

org:RT Russia Today
  name     RT; Sputnik News
  name     RT television
  country  RUS
  sectors  JRN GOV

org:NovayaGazeta Novaya Gazeta
  country  RUS
  sectors  JRN

org:IRNA Islamic Republic News Agency
  name     IRNA; IRNA news agency
  country  IRN
  sectors  JRN GOV

org:Fars Fars News Agency
  name     Fars; Fars news agency
  country  IRN
  sectors  JRN

org:Tasnim Tasnim
  name     Tasnim news agency; Tasnim News Agency
  country  IRN
  sectors  JRN

org:Mehr Mehr News Agency
  name     Mehr news agency; ISNA; Press TV; Tehran Times
  country  IRN
  sectors  JRN

org:Anadolu Anadolu Agency
  name     Anadolu; Anadolu news agency
  country  TUR
  sectors  JRN GOV

org:SPA Saudi Press Agency
  name     SPA
  country  SAU
  sectors  JRN GOV

org:AlArabiya Al Arabiya
  name     Al-Arabiya; Al Arabiya TV
  country  SAU
  sectors  JRN

org:AlJazeera Al Jazeera
  name     Al-Jazeera; Aljazeera
  country  QAT
  sectors  JRN

org:AlManar Al-Manar
  name     Al Manar; Al-Manar television
  country  LBN
  sectors  JRN

org:WAFA WAFA
  name     Wafa
  country  PSE
  sectors  JRN GOV

org:Haaretz Haaretz
  name     Ha'aretz
  country  ISR
  sectors  JRN

org:JerusalemPost Jerusalem Post
  name     Times of Israel; Yedioth Ahronoth
  name     The Jerusalem Post
  name     Yediot Aharonot; Yedioth Aharonoth
  country  ISR
  sectors  JRN

org:AlAhram Al-Ahram
  name     Al Ahram; MENA news agency
  name     Al-Ahram newspaper
  country  EGY
  sectors  JRN

org:PTI-agency Press Trust of India  # its acronym PTI is left to the Pakistani party
  name     PTI news agency
  country  IND
  sectors  JRN

org:TimesOfIndia Times of India
  name     Hindustan Times; Indian Express; The Hindu
  name     The Times of India
  country  IND
  sectors  JRN

org:Dawn Dawn newspaper
  name     Geo News; Geo TV
  name     Dawn News
  country  PAK
  sectors  JRN

org:TOLO TOLOnews
  name     TOLO news; Tolo TV
  country  AFG
  sectors  JRN

org:BBC British Broadcasting Corporation
  name     BBC; B.B.C.; BBC News
  country  GBR
  sectors  JRN

org:Guardian The Guardian
  name     Guardian newspaper
  country  GBR
  sectors  JRN

org:FT Financial Times
  name     The Economist
  country  GBR
  sectors  JRN

org:Telegraph Daily Telegraph
  name     Daily Mail; The Independent; The Daily Telegraph
  country  GBR
  sectors  JRN

org:SkyNews Sky News
  name     ITV News
  name     ITV
  country  GBR
  sectors  JRN

org:CNN CNN
  name     C.N.N.
  country  USA
  sectors  JRN

org:NYT New York Times
  name     The New York Times; NYT
  country  USA
  sectors  JRN

org:WaPo Washington Post
  name     The Washington Post
  country  USA
  sectors  JRN

org:WSJ Wall Street Journal
  name     The Wall Street Journal; WSJ
  country  USA
  sectors  JRN

org:Fox Fox News
  name     Fox News Channel
  country  USA
  sectors  JRN

org:NBC NBC News
  name     NBC
  country  USA
  sectors  JRN

org:ABC-us ABC News  # trap: the Australian broadcaster
  country  USA
  sectors  JRN

org:CBS CBS News
  name     CBS
  country  USA
  sectors  JRN

org:NPR NPR
  name     National Public Radio
  country  USA
  sectors  JRN

org:LATimes Los Angeles Times
  name     USA Today; Boston Globe; Chicago Tribune; Politico
  name     The Los Angeles Times
  country  USA
  sectors  JRN

org:VOA Voice of America
  name     VOA
  country  USA
  sectors  JRN GOV

org:RFERL Radio Free Europe
  name     RFE/RL; Radio Liberty; Radio Free Europe/Radio Liberty; Radio Free Asia
  name     RFA
  country  USA
  sectors  JRN

org:LeMonde Le Monde
  name     Le Figaro; France 24; France Info; BFM TV
  name     BFMTV; Franceinfo
  country  FRA
  sectors  JRN

org:CharlieHebdo Charlie Hebdo
  country  FRA
  sectors  JRN

org:Spiegel Der Spiegel
  name     Spiegel; Die Welt; Deutsche Welle; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung
  name     DW; Sueddeutsche Zeitung; FAZ
  country  DEU
  sectors  JRN

org:Corriere Corriere della Sera
  name     La Repubblica
  country  ITA
  sectors  JRN

org:ElPais El Pais
  name     El País; El Mundo
  country  ESP
  sectors  JRN

org:CBC Canadian Broadcasting Corporation
  name     CBC News
  name     Radio-Canada
  name     CBC
  country  CAN
  sectors  JRN

org:ABC-au Australian Broadcasting Corporation
  name     Sydney Morning Herald
  country  AUS
  sectors  JRN

org:Globo O Globo
  name     TV Globo; Folha de S.Paulo
  name     Folha de S. Paulo
  country  BRA
  sectors  JRN

org:Telesur Telesur
  name     TeleSUR
  country  VEN
  sectors  JRN GOV

org:KyivIndependent Kyiv Independent
  name     Ukrinform; Kyiv Post; Ukrainska Pravda
  country  UKR
  sectors  JRN

# Companies often in political news

org:Gazprom Gazprom
  country  RUS
  sectors  BUS MNC GOV

org:Rosneft Rosneft
  country  RUS
  sectors  BUS MNC GOV

org:Lukoil Lukoil
  country  RUS
  sectors  BUS MNC

org:Huawei Huawei
  name     Huawei Technologies
  country  CHN
  sectors  BUS MNC

org:ZTE ZTE
  country  CHN
  sectors  BUS MNC

org:ByteDance ByteDance
  name     TikTok
  country  CHN
  sectors  BUS MNC

org:Alibaba Alibaba
  name     Alibaba Group
  country  CHN
  sectors  BUS MNC

org:Tencent Tencent
  name     WeChat
  country  CHN
  sectors  BUS MNC

org:CNOOC CNOOC
  name     CNPC; PetroChina; Sinopec
  country  CHN
  sectors  BUS MNC GOV

org:Foxconn Foxconn
  name     Hon Hai
  country  TWN
  sectors  BUS MNC

org:TSMC TSMC
  name     Taiwan Semiconductor Manufacturing Company
  country  TWN
  sectors  BUS MNC

org:Samsung Samsung
  name     Samsung Electronics
  country  KOR
  sectors  BUS MNC

org:Toyota Toyota
  name     Toyota Motor
  name     Toyota Motor Corporation
  country  JPN
  sectors  BUS MNC

org:Nissan Nissan
  country  JPN
  sectors  BUS MNC

org:TEPCO Tokyo Electric Power Company
  name     TEPCO; Tepco; Tokyo Electric Power
  country  JPN
  sectors  BUS

org:Google Google
  name     Alphabet Inc.
  country  USA
  sectors  BUS MNC

org:YouTube YouTube
  country  USA
  sectors  BUS MNC

org:Meta Meta Platforms
  name     Facebook; Instagram; WhatsApp
  country  USA
  sectors  BUS MNC

org:Twitter Twitter  # renamed X in 2023; X is left out
  country  USA
  sectors  BUS MNC

org:Microsoft Microsoft
  country  USA
  sectors  BUS MNC

org:Apple Apple Inc.
  name     Apple Computer
  country  USA
  sectors  BUS MNC

org:AmazonCompany Amazon.com  # bare Amazon is the river and forest
  name     Amazon Web Services
  country  USA
  sectors  BUS MNC

org:SpaceX SpaceX
  name     Starlink
  country  USA
  sectors  BUS MNC

org:Tesla Tesla
  country  USA
  sectors  BUS MNC

org:Boeing Boeing
  name     Boeing Company
  country  USA
  sectors  BUS MNC

org:Lockheed Lockheed Martin
  country  USA
  sectors  BUS MNC

org:Exxon ExxonMobil
  name     Exxon Mobil; Exxon
  country  USA
  sectors  BUS MNC

org:Chevron Chevron
  country  USA
  sectors  BUS MNC

org:Halliburton Halliburton
  name     Blackwater; Academi
  country  USA
  sectors  BUS MNC

org:GM General Motors
  country  USA
  sectors  BUS MNC

org:Ford Ford Motor Company
  name     Ford Motor
  country  USA
  sectors  BUS MNC

org:Goldman Goldman Sachs
  name     JPMorgan; JPMorgan Chase; Morgan Stanley; Lehman Brothers
  name     JP Morgan
  country  USA
  sectors  BUS MNC

org:BankOfAmerica Bank of America
  name     Citigroup
  country  USA
  sectors  BUS MNC

org:Pfizer Pfizer
  name     Moderna
  country  USA
  sectors  BUS MNC MED

org:AstraZeneca AstraZeneca
  country  GBR
  sectors  BUS MNC MED

org:BP BP
  name     British Petroleum
  country  GBR
  sectors  BUS MNC

org:HSBC HSBC
  country  GBR
  sectors  BUS MNC

org:BAE BAE Systems
  country  GBR
  sectors  BUS MNC

org:Shell Royal Dutch Shell  # bare Shell is left out: shells
  name     Shell Oil; Shell plc
  name     Royal Dutch Shell plc
  country  GBR
  sectors  BUS MNC

org:RioTinto Rio Tinto
  country  GBR
  sectors  BUS MNC

org:Airbus Airbus
  name     EADS
  name     Airbus Group
  country  FRA
  sectors  BUS MNC

org:Total TotalEnergies
  country  FRA
  sectors  BUS MNC

org:Renault Renault
  country  FRA
  sectors  BUS MNC

org:Volkswagen Volkswagen
  name     VW
  country  DEU
  sectors  BUS MNC

org:Siemens Siemens
  country  DEU
  sectors  BUS MNC

org:DeutscheBank Deutsche Bank
  country  DEU
  sectors  BUS MNC

org:NordStream Nord Stream
  name     Nord Stream AG
  country  CHE
  sectors  BUS MNC

org:Eni Eni
  name     ENI
  country  ITA
  sectors  BUS MNC

org:Maersk Maersk
  name     A.P. Moller–Maersk
  country  DNK
  sectors  BUS MNC

org:Glencore Glencore
  country  CHE
  sectors  BUS MNC

org:Nestle Nestle
  name     Nestlé
  country  CHE
  sectors  BUS MNC

org:CreditSuisse Credit Suisse
  name     Credit Suisse Group
  country  CHE
  sectors  BUS MNC

org:Embraer Embraer
  country  BRA
  sectors  BUS MNC

org:ValeSA Vale S.A.
  country  BRA
  sectors  BUS MNC

org:Tata Tata Group
  name     Tata Motors; Tata Steel
  country  IND
  sectors  BUS MNC

org:Adani Adani Group
  country  IND
  sectors  BUS MNC

org:NSO NSO Group
  country  ISR
  sectors  BUS

org:Emirates-airline Emirates airline
  name     Etihad Airways
  name     Emirates Airlines
  country  ARE
  sectors  BUS

org:MalaysiaAirlines Malaysia Airlines
  name     Malaysia Airlines System
  country  MYS
  sectors  BUS

org:QatarAirways Qatar Airways
  country  QAT
  sectors  BUS

org:TurkishAirlines Turkish Airlines
  country  TUR
  sectors  BUS

org:AirFrance Air France
  country  FRA
  sectors  BUS

org:AirIndia Air India
  country  IND
  sectors  BUS

org:BritishAirways British Airways
  country  GBR
  sectors  BUS

org:Lufthansa Lufthansa
  country  DEU
  sectors  BUS

org:AmericanAirlines American Airlines
  name     United Airlines
  country  USA
  sectors  BUS
