# Names of Asian states. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.

country:AFG Afghanistan
  name       Islamic Republic of Afghanistan
  name       Islamic Emirate of Afghanistan
  adjective  Afghan; Afghani
  people     Afghan; Afghans; Afghanis
  capital    Kabul
  seat       Arg Palace
  city       Kandahar; Herat; Mazar-i-Sharif; Mazar-e-Sharif; Jalalabad; Kunduz; Ghazni; Lashkar Gah; Helmand; Nangarhar; Bagram; Khost; Panjshir  # trap: Jalalabad is also in Kyrgyzstan
  cow        700
  gw         700
  fips       AF

country:ARM Armenia
  name       Republic of Armenia
  adjective  Armenian
  people     Armenian; Armenians
  capital    Yerevan
  city       Gyumri; Vanadzor
  cow        371
  gw         371
  fips       AM

country:AZE Azerbaijan
  name       Republic of Azerbaijan
  adjective  Azerbaijani; Azeri
  people     Azerbaijani; Azerbaijanis; Azeri; Azeris
  capital    Baku
  city       Ganja; Sumgait; Sumqayit; Nakhchivan; Stepanakert; Khankendi; Shusha; Nagorno-Karabakh; Karabakh; Lachin  # Ganja: Gəncə
  cow        373
  gw         373
  fips       AJ

country:BHR Bahrain
  name       Kingdom of Bahrain
  adjective  Bahraini
  people     Bahraini; Bahrainis
  capital    Manama
  city       Muharraq
  cow        692
  gw         692
  fips       BA

country:BGD Bangladesh
  name       People's Republic of Bangladesh
  named      1955-10-14 | 1971-12-16 | East Pakistan | East Pakistani | East Pakistanis
  adjective  Bangladeshi
  people     Bangladeshi; Bangladeshis
  capital    Dhaka; Dacca
  seat       Ganabhaban
  city       Chittagong; Chattogram; Khulna; Sylhet; Rajshahi; Cox's Bazar; Narayanganj; Comilla
  cow        771  # since 1971-12
  gw         771
  fips       BG

country:BTN Bhutan
  name       Kingdom of Bhutan
  adjective  Bhutanese
  people     Bhutanese
  capital    Thimphu
  city       Doklam
  cow        760
  gw         760
  fips       BT

country:BRN Brunei
  name       Brunei Darussalam
  adjective  Bruneian
  people     Bruneian; Bruneians
  capital    Bandar Seri Begawan
  cow        835
  gw         835
  fips       BX

country:KHM Cambodia
  name       Kingdom of Cambodia
  named      1975-04-17 | 1990 | Kampuchea; Democratic Kampuchea; People's Republic of Kampuchea | Kampuchean | Kampucheans
  named      1970-10-09 | 1975-04-17 | Khmer Republic
  adjective  Cambodian; Khmer
  people     Cambodian; Cambodians; Khmers
  capital    Phnom Penh
  city       Siem Reap; Battambang; Sihanoukville; Poipet; Preah Vihear
  cow        811
  gw         811
  fips       CB

country:CHN China
  name       People's Republic of China
  name       PRC; P.R.C.; P.R. China; Communist China; Mainland China; mainland China  # trap: South China Sea, china (porcelain)
  adjective  Chinese; Tibetan
  people     Chinese; Chinese nationals; Tibetan; Tibetans
  capital    Beijing; Peking  # Peking: older spelling
  seat       Zhongnanhai; Great Hall of the People
  city       Shanghai; Guangzhou; Shenzhen; Chongqing; Tianjin; Wuhan; Chengdu; Nanjing; Xi'an; Xian; Hangzhou; Harbin; Urumqi; Lhasa; Kashgar; Xinjiang; Tibet; Fujian; Guangdong; Sichuan; Yunnan; Inner Mongolia; Xiamen; Dalian; Qingdao
  cow        710
  gw         710
  fips       CH

