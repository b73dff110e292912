import { type Change, category, line, may, maybe, must } from './change.ts';

/**
 * Everything that ever changed in the answer of POST /connect_sessions, in the order in which the
 * API changed; the releases are folded from it. When StackOne publishes a release, add the version
 * to the line of what it carries, or a line at the end: see `Carrier` for what may stand there.
 *
 * Sources: the models in the git history of StackOneHQ/stackone-client-* and of
 * speakeasy-sdks/stackone-ts, docs.stackone.com for the last line.
 */
export const CHANGES: readonly Change[] = [
  line(
    '2023-08-01',
    'ConnectSessionToken with ten fields',
    {
      fields: {
        id: must('text'),
        organization_id: must('text'),
        project_id: must('text'),
        categories: may('categories'),
        provider: must('text'),
        origin_owner_id: must('text'),
        origin_owner_name: must('text'),
        origin_username: may('text'),
        created_at: must('date'),
        token: must('text'),
      },
      categories: ['ats', 'hris', 'crm', 'marketing', 'common'],
    },
    { 'typescript-2023': '1.0.0', 'ruby-hris': '1.7.1@2024-01-26' },
  ),
  line(
    '2023-09-13',
    'categories hris-legacy and stackone; no more common',
    { categories: ['hris-legacy', 'stackone'], withoutCategories: ['common'] },
    { typescript: '0.1.0', openapi: '2023-11-13@2023-11-13' },
  ),
  // 1.1.0 came before 1.1.1, on a day that is not known.
  line(null, 'responses are checked', { readers: { typescript: 'zod' } }, { typescript: '1.1.0' }),
  line(
    '2023-12-20',
    'optional fields may be null',
    { optionalIsNullable: true },
    { typescript: '1.1.1' },
  ),
  line(
    '2024-01-11',
    'account_id and label',
    { fields: { account_id: maybe('text'), label: maybe('text') } },
    { typescript: '2.1.2@2024-01-12', ruby: '0.0.1' },
  ),
  line(
    '2024-01-12',
    'id and organization_id are numbers',
    { fields: { id: must('number'), organization_id: must('number') } },
    { typescript: '2.1.4', ruby: '0.0.2@2024-01-19' },
  ),
  line(
    '2024-01-24',
    'provider may be absent',
    { fields: { provider: maybe('text') } },
    { typescript: '2.3.4', ruby: '0.0.3@2024-02-02' },
  ),
  line('2024-03-04', 'category iam', category('iam'), { typescript: '4.1.0', ruby: '0.2.3' }),
  line('2024-05-16', 'category lms', category('lms'), {
    typescript: '4.8.3',
    ruby: '0.2.21',
    php: '0.1.0@2024-10-08',
  }),
  line('2024-11-06', 'category file-storage', category('file-storage'), {
    typescript: '4.17.0@2024-11-11',
    ruby: '0.3.0',
    php: '0.22.1@2024-11-11',
  }),
  line(
    '2024-11-25',
    'ConnectSessionTokenAuthLink, with auth_link_url, in place of ConnectSessionToken',
    { model: 'ConnectSessionTokenAuthLink', fields: { auth_link_url: must('text') } },
    { typescript: '4.17.2', ruby: '0.3.3', php: '0.23.0@2025-01-05' },
  ),
  line(
    '2024-12-02',
    'category documents in place of file-storage',
    { categories: ['documents'], withoutCategories: ['file-storage'] },
    { typescript: '4.17.3', ruby: '0.4.0', php: '0.23.0', openapi: '2025-01@2025-01' },
  ),
  line(
    '2025-03-10',
    'metadata',
    { fields: { metadata: maybe('metadata') } },
    {
      typescript: '4.19.1',
      ruby: '0.5.9',
      php: '0.25.0@2025-03-14',
      java: '0.1.0@2025-03-11',
    },
  ),
  line('2025-03-14', 'categories ticketing and screening', category('ticketing', 'screening'), {
    typescript: '4.19.2',
    ruby: '0.6.0',
    php: '0.25.0',
    java: '0.1.0',
  }),
  line(
    '2025-03-31',
    'external_trigger_token',
    { fields: { external_trigger_token: maybe('text') } },
    {
      typescript: '4.19.5',
      ruby: '0.7.1',
      php: '0.25.1@2025-07-25',
      java: '0.5.0@2025-06-05',
    },
  ),
  line('2025-04-21', 'category messaging', category('messaging'), {
    typescript: '4.19.8',
    ruby: '0.9.1',
    php: '0.25.1',
    java: '0.5.0',
  }),
  line(
    '2025-06-24',
    'type',
    {
      fields: { type: maybe('account type') },
      accountTypes: ['production', 'test', 'unmapped_value'],
    },
    {
      typescript: '4.21.0@2025-06-28',
      ruby: '0.23.0',
      php: '0.25.1',
      java: '0.7.0@2025-07-08',
      csharp: '0.1.1@2025-07-18',
    },
  ),
  line('2025-07-08', 'category accounting', category('accounting'), {
    typescript: '4.21.2',
    ruby: '0.25.0',
    php: '0.25.1',
    java: '0.7.0',
    csharp: '0.1.1',
  }),
  line('2025-11-20', 'category scheduling', category('scheduling'), {
    typescript: '4.32.2@2025-11-26',
    ruby: '0.39.2@2025-11-26',
    php: '0.28.3@2025-11-23',
    java: '0.18.0',
    csharp: '0.8.3@2025-11-26',
  }),
  line(
    '2025-11-30',
    'integration_id',
    { fields: { integration_id: maybe('text') } },
    {
      typescript: '4.33.0@2025-12-03',
      ruby: '0.39.3@2025-12-03',
      php: '0.28.4',
      java: '0.19.0@2025-12-03',
      csharp: '0.9.0@2025-12-03',
      openapi: '2025-12-05@2025-12-05',
    },
  ),
  line(
    '2026-01-27',
    'organization_id is a string or an integer',
    { fields: { organization_id: must('text or integer') } },
    { typescript: '4.33.2', ruby: null, php: null, java: '0.19.1' },
  ),
  line(
    '2026-02-09',
    'organization_id is a string',
    { fields: { organization_id: must('text') } },
    { typescript: '4.34.0', ruby: '0.39.5', php: null, java: '0.19.2', csharp: '0.9.2@?' },
  ),
  line(
    null,
    'connector_profile_id and latest_connection_attempt',
    { fields: { connector_profile_id: maybe('text'), latest_connection_attempt: maybe('object') } },
    { openapi: '2026@?' },
  ),
];
