# Groups of Asia and the Pacific beyond those in groups.lex. Hand-kept; founding years as commonly given.

group:hezb-i-islami-gulbuddin Hezb-i-Islami Gulbuddin
  name     Hezb-e-Islami Gulbuddin; HIG; Gulbuddin Hekmatyar's faction
  country  AFG
  sectors  REB
  from     1975

group:jamiat-e-islami Jamiat-e Islami
  name     Jamiat-e-Islami; Jamiat-i-Islami
  country  AFG
  sectors  REB
  from     1972

group:afghanistan-freedom-front Afghanistan Freedom Front
  country  AFG
  sectors  REB
  from     2022

group:hezb-e-wahdat Hezb-e Wahdat
  name     Hezb-e-Wahdat; Hizb-i-Wahdat
  country  AFG
  sectors  REB
  from     1989

group:junbish-i-milli Junbish-i-Milli
  name     National Islamic Movement of Afghanistan; Junbish
  country  AFG
  sectors  REB
  from     1992

group:afghan-mujahideen Afghan mujahideen
  name     Afghan mujahedin; Mujahadeen
  country  AFG
  sectors  REB

group:high-council-of-the-islamic-emirate-of-afghanistan High Council of the Islamic Emirate of Afghanistan
  name     Mullah Dadullah Front; Fidai Mahaz
  country  AFG
  sectors  REB
  from     2015

group:islamic-jihad-union Islamic Jihad Union
  name     Islamic Jihad Group
  country  AFG
  sectors  REB
  from     2002

group:saif-ul-muslimeen Saif-ul-Muslimeen
  name     Army of the Muslims of Afghanistan; Jaish-ul-Muslimin
  country  AFG
  sectors  REB
  from     2004

group:tehreek-e-nafaz-e-shariat-e-mohammadi Tehreek-e-Nafaz-e-Shariat-e-Mohammadi
  name     TNSM
  country  PAK
  sectors  REB
  from     1992

group:lashkar-e-islam Lashkar-e-Islam
  name     Lashkar-i-Islam
  country  PAK
  sectors  REB
  from     2004

group:jundallah-pakistan Jundallah Pakistan
  name     Jundullah Pakistan
  country  PAK
  sectors  REB
  from     2003

group:harkat-ul-jihad-al-islami Harkat-ul-Jihad al-Islami
  name     Harkat-ul-Jihad-al-Islami; HuJI; Harkat-ul-Jihad-e-Islami
  country  PAK
  sectors  REB
  from     1984

group:al-badr-mujahideen Al-Badr Mujahideen
  name     Al Badr Mujahideen; al-Badr Mujahideen
  country  PAK
  sectors  REB
  from     1998

group:al-umar-mujahideen Al-Umar Mujahideen
  name     Al Umar Mujahideen; Al-Umar-Mujahideen
  country  PAK
  sectors  REB
  from     1989

group:baloch-republican-army Baloch Republican Army
  name     Baloch Republican Guards
  country  PAK
  sectors  REB
  from     2006

group:united-baloch-army United Baloch Army
  country  PAK
  sectors  REB
  from     2011

group:lashkar-e-balochistan Lashkar-e-Balochistan
  country  PAK
  sectors  REB
  from     2008

group:baloch-raji-ajoi-sangar Baloch Raji Ajoi Sangar
  name     BRAS alliance
  country  PAK
  sectors  REB
  from     2018

group:baloch-nationalist-army Baloch Nationalist Army
  country  PAK
  sectors  REB
  from     2022

group:sindhudesh-revolutionary-army Sindhudesh Revolutionary Army
  name     Sindhudesh Liberation Army
  country  PAK
  sectors  REB
  from     2010

group:baloch-yakjehti-committee Baloch Yakjehti Committee
  name     Baloch Yakjehti Council
  country  PAK
  sectors  OPP
  from     2020

group:hafiz-gul-bahadur-group Hafiz Gul Bahadur group
  name     Gul Bahadur group; Gul Bahadur militants
  country  PAK
  sectors  REB
  from     2006

