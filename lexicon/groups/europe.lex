# Groups of Europe and the Caucasus beyond those in groups.lex. Hand-kept; founding years as commonly given.

group:irish-national-liberation-army Irish National Liberation Army
  name     INLA
  country  GBR
  sectors  REB
  from     1974

group:official-irish-republican-army Official Irish Republican Army
  name     Official IRA
  country  GBR
  sectors  REB
  from     1969

group:oglaigh-na-heireann Óglaigh na hÉireann
  name     Oglaigh na hEireann
  country  GBR
  sectors  REB
  from     2009

group:irish-peoples-liberation-organisation Irish People's Liberation Organisation
  country  GBR
  sectors  REB
  from     1986

group:loyalist-volunteer-force Loyalist Volunteer Force
  country  GBR
  sectors  REB
  from     1996

group:red-hand-commando Red Hand Commando
  name     Red Hand Commandos
  country  GBR
  sectors  REB
  from     1972

group:red-hand-defenders Red Hand Defenders
  country  GBR
  sectors  REB
  from     1998

group:orange-volunteers Orange Volunteers
  country  GBR
  sectors  REB
  from     1998

group:republican-action-against-drugs Republican Action Against Drugs
  country  GBR
  sectors  REB
  from     2008

group:national-action-group National Action group
  country  GBR
  sectors  UAF
  from     2013

group:system-resistance-network System Resistance Network
  country  GBR
  sectors  UAF

group:combat-18 Combat 18
  country  GBR
  sectors  UAF
  from     1992

group:sonnenkrieg-division Sonnenkrieg Division
  country  GBR
  sectors  UAF
  from     2018

group:palestine-action Palestine Action
  country  GBR
  sectors  OPP
  from     2020

group:just-stop-oil Just Stop Oil
  name     Insulate Britain
  country  GBR
  sectors  OPP
  from     2022

group:al-muhajiroun Al-Muhajiroun
  name     al-Muhajiroun; Al Muhajiroun; Islam4UK
  country  GBR
  sectors  UAF
  from     1996

group:hunt-saboteurs-association Hunt Saboteurs Association
  name     Hunt saboteurs
  country  GBR
  sectors  REB
  from     1963

group:scottish-national-liberation-army Scottish National Liberation Army
  country  GBR
  sectors  REB
  from     1980

group:meibion-glyndwr Meibion Glyndwr
  country  GBR
  sectors  REB
  from     1979

group:saor-eire Saor Éire
  name     Saor Eire
  country  IRL
  sectors  REB
  from     1967

group:kinahan-gang Kinahan gang
  name     Kinahan cartel; Kinahan organised crime group
  country  IRL
  sectors  UAF

group:hutch-gang Hutch gang
  country  IRL
  sectors  UAF

group:action-directe Action Directe
  country  FRA
  sectors  UAF
  from     1979

group:breton-revolutionary-army Breton Revolutionary Army
  name     Breton Liberation Front
  country  FRA
  sectors  REB
  from     1971

group:iparretarrak Iparretarrak
  country  FRA
  sectors  REB
  from     1973

group:armata-corsa Armata Corsa
  country  FRA
  sectors  REB
  from     1999

group:flnc-union-of-combatants FLNC Union of Combatants
  name     FLNC-Union of Combatants; FLNC of October 22
  country  FRA
  sectors  REB
  from     1999

group:guadeloupe-liberation-army Guadeloupe Liberation Army
  name     Caribbean Revolutionary Alliance
  country  FRA
  sectors  REB
  from     1983

group:les-soulevements-de-la-terre Les Soulèvements de la Terre
  name     Soulèvements de la Terre; Uprisings of the Earth
  country  FRA
  sectors  OPP
  from     2021

group:nuit-debout Nuit debout
  name     Nuit Debout
  country  FRA
  sectors  OPP
  from     2016

group:generation-identitaire Génération identitaire
  name     Generation Identity; Bloc Identitaire
  country  FRA
  sectors  UAF
  from     2012

group:dz-mafia DZ Mafia
  country  FRA
  sectors  UAF
  from     2022

group:black-bloc Black bloc
  name     black bloc; black blocs
  country  FRA
  sectors  UAF

