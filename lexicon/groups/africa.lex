# Groups of Africa south of the Sahara beyond those in groups.lex. Hand-kept; founding years as commonly given.

group:ahlu-sunna-waljamaa Ahlu Sunna Waljama'a
  name     Ahlu Sunna Waljamaa; Ahlu Sunna Wal Jama'a; Ahlu Sunnah Wal Jamaa
  country  SOM
  sectors  REB
  from     1991

group:hizbul-islam Hizbul Islam
  name     Hizb al-Islam
  country  SOM
  sectors  REB
  from     2009

group:ras-kamboni-brigades Ras Kamboni Brigades
  name     Ras Kamboni; Ras Kamboni militia; Raskamboni Movement
  country  SOM
  sectors  REB
  from     2006

group:al-ittihad-al-islami Al-Ittihad al-Islami
  name     al-Ittihad al-Islami; al-Itihaad al-Islamiya; Al-Itihaad al-Islamiya
  country  SOM
  sectors  REB
  from     1983

group:alliance-for-the-re-liberation-of-somalia Alliance for the Re-liberation of Somalia
  country  SOM
  sectors  REB
  from     2007

group:alliance-for-the-restoration-of-peace-and-counter-terrorism Alliance for the Restoration of Peace and Counter-Terrorism
  name     ARPCT
  country  SOM
  sectors  REB
  from     2006

group:somali-national-alliance Somali National Alliance
  country  SOM
  sectors  REB
  from     1992

group:somali-national-movement Somali National Movement
  country  SOM
  sectors  REB
  from     1981

group:united-somali-congress United Somali Congress
  country  SOM
  sectors  REB
  from     1987

group:somali-patriotic-movement Somali Patriotic Movement
  country  SOM
  sectors  REB
  from     1989

group:rahanweyn-resistance-army Rahanweyn Resistance Army
  country  SOM
  sectors  REB
  from     1995

group:islamic-state-in-somalia Islamic State in Somalia
  name     ISIS-Somalia; Abnaa ul-Calipha
  country  SOM
  sectors  REB
  from     2015

group:macawisley Macawisley
  name     Macawisley militia; Ma'awisley militia
  country  SOM
  sectors  PRM
  from     2014

group:puntland-maritime-police-force Puntland Maritime Police Force
  name     PMPF
  country  SOM
  sectors  PRM
  from     2010

group:ssc-khatumo SSC-Khatumo
  name     Khatumo State; SSC Khatumo; SSC-Khaatumo
  country  SOM
  sectors  REB
  from     2023

group:jubaland-administration Jubaland administration
  name     Jubaland forces; Jubaland authorities
  country  SOM
  sectors  PRE
  from     2013

group:galmudug-administration Galmudug administration
  name     Galmudug forces
  country  SOM
  sectors  PRE
  from     2006

group:hirshabelle-state Hirshabelle State
  country  SOM
  sectors  PRE
  from     2016

group:oromo-peoples-congress Oromo People's Congress
  name     Oromo Federalist Congress
  country  ETH
  sectors  REB
  from     1996

group:ethiopian-peoples-revolutionary-party Ethiopian People's Revolutionary Party
  name     EPRP; Ethiopian People's Revolutionary Army
  country  ETH
  sectors  REB
  from     1972

group:ginbot-7 Ginbot 7
  name     Patriotic Ginbot 7
  country  ETH
  sectors  REB
  from     2008

group:gambella-liberation-front Gambella Liberation Front
  name     Gambela Liberation Front
  country  ETH
  sectors  REB
  from     2020

group:benishangul-peoples-liberation-movement Benishangul People's Liberation Movement
  name     Gumuz People's Democratic Movement; Gumuz militia
  country  ETH
  sectors  REB
  from     1995

group:afar-revolutionary-democratic-unity-front Afar Revolutionary Democratic Unity Front
  name     ARDUF
  country  ETH
  sectors  REB
  from     1993

group:western-somali-liberation-front Western Somali Liberation Front
  country  ETH
  sectors  REB
  from     1973

group:sidama-liberation-movement Sidama Liberation Movement
  name     Sidama Liberation Front
  country  ETH
  sectors  REB
  from     1977

group:amhara-militia Amhara militia
  name     Amhara militias; Amhara Special Forces; Amhara special forces
  country  ETH
  sectors  PRM