group:ittehad-ul-mujahideen-pakistan Ittehad-ul-Mujahideen Pakistan
  country  PAK
  sectors  REB
  from     2025

group:tehreek-e-jihad-pakistan Tehreek-e-Jihad Pakistan
  country  PAK
  sectors  REB
  from     2023

group:muttahida-qaumi-movement Muttahida Qaumi Movement
  name     MQM; Muttahida Quami Movement; MQM-P; Mohajir Qaumi Movement
  country  PAK
  sectors  REB
  from     1984

group:ghazi-force Ghazi Force
  country  PAK
  sectors  REB
  from     2007

group:al-zulfikar Al-Zulfikar
  name     al-Zulfikar
  country  PAK
  sectors  REB
  from     1977

group:sipah-e-muhammad-pakistan Sipah-e-Muhammad Pakistan
  name     Sipah-e-Mohammed
  country  PAK
  sectors  REB
  from     1993

group:ahle-sunnat-wal-jamaat Ahle Sunnat Wal Jamaat
  name     Ahl-e-Sunnat Wal Jamaat; Ahle Sunnat wal Jamaat
  country  PAK
  sectors  REB
  from     2002

group:dawat-e-haq-militants Dawat-e-Haq militants
  name     Punjabi Taliban
  country  PAK
  sectors  REB
  from     2007

group:kashmiri-separatists Kashmiri separatists
  name     Kashmiri militants; Kashmiri rebels; Kashmir separatists; Kashmir militants; Muslim separatists in Kashmir
  country  IND
  sectors  REB

group:peoples-anti-fascist-front People's Anti-Fascist Front
  country  IND
  sectors  REB
  from     2019

group:dukhtaran-e-millat Dukhtaran-e-Millat
  name     Dukhtaran-i-Millat
  country  IND
  sectors  REB
  from     1987

group:tehreek-ul-mujahideen Tehreek-ul-Mujahideen
  name     Tehrik-ul-Mujahideen
  country  IND
  sectors  REB
  from     1990

group:ansar-ghazwat-ul-hind Ansar Ghazwat-ul-Hind
  country  IND
  sectors  REB
  from     2017

group:jamiat-ul-mujahideen Jamiat-ul-Mujahideen
  name     Jamiat-ul-Mujahedin
  country  IND
  sectors  REB
  from     1990

group:kashmir-tigers Kashmir Tigers
  country  IND
  sectors  REB
  from     2021

group:students-islamic-movement-of-india Students' Islamic Movement of India
  name     Students Islamic Movement of India; SIMI
  country  IND
  sectors  REB
  from     1977

group:popular-front-of-india Popular Front of India
  country  IND
  sectors  REB
  from     2006

group:peoples-war-group People's War Group
  name     People's War Group of India; PWG
  country  IND
  sectors  REB
  from     1980

group:maoist-communist-centre Maoist Communist Centre
  name     Maoist Communist Centre of India; Maoist Communist Center
  country  IND
  sectors  REB
  from     1975

group:peoples-liberation-front-of-india People's Liberation Front of India
  country  IND
  sectors  REB
  from     2007

group:tritiya-prastuti-committee Tritiya Prastuti Committee
  name     Tritiya Sammelan Prastuti Committee
  country  IND
  sectors  REB
  from     2002

group:jharkhand-jan-mukti-parishad Jharkhand Jan Mukti Parishad
  country  IND
  sectors  REB
  from     2006

group:janashakti Janashakti
  name     CPI-ML Janashakti
  country  IND
  sectors  REB
  from     1992

group:peoples-liberation-army-of-manipur People's Liberation Army of Manipur
  country  IND
  sectors  REB
  from     1978

group:united-national-liberation-front United National Liberation Front
  name     UNLF
  country  IND
  sectors  REB
  from     1964

group:peoples-revolutionary-party-of-kangleipak People's Revolutionary Party of Kangleipak
  name     PREPAK
  country  IND
  sectors  REB
  from     1977

group:kangleipak-communist-party Kangleipak Communist Party
  country  IND
  sectors  REB
  from     1980

