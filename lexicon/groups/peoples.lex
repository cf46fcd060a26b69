# Peoples, communities and faiths that news treat as actors, beyond those in groups.lex. Hand-kept.

group:hawiye Hawiye
  name     Hawiye clan
  country  SOM
  sectors  CVL

group:darod Darod
  name     Darod clan
  country  SOM
  sectors  CVL

group:marehan Marehan
  country  SOM
  sectors  CVL

group:majerteen Majerteen
  country  SOM
  sectors  CVL

group:habar-gidir Habar Gidir
  name     Habr Gedir; Habar Gidir clan
  country  SOM
  sectors  CVL

group:isaaq Isaaq
  name     Isaaq clan
  country  SOM
  sectors  CVL

group:dhulbahante Dhulbahante
  country  SOM
  sectors  CVL

group:oromo Oromo
  name     Oromos; Oromo people
  country  ETH
  sectors  CVL

group:amharas Amharas
  name     Amhara people
  country  ETH
  sectors  CVL

group:tigrayans Tigrayans
  name     Tigrayan people
  country  ETH
  sectors  CVL

group:misseriya Misseriya
  name     Misseriya tribe; Misseriya tribesmen; Messiria
  country  SDN
  sectors  CVL

group:rizeigat Rizeigat
  country  SDN
  sectors  CVL

group:masalit Masalit
  name     Massalit; Masalit people
  country  SDN
  sectors  CVL

group:hadendoa Hadendoa
  name     Beja tribe; Beja people
  country  SDN
  sectors  CVL

group:nuba-people Nuba people
  country  SDN
  sectors  CVL

group:dinka Dinka
  name     Dinkas; Ngok Dinka
  country  SSD
  sectors  CVL

group:twic-dinka Twic Dinka
  country  SSD
  sectors  CVL

group:nuer Nuer
  name     Lou Nuer
  country  SSD
  sectors  CVL

group:murle Murle
  name     Murle youths; Murle tribe
  country  SSD
  sectors  CVL

group:shilluk Shilluk
  country  SSD
  sectors  CVL

group:toposa Toposa
  country  SSD
  sectors  CVL

group:karamojong Karamojong
  name     Karimojong; Karamojong warriors
  country  UGA
  sectors  CVL

group:acholi Acholi
  country  UGA
  sectors  CVL

group:baganda Baganda
  name     Buganda kingdom
  country  UGA
  sectors  CVL

group:kikuyu Kikuyu
  name     Kikuyus
  country  KEN
  sectors  CVL

group:kalenjin Kalenjin
  name     Kalenjins
  country  KEN
  sectors  CVL

group:maasai Maasai
  name     Masai
  country  KEN
  sectors  CVL

group:turkana-people Turkana people
  name     Turkana herders
  country  KEN
  sectors  CVL

group:pokot Pokot
  country  KEN
  sectors  CVL

group:pokots Pokots
  country  KEN
  sectors  CVL

group:samburu-herders Samburu herders
  country  KEN
  sectors  CVL

group:hutus Hutus
  name     Hutu; Rwandan Hutu; Rwandan Hutus; Hutu rebels; Hutu militia
  country  RWA
  sectors  CVL

group:tutsis Tutsis
  name     Tutsi; Rwandan Tutsi; Rwandan Tutsis; Banyamulenge
  country  RWA
  sectors  CVL

group:hema-people Hema people
  name     Lendu people; Lendus
  country  COD
  sectors  CVL

group:zaghawa Zaghawa
  name     Zaghawas; Zaghawa people
  country  TCD
  sectors  CVL

group:anglophone-separatists Anglophone separatists
  name     anglophone separatists; English-speaking separatists; Anglophone rebels
  country  CMR
  sectors  CVL
  from     2017

group:igbo Igbo
  name     Igbos; Ibo
  country  NGA
  sectors  CVL

group:yoruba Yoruba
  name     Yorubas
  country  NGA
  sectors  CVL

group:hausas Hausas
  name     Hausa-Fulani
  country  NGA
  sectors  CVL

group:fulani Fulani
  name     Fulanis; Fula; Peuhl; Peul
  country  NGA
  sectors  CVL

group:ijaw Ijaw
  name     Ijaws
  country  NGA
  sectors  CVL

group:itsekiri Itsekiri
  country  NGA
  sectors  CVL