group:terra-lliure Terra Lliure
  country  ESP
  sectors  REB
  from     1978

group:resistencia-galega Resistência Galega
  name     Resistencia Galega; Exército Guerrilheiro do Povo Galego Ceive
  country  ESP
  sectors  REB
  from     2005

group:batasuna Batasuna
  name     Herri Batasuna
  country  ESP
  sectors  PTY
  from     1978

group:sortu Sortu
  country  ESP
  sectors  PTY

group:haika Haika
  country  ESP
  sectors  REB

group:jarrai Jarrai
  country  ESP
  sectors  REB

group:comandos-autonomos-anticapitalistas Comandos Autónomos Anticapitalistas
  country  ESP
  sectors  REB
  from     1978

group:grupos-antiterroristas-de-liberacion Grupos Antiterroristas de Liberación
  name     Anti-Terrorist Liberation Groups
  country  ESP
  sectors  UAF
  from     1983

group:indignados Indignados
  name     indignados; 15-M movement; Los Indignados
  country  ESP
  sectors  OPP
  from     2011

group:omnium-cultural Omnium Cultural
  name     Òmnium Cultural
  country  ESP
  sectors  OPP
  from     1961

group:committees-for-the-defense-of-the-republic Committees for the Defense of the Republic
  name     Committees for the Defence of the Republic; Tsunami Democràtic
  country  ESP
  sectors  OPP
  from     2017

group:democratic-tsunami Democratic Tsunami
  country  ESP
  sectors  OPP

group:popular-forces-25-april Popular Forces 25 April
  name     Forças Populares 25 de Abril
  country  PRT
  sectors  REB
  from     1980

group:ordine-nuovo Ordine Nuovo
  country  ITA
  sectors  UAF
  from     1956

group:nuclei-armati-rivoluzionari Nuclei Armati Rivoluzionari
  name     Armed Revolutionary Nuclei
  country  ITA
  sectors  UAF
  from     1977

group:new-red-brigades New Red Brigades
  name     New Red Brigades/Communist Combatant Party
  country  ITA
  sectors  REB
  from     1999

group:informal-anarchist-federation Informal Anarchist Federation
  country  ITA
  sectors  REB
  from     2003

group:prima-linea Prima Linea
  country  ITA
  sectors  REB
  from     1976

group:nuclei-territoriali-antimperialisti Nuclei Territoriali Antimperialisti
  name     Territorial Anti-Imperialist Nuclei
  country  ITA
  sectors  REB
  from     1995

group:sacra-corona-unita Sacra Corona Unita
  country  ITA
  sectors  UAF
  from     1981

group:banda-della-magliana Banda della Magliana
  country  ITA
  sectors  UAF
  from     1975

group:sardines-movement Sardines movement
  country  ITA
  sectors  OPP
  from     2019

group:casapound CasaPound
  country  ITA
  sectors  UAF
  from     2003

group:revolutionary-peoples-struggle Revolutionary People's Struggle
  name     Revolutionary Popular Struggle
  country  GRC
  sectors  REB
  from     1975

group:revolutionary-struggle Revolutionary Struggle
  name     Epanastatikos Agonas
  country  GRC
  sectors  REB
  from     2003

group:conspiracy-of-fire-nuclei Conspiracy of Fire Nuclei
  name     Conspiracy of Fire Cells; Conspiracy of Cells of Fire
  country  GRC
  sectors  REB
  from     2008

group:sect-of-revolutionaries Sect of Revolutionaries
  country  GRC
  sectors  REB
  from     2009

group:revolutionary-nuclei Revolutionary Nuclei
  country  GRC
  sectors  REB
  from     1996

group:rouvikonas Rouvikonas
  country  GRC
  sectors  REB
  from     2014

group:popular-fighters-group Popular Fighters Group
  name     Group of Popular Fighters
  country  GRC
  sectors  REB
  from     2013

group:national-socialist-underground National Socialist Underground
  name     NSU
  country  DEU
  sectors  UAF
  from     1999

group:revolutionary-cells Revolutionary Cells
  name     Rote Zora
  country  DEU
  sectors  UAF
  from     1973

