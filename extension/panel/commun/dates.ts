const JOUR = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
const HEURE = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' });

const startOfDay = (date: number): number => new Date(date).setHours(0, 0, 0, 0);

/** « aujourd’hui à 9 h 05 », « hier à 18 h 20 », « le 3 octobre 2026 ». */
export function sayWhen(date: number, now: number): string {
  const [hours, minutes] = HEURE.format(date).split(':');
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000);
  if (days > 1 || days < 0) return `le ${JOUR.format(date)}`;
  return `${days === 0 ? 'aujourd’hui' : 'hier'} à ${Number(hours)}\u00a0h\u00a0${minutes}`;
}
