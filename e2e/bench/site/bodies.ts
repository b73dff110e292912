const record = (number: number): object => ({
  id: `account-${number}`,
  provider: 'bamboohr',
  status: 'active',
  owner: { name: `Customer ${number}`, email: `customer.${number}@example.org` },
  created_at: '2026-02-10T08:00:00.000Z',
  tags: ['hris', 'payroll'],
});

/** A list of records as a backend sends them, of at least so many bytes. */
export function recordsOf(bytes: number): Buffer {
  const texts: string[] = [];
  let size = 0;
  for (let number = 0; size < bytes; number++) {
    const text = JSON.stringify(record(number));
    texts.push(text);
    size += text.length + 1;
  }
  return Buffer.from(`{"data":[${texts.join(',')}]}`);
}

/** A connect session with a token and an owner of its own. */
export function sessionBody(number: number): string {
  const token = `made-up-${number}-${'0123456789abcdef'.repeat(4)}`;
  return JSON.stringify({
    id: 1000 + number,
    organization_id: 57,
    project_id: 'made-up-project',
    categories: ['hris', 'ats', 'crm'],
    provider: 'bamboohr',
    origin_owner_id: `owner-${number}`,
    origin_owner_name: `Customer ${number}`,
    created_at: new Date().toISOString(),
    token,
    auth_link_url: `https://app.stackone.com/embedded/integrations?token=${token}`,
    type: 'test',
  });
}
