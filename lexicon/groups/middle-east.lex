# Groups of the Middle East and North Africa beyond those in groups.lex. Hand-kept; founding years as commonly given.

group:popular-front-for-the-liberation-of-palestine-general-command Popular Front for the Liberation of Palestine - General Command
  name     PFLP-GC; Popular Front for the Liberation of Palestine General Command
  country  PSE
  sectors  REB
  from     1968

group:palestine-liberation-front Palestine Liberation Front
  name     Palestinian Liberation Front
  country  PSE
  sectors  REB
  from     1961

group:as-saiqa As-Saiqa
  name     al-Saiqa; Al-Saiqa
  country  PSE
  sectors  REB
  from     1966

group:arab-liberation-front Arab Liberation Front
  country  PSE
  sectors  REB
  from     1969

group:palestinian-popular-struggle-front Palestinian Popular Struggle Front
  country  PSE
  sectors  REB
  from     1967

group:fatah-al-intifada Fatah al-Intifada
  name     Fatah Uprising
  country  PSE
  sectors  REB
  from     1983

group:abu-ali-mustafa-brigades Abu Ali Mustafa Brigades
  name     Abu Ali Mustafa Brigade
  country  PSE
  sectors  REB
  from     2001

group:jenin-brigades Jenin Brigades
  name     Jenin Brigade; Jenin Battalion
  country  PSE
  sectors  REB
  from     2021

group:tulkarm-brigade Tulkarm Brigade
  name     Tulkarm Battalion
  country  PSE
  sectors  REB
  from     2022

group:jund-ansar-allah Jund Ansar Allah
  country  PSE
  sectors  REB
  from     2008

group:army-of-islam-in-gaza Army of Islam in Gaza
  name     Doghmush clan; Dughmush clan
  country  PSE
  sectors  REB
  from     2005

group:mujahideen-shura-council-in-the-environs-of-jerusalem Mujahideen Shura Council in the Environs of Jerusalem
  country  PSE
  sectors  REB
  from     2012

group:sabireen-movement Sabireen Movement
  name     Harakat as-Sabireen
  country  PSE
  sectors  REB
  from     2014

group:popular-forces-of-abu-shabab Popular Forces of Abu Shabab
  name     Abu Shabab militia
  country  PSE
  sectors  REB
  from     2024

group:palestinian-national-initiative Palestinian National Initiative
  country  PSE
  sectors  REB
  from     2002

group:palestinian-peoples-party Palestinian People's Party
  country  PSE
  sectors  REB

group:stern-gang Stern Gang
  country  ISR
  sectors  UAF
  from     1940

group:irgun Irgun
  name     Irgun Zvai Leumi
  country  ISR
  sectors  UAF
  from     1931

group:haganah Haganah
  country  ISR
  sectors  REB
  from     1920

group:jewish-underground Jewish Underground
  country  ISR
  sectors  UAF
  from     1979

group:lehava Lehava
  country  ISR
  sectors  UAF
  from     2005

group:hilltop-youth Hilltop Youth
  name     hilltop youth
  country  ISR
  sectors  UAF
  from     1998

group:price-tag-settlers Price Tag settlers
  name     price tag attackers
  country  ISR
  sectors  UAF
  from     2008

group:jewish-defense-league Jewish Defense League
  name     Jewish Defence League
  country  ISR
  sectors  UAF
  from     1968

group:lebanese-forces-militia Lebanese Forces militia
  name     Kataeb militia; Phalangist militia; Phalangist; Phalangists
  country  LBN
  sectors  PRM
  from     1976

group:jund-al-sham Jund al-Sham
  name     Jund al Sham
  country  LBN
  sectors  REB
  from     1999

group:asbat-al-ansar Asbat al-Ansar
  name     Esbat al-Ansar; Osbat al-Ansar
  country  LBN
  sectors  REB
  from     1985

group:lebanese-resistance-brigades Lebanese Resistance Brigades
  country  LBN
  sectors  PRM
  from     1998

group:jamaa-al-islamiya-fajr-forces Jama'a al-Islamiya Fajr Forces
  name     Fajr Forces
  country  LBN
  sectors  PRM
  from     1982

group:lebanese-national-resistance-front Lebanese National Resistance Front
  country  LBN
  sectors  REB
  from     1982

