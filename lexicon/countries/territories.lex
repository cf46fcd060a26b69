# Names of territories and dependencies with an ISO code of their own. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.

country:ASM American Samoa
  people     American Samoan; American Samoans
  capital    Pago Pago
  fips       AQ

country:AIA Anguilla
  adjective  Anguillan
  people     Anguillan; Anguillans
  fips       AV

country:ATA Antarctica
  adjective  Antarctic
  fips       AY

country:ABW Aruba
  adjective  Aruban
  people     Aruban; Arubans
  capital    Oranjestad
  fips       AA

country:ALA Aland Islands
  name       Åland Islands; Aland; Åland
  capital    Mariehamn

country:BMU Bermuda
  adjective  Bermudian; Bermudan
  people     Bermudian; Bermudians
  fips       BD

country:BES Bonaire, Sint Eustatius and Saba
  name       Bonaire; Sint Eustatius; Saba

country:BVT Bouvet Island
  fips       BV

country:IOT British Indian Ocean Territory
  name       Chagos Islands; Chagos Archipelago; Chagos; Diego Garcia
  adjective  Chagossian
  people     Chagossian; Chagossians
  fips       IO

country:VGB British Virgin Islands
  people     British Virgin Islanders
  capital    Road Town
  fips       VI

country:CYM Cayman Islands
  name       Caymans
  adjective  Caymanian
  people     Caymanian; Caymanians
  fips       CJ

country:CXR Christmas Island
  fips       KT

country:CCK Cocos (Keeling) Islands
  name       Cocos Islands; Keeling Islands
  fips       CK

country:COK Cook Islands
  adjective  Cook Islands
  people     Cook Islander; Cook Islanders
  capital    Avarua; Rarotonga
  fips       CW

country:CUW Curacao
  name       Curaçao
  fips       UC

country:FLK Falkland Islands
  name       Falklands; Malvinas; Islas Malvinas
  adjective  Falkland
  people     Falkland Islander; Falkland Islanders
  city       Port Stanley
  fips       FK

country:FRO Faroe Islands
  name       Faroes; Faeroe Islands
  adjective  Faroese
  people     Faroese
  capital    Torshavn; Tórshavn
  fips       FO

country:GUF French Guiana
  name       French Guyana
  adjective  French Guianese
  people     French Guianese
  capital    Cayenne
  city       Kourou
  fips       FG

country:PYF French Polynesia
  name       Tahiti
  adjective  Polynesian; Tahitian
  people     Polynesian; Polynesians; Tahitians
  capital    Papeete
  fips       FP

country:ATF French Southern Territories
  name       Kerguelen
  fips       FS

country:GIB Gibraltar
  # trap: Strait of Gibraltar
  adjective  Gibraltarian
  people     Gibraltarian; Gibraltarians
  fips       GI

country:GRL Greenland
  adjective  Greenlandic
  people     Greenlander; Greenlanders
  capital    Nuuk
  fips       GL

country:GLP Guadeloupe
  adjective  Guadeloupean
  people     Guadeloupean; Guadeloupeans
  city       Pointe-a-Pitre
  fips       GP

country:GUM Guam
  adjective  Guamanian
  people     Guamanian; Guamanians
  capital    Hagatna
  fips       GQ

country:GGY Guernsey
  capital    Saint Peter Port
  fips       GK

country:HMD Heard Island and McDonald Islands
  name       Heard Island
  fips       HM

country:HKG Hong Kong
  name       Hong Kong Special Administrative Region of China
  adjective  Hong Kong; Hongkong
  people     Hong Konger; Hong Kongers; Hongkonger; Hongkongers
  city       Kowloon; Mong Kok
  fips       HK

country:IMN Isle of Man
  adjective  Manx
  people     Manxman; Manxmen
  fips       IM

country:JEY Jersey  # trap: the garment and New Jersey
  fips       JE

country:MTQ Martinique
  adjective  Martinican
  people     Martinican; Martinicans
  capital    Fort-de-France
  fips       MB

country:MYT Mayotte
  adjective  Mahoran
  people     Mahorans
  capital    Mamoudzou
  fips       MF

country:MSR Montserrat
  adjective  Montserratian
  people     Montserratians
  fips       MH

country:NCL New Caledonia
  name       Kanaky
  adjective  New Caledonian; Kanak
  people     New Caledonian; New Caledonians; Kanaks
  capital    Noumea; Nouméa
  fips       NC

country:NIU Niue
  adjective  Niuean
  people     Niueans
  capital    Alofi
  fips       NE

country:NFK Norfolk Island
  fips       NF

country:MNP Northern Mariana Islands
  name       Commonwealth of the Northern Mariana Islands
  name       Northern Marianas; Saipan
  fips       CQ

country:PCN Pitcairn
  name       Pitcairn Islands; Pitcairn Island
  people     Pitcairners
  fips       PC

country:PRI Puerto Rico
  adjective  Puerto Rican
  people     Puerto Rican; Puerto Ricans
  capital    San Juan  # trap: cities elsewhere
  city       Ponce
  fips       RQ

country:REU Reunion
  name       Réunion; Reunion Island; La Reunion; La Réunion  # Reunion as a name: trap, family reunion
  adjective  Reunionese
  people     Reunionese
  fips       RE

country:BLM Saint Barthelemy
  name       Saint Barthélemy; St. Barts; Saint Barts
  fips       TB

country:SHN Saint Helena
  name       St. Helena; Ascension Island; Tristan da Cunha; Saint Helena, Ascension and Tristan da Cunha
  adjective  Saint Helenian
  people     Saint Helenians
  capital    Jamestown
  fips       SH

country:MAF Saint Martin (French part)
  name       Saint-Martin; Saint Martin; St. Martin  # trap: persons and churches
  fips       RN

country:SPM Saint Pierre and Miquelon
  name       Saint-Pierre and Miquelon; St. Pierre and Miquelon
  fips       SB

country:SXM Sint Maarten
  name       Sint Maarten (Dutch part)
  name       St. Maarten
  capital    Philipsburg
  fips       NN

country:SGS South Georgia and the South Sandwich Islands
  name       South Georgia; South Sandwich Islands
  fips       SX

country:SJM Svalbard and Jan Mayen
  name       Jan Mayen
  capital    Longyearbyen
  fips       SV

country:TKL Tokelau
  adjective  Tokelauan
  people     Tokelauans
  fips       TL

country:TCA Turks and Caicos Islands
  name       Turks and Caicos; Turks & Caicos
  capital    Cockburn Town
  fips       TK

country:UMI United States Minor Outlying Islands
  name       Wake Island; Midway Atoll; Johnston Atoll

country:VIR U.S. Virgin Islands
  name       Virgin Islands of the United States
  name       US Virgin Islands; United States Virgin Islands; Virgin Islands, U.S.
  people     Virgin Islander; Virgin Islanders
  capital    Charlotte Amalie
  fips       VQ

country:WLF Wallis and Futuna
  name       Wallis & Futuna
  capital    Mata-Utu
  fips       WF
