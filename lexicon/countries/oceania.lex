# Names of states of Oceania. Codes and full names: ISO 3166-1 as in Debian's iso-codes; the rest by hand.
# A comment after "trap" says what else the word may mean.

country:AUS Australia
  name       Commonwealth of Australia
  adjective  Australian; Aussie
  people     Australian; Australians; Aussies
  capital    Canberra
  seat       Kirribilli House
  city       Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; New South Wales; Queensland; Tasmania; Bondi Beach; Pine Gap  # trap: Sydney is also a given name; Perth is also in Scotland

country:FJI Fiji
  name       Republic of Fiji
  adjective  Fijian; Fiji
  people     Fijian; Fijians
  capital    Suva
  city       Nadi; Lautoka

country:KIR Kiribati
  name       Republic of Kiribati
  name       Gilbert Islands  # former name, to 1979
  adjective  I-Kiribati; Kiribati
  people     I-Kiribati
  capital    Tarawa; South Tarawa

country:MHL Marshall Islands
  name       Republic of the Marshall Islands
  adjective  Marshallese
  people     Marshallese
  capital    Majuro
  city       Kwajalein; Bikini Atoll

country:FSM Micronesia
  name       Federated States of Micronesia
  adjective  Micronesian
  people     Micronesian; Micronesians
  capital    Palikir
  city       Pohnpei; Chuuk

country:NRU Nauru
  name       Republic of Nauru
  name       Pleasant Island  # old name
  adjective  Nauruan
  people     Nauruan; Nauruans
  capital    Yaren

country:NZL New Zealand
  name       Aotearoa; N.Z.
  adjective  New Zealand; Kiwi
  people     New Zealander; New Zealanders; Kiwis
  capital    Wellington  # trap: Duke of Wellington
  seat       Beehive
  city       Auckland; Christchurch; Dunedin; Waitangi; Rotorua

country:PLW Palau
  name       Republic of Palau
  name       Belau
  adjective  Palauan
  people     Palauan; Palauans
  capital    Ngerulmud; Koror

country:PNG Papua New Guinea
  name       Independent State of Papua New Guinea
  name       PNG
  adjective  Papua New Guinean
  people     Papua New Guinean; Papua New Guineans
  capital    Port Moresby
  city       Lae; Mount Hagen; Bougainville; Enga; Manus Island

country:WSM Samoa
  name       Independent State of Samoa
  name       Western Samoa  # former name, to 1997; trap: American Samoa
  adjective  Samoan
  people     Samoan; Samoans
  capital    Apia

country:SLB Solomon Islands
  name       Solomons
  adjective  Solomon Islands; Solomon Islander
  people     Solomon Islander; Solomon Islanders
  capital    Honiara
  city       Guadalcanal

country:TON Tonga
  name       Kingdom of Tonga
  adjective  Tongan
  people     Tongan; Tongans
  capital    Nuku'alofa; Nukualofa

country:TUV Tuvalu
  name       Ellice Islands  # former name, to 1978
  adjective  Tuvaluan
  people     Tuvaluan; Tuvaluans
  capital    Funafuti

country:VUT Vanuatu
  name       Republic of Vanuatu
  name       New Hebrides  # former name, to 1980
  adjective  Vanuatuan; Ni-Vanuatu; ni-Vanuatu
  people     Ni-Vanuatu; ni-Vanuatu; Vanuatuans
  capital    Port Vila