group:lebanese-armed-revolutionary-factions Lebanese Armed Revolutionary Factions
  name     Lebanese Armed Revolutionary Faction
  country  LBN
  sectors  REB
  from     1979

group:guardians-of-the-cedars Guardians of the Cedars
  country  LBN
  sectors  PRM
  from     1975

group:islamic-jihad-organization Islamic Jihad Organization
  name     Islamic Jihad Organisation
  country  LBN
  sectors  REB
  from     1983

group:syrian-salvation-government Syrian Salvation Government
  country  SYR
  sectors  REB
  from     2017

group:national-defence-forces-of-syria National Defence Forces of Syria
  name     Syrian National Defence Forces; Syrian National Defense Forces
  country  SYR
  sectors  PRM
  from     2012

group:hurras-al-din Hurras al-Din
  name     Huras al-Din; Guardians of Religion
  country  SYR
  sectors  REB
  from     2018

group:national-liberation-front-of-syria National Liberation Front of Syria
  country  SYR
  sectors  REB
  from     2018

group:faylaq-al-sham Faylaq al-Sham
  name     Sham Legion
  country  SYR
  sectors  REB
  from     2014

group:faylaq-al-rahman Faylaq al-Rahman
  country  SYR
  sectors  REB

group:nour-al-din-al-zenki Nour al-Din al-Zenki
  name     Nour al-Din al-Zenki Movement; Noureddin al-Zinki
  country  SYR
  sectors  REB
  from     2011

group:liwa-al-tawhid Liwa al-Tawhid
  name     Tawhid Brigade; al-Tawhid Brigade
  country  SYR
  sectors  REB
  from     2012

group:liwa-al-islam Liwa al-Islam
  country  SYR
  sectors  REB
  from     2011

group:suqour-al-sham Suqour al-Sham
  name     Suqour al-Sham Brigade; Suqur al-Sham
  country  SYR
  sectors  REB
  from     2011

group:syrian-islamic-front Syrian Islamic Front
  name     Syrian Islamic Liberation Front
  country  SYR
  sectors  REB
  from     2013

group:army-of-conquest Army of Conquest
  name     Jaish al-Fatah; Jaysh al-Fatah
  country  SYR
  sectors  REB
  from     2015

group:sultan-murad-division Sultan Murad Division
  name     Sultan Murad Brigade
  country  SYR
  sectors  REB
  from     2013

group:hamza-division Hamza Division
  name     al-Hamza Division
  country  SYR
  sectors  REB
  from     2013

group:suleiman-shah-brigade Suleiman Shah Brigade
  name     al-Amshat
  country  SYR
  sectors  REB
  from     2011

group:ahrar-al-sharqiya Ahrar al-Sharqiya
  name     Ahrar al-Sharqiyah
  country  SYR
  sectors  REB
  from     2016

group:liwa-al-quds Liwa al-Quds
  name     Quds Brigade
  country  SYR
  sectors  REB
  from     2013

group:fatemiyoun-brigade Fatemiyoun Brigade
  name     Liwa Fatemiyoun; Fatemiyoun Division
  country  SYR
  sectors  REB
  from     2014

group:zainabiyoun-brigade Zainabiyoun Brigade
  name     Liwa Zainebiyoun; Zainebiyoun Brigade
  country  SYR
  sectors  REB
  from     2015

group:southern-front-of-syria Southern Front of Syria
  name     Syrian Southern Front
  country  SYR
  sectors  REB
  from     2014

group:yarmouk-martyrs-brigade Yarmouk Martyrs Brigade
  name     Yarmouk Martyrs' Brigade; Khalid ibn al-Walid Army
  country  SYR
  sectors  REB
  from     2012

group:new-syrian-army New Syrian Army
  name     Syrian Free Army; Maghawir al-Thawra; Revolutionary Commando Army
  country  SYR
  sectors  REB
  from     2015

group:manbij-military-council Manbij Military Council
  country  SYR
  sectors  REB
  from     2016

group:deir-ez-zor-military-council Deir ez-Zor Military Council
  name     Deir Ezzor Military Council
  country  SYR
  sectors  REB
  from     2016

group:raqqa-revolutionaries-front Raqqa Revolutionaries Front
  name     Liwa Thuwar al-Raqqa
  country  SYR
  sectors  REB
  from     2012

group:syriac-military-council Syriac Military Council
  country  SYR
  sectors  REB
  from     2013

group:asayish Asayish
  name     Asayish forces
  country  SYR
  sectors  REB
  from     2012

