/*
 * CAMEO actor codes: three letters a part, first a state, a region or what is international, then sectors.
 *
 * Sectors that CAMEO has and PLOVER has not become the nearest one where a code says nothing else ("HLH" alone is a
 * civilian), and otherwise fall away: "GOVHLH" is GOV.
 */
#include <stdio.h>

#include "base/date.h"
#include "base/str.h"
#include "lexicon/petrarch.h"

/* ---- parts ---- */

/* Codes of CAMEO and CountryInfo that are another state's in ISO 3166 or ours by now. */
static an_str country_today(an_str code)
{
    static const char *const old[][2] = {
        {"ROM", "ROU"}, {"ZAR", "COD"}, {"TMP", "TLS"}, {"KSV", "KOS"}, {"KNT", "KNA"}, {"SUN", "RUS"}, {"USR", "RUS"},
        {"YUG", "SRB"}, {"FRY", "SRB"}, {"SCG", "SRB"}, {"SER", "SRB"}, {"DDR", "DEU"}, {"CSK", "CZE"}, {"BUR", "MMR"},
        {"PAL", "PSE"}};
    for (size_t i = 0; i < sizeof old / sizeof *old; i++)
        if (str_is(code, old[i][0])) return str_of(old[i][1]);
    return code;
}

/* Regions and what belongs to no state (CAMEO manual, section 3.3). */
static bool is_international(an_str part)
{
    static const char list[] = "IGO INT NGM UIS AFR ASA BLK CAR CAS CAU CEU CFR CRB EAF EEU EIN EUR LAM MDT MEA MDE "
                               "NAF NMR PGS SAF SAM SAS SCN SEA SRP WAF WEU WST";
    for (size_t i = 0; i < sizeof list; i += 4)
        if (!memcmp(list + i, part.p, 3)) return true;
    return false;
}

/* The sector of ours that stands for one of CAMEO's when nothing else is said; absent: no part of CAMEO's. */
static an_str nearest_sector(an_str part)
{
    static const char *const near[][2] = {
        {"HLH", "CVL"}, {"DEV", "NGO"}, {"ENV", "NGO"}, {"HRI", "NGO"}, {"PPL", "CVL"}, {"RAD", "OPP"}, {"MOD", "PTY"},
        {"MUS", "REL"}, {"CHR", "REL"}, {"HIN", "REL"}, {"BUD", "REL"}, {"JEW", "REL"}, {"SIK", "REL"}, {"CTH", "REL"},
        {"PRO", "REL"}, {"ORT", "REL"}, {"SHI", "REL"}, {"SUN", "REL"}, {"SFI", "REL"}, {"MAR", "REL"}, {"CPT", "REL"},
        {"DRZ", "REL"}, {"ALE", "REL"}, {"INS", "REB"}, {"SEP", "REB"}, {"SET", "CVL"}, {"TRA", "CVL"}, {"ETH", "CVL"},
        {"ATH", "REL"}, {"BAH", "REL"}, {"TAO", "REL"}, {"MRN", "REL"}, {"PRT", "REL"}, {"SPR", "CVL"}, {"CYB", "CRM"}};
    for (size_t i = 0; i < sizeof near / sizeof *near; i++)
        if (str_is(part, near[i][0])) return str_of(near[i][1]);
    return (an_str){NULL, 0};
}

/* A lexicon without states (a user's own, compiled by itself) takes every code for one. */
static bool is_country(build *b, an_str code)
{
    char id[16];
    snprintf(id, sizeof id, "country:%.3s", code.p);
    return map_get(&b->ids, str_of(id)) || !map_get(&b->ids, STR("country:USA"));
}

/* Letters, and numbers of what CAMEO's lists of religions count ("NGOGBRCHRPRO230"). */
static bool is_code(an_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((s.p[i] < 'A' || s.p[i] > 'Z') && (i < 3 || s.p[i] < '0' || s.p[i] > '9')) return false;
    return s.n >= 3 && s.n % 3 == 0;
}

typedef struct parts { sector_set sectors, weak; an_str odd; } parts;

/* Whether no sector has come between "IGO" and here: what follows is which organisation it is. */
static bool names_body(const petrarch_code *out, const parts *p)
{
    return out->code.p && str_starts(out->code, STR("IGO")) && !(p->sectors & ~SECTOR(IGO)) && !p->weak;
}

