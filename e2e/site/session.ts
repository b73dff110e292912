let count = 0;

/** A connect session object as StackOne sends it, with a token of its own. */
export function sessionObject(overrides: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  const own = `syn_${'0123456789abcdef'.repeat(2)}_${process.pid}_${count}`;
  const token = overrides['token'] ?? own;
  return {
    id: 8400 + count,
    organization_id: 57,
    project_id: 'dev-project-68574',
    origin_owner_id: `customer-${count}`,
    origin_owner_name: `Acme ${count}`,
    created_at: new Date().toISOString(),
    token,
    auth_link_url: `https://app.stackone.com/embedded/integrations?token=${token}`,
    ...overrides,
  };
}
