import './agent.css';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import { type Inspection, inspectPages } from '../inspect/inspect-pages.ts';
import { GENERATIONS, TITLES } from '../inspect/mots.ts';
import { POURQUOI } from '../inspect/raisons.ts';
import { readHtml } from '../inspect/read-html.ts';
import { UserError } from '../user-error.ts';
import { openList, openPage } from './open-page.ts';
import { readProfile, writeQuestions } from './profile-form.ts';
import { writeReply } from './reply.ts';

const MAX_BYTES = 20 * 1024 * 1024;

function find<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${id}`);
  return found;
}

const form = find('demande', HTMLFormElement);
const files = find('fichiers', HTMLInputElement);
const list = find('liste', HTMLTextAreaElement);
const message = find('message', HTMLElement);
const reply = find('reponse', HTMLTextAreaElement);
const drop = find('depot', HTMLElement);

const element = (tag: string, text: string): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
};

function showVerdicts({ espaces }: Inspection): void {
  const groups = (Object.keys(TITLES) as Verdict[]).flatMap((verdict) => {
    const found = espaces.filter((one) => one.verdict === verdict);
    if (found.length === 0) return [];
    const names = document.createElement('dl');
    for (const { id, reason, next } of found) {
      names.append(element('dt', nomOf(id)), element('dd', `${POURQUOI[reason]} ${next.text}`));
    }
    return [element('h3', `${TITLES[verdict]} (${found.length})`), names];
  });
  find('verdicts', HTMLElement).replaceChildren(...groups);
}

function show(inspection: Inspection): void {
  const typed = list.value.trim() === '' ? '' : ' Une liste tapée peut être incomplète : vérifiez-la avec la personne.';
  const { generation, unknownLabels } = inspection;
  const strange = unknownLabels.length === 0 ? '' : ` Onglets inconnus : ${unknownLabels.map((one) => `« ${one} »`).join(', ')}.`;
  const known = generation === null ? 'Page non reconnue : aucune conclusion.' : `Portail : ${GENERATIONS[generation]}.`;
  find('contexte', HTMLElement).textContent = `${known}${strange} L’adresse de la page n’est pas vérifiée.${typed}`;
  showVerdicts(inspection);
  reply.value = writeReply(inspection);
  find('resultat', HTMLElement).hidden = false;
  find('titre-resultat', HTMLElement).focus();
}

async function diagnose(): Promise<void> {
  const chosen = [...(files.files ?? [])];
  if (chosen.length === 0 && list.value.trim() === '') {
    message.textContent = 'Choisissez une page, ou collez la liste des onglets.';
    return;
  }
  const tooBig = chosen.find(({ size }) => size > MAX_BYTES);
  if (tooBig !== undefined) {
    message.textContent = `« ${tooBig.name} » est trop lourd (plus de 20 Mo).`;
    return;
  }
  const saved = await Promise.all(
    chosen.map(async (file) => openPage(file.name, readHtml(file.name, new Uint8Array(await file.arrayBuffer())))),
  );
  const pages = list.value.trim() === '' ? saved : [...saved, openList(list.value)];
  message.textContent = 'Diagnostic fait.';
  show(inspectPages(pages, [], readProfile(form)));
}

writeQuestions(find('profil', HTMLElement));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  diagnose().catch((error: unknown) => {
    message.textContent =
      error instanceof UserError
        ? error.message
        : 'Cette page n’a pas pu être lue. Demandez à la personne de l’enregistrer de nouveau.';
  });
});
for (const kind of ['dragenter', 'dragover'] as const) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add('dessus');
  });
}
document.addEventListener('dragleave', () => drop.classList.remove('dessus'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('dessus');
  if (event.dataTransfer !== null && event.dataTransfer.files.length > 0) {
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  }
});
find('copier', HTMLButtonElement).addEventListener('click', () => {
  navigator.clipboard.writeText(reply.value).then(
    () => {
      message.textContent = 'Réponse copiée.';
    },
    () => reply.select(),
  );
});