group:ogoni Ogoni
  name     Ogonis
  country  NGA
  sectors  CVL

group:tiv-people Tiv people
  country  NGA
  sectors  CVL

group:berom Berom
  country  NGA
  sectors  CVL

group:jukun Jukun
  country  NGA
  sectors  CVL

group:dogon Dogon
  name     Dogons; Dogon people
  country  MLI
  sectors  CVL

group:bambara Bambara
  name     Bambara people
  country  MLI
  sectors  CVL

group:songhai Songhai
  name     Songhai people
  country  MLI
  sectors  CVL

group:mossi Mossi
  name     Mossi people
  country  BFA
  sectors  CVL

group:zulus Zulus
  name     Zulu
  country  ZAF
  sectors  CVL

group:xhosa Xhosa
  name     Xhosas
  country  ZAF
  sectors  CVL

group:afrikaners Afrikaners
  name     Afrikaner
  country  ZAF
  sectors  CVL

group:ndebele Ndebele
  name     Ndebeles; Ndebele people
  country  ZWE
  sectors  CVL

group:herero Herero
  name     Hereros
  country  NAM
  sectors  CVL

group:nama-people Nama people
  country  NAM
  sectors  CVL

group:afar-people Afar people
  country  DJI
  sectors  CVL

group:issa-people Issa people
  country  DJI
  sectors  CVL

group:basarwa Basarwa
  name     Kalahari Bushmen
  country  BWA
  sectors  CVL

group:haratin Haratin
  name     Haratine
  country  MRT
  sectors  CVL

group:african-americans African Americans
  name     African American; Black Americans; African-Americans; African-American
  country  USA
  sectors  CVL

group:native-americans Native Americans
  name     Native American; American Indian; American Indians
  country  USA
  sectors  CVL

group:native-american-tribes Native American tribes
  country  USA
  sectors  CVL

group:navajo-nation Navajo Nation
  country  USA
  sectors  CVL

group:cherokee-nation Cherokee Nation
  country  USA
  sectors  CVL

group:standing-rock-sioux Standing Rock Sioux
  country  USA
  sectors  CVL

group:standing-rock-sioux-tribe Standing Rock Sioux Tribe
  country  USA
  sectors  CVL

group:oglala-sioux Oglala Sioux
  country  USA
  sectors  CVL

group:latinos Latinos
  name     Hispanics; Hispanic Americans
  country  USA
  sectors  CVL

group:cuban-americans Cuban Americans
  name     Cuban exiles; Cuban-Americans; Cuban exile
  country  USA
  sectors  CVL

group:arab-americans Arab Americans
  country  USA
  sectors  CVL

group:muslim-americans Muslim Americans
  country  USA
  sectors  CVL

group:american-muslims American Muslims
  country  USA
  sectors  CVL

group:council-on-american-islamic-relations Council on American-Islamic Relations
  name     CAIR
  country  USA
  sectors  CVL

group:american-jews American Jews
  name     Jewish Americans
  country  USA
  sectors  CVL

group:american-israel-public-affairs-committee American Israel Public Affairs Committee
  country  USA
  sectors  CVL

group:aipac AIPAC
  country  USA
  sectors  CVL

group:anti-defamation-league Anti-Defamation League
  name     ADL
  country  USA
  sectors  CVL

group:amish Amish
  name     Mennonites; Mennonite
  country  USA
  sectors  REL

group:southern-baptist-convention Southern Baptist Convention
  name     Southern Baptists
  country  USA
  sectors  REL

group:united-methodist-church United Methodist Church
  country  USA
  sectors  REL

group:episcopal-church Episcopal Church
  country  USA
  sectors  REL

group:fundamentalist-church-of-jesus-christ-of-latter-day-saints Fundamentalist Church of Jesus Christ of Latter-Day Saints
  name     FLDS
  country  USA
  sectors  REL

group:first-nation First Nation
  country  CAN
  sectors  CVL

group:assembly-of-first-nations Assembly of First Nations
  country  CAN
  sectors  CVL

group:wetsuweten Wet'suwet'en
  country  CAN
  sectors  CVL

group:mohawk-protesters Mohawk protesters
  country  CAN
  sectors  CVL

group:cree-nation Cree Nation
  country  CAN
  sectors  CVL

group:inuit Inuit
  country  CAN
  sectors  CVL

group:quebecois Québécois
  country  CAN
  sectors  CVL

