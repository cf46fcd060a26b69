/* Who is mentioned: a text, and every mention found in it (mention_fixture.h tells how they are written). */
#include "mention_fixture.h"

static const known table[] = {
    /* title, name and apposition, in every order */
    {TODAY, "Iranian Defense Minister Bahram Sattari arrived.",
     "Iranian Defense Minister Bahram Sattari|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL"},
    {TODAY, "Iran's defence minister, Bahram Sattari, arrived.",
     "Iran's defence minister, Bahram Sattari|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL"},
    {TODAY, "Bahram Sattari, the defence minister of Iran, arrived.",
     "Bahram Sattari, the defence minister of Iran|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL"},
    {TODAY, "Bahram Sattari, Iran's defence minister, arrived.",
     "Bahram Sattari, Iran's defence minister|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL"},
    {TODAY, "The defence minister of Iran, Bahram Sattari, arrived.",
     "defence minister of Iran, Bahram Sattari|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL"},
    {TODAY, "Iran Defense Minister Bahram Sattari arrived.",
     "Iran Defense Minister Bahram Sattari|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL"},
    {TODAY, "Iran's newly appointed defence minister arrived.",
     "Iran's newly appointed defence minister|||IRN|GOV MIL|defence minister|IRNGOVMIL"},
    {TODAY, "President Okello of Uganda resigned.",
     "President Okello of Uganda|Okello||UGA|GOV|president|UGAGOV"},
    {TODAY, "President of Uganda Juma Okello resigned.",
     "President of Uganda Juma Okello|Juma Okello||UGA|GOV|president|UGAGOV"},
    {TODAY, "Juma Okello, 54, the president of Uganda, resigned.",
     "Juma Okello, 54, the president of Uganda|Juma Okello||UGA|GOV|president|UGAGOV"},
    {TODAY, "Kenya's ambassador to Japan, Mary Banda, resigned.",
     "Kenya's ambassador to Japan, Mary Banda|Mary Banda||KEN|GOV|ambassador|KENGOV"},
    {TODAY, "U.S. Secretary of State Lena Brandt arrived.",
     "U.S. Secretary of State Lena Brandt|Lena Brandt||USA|GOV|secretary of state|USAGOV"},
    {TODAY, "UN Secretary-General Lena Brandt resigned.",
     "UN Secretary-General Lena Brandt|Lena Brandt|||IGO|secretary-general|IGOUNO"},
    {TODAY, "The South African foreign ministry protested.",
     "South African foreign ministry|||ZAF|GOV|foreign ministry|ZAFGOV"},
    {TODAY, "The Foreign Ministry of Peru protested.",
     "Foreign Ministry of Peru|||PER|GOV|foreign ministry|PERGOV"},
    {TODAY, "Police in Kenya fired tear gas.",
     "Police|||KEN|COP|police|KENCOP\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN|no-actor"},

    /* one role, several states */
    {TODAY, "The foreign ministers of Chile, Peru and Bolivia met.",
     "foreign ministers of Chile|||CHL|GOV|foreign minister|CHLGOV|plural\n"
     "Peru|||PER|GOV|foreign minister|PERGOV|plural\n"
     "Bolivia|||BOL|GOV|foreign minister|BOLGOV|plural"},
    {TODAY, "The prime ministers of Estonia, Latvia, and Lithuania met.",
     "prime ministers of Estonia|||EST|GOV|prime minister|ESTGOV|plural\n"
     "Latvia|||LVA|GOV|prime minister|LVAGOV|plural\n"
     "Lithuania|||LTU|GOV|prime minister|LTUGOV|plural"},
    {TODAY, "Chinese and Japanese ministers met.",
     "Chinese|||CHN|GOV|minister|CHNGOV|plural\n"
     "Japanese ministers|||JPN|GOV|minister|JPNGOV|plural"},
    {TODAY, "French, German and British diplomats met.",
     "French|||FRA|GOV|diplomat|FRAGOV|plural\n"
     "German|||DEU|GOV|diplomat|DEUGOV|plural\n"
     "British diplomats|||GBR|GOV|diplomat|GBRGOV|plural"},
    {TODAY, "The president of Ghana and Togo's army chief met.",
     "president of Ghana|||GHA|GOV|president|GHAGOV\n"
     "Togo's army chief|||TGO|MIL|army chief|TGOMIL"},
    {TODAY, "Russia's and Ukraine's ministers met.",
     "Russia|||RUS|GOV|minister|RUSGOV|plural\n"
     "Ukraine's ministers|||UKR|GOV|minister|UKRGOV|plural"},

    /* who supports does not act */
    {TODAY, "U.S.-backed rebels attacked.",
     "U.S.|United States|country:USA|USA|||USA|modifier no-actor\n"
     "rebels||||REB|rebel|REB|plural"},
    {TODAY, "Turkish-backed rebels attacked.",
     "Turkish|Turkey|country:TUR|TUR|||TUR|modifier no-actor\n"
     "rebels||||REB|rebel|REB|plural"},
    {TODAY, "Iran-backed militants attacked.",
     "Iran|Iran|country:IRN|IRN|||IRN|modifier no-actor\n"
     "militants||||REB UAF|militant|REBUAF|plural"},
    {TODAY, "Rebels attacked Iran.",
     "Rebels||||REB|rebel|REB|plural\n"
     "Iran|Iran|country:IRN|IRN|||IRN"},

    /* places and governments */
    {TODAY, "Talks were held in Moscow.",
     "Moscow|Russia|country:RUS|RUS|||RUS|no-actor"},
    {TODAY, "Moscow denied the report.",
     "Moscow|Russia|country:RUS|RUS|||RUS"},
    {TODAY, "The Kremlin denied the report.",
     "Kremlin|Russia|country:RUS|RUS|GOV||RUSGOV"},
    {TODAY, "The White House denied the report.",
     "White House|United States|country:USA|USA|GOV||USAGOV"},
    {TODAY, "Washington and Beijing held talks.",
     "Washington|United States|country:USA|USA|||USA\n"
     "Beijing|China|country:CHN|CHN|||CHN"},
    {TODAY, "Villagers in Kenya fled.",
     "Villagers|||KEN|CVL|resident|KENCVL|plural\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN|no-actor"},
    {TODAY, "A court in Tehran freed the journalist.",
     "court|||IRN|JUD|court|IRNJUD\n"
     "Tehran|Iran|country:IRN|IRN|||IRN|no-actor\n"
     "journalist||||JRN|journalist|JRN"},

    /* names that mean something else */
    {TODAY, "Jordan Smith moved to Chile.",
     "Jordan Smith|Jordan Smith\n"
     "Chile|Chile|country:CHL|CHL|||CHL"},
    {TODAY, "Jordan's king met the envoy.",
     "Jordan's king|||JOR|GOV ELI|king|JORGOVELI\n"
     "envoy||||GOV|envoy|GOV"},
    {TODAY, "Georgia expelled two diplomats.",
     "Georgia|Georgia|country:GEO|GEO|||GEO\n"
     "diplomats||||GOV|diplomat|GOV|plural"},
    {TODAY, "They told us to leave.",
     "They|||||||pronoun"},
    {TODAY, "The US sent troops.",
     "US|United States|country:USA|USA|||USA\n"
     "troops||||MIL|troops|MIL"},
    {TODAY, "The cook roasted a turkey.",
     ""},
    {TODAY, "Turkey sent troops.",
     "Turkey|Turkey|country:TUR|TUR|||TUR\n"
     "troops||||MIL|troops|MIL"},
    {TODAY, "Paris Hilton opened the show.",
     "Paris Hilton|Paris Hilton"},
    {TODAY, "Chad Peterson left Chad.",
     "Chad Peterson|Chad Peterson\n"
     "Chad|Chad|country:TCD|TCD|||TCD"},
    {TODAY, "In May and March, soldiers left.",
     "soldiers||||MIL|soldier|MIL|plural"},
    {TODAY, "On Monday, Adaeze Nwosu left.",
     "Adaeze Nwosu|Adaeze Nwosu"},
    {TODAY, "The Republic of the Congo accused the Democratic Republic of the Congo.",
     "Republic of the Congo|Republic of the Congo|country:COG|COG|||COG\n"
     "Democratic Republic of the Congo|Democratic Republic of the Congo|country:COD|COD|||COD"},
    {TODAY, "South Korea and North Korea traded fire.",
     "South Korea|South Korea|country:KOR|KOR|||KOR\n"
     "North Korea|North Korea|country:PRK|PRK|||PRK"},
    {TODAY, "Guinea-Bissau's army seized power.",
     "Guinea-Bissau's army|||GNB|MIL|army|GNBMIL"},

    /* unknown names */
    {TODAY, "Adaeze Nwosu resigned. Nwosu denied the charge.",
     "Adaeze Nwosu|Adaeze Nwosu\n"
     "Nwosu|Adaeze Nwosu||||||=Adaeze Nwosu"},
    {TODAY, "Police arrested Mr. Salas and Mrs. Banda.",
     "Police||||COP|police|COP\n"
     "Salas|Salas\n"
     "Banda|Banda"},
    {TODAY, "Sheikh Hamad Nasser met Dr. Lena Brandt.",
     "Hamad Nasser|Hamad Nasser\n"
     "Lena Brandt|Lena Brandt"},
    {TODAY, "Gen. Juma Okello met Sgt. Mary Banda.",
     "Gen. Juma Okello|Juma Okello|||MIL|army general|MIL\n"
     "Sgt. Mary Banda|Mary Banda|||MIL|sergeant|MIL"},
    {TODAY, "South Korean President Kim Jae-won arrived.",
     "South Korean President Kim Jae-won|Kim Jae-won||KOR|GOV|president|KORGOV"},
    {TODAY, "Rebels led by Juma Okello fled.",
     "Rebels||||REB|rebel|REB|plural\n"
     "Juma Okello|Juma Okello"},
    {TODAY, "The Treaty of Lima was signed.",
     "Treaty|Treaty||||||no-actor\n"
     "Lima|Peru|country:PER|PER|||PER"},

    /* pronouns and what they stand for */
    {TODAY, "Prime Minister Ivo Tamm said he would resign.",
     "Prime Minister Ivo Tamm|Ivo Tamm|||GOV|prime minister|GOV\n"
     "he|Ivo Tamm|||GOV|prime minister|GOV|pronoun =Prime Minister Ivo Tamm"},
    {TODAY, "President Marta Leskinen spoke. She praised the army. Leskinen left.",
     "President Marta Leskinen|Marta Leskinen|||GOV|president|GOV\n"
     "She|Marta Leskinen|||GOV|president|GOV|pronoun =President Marta Leskinen\n"
     "army||||MIL|army|MIL\n"
     "Leskinen|Marta Leskinen|||GOV|president|GOV|=President Marta Leskinen"},
    {TODAY, "Angela Merkel spoke. He left.",
     "Angela Merkel|Angela Merkel|person:angela-merkel|DEU|ELI||DEUELI\n"
     "He|||||||pronoun"},
    {TODAY, "Iranian Defense Minister Bahram Sattari met his Zambian counterpart.",
     "Iranian Defense Minister Bahram Sattari|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL\n"
     "his|Bahram Sattari||IRN|GOV MIL|defence minister|IRNGOVMIL|possessive pronoun =Iranian Defense Minister Bahram Sattari\n"
     "Zambian counterpart|||ZMB|GOV MIL|defence minister|ZMBGOVMIL"},
    {TODAY, "Defence Minister Juma Okello met his Zambian counterpart, Mary Banda.",
     "Defence Minister Juma Okello|Juma Okello|||GOV MIL|defence minister|GOVMIL\n"
     "his|Juma Okello|||GOV MIL|defence minister|GOVMIL|possessive pronoun =Defence Minister Juma Okello\n"
     "Zambian counterpart, Mary Banda|Mary Banda||ZMB|GOV MIL|defence minister|ZMBGOVMIL"},
    {TODAY, "Juma Okello, the mayor of Lima, met him.",
     "Juma Okello, the mayor of Lima|Juma Okello||PER|GOV|mayor|PERGOV\n"
     "him|||||||pronoun"},
    {TODAY, "Turkey recalled its ambassador.",
     "Turkey|Turkey|country:TUR|TUR|||TUR\n"
     "its|Turkey|country:TUR|TUR|||TUR|possessive pronoun =Turkey\n"
     "ambassador|||TUR|GOV|ambassador|TURGOV"},
    {TODAY, "NATO said it would help.",
     "NATO|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL\n"
     "it|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL|pronoun =NATO"},
    {TODAY, "Russia told Ukraine it would leave.",
     "Russia|Russia|country:RUS|RUS|||RUS\n"
     "Ukraine|Ukraine|country:UKR|UKR|||UKR\n"
     "it|||||||pronoun"},
    {TODAY, "Peru denied it.",
     "Peru|Peru|country:PER|PER|||PER\n"
     "it|||||||pronoun"},
    {TODAY, "They said their leaders met.",
     "They|||||||pronoun\n"
     "their|||||||possessive pronoun\n"
     "leaders|||||leader||plural"},
    {TODAY, "The Ugandan president's spokesman, Peter Oduya, resigned.",
     "Ugandan president|||UGA|GOV|president|UGAGOV|possessive\n"
     "spokesman, Peter Oduya|Peter Oduya||UGA|GOV|spokesman|UGAGOV"},
    {TODAY, "The Kenyan army's chief of staff resigned.",
     "Kenyan army|||KEN|MIL|army|KENMIL|possessive\n"
     "chief of staff|||KEN|GOV|chief of staff|KENGOV"},

    /* descriptions of two */
    {TODAY, "Kenya and Uganda met. Both sides left.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "Uganda|Uganda|country:UGA|UGA|||UGA\n"
     "Both sides|||||||plural =Kenya+Uganda"},
    {TODAY, "Kenya praised Uganda. The two countries met.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "Uganda|Uganda|country:UGA|UGA|||UGA\n"
     "The two countries|||||||plural =Kenya+Uganda"},
    {TODAY, "Kenya, Uganda and Chile met. The two countries left.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "Uganda|Uganda|country:UGA|UGA|||UGA\n"
     "Chile|Chile|country:CHL|CHL|||CHL\n"
     "The two countries|||||||plural no-actor"},
    {TODAY, "The two countries met.",
     "The two countries|||||||plural no-actor"},
    {TODAY, "Turkey praised both sides of the border.",
     "Turkey|Turkey|country:TUR|TUR|||TUR"},
    {TODAY, "President Juma Okello met Prime Minister Ivo Tamm. The two leaders left.",
     "President Juma Okello|Juma Okello|||GOV|president|GOV\n"
     "Prime Minister Ivo Tamm|Ivo Tamm|||GOV|prime minister|GOV\n"
     "The two leaders|||||||plural =President Juma Okello+Prime Minister Ivo Tamm"},
    {TODAY, "The army attacked Hezbollah. Kenya urged both sides to stop.",
     "army||||MIL|army|MIL\n"
     "Hezbollah|Hezbollah|group:hezbollah|LBN|REB PTY||LBNREBPTY\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "both sides|||||||plural =army+Hezbollah"},

    /* descriptions of one */
    {TODAY, "Saudi Arabia warned Qatar. The kingdom recalled its envoy.",
     "Saudi Arabia|Saudi Arabia|country:SAU|SAU|||SAU\n"
     "Qatar|Qatar|country:QAT|QAT|||QAT\n"
     "kingdom|Saudi Arabia|country:SAU|SAU|||SAU|=Saudi Arabia\n"
     "its|Saudi Arabia|country:SAU|SAU|||SAU|possessive pronoun =Saudi Arabia\n"
     "envoy|||SAU|GOV|envoy|SAUGOV"},
    {TODAY, "Kenyan police left. The country voted.",
     "Kenyan police|||KEN|COP|police|KENCOP\n"
     "country|Kenya|country:KEN|KEN|||KEN|=Kenyan police"},
    {TODAY, "Kenya warned Uganda. The country voted.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "Uganda|Uganda|country:UGA|UGA|||UGA\n"
     "country|||||||no-actor"},
    {TODAY, "NATO met. The alliance left.",
     "NATO|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL\n"
     "alliance|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL|=NATO"},
    {TODAY, "Hezbollah met. The militant group left.",
     "Hezbollah|Hezbollah|group:hezbollah|LBN|REB PTY||LBNREBPTY\n"
     "militant group|Hezbollah|group:hezbollah|LBN|REB PTY||LBNREBPTY|=Hezbollah"},
    {TODAY, "NATO met. A militant group left.",
     "NATO|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL\n"
     "militant group||||REB UAF|militant|REBUAF"},
    {TODAY, "President Okello of Uganda spoke. The president left.",
     "President Okello of Uganda|Okello||UGA|GOV|president|UGAGOV\n"
     "president|Okello||UGA|GOV|president|UGAGOV|=President Okello of Uganda"},
    {TODAY, "President Okello met President Tamm. The president left.",
     "President Okello|Okello|||GOV|president|GOV\n"
     "President Tamm|Tamm|||GOV|president|GOV\n"
     "president||||GOV|president|GOV"},
    {TODAY, "Prime Minister Ivo Tamm spoke. The minister left.",
     "Prime Minister Ivo Tamm|Ivo Tamm|||GOV|prime minister|GOV\n"
     "minister||||GOV|minister|GOV"},

    /* they */
    {TODAY, "Chile and Peru met. They left.",
     "Chile|Chile|country:CHL|CHL|||CHL\n"
     "Peru|Peru|country:PER|PER|||PER\n"
     "They|||||||pronoun =Chile+Peru"},
    {TODAY, "Protesters marched. They burned tyres.",
     "Protesters||||OPP CVL|protester|OPPCVL|plural\n"
     "They||||OPP CVL|protester|OPPCVL|pronoun =Protesters"},
    {TODAY, "Soldiers shot protesters. They fled.",
     "Soldiers||||MIL|soldier|MIL|plural\n"
     "protesters||||OPP CVL|protester|OPPCVL|plural\n"
     "They|||||||pronoun"},

    /* who is no person, or speaks */
    {TODAY, "Police left. He stayed.",
     "Police||||COP|police|COP\n"
     "He|||||||pronoun"},
    {TODAY, "President Ivo Tamm said: \"He will resign.\"",
     "President Ivo Tamm|Ivo Tamm|||GOV|president|GOV\n"
     "He|||||||pronoun"},

    /* roles without a country */
    {TODAY, "Kenya's government met. The government resigned.",
     "Kenya's government|||KEN|GOV|government|KENGOV\n"
     "government|||KEN|GOV|government|KENGOV|=Kenya's government"},
    {TODAY, "LIMA, July 3 - The government resigned. Protesters left.",
     "government|||PER|GOV|government|PERGOV\n"
     "Protesters|||PER|OPP CVL|protester|PEROPPCVL|plural"},
    {TODAY, "The government resigned.",
     "government||||GOV|government|GOV"},

    /* offices in time */
    {TODAY, "Angela Merkel left.",
     "Angela Merkel|Angela Merkel|person:angela-merkel|DEU|ELI||DEUELI"},
    {{2010, 3, 1}, "Angela Merkel left.",
     "Angela Merkel|Angela Merkel|person:angela-merkel|DEU|GOV|chancellor|DEUGOV"},
    {{2003, 3, 1}, "Angela Merkel left.",
     "Angela Merkel|Angela Merkel|person:angela-merkel|DEU|||DEU"},
    {{2010, 3, 1}, "Barack Obama left.",
     "Barack Obama|Barack Obama|person:barack-obama|USA|GOV|president|USAGOV"},
    {TODAY, "Former President Barack Obama left.",
     "Former President Barack Obama|Barack Obama|person:barack-obama|USA|ELI|former president|USAELI"},
    {TODAY, "The former Peruvian president Raul Salas was jailed.",
     "Peruvian president Raul Salas|Raul Salas||PER|ELI|president|PERELI"},
    {TODAY, "The ousted Peruvian president Raul Salas was jailed.",
     "Peruvian president Raul Salas|Raul Salas||PER|ELI|president|PERELI"},
    {TODAY, "Two former Kenyan ministers were charged.",
     "Kenyan ministers|||KEN|ELI|minister|KENELI|plural"},

    /* peoples, adjectives and plain nouns */
    {TODAY, "Two Americans were killed in Mexico.",
     "Americans|United States|country:USA|USA|||USA|plural\n"
     "Mexico|Mexico|country:MEX|MEX|||MEX|no-actor"},
    {TODAY, "A Palestinian was shot by Israelis.",
     "Palestinian|Palestine|country:PSE|PSE|||PSE\n"
     "Israelis|Israel|country:ISR|ISR|||ISR|plural"},
    {TODAY, "Israeli pressure moved the lorry.",
     "Israeli|Israel|country:ISR|ISR|||ISR|modifier\n"
     "lorry|||||vehicle"},
    {TODAY, "The army seized a Kenyan oil refinery.",
     "army||||MIL|army|MIL\n"
     "Kenyan oil refinery|||KEN|BUS|oil facility|KENBUS"},
    {TODAY, "Soldiers left the Station Road Hotel after the bus crash.",
     "Soldiers||||MIL|soldier|MIL|plural\n"
     "Station Road Hotel|Station Road Hotel"},
    {TODAY, "Sixty Kenyan soldiers left.",
     "Kenyan soldiers|||KEN|MIL|soldier|KENMIL|plural"},
    {TODAY, "The Kenyan Department of Justice opened an inquiry.",
     "Kenyan Department of Justice|Department of Justice||KEN|||KEN"},
    {TODAY, "The Kenyan-led coalition shelled the town.",
     "Kenyan-led coalition|||KEN||coalition|KEN\n"
     "town|||||town"},
    {TODAY, "Ethnic Peruvians protested.",
     "Peruvians||||CVL|people|CVL|plural"},
    {TODAY, "Juma al-Banda resigned.",
     "Juma al-Banda|Juma al-Banda"},
    {TODAY, "European leaders criticised Kenya.",
     "European leaders||||IGO|leader|IGOEUREEC|plural\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN"},
    {TODAY, "The Putin government resigned.",
     "Putin|Vladimir Putin|person:vladimir-putin|RUS|GOV|president|RUSGOV\n"
     "government|||RUS|GOV|government|RUSGOV"},
    {TODAY, "Dozens were hurt.",
     "Dozens||||CVL|people|CVL|plural"},
    {TODAY, "Dozens of trees fell.",
     ""},
    {TODAY, "Kenyan police arrested ten students.",
     "Kenyan police|||KEN|COP|police|KENCOP\n"
     "students||||EDU|student|EDU|plural"},
    {TODAY, "The Kenyan soldiers killed three protesters.",
     "Kenyan soldiers|||KEN|MIL|soldier|KENMIL|plural\n"
     "protesters||||OPP CVL|protester|OPPCVL|plural"},
    {TODAY, "The French sent soldiers.",
     "French|France|country:FRA|FRA|||FRA\n"
     "soldiers||||MIL|soldier|MIL|plural"},
    {TODAY, "Kenya sent soldiers.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "soldiers||||MIL|soldier|MIL|plural"},
    {TODAY, "Ukraine exchanged prisoners.",
     "Ukraine|Ukraine|country:UKR|UKR|||UKR\n"
     "prisoners||||UNK|prisoner|UNK|plural"},
    {TODAY, "Polish farmers blocked the road.",
     "Polish farmers|||POL|AGR|farmer|POLAGR|plural"},
    {TODAY, "Workers polish the silver.",
     "Workers||||LAB|worker|LAB|plural"},

    /* bodies and groups */
    {TODAY, "The UN Security Council met.",
     "UN Security Council|United Nations Security Council|org:UNSC||IGO||IGOUNO"},
    {TODAY, "The United Nations and the European Union met.",
     "United Nations|United Nations|org:UN||IGO||IGOUNO\n"
     "European Union|European Union|org:EU||IGO||IGOEUREEC"},
    {TODAY, "The African Union suspended Mali.",
     "African Union|African Union|org:AU||IGO||IGOAFRAFU\n"
     "Mali|Mali|country:MLI|MLI|||MLI"},
    {TODAY, "Hezbollah fighters fled.",
     "Hezbollah fighters|Hezbollah|group:hezbollah|LBN|REB UAF PTY|fighter|LBNREBUAF|plural"},
    {TODAY, "Hezbollah leader Hassan Tavakoli fled.",
     "Hezbollah leader Hassan Tavakoli|Hassan Tavakoli||LBN|REB PTY|leader|LBNREBPTY"},
    {TODAY, "The World Health Organization met.",
     "World Health Organization|World Health Organization|org:WHO||MED IGO||IGOUNOHLHWHOMED"},
    {TODAY, "Who will win?",
     ""},

    /* capitals that tell nothing */
    {TODAY, "PRESIDENT OKELLO MEETS UGANDAN REBELS",
     "PRESIDENT||||GOV|president|GOV\n"
     "UGANDAN REBELS|||UGA|REB|rebel|UGAREB|plural"},
    {TODAY, "KENYA SENDS TROOPS TO SOMALIA",
     "KENYA|Kenya|country:KEN|KEN|||KEN\n"
     "TROOPS||||MIL|troops|MIL\n"
     "SOMALIA|Somalia|country:SOM|SOM|||SOM"},
    {TODAY, "WHO WILL LEAD KENYA?",
     "KENYA|Kenya|country:KEN|KEN|||KEN"},
    {TODAY, "Kenya Sends Troops To Somalia\n\nKenya sent troops.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "Troops||||MIL|troops|MIL\n"
     "Somalia|Somalia|country:SOM|SOM|||SOM\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "troops||||MIL|troops|MIL"},
    {TODAY, "Kenya sends Juma Okello to Somalia\n\nKenya sent troops.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "Juma Okello|Juma Okello\n"
     "Somalia|Somalia|country:SOM|SOM|||SOM\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "troops||||MIL|troops|MIL"},
    {TODAY, "Villagers left.",
     "Villagers||||CVL|resident|CVL|plural"},
    {TODAY, "Yesterday was quiet.",
     ""},
    {TODAY, "Police arrested Juma Okello in Lima.",
     "Police||||COP|police|COP\n"
     "Juma Okello|Juma Okello\n"
     "Lima|Peru|country:PER|PER|||PER|no-actor"},
    {TODAY, "South Korea's Kim Jae-won met Wu Lan.",
     "South Korea|South Korea|country:KOR|KOR|||KOR|possessive\n"
     "Kim Jae-won|Kim Jae-won\n"
     "Wu Lan|Wu Lan"},
};

static void every_text_has_its_mentions(void **state)
{
    (void)state;
    assert_int_equal(count_wrong(table, sizeof table / sizeof *table), 0);
}

/* What the header promises of the order, and of what mentions point to. */
static void mentions_are_in_order_and_point_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        an_doc *doc = read_doc(table[i].text, table[i].published);
        uint32_t end = 0;
        for (uint32_t k = 0; k < doc->mentions.n; k++) {
            const doc_mention *m = &doc->mentions.at[k];
            assert_true(m->first_token >= end && m->n_tokens > 0);
            end = m->first_token + m->n_tokens;
            assert_true(end <= doc->tokens.n && m->head < doc->tokens.n);
            assert_int_equal(doc->tokens.at[m->first_token].sentence, m->sentence);
            assert_true(m->antecedent == AN_NONE || m->antecedent < k);
            assert_true(m->members[0] == AN_NONE || (m->members[0] < m->members[1] && m->members[1] < k));
            assert_true(m->rule.p != NULL);
        }
        an_doc_free(doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_text_has_its_mentions),
        cmocka_unit_test(mentions_are_in_order_and_point_back),
    };
    if (!fixture_open(false)) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    fixture_close();
    return failed;
}
