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

country:AGO Angola
  name       Republic of Angola
  adjective  Angolan
  people     Angolan; Angolans
  capital    Luanda
  city       Huambo; Lobito; Benguela; Lubango; Cabinda

country:BEN Benin
  name       Republic of Benin
  name       Dahomey  # former name, to 1975
  adjective  Beninese; Beninois
  people     Beninese; Beninois
  capital    Porto-Novo; Cotonou  # Cotonou: seat of government
  city       Parakou

country:BWA Botswana
  name       Republic of Botswana
  name       Bechuanaland  # former name, to 1966
  adjective  Botswanan; Motswana
  people     Botswanan; Botswanans; Motswana; Batswana
  capital    Gaborone

country:BFA Burkina Faso
  name       Burkina; Upper Volta  # Upper Volta: former name, to 1984
  adjective  Burkinabe; Burkinabé
  people     Burkinabe; Burkinabes; Burkinabé
  capital    Ouagadougou
  seat       Kosyam
  city       Bobo-Dioulasso; Koudougou; Djibo; Kaya; Fada N'Gourma

country:BDI Burundi
  name       Republic of Burundi
  adjective  Burundian; Burundi
  people     Burundian; Burundians
  capital    Gitega; Bujumbura  # Bujumbura: capital to 2019
  city       Muyinga

country:CPV Cape Verde
  name       Republic of Cabo Verde
  name       Cabo Verde
  adjective  Cape Verdean; Cabo Verdean
  people     Cape Verdean; Cape Verdeans
  capital    Praia
  city       Mindelo

country:CMR Cameroon
  name       Republic of Cameroon
  name       Cameroun
  adjective  Cameroonian
  people     Cameroonian; Cameroonians
  capital    Yaounde; Yaoundé
  city       Douala; Garoua; Bamenda; Maroua; Bafoussam; Buea

country:CAF Central African Republic
  name       C.A.R.; Centrafrique
  adjective  Central African
  people     Central African; Central Africans
  capital    Bangui
  city       Bimbo; Bambari; Bria; Bangassou; Bossangoa

country:TCD Chad  # trap: given name
  name       Republic of Chad
  name       Tchad
  adjective  Chadian
  people     Chadian; Chadians
  capital    N'Djamena; Ndjamena
  city       Moundou; Abeche; Sarh

country:COM Comoros
  name       Union of the Comoros
  name       Comoro Islands
  adjective  Comorian; Comoran
  people     Comorian; Comorians; Comorans
  capital    Moroni

country:COD Democratic Republic of the Congo
  name       DR Congo; D.R. Congo; DRC; D.R.C.; Congo; Democratic Republic of Congo; Congo-Kinshasa; Congo Kinshasa; Zaire; Zaïre  # bare Congo: COD in news usage, trap with COG and the river; Zaire: name 1971 to 1997
  adjective  Congolese; Zairean; Zairian
  people     Congolese; Zaireans; Zairians
  capital    Kinshasa
  city       Lubumbashi; Goma; Bukavu; Kisangani; Mbuji-Mayi; Kananga; Beni; Bunia; Butembo; Uvira; North Kivu; South Kivu; Ituri

country:CIV Ivory Coast
  name       Republic of Côte d'Ivoire
  name       Cote d'Ivoire; Côte d'Ivoire; Cote D'Ivoire; Côte D'Ivoire
  adjective  Ivorian; Ivoirian
  people     Ivorian; Ivorians; Ivoirians
  capital    Yamoussoukro; Abidjan  # Abidjan: seat of government
  city       Bouake; Bouaké; Daloa; Korhogo; San-Pedro

country:DJI Djibouti
  name       Republic of Djibouti
  adjective  Djiboutian
  people     Djiboutian; Djiboutians

country:EGY Egypt
  name       Arab Republic of Egypt
  name       United Arab Republic  # former name, 1958 to 1971
  adjective  Egyptian
  people     Egyptian; Egyptians
  capital    Cairo
  seat       Ittihadiya Palace
  city       Alexandria; Giza; Port Said; Suez; Luxor; Aswan; Ismailia; Mansoura; Sharm el-Sheikh; Sharm el Sheikh; El Arish; Sinai; Sinai Peninsula  # trap: also Alexandria, Virginia

country:GNQ Equatorial Guinea
  name       Republic of Equatorial Guinea
  adjective  Equatorial Guinean; Equatoguinean
  people     Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans
  capital    Malabo
  city       Bata

country:ERI Eritrea
  name       the State of Eritrea
  adjective  Eritrean
  people     Eritrean; Eritreans
  capital    Asmara
  city       Massawa; Assab; Keren

country:SWZ Eswatini
  name       Kingdom of Eswatini
  name       Swaziland  # Swaziland: name to 2018
  adjective  Swazi; Eswatini
  people     Swazi; Swazis
  capital    Mbabane; Lobamba
  city       Manzini

