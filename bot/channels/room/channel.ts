/** The channels that the Bot Framework names. A test compares them with the SDK's own list, which does not come this far. */
const BOT_FRAMEWORK = [
  'agents',
  'alexa',
  'console',
  'directline',
  'directlinespeech',
  'email',
  'emulator',
  'facebook',
  'groupme',
  'line',
  'msteams',
  'omnichannel',
  'outlook',
  'skype',
  'slack',
  'sms',
  'telegram',
  'telephony',
  'test',
  'webchat',
] as const;

/** Where a message came from, as told in figures: a closed list. `page`: our own chat page and extension. */
export const CHANNELS = ['page', ...BOT_FRAMEWORK, 'autre'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * @param reference what the channel keeps with a user's entry; none: our own Direct Line
 * @returns `autre` for a name that is none of those: who calls chooses it, and each would be a series more
 */
export function channelOf(reference: unknown): Channel {
  if (reference === undefined || reference === null) return 'page';
  const id = typeof reference === 'object' && 'channelId' in reference ? String(reference.channelId) : '';
  // `msteams:COPILOT` is Teams.
  const [base] = id.split(':', 1);
  return BOT_FRAMEWORK.find((name) => name === base) ?? 'autre';
}