country:GEO Georgia  # trap: the American state (Atlanta, Georgia; Georgia's governor)
  name       Republic of Georgia
  adjective  Georgian  # trap: also of the American state
  people     Georgian; Georgians
  capital    Tbilisi
  seat       Orbeliani Palace
  city       Batumi; Kutaisi; Gori; Zugdidi; Poti; Sukhumi; Tskhinvali; Abkhazia; South Ossetia; Adjara; Ajaria
  cow        372
  gw         372
  fips       GG

country:IND India
  name       Republic of India; Bharat; Hindustan
  adjective  Indian  # trap: American Indian, West Indian, Indian Ocean
  people     Indian; Indians
  capital    New Delhi; Delhi
  seat       Rashtrapati Bhavan; South Block
  city       Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bengaluru; Bangalore; Ahmedabad; Srinagar; Jammu; Lucknow; Amritsar; Imphal; Manipur; Punjab; Assam; Bihar; Gujarat; Kerala; Uttar Pradesh; Chhattisgarh; Ladakh; Nagaland; Tamil Nadu; Maharashtra; Karnataka; Kashmir; West Bengal; Goa; Pune; Guwahati  # traps: Punjab is also a province of Pakistan, Kashmir is divided
  cow        750
  gw         750
  fips       IN

country:IDN Indonesia
  name       Republic of Indonesia
  named      - | 1949-12-27 | Dutch East Indies; Netherlands East Indies
  adjective  Indonesian
  people     Indonesian; Indonesians
  capital    Jakarta; Djakarta
  seat       Merdeka Palace; Istana
  city       Surabaya; Bandung; Medan; Makassar; Semarang; Palembang; Bali; Denpasar; Aceh; Banda Aceh; Papua; West Papua; Jayapura; Sulawesi; Palu; Poso; Ambon; Lombok; Java; Sumatra  # trap: Java is also a programming language
  cow        850
  gw         850
  fips       ID

country:IRN Iran
  name       Islamic Republic of Iran
  name       Islamic Republic  # trap: the Islamic Republics of Pakistan, Mauritania and Afghanistan
  named      - | 1935-03-21 | Persia
  adjective  Iranian; Persian  # Persian: also the language and the Gulf
  people     Iranian; Iranians; Persians
  capital    Tehran; Teheran
  seat       Saadabad Palace; Pasteur Street
  city       Isfahan; Esfahan; Mashhad; Tabriz; Shiraz; Qom; Ahvaz; Ahwaz; Kermanshah; Bandar Abbas; Zahedan; Natanz; Bushehr; Fordow; Fordo; Arak; Karaj; Sanandaj
  cow        630
  gw         630
  fips       IR

country:IRQ Iraq
  name       Republic of Iraq
  adjective  Iraqi
  people     Iraqi; Iraqis
  capital    Baghdad
  city       Green Zone; Basra; Mosul; Erbil; Arbil; Irbil; Kirkuk; Najaf; Karbala; Fallujah; Falluja; Ramadi; Tikrit; Sulaimaniyah; Sulaymaniyah; Samarra; Nasiriyah; Anbar; Sinjar; Baquba; Tal Afar; Hilla; Iraqi Kurdistan
  cow        645
  gw         645
  fips       IZ

country:ISR Israel
  name       State of Israel; Jewish state; Zionist entity; Zionist regime  # the last two as hostile speakers say
  adjective  Israeli; Zionist  # Zionist: as hostile speakers say
  people     Israeli; Israelis
  capital    Jerusalem; Tel Aviv  # Tel Aviv: stands for the state in much reporting; most embassies
  seat       Balfour Street
  city       Haifa; Ashdod; Beersheba; Ashkelon; Netanya; Eilat; Sderot; Safed; Galilee; Negev
  cow        666
  gw         666
  fips       IS