/* A part after the root. */
static void take_part(build *b, petrarch_code *out, parts *p, an_str part)
{
    sector_set one;
    an_str near = nearest_sector(part);
    if (sectors_parse(part, &one)) p->sectors |= one;
    else if (near.p && sectors_parse(near, &one)) p->weak |= one;
    else if (!out->country.p && !out->code.p && is_country(b, country_today(part))) out->country = country_today(part);
    else if (names_body(out, p)) out->code.n += 3;
    else if (*part.p >= 'A' && !is_international(part)) p->odd = part;
}

static const char *take_root(build *b, petrarch_code *out, parts *p, an_str part)
{
    sector_set one;
    if (is_international(part)) out->code = part;
    if (sectors_parse(part, &one)) p->sectors |= one;
    else if (out->code.p || is_country(b, country_today(part)))
        out->country = out->code.p ? (an_str){NULL, 0} : country_today(part);
    else if (nearest_sector(part).p) take_part(b, out, p, part);
    else return "a code of no state or sector that is known";
    return NULL;
}

static an_str sector_list(build *b, sector_set set)
{
    an_str list = {NULL, 0};
    for (int s = 0; s < SECTOR_COUNT; s++) {
        if (!(set >> s & 1)) continue;
        list = arena_printf(&b->arena, "%.*s%s%.*s", STR_ARG(list), list.p ? " " : "", STR_ARG(sector_name((sector)s)));
        if (!list.p) return b->nomem = true, list;
    }
    return list;
}

/* ---- days ---- */

/* YYMMDD, YYYYMMDD or YYYY as ISO text. TABARI's two-digit years lie between 1930 and 2029. */
static bool read_day(build *b, an_str s, bool last, an_str *out)
{
    int64_t n;
    if (!str_number(s, &n) || (s.n != 4 && s.n != 6 && s.n != 8)) return false;
    if (s.n == 4) n = n * 10000 + (last ? 1231 : 101);
    if (s.n == 6) n += n / 10000 < 30 ? 20000000 : 19000000;
    an_date day = {(int16_t)(n / 10000), (uint8_t)(n / 100 % 100), (uint8_t)(n % 100)};
    if (!date_valid(day)) return false;
    *out = arena_printf(&b->arena, "%04d-%02u-%02u", day.year, day.month, day.day);
    if (!out->p) b->nomem = true;
    return true;
}

static bool read_days(build *b, an_str s, petrarch_code *out)
{
    an_str begin;
    if (!s.n) return true;
    if (*s.p == '>') return read_day(b, str_trim(str_slice(s, 1, s.n)), false, &out->from);
    if (*s.p == '<') return read_day(b, str_trim(str_slice(s, 1, s.n)), true, &out->to);
    if (!str_cut(&s, '-', &begin) || !read_day(b, str_trim(begin), false, &out->from)) return false;
    return s.p ? read_day(b, str_trim(s), true, &out->to) && str_cmp(out->from, out->to) <= 0
               : read_day(b, str_trim(begin), true, &out->to);
}

const char *petrarch_code_read(build *b, an_str text, bool agent, petrarch_code *out, an_str *odd)
{
    size_t n = 0;
    parts p = {0};
    *out = (petrarch_code){0};
    text = str_trim(text);
    while (n < text.n && text.p[n] != ' ' && text.p[n] != '\t' && text.p[n] != '<' && text.p[n] != '>') n++;
    an_str code = str_slice(text, 0, n);
    if (!is_code(code)) return "not a CAMEO actor code";
    const char *why = agent ? NULL : take_root(b, out, &p, str_slice(code, 0, 3));
    for (size_t i = agent ? 0 : 3; i < code.n && !why; i += 3) take_part(b, out, &p, str_slice(code, i, i + 3));
    if (!why && agent && !p.sectors && !p.weak) why = "no sector that is known";
    if (why) return why;
    out->elite = p.sectors & SECTOR(ELI);
    out->sectors = sector_list(b, p.sectors ? p.sectors : p.weak);
    *odd = p.odd;
    return read_days(b, str_trim(str_slice(text, n, text.n)), out) ? NULL : "not a day or a span of days";
}
