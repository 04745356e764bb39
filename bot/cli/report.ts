import { parseArgs } from 'node:util';
import { toCsv } from '../channels/report/csv.ts';
import { gatherReport } from '../channels/report/gather.ts';
import { toText } from '../channels/report/text.ts';
import { StoreError } from '../store/error.ts';
import { openStore } from '../store/open.ts';
import { readSettings } from './serve/settings.ts';
import { UserError } from './user-error.ts';

const USAGE = 'Usage : npm run -s report [-- --csv | --json] (la base est celle de DIAPASON_STORE).';

function readFormat(args: readonly string[]): { readonly csv?: boolean; readonly json?: boolean } {
  try {
    return parseArgs({ args: [...args], options: { csv: { type: 'boolean' }, json: { type: 'boolean' } } }).values;
  } catch {
    throw new UserError(USAGE);
  }
}

/** What the conversations teach, in the terminal. Exit code 2 and one French sentence when they cannot be read. */
async function main(args: readonly string[]): Promise<void> {
  const { csv = false, json = false } = readFormat(args);
  const { store: address, storeConnections } = readSettings(process.env);
  const store = await openStore(address, storeConnections);
  try {
    const rapport = await gatherReport(store);
    const text = json ? JSON.stringify(rapport, null, 2) : csv ? toCsv(rapport) : toText(rapport);
    console.log(text.trimEnd());
  } finally {
    await store.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isTold = error instanceof UserError || error instanceof StoreError;
  console.error(isTold ? error.message : 'Le rapport n’a pas pu être fait.');
  process.exitCode = 2;
}