group:autonomous-administration-of-north-and-east-syria Autonomous Administration of North and East Syria
  name     AANES; Kurdish-led administration
  country  SYR
  sectors  PRE
  from     2012

group:syrian-democratic-council Syrian Democratic Council
  country  SYR
  sectors  REB
  from     2015

group:saraya-ansar-al-sunna Saraya Ansar al-Sunna
  country  SYR
  sectors  REB
  from     2025

group:military-council-in-suwayda Military Council in Suwayda
  name     Sweida Military Council; Men of Dignity
  country  SYR
  sectors  REB
  from     2013

group:islamic-resistance-front-in-syria Islamic Resistance Front in Syria
  country  SYR
  sectors  REB
  from     2024

group:turkistan-islamic-party-in-syria Turkistan Islamic Party in Syria
  country  SYR
  sectors  REB
  from     2012

group:islamic-army-in-iraq Islamic Army in Iraq
  country  IRQ
  sectors  REB
  from     2003

group:ansar-al-sunnah Ansar al-Sunnah
  name     Ansar al-Sunna Army; Jamaat Ansar al-Sunna
  country  IRQ
  sectors  REB
  from     2003

group:mujahideen-shura-council-of-iraq Mujahideen Shura Council of Iraq
  country  IRQ
  sectors  REB
  from     2006

group:jamaat-al-tawhid-wal-jihad Jama'at al-Tawhid wal-Jihad
  name     Tawhid and Jihad; Tawhid wal-Jihad; al-Tawhid wal-Jihad
  country  IRQ
  sectors  REB
  from     1999

group:naqshbandi-order Naqshbandi Order
  name     Naqshbandi Army; Army of the Men of the Naqshbandi Order
  country  IRQ
  sectors  REB
  from     2006

group:1920-revolution-brigades 1920 Revolution Brigades
  name     1920 Revolution Brigade
  country  IRQ
  sectors  REB
  from     2003

group:mujahideen-army Mujahideen Army
  country  IRQ
  sectors  REB
  from     2004

group:fedayeen-saddam Fedayeen Saddam
  name     Saddam Fedayeen
  country  IRQ
  sectors  REB
  from     1995

group:awakening-councils Awakening Councils
  name     Awakening Council; Sons of Iraq; Sahwa militia
  country  IRQ
  sectors  PRM
  from     2005

group:promised-day-brigade Promised Day Brigade
  name     Promised Day Brigades
  country  IRQ
  sectors  REB
  from     2008

group:harakat-al-nujaba-iraq Harakat al-Nujaba Iraq
  name     Harakat al-Nujaba
  country  IRQ
  sectors  REB
  from     2013

group:kataib-sayyid-al-shuhada Kataib Sayyid al-Shuhada
  name     Kata'ib Sayyid al-Shuhada; Sayyid al-Shuhada Brigades
  country  IRQ
  sectors  REB
  from     2013

group:kataib-imam-ali Kataib Imam Ali
  name     Imam Ali Brigades; Kata'ib al-Imam Ali
  country  IRQ
  sectors  REB
  from     2014

group:saraya-awliya-al-dam Saraya Awliya al-Dam
  name     Guardians of Blood Brigade
  country  IRQ
  sectors  REB
  from     2020

group:ashab-al-kahf Ashab al-Kahf
  name     Ashab al-Kahf group
  country  IRQ
  sectors  REB
  from     2019

group:sinjar-resistance-units Sinjar Resistance Units
  name     YBS
  country  IRQ
  sectors  REB
  from     2007

group:soldiers-of-heaven Soldiers of Heaven
  name     Jund As-Samaa
  country  IRQ
  sectors  REB
  from     2006

group:abu-hafs-al-masri-brigades Abu Hafs al-Masri Brigades
  name     Abu Hafs al-Masri Brigade
  country  IRQ
  sectors  REB
  from     2003

group:babylon-brigades Babylon Brigades
  name     Babylon Movement
  country  IRQ
  sectors  PRM
  from     2014

group:coordination-framework Coordination Framework
  name     Shiite Coordination Framework; Shia Coordination Framework
  country  IRQ
  sectors  PTY
  from     2021

group:supreme-islamic-iraqi-council Supreme Islamic Iraqi Council
  name     Supreme Council for the Islamic Revolution in Iraq; SCIRI
  country  IRQ
  sectors  REB
  from     1982

