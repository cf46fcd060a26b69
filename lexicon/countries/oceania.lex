# Names of states of Oceania. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.

country:AUS Australia
  name       Commonwealth of Australia
  adjective  Australian; Aussie
  people     Australian; Australians; Aussies
  capital    Canberra
  seat       Kirribilli House
  city       Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; New South Wales; Queensland; Tasmania; Bondi Beach; Pine Gap  # trap: Sydney is also a given name; Perth is also in Scotland
  cow        900
  gw         900
  fips       AS

country:FJI Fiji
  name       Republic of Fiji
  adjective  Fijian; Fiji
  people     Fijian; Fijians
  capital    Suva
  city       Nadi; Lautoka
  cow        950
  gw         950
  fips       FJ

country:KIR Kiribati
  name       Republic of Kiribati
  named      - | 1979-07-12 | Gilbert Islands
  adjective  I-Kiribati; Kiribati
  people     I-Kiribati
  capital    Tarawa; South Tarawa
  cow        946
  gw         970
  fips       KR

country:MHL Marshall Islands
  name       Republic of the Marshall Islands
  adjective  Marshallese
  people     Marshallese
  capital    Majuro
  city       Kwajalein; Bikini Atoll
  cow        983
  gw         983
  fips       RM

country:FSM Micronesia
  name       Federated States of Micronesia
  adjective  Micronesian
  people     Micronesian; Micronesians
  capital    Palikir
  city       Pohnpei; Chuuk
  cow        987
  gw         987
  fips       FM

country:NRU Nauru
  name       Republic of Nauru
  name       Pleasant Island  # old name
  adjective  Nauruan
  people     Nauruan; Nauruans
  capital    Yaren
  cow        970
  gw         971
  fips       NR

country:NZL New Zealand
  name       Aotearoa; N.Z.
  adjective  New Zealand; Kiwi
  people     New Zealander; New Zealanders; Kiwis
  capital    Wellington  # trap: Duke of Wellington
  seat       Beehive
  city       Auckland; Christchurch; Dunedin; Waitangi; Rotorua
  cow        920
  gw         920
  fips       NZ

country:PLW Palau
  name       Republic of Palau
  name       Belau
  adjective  Palauan
  people     Palauan; Palauans
  capital    Ngerulmud; Koror
  cow        986
  gw         986
  fips       PS

country:PNG Papua New Guinea
  name       Independent State of Papua New Guinea
  name       PNG
  adjective  Papua New Guinean
  people     Papua New Guinean; Papua New Guineans
  capital    Port Moresby
  city       Lae; Mount Hagen; Bougainville; Enga; Manus Island
  cow        910
  gw         910
  fips       PP

country:WSM Samoa
  name       Independent State of Samoa
  named      - | 1997-07-04 | Western Samoa
  adjective  Samoan
  people     Samoan; Samoans
  capital    Apia
  cow        990
  gw         990
  fips       WS

country:SLB Solomon Islands
  name       Solomons
  adjective  Solomon Islands; Solomon Islander
  people     Solomon Islander; Solomon Islanders
  capital    Honiara
  city       Guadalcanal
  cow        940
  gw         940
  fips       BP

country:TON Tonga
  name       Kingdom of Tonga
  adjective  Tongan
  people     Tongan; Tongans
  capital    Nuku'alofa; Nukualofa
  cow        955
  gw         972
  fips       TN

country:TUV Tuvalu
  named      - | 1978-10-01 | Ellice Islands
  adjective  Tuvaluan
  people     Tuvaluan; Tuvaluans
  capital    Funafuti
  cow        947
  gw         973
  fips       TV

country:VUT Vanuatu
  name       Republic of Vanuatu
  named      - | 1980-07-30 | New Hebrides
  adjective  Vanuatuan; Ni-Vanuatu; ni-Vanuatu
  people     Ni-Vanuatu; ni-Vanuatu; Vanuatuans
  capital    Port Vila
  cow        935
  gw         935
  fips       NH
