# Names of African states. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.
# A state that shares an adjective with another stands first where it is the likelier one (Congolese: COD before COG).

country:DZA Algeria
  name       People's Democratic Republic of Algeria
  adjective  Algerian
  people     Algerian; Algerians
  capital    Algiers
  seat       El Mouradia
  city       Oran; Constantine; Annaba; Blida; Tamanrasset; Tizi Ouzou
  cow        615
  gw         615
  fips       AG

country:AGO Angola
  name       Republic of Angola
  adjective  Angolan
  people     Angolan; Angolans
  capital    Luanda
  city       Huambo; Lobito; Benguela; Lubango; Cabinda
  cow        540
  gw         540
  fips       AO

country:BEN Benin
  name       Republic of Benin
  named      - | 1975-11-30 | Dahomey | Dahomean
  adjective  Beninese; Beninois
  people     Beninese; Beninois
  capital    Porto-Novo; Cotonou  # Cotonou: seat of government
  city       Parakou
  cow        434
  gw         434
  fips       BN

country:BWA Botswana
  name       Republic of Botswana
  named      1885 | 1966-09-30 | Bechuanaland
  adjective  Botswanan; Motswana
  people     Botswanan; Botswanans; Motswana; Batswana
  capital    Gaborone
  cow        571
  gw         571
  fips       BC

country:BFA Burkina Faso
  name       Burkina
  named      1958-12 | 1984-08-04 | Upper Volta | Upper Voltan | Upper Voltans
  adjective  Burkinabe; Burkinabé
  people     Burkinabe; Burkinabes; Burkinabé
  capital    Ouagadougou
  seat       Kosyam
  city       Bobo-Dioulasso; Koudougou; Djibo; Kaya; Fada N'Gourma
  iso        HVO | - | 1984-08-04
  cow        439
  gw         439
  fips       UV

country:BDI Burundi
  name       Republic of Burundi
  adjective  Burundian; Burundi
  people     Burundian; Burundians
  capital    Gitega; Bujumbura  # Bujumbura: capital to 2019
  city       Muyinga
  cow        516
  gw         516
  fips       BY

country:CPV Cape Verde
  name       Republic of Cabo Verde
  name       Cabo Verde
  adjective  Cape Verdean; Cabo Verdean
  people     Cape Verdean; Cape Verdeans
  capital    Praia
  city       Mindelo
  cow        402
  gw         402
  fips       CV

country:CMR Cameroon
  name       Republic of Cameroon
  name       Cameroun
  adjective  Cameroonian
  people     Cameroonian; Cameroonians
  capital    Yaounde; Yaoundé
  city       Douala; Garoua; Bamenda; Maroua; Bafoussam; Buea
  cow        471
  gw         471
  fips       CM

country:CAF Central African Republic
  name       C.A.R.; Centrafrique
  named      1976-12-04 | 1979-09-21 | Central African Empire
  adjective  Central African
  people     Central African; Central Africans
  capital    Bangui
  city       Bimbo; Bambari; Bria; Bangassou; Bossangoa
  cow        482
  gw         482
  fips       CT

country:TCD Chad  # trap: given name
  name       Republic of Chad
  name       Tchad
  adjective  Chadian
  people     Chadian; Chadians
  capital    N'Djamena; Ndjamena
  city       Moundou; Abeche; Sarh
  cow        483
  gw         483
  fips       CD

country:COM Comoros
  name       Union of the Comoros
  name       Comoro Islands
  adjective  Comorian; Comoran
  people     Comorian; Comorians; Comorans
  capital    Moroni
  cow        581
  gw         581
  fips       CN

