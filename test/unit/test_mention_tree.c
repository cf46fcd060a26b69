/*
 * Mentions over the dependency tree: what hangs together, over words in between, in lists and behind "of", and what
 * stands side by side and does not; what points back, by its clause. With the recogniser of names, which tells persons
 * from organisations.
 */
#include "mention_fixture.h"

static const known table[] = {
    /* title, name and apposition */
    {TODAY, "Iran's newly appointed and untested foreign minister arrived.",
     "Iran's newly appointed and untested foreign minister|||IRN|GOV|foreign minister|IRNGOV"},
    {TODAY, "Iran's three vice presidents resigned.",
     "Iran's three vice presidents|||IRN|GOV|vice president|IRNGOV|plural"},
    {TODAY, "Bahram Sattari, 61, the commander of the Iranian navy, resigned.",
     "Bahram Sattari, 61, the commander of the Iranian navy|Bahram Sattari||IRN|MIL|commander|IRNMIL"},
    {TODAY, "The commander of the Iranian navy, Bahram Sattari, resigned.",
     "commander of the Iranian navy, Bahram Sattari|Bahram Sattari||IRN|MIL|commander|IRNMIL"},
    {TODAY, "The spokesman for the Turkish foreign ministry resigned.",
     "spokesman for the Turkish foreign ministry|||TUR|GOV|spokesman|TURGOV"},
    {TODAY, "The chief of Iran's nuclear agency, Bahram Sattari, resigned.",
     "chief of Iran's nuclear agency, Bahram Sattari|Bahram Sattari||IRN|GOV|chief|IRNGOV"},
    {TODAY, "The chief of staff of the armed forces of Nigeria resigned.",
     "chief of staff of the armed forces of Nigeria|||NGA|GOV MIL|chief of staff|NGAGOVMIL"},
    {TODAY, "Prime Minister of Kenya Mary Banda resigned.",
     "Prime Minister of Kenya Mary Banda|Mary Banda||KEN|GOV|prime minister|KENGOV"},
    {TODAY, "The acting president Juma Okello resigned.",
     "acting president Juma Okello|Juma Okello|||GOV|president|GOV"},
    {TODAY, "Venezuelan union leader Raul Salas was jailed.",
     "Venezuelan union leader Raul Salas|Raul Salas||VEN|LAB|trade union leader|VENLAB"},
    {TODAY, "Kenya Foreign Minister Mary Banda resigned.",
     "Kenya Foreign Minister Mary Banda|Mary Banda||KEN|GOV|foreign minister|KENGOV"},
    {TODAY, "The U.S. Syria envoy, Lena Brandt, met Russian officials.",
     "U.S. Syria envoy, Lena Brandt|Lena Brandt||USA|GOV|envoy|USAGOV\n"
     "Russian officials|||RUS|GOV|government official|RUSGOV|plural"},
    {TODAY, "Ex-president Raul Salas was jailed.",
     "Ex-president Raul Salas|Raul Salas|||ELI|former president|ELI"},
    {TODAY, "Russia's Sergei Petrov met the Turkish envoy.",
     "Russia's Sergei Petrov|Sergei Petrov||RUS|||RUS\n"
     "Turkish envoy|||TUR|GOV|envoy|TURGOV"},
    {TODAY, "Kenya recalled its ambassador to Japan.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "its|Kenya|country:KEN|KEN|||KEN|possessive pronoun =Kenya\n"
     "ambassador|||KEN|GOV|ambassador|KENGOV\n"
     "Japan|Japan|country:JPN|JPN|||JPN"},
    {TODAY, "The leader of the Sunni community protested.",
     "leader of the Sunni community||||REL|leader|REL"},
    {TODAY, "General Juma Okello, commander of Ugandan forces, fled.",
     "General Juma Okello, commander of Ugandan forces|Juma Okello||UGA|MIL|army general|UGAMIL"},
    {TODAY, "Poland elected its second female prime minister.",
     "Poland|Poland|country:POL|POL|||POL\n"
     "its|Poland|country:POL|POL|||POL|possessive pronoun =Poland\n"
     "prime minister||||GOV|prime minister|GOV"},
    {TODAY, "Opposition leader Juma Okello was freed.",
     "Opposition leader Juma Okello|Juma Okello|||OPP|opposition leader|OPP"},
    {TODAY, "Lawyers for former President of Peru Raul Salas protested.",
     "Lawyers||||JUD|lawyer|JUD|plural\n"
     "former President of Peru Raul Salas|Raul Salas||PER|ELI|former president|PERELI"},

    /* what stands beside a role and is not its holder */
    {TODAY, "Juma Okello, President Mary Banda and Raul Salas met.",
     "Juma Okello|Juma Okello\n"
     "President Mary Banda|Mary Banda|||GOV|president|GOV\n"
     "Raul Salas|Raul Salas"},
    {TODAY, "The ruling party, Juma Okello said, would win.",
     "ruling party||||PTY|party|PTY\n"
     "Juma Okello|Juma Okello"},
    {TODAY, "Juma Okello met Mary Banda, the president said.",
     "Juma Okello|Juma Okello\n"
     "Mary Banda|Mary Banda\n"
     "president||||GOV|president|GOV"},
    {TODAY, "Police arrested Juma Okello and Mary Banda.",
     "Police||||COP|police|COP\n"
     "Juma Okello|Juma Okello\n"
     "Mary Banda|Mary Banda"},
    {TODAY, "The army killed Juma Okello.",
     "army||||MIL|army|MIL\n"
     "Juma Okello|Juma Okello"},

    /* one role, several states */
    {TODAY, "The Russian and Turkish presidents met.",
     "Russian|||RUS|GOV|president|RUSGOV|plural\n"
     "Turkish presidents|||TUR|GOV|president|TURGOV|plural"},
    {TODAY, "British and EU negotiators met.",
     "British|||GBR|GOV|negotiator|GBRGOV|plural\n"
     "EU negotiators||||GOV|negotiator|IGOEUREECGOV|plural"},
    {TODAY, "Israeli and Hamas negotiators met.",
     "Israeli|||ISR|GOV|negotiator|ISRGOV|plural\n"
     "Hamas negotiators|||PSE|GOV REB|negotiator|PSEGOVREB|plural"},
    {TODAY, "The Polish, Czech and Hungarian prime ministers met.",
     "Polish|||POL|GOV|prime minister|POLGOV|plural\n"
     "Czech|||CZE|GOV|prime minister|CZEGOV|plural\n"
     "Hungarian prime ministers|||HUN|GOV|prime minister|HUNGOV|plural"},
    {TODAY, "The Russian and Turkish militaries clashed.",
     "Russian|||RUS|MIL|army|RUSMIL|plural\n"
     "Turkish militaries|||TUR|MIL|army|TURMIL|plural"},
    {TODAY, "Russia's and Turkey's presidents met.",
     "Russia|||RUS|GOV|president|RUSGOV|plural\n"
     "Turkey's presidents|||TUR|GOV|president|TURGOV|plural"},
    {TODAY, "The foreign ministers of Chile, Peru and of Bolivia met.",
     "foreign ministers of Chile|||CHL|GOV|foreign minister|CHLGOV|plural\n"
     "Peru|||PER|GOV|foreign minister|PERGOV|plural\n"
     "Bolivia|||BOL|GOV|foreign minister|BOLGOV|plural"},
    {TODAY, "Officials from Chile, Peru and Japan met.",
     "Officials from Chile|||CHL|GOV|government official|CHLGOV|plural\n"
     "Peru|||PER|GOV|government official|PERGOV|plural\n"
     "Japan|||JPN|GOV|government official|JPNGOV|plural"},
    {TODAY, "Soldiers from Chad and Niger fled.",
     "Soldiers from Chad|||TCD|MIL|soldier|TCDMIL|plural\n"
     "Niger|||NER|MIL|soldier|NERMIL|plural"},
    {TODAY, "Kenya withdrew soldiers from Chad.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "soldiers||||MIL|soldier|MIL|plural\n"
     "Chad|Chad|country:TCD|TCD|||TCD"},
    {TODAY, "Kenya's president and army chief met.",
     "Kenya's president|||KEN|GOV|president|KENGOV\n"
     "army chief|||KEN|MIL|army chief|KENMIL"},
    {TODAY, "The president and prime minister of Kenya met.",
     "president|||KEN|GOV|president|KENGOV\n"
     "prime minister of Kenya|||KEN|GOV|prime minister|KENGOV"},
    {TODAY, "Presidents Raul Salas and Juma Okello met.",
     "Presidents||||GOV|president|GOV|plural\n"
     "Raul Salas|Raul Salas|||GOV|president|GOV\n"
     "Juma Okello|Juma Okello|||GOV|president|GOV"},
    {TODAY, "The Kenyan and Ugandan presidents, Mary Banda and Juma Okello, met.",
     "Kenyan|||KEN|GOV|president|KENGOV|plural\n"
     "Ugandan presidents|||UGA|GOV|president|UGAGOV|plural\n"
     "Mary Banda|Mary Banda||KEN|GOV|president|KENGOV\n"
     "Juma Okello|Juma Okello||UGA|GOV|president|UGAGOV"},
    {TODAY, "Kenyan and Ugandan foreign ministers Mary Banda and Juma Okello met.",
     "Kenyan|||KEN|GOV|foreign minister|KENGOV|plural\n"
     "Ugandan foreign ministers|||UGA|GOV|foreign minister|UGAGOV|plural\n"
     "Mary Banda|Mary Banda||KEN|GOV|foreign minister|KENGOV\n"
     "Juma Okello|Juma Okello||UGA|GOV|foreign minister|UGAGOV"},
    {TODAY, "Kenyan police and Ugandan soldiers clashed.",
     "Kenyan police|||KEN|COP|police|KENCOP\n"
     "Ugandan soldiers|||UGA|MIL|soldier|UGAMIL|plural"},
    {TODAY, "Israeli soldiers and protesters clashed.",
     "Israeli soldiers|||ISR|MIL|soldier|ISRMIL|plural\n"
     "protesters||||OPP CVL|protester|OPPCVL|plural"},
    {TODAY, "The Syrian government and rebel forces clashed.",
     "Syrian government|||SYR|GOV|government|SYRGOV\n"
     "rebel forces||||REB|rebel|REB|plural"},
    {TODAY, "The president of Ghana and Togo met.",
     "president of Ghana|||GHA|GOV|president|GHAGOV\n"
     "Togo|Togo|country:TGO|TGO|||TGO"},
    {TODAY, "The Supreme Court of Chile and Peru met.",
     "Supreme Court of Chile|||CHL|JUD|court|CHLJUD\n"
     "Peru|Peru|country:PER|PER|||PER"},
    {TODAY, "The University of California, San Diego, closed.",
     "University of California|||USA|EDU|university|USAEDU\n"
     "San Diego|United States|country:USA|USA|||USA"},

    /* adjectives, hyphens, backers */
    {TODAY, "Franco-German troops left.",
     "Franco|France|country:FRA|FRA|||FRA|modifier\n"
     "German troops|||DEU|MIL|troops|DEUMIL"},
    {TODAY, "The Sino-Indian border was closed.",
     "Sino|China|country:CHN|CHN|||CHN|modifier\n"
     "Indian|India|country:IND|IND|||IND|modifier"},
    {TODAY, "The Russia-Ukraine border was closed.",
     "Russia|Russia|country:RUS|RUS|||RUS\n"
     "Ukraine|Ukraine|country:UKR|UKR|||UKR"},
    {TODAY, "The Eritrea-Djibouti border was closed.",
     "Eritrea|Eritrea|country:ERI|ERI|||ERI\n"
     "Djibouti|Djibouti|country:DJI|DJI|||DJI"},
    {TODAY, "U.S.-backed Syrian rebels attacked government troops.",
     "U.S.|United States|country:USA|USA|||USA|modifier no-actor\n"
     "Syrian rebels|||SYR|REB|rebel|SYRREB|plural\n"
     "government troops||||MIL|troops|MIL|plural"},
    {TODAY, "The Chinese government-backed company failed.",
     "Chinese government|||CHN|GOV|government|CHNGOV|modifier no-actor\n"
     "company||||BUS|company|BUS"},
    {TODAY, "Turkey-based Syrian opposition leaders protested.",
     "Turkey|Turkey|country:TUR|TUR|||TUR|modifier no-actor\n"
     "Syrian opposition leaders|||SYR|OPP|opposition leader|SYROPP|plural"},
    {TODAY, "An Iranian-born British journalist was jailed.",
     "Iranian|Iran|country:IRN|IRN|||IRN|modifier no-actor\n"
     "British journalist|||GBR|JRN|journalist|GBRJRN"},
    {TODAY, "Iran-backed Houthi fighters attacked Saudi Arabia.",
     "Iran|Iran|country:IRN|IRN|||IRN|modifier no-actor\n"
     "Houthi fighters|Houthis|group:houthis|YEM|REB UAF|fighter|YEMREBUAF|plural\n"
     "Saudi Arabia|Saudi Arabia|country:SAU|SAU|||SAU"},

    /* numbers */
    {TODAY, "More than 100 protesters were arrested.",
     "protesters||||OPP CVL|protester|OPPCVL|plural"},
    {TODAY, "Two South Korean marines were killed.",
     "South Korean marines|||KOR|MIL|marine|KORMIL|plural"},
    {TODAY, "About 300 police arrested a student.",
     "police||||COP|police|COP|plural\n"
     "student||||EDU|student|EDU"},
    {TODAY, "One police officer was killed.",
     "police officer||||COP|police officer|COP"},
    {TODAY, "South Korea's two marines were killed.",
     "South Korea's two marines|||KOR|MIL|marine|KORMIL|plural"},

    /* places and governments */
    {TODAY, "Presidents met in Chad and Niger.",
     "Presidents||||GOV|president|GOV|plural\n"
     "Chad|Chad|country:TCD|TCD|||TCD|no-actor\n"
     "Niger|Niger|country:NER|NER|||NER|no-actor"},
    {TODAY, "Talks in neighbouring Chad failed.",
     "Chad|Chad|country:TCD|TCD|||TCD|no-actor"},
    {TODAY, "Protesters marched in Moscow on Monday.",
     "Protesters||||OPP CVL|protester|OPPCVL|plural\n"
     "Moscow|Russia|country:RUS|RUS|||RUS|no-actor"},
    {TODAY, "Moscow and Ankara denied the report.",
     "Moscow|Russia|country:RUS|RUS|||RUS\n"
     "Ankara|Turkey|country:TUR|TUR|||TUR"},
    {TODAY, "Fighting continued near Kenya's border.",
     "Kenya|Kenya|country:KEN|KEN|||KEN|possessive no-actor"},
    {TODAY, "Police in Kenya's capital fired tear gas.",
     "Police|||KEN|COP|police|KENCOP\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN|possessive no-actor"},
    {TODAY, "The mayor of the Peruvian town fled.",
     "mayor of the Peruvian town|||PER|GOV|mayor|PERGOV"},

    /* names and bodies that ended */
    {TODAY, "LTTE rebels attacked the Sri Lankan army.",
     "LTTE rebels|Liberation Tigers of Tamil Eelam|group:ltte|LKA|REB|rebel|LKAREB|plural\n"
     "Sri Lankan army|||LKA|MIL|army|LKAMIL"},
    {TODAY, "The Khmer Rouge killed villagers.",
     "Khmer Rouge|Khmer Rouge|group:khmer-rouge|KHM|REB||KHMREB\n"
     "villagers||||CVL|resident|CVL|plural"},
    {TODAY, "The Soviet Union invaded Afghanistan.",
     "Soviet Union|Russia|country:RUS|RUS|||RUS\n"
     "Afghanistan|Afghanistan|country:AFG|AFG|||AFG"},
    {TODAY, "Hezbollah officials met a Kenyan delegation.",
     "Hezbollah officials|||LBN|REB PTY|government official|LBNREBPTY|plural\n"
     "Kenyan delegation|||KEN|GOV|delegation|KENGOV"},
    {TODAY, "Hong Kong Police arrested Mary Banda.",
     "Hong Kong Police|Hong Kong Police Force|org:HKG-hong-kong-police-force|HKG|COP||HKGCOP\n"
     "Mary Banda|Mary Banda"},
    {TODAY, "Georgia's \"military preparations\" continued.",
     "Georgia|Georgia|country:GEO|GEO|||GEO|possessive\n"
     "military|||GEO|MIL|army|GEOMIL"},
    {TODAY, "SOVIET TROOPS LEAVE KENYA",
     "SOVIET TROOPS|||RUS|MIL|troops|RUSMIL\n"
     "KENYA|Kenya|country:KEN|KEN|||KEN"},
    {TODAY, "KENYAN PRESIDENT MARY BANDA RESIGNS",
     "KENYAN PRESIDENT MARY BANDA|MARY BANDA||KEN|GOV|president|KENGOV"},
    /* what points back, by the clause it stands in */
    {TODAY, "President Juma Okello blamed himself.",
     "President Juma Okello|Juma Okello|||GOV|president|GOV\n"
     "himself|Juma Okello|||GOV|president|GOV|pronoun =President Juma Okello"},
    {TODAY, "The army defended itself.",
     "army||||MIL|army|MIL\n"
     "itself||||MIL|army|MIL|pronoun =army"},
    {TODAY, "The rebels armed themselves.",
     "rebels||||REB|rebel|REB|plural\n"
     "themselves||||REB|rebel|REB|pronoun =rebels"},
    {TODAY, "Juma Okello met Mary Okello. Okello left.",
     "Juma Okello|Juma Okello\n"
     "Mary Okello|Mary Okello\n"
     "Okello|Okello"},
    {TODAY, "Mary Banda met Juma Okello. She left.",
     "Mary Banda|Mary Banda\n"
     "Juma Okello|Juma Okello\n"
     "She|Mary Banda||||||pronoun =Mary Banda"},
    {TODAY, "General Aung Min Thet spoke. Min Thet left.",
     "General Aung Min Thet|Aung Min Thet|||MIL|army general|MIL\n"
     "Min Thet|Aung Min Thet|||MIL|army general|MIL|=General Aung Min Thet"},
    {TODAY, "Defence Minister Juma Okello spoke. Juma Okello left.",
     "Defence Minister Juma Okello|Juma Okello|||GOV MIL|defence minister|GOVMIL\n"
     "Juma Okello|Juma Okello|||GOV MIL|defence minister|GOVMIL|=Defence Minister Juma Okello"},
    {TODAY, "The European Commission met. The Commission left.",
     "European Commission|European Commission|org:EU-commission||GOV IGO||IGOEUREECGOV\n"
     "Commission|European Commission|org:EU-commission||GOV IGO||IGOEUREECGOV|=European Commission"},
    {TODAY, "Chile allowed Peru to keep its ambassador.",
     "Chile|Chile|country:CHL|CHL|||CHL\n"
     "Peru|Peru|country:PER|PER|||PER\n"
     "its|Peru|country:PER|PER|||PER|possessive pronoun =Peru\n"
     "ambassador|||PER|GOV|ambassador|PERGOV"},
    {TODAY, "Uganda told Kenya to recall its envoy.",
     "Uganda|Uganda|country:UGA|UGA|||UGA\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "its|Kenya|country:KEN|KEN|||KEN|possessive pronoun =Kenya\n"
     "envoy|||KEN|GOV|envoy|KENGOV"},
    {TODAY, "NATO met. It warned Kenya.",
     "NATO|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL\n"
     "It|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL|pronoun =NATO\n"
     "Kenya|Kenya|country:KEN|KEN|||KEN"},
    {TODAY, "NATO met. It will enter into force.",
     "NATO|North Atlantic Treaty Organization|org:NATO||MIL IGO||IGONATMIL\n"
     "It|||||||pronoun"},
    {TODAY, "The ruling party said they would appeal.",
     "ruling party||||PTY|party|PTY\n"
     "they||||PTY|party|PTY|pronoun =ruling party"},
    {TODAY, "Kenyan and Ugandan officials met. They left.",
     "Kenyan|||KEN|GOV|government official|KENGOV|plural\n"
     "Ugandan officials|||UGA|GOV|government official|UGAGOV|plural\n"
     "They|||||||pronoun =Kenyan+Ugandan officials"},
    {TODAY, "Organisers of the march said they would stay. Police left.",
     "they|||||||pronoun\n"
     "Police||||COP|police|COP"},
    {TODAY, "The Peruvian president left. The oil-rich country voted.",
     "Peruvian president|||PER|GOV|president|PERGOV\n"
     "country|Peru|country:PER|PER|||PER|=Peruvian president"},
    {TODAY, "The Kenyan president left. The other country voted.",
     "Kenyan president|||KEN|GOV|president|KENGOV"},
    {TODAY, "Kenya's government met. Uganda's government met. Talks began. The fighting stopped. The "
     "government resigned.",
     "Kenya's government|||KEN|GOV|government|KENGOV\n"
     "Uganda's government|||UGA|GOV|government|UGAGOV\n"
     "government||||GOV|government|GOV"},
    {TODAY, "Kenya accused Uganda.",
     "Kenya|Kenya|country:KEN|KEN|||KEN\n"
     "Uganda|Uganda|country:UGA|UGA|||UGA"},
    {TODAY, "Police arrested seven candidates. The European Union called for their release.",
     "Police||||COP|police|COP\n"
     "candidates||||PTY|politician|PTY|plural\n"
     "European Union|European Union|org:EU||IGO||IGOEUREEC\n"
     "their|||||||possessive pronoun"},
    {TODAY, "Pranab Mehra died. His brother Arun Mehra left. Mehra was buried.",
     "Pranab Mehra|Pranab Mehra\n"
     "His|Pranab Mehra||||||possessive pronoun =Pranab Mehra\n"
     "brother Arun Mehra|Arun Mehra|||CVL|victim|CVL\n"
     "Mehra|Pranab Mehra||||||=Pranab Mehra"},
    {TODAY, "Sarah Banda was chosen by John Salas as his adviser.",
     "Sarah Banda|Sarah Banda\n"
     "John Salas|John Salas\n"
     "his|John Salas||||||possessive pronoun =John Salas\n"
     "adviser||||GOV|adviser|GOV"},
};

static void every_tree_has_its_mentions(void **state)
{
    (void)state;
    assert_int_equal(count_wrong(table, sizeof table / sizeof *table), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_tree_has_its_mentions),
    };
    if (!fixture_open(true)) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    fixture_close();
    return failed;
}