country:JPN Japan
  name       Nippon
  adjective  Japanese
  people     Japanese
  capital    Tokyo
  seat       Kantei; Nagatacho; Kasumigaseki
  city       Osaka; Nagoya; Yokohama; Sapporo; Kobe; Kyoto; Fukuoka; Hiroshima; Nagasaki; Okinawa; Sendai; Fukushima  # trap: Kobe is also a given name
  cow        740
  gw         740
  fips       JA

country:JOR Jordan  # trap: given name and surname (Michael Jordan), river Jordan
  name       Hashemite Kingdom of Jordan
  name       Hashemite Kingdom
  named      1921-04 | 1949-04 | Transjordan
  adjective  Jordanian
  people     Jordanian; Jordanians
  capital    Amman
  city       Zarqa; Irbid; Aqaba; Mafraq; Zaatari
  cow        663
  gw         663
  fips       JO

country:KAZ Kazakhstan
  name       Republic of Kazakhstan
  name       Kazakstan
  adjective  Kazakh; Kazakhstani; Kazak
  people     Kazakh; Kazakhs; Kazakhstanis
  capital    Astana; Nur-Sultan  # Nur-Sultan: 2019 to 2022
  seat       Akorda
  city       Almaty; Alma-Ata; Shymkent; Karaganda; Aktau; Atyrau; Semey; Zhanaozen
  cow        705
  gw         705
  fips       KZ

country:PRK North Korea
  name       Democratic People's Republic of Korea
  name       DPRK; D.P.R.K.; N. Korea; N.Korea; NKorea
  adjective  North Korean
  people     North Korean; North Koreans
  capital    Pyongyang
  city       Hamhung; Kaesong; Chongjin; Nampo; Sinuiju; Wonsan; Yongbyon; Punggye-ri
  cow        731  # since 1948
  gw         731
  fips       KN

country:KOR South Korea
  name       Republic of Korea; Korea; ROK; R.O.K.; S. Korea; S.Korea; SKorea  # bare Korea: mostly the South, trap: the peninsula, Korea before 1945
  adjective  South Korean; Korean
  people     South Korean; South Koreans; Korean; Koreans
  capital    Seoul
  seat       Blue House; Cheong Wa Dae; Yongsan  # Yongsan: presidential office since 2022
  city       Busan; Pusan; Incheon; Inchon; Daegu; Taegu; Daejeon; Gwangju; Ulsan; Jeju; Pyeongchang
  cow        732  # since 1948
  gw         732
  fips       KS

country:KWT Kuwait
  name       State of Kuwait
  adjective  Kuwaiti
  people     Kuwaiti; Kuwaitis
  capital    Kuwait City
  cow        690
  gw         690
  fips       KU

country:KGZ Kyrgyzstan
  name       Kirghizia; Kirgizstan; Kyrgyz Republic  # Kirghizia: older name
  adjective  Kyrgyz; Kyrgyzstani; Kirghiz
  people     Kyrgyz; Kyrgyzstanis
  capital    Bishkek
  city       Osh; Jalal-Abad; Batken; Manas  # trap: Manas is also the epic
  cow        703
  gw         703
  fips       KG

country:LAO Laos
  name       Lao PDR; Lao People's Democratic Republic
  adjective  Lao; Laotian
  people     Lao; Laotian; Laotians
  capital    Vientiane
  city       Luang Prabang; Pakse; Savannakhet
  cow        812
  gw         812
  fips       LA

country:LBN Lebanon
  name       Lebanese Republic
  adjective  Lebanese
  people     Lebanese
  capital    Beirut
  seat       Baabda; Baabda Palace; Grand Serail
  city       Sidon; Baalbek; Nabatieh; Naqoura; Zahle; Bekaa Valley; Bekaa; Dahiyeh; Ain al-Hilweh; Bint Jbeil; Marjayoun  # Tyre and Tripoli are left out: word, and LBY
  cow        660
  gw         660
  fips       LE