group:arab-struggle-movement-for-the-liberation-of-ahwaz Arab Struggle Movement for the Liberation of Ahwaz
  name     ASMLA; al-Ahwaziya
  country  IRN
  sectors  REB
  from     1999

group:ahvaz-national-resistance Ahvaz National Resistance
  country  IRN
  sectors  REB

group:patriotic-arab-democratic-movement-in-ahwaz Patriotic Arab Democratic Movement in Ahwaz
  country  IRN
  sectors  REB

group:komala-party-of-iranian-kurdistan Komala Party of Iranian Kurdistan
  country  IRN
  sectors  REB
  from     1969

group:kurdistan-freedom-party Kurdistan Freedom Party
  country  IRN
  sectors  REB
  from     1991

group:ansar-al-furqan Ansar al-Furqan
  country  IRN
  sectors  REB
  from     2013

group:tondar Tondar
  name     Kingdom Assembly of Iran
  country  IRN
  sectors  REB
  from     2004

group:fedaian-khalq Fedaian Khalq
  name     Fedayeen Khalq; People's Fedai Guerrillas
  country  IRN
  sectors  REB
  from     1971

group:national-council-of-iran National Council of Iran
  name     Iranian National Council
  country  IRN
  sectors  OPP
  from     2013

group:green-movement Green Movement
  name     Iranian Green Movement
  country  IRN
  sectors  OPP
  from     2009

group:ansar-e-hezbollah Ansar-e Hezbollah
  name     Ansar-e-Hezbollah
  country  IRN
  sectors  PRM
  from     1995

group:predatory-sparrow Predatory Sparrow
  name     Gonjeshke Darande
  country  IRN
  sectors  REB
  from     2021

group:marxist-leninist-communist-party Marxist-Leninist Communist Party
  name     MLKP
  country  TUR
  sectors  REB
  from     1994

group:tikko TIKKO
  name     TKP/ML; Liberation Army of the Workers and Peasants of Turkey
  country  TUR
  sectors  REB
  from     1972

group:turkish-hezbollah Turkish Hezbollah
  name     Kurdish Hezbollah
  country  TUR
  sectors  REB
  from     1979

group:great-eastern-islamic-raiders-front Great Eastern Islamic Raiders' Front
  name     IBDA-C; Great Eastern Islamic Raiders Front
  country  TUR
  sectors  REB
  from     1970

group:peoples-united-revolutionary-movement Peoples' United Revolutionary Movement
  name     HBDH
  country  TUR
  sectors  REB
  from     2016

group:ydg-h YDG-H
  name     Patriotic Revolutionary Youth Movement
  country  TUR
  sectors  REB
  from     2006

group:turkish-revenge-brigade Turkish Revenge Brigade
  name     Turkish Revenge Brigades
  country  TUR
  sectors  REB

group:dev-sol Dev Sol
  name     Devrimci Sol; Revolutionary Left of Turkey
  country  TUR
  sectors  REB
  from     1978

group:ergenekon Ergenekon
  name     Ergenekon network
  country  TUR
  sectors  REB

group:village-guards Village Guards
  name     village guards of Turkey
  country  TUR
  sectors  PRM
  from     1985

group:asala ASALA
  name     Armenian Secret Army for the Liberation of Armenia
  country  TUR
  sectors  REB
  from     1975

group:justice-commandos-of-the-armenian-genocide Justice Commandos of the Armenian Genocide
  name     Justice Commandos Against Armenian Genocide
  country  TUR
  sectors  REB
  from     1972

group:aden-abyan-islamic-army Aden-Abyan Islamic Army
  name     Islamic Army of Aden
  country  YEM
  sectors  REB
  from     1994

group:southern-yemen-movement Southern Yemen Movement
  country  YEM
  sectors  REB
  from     2007

group:security-belt Security Belt
  name     Security Belt Forces; Security Belt forces
  country  YEM
  sectors  REB
  from     2016

group:giants-brigades Giants Brigades
  name     Giants Brigade; Al-Amaliqa Brigades
  country  YEM
  sectors  REB
  from     2015

group:hadrami-elite Hadrami Elite
  name     Hadrami Elite Forces; Shabwani Elite Forces
  country  YEM
  sectors  REB
  from     2016

group:shabwani-elite Shabwani Elite
  country  YEM
  sectors  REB

