/** One field of a connector's form, in the words of the hub. */
type ConnectorField = {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly required: boolean;
  readonly secret: boolean;
  readonly placeholder: string;
};

/** A connector that the emulated project has switched on. `colour` is its logo's. */
export type Connector = {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  readonly category: string;
  readonly auth: 'custom' | 'oauth2';
  readonly fields: readonly ConnectorField[];
  readonly colour: string;
};

const subdomain: ConnectorField = {
  key: 'subdomain',
  label: 'Subdomain',
  type: 'text',
  required: true,
  secret: false,
  placeholder: 'your-company',
};

const apiKey: ConnectorField = {
  key: 'apiKey',
  label: 'API key',
  type: 'password',
  required: true,
  secret: true,
  placeholder: 'Any text will do here',
};

const custom = { auth: 'custom', fields: [subdomain, apiKey] } as const;
const oauth2 = { auth: 'oauth2', fields: [] } as const;

/** The connectors of the emulated project, in the order the hub lists them. */
export const CONNECTORS: readonly Connector[] = [
  {
    id: 'b6d98311-d01d-4d4a-af1a-8430a8be02e6',
    provider: 'bamboohr',
    name: 'BambooHR',
    category: 'hris',
    colour: '#73c41d',
    ...custom,
  },
  {
    id: '0f2a6a54-3c57-4a4e-9d2b-5b1f5f0c6a11',
    provider: 'personio',
    name: 'Personio',
    category: 'hris',
    colour: '#2f3e9e',
    ...custom,
  },
  {
    id: '6c1d0c1e-7f0b-4b54-8a53-9f0f2e7f3b22',
    provider: 'ashby',
    name: 'Ashby',
    category: 'ats',
    colour: '#4f46b8',
    ...custom,
  },
  {
    id: '9a7e4f3d-15c2-4e0c-b1de-0d9c4c8a7d33',
    provider: 'greenhouse',
    name: 'Greenhouse',
    category: 'ats',
    colour: '#1d7a5f',
    ...custom,
  },
  {
    id: '2d5b8c6f-8e31-47a9-9c4d-7a6b5c4d3e44',
    provider: 'hubspot',
    name: 'HubSpot',
    category: 'crm',
    colour: '#d9552c',
    ...oauth2,
  },
  {
    id: '4e9f1a2b-6d7c-4f8e-a1b2-c3d4e5f60755',
    provider: 'jira',
    name: 'Jira',
    category: 'ticketing',
    colour: '#2164d1',
    ...oauth2,
  },
];

/** The connector of a provider's key or of a connector's id; undefined when there is none. */
export const findConnector = (name: string | null): Connector | undefined =>
  CONNECTORS.find(({ id, provider }) => name === provider || name === id);