country:COD Democratic Republic of the Congo
  name       DR Congo; D.R. Congo; DRC; D.R.C.; Congo; Democratic Republic of Congo; Congo-Kinshasa; Congo Kinshasa  # trap with COG and the river; Zaire: name 1971 to 1997
  named      1971-10-27 | 1997-05-17 | Zaire; Zaïre; Republic of Zaire | Zairian; Zairean; Zaïrean | Zairian; Zairians; Zaireans
  named      1908 | 1960-06-30 | Belgian Congo
  adjective  Congolese
  people     Congolese
  capital    Kinshasa
  city       Lubumbashi; Goma; Bukavu; Kisangani; Mbuji-Mayi; Kananga; Beni; Bunia; Butembo; Uvira; North Kivu; South Kivu; Ituri
  iso        ZAR | 1971-10-27 | 1997-07-14
  cow        490
  gw         490
  fips       CG

country:CIV Ivory Coast
  name       Republic of Côte d'Ivoire
  name       Cote d'Ivoire; Côte d'Ivoire; Cote D'Ivoire; Côte D'Ivoire
  adjective  Ivorian; Ivoirian
  people     Ivorian; Ivorians; Ivoirians
  capital    Yamoussoukro; Abidjan  # Abidjan: seat of government
  city       Bouake; Bouaké; Daloa; Korhogo; San-Pedro
  cow        437
  gw         437
  fips       IV

country:DJI Djibouti
  name       Republic of Djibouti
  named      1896 | 1967-07 | French Somaliland
  named      1967-07 | 1977-06-27 | French Territory of the Afars and the Issas
  adjective  Djiboutian
  people     Djiboutian; Djiboutians
  cow        522
  gw         522
  fips       DJ

country:EGY Egypt
  name       Arab Republic of Egypt
  named      1958-02-22 | 1971-09-11 | United Arab Republic
  adjective  Egyptian
  people     Egyptian; Egyptians
  capital    Cairo
  seat       Ittihadiya Palace
  city       Alexandria; Giza; Port Said; Suez; Luxor; Aswan; Ismailia; Mansoura; Sharm el-Sheikh; Sharm el Sheikh; El Arish; Sinai; Sinai Peninsula  # trap: also Alexandria, Virginia
  cow        651
  gw         651
  fips       EG

country:GNQ Equatorial Guinea
  name       Republic of Equatorial Guinea
  named      - | 1968-10-12 | Spanish Guinea
  adjective  Equatorial Guinean; Equatoguinean
  people     Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans
  capital    Malabo
  city       Bata
  cow        411
  gw         411
  fips       EK

country:ERI Eritrea
  name       the State of Eritrea
  adjective  Eritrean
  people     Eritrean; Eritreans
  capital    Asmara
  city       Massawa; Assab; Keren
  cow        531  # since 1993-05
  gw         531
  fips       ER

country:SWZ Eswatini
  name       Kingdom of Eswatini
  named      - | 2018-04-19 | Swaziland; Kingdom of Swaziland
  adjective  Swazi; Eswatini
  people     Swazi; Swazis
  capital    Mbabane; Lobamba
  city       Manzini
  cow        572
  gw         572
  fips       WZ

country:ETH Ethiopia
  name       Federal Democratic Republic of Ethiopia
  named      - | 1941 | Abyssinia | Abyssinian | Abyssinians
  adjective  Ethiopian; Tigrayan
  people     Ethiopian; Ethiopians
  capital    Addis Ababa
  city       Dire Dawa; Tigray; Amhara; Oromia; Mekelle; Mekele; Gondar; Bahir Dar; Hawassa; Adama; Jimma; Lalibela
  cow        530
  gw         530
  fips       ET

country:GAB Gabon
  name       Gabonese Republic
  adjective  Gabonese
  people     Gabonese
  capital    Libreville
  city       Port-Gentil; Franceville
  cow        481
  gw         481
  fips       GB

country:GMB Gambia
  name       Republic of the Gambia
  name       The Gambia
  adjective  Gambian
  people     Gambian; Gambians
  capital    Banjul
  city       Serekunda
  cow        420
  gw         420
  fips       GA