group:june-2-movement June 2 Movement
  name     2 June Movement
  country  DEU
  sectors  UAF
  from     1972

group:last-generation Last Generation
  name     Letzte Generation
  country  DEU
  sectors  OPP
  from     2021

group:reichsburger-movement Reichsbürger movement
  name     Reichsburger movement; Reichsbürger group; Reich Citizens
  country  DEU
  sectors  UAF
  from     1985

group:wolfsbrigade-44 Wolfsbrigade 44
  country  DEU
  sectors  UAF
  from     2016

group:hammerskins Hammerskins
  country  DEU
  sectors  UAF

group:nordadler Nordadler
  country  DEU
  sectors  UAF

group:gruppe-s Gruppe S
  country  DEU
  sectors  UAF
  from     2019

group:hofburg-plotters Hofburg plotters
  country  DEU
  sectors  UAF

group:hells-angels Hells Angels
  name     Hell's Angels
  country  DEU
  sectors  UAF
  from     1948

group:bandidos Bandidos
  country  DEU
  sectors  UAF

group:mongols-motorcycle-club Mongols Motorcycle Club
  country  DEU
  sectors  UAF

group:caliphate-state Caliphate State
  name     Hilafet Devleti
  country  DEU
  sectors  UAF
  from     1984

group:blood-and-honour Blood and Honour
  name     Blood & Honour
  country  DEU
  sectors  UAF
  from     1987

group:querdenken Querdenken
  name     Querdenker
  country  DEU
  sectors  OPP
  from     2020

group:identitarian-movement Identitarian Movement
  name     Identitarian Movement of Austria
  country  AUT
  sectors  UAF
  from     2012

group:communist-combatant-cells Communist Combatant Cells
  country  BEL
  sectors  REB
  from     1983

group:sharia4belgium Sharia4Belgium
  country  BEL
  sectors  UAF
  from     2010

group:hofstad-network Hofstad Network
  name     Hofstad Group; Hofstadgroep
  country  NLD
  sectors  UAF
  from     2002

group:mocro-maffia Mocro Maffia
  name     Mocro Mafia
  country  NLD
  sectors  UAF

group:farmers-defence-force Farmers Defence Force
  name     Farmers Defense Force
  country  NLD
  sectors  OPP
  from     2019

group:loyal-to-familia Loyal to Familia
  country  DNK
  sectors  UAF
  from     2013

group:nordic-resistance-movement Nordic Resistance Movement
  name     Nordiska motståndsrörelsen
  country  SWE
  sectors  UAF
  from     1997

group:foxtrot-network Foxtrot network
  name     Foxtrot gang
  country  SWE
  sectors  UAF
  from     2015

group:rumba-network Rumba network
  country  SWE
  sectors  UAF

group:soldiers-of-odin Soldiers of Odin
  country  FIN
  sectors  UAF
  from     2015

group:all-polish-youth All-Polish Youth
  country  POL
  sectors  UAF
  from     1922

group:national-radical-camp National Radical Camp
  country  POL
  sectors  UAF

group:womens-strike Women's Strike
  name     All-Poland Women's Strike; Ogólnopolski Strajk Kobiet
  country  POL
  sectors  OPP
  from     2016

group:committee-for-the-defence-of-democracy Committee for the Defence of Democracy
  name     Committee for the Defense of Democracy
  country  POL
  sectors  OPP
  from     2015

group:magyar-garda Magyar Gárda
  name     Hungarian Guard; Magyar Garda
  country  HUN
  sectors  UAF
  from     2007

group:million-moments-for-democracy Million Moments for Democracy
  country  CZE
  sectors  OPP
  from     2017

group:charter-77 Charter 77
  country  CZE
  sectors  OPP

group:slovak-conscripts Slovak Conscripts
  name     Slovenskí branci
  country  SVK
  sectors  UAF
  from     2012

group:iron-guard Iron Guard
  country  ROU
  sectors  UAF
  from     1927

group:noua-dreapta Noua Dreaptă
  name     Noua Dreapta
  country  ROU
  sectors  OPP
  from     2000

