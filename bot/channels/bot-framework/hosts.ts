/** Where channels take answers: nothing else is ever called, whatever an activity says. */
export const CONNECTORS = [
  'botframework.com',
  'botframework.us',
  'smba.trafficmanager.net',
  'teams.microsoft.com',
  'teams.microsoft.us',
];

/** Without a token to tell who calls, this machine alone. */
export const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];