group:yemen-national-resistance Yemen National Resistance
  country  YEM
  sectors  REB
  from     2018

group:hadramout-tribal-alliance Hadramout Tribal Alliance
  name     Hadhramaut Tribal Alliance
  country  YEM
  sectors  REB
  from     2013

group:islamic-jihad-of-yemen Islamic Jihad of Yemen
  name     Yemeni Islamic Jihad; Islamic Jihad in Yemen
  country  YEM
  sectors  REB
  from     1990

group:supreme-political-council-of-yemen Supreme Political Council of Yemen
  country  YEM
  sectors  REB
  from     2016

group:supreme-revolutionary-committee Supreme Revolutionary Committee
  country  YEM
  sectors  REB
  from     2015

group:islamic-state-in-yemen Islamic State in Yemen
  country  YEM
  sectors  REB
  from     2014

group:al-islah Al-Islah
  name     Islah Party; al-Islah
  country  YEM
  sectors  PTY
  from     1990

group:al-haramain-brigades Al-Haramain Brigades
  name     al-Haramayn Brigades
  country  SAU
  sectors  REB
  from     2003

group:hezbollah-al-hejaz Hezbollah Al-Hejaz
  name     Saudi Hezbollah; Hizballah al-Hijaz
  country  SAU
  sectors  REB
  from     1987

group:ikhwan-of-saudi-arabia Ikhwan of Saudi Arabia
  country  SAU
  sectors  REB
  from     1912

group:february-14-youth-coalition February 14 Youth Coalition
  name     Coalition Youth of 14 February Revolution; February 14 Youth
  country  BHR
  sectors  REB
  from     2011

group:saraya-al-mukhtar Saraya al-Mukhtar
  name     Al-Mukhtar Brigades
  country  BHR
  sectors  REB
  from     2013

group:dhofar-liberation-front Dhofar Liberation Front
  name     Dhofar rebels
  country  OMN
  sectors  REB
  from     1962

group:jund-al-islam Jund al-Islam
  name     Jund al-Islam in Sinai
  country  EGY
  sectors  REB
  from     2011

group:ajnad-misr Ajnad Misr
  country  EGY
  sectors  REB
  from     2014

group:popular-resistance-movement-of-egypt Popular Resistance Movement of Egypt
  name     Revolutionary Punishment
  country  EGY
  sectors  REB
  from     2015

group:takfir-wal-hijra Takfir wal-Hijra
  name     Takfir wa al-Hijra
  country  EGY
  sectors  REB
  from     1971

group:april-6-youth-movement April 6 Youth Movement
  name     6 April Youth Movement; April 6 Movement
  country  EGY
  sectors  OPP
  from     2008

group:kefaya Kefaya
  name     Egyptian Movement for Change; Kifaya
  country  EGY
  sectors  OPP
  from     2004

group:national-salvation-front-of-egypt National Salvation Front of Egypt
  name     Egyptian National Salvation Front
  country  EGY
  sectors  OPP
  from     2012

group:tamarod Tamarod
  name     Tamarrod
  country  EGY
  sectors  OPP
  from     2013

group:sinai-tribes-union Sinai Tribes Union
  name     Union of Sinai Tribes
  country  EGY
  sectors  PRM
  from     2015

group:libyan-islamic-fighting-group Libyan Islamic Fighting Group
  name     LIFG
  country  LBY
  sectors  REB
  from     1995

group:february-17-martyrs-brigade February 17 Martyrs Brigade
  name     17 February Martyrs Brigade; February 17th Martyrs Brigade
  country  LBY
  sectors  REB
  from     2011

group:benghazi-defense-brigades Benghazi Defense Brigades
  name     Benghazi Defence Brigades
  country  LBY
  sectors  REB
  from     2016

group:benghazi-revolutionaries-shura-council Benghazi Revolutionaries Shura Council
  name     Shura Council of Benghazi Revolutionaries
  country  LBY
  sectors  REB
  from     2014

group:derna-mujahideen-shura-council Derna Mujahideen Shura Council
  name     Derna Protection Force; Shura Council of Mujahideen in Derna
  country  LBY
  sectors  REB
  from     2014

group:misrata-brigades Misrata Brigades
  name     Misrata militia; Misrata militias; Misratan forces; Misrata brigades
  country  LBY
  sectors  PRM
  from     2011

