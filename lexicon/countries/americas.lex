# Names of states of the Americas. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.

country:ATG Antigua and Barbuda
  name       Antigua; Antigua & Barbuda
  adjective  Antiguan
  people     Antiguan; Antiguans
  capital    St. John's; Saint John's
  cow        58
  gw         58
  fips       AC

country:ARG Argentina
  name       Argentine Republic
  adjective  Argentine; Argentinian; Argentinean
  people     Argentine; Argentines; Argentinian; Argentinians
  capital    Buenos Aires
  seat       Casa Rosada; Pink House
  city       La Plata; Tucuman; Mar del Plata; Salta; Ushuaia; Bariloche
  cow        160
  gw         160
  fips       AR

country:BHS Bahamas
  name       Commonwealth of the Bahamas
  name       The Bahamas
  adjective  Bahamian
  people     Bahamian; Bahamians
  capital    Nassau
  cow        31
  gw         31
  fips       BF

country:BRB Barbados
  adjective  Barbadian; Bajan
  people     Barbadian; Barbadians; Bajans
  capital    Bridgetown
  cow        53
  gw         53
  fips       BB

country:BLZ Belize
  named      - | 1973-06-01 | British Honduras
  adjective  Belizean
  people     Belizean; Belizeans
  capital    Belmopan
  city       Belize City
  cow        80
  gw         80
  fips       BH

country:BOL Bolivia
  name       Plurinational State of Bolivia
  adjective  Bolivian
  people     Bolivian; Bolivians
  capital    La Paz; Sucre  # La Paz: seat of government
  seat       Palacio Quemado
  city       Cochabamba; El Alto; Oruro; Potosi; Santa Cruz de la Sierra; Tarija
  cow        145
  gw         145
  fips       BL

country:BRA Brazil
  name       Federative Republic of Brazil
  name       Brasil
  adjective  Brazilian
  people     Brazilian; Brazilians
  capital    Brasilia; Brasília
  seat       Planalto; Planalto Palace; Alvorada Palace; Itamaraty  # Itamaraty: the foreign ministry
  city       Sao Paulo; São Paulo; Rio de Janeiro; Salvador de Bahia; Fortaleza; Belo Horizonte; Manaus; Curitiba; Recife; Porto Alegre; Belem; Belém; Rio
  cow        140
  gw         140
  fips       BR

country:CAN Canada
  adjective  Canadian
  people     Canadian; Canadians
  capital    Ottawa
  seat       Rideau Hall
  city       Toronto; Montreal; Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec; Quebec City; Ontario; Alberta; British Columbia; Nova Scotia; Manitoba; Saskatchewan
  cow        20
  gw         20
  fips       CA

country:CHL Chile
  name       Republic of Chile
  adjective  Chilean
  people     Chilean; Chileans
  capital    Santiago  # trap: cities elsewhere
  seat       La Moneda; La Moneda Palace
  city       Valparaiso; Valparaíso; Concepcion; Antofagasta; Temuco; Iquique; Punta Arenas
  cow        155
  gw         155
  fips       CI

country:COL Colombia
  name       Republic of Colombia
  adjective  Colombian
  people     Colombian; Colombians
  capital    Bogota; Bogotá
  seat       Casa de Narino; Casa de Nariño
  city       Medellin; Medellín; Cali; Barranquilla; Cartagena; Cucuta; Cúcuta; Buenaventura; Bucaramanga; Cauca; Arauca  # trap: Cartagena is also in Spain
  cow        100
  gw         100
  fips       CO

country:CRI Costa Rica
  name       Republic of Costa Rica
  adjective  Costa Rican
  people     Costa Rican; Costa Ricans
  capital    San Jose; San José  # trap: also San Jose, California
  city       Alajuela; Limon
  cow        94
  gw         94
  fips       CS

country:CUB Cuba
  name       Republic of Cuba
  adjective  Cuban
  people     Cuban; Cubans
  capital    Havana
  city       Santiago de Cuba; Camaguey; Holguin; Guantanamo; Santa Clara; Matanzas  # Guantanamo Bay: a base of the United States
  cow        40
  gw         40
  fips       CU