group:kanglei-yawol-kanna-lup Kanglei Yawol Kanna Lup
  name     KYKL
  country  IND
  sectors  REB
  from     1994

group:manipur-peoples-liberation-front Manipur People's Liberation Front
  country  IND
  sectors  REB
  from     1999

group:arambai-tenggol Arambai Tenggol
  country  IND
  sectors  PRM
  from     2020

group:meitei-leepun Meitei Leepun
  country  IND
  sectors  PRM

group:kuki-national-army Kuki National Army
  name     Kuki Liberation Army
  country  IND
  sectors  REB
  from     1988

group:kuki-national-organisation Kuki National Organisation
  country  IND
  sectors  REB

group:kuki-national-front Kuki National Front
  country  IND
  sectors  REB

group:united-kuki-liberation-front United Kuki Liberation Front
  name     United People's Front of Manipur
  country  IND
  sectors  REB
  from     2000

group:zomi-revolutionary-army Zomi Revolutionary Army
  name     Zomi Reunification Organisation
  country  IND
  sectors  REB
  from     1997

group:nscn-k NSCN-K
  name     National Socialist Council of Nagaland-Khaplang; NSCN (K)
  country  IND
  sectors  REB
  from     1988

group:naga-national-council Naga National Council
  country  IND
  sectors  REB
  from     1946

group:mizo-national-front Mizo National Front
  country  IND
  sectors  REB
  from     1961

group:hmar-peoples-convention Hmar People's Convention
  name     Hmar People's Convention-Democracy
  country  IND
  sectors  REB
  from     1986

group:bru-national-liberation-front Bru National Liberation Front
  name     Bru Liberation Front of Mizoram
  country  IND
  sectors  REB
  from     1997

group:national-liberation-front-of-tripura National Liberation Front of Tripura
  name     NLFT
  country  IND
  sectors  REB
  from     1989

group:all-tripura-tiger-force All Tripura Tiger Force
  name     ATTF
  country  IND
  sectors  REB
  from     1990

group:bodo-liberation-tigers Bodo Liberation Tigers
  name     Bodo Liberation Tigers Force
  country  IND
  sectors  REB
  from     1996

group:karbi-longri-n-c-hills-liberation-front Karbi Longri N.C. Hills Liberation Front
  name     KLNLF; Karbi Longri North Cachar Hills Liberation Front
  country  IND
  sectors  REB
  from     2004

group:united-peoples-democratic-solidarity United People's Democratic Solidarity
  name     UPDS
  country  IND
  sectors  REB
  from     1999

group:dima-halam-daogah Dima Halam Daogah
  name     Dima Halam Daoga; Black Widow militants
  country  IND
  sectors  REB
  from     1995

group:dimasa-national-liberation-army Dimasa National Liberation Army
  country  IND
  sectors  REB
  from     2019

group:muslim-united-liberation-tigers-of-assam Muslim United Liberation Tigers of Assam
  country  IND
  sectors  REB
  from     1996

group:kamtapur-liberation-organisation Kamtapur Liberation Organisation
  name     Kamtapur Liberation Organization
  country  IND
  sectors  REB
  from     1995

group:garo-national-liberation-army Garo National Liberation Army
  country  IND
  sectors  REB
  from     2009

group:hynniewtrep-national-liberation-council Hynniewtrep National Liberation Council
  country  IND
  sectors  REB
  from     1992

group:achik-national-volunteer-council Achik National Volunteer Council
  country  IND
  sectors  REB
  from     1995

group:khaplang-faction Khaplang faction
  country  IND
  sectors  REB

group:khalistan-zindabad-force Khalistan Zindabad Force
  country  IND
  sectors  REB
  from     1988

group:khalistan-liberation-force Khalistan Liberation Force
  country  IND
  sectors  REB

group:international-sikh-youth-federation International Sikh Youth Federation
  country  IND
  sectors  REB

group:khalistan-tiger-force Khalistan Tiger Force
  country  IND
  sectors  REB

group:waris-punjab-de Waris Punjab De
  country  IND
  sectors  REB
  from     2021

