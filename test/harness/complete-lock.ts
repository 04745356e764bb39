/**
 * `npm run lock`, after an `npm install` that changed dependencies: gives back to package-lock.json the binaries of other
 * platforms when the registry in use did not serve them.
 */
import { writeFileSync } from 'node:fs';
import { missingPlatforms, platformEntry, readLock } from './lock.ts';

const PATH = 'package-lock.json';
const lock = readLock(PATH);
const missing = missingPlatforms(lock);
const [root, ...others] = Object.entries(lock.packages);
const added = missing.map((one): (typeof others)[number] => [`node_modules/${one.name}`, platformEntry(one)]);
const sorted = [...others, ...added].sort(([a], [b]) => (a < b ? -1 : 1));
const packages = Object.fromEntries(root === undefined ? sorted : [root, ...sorted]);
writeFileSync(PATH, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} platform packages added`);