group:liyu-police Liyu police
  name     Liyu Police; Somali Region special forces
  country  ETH
  sectors  PRM
  from     2007

group:oromia-special-forces Oromia special forces
  name     Oromia Special Forces
  country  ETH
  sectors  PRM

group:qeerroo Qeerroo
  country  ETH
  sectors  PRM

group:afar-special-forces Afar Special Forces
  name     Afar militia; Afar forces
  country  ETH
  sectors  PRM

group:eritrean-liberation-front Eritrean Liberation Front
  country  ERI
  sectors  REB
  from     1960

group:eritrean-islamic-jihad Eritrean Islamic Jihad
  name     Eritrean Islamic Jihad Movement
  country  ERI
  sectors  REB
  from     1980

group:red-sea-afar-democratic-organisation Red Sea Afar Democratic Organisation
  name     Red Sea Afar Democratic Organization
  country  ERI
  sectors  REB
  from     1999

group:brigade-nhamedu Brigade N'hamedu
  name     Brigade Nhamedu; Brigade N'Hamedu
  country  ERI
  sectors  OPP
  from     2022

group:sudan-liberation-movement-minni-minnawi Sudan Liberation Movement - Minni Minnawi
  name     SLM-MM; SLA-MM; SLA-Minnawi
  country  SDN
  sectors  REB

group:national-movement-for-reform-and-development National Movement for Reform and Development
  country  SDN
  sectors  REB
  from     2004

group:eastern-front-of-sudan Eastern Front of Sudan
  name     Beja Congress
  country  SDN
  sectors  REB
  from     2005

group:rashaida-free-lions Rashaida Free Lions
  country  SDN
  sectors  REB

group:sudanese-alliance-forces Sudanese Alliance Forces
  name     Gathering of Sudan Liberation Forces
  country  SDN
  sectors  REB
  from     1994

group:liberation-and-justice-movement Liberation and Justice Movement
  country  SDN
  sectors  REB
  from     2010

group:national-democratic-alliance-of-sudan National Democratic Alliance of Sudan
  name     Sudanese National Democratic Alliance
  country  SDN
  sectors  REB
  from     1989

group:sudanese-resistance-committees Sudanese resistance committees
  name     Sudan's resistance committees
  country  SDN
  sectors  OPP
  from     2013

group:taqaddum Taqaddum
  name     Tagadum; Somoud coalition
  country  SDN
  sectors  OPP
  from     2023

group:sudan-founding-alliance Sudan Founding Alliance
  name     Tasis alliance; Tasis coalition
  country  SDN
  sectors  REB
  from     2025

group:popular-defence-forces-of-sudan Popular Defence Forces of Sudan
  name     Popular Defence Forces; Popular Defense Forces
  country  SDN
  sectors  PRM
  from     1989

group:al-bara-ibn-malik-battalion Al-Bara' ibn Malik Battalion
  name     al-Baraa bin Malik Brigade; Al-Bara ibn Malik Brigade
  country  SDN
  sectors  PRM

group:sudan-shield-forces Sudan Shield Forces
  country  SDN
  sectors  PRM
  from     2022

group:border-guards-of-darfur Border Guards of Darfur
  country  SDN
  sectors  PRM

group:joint-darfur-force Joint Darfur Force
  name     Darfur Joint Forces; Joint Force of Armed Struggle Movements
  country  SDN
  sectors  PRM
  from     2023

group:south-sudan-liberation-movement South Sudan Liberation Movement
  name     South Sudan Liberation Army
  country  SSD
  sectors  REB
  from     2010

group:south-sudan-democratic-movement South Sudan Democratic Movement
  name     South Sudan Democratic Army
  country  SSD
  sectors  REB
  from     2010

group:cobra-faction Cobra Faction
  country  SSD
  sectors  REB

group:south-sudan-defence-forces South Sudan Defence Forces
  name     South Sudan Defense Forces; SSDF
  country  SSD
  sectors  REB
  from     1997

group:south-sudan-united-front South Sudan United Front
  name     South Sudan United Army
  country  SSD
  sectors  REB
  from     2018

group:south-sudan-opposition-alliance South Sudan Opposition Alliance
  name     SSOA
  country  SSD
  sectors  REB
  from     2018