group:gorkha-janmukti-morcha Gorkha Janmukti Morcha
  name     Gorkhaland movement
  country  IND
  sectors  REB
  from     2007

group:gorkha-national-liberation-front Gorkha National Liberation Front
  country  IND
  sectors  REB

group:ranvir-sena Ranvir Sena
  country  IND
  sectors  UAF
  from     1994

group:salwa-judum Salwa Judum
  country  IND
  sectors  UAF
  from     2005

group:shiv-sena Shiv Sena
  name     Shiv Sainiks
  country  IND
  sectors  PTY
  from     1966

group:uddhav-sena Uddhav Sena
  country  IND
  sectors  PTY

group:abhinav-bharat Abhinav Bharat
  country  IND
  sectors  REB
  from     2006

group:hindu-sena Hindu Sena
  country  IND
  sectors  REB

group:hindu-yuva-vahini Hindu Yuva Vahini
  country  IND
  sectors  REB

group:sri-ram-sena Sri Ram Sena
  country  IND
  sectors  REB

group:samyukta-kisan-morcha Samyukta Kisan Morcha
  country  IND
  sectors  OPP
  from     2020

group:bharatiya-kisan-union Bharatiya Kisan Union
  country  IND
  sectors  OPP

group:kisan-mazdoor-morcha Kisan Mazdoor Morcha
  country  IND
  sectors  OPP

group:d-company D-Company
  name     Dawood Ibrahim gang
  country  IND
  sectors  UAF
  from     1976

group:lawrence-bishnoi-gang Lawrence Bishnoi gang
  name     Bishnoi gang
  country  IND
  sectors  UAF
  from     2010

group:tamil-national-alliance Tamil National Alliance
  name     Tamil United Liberation Front
  country  LKA
  sectors  REB
  from     2001

group:karuna-faction Karuna faction
  name     Tamil Makkal Viduthalai Pulikal; TMVP; Karuna group
  country  LKA
  sectors  REB
  from     2004

group:eelam-peoples-revolutionary-liberation-front Eelam People's Revolutionary Liberation Front
  name     EPRLF
  country  LKA
  sectors  REB
  from     1980

group:peoples-liberation-organisation-of-tamil-eelam People's Liberation Organisation of Tamil Eelam
  name     PLOTE
  country  LKA
  sectors  REB
  from     1980

group:tamil-eelam-liberation-organization Tamil Eelam Liberation Organization
  name     TELO; Tamil Eelam Liberation Organisation
  country  LKA
  sectors  REB
  from     1974

group:bodu-bala-sena Bodu Bala Sena
  country  LKA
  sectors  REB
  from     2012

group:sea-tigers Sea Tigers
  name     Black Tigers
  country  LKA
  sectors  REB
  from     1984

group:communist-party-of-nepal-netra-bikram-chand Communist Party of Nepal (Netra Bikram Chand)
  name     Netra Bikram Chand group; Biplav faction
  country  NPL
  sectors  REB
  from     2014

group:young-communist-league-of-nepal Young Communist League of Nepal
  name     Young Communist League
  country  NPL
  sectors  REB
  from     2006

group:janatantrik-terai-mukti-morcha Janatantrik Terai Mukti Morcha
  name     JTMM; Terai Janatantrik Mukti Morcha
  country  NPL
  sectors  REB
  from     2004

group:madhesi-janadhikar-forum Madhesi Janadhikar Forum
  name     Madhesi People's Rights Forum; Madhesi Morcha
  country  NPL
  sectors  REB
  from     2006

group:harkat-ul-jihad-al-islami-bangladesh Harkat-ul-Jihad-al-Islami Bangladesh
  name     HuJI-B
  country  BGD
  sectors  REB
  from     1992

group:jagrata-muslim-janata-bangladesh Jagrata Muslim Janata Bangladesh
  name     JMJB
  country  BGD
  sectors  REB
  from     2003

group:neo-jmb Neo-JMB
  name     New JMB; Neo JMB
  country  BGD
  sectors  REB
  from     2014

group:ansar-al-islam-bangladesh Ansar al-Islam Bangladesh
  country  BGD
  sectors  REB
  from     2015

