/** The registration of the bot in Azure: who we are to Microsoft's services, and whose tokens we take. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tenantId: string;
}

/** How `/api/messages` is served. `why`: a sentence for whoever starts the server. */
export type Mode =
  | { readonly kind: 'jwt'; readonly credentials: Credentials }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'closed'; readonly why: string };

/** Microsoft's public sign-in service. */
export const MICROSOFT = 'https://login.microsoftonline.com';