group:national-democratic-movement-of-south-sudan National Democratic Movement of South Sudan
  country  SSD
  sectors  REB

group:agwelek-forces Agwelek forces
  name     Agwelek; Aguelek forces
  country  SSD
  sectors  REB
  from     2015

group:arrow-boys Arrow Boys
  country  SSD
  sectors  REB
  from     2005

group:west-nile-bank-front West Nile Bank Front
  country  UGA
  sectors  REB
  from     1995

group:uganda-national-rescue-front Uganda National Rescue Front
  country  UGA
  sectors  REB
  from     1980

group:national-army-for-the-liberation-of-uganda National Army for the Liberation of Uganda
  name     NALU
  country  UGA
  sectors  REB
  from     1988

group:holy-spirit-movement Holy Spirit Movement
  country  UGA
  sectors  REB
  from     1986

group:uganda-peoples-army Uganda People's Army
  country  UGA
  sectors  REB
  from     1987

group:movement-for-the-restoration-of-the-ten-commandments-of-god Movement for the Restoration of the Ten Commandments of God
  country  UGA
  sectors  REB
  from     1989

group:mombasa-republican-council Mombasa Republican Council
  country  KEN
  sectors  REB
  from     1999

group:sabaot-land-defence-force Sabaot Land Defence Force
  name     SLDF
  country  KEN
  sectors  REB
  from     2005

group:al-hijra Al-Hijra
  name     Muslim Youth Center
  country  KEN
  sectors  REB
  from     2008

group:uamsho Uamsho
  country  TZA
  sectors  REB
  from     2001

group:army-for-the-liberation-of-rwanda Army for the Liberation of Rwanda
  country  RWA
  sectors  REB
  from     1997

group:rwanda-national-congress Rwanda National Congress
  name     P5 Rwanda
  country  RWA
  sectors  REB
  from     2010

group:national-liberation-forces-of-rwanda National Liberation Forces of Rwanda
  name     FLN-Rwanda; Rwandan Movement for Democratic Change; MRCD
  country  RWA
  sectors  REB
  from     2018

group:rud-urunana RUD-Urunana
  name     Rally for Unity and Democracy
  country  RWA
  sectors  REB
  from     2006

group:national-council-for-the-defense-of-democracy National Council for the Defense of Democracy
  name     CNDD; National Council for the Defence of Democracy
  country  BDI
  sectors  REB
  from     1994

group:palipehutu Palipehutu
  name     Party for the Liberation of the Hutu People
  country  BDI
  sectors  REB
  from     1980

group:forebu Forebu
  name     Republican Forces of Burundi
  country  BDI
  sectors  REB
  from     2015

group:red-tabara-rebels RED-Tabara rebels
  name     Resistance for the Rule of Law in Burundi
  country  BDI
  sectors  REB
  from     2011

group:nyatura Nyatura
  name     Nyatura militia; CMC-FDP
  country  COD
  sectors  REB
  from     2010

group:raia-mutomboki Raia Mutomboki
  country  COD
  sectors  REB
  from     2005

group:ndc-r NDC-R
  name     Nduma Defense of Congo; Nduma Defence of Congo; NDC-Renovated
  country  COD
  sectors  REB
  from     2008

group:patriotic-alliance-for-a-free-and-sovereign-congo Patriotic Alliance for a Free and Sovereign Congo
  name     APCLS
  country  COD
  sectors  REB
  from     2006

group:pareco PARECO
  name     Coalition of Congolese Patriotic Resistance
  country  COD
  sectors  REB
  from     2007

group:front-for-patriotic-resistance-in-ituri Front for Patriotic Resistance in Ituri
  name     FRPI; Patriotic Resistance Front of Ituri
  country  COD
  sectors  REB
  from     2002

group:nationalist-and-integrationist-front Nationalist and Integrationist Front
  name     Front for National Integration
  country  COD
  sectors  REB
  from     2003

group:alliance-of-democratic-forces-for-the-liberation-of-congo Alliance of Democratic Forces for the Liberation of Congo
  name     AFDL; Alliance of Democratic Forces for the Liberation of Congo-Zaire
  country  COD
  sectors  REB
  from     1996