country:MAC Macau
  name       Macao Special Administrative Region of China
  name       Macao
  adjective  Macanese
  people     Macanese
  fips       MC

country:MYS Malaysia
  named      - | 1963-09-16 | Malaya; Federation of Malaya | Malayan | Malayans
  adjective  Malaysian
  people     Malaysian; Malaysians
  capital    Kuala Lumpur; Putrajaya  # Putrajaya: seat of government
  city       Penang; Johor; Johor Bahru; Ipoh; Sabah; Sarawak; Kota Kinabalu; Kuching; Lahad Datu; Kelantan; Selangor
  cow        820
  gw         820
  fips       MY

country:MDV Maldives
  name       Republic of Maldives
  name       Maldive Islands
  adjective  Maldivian
  people     Maldivian; Maldivians
  capital    Male City; Malé
  cow        781
  gw         781
  fips       MV

country:MNG Mongolia
  name       Outer Mongolia; Mongolian People's Republic
  adjective  Mongolian; Mongol
  people     Mongolian; Mongolians; Mongols
  capital    Ulan Bator; Ulaanbaatar
  cow        712
  gw         712
  fips       MG

country:MMR Myanmar
  name       Republic of Myanmar
  named      - | 1989-06-18 | Burma; Union of Burma
  adjective  Myanmar; Burmese; Myanmarese
  people     Burmese; Myanmar nationals
  capital    Naypyidaw; Naypyitaw; Nay Pyi Taw; Yangon; Rangoon  # Yangon: capital to 2005
  city       Mandalay; Sittwe; Myitkyina; Lashio; Myawaddy; Rakhine; Kachin State; Shan State; Sagaing; Maungdaw; Loikaw
  iso        BUR | - | 1989-12-05
  cow        775
  gw         775
  fips       BM

country:NPL Nepal
  name       Federal Democratic Republic of Nepal
  adjective  Nepali; Nepalese
  people     Nepali; Nepalis; Nepalese
  capital    Kathmandu; Katmandu
  seat       Singha Durbar; Baluwatar
  city       Pokhara; Biratnagar; Birgunj; Lalitpur
  cow        790
  gw         790
  fips       NP

country:OMN Oman
  name       Sultanate of Oman
  named      - | 1970-08-09 | Muscat and Oman
  adjective  Omani
  people     Omani; Omanis
  capital    Muscat
  city       Salalah; Sohar; Duqm
  cow        698
  gw         698
  fips       MU

country:PAK Pakistan
  name       Islamic Republic of Pakistan
  named      1955-10-14 | 1971-12-16 | West Pakistan | West Pakistani | West Pakistanis
  adjective  Pakistani; Pak  # Pak: South Asian headline usage
  people     Pakistani; Pakistanis
  capital    Islamabad
  seat       Aiwan-e-Sadr
  city       Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Faisalabad; Multan; Swat Valley; Swat; Waziristan; North Waziristan; South Waziristan; Balochistan; Baluchistan; Khyber Pakhtunkhwa; Sindh; Muzaffarabad; Gwadar; Bannu; Gilgit; Abbottabad  # Hyderabad is left out: also in India; trap: SWAT team
  cow        770
  gw         770
  fips       PK

country:PSE Palestine
  name       State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; occupied Palestinian territories
  adjective  Palestinian; Gazan
  people     Palestinian; Palestinians; Gazan; Gazans
  capital    Ramallah
  seat       Muqata
  city       Gaza; Gaza City; Gaza Strip; West Bank; Rafah; Khan Younis; Khan Yunis; Jenin; Nablus; Hebron; Bethlehem; Jericho; Tulkarm; Jabalia; Jabaliya; Deir al-Balah; East Jerusalem; Beit Hanoun; Beit Lahia; Qalqilya
  fips       WE
  fips       GZ