country:DOM Dominican Republic
  adjective  Dominican
  people     Dominican; Dominicans
  capital    Santo Domingo
  city       Santiago de los Caballeros; Punta Cana; La Romana
  cow        42
  gw         42
  fips       DR

country:ECU Ecuador
  name       Republic of Ecuador
  adjective  Ecuadorian; Ecuadorean; Ecuadoran
  people     Ecuadorian; Ecuadorians; Ecuadoreans
  capital    Quito
  seat       Carondelet; Carondelet Palace
  city       Guayaquil; Cuenca; Esmeraldas; Manta; Machala  # trap: Cuenca is also in Spain
  cow        130
  gw         130
  fips       EC

country:SLV El Salvador
  name       Republic of El Salvador
  adjective  Salvadoran; Salvadorean; Salvadorian
  people     Salvadoran; Salvadorans; Salvadoreans
  capital    San Salvador
  city       Santa Ana; San Miguel; Soyapango  # trap: both cities occur elsewhere
  cow        92
  gw         92
  fips       ES

country:GRD Grenada
  adjective  Grenadian
  people     Grenadian; Grenadians
  capital    St. George's
  cow        55
  gw         55
  fips       GJ

country:GTM Guatemala
  name       Republic of Guatemala
  adjective  Guatemalan; Guatemaltecan
  people     Guatemalan; Guatemalans
  capital    Guatemala City
  city       Quetzaltenango; Mixco; Villa Nueva; Escuintla
  cow        90
  gw         90
  fips       GT

country:GUY Guyana
  name       Republic of Guyana
  named      - | 1966-05-26 | British Guiana
  adjective  Guyanese
  people     Guyanese
  capital    Georgetown  # trap: also in Washington
  city       Essequibo
  cow        110
  gw         110
  fips       GY

country:HTI Haiti
  name       Republic of Haiti
  adjective  Haitian
  people     Haitian; Haitians
  capital    Port-au-Prince
  city       Cap-Haitien; Cap-Haïtien; Les Cayes; Gonaives; Jacmel; Cite Soleil
  cow        41
  gw         41
  fips       HA

country:HND Honduras
  name       Republic of Honduras
  adjective  Honduran
  people     Honduran; Hondurans
  capital    Tegucigalpa
  city       San Pedro Sula; La Ceiba; Choloma
  cow        91
  gw         91
  fips       HO

country:JAM Jamaica
  adjective  Jamaican
  people     Jamaican; Jamaicans
  capital    Kingston
  city       Montego Bay
  cow        51
  gw         51
  fips       JM

country:MEX Mexico
  name       United Mexican States
  adjective  Mexican
  people     Mexican; Mexicans
  capital    Mexico City
  seat       Los Pinos
  city       Guadalajara; Monterrey; Tijuana; Ciudad Juarez; Puebla; Cancun; Acapulco; Culiacan; Sinaloa; Guerrero; Chiapas; Oaxaca; Michoacan; Michoacán; Nuevo Leon; Nuevo León; Reynosa; Veracruz; Nuevo Laredo  # trap: New Mexico; Guerrero is a surname
  cow        70
  gw         70
  fips       MX

country:NIC Nicaragua
  name       Republic of Nicaragua
  adjective  Nicaraguan
  people     Nicaraguan; Nicaraguans
  capital    Managua
  city       Masaya; Granada; Chinandega  # trap: Granada is also in Spain
  cow        93
  gw         93
  fips       NU

country:PAN Panama
  name       Republic of Panama
  name       Panamá  # trap: Panama Canal, Panama Papers
  adjective  Panamanian
  people     Panamanian; Panamanians
  capital    Panama City
  city       Colon
  cow        95
  gw         95
  fips       PM

country:PRY Paraguay
  name       Republic of Paraguay
  adjective  Paraguayan
  people     Paraguayan; Paraguayans
  capital    Asuncion; Asunción
  city       Ciudad del Este; Encarnacion
  cow        150
  gw         150
  fips       PA