group:rcd-kisangani RCD-Kisangani
  name     RCD-K/ML; RCD-N
  country  COD
  sectors  REB
  from     1999

group:kamuina-nsapu Kamuina Nsapu
  name     Kamwina Nsapu; Kamuina Nsapu militia; Kamwina Nsapu militia
  country  COD
  sectors  REB
  from     2016

group:bana-mura Bana Mura
  name     Bana Mura militia
  country  COD
  sectors  REB
  from     2017

group:bundu-dia-kongo Bundu dia Kongo
  name     Bundu dia Mayala
  country  COD
  sectors  REB
  from     1969

group:bakata-katanga Bakata Katanga
  name     Kata Katanga; Mai-Mai Kata Katanga
  country  COD
  sectors  REB
  from     2011

group:mai-mai-yakutumba Mai-Mai Yakutumba
  name     Yakutumba militia
  country  COD
  sectors  REB
  from     2006

group:mai-mai-sheka Mai-Mai Sheka
  country  COD
  sectors  REB
  from     2009

group:twirwaneho Twirwaneho
  name     Ngumino; Gumino
  country  COD
  sectors  REB

group:zaire-militia Zaire militia
  name     Zaïre militia; Zaire self-defence group; Self-Defense Group Zaire
  country  COD
  sectors  REB
  from     2020

group:mobondo Mobondo
  name     Mobondo militia; Mobondo militiamen
  country  COD
  sectors  REB
  from     2022

group:allied-democratic-forces-baluku Allied Democratic Forces - Baluku
  name     Islamic State Central Africa Province; ISCAP; Islamic State in Central Africa; Madina at Tauheed Wau Mujahedeen
  country  COD
  sectors  REB
  from     2019

group:ituri-self-defense-popular-front Ituri Self-Defense Popular Front
  name     FPAC-Ituri; Convention for the Popular Revolution; CRP rebels
  country  COD
  sectors  REB
  from     2007

group:ninja-militia Ninja militia
  name     Ninja rebels; Ninjas militia
  country  COG
  sectors  REB
  from     1993

group:cobra-militia Cobra militia
  country  COG
  sectors  REB
  from     1993

group:union-for-peace-in-the-central-african-republic Union for Peace in the Central African Republic
  name     Union for Peace in Central Africa
  country  CAF
  sectors  REB
  from     2014

group:popular-front-for-the-rebirth-of-central-african-republic Popular Front for the Rebirth of Central African Republic
  name     FPRC; Popular Front for the Renaissance of Central African Republic
  country  CAF
  sectors  REB
  from     2014

group:patriotic-movement-for-central-africa Patriotic Movement for Central Africa
  name     Central African Patriotic Movement
  country  CAF
  sectors  REB
  from     2014

group:union-of-democratic-forces-for-unity Union of Democratic Forces for Unity
  name     UFDR
  country  CAF
  sectors  REB
  from     2006

group:convention-of-patriots-for-justice-and-peace Convention of Patriots for Justice and Peace
  name     CPJP
  country  CAF
  sectors  REB
  from     2008

group:peoples-army-for-the-restoration-of-democracy People's Army for the Restoration of Democracy
  name     Popular Army for the Restoration of Democracy; APRD
  country  CAF
  sectors  REB
  from     2006

group:democratic-front-of-the-central-african-people Democratic Front of the Central African People
  name     FDPC; Democratic Front for the Central African People
  country  CAF
  sectors  REB
  from     2005

group:revolution-and-justice Revolution and Justice
  name     Revolution et Justice
  country  CAF
  sectors  REB
  from     2013

group:azande-ani-kpi-gbe Azande Ani Kpi Gbe
  name     AAKG; Azande militia
  country  CAF
  sectors  REB
  from     2023

group:popular-front-for-recovery Popular Front for Recovery
  name     FPR Chad-CAR; Baba Ladde rebels
  country  CAF
  sectors  REB
  from     2008

group:movement-for-democracy-and-justice-in-chad Movement for Democracy and Justice in Chad
  name     MDJT
  country  TCD
  sectors  REB
  from     1998

group:united-front-for-democratic-change United Front for Democratic Change
  name     United Front for Change; FUC rebels
  country  TCD
  sectors  REB
  from     2005

group:union-of-forces-for-democracy-and-development Union of Forces for Democracy and Development
  name     UFDD
  country  TCD
  sectors  REB
  from     2006