country:PHL Philippines
  name       Republic of the Philippines
  name       the Philippines; R.P.
  adjective  Philippine; Filipino
  people     Filipino; Filipinos; Filipina; Filipinas
  capital    Manila
  seat       Malacanang; Malacañang; Malacanang Palace
  city       Quezon City; Davao; Cebu; Zamboanga; Mindanao; Marawi; Jolo; Sulu; Cotabato; Luzon; Basilan; Iloilo; Palawan
  cow        840
  gw         840
  fips       RP

country:QAT Qatar
  name       State of Qatar
  adjective  Qatari
  people     Qatari; Qataris
  capital    Doha
  city       Al Udeid; Lusail
  cow        694
  gw         694
  fips       QA

country:SAU Saudi Arabia
  name       KSA; Kingdom of Saudi Arabia; Saudi
  adjective  Saudi; Saudi Arabian
  people     Saudi; Saudis; Saudi Arabians
  capital    Riyadh; Riyad
  city       Jeddah; Jidda; Mecca; Makkah; Medina; Dammam; Dhahran; Jizan; Najran; Taif; Qatif; Abha; Abqaiq  # trap: Mecca figuratively
  cow        670
  gw         670
  fips       SA

country:SGP Singapore
  name       Republic of Singapore
  adjective  Singaporean
  people     Singaporean; Singaporeans
  seat       Istana Singapore
  cow        830
  gw         830
  fips       SN

country:LKA Sri Lanka
  name       Democratic Socialist Republic of Sri Lanka
  named      - | 1972-05-22 | Ceylon | Ceylonese | Ceylonese
  adjective  Sri Lankan; Lankan
  people     Sri Lankan; Sri Lankans
  capital    Colombo; Sri Jayawardenepura Kotte
  seat       Temple Trees
  city       Kandy; Galle; Jaffna; Trincomalee; Batticaloa; Hambantota; Kilinochchi; Vavuniya; Mullaitivu
  cow        780
  gw         780
  fips       CE

country:SYR Syria
  name       Syrian Arab Republic
  adjective  Syrian
  people     Syrian; Syrians
  capital    Damascus
  city       Aleppo; Homs; Hama; Latakia; Idlib; Raqqa; Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deraa; Daraa; Hasakah; Hasaka; Palmyra; Kobani; Kobane; Afrin; Manbij; Tartus; Tartous; Qamishli; Sweida; Suwayda; Golan Heights; Douma; Eastern Ghouta
  cow        652
  gw         652
  fips       SY

country:TWN Taiwan
  name       Chinese Taipei; Formosa; Republic of China; ROC; R.O.C.  # Formosa: old name; Republic of China: trap with People's Republic of China
  adjective  Taiwanese; Taiwan
  people     Taiwanese
  capital    Taipei
  city       Kaohsiung; Taichung; Tainan; Hualien; Hsinchu; Kinmen; Matsu
  cow        713
  gw         713
  fips       TW

country:TJK Tajikistan
  name       Republic of Tajikistan
  name       Tadzhikistan
  adjective  Tajik; Tajikistani
  people     Tajik; Tajiks; Tajikistanis
  capital    Dushanbe
  city       Khujand; Kulob; Khorog; Gorno-Badakhshan
  cow        702
  gw         702
  fips       TI

country:THA Thailand
  name       Kingdom of Thailand
  named      - | 1939-06-24 | Siam | Siamese | Siamese
  adjective  Thai
  people     Thai; Thais
  capital    Bangkok
  city       Chiang Mai; Pattani; Yala; Narathiwat; Phuket; Pattaya; Hat Yai; Mae Sot; Songkhla; Nakhon Ratchasima
  cow        800
  gw         800
  fips       TH

country:TLS East Timor
  name       Democratic Republic of Timor-Leste
  name       Timor-Leste; Timor Leste
  named      - | 1975-11-28 | Portuguese Timor
  adjective  East Timorese; Timorese
  people     East Timorese; Timorese
  capital    Dili
  city       Baucau
  iso        TMP | - | 2002-05-19
  cow        860
  gw         860
  fips       TT