group:quebecers Quebecers
  country  CAN
  sectors  CVL

group:quebec-separatists Quebec separatists
  country  CAN
  sectors  CVL

group:tzotzil Tzotzil
  country  MEX
  sectors  CVL

group:yaqui Yaqui
  country  MEX
  sectors  CVL

group:yaquis Yaquis
  country  MEX
  sectors  CVL

group:zapotec Zapotec
  country  MEX
  sectors  CVL

group:maya-indians Maya Indians
  name     Maya Achi; Ixil Maya; Mayan Indians
  country  GTM
  sectors  CVL

group:ixil Ixil
  country  GTM
  sectors  CVL

group:garifuna Garifuna
  name     Garifunas
  country  HND
  sectors  CVL

group:miskitos Miskitos
  name     Miskito; Miskito Indians
  country  NIC
  sectors  CVL

group:ngabe-bugle Ngabe-Bugle
  name     Ngäbe-Buglé; Ngobe-Bugle; Ngöbe-Buglé
  country  PAN
  sectors  CVL

group:guna-people Guna people
  country  PAN
  sectors  CVL

group:guna-yala Guna Yala
  country  PAN
  sectors  CVL

group:nasa-people Nasa people
  name     Awá
  country  COL
  sectors  CVL

group:awa-people Awa people
  country  COL
  sectors  CVL

group:wayuu Wayuu
  country  COL
  sectors  CVL

group:embera Embera
  country  COL
  sectors  CVL

group:yanomami Yanomami
  name     Yanomamis; Yanomamo
  country  VEN
  sectors  CVL

group:pemon Pemon
  country  VEN
  sectors  CVL

group:waorani Waorani
  country  ECU
  sectors  CVL

group:huaorani Huaorani
  country  ECU
  sectors  CVL

group:kichwa Kichwa
  country  ECU
  sectors  CVL

group:achuar Achuar
  country  ECU
  sectors  CVL

group:aymaras Aymaras
  country  PER
  sectors  CVL

group:quechuas Quechuas
  country  PER
  sectors  CVL

group:ashaninka Asháninka
  name     Ashaninka
  country  PER
  sectors  CVL

group:awajun Awajun
  country  PER
  sectors  CVL

group:wampis Wampis
  country  PER
  sectors  CVL

group:cocalero cocalero
  name     coca farmers
  country  BOL
  sectors  CVL

group:guarani-people Guarani people
  name     indigenous Brazilians
  country  BRA
  sectors  CVL

group:guarani-kaiowa Guarani-Kaiowa
  country  BRA
  sectors  CVL

group:munduruku Munduruku
  country  BRA
  sectors  CVL

group:kayapo Kayapo
  country  BRA
  sectors  CVL

group:guajajara Guajajara
  country  BRA
  sectors  CVL

group:pataxo Pataxo
  country  BRA
  sectors  CVL

group:xingu-tribes Xingu tribes
  country  BRA
  sectors  CVL

group:rapa-nui-people Rapa Nui people
  name     Rapanui
  country  CHL
  sectors  CVL

group:ndyuka Ndyuka
  country  SUR
  sectors  CVL

group:saramaka Saramaka
  country  SUR
  sectors  CVL

group:indigenous-protesters indigenous protesters
  sectors  REL

group:hazaras Hazaras
  name     Hazara; Hazara community
  country  AFG
  sectors  CVL

group:pashtuns Pashtuns
  name     Pashtun; Pashtun tribesmen; Pathans
  country  AFG
  sectors  CVL

group:afghan-tajiks Afghan Tajiks
  country  AFG
  sectors  CVL

group:afghan-uzbeks Afghan Uzbeks
  country  AFG
  sectors  CVL

group:baloch Baloch
  name     Baluch; Balochs; Baluchis
  country  PAK
  sectors  CVL

group:sindhis Sindhis
  name     Sindhi nationalists
  country  PAK
  sectors  CVL

group:mohajirs Mohajirs
  name     Mohajir; Muhajirs
  country  PAK
  sectors  CVL

group:ahmadiyya Ahmadiyya
  name     Ahmadiyya community; Ahmadi Muslims
  country  PAK
  sectors  REL

group:pakistani-christians Pakistani Christians
  country  PAK
  sectors  REL

group:dalits Dalits
  name     Dalit
  country  IND
  sectors  CVL

