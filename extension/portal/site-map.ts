import type { Reader } from './dom.ts';
import type { Mention } from './mentions.ts';
import { within } from './within.ts';

/**
 * The blocks that a text « Plan du site » names, when it is no link: the narrowest around it that holds two spaces. Old pages write
 * their site map in a table or an address, with no title a program could see.
 */
export function siteMapsOf(reader: Reader, mentions: readonly Mention[]): ReadonlySet<Element> {
  const espaces = mentions.filter(({ sens }) => sens.sorte === 'espace');
  const maps = new Set<Element>();
  for (const { sens, item, inner } of mentions) {
    if (sens.sorte !== 'entree' || sens.entree !== 'plan-du-site' || reader.tag(inner) === 'a' || reader.tag(item) === 'a')
      continue;
    for (let holder = reader.parent(item); holder !== null && reader.tag(holder) !== 'body'; holder = reader.parent(holder)) {
      const around = holder;
      const inside = within(reader, espaces, around);
      if (inside.length < 2) continue;
      if (inside.every((mention) => reader.precedes(item, mention.item))) maps.add(holder);
      break;
    }
  }
  return maps;
}