group:rally-of-forces-for-change Rally of Forces for Change
  name     RFC rebels
  country  TCD
  sectors  REB
  from     2005

group:military-command-council-for-the-salvation-of-the-republic Military Command Council for the Salvation of the Republic
  name     CCMSR; CCSMR
  country  TCD
  sectors  REB
  from     2016

group:wakit-tamma Wakit Tamma
  name     Wakit Tama
  country  TCD
  sectors  OPP
  from     2021

group:transformers-party-of-chad Transformers party of Chad
  name     Les Transformateurs
  country  TCD
  sectors  OPP
  from     2018

group:ambazonia-restoration-forces Ambazonia Restoration Forces
  name     Ambazonia Self-Defence Council; Southern Cameroons Defence Forces; SOCADEF
  country  CMR
  sectors  REB
  from     2017

group:southern-cameroons-national-council Southern Cameroons National Council
  name     SCNC
  country  CMR
  sectors  REB
  from     1995

group:red-dragons-of-lebialem Red Dragons of Lebialem
  name     Red Dragons militia; Lebialem Red Dragons
  country  CMR
  sectors  REB
  from     2018

group:manyu-tigers Manyu Tigers
  name     Vipers militia
  country  CMR
  sectors  REB
  from     2018

group:movement-for-the-survival-of-the-ogoni-people Movement for the Survival of the Ogoni People
  name     MOSOP
  country  NGA
  sectors  REB
  from     1990

group:niger-delta-peoples-volunteer-force Niger Delta People's Volunteer Force
  name     NDPVF
  country  NGA
  sectors  REB
  from     2003

group:niger-delta-vigilante Niger Delta Vigilante
  name     Niger Delta Vigilantes
  country  NGA
  sectors  REB
  from     2004

group:niger-delta-greenland-justice-mandate Niger Delta Greenland Justice Mandate
  country  NGA
  sectors  REB
  from     2016

group:joint-niger-delta-liberation-force Joint Niger Delta Liberation Force
  country  NGA
  sectors  REB
  from     2016

group:oodua-peoples-congress Oodua People's Congress
  name     Odua People's Congress; O'odua People's Congress
  country  NGA
  sectors  REB
  from     1994

group:bakassi-boys Bakassi Boys
  country  NGA
  sectors  REB
  from     1998

group:egbesu-boys Egbesu Boys
  name     Egbesu Boys of Africa
  country  NGA
  sectors  REB
  from     1998

group:eastern-security-network Eastern Security Network
  country  NGA
  sectors  REB
  from     2020

group:lakurawa Lakurawa
  name     Lakurawa group
  country  NGA
  sectors  REB
  from     2016

group:mahmuda-group Mahmuda group
  name     Mahmuda terrorist group
  country  NGA
  sectors  REB
  from     2019

group:yan-bindiga Yan Bindiga
  name     Yan bindiga; Nigerian bandits
  country  NGA
  sectors  REB
  from     2011

group:civilian-joint-task-force Civilian Joint Task Force
  name     Civilian JTF; CJTF Nigeria
  country  NGA
  sectors  PRM
  from     2013

group:amotekun Amotekun
  name     Amotekun Corps; Western Nigeria Security Network
  country  NGA
  sectors  PRM
  from     2020

group:hisbah Hisbah
  name     Hisbah police
  country  NGA
  sectors  PRM

group:maitatsine Maitatsine
  name     Maitatsine sect
  country  NGA
  sectors  REB
  from     1972

group:nigerian-taliban Nigerian Taliban
  country  NGA
  sectors  REB

group:black-axe Black Axe
  name     Neo-Black Movement of Africa
  country  NGA
  sectors  UAF
  from     1977

group:niger-movement-for-justice Niger Movement for Justice
  name     Nigerien Movement for Justice
  country  NER
  sectors  REB
  from     2007

group:front-for-the-liberation-of-air-and-azaouak Front for the Liberation of Air and Azaouak
  country  NER
  sectors  REB
  from     1991

group:patriotic-liberation-front-of-niger Patriotic Liberation Front of Niger
  country  NER
  sectors  REB
  from     2023

group:ganda-koy Ganda Koy
  name     Ganda Izo; Ganda Iso
  country  MLI
  sectors  REB
  from     1994