group:nagas Nagas
  name     Naga tribes; Naga tribesmen; Naga rebels; Naga militants
  country  IND
  sectors  CVL

group:meiteis Meiteis
  name     Meitei
  country  IND
  sectors  CVL

group:kukis Kukis
  name     Kuki-Zo; Kuki militants; Kuki rebels
  country  IND
  sectors  CVL

group:gujjars Gujjars
  name     Gurjars
  country  IND
  sectors  CVL

group:jats Jats
  name     Jat community
  country  IND
  sectors  CVL

group:marathas Marathas
  name     Maratha community
  country  IND
  sectors  CVL

group:adivasis Adivasis
  name     Adivasi
  country  IND
  sectors  CVL

group:kashmiris Kashmiris
  name     Kashmiri Muslims; Kashmiri Muslim
  country  IND
  sectors  CVL

group:kashmiri-pandits Kashmiri Pandits
  country  IND
  sectors  CVL

group:sikh-community Sikh community
  sectors  REL

group:hindu-mob Hindu mob
  name     Hindu pilgrims
  sectors  REL

group:buddhist-mob Buddhist mob
  sectors  REL

group:jain-community Jain community
  sectors  REL

group:parsis Parsis
  name     Parsi; Zoroastrians; Zoroastrian
  sectors  REL

group:tamils Tamils
  name     Sri Lankan Tamils; Sri Lankan Tamil; ethnic Tamils; ethnic Tamil
  country  LKA
  sectors  CVL

group:sinhalese Sinhalese
  name     Sinhala; Sinhalese Buddhists
  country  LKA
  sectors  CVL

group:sri-lankan-muslims Sri Lankan Muslims
  country  LKA
  sectors  REL

group:madhesis Madhesis
  name     Madhesi; Madhesi activists
  country  NPL
  sectors  CVL

group:tharus Tharus
  country  NPL
  sectors  CVL

group:chakmas Chakmas
  name     Chakma; Jumma people
  country  BGD
  sectors  CVL

group:biharis-of-bangladesh Biharis of Bangladesh
  country  BGD
  sectors  CVL

group:lhotshampa Lhotshampa
  name     Bhutanese refugees
  country  BTN
  sectors  CVL

group:969-movement 969 Movement
  name     Ma Ba Tha
  country  MMR
  sectors  REL
  from     2012

group:kachins Kachins
  name     Kachin people
  country  MMR
  sectors  CVL

group:karen-people Karen people
  name     ethnic Karen; ethnic Karens
  country  MMR
  sectors  CVL

group:shan-people Shan people
  name     ethnic Shan
  country  MMR
  sectors  CVL

group:ethnic-chin ethnic Chin
  country  MMR
  sectors  CVL

group:malay-muslims Malay Muslims
  name     ethnic Malay Muslims; Thai Muslims
  country  THA
  sectors  CVL

group:hmong Hmong
  name     Hmong people
  country  LAO
  sectors  CVL

group:montagnards Montagnards
  name     Montagnard
  country  VNM
  sectors  CVL

group:nahdlatul-ulama Nahdlatul Ulama
  name     NU of Indonesia
  country  IDN
  sectors  REL
  from     1926

group:muhammadiyah Muhammadiyah
  country  IDN
  sectors  REL
  from     1912

group:papuans Papuans
  name     Papuan; West Papuans; indigenous Papuans
  country  IDN
  sectors  CVL

group:acehnese Acehnese
  country  IDN
  sectors  CVL

group:dayaks Dayaks
  name     Dayak
  country  IDN
  sectors  CVL

group:madurese Madurese
  country  IDN
  sectors  CVL

group:chinese-indonesians Chinese Indonesians
  country  IDN
  sectors  CVL

group:moros Moros
  name     Bangsamoro people; Moro people
  country  PHL
  sectors  CVL

group:lumad Lumad
  name     Lumads
  country  PHL
  sectors  CVL

group:church-of-almighty-god Church of Almighty God
  name     Eastern Lightning
  country  CHN
  sectors  REL
  from     1991

group:early-rain-covenant-church Early Rain Covenant Church
  country  CHN
  sectors  REL
  from     2008

group:tibetan-monks Tibetan monks
  name     Tibetan exiles; Tibetan protesters; Tibetan exile
  country  CHN
  sectors  CVL

group:han-chinese Han Chinese
  country  CHN
  sectors  CVL

group:hui-muslims Hui Muslims
  country  CHN
  sectors  CVL