group:purba-banglar-communist-party Purba Banglar Communist Party
  name     Purbo Banglar Communist Party
  country  BGD
  sectors  REB
  from     1968

group:parbatya-chattagram-jana-samhati-samiti Parbatya Chattagram Jana Samhati Samiti
  name     Parbatya Chattagram Jana Sanghati Samiti; Shanti Bahini
  country  BGD
  sectors  REB
  from     1972

group:united-peoples-democratic-front United People's Democratic Front
  country  BGD
  sectors  REB
  from     1998

group:kuki-chin-national-front Kuki-Chin National Front
  name     Kuki-Chin National Army
  country  BGD
  sectors  REB
  from     2017

group:islami-chhatra-shibir Islami Chhatra Shibir
  name     Bangladesh Islami Chhatra Shibir; Chhatra Shibir
  country  BGD
  sectors  REB
  from     1977

group:bangladesh-chhatra-league Bangladesh Chhatra League
  name     Chhatra League
  country  BGD
  sectors  REB
  from     1948

group:chhatra-dal Chhatra Dal
  country  BGD
  sectors  REB

group:hefazat-e-islam Hefazat-e-Islam
  name     Hefazat-e-Islam Bangladesh; Hefajat-e-Islam
  country  BGD
  sectors  REB
  from     2010

group:students-against-discrimination Students Against Discrimination
  name     Anti-Discrimination Students Movement
  country  BGD
  sectors  OPP
  from     2024

group:bhutan-communist-party-marxist-leninist-maoist Bhutan Communist Party (Marxist-Leninist-Maoist)
  name     Bhutan Tiger Force
  country  BTN
  sectors  REB
  from     2003

group:shan-state-army Shan State Army
  name     Shan State Army - South; Shan State Army-South; Shan State Army-North; Shan State Progress Party; Shan rebels
  country  MMR
  sectors  REB
  from     1964

group:restoration-council-of-shan-state Restoration Council of Shan State
  name     RCSS
  country  MMR
  sectors  REB
  from     2000

group:national-democratic-alliance-army National Democratic Alliance Army
  name     NDAA; Mong La group
  country  MMR
  sectors  REB
  from     1989

group:chin-national-front Chin National Front
  name     Chin National Army; Chinland Council; Chin Brotherhood
  country  MMR
  sectors  REB
  from     1988

group:chinland-defense-force Chinland Defense Force
  name     Chinland Defence Force; Chin National Defence Force
  country  MMR
  sectors  REB
  from     2021

group:new-mon-state-party New Mon State Party
  name     Mon National Liberation Army
  country  MMR
  sectors  REB
  from     1958

group:karenni-national-progressive-party Karenni National Progressive Party
  country  MMR
  sectors  REB
  from     1957

group:karen-national-defence-organisation Karen National Defence Organisation
  name     Karen National Defense Organization
  country  MMR
  sectors  REB
  from     1947

group:karen-national-army Karen National Army
  name     Karen Border Guard Force; Karen BGF
  country  MMR
  sectors  REB
  from     2010

group:all-burma-students-democratic-front All Burma Students' Democratic Front
  name     All Burma Students Democratic Front
  country  MMR
  sectors  REB
  from     1988

group:pa-o-national-liberation-army Pa-O National Liberation Army
  name     Pa-O National Organisation; Pa-O National Army
  country  MMR
  sectors  REB
  from     1949

group:gods-army God's Army
  country  MMR
  sectors  REB
  from     1997

group:rohingya-solidarity-organisation Rohingya Solidarity Organisation
  name     Rohingya Solidarity Organization
  country  MMR
  sectors  REB
  from     1982

group:arakan-rohingya-army Arakan Rohingya Army
  country  MMR
  sectors  REB
  from     2020

group:lahu-democratic-union Lahu Democratic Union
  country  MMR
  sectors  REB
  from     1973

group:pyusawhti Pyusawhti
  name     Pyu Saw Htee
  country  MMR
  sectors  PRM
  from     2021

group:civil-disobedience-movement Civil Disobedience Movement
  country  MMR
  sectors  OPP
  from     2021