group:high-council-for-the-unity-of-azawad High Council for the Unity of Azawad
  name     HCUA
  country  MLI
  sectors  REB
  from     2013

group:arab-movement-of-azawad Arab Movement of Azawad
  country  MLI
  sectors  REB
  from     2012

group:movement-for-the-salvation-of-azawad Movement for the Salvation of Azawad
  country  MLI
  sectors  REB
  from     2016

group:platform-of-algiers Platform of Algiers
  name     Plateforme militia
  country  MLI
  sectors  REB
  from     2014

group:tuareg-democratic-alliance-for-change Tuareg Democratic Alliance for Change
  name     Democratic Alliance for Change of May 23; ADC rebels
  country  MLI
  sectors  REB
  from     2006

group:dan-na-ambassagou Dan Na Ambassagou
  name     Dogon militia; Dan Nan Ambassagou; Dogon hunters
  country  MLI
  sectors  PRM
  from     2016

group:dozo Dozo
  name     dozos; Dozos; Dozo hunters; dozo hunters; Donso
  country  MLI
  sectors  PRM

group:al-mansour-corp Al-Mansour Corp
  name     Emirate of Timbuktu
  country  MLI
  sectors  REB
  from     2017

group:burkinabe-self-defence-militias Burkinabe self-defence militias
  country  BFA
  sectors  PRM

group:patriotic-movement-of-ivory-coast Patriotic Movement of Ivory Coast
  name     Patriotic Movement of Côte d'Ivoire; MPCI
  country  CIV
  sectors  REB
  from     2002

group:movement-for-justice-and-peace Movement for Justice and Peace
  name     MPIGO
  country  CIV
  sectors  REB
  from     2002

group:ivorian-popular-movement-of-the-great-west Ivorian Popular Movement of the Great West
  country  CIV
  sectors  REB

group:young-patriots Young Patriots
  name     Young Patriots militia; Jeunes Patriotes
  country  CIV
  sectors  PRM
  from     2001

group:invisible-commandos Invisible Commandos
  country  CIV
  sectors  REB
  from     2011

group:republican-forces-of-ivory-coast Republican Forces of Ivory Coast
  name     Republican Forces of Côte d'Ivoire; FRCI
  country  CIV
  sectors  PRM
  from     2011

group:movement-for-democracy-in-liberia Movement for Democracy in Liberia
  name     MODEL rebels
  country  LBR
  sectors  REB
  from     2003

group:national-patriotic-front-of-liberia National Patriotic Front of Liberia
  name     NPFL
  country  LBR
  sectors  REB
  from     1989

group:united-liberation-movement-of-liberia-for-democracy United Liberation Movement of Liberia for Democracy
  name     ULIMO
  country  LBR
  sectors  REB
  from     1991

group:independent-national-patriotic-front-of-liberia Independent National Patriotic Front of Liberia
  name     INPFL
  country  LBR
  sectors  REB
  from     1990

group:armed-forces-revolutionary-council Armed Forces Revolutionary Council
  name     AFRC
  country  SLE
  sectors  REB
  from     1997

group:west-side-boys West Side Boys
  country  SLE
  sectors  REB
  from     1998

group:kamajors Kamajors
  name     Kamajor; Civil Defence Forces of Sierra Leone
  country  SLE
  sectors  PRM
  from     1991

group:peoples-power-in-politics People's Power in Politics
  country  SLE
  sectors  REB

group:rally-of-democratic-forces-of-guinea Rally of Democratic Forces of Guinea
  country  GIN
  sectors  REB
  from     2000

group:national-front-for-the-defence-of-the-constitution National Front for the Defence of the Constitution
  name     National Front for the Defense of the Constitution; FNDC
  country  GIN
  sectors  OPP
  from     2019

group:military-junta-of-guinea-bissau Military Junta of Guinea-Bissau
  country  GNB
  sectors  REB

group:yen-a-marre Y'en a Marre
  name     Y'en a marre
  country  SEN
  sectors  OPP
  from     2011

group:june-23-movement June 23 Movement
  name     M23 Senegal; June 23rd Movement
  country  SEN
  sectors  OPP
  from     2011