country:PER Peru
  name       Republic of Peru
  adjective  Peruvian
  people     Peruvian; Peruvians
  capital    Lima
  seat       Pizarro Palace
  city       Arequipa; Trujillo; Cusco; Cuzco; Chiclayo; Puno; Juliaca; Ayacucho; Iquitos; Callao
  cow        135
  gw         135
  fips       PE

country:KNA Saint Kitts and Nevis
  name       St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; St Kitts
  adjective  Kittitian; Kittian
  people     Kittitian; Kittitians
  capital    Basseterre
  cow        60
  gw         60
  fips       SC

country:LCA Saint Lucia
  name       St. Lucia; St Lucia
  adjective  Saint Lucian; St. Lucian
  people     Saint Lucian; Saint Lucians
  capital    Castries
  cow        56
  gw         56
  fips       ST

country:VCT Saint Vincent and the Grenadines
  name       St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent
  adjective  Vincentian
  people     Vincentian; Vincentians
  capital    Kingstown
  cow        57
  gw         57
  fips       VC

country:SUR Suriname
  name       Republic of Suriname
  name       Surinam
  named      - | 1954-12-15 | Dutch Guiana
  adjective  Surinamese
  people     Surinamese
  capital    Paramaribo
  cow        115
  gw         115
  fips       NS

country:TTO Trinidad and Tobago
  name       Republic of Trinidad and Tobago
  name       Trinidad & Tobago; Trinidad; Tobago
  adjective  Trinidadian; Tobagonian
  people     Trinidadian; Trinidadians; Tobagonians
  capital    Port of Spain
  cow        52
  gw         52
  fips       TD

country:USA United States
  name       U.S.; U.S; U.S.A; US; U.S.A.; USA; America; United States of America; U. S.  # America: longer names first (Latin America, South America, Bank of America)
  adjective  American; U.S.; U.S; US
  people     American; Americans
  capital    Washington; Washington D.C.; Washington, D.C.; Washington DC  # trap: the state, George Washington, Washington Post
  seat       White House; Oval Office; Mar-a-Lago; Camp David
  city       New York; New York City; Los Angeles; Chicago; Houston; Philadelphia; San Francisco; Boston; Atlanta; Miami; Dallas; Seattle; Detroit; Minneapolis; New Orleans; Las Vegas; Baltimore; Denver; Portland; San Diego; Texas; California; Florida; Alaska; Hawaii; Ohio; Michigan; Pennsylvania; Arizona; Virginia; Illinois; Minnesota; Louisiana; Alabama; Mississippi; Oregon; Colorado; New Jersey; Massachusetts; Maryland; Tennessee; Kentucky; Oklahoma; Missouri; Wisconsin; North Carolina; South Carolina; Nevada; Utah; New Mexico; Connecticut; Arkansas; Indiana; Kansas; Iowa; Idaho; Montana; Maine; Delaware; Nebraska; Wyoming; Vermont; New Hampshire; Rhode Island; West Virginia; North Dakota; South Dakota; Guantanamo Bay  # Virginia is also a given name; Georgia is left to GEO
  cow        2
  gw         2
  fips       US

country:URY Uruguay
  name       Eastern Republic of Uruguay
  adjective  Uruguayan
  people     Uruguayan; Uruguayans
  capital    Montevideo
  city       Punta del Este
  cow        165
  gw         165
  fips       UY

country:VEN Venezuela
  name       Bolivarian Republic of Venezuela
  adjective  Venezuelan
  people     Venezuelan; Venezuelans
  capital    Caracas
  seat       Miraflores; Miraflores Palace  # trap: Miraflores is also a district of Lima
  city       Maracaibo; Barquisimeto; Maracay; Ciudad Guayana; San Cristobal; Puerto La Cruz; Zulia
  cow        101
  gw         101
  fips       VE

country:DMA Dominica  # trap: Dominican Republic
  name       Commonwealth of Dominica
  adjective  Dominican  # trap: far more often DOM
  people     Dominican
  capital    Roseau
  cow        54
  gw         54
  fips       DO