group:pattani-united-liberation-organisation Pattani United Liberation Organisation
  name     Pattani United Liberation Organization; PULO
  country  THA
  sectors  REB
  from     1968

group:gerakan-mujahidin-islam-pattani Gerakan Mujahidin Islam Pattani
  name     GMIP
  country  THA
  sectors  REB
  from     1995

group:runda-kumpulan-kecil Runda Kumpulan Kecil
  country  THA
  sectors  REB
  from     2000

group:southern-thai-insurgents Southern Thai insurgents
  name     southern Thai insurgents
  country  THA
  sectors  REB

group:peoples-democratic-reform-committee People's Democratic Reform Committee
  name     PDRC
  country  THA
  sectors  OPP
  from     2013

group:ratsadon Ratsadon
  name     Khana Ratsadon; Free Youth movement
  country  THA
  sectors  OPP
  from     2020

group:hmong-rebels Hmong rebels
  name     Hmong insurgents; United Lao National Liberation Front; Ethnic Liberation Organization of Laos
  country  LAO
  sectors  REB
  from     1975

group:pathet-lao Pathet Lao
  country  LAO
  sectors  REB
  from     1950

group:cambodian-freedom-fighters Cambodian Freedom Fighters
  country  KHM
  sectors  REB
  from     1998

group:khmer-peoples-national-liberation-front Khmer People's National Liberation Front
  name     KPNLF
  country  KHM
  sectors  REB
  from     1979

group:funcinpec FUNCINPEC
  name     Funcinpec
  country  KHM
  sectors  REB
  from     1981

group:viet-minh Viet Minh
  name     Vietminh
  country  VNM
  sectors  REB
  from     1941

group:united-front-for-the-liberation-of-oppressed-races United Front for the Liberation of Oppressed Races
  name     FULRO
  country  VNM
  sectors  REB
  from     1964

group:viet-tan Viet Tan
  name     Việt Tân
  country  VNM
  sectors  OPP
  from     1982

group:malayan-communist-party Malayan Communist Party
  name     Communist Party of Malaya
  country  MYS
  sectors  REB
  from     1930

group:kumpulan-mujahidin-malaysia Kumpulan Mujahidin Malaysia
  name     Kumpulan Militan Malaysia
  country  MYS
  sectors  REB
  from     1995

group:royal-sulu-force Royal Sulu Force
  name     Royal Security Forces of the Sultanate of Sulu; Sulu gunmen
  country  MYS
  sectors  REB
  from     2013

group:bersih Bersih
  name     Coalition for Clean and Fair Elections
  country  MYS
  sectors  OPP
  from     2006

group:hindraf HINDRAF
  name     Hindraf; Hindu Rights Action Force
  country  MYS
  sectors  OPP
  from     2006

group:laskar-jihad Laskar Jihad
  country  IDN
  sectors  REB
  from     2000

group:darul-islam-indonesia Darul Islam Indonesia
  country  IDN
  sectors  REB
  from     1942

group:front-pembela-islam Front Pembela Islam
  country  IDN
  sectors  REB

group:mujahidin-kompak Mujahidin Kompak
  name     Mujahideen KOMPAK
  country  IDN
  sectors  REB
  from     1999

group:jamaah-ansharut-tauhid Jamaah Ansharut Tauhid
  name     Jemaah Ansharut Tauhid
  country  IDN
  sectors  REB
  from     2008

group:republic-of-south-maluku Republic of South Maluku
  name     South Moluccans
  country  IDN
  sectors  REB
  from     1950

group:united-liberation-movement-for-west-papua United Liberation Movement for West Papua
  name     ULMWP
  country  IDN
  sectors  OPP
  from     2014

group:national-committee-for-west-papua National Committee for West Papua
  country  IDN
  sectors  OPP

group:knpb KNPB
  country  IDN
  sectors  OPP

group:papuan-separatists Papuan separatists
  name     Papuan rebels; Papuan independence fighters; West Papuan rebels; separatist Papuan rebels
  country  IDN
  sectors  REB