group:western-togoland-restoration-front Western Togoland Restoration Front
  name     Western Togoland separatists; Homeland Study Group Foundation
  country  GHA
  sectors  REB
  from     2020

group:front-citoyen-togo-debout Front Citoyen Togo Debout
  country  TGO
  sectors  OPP
  from     2017

group:benin-hunters Benin hunters
  country  BEN
  sectors  REB

group:national-front-for-the-liberation-of-angola National Front for the Liberation of Angola
  name     FNLA
  country  AGO
  sectors  REB
  from     1954

group:lunda-tchokwe-protectorate-movement Lunda Tchokwe Protectorate Movement
  country  AGO
  sectors  REB
  from     2006

group:flec-fac FLEC-FAC
  name     FLEC-Renovada; FLEC-PM
  country  AGO
  sectors  REB
  from     1984

group:renamo-military-junta Renamo Military Junta
  name     RENAMO Military Junta
  country  MOZ
  sectors  REB
  from     2019

group:naparama Naparama
  name     Naparama militia
  country  MOZ
  sectors  PRM
  from     1990

group:islamic-state-mozambique-province Islamic State Mozambique Province
  name     Islamic State in Mozambique; ISIS-Mozambique; Ansar al-Sunna Mozambique
  country  MOZ
  sectors  REB
  from     2022

group:afrikaner-weerstandsbeweging Afrikaner Weerstandsbeweging
  name     Afrikaner Resistance Movement; AWB
  country  ZAF
  sectors  UAF
  from     1973

group:boeremag Boeremag
  country  ZAF
  sectors  UAF
  from     2000

group:people-against-gangsterism-and-drugs People Against Gangsterism and Drugs
  name     PAGAD
  country  ZAF
  sectors  UAF
  from     1996

group:umkhonto-we-sizwe Umkhonto we Sizwe
  country  ZAF
  sectors  REB
  from     1961

group:azanian-peoples-liberation-army Azanian People's Liberation Army
  name     APLA
  country  ZAF
  sectors  REB
  from     1961

group:abahlali-basemjondolo Abahlali baseMjondolo
  country  ZAF
  sectors  REB
  from     2005

group:operation-dudula Operation Dudula
  country  ZAF
  sectors  UAF
  from     2021

group:green-bombers Green Bombers
  name     Zimbabwe war veterans; Zimbabwean war veterans
  country  ZWE
  sectors  PRM
  from     2000

group:national-youth-service-militia National Youth Service militia
  country  ZWE
  sectors  PRM

group:zimbabwe-african-national-liberation-army Zimbabwe African National Liberation Army
  name     ZANLA
  country  ZWE
  sectors  REB
  from     1965

group:zimbabwe-peoples-revolutionary-army Zimbabwe People's Revolutionary Army
  name     ZIPRA
  country  ZWE
  sectors  REB
  from     1964

group:women-of-zimbabwe-arise Women of Zimbabwe Arise
  name     WOZA
  country  ZWE
  sectors  OPP
  from     2003

group:caprivi-liberation-army Caprivi Liberation Army
  name     Caprivi separatists
  country  NAM
  sectors  REB
  from     1994

group:peoples-united-democratic-movement People's United Democratic Movement
  name     PUDEMO
  country  SWZ
  sectors  OPP
  from     1983

group:swaziland-solidarity-network Swaziland Solidarity Network
  country  SWZ
  sectors  OPP

group:lesotho-liberation-army Lesotho Liberation Army
  country  LSO
  sectors  REB
  from     1974

group:terene Terene
  name     Famo gangs
  country  LSO
  sectors  UAF

group:dahalo Dahalo
  name     dahalo; dahalos
  country  MDG
  sectors  UAF

group:anjouan-rebels Anjouan rebels
  name     Anjouan separatists
  country  COM
  sectors  REB
  from     1997

group:afar-rebels-of-djibouti Afar rebels of Djibouti
  country  DJI
  sectors  REB

group:knights-of-change Knights of Change
  country  MRT
  sectors  REB
  from     2003

group:movement-for-the-self-determination-of-bioko-island Movement for the Self-Determination of Bioko Island
  name     Bubi people
  country  GNQ
  sectors  REB
  from     1993

group:union-of-the-gabonese-people Union of the Gabonese People
  country  GAB
  sectors  REB
  from     1989