group:zintan-brigades Zintan Brigades
  name     Zintan militia; Zintan brigades; Zintani forces
  country  LBY
  sectors  PRM
  from     2011

group:tripoli-brigade Tripoli Brigade
  name     Tripoli Revolutionaries Brigade; Tripoli Protection Force
  country  LBY
  sectors  PRM
  from     2011

group:nawasi-brigade Nawasi Brigade
  country  LBY
  sectors  PRM
  from     2011

group:special-deterrence-force Special Deterrence Force
  name     Rada Special Deterrence Forces; Rada militia
  country  LBY
  sectors  PRM
  from     2011

group:444-brigade 444 Brigade
  name     444th Brigade
  country  LBY
  sectors  PRM
  from     2019

group:stability-support-apparatus Stability Support Apparatus
  name     Ghaniwa militia
  country  LBY
  sectors  PRM
  from     2021

group:kaniyat Kaniyat
  name     Kaniyat militia; Al-Kaniyat
  country  LBY
  sectors  PRM
  from     2015

group:petroleum-facilities-guard Petroleum Facilities Guard
  name     Petroleum Facilities Guards
  country  LBY
  sectors  PRM
  from     2012

group:tariq-ben-zeyad-brigade Tariq Ben Zeyad Brigade
  name     Tariq Bin Ziyad Brigade
  country  LBY
  sectors  PRM
  from     2016

group:magharba-tribe Magharba tribe
  country  LBY
  sectors  REB

group:islamic-salvation-army Islamic Salvation Army
  country  DZA
  sectors  REB
  from     1993

group:jund-al-khilafah Jund al-Khilafah
  name     Soldiers of the Caliphate
  country  DZA
  sectors  REB
  from     2014

group:movement-for-the-self-determination-of-kabylie Movement for the Self-Determination of Kabylie
  name     MAK movement; Movement for the Autonomy of Kabylie
  country  DZA
  sectors  REB
  from     2001

group:rachad Rachad
  name     Rachad Movement
  country  DZA
  sectors  REB
  from     2007

group:movement-of-the-islamic-state-in-algeria Movement of the Islamic State in Algeria
  country  DZA
  sectors  REB
  from     1992

group:organisation-armee-secrete Organisation armée secrète
  name     Secret Army Organization; Organisation de l'armée secrète
  country  DZA
  sectors  REB
  from     1961

group:moroccan-islamic-combatant-group Moroccan Islamic Combatant Group
  name     GICM; Groupe Islamique Combattant Marocain
  country  MAR
  sectors  REB
  from     1993

group:salafia-jihadia Salafia Jihadia
  name     Salafia Jihadiya
  country  MAR
  sectors  REB
  from     1990

group:justice-and-charity Justice and Charity
  name     Al Adl Wa Al Ihssane; Al Adl wal Ihsane
  country  MAR
  sectors  OPP
  from     1981

group:hirak-rif Hirak Rif
  name     Rif movement; Hirak al-Rif
  country  MAR
  sectors  OPP
  from     2016

group:genz-212 GenZ 212
  name     Gen Z 212
  country  MAR
  sectors  OPP
  from     2025

group:okba-ibn-nafaa-brigade Okba Ibn Nafaa Brigade
  name     Uqba ibn Nafi Brigade; Katibat Uqba ibn Nafi
  country  TUN
  sectors  REB
  from     2012

group:jund-al-khilafah-in-tunisia Jund al-Khilafah in Tunisia
  country  TUN
  sectors  REB
  from     2014

group:tunisian-combatant-group Tunisian Combatant Group
  country  TUN
  sectors  REB
  from     2000

group:ansar-al-sharia-in-tunisia Ansar al-Sharia in Tunisia
  country  TUN
  sectors  REB
  from     2011

group:leagues-for-the-protection-of-the-revolution Leagues for the Protection of the Revolution
  country  TUN
  sectors  OPP
  from     2011

group:national-salvation-front-of-tunisia National Salvation Front of Tunisia
  name     Tunisian National Salvation Front
  country  TUN
  sectors  OPP
  from     2022

group:jordanian-muslim-brotherhood Jordanian Muslim Brotherhood
  name     Islamic Action Front
  country  JOR
  sectors  REB
  from     1945

group:eoka EOKA
  name     EOKA-B
  country  CYP
  sectors  REB
  from     1955

group:turkish-resistance-organisation Turkish Resistance Organisation
  country  CYP
  sectors  REB
  from     1958