group:serbian-volunteer-guard Serbian Volunteer Guard
  name     Arkan's Tigers
  country  SRB
  sectors  UAF
  from     1990

group:scorpions-paramilitary-unit Scorpions paramilitary unit
  name     Škorpioni
  country  SRB
  sectors  PRM
  from     1991

group:chetniks Chetniks
  name     Chetnik
  country  SRB
  sectors  REB
  from     1941

group:liberation-army-of-presevo-medve-a-and-bujanovac Liberation Army of Preševo, Medveđa and Bujanovac
  name     Liberation Army of Presevo, Medvedja and Bujanovac; UCPMB
  country  SRB
  sectors  REB
  from     1999

group:yugoslav-partisans Yugoslav Partisans
  name     Yugoslav partisans
  country  SRB
  sectors  REB
  from     1941

group:zemun-clan Zemun clan
  name     Zemun gang
  country  SRB
  sectors  UAF

group:kavac-clan Kavac clan
  country  SRB
  sectors  UAF

group:skaljari-clan Skaljari clan
  country  SRB
  sectors  UAF

group:dveri-movement Dveri movement
  country  SRB
  sectors  UAF

group:peoples-patrols People's Patrols
  country  SRB
  sectors  UAF

group:ustashe Ustashe
  name     Ustasha; Ustaše
  country  HRV
  sectors  REB
  from     1930

group:army-of-the-republic-of-bosnia-and-herzegovina Army of the Republic of Bosnia and Herzegovina
  name     Bosnian government army; Bosnian Muslim army
  country  BIH
  sectors  REB
  from     1992

group:republika-srpska-authorities Republika Srpska authorities
  name     Republika Srpska government
  country  BIH
  sectors  PRE
  from     1992

group:albanian-national-army Albanian National Army
  country  MKD
  sectors  REB
  from     2001

group:fark FARK
  name     Armed Forces of the Republic of Kosovo
  country  KOS
  sectors  REB
  from     1998

group:civil-protection-of-north-kosovo Civil Protection of North Kosovo
  name     Banjska attackers; Northern Brigade of Kosovo Serbs
  country  KOS
  sectors  UAF

group:albanian-mafia Albanian mafia
  country  ALB
  sectors  UAF

group:russian-national-unity Russian National Unity
  name     Russian Imperial Movement
  country  RUS
  sectors  UAF
  from     1990

group:rusich Rusich
  country  RUS
  sectors  UAF

group:rusich-group Rusich Group
  country  RUS
  sectors  UAF

group:national-bolshevik-party National Bolshevik Party
  name     National Bolsheviks; National Bolshevik
  country  RUS
  sectors  OPP
  from     1993

group:riyad-us-saliheen Riyad-us-Saliheen
  name     Riyadus-Salikhin; Riyad us-Saliheyn Martyrs' Brigade; Riyadh-as-Saliheen
  country  RUS
  sectors  REB
  from     2002

group:special-purpose-islamic-regiment Special Purpose Islamic Regiment
  name     Islamic International Brigade
  country  RUS
  sectors  REB
  from     1999

group:islamic-international-peacekeeping-brigade Islamic International Peacekeeping Brigade
  country  RUS
  sectors  REB

group:shariat-jamaat Shariat Jamaat
  name     Sharia Jamaat; Vilayat Dagestan
  country  RUS
  sectors  REB
  from     2000

group:dagestani-rebels Dagestani rebels
  country  RUS
  sectors  REB

group:dagestani-militants Dagestani militants
  country  RUS
  sectors  REB

group:yarmuk-jamaat Yarmuk Jamaat
  country  RUS
  sectors  REB
  from     2004

group:ingush-jamaat Ingush Jamaat
  name     Ingush militants; Ingush rebels
  country  RUS
  sectors  REB
  from     2002

group:black-widows Black Widows
  name     Chechen black widows
  country  RUS
  sectors  REB

group:islamic-state-caucasus-province Islamic State Caucasus Province
  name     Caucasus Province; Vilayat Kavkaz; Wilayat al-Qawqaz
  country  RUS
  sectors  REB
  from     2015