country:GHA Ghana
  name       Republic of Ghana
  named      - | 1957-03-06 | Gold Coast
  adjective  Ghanaian; Ghanian
  people     Ghanaian; Ghanaians
  capital    Accra
  seat       Jubilee House
  city       Kumasi; Tamale; Takoradi; Cape Coast
  cow        452
  gw         452
  fips       GH

country:GIN Guinea  # trap: longer names (Guinea-Bissau, Equatorial Guinea, Papua New Guinea), Gulf of Guinea, guinea pig
  name       Republic of Guinea
  name       Guinea-Conakry
  adjective  Guinean
  people     Guinean; Guineans
  capital    Conakry
  city       Nzerekore; Kankan; Kindia; Labe
  cow        438
  gw         438
  fips       GV

country:GNB Guinea-Bissau
  name       Republic of Guinea-Bissau
  name       Guinea Bissau
  named      - | 1974-09-10 | Portuguese Guinea
  adjective  Bissau-Guinean; Guinea-Bissauan
  people     Bissau-Guinean; Bissau-Guineans
  capital    Bissau
  cow        404
  gw         404
  fips       PU

country:KEN Kenya
  name       Republic of Kenya
  adjective  Kenyan
  people     Kenyan; Kenyans
  capital    Nairobi
  city       Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Lamu; Mandera; Wajir
  cow        501
  gw         501
  fips       KE

country:LSO Lesotho
  name       Kingdom of Lesotho
  named      - | 1966-10-04 | Basutoland
  adjective  Basotho; Lesotho; Mosotho
  people     Basotho; Mosotho
  capital    Maseru
  cow        570
  gw         570
  fips       LT

country:LBR Liberia
  name       Republic of Liberia
  adjective  Liberian
  people     Liberian; Liberians
  capital    Monrovia
  city       Gbarnga
  cow        450
  gw         450
  fips       LI

country:LBY Libya
  name       State of Libya
  named      1977-03-02 | 2011-10-20 | Libyan Arab Jamahiriya; Great Socialist People's Libyan Arab Jamahiriya
  adjective  Libyan
  people     Libyan; Libyans
  capital    Tripoli  # trap: also a city of Lebanon
  city       Benghazi; Misrata; Sirte; Tobruk; Sabha; Zawiya; Derna; Bani Walid; Zintan
  cow        620
  gw         620
  fips       LY

country:MDG Madagascar
  name       Republic of Madagascar
  named      1958-10-14 | 1975-12-21 | Malagasy Republic
  adjective  Malagasy; Madagascan
  people     Malagasy; Madagascans; Madagascan
  capital    Antananarivo
  seat       Iavoloha
  city       Toamasina; Antsirabe; Mahajanga; Fianarantsoa
  cow        580
  gw         580
  fips       MA

country:MWI Malawi
  name       Republic of Malawi
  named      - | 1964-07-06 | Nyasaland
  adjective  Malawian
  people     Malawian; Malawians
  capital    Lilongwe
  city       Blantyre; Mzuzu; Zomba
  cow        553
  gw         553
  fips       MI

country:MLI Mali
  name       Republic of Mali
  named      - | 1960-09-22 | French Sudan
  adjective  Malian
  people     Malian; Malians
  capital    Bamako
  seat       Koulouba
  city       Gao; Timbuktu; Kidal; Mopti; Segou; Sikasso; Kayes; Menaka; Sevare
  cow        432
  gw         432
  fips       ML

country:MRT Mauritania
  name       Islamic Republic of Mauritania
  adjective  Mauritanian
  people     Mauritanian; Mauritanians
  capital    Nouakchott
  city       Nouadhibou; Nema
  cow        435
  gw         435
  fips       MR

country:MUS Mauritius
  name       Republic of Mauritius
  adjective  Mauritian
  people     Mauritian; Mauritians
  capital    Port Louis
  cow        590
  gw         590
  fips       MP