group:inner-mongolians Inner Mongolians
  name     ethnic Mongolians
  country  CHN
  sectors  CVL

group:unification-church Unification Church
  name     Family Federation for World Peace and Unification; Moonies
  country  JPN
  sectors  REL
  from     1954

group:soka-gakkai Soka Gakkai
  country  JPN
  sectors  REL
  from     1930

group:ainu Ainu
  name     Ainu people
  country  JPN
  sectors  CVL

group:indo-fijians Indo-Fijians
  name     Indo-Fijian; ethnic Fijians; indigenous Fijians
  country  FJI
  sectors  CVL

group:kanak-people Kanak people
  country  NCL
  sectors  CVL

group:aboriginal-australians Aboriginal Australians
  name     Aborigines; Indigenous Australians; Torres Strait Islanders
  country  AUS
  sectors  CVL

group:maori Maori
  name     Māori; Maoris
  country  NZL
  sectors  CVL

group:pamiris Pamiris
  name     Pamiri
  country  TJK
  sectors  CVL

group:karakalpaks Karakalpaks
  name     Karakalpak
  country  UZB
  sectors  CVL

group:meskhetian-turks Meskhetian Turks
  name     Ahiska Turks
  country  UZB
  sectors  CVL

group:ethnic-uzbeks ethnic Uzbeks
  name     Kyrgyz Uzbeks; ethnic Kyrgyz
  country  KGZ
  sectors  CVL

group:orange-order Orange Order
  name     Orangemen; Orange lodge
  country  GBR
  sectors  REL
  from     1795

group:ulster-protestants Ulster Protestants
  name     Ulster loyalists; loyalist paramilitaries; Loyalist paramilitaries
  country  GBR
  sectors  CVL

group:irish-travellers Irish Travellers
  country  IRL
  sectors  CVL

group:french-muslims French Muslims
  name     French Council of the Muslim Faith
  name     CFCM
  country  FRA
  sectors  REL

group:harkis Harkis
  name     Harki
  country  FRA
  sectors  CVL

group:basques Basques
  name     Basque separatists; Basque nationalists; Basque separatist
  country  ESP
  sectors  CVL

group:south-tyroleans South Tyroleans
  country  ITA
  sectors  CVL

group:pontic-greeks Pontic Greeks
  country  GRC
  sectors  CVL

group:sudeten-germans Sudeten Germans
  country  DEU
  sectors  CVL

group:flemings Flemings
  name     Flemish nationalists
  country  BEL
  sectors  CVL

group:walloons Walloons
  country  BEL
  sectors  CVL

group:moluccans Moluccans
  country  NLD
  sectors  CVL

group:sami Sami
  name     Sámi; Sami people
  country  NOR
  sectors  CVL

group:ethnic-hungarians ethnic Hungarians
  country  HUN
  sectors  CVL

group:szeklers Szeklers
  country  HUN
  sectors  CVL

group:bulgarian-turks Bulgarian Turks
  name     ethnic Turks in Bulgaria
  country  BGR
  sectors  CVL

group:pomaks Pomaks
  country  BGR
  sectors  CVL

group:bosnian-muslims Bosnian Muslims
  name     Bosnian Muslim
  country  BIH
  sectors  CVL

group:roma Roma
  name     Roma people; Romani people; Roma community; Gypsies; Roma minority
  sectors  CVL

group:jewish-leaders Jewish leaders
  name     Orthodox Jews; Haredim
  sectors  REL

group:haredi-jews Haredi Jews
  sectors  REL

group:hasidic-jews Hasidic Jews
  sectors  REL

group:catholic-bishops Catholic bishops
  name     Catholic priests
  sectors  REL

group:protestant-leaders Protestant leaders
  sectors  REL

group:methodists Methodists
  sectors  REL

group:lutherans Lutherans
  sectors  REL

group:presbyterians Presbyterians
  sectors  REL

group:baptists Baptists
  sectors  REL

group:jehovahs-witness Jehovah's Witness
  sectors  REL

group:mormons Mormons
  name     Mormon; Latter-day Saints
  name     Church of Jesus Christ of Latter-day Saints; Mormon Church
  sectors  REL

group:lds-church LDS Church
  sectors  REL

group:orthodox-believers Orthodox believers
  name     Old Believers
  sectors  REL