group:ajnad-al-kavkaz Ajnad al-Kavkaz
  name     Ajnad al-Qawqaz
  country  RUS
  sectors  REB
  from     2013

group:sheikh-mansur-battalion Sheikh Mansur Battalion
  name     Dzhokhar Dudayev Battalion
  country  RUS
  sectors  REB
  from     2014

group:kadyrovites Kadyrovites
  name     Kadyrovtsy; Kadyrov's forces; Akhmat unit; Chechen special forces
  country  RUS
  sectors  PRM
  from     2000

group:akhmat-battalion Akhmat battalion
  country  RUS
  sectors  PRM

group:akhmat-special-forces Akhmat special forces
  country  RUS
  sectors  PRM

group:cossacks Cossacks
  name     Russian Cossacks; Don Cossacks
  country  RUS
  sectors  PRM

group:redut Redut
  name     PMC Redut; Redut mercenaries; Storm-Z units
  country  RUS
  sectors  PRM
  from     2008

group:storm-z Storm-Z
  country  RUS
  sectors  PRM

group:siberian-battalion Siberian Battalion
  country  RUS
  sectors  REB
  from     2023

group:national-republican-army-of-russia National Republican Army of Russia
  name     National Republican Army
  country  RUS
  sectors  REB
  from     2022

group:left-front-of-russia Left Front of Russia
  country  RUS
  sectors  OPP
  from     2008

group:nashi-youth-movement Nashi youth movement
  country  RUS
  sectors  OPP
  from     2005

group:molodaya-gvardiya Molodaya Gvardiya
  country  RUS
  sectors  OPP

group:free-russia-forum Free Russia Forum
  name     Russian Antiwar Committee; Anti-War Committee of Russia
  country  RUS
  sectors  OPP
  from     2016

group:committee-of-soldiers-mothers Committee of Soldiers' Mothers
  name     Union of the Committees of Soldiers' Mothers; Soldiers' Mothers of St. Petersburg
  country  RUS
  sectors  OPP
  from     1989

group:primorsky-partisans Primorsky Partisans
  country  RUS
  sectors  REB
  from     2010

group:azov-fighters Azov fighters
  country  UKR
  sectors  PRM
  from     2014

group:aidar-battalion Aidar Battalion
  name     Aidar battalion
  country  UKR
  sectors  PRM
  from     2014

group:donbas-battalion Donbas Battalion
  country  UKR
  sectors  PRM

group:dnipro-battalion Dnipro Battalion
  country  UKR
  sectors  PRM

group:tornado-battalion Tornado battalion
  country  UKR
  sectors  PRM

group:international-legion-of-ukraine International Legion of Ukraine
  name     International Legion for the Defense of Ukraine; Ukrainian Foreign Legion
  country  UKR
  sectors  PRM
  from     2022

group:georgian-legion Georgian Legion
  country  UKR
  sectors  PRM
  from     2014

group:kastus-kalinouski-regiment Kastus Kalinouski Regiment
  country  UKR
  sectors  PRM

group:ukrainian-insurgent-army Ukrainian Insurgent Army
  name     Organization of Ukrainian Nationalists
  country  UKR
  sectors  REB
  from     1942

group:organisation-of-ukrainian-nationalists Organisation of Ukrainian Nationalists
  country  UKR
  sectors  REB

group:euromaidan-protesters Euromaidan protesters
  name     Euromaidan; Maidan protesters; Euromaidan activists
  country  UKR
  sectors  OPP
  from     2013

group:automaidan Automaidan
  country  UKR
  sectors  OPP

group:berkut-riot-police Berkut riot police
  country  UKR
  sectors  PRM
  from     1992

group:c14 C14
  name     S14
  country  UKR
  sectors  UAF
  from     2010

group:femen Femen
  name     FEMEN
  country  UKR
  sectors  OPP
  from     2008

group:crimean-tatars Crimean Tatars
  name     Crimean Tatar; Mejlis of the Crimean Tatar People
  country  UKR
  sectors  REB

group:mejlis Mejlis
  country  UKR
  sectors  REB

group:atesh Atesh
  country  UKR
  sectors  REB

group:vostok-battalion Vostok Battalion
  name     Vostok battalion
  country  UKR
  sectors  REB
  from     2014

