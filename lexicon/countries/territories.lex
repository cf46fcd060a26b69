# Names of territories and dependencies with an ISO code of their own. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.

country:ASM American Samoa
  people     American Samoan; American Samoans
  capital    Pago Pago

country:AIA Anguilla
  adjective  Anguillan
  people     Anguillan; Anguillans

country:ATA Antarctica
  adjective  Antarctic

country:ABW Aruba
  adjective  Aruban
  people     Aruban; Arubans
  capital    Oranjestad

country:ALA Aland Islands
  name       Åland Islands; Aland; Åland
  capital    Mariehamn

country:BMU Bermuda
  adjective  Bermudian; Bermudan
  people     Bermudian; Bermudians

country:BES Bonaire, Sint Eustatius and Saba
  name       Bonaire; Sint Eustatius; Saba

country:BVT Bouvet Island

country:IOT British Indian Ocean Territory
  name       Chagos Islands; Chagos Archipelago; Chagos; Diego Garcia
  adjective  Chagossian
  people     Chagossian; Chagossians

country:VGB British Virgin Islands
  people     British Virgin Islanders
  capital    Road Town

country:CYM Cayman Islands
  name       Caymans
  adjective  Caymanian
  people     Caymanian; Caymanians

country:CXR Christmas Island

country:CCK Cocos (Keeling) Islands
  name       Cocos Islands; Keeling Islands

country:COK Cook Islands
  adjective  Cook Islands
  people     Cook Islander; Cook Islanders
  capital    Avarua; Rarotonga

country:CUW Curacao
  name       Curaçao

country:FLK Falkland Islands
  name       Falklands; Malvinas; Islas Malvinas
  adjective  Falkland
  people     Falkland Islander; Falkland Islanders
  city       Port Stanley

country:FRO Faroe Islands
  name       Faroes; Faeroe Islands
  adjective  Faroese
  people     Faroese
  capital    Torshavn; Tórshavn

country:GUF French Guiana
  name       French Guyana
  adjective  French Guianese
  people     French Guianese
  capital    Cayenne
  city       Kourou

country:PYF French Polynesia
  name       Tahiti
  adjective  Polynesian; Tahitian
  people     Polynesian; Polynesians; Tahitians
  capital    Papeete

country:ATF French Southern Territories
  name       Kerguelen

country:GIB Gibraltar
  # trap: Strait of Gibraltar
  adjective  Gibraltarian
  people     Gibraltarian; Gibraltarians

country:GRL Greenland
  adjective  Greenlandic
  people     Greenlander; Greenlanders
  capital    Nuuk

country:GLP Guadeloupe
  adjective  Guadeloupean
  people     Guadeloupean; Guadeloupeans
  city       Pointe-a-Pitre

country:GUM Guam
  adjective  Guamanian
  people     Guamanian; Guamanians
  capital    Hagatna

country:GGY Guernsey
  capital    Saint Peter Port

country:HMD Heard Island and McDonald Islands
  name       Heard Island

country:HKG Hong Kong
  name       Hong Kong Special Administrative Region of China
  adjective  Hong Kong; Hongkong
  people     Hong Konger; Hong Kongers; Hongkonger; Hongkongers
  city       Kowloon; Mong Kok

country:IMN Isle of Man
  adjective  Manx
  people     Manxman; Manxmen

country:JEY Jersey  # trap: the garment and New Jersey

country:MTQ Martinique
  adjective  Martinican
  people     Martinican; Martinicans
  capital    Fort-de-France

country:MYT Mayotte
  adjective  Mahoran
  people     Mahorans
  capital    Mamoudzou

country:MSR Montserrat
  adjective  Montserratian
  people     Montserratians

country:NCL New Caledonia
  name       Kanaky
  adjective  New Caledonian; Kanak
  people     New Caledonian; New Caledonians; Kanaks
  capital    Noumea; Nouméa

country:NIU Niue
  adjective  Niuean
  people     Niueans
  capital    Alofi

country:NFK Norfolk Island

country:MNP Northern Mariana Islands
  name       Commonwealth of the Northern Mariana Islands
  name       Northern Marianas; Saipan

country:PCN Pitcairn
  name       Pitcairn Islands; Pitcairn Island
  people     Pitcairners

country:PRI Puerto Rico
  adjective  Puerto Rican
  people     Puerto Rican; Puerto Ricans
  capital    San Juan  # trap: cities elsewhere
  city       Ponce

country:REU Reunion
  name       Réunion; Reunion Island; La Reunion; La Réunion  # Reunion as a name: trap, family reunion
  adjective  Reunionese
  people     Reunionese

country:BLM Saint Barthelemy
  name       Saint Barthélemy; St. Barts; Saint Barts

country:SHN Saint Helena
  name       St. Helena; Ascension Island; Tristan da Cunha; Saint Helena, Ascension and Tristan da Cunha
  adjective  Saint Helenian
  people     Saint Helenians
  capital    Jamestown

country:MAF Saint Martin (French part)
  name       Saint-Martin; Saint Martin; St. Martin  # trap: persons and churches

country:SPM Saint Pierre and Miquelon
  name       Saint-Pierre and Miquelon; St. Pierre and Miquelon

country:SXM Sint Maarten
  name       Sint Maarten (Dutch part)
  name       St. Maarten
  capital    Philipsburg

country:SGS South Georgia and the South Sandwich Islands
  name       South Georgia; South Sandwich Islands

country:SJM Svalbard and Jan Mayen
  name       Jan Mayen
  capital    Longyearbyen

country:TKL Tokelau
  adjective  Tokelauan
  people     Tokelauans

country:TCA Turks and Caicos Islands
  name       Turks and Caicos; Turks & Caicos
  capital    Cockburn Town

country:UMI United States Minor Outlying Islands
  name       Wake Island; Midway Atoll; Johnston Atoll

country:VIR U.S. Virgin Islands
  name       Virgin Islands of the United States
  name       US Virgin Islands; United States Virgin Islands; Virgin Islands, U.S.
  people     Virgin Islander; Virgin Islanders
  capital    Charlotte Amalie

country:WLF Wallis and Futuna
  name       Wallis & Futuna
  capital    Mata-Utu