group:shia Shi'a
  name     Shia Muslims; Shi'ite Muslims; Shia Muslim; Shi'ite Muslim
  sectors  REL

group:sufis Sufis
  name     Sufi; Sufi Muslims
  sectors  REL

group:muslim-leaders Muslim leaders
  sectors  REL

group:christian-minority Christian minority
  name     Evangelical Christians; evangelical Christians; Christian leaders
  sectors  REL

group:pentecostals Pentecostals
  name     Pentecostal; evangelicals; Evangelicals
  sectors  REL

group:scientologists Scientologists
  name     Church of Scientology; Scientology
  sectors  REL

group:chechens Chechens
  name     ethnic Chechens
  country  RUS
  sectors  CVL

group:ingush Ingush
  name     Ingushes
  country  RUS
  sectors  CVL

group:tatars Tatars
  name     Volga Tatars
  country  RUS
  sectors  CVL

group:bashkirs Bashkirs
  country  RUS
  sectors  CVL

group:kalmyks Kalmyks
  country  RUS
  sectors  CVL

group:buryats Buryats
  country  RUS
  sectors  CVL

group:yakuts Yakuts
  country  RUS
  sectors  CVL

group:ruthenians Ruthenians
  name     Rusyns
  country  UKR
  sectors  CVL

group:poles-of-lithuania Poles of Lithuania
  country  LTU
  sectors  CVL

group:russian-speakers-of-estonia Russian-speakers of Estonia
  name     ethnic Russians; ethnic Russian; Russian speakers; Russian-speakers
  country  EST
  sectors  CVL

group:mingrelians Mingrelians
  country  GEO
  sectors  CVL

group:svans Svans
  country  GEO
  sectors  CVL

group:adjarians Adjarians
  country  GEO
  sectors  CVL

group:ajarians Ajarians
  country  GEO
  sectors  CVL

group:ethnic-armenians Ethnic Armenians
  name     ethnic Armenians; ethnic Armenian; Western Armenians
  country  ARM
  sectors  CVL

group:lezgins Lezgins
  name     Lezgin
  country  AZE
  sectors  CVL

group:talysh Talysh
  country  AZE
  sectors  CVL

group:alawites Alawites
  name     Alawite; Alawi; Alawis
  country  SYR
  sectors  REL

group:tishreen-movement Tishreen movement
  name     October Movement of Iraq
  country  IRQ
  sectors  CVL
  from     2019

group:iraqi-turkmen Iraqi Turkmen
  name     Turkmen of Iraq; Iraqi Turkmens
  country  IRQ
  sectors  CVL

group:mandaeans Mandaeans
  name     Mandaean; Sabean Mandaeans
  country  IRQ
  sectors  REL

group:bahais Bahais
  name     Bahai; Baha'i community
  country  IRN
  sectors  REL

group:alevis Alevis
  name     Alevi
  country  TUR
  sectors  REL

group:bidoon Bidoon
  name     Bidun
  country  KWT
  sectors  CVL

group:toubou Toubou
  name     Tebu; Toubous
  country  LBY
  sectors  CVL

group:hirak-movement Hirak movement
  name     Hirak protesters
  country  DZA
  sectors  CVL
  from     2019

group:kabyles Kabyles
  name     Kabyle
  country  DZA
  sectors  CVL

group:druze Druze
  sectors  REL

group:maronites Maronites
  name     Maronite; Maronite Christians
  sectors  REL

group:assyrians Assyrians
  name     Assyrian Christians; Assyrian Christian; Chaldean Christians; Chaldeans
  sectors  REL

group:ismailis Ismailis
  name     Ismaili; Ismaili Muslims
  sectors  REL

group:salafists Salafists
  name     Salafist; Salafi; Salafis
  sectors  REL

group:bedouin Bedouin
  name     Bedouins; Bedouin tribesmen
  sectors  CVL

group:berbers Berbers
  name     Berber; Amazigh
  sectors  CVL

group:circassians Circassians
  name     Circassian
  sectors  CVL

group:turkomans Turkomans
  name     Turkoman
  sectors  CVL

group:turkish-kurds Turkish Kurds
  sectors  CVL

group:iraqi-kurds Iraqi Kurds
  name     Iraqi Kurdish; Kurdish Iraqi
  sectors  CVL

group:syrian-kurds Syrian Kurds
  name     Syrian Kurdish; Kurdish Syrian
  sectors  CVL