group:sparta-battalion Sparta Battalion
  country  UKR
  sectors  REB

group:somalia-battalion Somalia Battalion
  country  UKR
  sectors  REB

group:prizrak-brigade Prizrak Brigade
  country  UKR
  sectors  REB

group:peoples-militia-of-the-donetsk-peoples-republic People's Militia of the Donetsk People's Republic
  name     Donbas People's Militia
  country  UKR
  sectors  PRE
  from     2014

group:republic-of-crimea-authorities Republic of Crimea authorities
  name     Crimean authorities; Crimean self-defence
  country  UKR
  sectors  PRE
  from     2014

group:gagauz-autonomy Gagauz autonomy
  country  MDA
  sectors  PRE
  from     1994

group:shor-movement Shor movement
  name     Movement for the People; Shor supporters
  country  MDA
  sectors  OPP
  from     2022

group:charter97 Charter'97
  country  BLR
  sectors  OPP
  from     2001

group:malady-front Malady Front
  country  BLR
  sectors  OPP

group:charter-97 Charter 97
  country  BLR
  sectors  OPP

group:cyber-partisans Cyber Partisans
  name     Belarusian Cyber-Partisans; Belarusian Cyber Partisans; Cyber-Partisans
  country  BLR
  sectors  OPP
  from     2020

group:bypol Bypol
  country  BLR
  sectors  OPP

group:nexta Nexta
  name     NEXTA
  country  BLR
  sectors  OPP
  from     2018

group:united-transitional-cabinet United Transitional Cabinet
  name     United Transitional Cabinet of Belarus
  country  BLR
  sectors  OPP
  from     2022

group:latvian-legion-veterans Latvian Legion veterans
  name     Latvian Legion; Waffen SS veterans
  country  LVA
  sectors  REB

group:mkhedrioni Mkhedrioni
  country  GEO
  sectors  PRM
  from     1989

group:zviadists Zviadists
  name     Zviadist; Zviadist rebels
  country  GEO
  sectors  REB
  from     1992

group:sasna-tsrer Sasna Tsrer
  name     Daredevils of Sassoun; Sasna Dzrer
  country  ARM
  sectors  OPP
  from     2015

group:armenian-revolutionary-army Armenian Revolutionary Army
  country  ARM
  sectors  REB
  from     1983

group:new-armenian-resistance New Armenian Resistance
  country  ARM
  sectors  REB

group:tavush-for-the-homeland Tavush for the Homeland
  country  ARM
  sectors  OPP
  from     2022

group:sacred-struggle Sacred Struggle
  country  ARM
  sectors  OPP

group:islamic-party-of-azerbaijan Islamic Party of Azerbaijan
  name     Muslim Unity Movement
  country  AZE
  sectors  REB
  from     1991

group:huseynyun Huseynyun
  country  AZE
  sectors  REB

group:hawks-of-thrace Hawks of Thrace
  country  TUR
  sectors  REB

group:atomwaffen-division Atomwaffen Division
  name     Atomwaffen; National Socialist Order
  sectors  UAF
  from     2015

group:animal-liberation-front Animal Liberation Front
  sectors  UAF
  from     1976

group:earth-liberation-front Earth Liberation Front
  sectors  UAF
  from     1992

group:order-of-nine-angles Order of Nine Angles
  name     O9A
  sectors  UAF

group:maniac-murder-cult Maniac Murder Cult
  sectors  UAF

group:terrorgram Terrorgram
  name     Terrorgram Collective
  sectors  UAF
  from     2019

group:764-network 764 network
  sectors  UAF

group:al-qaeda-in-the-indian-subcontinent al-Qaeda in the Indian Subcontinent
  name     AQIS; Al-Qaeda in the Indian Subcontinent; al Qaeda in the Indian Subcontinent
  sectors  UAF
  from     2014

group:khorasan-group Khorasan Group
  name     Khorasan group
  sectors  UAF
  from     2012

group:secret-organization-of-al-qaeda-in-europe Secret Organization of al-Qaeda in Europe
  name     Secret Organization of al Qaeda in Europe
  sectors  UAF
  from     2005