country:MAR Morocco
  name       Kingdom of Morocco
  adjective  Moroccan
  people     Moroccan; Moroccans
  capital    Rabat
  seat       Royal Palace of Rabat
  city       Casablanca; Marrakesh; Marrakech; Fez; Fes; Tangier; Agadir; Meknes; Oujda; Al Hoceima
  cow        600
  gw         600
  fips       MO

country:MOZ Mozambique
  name       Republic of Mozambique
  adjective  Mozambican
  people     Mozambican; Mozambicans
  capital    Maputo
  city       Beira; Nampula; Pemba; Cabo Delgado; Mocimboa da Praia; Matola; Quelimane
  cow        541
  gw         541
  fips       MZ

country:NAM Namibia
  name       Republic of Namibia
  named      1915 | 1990-03-21 | South West Africa; South-West Africa
  adjective  Namibian
  people     Namibian; Namibians
  capital    Windhoek
  city       Walvis Bay
  cow        565
  gw         565
  fips       WA

country:NER Niger  # trap: the river Niger, Niger State and Niger Delta (NGA)
  name       Republic of the Niger
  adjective  Nigerien; Nigerienne
  people     Nigerien; Nigeriens
  capital    Niamey
  city       Zinder; Maradi; Agadez; Tahoua; Diffa; Tillaberi
  cow        436
  gw         436
  fips       NG

country:NGA Nigeria
  name       Federal Republic of Nigeria
  adjective  Nigerian
  people     Nigerian; Nigerians
  capital    Abuja
  seat       Aso Rock; Aso Villa
  city       Lagos; Kano; Ibadan; Kaduna; Port Harcourt; Benin City; Maiduguri; Jos; Enugu; Onitsha; Sokoto; Zamfara; Borno; Katsina; Damaturu; Niger Delta; Niger State
  cow        475
  gw         475
  fips       NI

country:RWA Rwanda
  name       Rwandese Republic
  adjective  Rwandan; Rwandese
  people     Rwandan; Rwandans; Rwandese
  capital    Kigali
  seat       Urugwiro
  city       Butare; Gisenyi; Ruhengeri
  cow        517
  gw         517
  fips       RW

country:STP Sao Tome and Principe
  name       Democratic Republic of Sao Tome and Principe
  name       São Tomé and Príncipe; Sao Tome; São Tomé
  adjective  Sao Tomean; Santomean
  people     Sao Tomean; Sao Tomeans
  cow        403
  gw         403
  fips       TP

country:SEN Senegal
  name       Republic of Senegal
  adjective  Senegalese
  people     Senegalese
  capital    Dakar
  city       Thies; Touba; Saint-Louis; Ziguinchor; Kaolack; Casamance
  cow        433
  gw         433
  fips       SG

country:SYC Seychelles
  name       Republic of Seychelles
  adjective  Seychellois
  people     Seychellois
  cow        591
  gw         591
  fips       SE

country:SLE Sierra Leone
  name       Republic of Sierra Leone
  adjective  Sierra Leonean; Sierra Leonian
  people     Sierra Leonean; Sierra Leoneans
  capital    Freetown
  city       Kenema; Makeni; Koidu
  cow        451
  gw         451
  fips       SL

country:SOM Somalia
  name       Federal Republic of Somalia
  adjective  Somali; Somalian
  people     Somali; Somalis; Somalian; Somalians
  capital    Mogadishu
  seat       Villa Somalia
  city       Kismayo; Kismayu; Baidoa; Beledweyne; Garowe; Galkayo; Bosaso; Jowhar; Hargeisa; Las Anod; Somaliland; Puntland; Jubaland
  cow        520
  gw         520
  fips       SO