group:alex-boncayao-brigade Alex Boncayao Brigade
  country  PHL
  sectors  REB
  from     1984

group:rajah-solaiman-movement Rajah Solaiman Movement
  country  PHL
  sectors  REB
  from     1991

group:ansar-khalifa-philippines Ansar Khalifa Philippines
  name     Ansar Khilafah Philippines; Ansar al-Khilafah Philippines
  country  PHL
  sectors  REB
  from     2014

group:dawlah-islamiya Dawlah Islamiya
  name     Daulah Islamiyah; Dawlah Islamiyah; Daulah Islamiya
  country  PHL
  sectors  REB
  from     2016

group:revolutionary-workers-party-of-mindanao Revolutionary Workers' Party of Mindanao
  name     Rebolusyonaryong Partido ng Manggagawa ng Mindanao
  country  PHL
  sectors  REB
  from     2001

group:cordillera-peoples-liberation-army Cordillera People's Liberation Army
  country  PHL
  sectors  REB
  from     1986

group:national-democratic-front-of-the-philippines National Democratic Front of the Philippines
  name     NDFP
  country  PHL
  sectors  REB
  from     1973

group:bagong-alyansang-makabayan Bagong Alyansang Makabayan
  country  PHL
  sectors  REB
  from     1985

group:abu-sabaya-group Abu Sabaya group
  country  PHL
  sectors  REB

group:magdalo-group Magdalo group
  name     Magdalo soldiers
  country  PHL
  sectors  REB
  from     2003

group:reform-the-armed-forces-movement Reform the Armed Forces Movement
  country  PHL
  sectors  REB
  from     1982

group:hukbalahap Hukbalahap
  country  PHL
  sectors  REB
  from     1942

group:alamara Alamara
  country  PHL
  sectors  PRM

group:ilaga Ilaga
  country  PHL
  sectors  PRM

group:ampatuan-clan Ampatuan clan
  name     Maguindanao massacre suspects
  country  PHL
  sectors  PRM

group:east-turkestan-liberation-organization East Turkestan Liberation Organization
  name     East Turkistan Liberation Organization
  country  CHN
  sectors  REB
  from     1990

group:chinese-triads Chinese triads
  country  CHN
  sectors  UAF

group:sun-yee-on Sun Yee On
  country  CHN
  sectors  UAF

group:bamboo-union Bamboo Union
  country  CHN
  sectors  UAF

group:tiananmen-mothers Tiananmen Mothers
  country  CHN
  sectors  OPP
  from     1989

group:new-citizens-movement New Citizens' Movement
  country  CHN
  sectors  OPP
  from     2008

group:charter-08 Charter 08
  country  CHN
  sectors  OPP

group:civil-human-rights-front Civil Human Rights Front
  country  HKG
  sectors  OPP
  from     2002

group:hong-kong-alliance-in-support-of-patriotic-democratic-movements-of-china Hong Kong Alliance in Support of Patriotic Democratic Movements of China
  name     Hong Kong Alliance
  country  HKG
  sectors  OPP
  from     1989

group:occupy-central Occupy Central
  name     Occupy Central with Love and Peace
  country  HKG
  sectors  OPP
  from     2013

group:umbrella-movement Umbrella Movement
  country  HKG
  sectors  OPP

group:demosisto Demosisto
  country  HKG
  sectors  OPP
  from     2016

group:scholarism Scholarism
  country  HKG
  sectors  OPP

group:hong-kong-protesters Hong Kong protesters
  name     Hong Kong demonstrators; Hong Kong pro-democracy activists; pro-democracy protesters in Hong Kong
  country  HKG
  sectors  OPP

group:sunflower-movement Sunflower Movement
  name     Sunflower Student Movement
  country  TWN
  sectors  OPP
  from     2014

group:bamboo-union-of-taiwan Bamboo Union of Taiwan
  country  TWN
  sectors  UAF

group:korean-confederation-of-trade-unions Korean Confederation of Trade Unions
  name     KCTU
  country  KOR
  sectors  OPP
  from     1995

