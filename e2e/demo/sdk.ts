import { API_KEY } from './stackone.ts';

/**
 * Creates a session with StackOne's own TypeScript SDK and returns its whole result, which a
 * backend may well serialise as it is. `expiresIn` is in seconds.
 */
export async function createWithSdk(
  baseUrl: string,
  owner: { readonly id: string; readonly name: string },
  expiresIn: number | null,
): Promise<object> {
  // The SDK takes over a second to load, so only the scenario that needs it waits for it.
  const { StackOne } = await import('@stackone/stackone-client-ts');
  const { ConnectSessionCreateCategories: Category } = await import(
    '@stackone/stackone-client-ts/sdk/models/shared/connectsessioncreate.js'
  );
  const client = new StackOne({
    serverURL: baseUrl,
    security: { username: API_KEY, password: '' },
  });
  return client.connectSessions.createConnectSession({
    originOwnerId: owner.id,
    originOwnerName: owner.name,
    categories: [Category.Hris, Category.Ats, Category.Crm],
    metadata: { plan: 'business' },
    expiresIn,
  });
}