country:TUR Turkey  # trap: the bird (in lower case), given as Türkiye since 2022
  name       Republic of Turkey; Turkish Republic
  named      2022-06-01 | - | Türkiye; Turkiye; Republic of Türkiye
  adjective  Turkish
  people     Turk; Turks; Turkish nationals
  capital    Ankara
  seat       Cankaya; Çankaya; Bestepe; Beştepe
  city       Istanbul; Izmir; Diyarbakir; Gaziantep; Adana; Bursa; Antalya; Konya; Incirlik; Hakkari; Sirnak; Hatay; Trabzon; Van Province
  cow        640
  gw         640
  fips       TU

country:TKM Turkmenistan
  adjective  Turkmen; Turkmenistani
  people     Turkmens; Turkmen; Turkmenistanis
  capital    Ashgabat; Ashkhabad
  city       Turkmenbashi; Mary Province
  cow        701
  gw         701
  fips       TX

country:ARE United Arab Emirates
  name       UAE; U.A.E.; U.A.E; Emirates  # trap with the airline; Trucial States: to 1971
  named      - | 1971-12-02 | Trucial States
  adjective  Emirati; UAE; U.A.E.
  people     Emirati; Emiratis
  capital    Abu Dhabi
  city       Dubai; Sharjah; Ras al-Khaimah; Fujairah; Al Ain
  cow        696
  gw         696
  fips       AE

country:UZB Uzbekistan
  name       Republic of Uzbekistan
  adjective  Uzbek; Uzbekistani
  people     Uzbek; Uzbeks; Uzbekistanis
  capital    Tashkent
  city       Samarkand; Andijan; Bukhara; Namangan; Fergana; Nukus; Termez; Karakalpakstan
  cow        704
  gw         704
  fips       UZ

country:VNM Vietnam
  name       Socialist Republic of Viet Nam
  name       Viet Nam; S.R. Vietnam  # trap: Vietnam War
  named      1954-07-21 | 1976-07-02 | North Vietnam; Democratic Republic of Vietnam | North Vietnamese | North Vietnamese
  named      1955-10-26 | 1975-04-30 | South Vietnam; Republic of Vietnam | South Vietnamese | South Vietnamese
  adjective  Vietnamese
  people     Vietnamese
  capital    Hanoi
  city       Ho Chi Minh City; Saigon; Da Nang; Danang; Haiphong; Hue; Can Tho; Nha Trang
  cow        816
  cow        817 | 1954-06-04 | 1975-04-30
  gw         816
  gw         817 | 1954-06-04 | 1975-04-30
  fips       VM | 1976-07-02 | -
  fips       VN | - | 1976-07-01
  fips       VS | - | 1976-07-01

country:YEM Yemen
  name       Republic of Yemen
  named      1962-09-26 | 1990-05-22 | North Yemen; Yemen Arab Republic | North Yemeni | North Yemenis
  named      1967-11-30 | 1990-05-22 | South Yemen; People's Democratic Republic of Yemen; Democratic Yemen | South Yemeni | South Yemenis
  adjective  Yemeni; Yemenite
  people     Yemeni; Yemenis
  capital    Sanaa; Sana'a
  city       Aden; Taiz; Hodeidah; Hudaydah; Hodeida; Marib; Mukalla; Saada; Hadramout; Hadhramaut; Ibb; Abyan; Shabwa; Socotra
  iso        YEM
  iso        YMD | 1967-11-30 | 1990-05-21
  cow        679 | 1990-05-22 | -
  cow        678 | 1926 | 1990-05-21
  cow        680 | 1967-11-30 | 1990-05-21
  gw         678
  gw         680 | 1967-11-30 | 1990-05-21
  fips       YM | 1990-05-22 | -
  fips       YE | - | 1990-05-21
  fips       YS | - | 1990-05-21