group:fighters-for-a-free-north-korea Fighters for a Free North Korea
  name     North Korean defectors' group
  country  KOR
  sectors  REB
  from     2003

group:free-joseon Free Joseon
  name     Cheollima Civil Defense
  country  PRK
  sectors  REB
  from     2017

group:yakuza Yakuza
  name     yakuza; Yamaguchi-gumi
  country  JPN
  sectors  UAF

group:sumiyoshi-kai Sumiyoshi-kai
  country  JPN
  sectors  UAF

group:inagawa-kai Inagawa-kai
  country  JPN
  sectors  UAF

group:chukaku-ha Chukaku-ha
  name     Middle Core Faction
  country  JPN
  sectors  REB
  from     1957

group:zainichi-koreans Zainichi Koreans
  name     Chongryon
  name     General Association of Korean Residents in Japan
  country  JPN
  sectors  REB

group:cpd-rdtl CPD-RDTL
  name     Conselho Popular pela Defesa da República Democrática de Timor Leste
  country  TLS
  sectors  REB
  from     1999

group:aitarak Aitarak
  name     Besi Merah Putih; Mahidi militia; Pro-Indonesia militia; pro-Jakarta militia
  country  TLS
  sectors  PRM
  from     1999

group:petitioners-of-east-timor Petitioners of East Timor
  country  TLS
  sectors  REB
  from     2006

group:free-papua-refugees Free Papua refugees
  country  PNG
  sectors  REB

group:raskols Raskols
  name     raskols; raskol gang
  country  PNG
  sectors  UAF

group:isatabu-freedom-movement Isatabu Freedom Movement
  name     Guadalcanal Revolutionary Army
  country  SLB
  sectors  REB
  from     1998

group:guadalcanal-liberation-front Guadalcanal Liberation Front
  country  SLB
  sectors  REB
  from     2000

group:coup-plotters-of-fiji Coup plotters of Fiji
  country  FJI
  sectors  REB

group:caledonian-union Caledonian Union
  name     Field Action Coordination Cell; CCAT
  country  NCL
  sectors  OPP
  from     1953

group:tavini-huiraatira Tavini Huiraatira
  name     Tavini
  country  PYF
  sectors  PTY
  from     1977

group:national-socialist-network National Socialist Network
  country  AUS
  sectors  UAF
  from     2020

group:antipodean-resistance Antipodean Resistance
  country  AUS
  sectors  UAF

group:lads-society Lads Society
  country  AUS
  sectors  UAF

group:mongrel-mob Mongrel Mob
  country  NZL
  sectors  UAF

group:comanchero Comanchero
  country  NZL
  sectors  UAF

group:comancheros Comancheros
  country  NZL
  sectors  UAF

group:jund-al-khilafah-of-kazakhstan Jund al-Khilafah of Kazakhstan
  country  KAZ
  sectors  REB
  from     2011

group:democratic-choice-of-kazakhstan Democratic Choice of Kazakhstan
  country  KAZ
  sectors  OPP
  from     2001

group:oyan-qazaqstan Oyan, Qazaqstan
  country  KAZ
  sectors  OPP

group:ata-jurt-movement Ata-Jurt movement
  country  KGZ
  sectors  OPP
  from     2004

group:united-tajik-opposition United Tajik Opposition
  country  TJK
  sectors  REB
  from     1993

group:islamic-renaissance-party-of-tajikistan Islamic Renaissance Party of Tajikistan
  name     Islamic Revival Party of Tajikistan; IRPT; Islamic Renaissance Party
  country  TJK
  sectors  REB
  from     1990

group:jamaat-ansarullah Jamaat Ansarullah
  name     Jamaat Ansorulloh
  country  TJK
  sectors  REB
  from     2006

group:group-24 Group 24
  country  TJK
  sectors  OPP
  from     2012

group:akromiya Akromiya
  name     Akramiya; Akromiylar
  country  UZB
  sectors  REB
  from     1996

group:tsagaan-khass Tsagaan Khass
  country  MNG
  sectors  UAF

group:adhaalath-party Adhaalath Party
  country  MDV
  sectors  OPP
  from     2005