country:ZAF South Africa
  name       Republic of South Africa
  name       S. Africa; RSA
  named      1910-05-31 | 1961-05-31 | Union of South Africa
  adjective  South African
  people     South African; South Africans
  capital    Pretoria; Cape Town  # Cape Town: seat of parliament
  seat       Union Buildings; Tuynhuys
  city       Johannesburg; Durban; Soweto; Port Elizabeth; Gqeberha; Bloemfontein; Tshwane; Pietermaritzburg; Marikana
  cow        560
  gw         560
  fips       SF

country:SSD South Sudan
  name       Republic of South Sudan
  adjective  South Sudanese
  people     South Sudanese
  capital    Juba
  city       Malakal; Bentiu; Bor; Wau; Yei; Jonglei
  cow        626  # since 2011-07
  gw         626
  fips       OD

country:SDN Sudan
  name       Republic of the Sudan
  adjective  Sudanese
  people     Sudanese
  capital    Khartoum
  seat       Republican Palace
  city       Omdurman; Port Sudan; El Fasher; Al Fashir; Nyala; El Obeid; Wad Madani; Kassala; Darfur; El Geneina; Geneina; Kordofan; Abyei
  cow        625
  gw         625
  fips       SU

country:TZA Tanzania
  name       United Republic of Tanzania
  named      - | 1964-04-26 | Tanganyika | Tanganyikan
  adjective  Tanzanian
  people     Tanzanian; Tanzanians
  capital    Dodoma; Dar es Salaam  # Dar es Salaam: former capital
  city       Mwanza; Arusha; Mbeya; Zanzibar; Morogoro
  cow        510
  cow        511 | 1963-12-19 | 1964-04-26
  gw         510
  gw         511 | 1963-12-19 | 1964-04-26
  fips       TZ

country:TGO Togo
  name       Togolese Republic
  adjective  Togolese
  people     Togolese
  capital    Lome; Lomé
  city       Sokode; Kara
  cow        461
  gw         461
  fips       TO

country:TUN Tunisia
  name       Republic of Tunisia
  adjective  Tunisian
  people     Tunisian; Tunisians
  capital    Tunis
  seat       Carthage Palace
  city       Sfax; Sousse; Kairouan; Bizerte; Gabes; Sidi Bouzid; Kasserine
  cow        616
  gw         616
  fips       TS

country:UGA Uganda
  name       Republic of Uganda
  adjective  Ugandan
  people     Ugandan; Ugandans
  capital    Kampala
  seat       State House Entebbe
  city       Entebbe; Gulu; Jinja; Mbarara; Kasese
  cow        500
  gw         500
  fips       UG

country:ESH Western Sahara
  named      - | 1976-02-27 | Spanish Sahara
  adjective  Sahrawi; Saharawi
  people     Sahrawi; Sahrawis; Saharawis
  capital    Laayoune; El Aaiun; Laâyoune
  city       Dakhla; Guerguerat
  fips       WI

country:ZMB Zambia
  name       Republic of Zambia
  named      - | 1964-10-24 | Northern Rhodesia
  adjective  Zambian
  people     Zambian; Zambians
  capital    Lusaka
  city       Ndola; Kitwe; Kabwe; Chipata
  cow        551
  gw         551
  fips       ZA

country:ZWE Zimbabwe
  name       Republic of Zimbabwe
  named      1895 | 1980-04-18 | Rhodesia; Southern Rhodesia | Rhodesian | Rhodesian; Rhodesians
  adjective  Zimbabwean
  people     Zimbabwean; Zimbabweans
  capital    Harare
  city       Bulawayo; Mutare; Gweru; Chitungwiza
  cow        552
  gw         552
  fips       ZI

country:COG Republic of the Congo
  name       Congo
  name       Republic of Congo; Congo-Brazzaville; Congo Republic; Congo Brazzaville
  named      1969-12-31 | 1992-03-15 | People's Republic of the Congo
  adjective  Congolese  # trap: far more often COD
  people     Congolese
  capital    Brazzaville
  city       Pointe-Noire; Dolisie
  cow        484
  gw         484
  fips       CF