country:ETH Ethiopia
  name       Federal Democratic Republic of Ethiopia
  name       Abyssinia  # old name
  adjective  Ethiopian; Abyssinian; Tigrayan
  people     Ethiopian; Ethiopians
  capital    Addis Ababa
  city       Dire Dawa; Tigray; Amhara; Oromia; Mekelle; Mekele; Gondar; Bahir Dar; Hawassa; Adama; Jimma; Lalibela

country:GAB Gabon
  name       Gabonese Republic
  adjective  Gabonese
  people     Gabonese
  capital    Libreville
  city       Port-Gentil; Franceville

country:GMB Gambia
  name       Republic of the Gambia
  name       The Gambia
  adjective  Gambian
  people     Gambian; Gambians
  capital    Banjul
  city       Serekunda

country:GHA Ghana
  name       Republic of Ghana
  name       Gold Coast  # former name, to 1957; trap: Australian city
  adjective  Ghanaian; Ghanian
  people     Ghanaian; Ghanaians
  capital    Accra
  seat       Jubilee House
  city       Kumasi; Tamale; Takoradi; Cape Coast

country:GIN Guinea  # trap: longer names (Guinea-Bissau, Equatorial Guinea, Papua New Guinea), Gulf of Guinea, guinea pig
  name       Republic of Guinea
  name       Guinea-Conakry
  adjective  Guinean
  people     Guinean; Guineans
  capital    Conakry
  city       Nzerekore; Kankan; Kindia; Labe

country:GNB Guinea-Bissau
  name       Republic of Guinea-Bissau
  name       Guinea Bissau
  adjective  Bissau-Guinean; Guinea-Bissauan
  people     Bissau-Guinean; Bissau-Guineans
  capital    Bissau

country:KEN Kenya
  name       Republic of Kenya
  adjective  Kenyan
  people     Kenyan; Kenyans
  capital    Nairobi
  city       Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Lamu; Mandera; Wajir

country:LSO Lesotho
  name       Kingdom of Lesotho
  name       Basutoland  # former name, to 1966
  adjective  Basotho; Lesotho; Mosotho
  people     Basotho; Mosotho
  capital    Maseru

country:LBR Liberia
  name       Republic of Liberia
  adjective  Liberian
  people     Liberian; Liberians
  capital    Monrovia
  city       Gbarnga

country:LBY Libya
  name       State of Libya; Libyan Arab Jamahiriya  # former name, 1977 to 2011
  adjective  Libyan
  people     Libyan; Libyans
  capital    Tripoli  # trap: also a city of Lebanon
  city       Benghazi; Misrata; Sirte; Tobruk; Sabha; Zawiya; Derna; Bani Walid; Zintan

country:MDG Madagascar
  name       Republic of Madagascar
  name       Malagasy Republic  # former name, 1958 to 1975
  adjective  Malagasy; Madagascan
  people     Malagasy; Madagascans; Madagascan
  capital    Antananarivo
  seat       Iavoloha
  city       Toamasina; Antsirabe; Mahajanga; Fianarantsoa

country:MWI Malawi
  name       Republic of Malawi
  name       Nyasaland  # former name, to 1964
  adjective  Malawian
  people     Malawian; Malawians
  capital    Lilongwe
  city       Blantyre; Mzuzu; Zomba

country:MLI Mali
  name       Republic of Mali
  name       French Sudan  # former name, to 1960
  adjective  Malian
  people     Malian; Malians
  capital    Bamako
  seat       Koulouba
  city       Gao; Timbuktu; Kidal; Mopti; Segou; Sikasso; Kayes; Menaka; Sevare

country:MRT Mauritania
  name       Islamic Republic of Mauritania
  adjective  Mauritanian
  people     Mauritanian; Mauritanians
  capital    Nouakchott
  city       Nouadhibou; Nema

country:MUS Mauritius
  name       Republic of Mauritius
  adjective  Mauritian
  people     Mauritian; Mauritians
  capital    Port Louis

country:MAR Morocco
  name       Kingdom of Morocco
  adjective  Moroccan
  people     Moroccan; Moroccans
  capital    Rabat
  seat       Royal Palace of Rabat
  city       Casablanca; Marrakesh; Marrakech; Fez; Fes; Tangier; Agadir; Meknes; Oujda; Al Hoceima

country:MOZ Mozambique
  name       Republic of Mozambique
  adjective  Mozambican
  people     Mozambican; Mozambicans
  capital    Maputo
  city       Beira; Nampula; Pemba; Cabo Delgado; Mocimboa da Praia; Matola; Quelimane

country:NAM Namibia
  name       Republic of Namibia
  name       South West Africa; South-West Africa  # former name, to 1990
  adjective  Namibian
  people     Namibian; Namibians
  capital    Windhoek
  city       Walvis Bay

country:NER Niger  # trap: the river Niger, Niger State and Niger Delta (NGA)
  name       Republic of the Niger
  adjective  Nigerien; Nigerienne
  people     Nigerien; Nigeriens
  capital    Niamey
  city       Zinder; Maradi; Agadez; Tahoua; Diffa; Tillaberi

