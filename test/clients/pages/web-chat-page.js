/** Web Chat as its documentation shows it: a token, the address of the service, nothing else changed. */
const asked = new URLSearchParams(location.search);
const domain = asked.get('domain');
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  window.violations.push(`${effectiveDirective} ${blockedURI}`);
});
const { token } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
window.WebChat.renderWebChat(
  {
    directLine: window.WebChat.createDirectLine({ domain, token, webSocket: asked.get('webSocket') !== 'false' }),
    userID: 'utilisateur',
    locale: 'fr-FR',
    nonce: asked.get('nonce'),
  },
  document.getElementById('chat'),
);