country:NGA Nigeria
  name       Federal Republic of Nigeria
  adjective  Nigerian
  people     Nigerian; Nigerians
  capital    Abuja
  seat       Aso Rock; Aso Villa
  city       Lagos; Kano; Ibadan; Kaduna; Port Harcourt; Benin City; Maiduguri; Jos; Enugu; Onitsha; Sokoto; Zamfara; Borno; Katsina; Damaturu; Niger Delta; Niger State

country:RWA Rwanda
  name       Rwandese Republic
  adjective  Rwandan; Rwandese
  people     Rwandan; Rwandans; Rwandese
  capital    Kigali
  seat       Urugwiro
  city       Butare; Gisenyi; Ruhengeri

country:STP Sao Tome and Principe
  name       Democratic Republic of Sao Tome and Principe
  name       São Tomé and Príncipe; Sao Tome; São Tomé
  adjective  Sao Tomean; Santomean
  people     Sao Tomean; Sao Tomeans

country:SEN Senegal
  name       Republic of Senegal
  adjective  Senegalese
  people     Senegalese
  capital    Dakar
  city       Thies; Touba; Saint-Louis; Ziguinchor; Kaolack; Casamance

country:SYC Seychelles
  name       Republic of Seychelles
  adjective  Seychellois
  people     Seychellois

country:SLE Sierra Leone
  name       Republic of Sierra Leone
  adjective  Sierra Leonean; Sierra Leonian
  people     Sierra Leonean; Sierra Leoneans
  capital    Freetown
  city       Kenema; Makeni; Koidu

country:SOM Somalia
  name       Federal Republic of Somalia
  adjective  Somali; Somalian
  people     Somali; Somalis; Somalian; Somalians
  capital    Mogadishu
  seat       Villa Somalia
  city       Kismayo; Kismayu; Baidoa; Beledweyne; Garowe; Galkayo; Bosaso; Jowhar; Hargeisa; Las Anod; Somaliland; Puntland; Jubaland

country:ZAF South Africa
  name       Republic of South Africa
  name       S. Africa; RSA; Union of South Africa  # Union of South Africa: 1910 to 1961
  adjective  South African
  people     South African; South Africans
  capital    Pretoria; Cape Town  # Cape Town: seat of parliament
  seat       Union Buildings; Tuynhuys
  city       Johannesburg; Durban; Soweto; Port Elizabeth; Gqeberha; Bloemfontein; Tshwane; Pietermaritzburg; Marikana

country:SSD South Sudan
  name       Republic of South Sudan
  adjective  South Sudanese
  people     South Sudanese
  capital    Juba
  city       Malakal; Bentiu; Bor; Wau; Yei; Jonglei

country:SDN Sudan
  name       Republic of the Sudan
  adjective  Sudanese
  people     Sudanese
  capital    Khartoum
  seat       Republican Palace
  city       Omdurman; Port Sudan; El Fasher; Al Fashir; Nyala; El Obeid; Wad Madani; Kassala; Darfur; El Geneina; Geneina; Kordofan; Abyei

country:TZA Tanzania
  name       United Republic of Tanzania
  name       Tanganyika  # former name, to 1964
  adjective  Tanzanian
  people     Tanzanian; Tanzanians
  capital    Dodoma; Dar es Salaam  # Dar es Salaam: former capital
  city       Mwanza; Arusha; Mbeya; Zanzibar; Morogoro

country:TGO Togo
  name       Togolese Republic
  adjective  Togolese
  people     Togolese
  capital    Lome; Lomé
  city       Sokode; Kara

country:TUN Tunisia
  name       Republic of Tunisia
  adjective  Tunisian
  people     Tunisian; Tunisians
  capital    Tunis
  seat       Carthage Palace
  city       Sfax; Sousse; Kairouan; Bizerte; Gabes; Sidi Bouzid; Kasserine

country:UGA Uganda
  name       Republic of Uganda
  adjective  Ugandan
  people     Ugandan; Ugandans
  capital    Kampala
  seat       State House Entebbe
  city       Entebbe; Gulu; Jinja; Mbarara; Kasese

country:ESH Western Sahara
  name       Spanish Sahara  # former name, to 1976
  adjective  Sahrawi; Saharawi
  people     Sahrawi; Sahrawis; Saharawis
  capital    Laayoune; El Aaiun; Laâyoune
  city       Dakhla; Guerguerat

country:ZMB Zambia
  name       Republic of Zambia
  name       Northern Rhodesia  # former name, to 1964
  adjective  Zambian
  people     Zambian; Zambians
  capital    Lusaka
  city       Ndola; Kitwe; Kabwe; Chipata

country:ZWE Zimbabwe
  name       Republic of Zimbabwe
  name       Rhodesia; Southern Rhodesia  # former name, to 1980
  adjective  Zimbabwean; Rhodesian
  people     Zimbabwean; Zimbabweans; Rhodesians
  capital    Harare
  city       Bulawayo; Mutare; Gweru; Chitungwiza

country:COG Republic of the Congo
  name       Congo
  name       Republic of Congo; Congo-Brazzaville; Congo Republic; Congo Brazzaville
  adjective  Congolese  # trap: far more often COD
  people     Congolese
  capital    Brazzaville
  city       Pointe-Noire; Dolisie
